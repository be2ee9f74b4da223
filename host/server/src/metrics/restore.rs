//! Time series of `POST /v1/restore` and of the keys for it.

use balustrade_text::Refusal;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::registry::Registry;

use super::Metrics;
use super::labels::{RefusalLabels, ReloadLabels};
use crate::wire::RestoreCount;

#[derive(Default)]
pub(super) struct RestoreMetrics {
    restored: Counter,
    refused: Family<RefusalLabels, Counter>,
    reloaded: Family<ReloadLabels, Counter>,
}

impl RestoreMetrics {
    pub(super) fn register(&self, registry: &mut Registry) {
        registry.register("tokens_restored", "Tokens whose value was put back", self.restored.clone());
        registry.register("tokens_refused", "Tokens that were left as they stood", self.refused.clone());
        let help = "Attempts to take a changed file of redaction keys";
        registry.register("redaction_keys_reload", help, self.reloaded.clone());
    }
}

fn whole(n: usize) -> u64 {
    u64::try_from(n).unwrap_or(u64::MAX)
}

impl Metrics {
    /// Counts an attempt to take a changed file of redaction keys.
    pub fn redaction_keys_reloaded(&self, ok: bool) {
        let labels = ReloadLabels { result: if ok { "ok" } else { "refused" } };
        self.restore.reloaded.get_or_create(&labels).inc();
    }

    /// Counts what became of tokens.
    pub(crate) fn restored(&self, count: &RestoreCount) {
        self.restore.restored.inc_by(whole(count.restored));
        for (reason, n) in Refusal::ALL.iter().zip(count.refused) {
            let labels = RefusalLabels { reason: reason.as_str() };
            self.restore.refused.get_or_create(&labels).inc_by(whole(n));
        }
    }
}
