use balustrade_core::{ModelGrant, Reuse, Role};
use balustrade_text::Style;
use serde_json::{Value, json};

use crate::{Guardrail, Policy, RoleFilter, Subject};

/// Changes when the meaning of the digest does.
const DOMAIN: &str = "balustrade policy 1";

/// BLAKE3 in hex over what the policy means and the files it names, each part framed by its name and length so that no
/// two different inputs run together.
pub(crate) fn digest<'a>(policy: &Policy, files: impl Iterator<Item = (&'a str, &'a [u8])>) -> String {
    let mut hasher = blake3::Hasher::new();
    let mut part = |name: &str, content: &[u8]| {
        for bytes in [name.as_bytes(), content] {
            hasher.update(&u64::try_from(bytes.len()).unwrap_or(u64::MAX).to_le_bytes());
            hasher.update(bytes);
        }
    };
    part("domain", DOMAIN.as_bytes());
    part("document", canonical(policy).to_string().as_bytes());
    for (path, content) in files {
        part("file", path.as_bytes());
        part(path, content);
    }
    hasher.finalize().to_hex().to_string()
}

/// The resolved policy as JSON: one form for every way to write the same thing.
fn canonical(policy: &Policy) -> Value {
    let mut document = json!({
        "name": &*policy.name,
        "description": &policy.description,
        "deadline_ns": nanos(policy.deadline),
        "guardrails": policy.guardrails.iter().map(guardrail_json).collect::<Vec<_>>(),
    });
    // Without styles a policy means what it meant before there were any.
    if !policy.redaction.is_empty() {
        document["redaction"] = redaction_json(policy);
    }
    document
}

/// Its styles.
pub(crate) fn redaction_json(policy: &Policy) -> Value {
    let styles = policy.redaction.iter().map(|(pattern, style)| {
        let parameter = match style {
            Style::Partial { keep } => json!(keep),
            Style::Token { days } => json!(days),
            Style::Label | Style::Mask | Style::Hash | Style::Remove => Value::Null,
        };
        json!([pattern.as_str(), style.as_str(), parameter])
    });
    styles.collect()
}

/// One guardrail of it.
pub(crate) fn guardrail_json(guardrail: &Guardrail) -> Value {
    let subject = match &guardrail.subject {
        Subject::Detector => json!("detector"),
        Subject::Evaluator { category, flag } => json!({ "category": category, "flag_when": flag.as_str() }),
    };
    let roles = match &guardrail.roles {
        RoleFilter::Default => Value::Null,
        RoleFilter::Only(roles) => json!(roles.iter().map(Role::as_str).collect::<Vec<_>>()),
    };
    let actions: Vec<_> = guardrail
        .actions
        .iter()
        .map(|(pattern, action)| json!([pattern.as_str(), action.as_str()]))
        .collect();
    let limits = &guardrail.limits;
    let mut value = json!({
        "name": &*guardrail.name,
        "plugin": &*guardrail.plugin,
        "subject": subject,
        "settings": &guardrail.settings_json,
        "stages": guardrail.stages.iter().map(|stage| stage.as_str()).collect::<Vec<_>>(),
        "roles": roles,
        "tier": guardrail.tier,
        "threshold": guardrail.threshold,
        "action": guardrail.action.as_str(),
        "strong": guardrail.strong.map(|strong| json!([strong.threshold, strong.action.as_str()])),
        "actions": actions,
        "mode": guardrail.mode.as_str(),
        "on_error": guardrail.on_error.as_str(),
        "on_partial": guardrail.on_partial.as_str(),
        "timeout_ns": nanos(guardrail.timeout),
        "when": guardrail.condition.as_ref().map(|condition| condition.source()),
        "log": guardrail.grants.log.as_ref().map(|log| log.bytes_max),
        "classify": guardrail.grants.classify.as_ref().map(model_grant_json),
        "limits": [
            limits.memory_bytes_max,
            limits.table_elements_max,
            limits.findings_max,
            limits.returned_bytes_max,
            limits.host_calls_max as usize,
        ],
        "reuse": match guardrail.reuse {
            Reuse::Never => Value::Null,
            Reuse::Checks(checks) => json!(checks),
        },
    });
    // Without the grant a guardrail means what it meant before there was one.
    if let Some(embed) = &guardrail.grants.embed {
        value["embed"] = model_grant_json(embed);
    }
    value
}

fn model_grant_json(grant: &ModelGrant) -> Value {
    json!([grant.models, grant.calls_max, grant.bytes_max])
}

fn nanos(duration: std::time::Duration) -> u64 {
    u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX)
}
