//! On which terms a check runs: live, beside live ones, or for trying a revision out.

use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use std::time::SystemTime;

use crate::engine::Inner;

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
    /// When its placeholders are made; now without it.
    pub redacted_at: Option<SystemTime>,
}

impl Terms {
    pub(crate) fn live(inner: &Inner) -> Terms {
        Terms {
            counts: true,
            aside: false,
            patience: 1,
            panics: Arc::clone(&inner.call_panics),
            redacted_at: None,
        }
    }

    pub(crate) fn aside() -> Terms {
        Terms { counts: false, aside: true, patience: 1, panics: Arc::default(), redacted_at: None }
    }
}
