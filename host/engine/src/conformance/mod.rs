//! The conformance kit: what every plugin has to do whatever it looks for, tried on the plugin itself.
//!
//! [`conform`] is the whole of it, for authors. [`Revision::conform`](crate::Revision::conform) is a short form, bounded in
//! time, for plugins that are about to serve.

mod check;
mod evaluator;
mod provider;
mod quick;
mod reach;
mod run;
mod settings;
mod texts;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use balustrade_core::{Detector, DetectorFactory, DetectorSpec, LoadError, LoadedPlugin, Reuse};

pub use check::Check;
pub use provider::QuietCapabilities;
pub use quick::Conformed;

use run::{Run, Times, difference};

/// Checks that an instance serves in the check of reuse; more than there are asks.
const REUSED: u32 = 100_000;

/// How much time judging a plugin may take.
#[derive(Debug, Clone, Copy)]
pub struct ConformanceTerms {
    /// For each call, unless its text is large.
    pub call: Duration,
    /// For each call about a text of 1 MB.
    pub large_call: Duration,
    /// For all of it. What is not asked by then is left out.
    pub whole: Duration,
}

impl Default for ConformanceTerms {
    fn default() -> ConformanceTerms {
        ConformanceTerms {
            call: Duration::from_secs(1),
            large_call: Duration::from_secs(5),
            whole: Duration::from_secs(300),
        }
    }
}

/// What a plugin did that it must not do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failing {
    /// What it was asked.
    pub sent: String,
    /// What came back. Never text of the request.
    pub got: String,
    /// What the guest said, shortened. Counts as user text: for the plugin's author only.
    pub guest_message: Option<String>,
}

/// What came of one check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CheckState {
    /// It holds, as far as it was tried.
    Passed,
    /// It was not tried, and why.
    LeftOut(&'static str),
    /// It does not hold.
    Failed(Failing),
}

/// What came of judging a plugin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conformance {
    /// In the order of [`Check::ALL`].
    pub checks: Vec<(Check, CheckState)>,
    /// How often the plugin was called.
    pub calls: usize,
    /// Calls that failed by a fault of the host, which say nothing about the plugin.
    pub host_faults: usize,
}

impl Conformance {
    /// The checks that do not hold.
    pub fn failed(&self) -> impl Iterator<Item = (Check, &Failing)> {
        self.checks.iter().filter_map(|(check, state)| match state {
            CheckState::Failed(failing) => Some((*check, failing)),
            _ => None,
        })
    }
}

/// Judges a plugin: asks it about texts that break careless code, about large ones, and about `own_texts`, such as those of
/// its cases; loads it with wrong settings and with none; holds what it finds in parts of a text against what it finds in the
/// whole.
///
/// # Errors
/// It cannot be loaded with the settings of `spec`.
pub fn conform(
    factory: &dyn DetectorFactory,
    spec: &DetectorSpec,
    own_texts: &[String],
    terms: &ConformanceTerms,
) -> Result<Conformance, LoadError> {
    let until = Instant::now() + terms.whole;
    let times = Times { small: terms.call, large: terms.large_call };
    let fresh = DetectorSpec { reuse: Reuse::Never, ..spec.clone() };
    let plugin = factory.load(&fresh)?;
    let mut left_out = BTreeMap::new();
    let (mut failing, calls, host_faults) = match (&plugin.detector, &plugin.evaluator) {
        (Some(detector), _) => {
            let mut run =
                Run::new(detector.as_ref(), &plugin.manifest, fresh.settings_json.as_deref(), times);
            let reused = DetectorSpec { reuse: Reuse::Checks(REUSED), ..fresh.clone() };
            let reused = factory.load(&reused)?;
            ask_all(&mut run, &plugin, reused.detector.as_deref(), own_texts, until);
            if let Some(why) = reach::judge(&mut run, &plugin.manifest, own_texts, until) {
                left_out.insert(Check::Reach, why);
            }
            (run.failing, run.calls, run.host_faults)
        }
        (None, Some(evaluator)) => {
            for check in
                [Check::Spans, Check::Categories, Check::Indexes, Check::Message, Check::Reuse, Check::Reach]
            {
                left_out.insert(check, "it is an evaluator");
            }
            let mut asks = texts::small(own_texts);
            asks.extend(texts::large(own_texts));
            let (failing, calls) = evaluator::judge(evaluator.as_ref(), &asks, times, until);
            (failing, calls, 0)
        }
        (None, None) => (BTreeMap::new(), 0, 0),
    };
    failing.extend(
        settings::judge(factory, &fresh, &plugin.manifest, until).map(|failing| (Check::Settings, failing)),
    );
    match settings::defaults(factory, &fresh, &plugin.manifest) {
        Ok(wrong) => failing.extend(wrong.map(|failing| (Check::Defaults, failing))),
        Err(why) => drop(left_out.insert(Check::Defaults, why)),
    }
    let mut state = |check: Check| match (failing.remove(&check), left_out.get(&check)) {
        (Some(failing), _) => CheckState::Failed(failing),
        (None, Some(why)) => CheckState::LeftOut(why),
        (None, None) => CheckState::Passed,
    };
    Ok(Conformance { checks: Check::ALL.map(|check| (check, state(check))).to_vec(), calls, host_faults })
}

/// Short asks twice each, and by an instance that goes on; large ones once.
fn ask_all(
    run: &mut Run<'_>,
    plugin: &LoadedPlugin,
    reused: Option<&dyn Detector>,
    own_texts: &[String],
    until: Instant,
) {
    let times = run.times();
    let mut again = reused.map(|detector| Run::new(detector, &plugin.manifest, None, times));
    for ask in texts::small(own_texts) {
        // A plugin that does not end once would take its whole time at each ask.
        if Instant::now() >= until || run.failing.contains_key(&Check::Time) {
            return;
        }
        let first = run.ask_twice(&ask);
        let kept = again.as_mut().and_then(|again| {
            again.failing.clear();
            let kept = again.ask(&ask);
            run.calls += std::mem::take(&mut again.calls);
            run.host_faults += std::mem::take(&mut again.host_faults);
            kept
        });
        // What fails fails in both; only a difference says something about reuse.
        let got = match (first, kept) {
            (Some(first), Some(kept)) => difference(&first, &kept),
            (Some(_), None) => {
                again.as_mut().and_then(|again| again.failing.pop_first()).map(|(_, it)| it.got)
            }
            (None, _) => None,
        };
        if let Some(got) = got {
            run.fail(Check::Reuse, Failing { sent: ask.describe(), got, guest_message: None });
        }
    }
    for ask in texts::large(own_texts) {
        if Instant::now() >= until || run.failing.contains_key(&Check::Time) {
            return;
        }
        run.ask(&ask);
    }
}
