//! Candidates of bundles: how they stand, and what may be ordered about them.

use balustrade_engine::{DifferenceExample, Differences, PolicyDifferences, TrialPlan, TrialStatus};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Who wants something about the candidate of a bundle.
#[derive(Debug, Clone, Copy)]
pub struct TrialOrder<'a> {
    /// Name of the key, if keys are in use.
    pub who: Option<&'a str>,
    /// Version that the candidate has to have, so that nobody decides about one that has come meanwhile.
    pub version: Option<u64>,
    /// Why, for the audit trail.
    pub why: &'a str,
}

/// Why an order about a candidate was not carried out; nothing has changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TrialRefusal {
    /// No bundle has that name.
    UnknownBundle,
    /// There is no such candidate, or it cannot serve; says why and what to do.
    Impossible(String),
    /// The plan makes no sense; says which part.
    BadPlan(String),
}

/// Body of an order to promote or abort.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CandidateBody {
    /// Version that the candidate has to have; any when absent.
    #[serde(default)]
    pub version: Option<u64>,
    /// Why, for the audit trail. 1024 bytes at most.
    pub why: String,
}

/// Body of an order to try a candidate in another way.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct TrialBody {
    /// How: beside what serves, or instead of it for some.
    pub plan: TrialName,
    /// With `canary`: share of the subjects, from 0 to 100; fractions count.
    #[serde(default)]
    pub percent: Option<f64>,
    /// With `canary`: attribute of checks that names their subject, such as `user`.
    #[serde(default)]
    pub by: Option<String>,
    /// Version that the candidate has to have; any when absent.
    #[serde(default)]
    pub version: Option<u64>,
    /// Why, for the audit trail. 1024 bytes at most.
    pub why: String,
}

/// How a candidate is tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum TrialName {
    /// It judges what was decided already.
    Shadow,
    /// It decides the checks of some subjects.
    Canary,
}

impl TrialBody {
    /// What is wrong with it, and where, when it makes no plan.
    pub(crate) fn plan(&self) -> Result<TrialPlan, (&'static str, &'static str)> {
        match (self.plan, self.percent, &self.by) {
            (TrialName::Shadow, None, None) => Ok(TrialPlan::Shadow),
            (TrialName::Shadow, Some(_), _) => Err(("/percent", "a shadow has no share; leave it out")),
            (TrialName::Shadow, None, Some(_)) => Err(("/by", "a shadow has no subjects; leave it out")),
            (TrialName::Canary, Some(percent), Some(by)) => {
                Ok(TrialPlan::Canary { percent, by: by.as_str().into() })
            }
            (TrialName::Canary, None, _) => Err(("/percent", "a canary needs a share, from 0 to 100")),
            (TrialName::Canary, _, None) => {
                Err(("/by", "a canary needs the attribute that names a check's subject, such as user"))
            }
        }
    }
}

/// A version of a bundle that is being tried.
#[derive(Debug, Clone, Default, PartialEq, Serialize, JsonSchema)]
pub struct BundleCandidateInfo {
    /// Version of the bundle.
    pub version: u64,
    /// SHA-256 of the bundle's manifest.
    pub digest: String,
    /// Name of the candidate's own revision.
    pub revision: String,
    /// Name of the revision that the decisions of a canary carry: the candidate with all else that serves.
    pub decides_as: String,
    /// `shadow` or `canary`.
    pub plan: &'static str,
    /// Share of the subjects of a canary, from 0 to 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub percent: Option<f64>,
    /// Attribute that names a check's subject.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// When it came on trial, in seconds since 1970.
    pub since_s: u64,
    /// Checks that were decided already and that it judged as well.
    pub shadow_checks: u64,
    /// Checks that it decided.
    pub canary_checks: u64,
    /// Differences of its judgement, of all policies and stages.
    pub differences: DifferenceCounts,
    /// The same by policy and stage; only those where something differed.
    pub by_policy: Vec<PolicyDifferenceInfo>,
    /// Checks that it failed, in a shadow only where what serves did not.
    pub errors: u64,
    /// Checks that it was not asked about, because live checks needed the time.
    pub dropped: u64,
    /// Checks that it judged and that say nothing, because time ran out on one side.
    pub not_compared: u64,
    /// Checks that named no subject for the canary.
    pub without_attribute: u64,
    /// The latest differences, oldest first; 20 at most.
    pub examples: Vec<DifferenceInfo>,
}

/// Differences by kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DifferenceCounts {
    /// A stronger action.
    pub stricter: u64,
    /// A weaker action.
    pub laxer: u64,
    /// The same action for other reasons, or on other texts.
    pub findings: u64,
}

/// Differences of one policy at one stage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PolicyDifferenceInfo {
    /// Policy.
    pub policy: String,
    /// Stage.
    pub stage: &'static str,
    /// How many.
    #[serde(flatten)]
    pub counts: DifferenceCounts,
}

/// A check that a candidate would have decided otherwise; without its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DifferenceInfo {
    /// Of the decision that was given.
    pub decision_id: String,
    /// Policy.
    pub policy: String,
    /// Stage.
    pub stage: &'static str,
    /// `stricter`, `laxer` or `findings`.
    pub kind: &'static str,
    /// What was done.
    pub active_action: &'static str,
    /// What the candidate would have done.
    pub candidate_action: &'static str,
    /// Guardrails with another verdict or other findings, by name.
    pub guardrails: Vec<String>,
    /// Categories of findings that only one of them has, by name.
    pub categories: Vec<String>,
}

/// How a trial ended.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct EndedTrialInfo {
    /// Version of the candidate.
    pub version: u64,
    /// SHA-256 of its manifest.
    pub digest: String,
    /// Name of its own revision.
    pub revision: String,
    /// `promoted`, `aborted`, `self_aborted` or `replaced`.
    pub outcome: &'static str,
    /// Why.
    pub why: String,
    /// When, in seconds since 1970.
    pub at_s: u64,
}

impl BundleCandidateInfo {
    /// How a candidate of this version and digest stands. `since_s` counts from 1970.
    #[must_use]
    pub fn new(version: u64, digest: String, since_s: u64, status: TrialStatus) -> BundleCandidateInfo {
        let (percent, by) = match &status.plan {
            TrialPlan::Shadow => (None, None),
            TrialPlan::Canary { percent, by } => (Some(*percent), Some(by.to_string())),
        };
        BundleCandidateInfo {
            version,
            digest,
            revision: status.candidate.to_string(),
            decides_as: status.decides_as.to_string(),
            plan: status.plan.as_str(),
            percent,
            by,
            since_s,
            shadow_checks: status.shadow_checks,
            canary_checks: status.canary_checks,
            differences: status.differences().into(),
            by_policy: status.differences.iter().map(PolicyDifferenceInfo::from).collect(),
            errors: status.errors,
            dropped: status.dropped,
            not_compared: status.not_compared,
            without_attribute: status.without_attribute,
            examples: status.examples.into_iter().map(DifferenceInfo::from).collect(),
        }
    }
}

impl From<Differences> for DifferenceCounts {
    fn from(counts: Differences) -> DifferenceCounts {
        DifferenceCounts { stricter: counts.stricter, laxer: counts.laxer, findings: counts.findings }
    }
}

impl From<&PolicyDifferences> for PolicyDifferenceInfo {
    fn from(one: &PolicyDifferences) -> PolicyDifferenceInfo {
        PolicyDifferenceInfo {
            policy: one.policy.to_string(),
            stage: one.stage.as_str(),
            counts: one.kinds.into(),
        }
    }
}

impl From<DifferenceExample> for DifferenceInfo {
    fn from(example: DifferenceExample) -> DifferenceInfo {
        DifferenceInfo {
            decision_id: example.decision_id,
            policy: example.policy.to_string(),
            stage: example.stage.as_str(),
            kind: example.kind.as_str(),
            active_action: example.active_action.as_str(),
            candidate_action: example.candidate_action.as_str(),
            guardrails: example.guardrails.iter().map(ToString::to_string).collect(),
            categories: example.categories,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_makes_a_whole_plan_or_names_what_is_wrong() {
        let plan =
            |body: &str| serde_json::from_str::<TrialBody>(body).map_err(|_| ()).map(|body| body.plan());
        assert_eq!(plan(r#"{"plan":"shadow","why":"x"}"#), Ok(Ok(TrialPlan::Shadow)));
        let canary = TrialPlan::Canary { percent: 0.5, by: "user".into() };
        assert_eq!(plan(r#"{"plan":"canary","percent":0.5,"by":"user","why":"x"}"#), Ok(Ok(canary)));
        for (body, path) in [
            (r#"{"plan":"shadow","percent":1,"why":"x"}"#, "/percent"),
            (r#"{"plan":"shadow","by":"user","why":"x"}"#, "/by"),
            (r#"{"plan":"canary","by":"user","why":"x"}"#, "/percent"),
            (r#"{"plan":"canary","percent":1,"why":"x"}"#, "/by"),
        ] {
            assert_eq!(plan(body).expect("read").expect_err("wrong").0, path, "{body}");
        }
        for body in [
            r#"{"plan":"direct","why":"x"}"#,
            r#"{"plan":"shadow"}"#,
            r#"{"plan":"shadow","why":"x","to":1}"#,
        ] {
            assert!(plan(body).is_err(), "{body}");
        }
    }
}
