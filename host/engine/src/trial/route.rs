//! Which revision a check runs with.

use std::sync::Arc;

use balustrade_core::Request;

use super::{Seat, TrialPlan, share};
use crate::Revision;
use crate::live::Active;

/// Where a check goes; it stays there to its end.
pub(crate) struct Route {
    pub revision: Arc<Revision>,
    pub trial: Option<(Seat, Side)>,
}

/// A check's part in a trial.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    /// What serves decides, and the candidate judges afterwards.
    Shadowed,
    /// What serves decides, while others are the candidate's.
    Stays,
    /// The candidate decides.
    Candidate,
}

impl Active {
    /// Without a trial of its policy, a check goes to what serves.
    pub(crate) fn route(&self, request: &Request) -> Route {
        let plain = || Route { revision: Arc::clone(&self.revision), trial: None };
        let Some(seat) = self.trials.get(request.policy.as_str()) else { return plain() };
        if seat.trial.evidence.is_over() {
            return plain();
        }
        let side = seat.side(request);
        let revision = if side == Side::Candidate { &seat.composite } else { &self.revision };
        Route { revision: Arc::clone(revision), trial: Some((seat.clone(), side)) }
    }
}

impl Seat {
    fn side(&self, request: &Request) -> Side {
        let TrialPlan::Canary { percent, by } = &self.trial.plan else { return Side::Shadowed };
        match share::subject(request, by) {
            Some(subject) if share::is_in(&self.trial.name, &subject, *percent) => Side::Candidate,
            Some(_) => Side::Stays,
            None => {
                self.trial.evidence.without_attribute();
                Side::Stays
            }
        }
    }
}
