//! Who is told about decisions.

use balustrade_core::{Decision, DecisionRecord, RecordSink, Request};

/// Told about every decision, on the thread that made it; must not block. For metrics.
pub trait CheckObserver: Send + Sync {
    /// Called once per decision, before the caller has it.
    fn decided(&self, request: &Request, decision: &Decision);
}

/// Keeps no records.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoRecords;

impl RecordSink for NoRecords {
    fn is_enabled(&self) -> bool {
        false
    }

    fn record(&self, _record: DecisionRecord) {}
}
