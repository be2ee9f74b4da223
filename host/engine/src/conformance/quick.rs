//! The short form for plugins that are about to serve: each is judged once per component and settings.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use balustrade_core::DetectorSpec;
use balustrade_policy::Guardrail;

use super::check::Check;
use super::run::{Run, Times};
use super::{Failing, evaluator, texts};
use crate::ActivationProblem;
use crate::loaded::{self, Key};
use crate::revision::{LoadedGuardrail, LoadedSubject, Revision};
use crate::terms::TRIED_PATIENCE;

/// How long one plugin is asked; what is not asked by then is left out.
const WHOLE: Duration = Duration::from_millis(500);

/// Longest that one call may take, whatever the policy allows.
const CALL_MAX: Duration = Duration::from_secs(2);

/// Results that are kept; then they are forgotten, which costs some milliseconds per plugin.
const KEPT_MAX: usize = 4_096;

/// What came of judging plugins, by component, settings and limits.
#[derive(Default)]
pub struct Conformed(Mutex<HashMap<Key, Option<(Check, Failing)>>>);

impl std::fmt::Debug for Conformed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Conformed").finish_non_exhaustive()
    }
}

impl Conformed {
    fn get(&self, key: &Key) -> Option<Option<(Check, Failing)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(key).cloned()
    }

    fn put(&self, key: Key, outcome: Option<(Check, Failing)>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= KEPT_MAX {
            kept.clear();
        }
        kept.insert(key, outcome);
    }
}

impl Revision {
    /// Asks each guardrail's plugin about texts that break careless code, for half a second at most, and says which do not
    /// behave. A plugin that was judged with the same settings and limits before is not asked again; `known` keeps that.
    /// Guardrails whose detector is a model of the host are left out.
    #[must_use]
    pub fn conform(&self, known: &Conformed) -> Vec<ActivationProblem> {
        let mut problems = Vec::new();
        for state in self.policies.values() {
            for (guardrail, loaded) in state.guardrails() {
                let Some((check, failing)) = outcome(guardrail, loaded, known) else { continue };
                problems.push(ActivationProblem {
                    policy: state.policy.name.to_string(),
                    guardrail: Some(guardrail.name.to_string()),
                    plugin: Some(guardrail.plugin.to_string()),
                    code: check.code(),
                    detail: format!(
                        "it does not conform ({check}: {}): asked about {}, it {}; {}; `balustrade plugin conformance {}` \
                         tells more",
                        check.claim(),
                        failing.sent,
                        failing.got,
                        check.advice(),
                        guardrail.plugin
                    ),
                });
            }
        }
        problems
    }
}

fn outcome(guardrail: &Guardrail, loaded: &LoadedGuardrail, known: &Conformed) -> Option<(Check, Failing)> {
    if loaded.status.start == "model" {
        return None;
    }
    // The name of the guardrail changes nothing about the plugin.
    let spec = DetectorSpec { guardrail: String::new(), ..guardrail.detector_spec() };
    let key = loaded::key("", &spec, &loaded.status.digest);
    if let Some(outcome) = known.get(&key) {
        return outcome;
    }
    let outcome = judge(&spec, guardrail.timeout, loaded);
    // Time depends on the policy's `timeout_ms` and on the machine's load, neither of which is in the key.
    if !matches!(outcome, Some((Check::Time, _))) {
        known.put(key, outcome.clone());
    }
    outcome
}

fn judge(spec: &DetectorSpec, timeout: Duration, loaded: &LoadedGuardrail) -> Option<(Check, Failing)> {
    let until = Instant::now() + WHOLE;
    let call = timeout.saturating_mul(TRIED_PATIENCE).min(CALL_MAX);
    let times = Times { small: call, large: call };
    let asks = texts::quick();
    let mut failing = match &loaded.subject {
        LoadedSubject::Detector(detector) => {
            let mut run = Run::new(detector.as_ref(), &loaded.manifest, spec.settings_json.as_deref(), times);
            for ask in &asks {
                if Instant::now() >= until || !run.failing.is_empty() {
                    break;
                }
                run.ask_twice(ask);
            }
            run.failing
        }
        LoadedSubject::Evaluator(evaluator) => evaluator::judge(evaluator.as_ref(), &asks, times, until).0,
    };
    failing.pop_first()
}
