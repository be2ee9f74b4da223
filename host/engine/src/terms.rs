//! On which terms a check runs: live, beside live ones, or for trying a revision out.

use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use crate::engine::Inner;
use crate::redaction::Sealed;

/// How many times as long time limits are where a revision is tried.
pub(crate) const TRIED_PATIENCE: u32 = 20;

/// On which terms a check runs.
pub(crate) struct Terms {
    /// Whether it counts among those that were asked for.
    pub counts: bool,
    /// Whether it runs beside live checks: then no idle worker helps, and its guardrails have their own time only.
    pub aside: bool,
    /// How many times as long every time limit is.
    pub patience: u32,
    /// Counts panics of guardrails' host sides.
    pub panics: Arc<AtomicU64>,
    /// With which keys and when its placeholders are made; those of its end without it.
    pub sealed: Option<Sealed>,
}

impl Terms {
    pub(crate) fn live(inner: &Inner) -> Terms {
        Terms {
            counts: true,
            aside: false,
            patience: 1,
            panics: Arc::clone(&inner.call_panics),
            sealed: None,
        }
    }

    pub(crate) fn aside() -> Terms {
        Terms { counts: false, aside: true, patience: 1, panics: Arc::default(), sealed: None }
    }
}
