//! What the host process decides about the engine. Policies decide about guardrails.

use std::sync::Arc;
use std::thread;
use std::time::Duration;

use crate::{BreakerConfig, Clock, LiveKeys, SystemClock};

/// Parameters of an [`Engine`](crate::Engine).
#[derive(Debug, Clone)]
pub struct EngineConfig {
    /// Threads that run submitted checks; at least one is started.
    pub workers: usize,
    /// Checks that may wait for a worker. One more is answered [`Busy`](crate::Busy).
    pub queue_max: usize,
    /// When a guardrail that keeps failing is left alone.
    pub breaker: BreakerConfig,
    /// What a caller is told to wait when the queue is full.
    pub retry_after: Duration,
    /// Guardrails of a tier run side by side when at least two of them take longer than this on average.
    pub side_by_side_over: Duration,
    /// Keys of placeholders that need one. Without them a policy that asks for such is refused.
    pub redaction_keys: Option<LiveKeys>,
    /// Where the time comes from.
    pub clock: Arc<dyn Clock>,
}

impl Default for EngineConfig {
    fn default() -> EngineConfig {
        EngineConfig {
            workers: thread::available_parallelism().map_or(2, usize::from),
            queue_max: 1_024,
            breaker: BreakerConfig::default(),
            retry_after: Duration::from_secs(1),
            side_by_side_over: Duration::from_micros(200),
            redaction_keys: None,
            clock: Arc::new(SystemClock),
        }
    }
}
