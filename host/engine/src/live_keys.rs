//! The redaction keys that are in use, and their swap.

use std::sync::Arc;

use arc_swap::ArcSwap;
use balustrade_text::RedactionKeys;

/// The redaction keys of the process, which may change while it serves. There are always some: a swap is one step, and whoever
/// holds the old ones keeps them until it lets go. Clones are one.
#[derive(Debug, Clone)]
pub struct LiveKeys(Arc<ArcSwap<RedactionKeys>>);

impl LiveKeys {
    /// Begins with `keys`.
    #[must_use]
    pub fn new(keys: RedactionKeys) -> LiveKeys {
        LiveKeys(Arc::new(ArcSwap::from_pointee(keys)))
    }

    /// Those of this moment.
    #[must_use]
    pub fn current(&self) -> Arc<RedactionKeys> {
        self.0.load_full()
    }

    /// From now on others.
    pub fn replace(&self, keys: RedactionKeys) {
        self.0.store(Arc::new(keys));
    }
}
