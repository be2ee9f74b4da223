//! The revision that serves, what is on trial beside it, and their swap.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::SystemTime;

use arc_swap::ArcSwapOption;

use crate::Revision;
use crate::trial::Seat;

/// A revision since it serves. Candidates stand beside it, so that one pointer changes both: a promoted candidate begins
/// to serve at the very moment its trial ends.
#[derive(Debug)]
pub(crate) struct Active {
    pub revision: Arc<Revision>,
    pub activated_at: SystemTime,
    /// By policy; empty while nothing is on trial.
    pub trials: BTreeMap<Arc<str>, Seat>,
}

/// Readers never wait for a swap. Whoever holds a revision keeps it whole until it lets go.
#[derive(Debug, Default)]
pub(crate) struct Live(ArcSwapOption<Active>);

impl Live {
    pub(crate) fn current(&self) -> Option<Arc<Active>> {
        self.0.load_full()
    }

    pub(crate) fn revision(&self) -> Option<Arc<Revision>> {
        self.0.load().as_ref().map(|active| Arc::clone(&active.revision))
    }

    pub(crate) fn swap(&self, active: Active) {
        self.0.store(Some(Arc::new(active)));
    }
}
