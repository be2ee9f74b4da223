//! How the engine stands, for `/v1/status`, `/v1/policies` and `/v1/plugins`.

use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use balustrade_core::{Grants, Manifest, Mode, PluginStatus, Stage};

use crate::revision::{PolicyState, Revision};
use crate::{BreakerState, PoolStatus};

/// All of it at one moment.
#[derive(Debug, Clone)]
pub struct EngineStatus {
    /// What serves; `None` before the first activation.
    pub revision: Option<RevisionStatus>,
    /// Why the last attempt to prepare another revision failed, since the one that serves was activated.
    pub refusal: Option<Refusal>,
    /// The threads.
    pub pool: PoolStatus,
    /// Guardrails declared for the stages of all checks so far.
    pub guardrails_declared: u64,
    /// Verdicts given by all checks so far. Anything but `guardrails_declared` is a fault of the host.
    pub guardrails_executed: u64,
    /// Calls of plugins whose host side panicked, ever.
    pub call_panics: u64,
}

/// The revision that serves.
#[derive(Debug, Clone)]
pub struct RevisionStatus {
    /// Its name.
    pub id: Arc<str>,
    /// When it began to serve.
    pub activated_at: SystemTime,
    /// By name.
    pub policies: Vec<PolicyStatus>,
}

/// One policy of the revision.
#[derive(Debug, Clone)]
pub struct PolicyStatus {
    /// Name.
    pub name: Arc<str>,
    /// For people.
    pub description: Option<String>,
    /// Of document and lists.
    pub digest: String,
    /// Longest that one check may take.
    pub deadline: Duration,
    /// In policy order.
    pub guardrails: Vec<GuardrailStatus>,
}

/// One guardrail of a policy.
#[derive(Debug, Clone)]
pub struct GuardrailStatus {
    /// Name.
    pub name: Arc<str>,
    /// Plugin, as the policy names it.
    pub plugin: Arc<str>,
    /// What the plugin says about itself.
    pub manifest: Arc<Manifest>,
    /// How the plugin was loaded.
    pub plugin_status: PluginStatus,
    /// Where it looks.
    pub stages: Vec<Stage>,
    /// Order of cost.
    pub tier: u32,
    /// Whether its action counts.
    pub mode: Mode,
    /// What its plugin may do beyond its own memory.
    pub grants: Grants,
    /// Whether it is being called at the moment.
    pub breaker: BreakerState,
    /// How long one call takes, lately; zero before the first.
    pub mean_duration: Duration,
}

/// Why a revision was not made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// When.
    pub at: SystemTime,
    /// One problem a line.
    pub detail: String,
}

pub(crate) fn revision_status(revision: &Revision, activated_at: SystemTime, now: Instant) -> RevisionStatus {
    RevisionStatus {
        id: revision.id.clone(),
        activated_at,
        policies: revision.policies().map(|state| policy_status(state, now)).collect(),
    }
}

fn policy_status(state: &PolicyState, now: Instant) -> PolicyStatus {
    let policy = state.policy();
    let guardrails = state
        .guardrails()
        .map(|(guardrail, loaded)| GuardrailStatus {
            name: guardrail.name.clone(),
            plugin: guardrail.plugin.clone(),
            manifest: Arc::clone(&loaded.manifest),
            plugin_status: loaded.status.clone(),
            stages: guardrail.stages.clone(),
            tier: guardrail.tier,
            mode: guardrail.mode,
            grants: guardrail.grants.clone(),
            breaker: loaded.breaker.state(now),
            mean_duration: loaded.mean_duration(),
        })
        .collect();
    PolicyStatus {
        name: policy.name.clone(),
        description: policy.description.clone(),
        digest: policy.digest.clone(),
        deadline: policy.deadline,
        guardrails,
    }
}
