//! From policies to a revision: every plugin is loaded, and everything that is wrong is reported at once.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Instant;

use balustrade_core::{DetectorFactory, LoadedPlugin, ViewKind};
use balustrade_policy::{Guardrail, Policy, Subject};

use crate::breaker::Breaker;
use crate::loaded::{self, LoadedPlugins};
use crate::mean::MeanDuration;
use crate::revision::{LoadCount, LoadedGuardrail, LoadedSubject, PolicyState, Revision};
use crate::{ActivationError, ActivationProblem, BreakerConfig};

/// Hex digits of the digest that name a revision.
const ID_DIGITS: usize = 16;

/// Loads every plugin of every policy that is not loaded already.
pub(crate) fn prepare(
    policies: Vec<Policy>,
    factory: &dyn DetectorFactory,
    known: &LoadedPlugins,
    breaker: BreakerConfig,
    now: Instant,
) -> Result<Revision, ActivationError> {
    let mut problems = Vec::new();
    let mut count = LoadCount::default();
    let mut states: BTreeMap<Arc<str>, Arc<PolicyState>> = BTreeMap::new();
    if policies.is_empty() {
        problems.push(ActivationProblem {
            policy: String::new(),
            guardrail: None,
            plugin: None,
            code: "no_policy",
            detail: "there is no policy to serve; add one".to_owned(),
        });
    }
    for policy in policies {
        let mut loaded = Vec::with_capacity(policy.guardrails.len());
        for guardrail in &policy.guardrails {
            match load(&policy.name, guardrail, factory, known, &mut count) {
                Ok((plugin, subject, views)) => loaded.push(LoadedGuardrail {
                    manifest: plugin.manifest,
                    status: plugin.status,
                    subject,
                    views,
                    breaker: Breaker::new(breaker, now),
                    mean: MeanDuration::default(),
                }),
                Err((code, detail)) => problems.push(ActivationProblem {
                    policy: policy.name.to_string(),
                    guardrail: Some(guardrail.name.to_string()),
                    plugin: Some(guardrail.plugin.to_string()),
                    code,
                    detail,
                }),
            }
        }
        if states.contains_key(&policy.name) {
            problems.push(ActivationProblem {
                policy: policy.name.to_string(),
                guardrail: None,
                plugin: None,
                code: "duplicate_policy",
                detail: "two policies have this name; rename one".to_owned(),
            });
        } else {
            states.insert(policy.name.clone(), Arc::new(PolicyState::new(policy, loaded)));
        }
    }
    if problems.is_empty() {
        Ok(Revision { id: revision_id(&states), policies: states, count })
    } else {
        Err(ActivationError { problems })
    }
}

/// One guardrail's plugin, of the kind that the policy uses it as.
fn load(
    policy: &str,
    guardrail: &Guardrail,
    factory: &dyn DetectorFactory,
    known: &LoadedPlugins,
    count: &mut LoadCount,
) -> Result<(LoadedPlugin, LoadedSubject, Vec<ViewKind>), (&'static str, String)> {
    let spec = guardrail.detector_spec();
    let there =
        factory.digest(&spec.plugin).and_then(|digest| known.get(&loaded::key(policy, &spec, &digest)));
    let plugin = match there {
        Some(plugin) => {
            count.reused += 1;
            plugin
        }
        None => {
            let plugin = factory.load(&spec).map_err(|error| (error.code, error.detail))?;
            count.loaded += 1;
            // By the digest of what was loaded: the file may have changed since it was asked for.
            known.put(loaded::key(policy, &spec, &plugin.status.digest), &plugin);
            plugin
        }
    };
    let views = plugin.manifest.views.iter().map(|view| view.parse());
    let views = views.collect::<Result<Vec<ViewKind>, String>>().map_err(|error| ("unknown_view", error))?;
    let subject = match &guardrail.subject {
        Subject::Detector => plugin.detector.clone().map(LoadedSubject::Detector),
        Subject::Evaluator { .. } => plugin.evaluator.clone().map(LoadedSubject::Evaluator),
    };
    match subject {
        Some(subject) => Ok((plugin, subject, views)),
        None => {
            let (wanted, other) = match &guardrail.subject {
                Subject::Detector => ("detector", "evaluator"),
                Subject::Evaluator { .. } => ("evaluator", "detector"),
            };
            Err((
                "wrong_kind",
                format!("it ships no {wanted}; if it is meant, write `{other}:` instead of `{wanted}:`"),
            ))
        }
    }
}

/// The same policies, lists, plugins and engine give the same name; any change of them gives another.
pub(crate) fn revision_id(policies: &BTreeMap<Arc<str>, Arc<PolicyState>>) -> Arc<str> {
    let mut hasher = blake3::Hasher::new();
    // Each part with its length, so that no two lists of parts read the same.
    let mut part = |text: &str| {
        hasher.update(&(text.len() as u64).to_le_bytes());
        hasher.update(text.as_bytes());
    };
    part(env!("CARGO_PKG_VERSION"));
    for state in policies.values() {
        part(&state.policy.name);
        part(&state.policy.digest);
        part(&state.loaded.len().to_string());
        for loaded in &state.loaded {
            part(&loaded.status.digest);
        }
    }
    let hex = hasher.finalize().to_hex();
    format!("r-{}", hex.get(..ID_DIGITS).unwrap_or(&hex)).into()
}
