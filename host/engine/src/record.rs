//! A decision as it is kept: without text.

use std::time::SystemTime;

use balustrade_core::{Decision, DecisionRecord, RecordedVerdict, Request};

use crate::Caller;

/// Leaves out texts, evidence, messages and details.
pub(crate) fn record(
    request: &Request,
    caller: &Caller,
    decision: &Decision,
    at: SystemTime,
) -> DecisionRecord {
    let verdicts = decision
        .verdicts
        .iter()
        .map(|verdict| RecordedVerdict {
            guardrail: verdict.guardrail.clone(),
            plugin: verdict.plugin.clone(),
            verdict: verdict.verdict,
            action: verdict.action,
            mode: verdict.mode,
            reason: verdict.reason.clone(),
            duration: verdict.duration,
            scores: verdict.scores.clone(),
            n_findings: decision.findings.iter().filter(|found| found.guardrail == verdict.guardrail).count(),
        })
        .collect();
    DecisionRecord {
        decision_id: decision.decision_id.clone(),
        request_id: request.request_id.clone(),
        at,
        policy: decision.policy.clone(),
        revision: decision.revision.clone(),
        stage: decision.stage,
        action: decision.action,
        tenant: caller.tenant.clone(),
        n_texts: request.texts.len(),
        text_bytes: request.texts.iter().map(|text| text.content.len()).sum(),
        n_unjudged: decision.unjudged.len(),
        verdicts,
        duration: decision.duration,
    }
}
