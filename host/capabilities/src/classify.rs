use std::sync::Arc;
use std::time::Instant;

use balustrade_core::{CapabilityDenied, Classification, Classifier, ClassifyGrant, Role};

/// Calls left to one guardrail in one check, and the models it may ask.
pub(crate) struct ClassifyBudget {
    grant: ClassifyGrant,
    calls: u32,
    deadline: Instant,
    classifier: Option<Arc<dyn Classifier>>,
}

impl ClassifyBudget {
    pub(crate) fn new(
        grant: &ClassifyGrant,
        deadline: Instant,
        classifier: Option<Arc<dyn Classifier>>,
    ) -> ClassifyBudget {
        ClassifyBudget { grant: grant.clone(), calls: 0, deadline, classifier }
    }

    /// A refused model counts as a call too: a guest cannot try names for free.
    pub(crate) fn classify(
        &mut self,
        model: &str,
        text: &str,
        role: &Role,
    ) -> Result<Result<Vec<Classification>, String>, CapabilityDenied> {
        if self.calls >= self.grant.calls_max {
            let detail = format!(
                "budget of {} calls in one check is spent; raise capabilities.classify.calls_max of the guardrail",
                self.grant.calls_max
            );
            return Err(CapabilityDenied { capability: "classify", detail });
        }
        self.calls += 1;
        // The answers below go to the guest, so they hold no name that it did not know.
        if !self.grant.models.iter().any(|granted| granted == model) {
            return Ok(Err("this model was not granted".to_owned()));
        }
        let Some(classifier) = &self.classifier else {
            return Ok(Err("no model is loaded".to_owned()));
        };
        Ok(classifier
            .classify(model, text, role, self.deadline)
            .map_err(|failure| failure.kind.as_str().to_owned()))
    }
}

/// Whether every granted model can be asked here.
pub(crate) fn check(grant: &ClassifyGrant, classifier: Option<&dyn Classifier>) -> Result<(), String> {
    let Some(classifier) = classifier else {
        return Err(
            "capabilities.classify: no model is loaded in this process, so `classify` cannot be granted; \
             remove the grant, or start a version and configuration that load a model"
                .to_owned(),
        );
    };
    if grant.models.is_empty() {
        return Err("capabilities.classify.models: names no model; name the models that the plugin may ask"
            .to_owned());
    }
    grant.models.iter().try_for_each(|model| {
        classifier.prepare(model).map_err(|detail| format!("capabilities.classify.models: {detail}"))
    })
}
