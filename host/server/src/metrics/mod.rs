//! What Prometheus reads. Names carry the prefix `balustrade_`.

mod labels;
mod restore;
mod streams;
mod trials;

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use balustrade_core::{Action, Decision, GuardrailVerdict, Mode, Verdict};
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;

use crate::service::{CheckService, ServiceStatus};
use labels::{
    ActivationLabels, BuildLabels, BundleLabels, CheckLabels, DurationLabels, FailureLabels, FindingLabels,
    HttpLabels, PolicyLabels, ReloadLabels, RouteLabels, StageLabels, VerdictLabels,
};
use restore::RestoreMetrics;
use streams::StreamMetrics;
use trials::TrialMetrics;

/// Starts at 50 microseconds: a sandboxed plugin's whole run is often shorter than a usual first bucket.
const BUCKETS_SECONDS: [f64; 16] = [
    0.000_05, 0.000_1, 0.000_25, 0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5,
    5.0,
];

/// Most pairs of category and plugin that get a series of their own. Categories come from guests: one that makes
/// names up must not fill the server's memory.
const FINDING_SERIES_MAX: usize = 512;

type Seconds = fn() -> Histogram;

fn seconds() -> Histogram {
    Histogram::new(BUCKETS_SECONDS)
}

/// The time series of one server.
pub struct Metrics {
    registry: Registry,
    checks: Family<CheckLabels, Counter>,
    check_duration: Family<DurationLabels, Histogram, Seconds>,
    plugin_duration: Family<VerdictLabels, Histogram, Seconds>,
    plugin_verdicts: Family<VerdictLabels, Counter>,
    plugin_failures: Family<FailureLabels, Counter>,
    plugin_expected: Family<StageLabels, Counter>,
    plugin_executed: Family<StageLabels, Counter>,
    findings: Family<FindingLabels, Counter>,
    finding_series: Mutex<HashSet<(String, Arc<str>)>>,
    policy_info: Family<PolicyLabels, Gauge>,
    policy_reload: Family<ReloadLabels, Counter>,
    bundle_version: Family<BundleLabels, Gauge>,
    bundle_success: Family<BundleLabels, Gauge>,
    bundle_activations: Family<ActivationLabels, Counter>,
    trials: TrialMetrics,
    restore: RestoreMetrics,
    pub(crate) streams: StreamMetrics,
    http_requests: Family<HttpLabels, Counter>,
    http_duration: Family<RouteLabels, Histogram, Seconds>,
    pub(crate) http_in_flight: Gauge,
    pub(crate) http_connections: Gauge,
    pub(crate) event_subscribers: Gauge,
    pub(crate) handshake_failures: Counter,
    queue_depth: Gauge,
}

impl Default for Metrics {
    fn default() -> Metrics {
        Metrics::new()
    }
}

impl std::fmt::Debug for Metrics {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Metrics")
    }
}

impl Metrics {
    /// All at zero.
    #[must_use]
    pub fn new() -> Metrics {
        let metrics = Metrics {
            registry: Registry::with_prefix("balustrade"),
            checks: Family::default(),
            check_duration: Family::new_with_constructor(seconds),
            plugin_duration: Family::new_with_constructor(seconds),
            plugin_verdicts: Family::default(),
            plugin_failures: Family::default(),
            plugin_expected: Family::default(),
            plugin_executed: Family::default(),
            findings: Family::default(),
            finding_series: Mutex::default(),
            policy_info: Family::default(),
            policy_reload: Family::default(),
            bundle_version: Family::default(),
            bundle_success: Family::default(),
            bundle_activations: Family::default(),
            trials: TrialMetrics::default(),
            restore: RestoreMetrics::default(),
            streams: StreamMetrics::default(),
            http_requests: Family::default(),
            http_duration: Family::new_with_constructor(seconds),
            http_in_flight: Gauge::default(),
            http_connections: Gauge::default(),
            event_subscribers: Gauge::default(),
            handshake_failures: Counter::default(),
            queue_depth: Gauge::default(),
        };
        metrics.registered()
    }

    fn registered(mut self) -> Metrics {
        let build: Family<BuildLabels, Gauge<i64>> = Family::default();
        build.get_or_create(&BuildLabels { version: env!("CARGO_PKG_VERSION") }).set(1);
        let mut registry = std::mem::take(&mut self.registry);
        let r = &mut registry;
        r.register("checks", "Decisions", self.checks.clone());
        r.register("check_duration_seconds", "Time per decision", self.check_duration.clone());
        r.register("plugin_duration_seconds", "Time per guardrail", self.plugin_duration.clone());
        r.register("plugin_verdicts", "Verdicts", self.plugin_verdicts.clone());
        r.register(
            "plugin_failures",
            "Guardrails without a verdict of their own",
            self.plugin_failures.clone(),
        );
        r.register("plugin_expected", "Guardrails declared for a check", self.plugin_expected.clone());
        r.register("plugin_executed", "Guardrails accounted for in a check", self.plugin_executed.clone());
        r.register("findings", "Findings at or above their threshold", self.findings.clone());
        r.register("policy_info", "Active policies", self.policy_info.clone());
        r.register("policy_reload", "Attempts to activate policies", self.policy_reload.clone());
        r.register("bundle_active_version", "Version that serves", self.bundle_version.clone());
        r.register(
            "bundle_last_success_timestamp_seconds",
            "When a bundle last began to serve",
            self.bundle_success.clone(),
        );
        r.register("bundle_activations", "Attempts to let a bundle serve", self.bundle_activations.clone());
        self.trials.register(r);
        self.restore.register(r);
        self.streams.register(r);
        r.register("http_requests", "Answered requests", self.http_requests.clone());
        r.register("http_request_duration_seconds", "Time per request", self.http_duration.clone());
        r.register("http_in_flight", "Checks being read or decided", self.http_in_flight.clone());
        r.register("http_connections", "Open connections", self.http_connections.clone());
        r.register("event_subscribers", "Open streams of events", self.event_subscribers.clone());
        r.register("tls_handshake_failures", "Failed TLS handshakes", self.handshake_failures.clone());
        r.register("queue_depth", "Checks that wait for a worker", self.queue_depth.clone());
        r.register("build_info", "What is running", build);
        self.registry = registry;
        self
    }

    /// Counts an attempt to activate policies.
    pub fn policy_reloaded(&self, ok: bool) {
        self.policy_reload.get_or_create(&ReloadLabels { result: if ok { "ok" } else { "refused" } }).inc();
    }

    /// A version of a bundle began to serve, at a time in seconds since 1970; `result` is `ok`, `last_good`,
    /// `rollback` or `promote`.
    pub fn bundle_serves(&self, bundle: &Arc<str>, version: u64, at_s: u64, result: &'static str) {
        let gauge = |family: &Family<BundleLabels, Gauge>, value: u64| {
            let labels = BundleLabels { bundle: bundle.clone() };
            family.get_or_create(&labels).set(i64::try_from(value).unwrap_or(i64::MAX));
        };
        gauge(&self.bundle_version, version);
        gauge(&self.bundle_success, at_s);
        self.bundle_activations.get_or_create(&ActivationLabels { bundle: bundle.clone(), result }).inc();
        self.policy_reloaded(true);
    }

    /// A bundle was refused.
    pub fn bundle_refused(&self, bundle: &Arc<str>) {
        let labels = ActivationLabels { bundle: bundle.clone(), result: "refused" };
        self.bundle_activations.get_or_create(&labels).inc();
        self.policy_reloaded(false);
    }

    pub(crate) fn answered(&self, route: &'static str, status: u16, duration: Duration) {
        self.http_requests.get_or_create(&HttpLabels { route, status }).inc();
        self.http_duration.get_or_create(&RouteLabels { route }).observe(duration.as_secs_f64());
    }

    /// Counts a decision. `declared` are the plugins that the policy's guardrails for the stage name: any gap to
    /// what the decision accounts for must show.
    pub(crate) fn decided(&self, decision: &Decision, declared: Option<&[Arc<str>]>) {
        let stage = decision.stage.as_str();
        let policy = &decision.policy;
        // What the policy would have done had its observed guardrails counted is the decision log's business:
        // a decision that was made was enforced.
        let mode = Mode::Enforce.as_str();
        let labels = CheckLabels { stage, action: decision.action.as_str(), policy: policy.clone(), mode };
        self.checks.get_or_create(&labels).inc();
        let labels = DurationLabels { stage, policy: policy.clone() };
        self.check_duration.get_or_create(&labels).observe(decision.duration.as_secs_f64());
        for verdict in &decision.verdicts {
            self.verdict(stage, verdict);
        }
        let accounted = decision.verdicts.iter().map(|verdict| &verdict.plugin);
        let count = |family: &Family<StageLabels, Counter>, plugin: &Arc<str>| {
            family.get_or_create(&StageLabels { plugin: plugin.clone(), stage }).inc();
        };
        match declared {
            Some(declared) => declared.iter().for_each(|plugin| count(&self.plugin_expected, plugin)),
            None => accounted.clone().for_each(|plugin| count(&self.plugin_expected, plugin)),
        }
        accounted.for_each(|plugin| count(&self.plugin_executed, plugin));
        for found in &decision.findings {
            let finding = self.finding_name(&found.finding.category, &found.plugin);
            self.findings.get_or_create(&FindingLabels { finding, plugin: found.plugin.clone() }).inc();
        }
    }

    fn verdict(&self, stage: &'static str, verdict: &GuardrailVerdict) {
        let plugin = verdict.plugin.clone();
        let labels = VerdictLabels { plugin: plugin.clone(), stage, verdict: verdict.verdict.as_str() };
        self.plugin_verdicts.get_or_create(&labels).inc();
        if verdict.verdict != Verdict::Skipped {
            self.plugin_duration.get_or_create(&labels).observe(verdict.duration.as_secs_f64());
        }
        if verdict.verdict == Verdict::Failed {
            let error_type = verdict.reason.clone().unwrap_or_else(|| "internal".to_owned());
            let closed = verdict.mode == Mode::Enforce && verdict.action >= Action::Redact;
            let disposition = if closed { "fail_closed" } else { "fail_open" };
            self.plugin_failures.get_or_create(&FailureLabels { plugin, error_type, disposition }).inc();
        }
    }

    fn finding_name(&self, category: &str, plugin: &Arc<str>) -> String {
        let key = (category.to_owned(), plugin.clone());
        let mut series = self.finding_series.lock().unwrap_or_else(PoisonError::into_inner);
        if series.contains(&key) {
            return key.0;
        }
        if series.len() >= FINDING_SERIES_MAX {
            return "other".to_owned();
        }
        series.insert(key.clone());
        key.0
    }

    /// The page as text.
    pub(crate) fn page(&self, service: &dyn CheckService) -> String {
        let ServiceStatus { revision, policies, pool, .. } = service.status();
        self.queue_depth.set(i64::try_from(pool.queued).unwrap_or(i64::MAX));
        self.policy_info.clear();
        for policy in policies {
            let revision = revision.clone().unwrap_or_default();
            let labels = PolicyLabels { policy: policy.name, revision, digest: policy.digest };
            self.policy_info.get_or_create(&labels).set(1);
        }
        let mut page = String::new();
        // Writing to a string fails only if an encoder does, and ours are the library's.
        if encode(&mut page, &self.registry).is_err() {
            tracing::error!(target: "balustrade::server", "the metrics page could not be written");
        }
        page
    }
}
