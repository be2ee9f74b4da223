//! How a candidate is tried, and when it has failed.

use std::sync::Arc;

use crate::ActivationError;

/// Longest name of an attribute, in bytes; as on the wire.
const BY_BYTES_MAX: usize = 256;

/// What a candidate does while it is tried.
#[derive(Debug, Clone, PartialEq)]
pub enum TrialPlan {
    /// It judges what was decided already, when there is time for it. Nobody sees its answers.
    Shadow,
    /// It decides the checks of some subjects.
    Canary {
        /// Share of the subjects, from 0 to 100; fractions count. A greater share holds everybody of a smaller one.
        percent: f64,
        /// Attribute of a check that names its subject, such as `user`. A check without it stays with what serves.
        by: Arc<str>,
    },
}

impl TrialPlan {
    /// `shadow` or `canary`.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            TrialPlan::Shadow => "shadow",
            TrialPlan::Canary { .. } => "canary",
        }
    }

    /// # Errors
    /// The share is not between 0 and 100, or the attribute has no name.
    pub fn validate(&self) -> Result<(), TrialError> {
        let TrialPlan::Canary { percent, by } = self else { return Ok(()) };
        // Also refuses what is no number.
        if !(0.0..=100.0).contains(percent) {
            return Err(TrialError::BadPlan(format!("`percent` is {percent}; it goes from 0 to 100")));
        }
        if by.is_empty() || by.len() > BY_BYTES_MAX {
            let detail =
                format!("`by` names an attribute of checks in 1 to {BY_BYTES_MAX} bytes, such as user");
            return Err(TrialError::BadPlan(detail));
        }
        Ok(())
    }
}

/// When a trial ends by itself. A contained panic of the host ends it at once.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TrialLimits {
    /// Checks of the candidate before its failures count for anything; 20 unless given.
    pub checks_min: usize,
    /// Latest checks that the shares of failures are taken of; 200 unless given. At least `checks_min` are.
    pub window: usize,
    /// How far the candidate's share of failed checks may exceed that of what serves, from 0 to 1; 0.05 unless given.
    pub failed_max: f64,
}

impl Default for TrialLimits {
    fn default() -> TrialLimits {
        TrialLimits { checks_min: 20, window: 200, failed_max: 0.05 }
    }
}

/// Why a trial did not begin, change or end as asked. Nothing has changed.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum TrialError {
    /// There is nothing that the candidate could replace.
    #[error("`{0}` has nothing that serves, so nothing can be tried beside it; activate it")]
    NothingServes(String),
    /// No candidate of that name is on trial.
    #[error("`{0}` has no candidate on trial")]
    NoTrial(String),
    /// The plan makes no sense; says which part.
    #[error("{0}")]
    BadPlan(String),
    /// The candidate could not serve beside the other parts.
    #[error(transparent)]
    CannotServe(#[from] ActivationError),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_a_percentage_of_something_that_has_a_name() {
        let canary = |percent: f64, by: &str| TrialPlan::Canary { percent, by: by.into() }.validate();
        for good in [0.0, 0.1, 100.0] {
            assert_eq!(canary(good, "user"), Ok(()));
        }
        for bad in [-0.1, 100.1, f64::NAN, f64::INFINITY] {
            assert!(canary(bad, "user").is_err(), "{bad}");
        }
        assert!(canary(1.0, "").is_err() && canary(1.0, &"x".repeat(257)).is_err());
        assert_eq!(TrialPlan::Shadow.validate(), Ok(()));
    }
}
