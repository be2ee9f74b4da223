//! A candidate for one part: tried on live checks before it serves. See `docs/adr/0015-trials.md`.

mod engine;
mod evidence;
mod follow_up;
mod outline;
mod plan;
mod route;
mod share;
mod status;

use std::sync::Arc;

use crate::Revision;
use evidence::Evidence;

pub use plan::{TrialError, TrialLimits, TrialPlan};
pub use status::{
    DifferenceExample, DifferenceKind, Differences, PolicyDifferences, TrialEvent, TrialObserver, TrialStatus,
};

pub(crate) use follow_up::FollowUp;
pub(crate) use route::Route;

/// A candidate that is being tried. Another plan makes another trial, with the same evidence.
#[derive(Debug)]
pub(crate) struct Trial {
    /// Of the part that it may replace.
    pub name: Arc<str>,
    pub part: Arc<Revision>,
    pub plan: TrialPlan,
    pub evidence: Arc<Evidence>,
}

/// A trial as one policy sees it.
#[derive(Debug, Clone)]
pub(crate) struct Seat {
    pub trial: Arc<Trial>,
    /// All that serves, with the candidate in its place: what a check of the trial runs with.
    pub composite: Arc<Revision>,
}
