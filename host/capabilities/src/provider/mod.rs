use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use balustrade_core::{Capabilities, CapabilityProvider, Classifier, Embedder, Grants};

use crate::budgets::Budgets;
use crate::classify::{self, ClassifyBudget};
use crate::embed::{self, EmbedBudget};
use crate::log::LogBudget;
use crate::rate::Rate;
use crate::source::{Live, Source};

/// What the host process grants at most.
#[derive(Clone)]
pub struct ProviderConfig {
    /// Log messages a second from one guardrail, over all checks; what is beyond is dropped and counted.
    pub log_messages_per_second: u32,
    /// Whether the text that guests log is shown. For tools that test plugins, never for a server.
    pub reveal: bool,
    /// What scores texts. Without it every policy that grants `classify` is refused at load.
    pub classifier: Option<Arc<dyn Classifier>>,
    /// What turns texts into vectors. Without it every policy that grants `embed` is refused at load.
    pub embedder: Option<Arc<dyn Embedder>>,
}

impl Default for ProviderConfig {
    /// 100 messages a second, nothing revealed, no models.
    fn default() -> ProviderConfig {
        ProviderConfig { log_messages_per_second: 100, reveal: false, classifier: None, embedder: None }
    }
}

impl fmt::Debug for ProviderConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProviderConfig")
            .field("log_messages_per_second", &self.log_messages_per_second)
            .field("reveal", &self.reveal)
            .field("classifies", &self.classifier.is_some())
            .field("embeds", &self.embedder.is_some())
            .finish()
    }
}

/// Opens budgets for checks. One per process.
pub struct Provider {
    config: ProviderConfig,
    live: Arc<dyn Source>,
    /// One bucket per guardrail name. It grows with the policies that were ever loaded, never with requests.
    rates: Mutex<HashMap<String, Arc<Mutex<Rate>>>>,
}

impl Provider {
    /// Grants nothing by itself: what a plugin gets is the policy's grant within this config.
    #[must_use]
    pub fn new(config: ProviderConfig) -> Provider {
        let live = Live { classifier: config.classifier.clone(), embedder: config.embedder.clone() };
        Provider { config, live: Arc::new(live), rates: Mutex::new(HashMap::new()) }
    }

    /// Budgets of a check whose models' answers come from `source`.
    pub(crate) fn open_with(
        &self,
        guardrail: &str,
        grants: &Grants,
        deadline: Instant,
        source: &Arc<dyn Source>,
    ) -> Budgets {
        let log = grants
            .log
            .as_ref()
            .map(|grant| LogBudget::new(guardrail, grant, self.rate_of(guardrail), self.config.reveal));
        let classify =
            grants.classify.as_ref().map(|grant| ClassifyBudget::new(grant, deadline, Arc::clone(source)));
        let embed = grants.embed.as_ref().map(|grant| EmbedBudget::new(grant, deadline, Arc::clone(source)));
        Budgets { log, classify, embed }
    }

    fn rate_of(&self, guardrail: &str) -> Arc<Mutex<Rate>> {
        // A poisoned lock leaves the map whole: entries are only ever added.
        let mut rates = self.rates.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(rate) = rates.get(guardrail) {
            return Arc::clone(rate);
        }
        let rate = Arc::new(Mutex::new(Rate::new(self.config.log_messages_per_second, Instant::now())));
        rates.insert(guardrail.to_owned(), Arc::clone(&rate));
        rate
    }
}

impl CapabilityProvider for Provider {
    fn check(&self, grants: &Grants) -> Result<(), String> {
        if let Some(grant) = &grants.classify {
            classify::check(grant, self.config.classifier.as_deref())?;
        }
        if let Some(grant) = &grants.embed {
            embed::check(grant, self.config.embedder.as_deref())?;
        }
        Ok(())
    }

    fn models(&self, capability: &str) -> Vec<String> {
        match capability {
            "classify" => self.config.classifier.as_ref().map(|classifier| classifier.models()),
            "embed" => self.config.embedder.as_ref().map(|embedder| embedder.models()),
            _ => None,
        }
        .unwrap_or_default()
    }

    fn open(&self, guardrail: &str, grants: &Grants, deadline: Instant) -> Box<dyn Capabilities> {
        Box::new(self.open_with(guardrail, grants, deadline, &self.live))
    }
}

#[cfg(test)]
mod tests;
