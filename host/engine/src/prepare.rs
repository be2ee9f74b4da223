//! From policies to a revision: every plugin is loaded, and everything that is wrong is reported at once.

use std::collections::BTreeMap;
use std::sync::Arc;

use balustrade_core::DetectorFactory;
use balustrade_policy::Policy;

use crate::breaker::Breaker;
use crate::load::load_all;
use crate::loaded::LoadedPlugins;
use crate::mean::MeanDuration;
use crate::revision::{LoadCount, LoadedGuardrail, PolicyState, Revision};
use crate::{ActivationError, ActivationProblem, EngineConfig};

/// Hex digits of the digest that name a revision.
const ID_DIGITS: usize = 16;

/// Loads every plugin of every policy that is not loaded already.
pub(crate) fn prepare(
    policies: Vec<Policy>,
    factory: &dyn DetectorFactory,
    known: &LoadedPlugins,
    config: &EngineConfig,
) -> Result<Revision, ActivationError> {
    let now = config.clock.now();
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
    let loads = load_all(&policies, factory, known);
    for (policy, loads) in policies.into_iter().zip(loads) {
        let mut loaded = Vec::with_capacity(policy.guardrails.len());
        for (guardrail, outcome) in policy.guardrails.iter().zip(loads) {
            match outcome {
                Ok(one) => {
                    count.reused += usize::from(one.is_reused);
                    count.loaded += usize::from(!one.is_reused);
                    loaded.push(LoadedGuardrail {
                        manifest: one.plugin.manifest,
                        status: one.plugin.status,
                        subject: one.subject,
                        views: one.views,
                        breaker: Breaker::new(config.breaker, now),
                        mean: MeanDuration::default(),
                    });
                }
                Err((code, detail)) => problems.push(ActivationProblem {
                    policy: policy.name.to_string(),
                    guardrail: Some(guardrail.name.to_string()),
                    plugin: Some(guardrail.plugin.to_string()),
                    code,
                    detail,
                }),
            }
        }
        if config.redaction_keys.is_none()
            && let Some((pattern, style)) = policy.keyed_styles().next()
        {
            problems.push(ActivationProblem {
                policy: policy.name.to_string(),
                guardrail: None,
                plugin: None,
                code: "no_redaction_key",
                detail: format!(
                    "redaction.{pattern}: `{}` needs a key and this process has none; write one with `balustrade \
                     redaction-key new KEY >> redaction-keys` and start with `--redaction-keys redaction-keys`",
                    style.as_str()
                ),
            });
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
