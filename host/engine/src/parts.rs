//! What serves, and what is on trial, by who brought it.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::prepare::revision_id;
use crate::revision::{LoadCount, PolicyState};
use crate::trial::{Seat, Trial};
use crate::{ActivationError, ActivationProblem, Revision};

pub(crate) type Policies = BTreeMap<Arc<str>, Arc<PolicyState>>;

/// The parts of the revision that serves, and candidates for single ones.
#[derive(Debug, Default)]
pub(crate) struct Parts {
    pub serving: BTreeMap<Arc<str>, Arc<Revision>>,
    pub trials: BTreeMap<Arc<str>, Arc<Trial>>,
}

impl Parts {
    /// All that would serve with `part` under `name`.
    ///
    /// # Errors
    /// Another part holds a policy of the same name.
    pub(crate) fn with(&self, name: &str, part: &Revision) -> Result<Arc<Revision>, ActivationError> {
        let mut policies = part.policies.clone();
        let mut problems = Vec::new();
        for (other, revision) in self.others(name) {
            for (policy, state) in &revision.policies {
                if policies.insert(policy.clone(), Arc::clone(state)).is_some() {
                    problems.push(ActivationProblem {
                        policy: policy.to_string(),
                        guardrail: None,
                        plugin: None,
                        code: "duplicate_policy",
                        detail: format!("`{other}` serves a policy of this name; rename one"),
                    });
                }
            }
        }
        if problems.is_empty() { Ok(together(policies)) } else { Err(ActivationError { problems }) }
    }

    /// What the checks of a trial run with: the candidate instead of the part of its name.
    pub(crate) fn composite(&self, trial: &Trial) -> Arc<Revision> {
        let mut policies = trial.part.policies.clone();
        // Should another part have taken the name of a policy meanwhile, that one goes on: it serves.
        for (_, revision) in self.others(&trial.name) {
            policies.extend(revision.policies.iter().map(|(name, state)| (name.clone(), Arc::clone(state))));
        }
        together(policies)
    }

    /// Every policy that has a candidate. One that only the candidate holds is unknown until it is promoted.
    pub(crate) fn seats(&self) -> BTreeMap<Arc<str>, Seat> {
        let mut seats = BTreeMap::new();
        for trial in self.trials.values() {
            let Some(active) = self.serving.get(&trial.name) else { continue };
            let composite = self.composite(trial);
            for policy in active.policies.keys().filter(|name| trial.part.policies.contains_key(*name)) {
                let seat = Seat { trial: Arc::clone(trial), composite: Arc::clone(&composite) };
                seats.insert(policy.clone(), seat);
            }
        }
        seats
    }

    fn others(&self, name: &str) -> impl Iterator<Item = (&Arc<str>, &Arc<Revision>)> {
        self.serving.iter().filter(move |(other, _)| &***other != name)
    }
}

fn together(policies: Policies) -> Arc<Revision> {
    Arc::new(Revision { id: revision_id(&policies), policies, count: LoadCount::default() })
}
