//! A loaded revision, its live swap, the pipeline over its guardrails, and the pure decision.
//!
//! The engine knows plugins only through the traits of `balustrade_core`; the composition root hands them in. It is
//! synchronous: a check runs on the thread that calls [`Engine::check`], or on the engine's own bounded pool.

mod breaker;
mod call;
mod clock;
mod config;
pub mod conformance;
mod decide;
mod engine;
mod error;
mod id;
mod live;
mod live_keys;
mod load;
mod loaded;
mod mean;
mod observer;
mod parts;
mod pipeline;
mod plan;
mod pool;
mod prepare;
mod record;
mod redaction;
mod revision;
mod ruling;
mod status;
mod stream;
mod terms;
mod tier;
mod trial;
mod validate;
mod views;

#[cfg(test)]
mod tests;

pub use breaker::{BreakerConfig, BreakerState};
pub use clock::{Clock, SystemClock};
pub use config::EngineConfig;
pub use engine::{Caller, Done, Engine};
pub use error::{ActivationError, ActivationProblem, Busy, CheckError};
pub use live_keys::LiveKeys;
pub use observer::{CheckObserver, NoRecords};
pub use pool::PoolStatus;
pub use revision::{LoadCount, LoadedGuardrail, PolicyState, Revision};
pub use status::{EngineStatus, GuardrailStatus, PolicyStatus, Refusal, RevisionStatus};
pub use stream::{CheckStream, HoldBack, StreamEnd, StreamError, StreamStep};
pub use trial::{
    DifferenceExample, DifferenceKind, Differences, PolicyDifferences, TrialError, TrialEvent, TrialLimits,
    TrialObserver, TrialPlan, TrialStatus,
};
