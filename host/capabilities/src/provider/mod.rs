use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use balustrade_core::{Capabilities, CapabilityProvider, Classifier, Grants};

use crate::budgets::Budgets;
use crate::classify::{self, ClassifyBudget};
use crate::log::LogBudget;
use crate::rate::Rate;

/// What the host process grants at most.
#[derive(Clone)]
pub struct ProviderConfig {
    /// Log messages a second from one guardrail, over all checks; what is beyond is dropped and counted.
    pub log_messages_per_second: u32,
    /// Whether the text that guests log is shown. For tools that test plugins, never for a server.
    pub reveal: bool,
    /// What scores texts. Without it every policy that grants `classify` is refused at load.
    pub classifier: Option<Arc<dyn Classifier>>,
}

impl Default for ProviderConfig {
    /// 100 messages a second, nothing revealed, no classifier.
    fn default() -> ProviderConfig {
        ProviderConfig { log_messages_per_second: 100, reveal: false, classifier: None }
    }
}

impl fmt::Debug for ProviderConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProviderConfig")
            .field("log_messages_per_second", &self.log_messages_per_second)
            .field("reveal", &self.reveal)
            .field("models", &self.classifier.as_ref().map(|classifier| classifier.models()))
            .finish()
    }
}

/// Opens budgets for checks. One per process.
pub struct Provider {
    config: ProviderConfig,
    /// One bucket per guardrail name. It grows with the policies that were ever loaded, never with requests.
    rates: Mutex<HashMap<String, Arc<Mutex<Rate>>>>,
}

impl Provider {
    /// Grants nothing by itself: what a plugin gets is the policy's grant within this config.
    #[must_use]
    pub fn new(config: ProviderConfig) -> Provider {
        Provider { config, rates: Mutex::new(HashMap::new()) }
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
        match &grants.classify {
            Some(grant) => classify::check(grant, self.config.classifier.as_deref()),
            None => Ok(()),
        }
    }

    fn open(&self, guardrail: &str, grants: &Grants, deadline: Instant) -> Box<dyn Capabilities> {
        let log = grants
            .log
            .as_ref()
            .map(|grant| LogBudget::new(guardrail, grant, self.rate_of(guardrail), self.config.reveal));
        let classify = grants
            .classify
            .as_ref()
            .map(|grant| ClassifyBudget::new(grant, deadline, self.config.classifier.clone()));
        Box::new(Budgets { log, classify })
    }
}

#[cfg(test)]
mod tests;
