//! The engine as a [`CheckService`].

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use balustrade_core::{Request, Stage};
use balustrade_engine::{
    Busy, Caller, CheckError, CheckStream, Done, Engine, EngineStatus, GuardrailStatus, PolicyStatus,
};

use crate::service::{
    CheckService, GuardrailInfo, PluginInfo, PolicyInfo, PoolInfo, RefusalInfo, ServiceStatus,
};

impl CheckService for Engine {
    fn submit(&self, request: Arc<Request>, caller: Caller, done: Done) -> Result<(), Busy> {
        Engine::submit(self, request, caller, done)
    }

    fn open_stream(
        &self,
        head: Request,
        timeout: Option<Duration>,
        caller: Caller,
    ) -> Result<CheckStream, CheckError> {
        Engine::open_stream(self, head, timeout, caller)
    }

    fn work(&self, work: Box<dyn FnOnce() + Send>) -> Result<(), Busy> {
        Engine::work(self, work)
    }

    fn ready(&self) -> bool {
        self.revision().is_some()
    }

    fn status(&self) -> ServiceStatus {
        let EngineStatus { revision, refusal, pool, guardrails_declared, guardrails_executed, call_panics } =
            Engine::status(self);
        ServiceStatus {
            revision: revision.as_ref().map(|revision| revision.id.to_string()),
            activated_at_s: revision.as_ref().map(|revision| seconds(revision.activated_at)),
            refusal: refusal.map(|refusal| RefusalInfo { at_s: seconds(refusal.at), detail: refusal.detail }),
            pool: PoolInfo {
                workers: pool.workers,
                running: pool.running,
                queued: pool.queued,
                queue_max: pool.queue_max,
                panics: pool.panics.saturating_add(call_panics),
            },
            guardrails_declared,
            guardrails_executed,
            policies: revision
                .map(|revision| revision.policies.into_iter().map(policy_info).collect())
                .unwrap_or_default(),
        }
    }

    fn declared(&self, revision: &str, policy: &str, stage: Stage) -> Option<Vec<Arc<str>>> {
        let guardrails = self.deciding(revision)?;
        let guardrails = guardrails.policy(policy)?.policy().guardrails.iter();
        let of_stage = guardrails.filter(|guardrail| guardrail.stages.contains(&stage));
        Some(of_stage.map(|guardrail| guardrail.plugin.clone()).collect())
    }
}

fn policy_info(policy: PolicyStatus) -> PolicyInfo {
    PolicyInfo {
        name: policy.name.to_string(),
        description: policy.description,
        digest: policy.digest,
        deadline_ms: u64::try_from(policy.deadline.as_millis()).unwrap_or(u64::MAX),
        guardrails: policy.guardrails.into_iter().map(guardrail_info).collect(),
    }
}

fn guardrail_info(guardrail: GuardrailStatus) -> GuardrailInfo {
    let (manifest, plugin) = (guardrail.manifest, guardrail.plugin_status);
    GuardrailInfo {
        name: guardrail.name.to_string(),
        plugin: guardrail.plugin.to_string(),
        stages: guardrail.stages.iter().map(|stage| stage.as_str()).collect(),
        tier: guardrail.tier,
        mode: guardrail.mode.as_str(),
        grants: guardrail.grants.told(),
        breaker: guardrail.breaker.as_str(),
        mean_duration_us: u64::try_from(guardrail.mean_duration.as_micros()).unwrap_or(u64::MAX),
        status: PluginInfo {
            version: manifest.version.clone(),
            licence: manifest.licence.clone(),
            summary: manifest.summary.clone(),
            kind: manifest.kind.as_str(),
            capabilities: manifest.capabilities.clone(),
            digest: plugin.digest,
            start: plugin.start,
            start_reason: plugin.start_reason,
            reach_bytes: manifest.match_bytes_max,
            reach_by_settings: plugin.reach_by_settings,
            notes: plugin.notes,
            cached: plugin.cached,
            load_ms: plugin.load_ms,
        },
    }
}

/// Since 1970; zero for a clock that stands before it.
fn seconds(at: SystemTime) -> u64 {
    at.duration_since(SystemTime::UNIX_EPOCH).unwrap_or(Duration::ZERO).as_secs()
}
