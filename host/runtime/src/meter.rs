//! What loading and calling a plugin takes, for tools that measure plugins.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde::{Deserialize, Serialize};

/// What one call took.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Usage {
    /// Time to make the instance, with `configure` where that runs in each, and to throw it away again. Zero for an
    /// instance that was kept, and without the way back where the call failed.
    pub instance: Duration,
    /// Linear memory at the end of the call, in bytes. Memory never shrinks, so it is the most that was in use.
    pub memory_bytes: usize,
    /// Instructions of the call as wasmtime counts them; `None` unless [`RuntimeConfig::count_fuel`] is set.
    ///
    /// [`RuntimeConfig::count_fuel`]: crate::RuntimeConfig::count_fuel
    pub fuel: Option<u64>,
}

/// What making a plugin's code took, when it was made; native code that came out of the cache keeps these figures.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Making {
    /// Time to compile what checks run, in microseconds.
    pub compile_us: u64,
    /// Time of the one `configure`; `None` when it did not run.
    pub configure_us: Option<u64>,
    /// Bytes of memory that the image fills; `None` when there is none.
    pub image_bytes: Option<u64>,
    /// Bytes of native code, with the image in it.
    pub native_bytes: u64,
}

/// Remembers what was used last. Clones are one meter; read it on the thread that called, before the next call.
#[derive(Debug, Clone, Default)]
pub struct Meter(Arc<Mutex<Readings>>);

#[derive(Debug, Default)]
struct Readings {
    usage: Option<Usage>,
    making: Option<Making>,
}

impl Meter {
    /// What the last call took; `None` when there was none since this was asked last.
    #[must_use]
    pub fn take_usage(&self) -> Option<Usage> {
        self.lock().usage.take()
    }

    /// What making the code of the plugin that was loaded last took.
    #[must_use]
    pub fn making(&self) -> Option<Making> {
        self.lock().making
    }

    pub(crate) fn called(&self, usage: Usage) {
        self.lock().usage = Some(usage);
    }

    pub(crate) fn made(&self, making: Making) {
        self.lock().making = Some(making);
    }

    /// Readings are replaced whole, so that a poisoned lock leaves them sound.
    fn lock(&self) -> MutexGuard<'_, Readings> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whole microseconds.
pub(crate) fn micros(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX)
}
