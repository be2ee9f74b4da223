//! Every guardrail's plugin, several at a time: most of a start is spent here, on one core otherwise.

use std::cmp::Reverse;
use std::collections::HashSet;
use std::panic;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use balustrade_core::{DetectorFactory, LoadError, LoadedPlugin, ViewKind};
use balustrade_policy::{Guardrail, Policy, Subject};

use crate::loaded::{self, LoadedPlugins};
use crate::revision::LoadedSubject;

/// Plugins that load at the same time. Each may compile, in a process of its own that takes hundreds of megabytes.
const AT_ONCE_MAX: usize = 4;

/// A plugin that is ready to serve one guardrail.
pub(crate) struct Load {
    pub(crate) plugin: LoadedPlugin,
    pub(crate) subject: LoadedSubject,
    pub(crate) views: Vec<ViewKind>,
    /// Whether another revision had loaded it.
    pub(crate) is_reused: bool,
}

/// A code and what is wrong and what to do.
pub(crate) type LoadOutcome = Result<Load, (&'static str, String)>;

/// One outcome per guardrail, by policy, in their order, whichever is done first.
pub(crate) fn load_all(
    policies: &[Policy],
    factory: &dyn DetectorFactory,
    known: &LoadedPlugins,
) -> Vec<Vec<LoadOutcome>> {
    let wanted: Vec<(usize, &Policy, &Guardrail)> = policies
        .iter()
        .enumerate()
        .flat_map(|(index, policy)| policy.guardrails.iter().map(move |guardrail| (index, policy, guardrail)))
        .collect();
    let order = order(&wanted);
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        loop {
            let Some(&at) = order.get(next.fetch_add(1, Ordering::Relaxed)) else { return done };
            let (_, policy, guardrail) = wanted[at];
            done.push((at, load(&policy.name, guardrail, factory, known)));
        }
    };
    let threads = thread::available_parallelism().map_or(1, usize::from).min(AT_ONCE_MAX).min(wanted.len());
    let mut outcomes = thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(work)).collect();
        let mut outcomes = work();
        for other in others {
            // As if it had happened on this thread: whoever prepares contains it.
            outcomes.extend(other.join().unwrap_or_else(|panicked| panic::resume_unwind(panicked)));
        }
        outcomes
    });
    outcomes.sort_unstable_by_key(|(at, _)| *at);
    let mut by_policy: Vec<Vec<LoadOutcome>> = policies.iter().map(|_| Vec::new()).collect();
    for ((policy, ..), (_, outcome)) in wanted.iter().zip(outcomes) {
        if let Some(outcomes) = by_policy.get_mut(*policy) {
            outcomes.push(outcome);
        }
    }
    by_policy
}

/// What takes long comes first, so that no thread is left with it at the end: long settings make large code. What another
/// guardrail loads as well comes last, when it is there.
fn order(wanted: &[(usize, &Policy, &Guardrail)]) -> Vec<usize> {
    let mut seen = HashSet::new();
    let mut order: Vec<_> = wanted
        .iter()
        .enumerate()
        .map(|(at, (_, _, guardrail))| {
            let settings = guardrail.settings_json.as_deref().unwrap_or_default();
            let is_again = !seen.insert((&*guardrail.plugin, settings));
            (is_again, Reverse(settings.len()), at)
        })
        .collect();
    order.sort_unstable();
    order.into_iter().map(|(.., at)| at).collect()
}

/// With what to write into the policy where grants are missing.
fn refused(guardrail: &Guardrail, error: LoadError) -> (&'static str, String) {
    if error.to_grant.is_empty() {
        return (error.code, error.detail);
    }
    let to_add = guardrail.grant_place.to_add(&error.to_grant);
    (error.code, format!("{}; use another plugin, or {to_add}", error.detail))
}

/// One guardrail's plugin, of the kind that the policy uses it as.
fn load(
    policy: &str,
    guardrail: &Guardrail,
    factory: &dyn DetectorFactory,
    known: &LoadedPlugins,
) -> LoadOutcome {
    let spec = guardrail.detector_spec();
    let there =
        factory.digest(&spec.plugin).and_then(|digest| known.get(&loaded::key(policy, &spec, &digest)));
    let is_reused = there.is_some();
    let plugin = match there {
        Some(plugin) => plugin,
        None => {
            let plugin = factory.load(&spec).map_err(|error| refused(guardrail, error))?;
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
        Some(subject) => Ok(Load { plugin, subject, views, is_reused }),
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
