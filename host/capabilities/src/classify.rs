use std::sync::Arc;
use std::time::Instant;

use balustrade_core::{Classification, Classifier, ModelGrant, Role};

use crate::model_budget::{self, ModelBudget};
use crate::source::{Answer, Source};

/// What is left to one guardrail in one check of `classify`.
pub(crate) struct ClassifyBudget {
    budget: ModelBudget,
    deadline: Instant,
    source: Arc<dyn Source>,
}

impl ClassifyBudget {
    pub(crate) fn new(grant: &ModelGrant, deadline: Instant, source: Arc<dyn Source>) -> ClassifyBudget {
        ClassifyBudget { budget: ModelBudget::new("classify", grant), deadline, source }
    }

    pub(crate) fn classify(&mut self, model: &str, text: &str, role: &Role) -> Answer<Vec<Classification>> {
        self.budget.ask(model, text, || self.source.classify(model, text, role, self.deadline))
    }
}

/// Whether every granted model can be asked here.
pub(crate) fn check(grant: &ModelGrant, classifier: Option<&dyn Classifier>) -> Result<(), String> {
    let prepare = classifier.map(|classifier| |model: &str| classifier.prepare(model));
    model_budget::check("classify", grant, prepare.as_ref().map(|prepare| prepare as _))
}
