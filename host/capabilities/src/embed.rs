use std::sync::Arc;
use std::time::Instant;

use balustrade_core::{Embedder, ModelGrant, Role};

use crate::model_budget::{self, ModelBudget};
use crate::source::{Answer, Source};

/// What is left to one guardrail in one check of `embed`.
pub(crate) struct EmbedBudget {
    budget: ModelBudget,
    deadline: Instant,
    source: Arc<dyn Source>,
}

impl EmbedBudget {
    pub(crate) fn new(grant: &ModelGrant, deadline: Instant, source: Arc<dyn Source>) -> EmbedBudget {
        EmbedBudget { budget: ModelBudget::new("embed", grant), deadline, source }
    }

    pub(crate) fn embed(&mut self, model: &str, text: &str, role: &Role) -> Answer<Vec<f32>> {
        self.budget.ask(model, text, || self.source.embed(model, text, role, self.deadline))
    }
}

/// Whether every granted model can be asked here.
pub(crate) fn check(grant: &ModelGrant, embedder: Option<&dyn Embedder>) -> Result<(), String> {
    let prepare = embedder.map(|embedder| |model: &str| embedder.prepare(model));
    model_budget::check("embed", grant, prepare.as_ref().map(|prepare| prepare as _))
}
