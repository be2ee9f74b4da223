//! Everything that is not a check.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use schemars::JsonSchema;
use serde::Serialize;

use super::{access, json};
use crate::app::App;
use crate::auth::KeyRole;
use crate::bundles::BundleInfo;
use crate::error::Problem;
use crate::service::{PluginInfo, PolicyInfo, RedactionKeysInfo, ServiceStatus};

/// Answer of `/v1/policies`.
#[derive(Serialize, JsonSchema)]
pub(crate) struct PoliciesBody {
    /// Name of the active revision.
    #[serde(skip_serializing_if = "Option::is_none")]
    revision: Option<String>,
    /// The policies that the key may use.
    policies: Vec<PolicySummary>,
}

/// A policy, as its users see it.
#[derive(Serialize, JsonSchema)]
pub(crate) struct PolicySummary {
    /// Name.
    name: String,
    /// What it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    /// Digest of the document and its lists.
    digest: String,
    /// Longest that one check may take, in milliseconds.
    deadline_ms: u64,
    /// Stages at which at least one guardrail looks.
    stages: Vec<&'static str>,
}

/// Answer of `/v1/plugins`.
#[derive(Serialize, JsonSchema)]
pub(crate) struct PluginsBody {
    /// By name and digest.
    plugins: Vec<PluginSummary>,
}

/// A plugin and where it is used.
#[derive(Serialize, JsonSchema)]
pub(crate) struct PluginSummary {
    /// Name.
    name: String,
    /// Version, as its manifest says.
    version: String,
    /// SPDX expression, as its manifest says.
    licence: String,
    /// One sentence, as its manifest says.
    summary: String,
    /// `detector` or `evaluator`.
    kind: &'static str,
    /// Capabilities it imports.
    capabilities: Vec<String>,
    /// `blake3:` digest of the component.
    digest: String,
    /// Guardrails that use it, as `policy/guardrail`.
    guardrails: Vec<String>,
}

/// Answer of `/v1/status`.
#[derive(Serialize, JsonSchema)]
pub(crate) struct StatusBody {
    /// Version of the server.
    version: &'static str,
    /// Whether a revision is active, one of every bundle serves, and the server is not stopping.
    ready: bool,
    /// Whether the server is stopping.
    draining: bool,
    /// Seconds since it started.
    uptime_s: u64,
    /// Requests that are being read or decided.
    in_flight: i64,
    /// How guests are run: allocator, page reset, limits.
    #[serde(skip_serializing_if = "Option::is_none")]
    sandbox: Option<serde_json::Value>,
    /// What runs models and why, and the models that are loaded.
    #[serde(skip_serializing_if = "Option::is_none")]
    models: Option<serde_json::Value>,
    /// The redaction keys, where the process has some.
    #[serde(skip_serializing_if = "Option::is_none")]
    redaction_keys: Option<RedactionKeysInfo>,
    /// Bundles that are followed, by name.
    bundles: Vec<BundleInfo>,
    /// The active revision.
    #[serde(flatten)]
    service: ServiceStatus,
}

/// The process is alive. Asks nobody.
pub(crate) async fn healthz() -> &'static str {
    "ok\n"
}

/// A revision is active and the server is not stopping.
pub(crate) async fn readyz(State(app): State<Arc<App>>) -> Result<&'static str, Problem> {
    let retry_after = app.config.retry_after;
    if app.is_draining() {
        Err(Problem::Draining { retry_after })
    } else if !app.is_ready() {
        Err(Problem::NotReady { retry_after })
    } else {
        Ok("ready\n")
    }
}

pub(crate) async fn metrics(State(app): State<Arc<App>>, headers: HeaderMap) -> Result<Response, Problem> {
    access::require(&app, &headers, KeyRole::Admin)?;
    let page = app.metrics.page(&*app.service);
    let kind = HeaderValue::from_static("application/openmetrics-text; version=1.0.0; charset=utf-8");
    Ok((StatusCode::OK, [(header::CONTENT_TYPE, kind)], page).into_response())
}

/// Open to every key, which sees its own policies only.
pub(crate) async fn policies(State(app): State<Arc<App>>, headers: HeaderMap) -> Result<Response, Problem> {
    let who = access::identify(&app, &headers)?;
    let ServiceStatus { revision, policies, .. } = app.service.status();
    let policies =
        policies.into_iter().filter(|policy| who.is_none_or(|identity| identity.may_use(&policy.name)));
    let policies = policies.map(summary).collect();
    json(&PoliciesBody { revision, policies })
}

fn summary(policy: PolicyInfo) -> PolicySummary {
    let PolicyInfo { name, description, digest, deadline_ms, guardrails } = policy;
    let mut stages: Vec<&'static str> = Vec::new();
    for stage in balustrade_core::Stage::ALL {
        if guardrails.iter().any(|guardrail| guardrail.stages.contains(&stage.as_str())) {
            stages.push(stage.as_str());
        }
    }
    PolicySummary { name, description, digest, deadline_ms, stages }
}

pub(crate) async fn plugins(State(app): State<Arc<App>>, headers: HeaderMap) -> Result<Response, Problem> {
    access::require(&app, &headers, KeyRole::Admin)?;
    let mut plugins: BTreeMap<(String, String), PluginSummary> = BTreeMap::new();
    for policy in app.service.status().policies {
        for guardrail in policy.guardrails {
            let PluginInfo { version, licence, summary, kind, capabilities, digest, .. } = guardrail.status;
            let key = (guardrail.plugin.clone(), digest.clone());
            let name = guardrail.plugin;
            let entry = plugins.entry(key).or_insert_with(|| PluginSummary {
                name,
                version,
                licence,
                summary,
                kind,
                capabilities,
                digest,
                guardrails: Vec::new(),
            });
            entry.guardrails.push(format!("{}/{}", policy.name, guardrail.name));
        }
    }
    json(&PluginsBody { plugins: plugins.into_values().collect() })
}

pub(crate) async fn status(State(app): State<Arc<App>>, headers: HeaderMap) -> Result<Response, Problem> {
    access::require(&app, &headers, KeyRole::Admin)?;
    json(&StatusBody {
        version: env!("CARGO_PKG_VERSION"),
        ready: app.is_ready() && !app.is_draining(),
        draining: app.is_draining(),
        uptime_s: app.started.elapsed().as_secs(),
        in_flight: app.metrics.http_in_flight.get(),
        sandbox: app.config.sandbox.as_ref().map(|report| (report.0)()),
        models: app.config.models.as_ref().map(|report| (report.0)()),
        redaction_keys: app.config.redaction_keys_report.as_ref().map(|report| (report.0)()),
        bundles: app.config.bundles.as_ref().map(|bundles| bundles.bundles()).unwrap_or_default(),
        service: app.service.status(),
    })
}

pub(crate) async fn openapi() -> Result<Response, Problem> {
    json(&crate::openapi::document())
}
