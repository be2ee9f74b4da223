//! A loaded set of policies: immutable, named by the digest of all that went into it.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use balustrade_core::{Detector, Evaluator, Manifest, PluginStatus, Stage, ViewKind};
use balustrade_policy::{Guardrail, Policy};

use crate::CheckError;
use crate::breaker::Breaker;
use crate::mean::MeanDuration;
use crate::plan::StagePlan;

/// What serves checks. Made by [`Engine::prepare`](crate::Engine::prepare); a request keeps one from first to last.
#[derive(Debug)]
pub struct Revision {
    pub(crate) id: Arc<str>,
    /// By name.
    pub(crate) policies: BTreeMap<Arc<str>, Arc<PolicyState>>,
    pub(crate) count: LoadCount,
}

/// What it took to make a revision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct LoadCount {
    /// Guardrails whose plugin was loaded for it.
    pub loaded: usize,
    /// Guardrails whose plugin another revision had loaded, with the same settings, grants and limits.
    pub reused: usize,
}

impl Revision {
    /// `r-` and the start of a digest over policies, lists, plugins and the engine's version.
    #[must_use]
    pub fn id(&self) -> &Arc<str> {
        &self.id
    }

    /// What it took to make it; nothing for one that was put together of others.
    #[must_use]
    pub fn load_count(&self) -> LoadCount {
        self.count
    }

    /// The policy that a request names.
    pub(crate) fn state(&self, name: &str) -> Result<&Arc<PolicyState>, CheckError> {
        self.policies.get(name).ok_or_else(|| CheckError::UnknownPolicy {
            name: name.to_owned(),
            known: self.policies.keys().map(|name| name.to_string()).collect(),
        })
    }

    /// By name.
    pub fn policies(&self) -> impl Iterator<Item = &PolicyState> {
        self.policies.values().map(Arc::as_ref)
    }

    /// The policy of that name.
    #[must_use]
    pub fn policy(&self, name: &str) -> Option<&PolicyState> {
        self.policies.get(name).map(Arc::as_ref)
    }
}

/// A policy and the plugins that serve its guardrails.
#[derive(Debug)]
pub struct PolicyState {
    pub(crate) policy: Policy,
    /// One per guardrail of the policy, in its order.
    pub(crate) loaded: Vec<LoadedGuardrail>,
    /// One per stage, in the order of [`Stage::ALL`].
    pub(crate) plans: [StagePlan; Stage::ALL.len()],
}

impl PolicyState {
    pub(crate) fn new(policy: Policy, loaded: Vec<LoadedGuardrail>) -> PolicyState {
        let plans = Stage::ALL.map(|stage| StagePlan::new(&policy.guardrails, stage));
        PolicyState { policy, loaded, plans }
    }

    /// The policy as it was resolved.
    #[must_use]
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// Each guardrail with what was loaded for it, in policy order.
    pub fn guardrails(&self) -> impl Iterator<Item = (&Guardrail, &LoadedGuardrail)> {
        self.policy.guardrails.iter().zip(&self.loaded)
    }

    pub(crate) fn plan(&self, stage: Stage) -> &StagePlan {
        // `Stage::ALL` stands in the order of the enum's variants; a test below holds it to that.
        &self.plans[stage as usize]
    }

    /// What the guardrails of a stage may take, one after the other.
    pub(crate) fn time_of(&self, stage: Stage) -> Duration {
        let guardrails = self.plan(stage).tiers.iter().flatten();
        guardrails.filter_map(|&index| self.policy.guardrails.get(index)).map(|one| one.timeout).sum()
    }
}

/// The plugin behind one guardrail.
pub struct LoadedGuardrail {
    pub(crate) manifest: Arc<Manifest>,
    pub(crate) status: PluginStatus,
    pub(crate) subject: LoadedSubject,
    /// What its plugin reads, by its manifest.
    pub(crate) views: Vec<ViewKind>,
    pub(crate) breaker: Breaker,
    pub(crate) mean: MeanDuration,
}

/// Of the kind that the policy asks for.
pub(crate) enum LoadedSubject {
    Detector(Arc<dyn Detector>),
    Evaluator(Arc<dyn Evaluator>),
}

impl LoadedGuardrail {
    /// What the plugin says about itself.
    #[must_use]
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// How the plugin stands.
    #[must_use]
    pub fn status(&self) -> &PluginStatus {
        &self.status
    }

    /// How long one call takes, lately; zero before the first.
    #[must_use]
    pub fn mean_duration(&self) -> Duration {
        self.mean.get()
    }
}

impl fmt::Debug for LoadedGuardrail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LoadedGuardrail")
            .field("plugin", &self.manifest.name)
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plans_are_found_by_the_number_of_their_stage() {
        for (index, stage) in Stage::ALL.into_iter().enumerate() {
            assert_eq!(stage as usize, index);
        }
    }
}
