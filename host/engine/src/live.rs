//! The revision that serves, and its swap.

use std::sync::Arc;
use std::time::SystemTime;

use arc_swap::ArcSwapOption;

use crate::Revision;

/// A revision since it serves.
#[derive(Debug)]
struct Active {
    revision: Arc<Revision>,
    activated_at: SystemTime,
}

/// Readers never wait for a swap. Whoever holds a revision keeps it whole until it lets go.
#[derive(Debug, Default)]
pub(crate) struct Live(ArcSwapOption<Active>);

impl Live {
    pub(crate) fn revision(&self) -> Option<Arc<Revision>> {
        self.0.load().as_ref().map(|active| Arc::clone(&active.revision))
    }

    pub(crate) fn activated_at(&self) -> Option<(Arc<Revision>, SystemTime)> {
        self.0.load().as_ref().map(|active| (Arc::clone(&active.revision), active.activated_at))
    }

    pub(crate) fn swap(&self, revision: Arc<Revision>) {
        self.0.store(Some(Arc::new(Active { revision, activated_at: SystemTime::now() })));
    }
}
