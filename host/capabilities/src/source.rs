use std::sync::Arc;
use std::time::Instant;

use balustrade_core::{CapabilityDenied, Classification, Classifier, Embedder, Failure, Role};

/// The inner result goes to the guest; the outer error ends its call.
pub(crate) type Answer<T> = Result<Result<T, String>, CapabilityDenied>;

/// Where the answers of models come from, for one guardrail. Budgets and grants are judged before anything is asked here.
pub(crate) trait Source: Send + Sync {
    fn classify(
        &self,
        model: &str,
        text: &str,
        role: &Role,
        deadline: Instant,
    ) -> Answer<Vec<Classification>>;

    fn embed(&self, model: &str, text: &str, role: &Role, deadline: Instant) -> Answer<Vec<f32>>;
}

/// The models of the process.
#[derive(Clone)]
pub(crate) struct Live {
    pub(crate) classifier: Option<Arc<dyn Classifier>>,
    pub(crate) embedder: Option<Arc<dyn Embedder>>,
}

impl Source for Live {
    fn classify(
        &self,
        model: &str,
        text: &str,
        role: &Role,
        deadline: Instant,
    ) -> Answer<Vec<Classification>> {
        Ok(match &self.classifier {
            None => Err(NO_MODEL.to_owned()),
            Some(classifier) => told(classifier.classify(model, text, role, deadline)),
        })
    }

    fn embed(&self, model: &str, text: &str, role: &Role, deadline: Instant) -> Answer<Vec<f32>> {
        Ok(match &self.embedder {
            None => Err(NO_MODEL.to_owned()),
            Some(embedder) => told(embedder.embed(model, text, role, deadline)),
        })
    }
}

const NO_MODEL: &str = "no model is loaded";

/// A guest learns the kind of a failure and no more.
fn told<T>(answer: Result<T, Failure>) -> Result<T, String> {
    answer.map_err(|failure| failure.kind.as_str().to_owned())
}
