//! Time series of `POST /v1/restore`.

use balustrade_text::Refusal;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::registry::Registry;

use super::Metrics;
use super::labels::RefusalLabels;
use crate::wire::RestoreCount;

#[derive(Default)]
pub(super) struct RestoreMetrics {
    restored: Counter,
    refused: Family<RefusalLabels, Counter>,
}

impl RestoreMetrics {
    pub(super) fn register(&self, registry: &mut Registry) {
        registry.register("tokens_restored", "Tokens whose value was put back", self.restored.clone());
        registry.register("tokens_refused", "Tokens that were left as they stood", self.refused.clone());
    }
}

fn whole(n: usize) -> u64 {
    u64::try_from(n).unwrap_or(u64::MAX)
}

impl Metrics {
    /// Counts what became of tokens.
    pub(crate) fn restored(&self, count: &RestoreCount) {
        self.restore.restored.inc_by(whole(count.restored));
        for (reason, n) in Refusal::ALL.iter().zip(count.refused) {
            let labels = RefusalLabels { reason: reason.as_str() };
            self.restore.refused.get_or_create(&labels).inc_by(whole(n));
        }
    }
}
