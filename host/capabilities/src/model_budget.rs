use balustrade_core::{CapabilityDenied, FailureKind, ModelGrant};

use crate::source::Answer;

/// Calls and bytes left to one guardrail in one check for one capability that asks models, and the models it may ask.
pub(crate) struct ModelBudget {
    capability: &'static str,
    grant: ModelGrant,
    calls: u32,
    bytes: usize,
}

impl ModelBudget {
    pub(crate) fn new(capability: &'static str, grant: &ModelGrant) -> ModelBudget {
        ModelBudget { capability, grant: grant.clone(), calls: 0, bytes: 0 }
    }

    /// Asks unless a budget is spent or the model is not granted. A refused model counts as a call too, and its text as bytes: a
    /// guest cannot try names for free.
    pub(crate) fn ask<T>(&mut self, model: &str, text: &str, ask: impl FnOnce() -> Answer<T>) -> Answer<T> {
        if self.calls >= self.grant.calls_max {
            return Err(self.spent(&format!("{} calls", self.grant.calls_max), "calls_max"));
        }
        let bytes = self.bytes.saturating_add(text.len());
        if bytes > self.grant.bytes_max {
            return Err(self.spent(&format!("{} bytes of text", self.grant.bytes_max), "bytes_max"));
        }
        self.calls += 1;
        self.bytes = bytes;
        // This answer goes to the guest, so it holds no name that the guest did not know.
        if !self.grant.models.iter().any(|granted| granted == model) {
            return Ok(Err("this model was not granted".to_owned()));
        }
        ask()
    }

    fn spent(&self, budget: &str, setting: &str) -> CapabilityDenied {
        let capability = self.capability;
        let detail = format!(
            "the budget of {budget} in one check is spent; raise capabilities.{capability}.{setting} of the guardrail"
        );
        CapabilityDenied { capability, kind: FailureKind::Budget, detail }
    }
}

/// Makes sure that a model can be asked.
type Prepare<'a> = dyn Fn(&str) -> Result<(), String> + 'a;

/// Whether every granted model can be asked here; `prepare` is `None` where nothing asks models.
pub(crate) fn check(
    capability: &str,
    grant: &ModelGrant,
    prepare: Option<&Prepare<'_>>,
) -> Result<(), String> {
    let Some(prepare) = prepare else {
        return Err(format!(
            "capabilities.{capability}: no model is loaded in this process, so `{capability}` cannot be granted; remove the \
             grant, or start a version and configuration that load a model"
        ));
    };
    if grant.models.is_empty() {
        return Err(format!(
            "capabilities.{capability}.models: names no model; name the models that the plugin may ask"
        ));
    }
    grant.models.iter().try_for_each(|model| {
        prepare(model).map_err(|detail| format!("capabilities.{capability}.models: {detail}"))
    })
}
