//! Time series of candidates.

use std::sync::Arc;

use balustrade_engine::TrialEvent;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;

use super::Metrics;
use super::labels::{BundleLabels, CandidateLabels};

#[derive(Default)]
pub(super) struct TrialMetrics {
    version: Family<BundleLabels, Gauge>,
    checks: Family<CandidateLabels, Counter>,
    differences: Family<CandidateLabels, Counter>,
    errors: Family<BundleLabels, Counter>,
    dropped: Family<BundleLabels, Counter>,
}

impl TrialMetrics {
    pub(super) fn register(&self, r: &mut Registry) {
        r.register(
            "bundle_candidate_version",
            "Version that is being tried; 0 for none",
            self.version.clone(),
        );
        r.register("candidate_checks", "Checks that candidates judged or decided", self.checks.clone());
        r.register(
            "candidate_differences",
            "Checks that candidates would have decided otherwise",
            self.differences.clone(),
        );
        r.register("candidate_errors", "Checks that candidates failed", self.errors.clone());
        r.register(
            "candidate_dropped",
            "Checks that candidates were not asked about, for want of time",
            self.dropped.clone(),
        );
    }
}

impl Metrics {
    /// A version of a bundle is being tried; `None` when none is any more.
    pub fn bundle_candidate(&self, bundle: &Arc<str>, version: Option<u64>) {
        let gauge = self.trials.version.get_or_create(&BundleLabels { bundle: bundle.clone() });
        gauge.set(i64::try_from(version.unwrap_or(0)).unwrap_or(i64::MAX));
    }

    /// Counts what happened in the trial of a bundle's candidate.
    pub fn candidate_noted(&self, bundle: &Arc<str>, event: TrialEvent) {
        let (bundle, trials) = (bundle.clone(), &self.trials);
        let of_kind = |family: &Family<CandidateLabels, Counter>, kind: &'static str| {
            family.get_or_create(&CandidateLabels { bundle: bundle.clone(), kind }).inc();
        };
        let of_bundle = |family: &Family<BundleLabels, Counter>| {
            family.get_or_create(&BundleLabels { bundle: bundle.clone() }).inc();
        };
        match event {
            TrialEvent::Shadowed => of_kind(&trials.checks, "shadow"),
            TrialEvent::Decided => of_kind(&trials.checks, "canary"),
            TrialEvent::Differed(kind) => of_kind(&trials.differences, kind.as_str()),
            TrialEvent::Failed => of_bundle(&trials.errors),
            TrialEvent::Dropped => of_bundle(&trials.dropped),
        };
    }
}
