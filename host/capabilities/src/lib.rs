//! What a plugin may be granted beyond its own memory.
//!
//! One module per host interface in `wit/`. Each holds the budget of one guardrail in one check, so a plugin that
//! floods its log or its model cannot take more than the policy wrote down. The provider is made once by the
//! composition root; budgets are opened when a check starts and dropped when it ends.
//!
//! A [`Recorder`] stands before a provider and writes down each call; a [`Replayer`] answers from what was written, so that a
//! check runs without the models.
//!
//! Absent on purpose: no network, no files, no clock. Whoever adds a capability adds a module here, an interface in
//! `wit/` and a grant in `balustrade_core::Grants`.

mod budgets;
mod classify;
mod embed;
mod log;
mod model_budget;
mod provider;
mod rate;
mod recording;
mod source;

pub use provider::{Provider, ProviderConfig};
pub use recording::{Recorded, Recorder, RecorderConfig, RecordingError, Replayer};
