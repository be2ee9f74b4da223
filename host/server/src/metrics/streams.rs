//! Time series of `POST /v1/check/stream`.

use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;

use super::labels::OutcomeLabels;

#[derive(Default)]
pub(crate) struct StreamMetrics {
    open: Gauge,
    ended: Family<OutcomeLabels, Counter>,
}

impl StreamMetrics {
    pub(super) fn register(&self, registry: &mut Registry) {
        registry.register("streams_open", "Open streams", self.open.clone());
        registry.register("streams", "Streams that have ended", self.ended.clone());
    }

    pub(crate) fn opened(&self) {
        self.open.inc();
    }

    /// `outcome` is `decided`, `gone` or the code of a problem.
    pub(crate) fn ended(&self, outcome: &'static str) {
        self.open.dec();
        self.ended.get_or_create(&OutcomeLabels { outcome }).inc();
    }
}
