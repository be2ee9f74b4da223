//! Whether cases hold.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use balustrade_core::{EvaluatorScore, Failure, LoadError, LoadedPlugin, PluginKind, Report, Stage};
use balustrade_policy::plugin_cases::{self, PluginCase, PluginCaseFile};
use balustrade_runtime::PluginFile;

use super::super::ask::{Asked, Sample};
use super::super::host_calls::LogLine;
use super::super::sandbox::Sandbox;
use super::super::show;

/// How a settings block came out, by its JSON text.
type Loads = BTreeMap<Option<String>, Result<LoadedPlugin, LoadError>>;

/// All cases, run.
pub(super) struct Tried<'a> {
    pub(super) outcomes: Vec<Outcome<'a>>,
    /// How many different settings there were, and the time until the plugin was loaded with all of them.
    pub(super) settings: usize,
    pub(super) load_time: Duration,
}

/// One case, run.
pub(super) struct Outcome<'a> {
    pub(super) case: &'a PluginCase,
    /// Why it does not hold; empty when it does.
    pub(super) unlike: Vec<String>,
    pub(super) report: Option<Report>,
    pub(super) scores: Option<Vec<EvaluatorScore>>,
    pub(super) notes: Vec<String>,
    /// How the settings were refused.
    pub(super) refused: Option<String>,
    pub(super) log: Vec<LogLine>,
    pub(super) time: Duration,
}

impl Outcome<'_> {
    pub(super) fn passed(&self) -> bool {
        self.unlike.is_empty()
    }
}

/// Runs every case; loads the plugin once for each of the settings.
pub(super) fn all<'a>(sandbox: &Sandbox, file: &PluginFile, cases: &'a PluginCaseFile) -> Tried<'a> {
    let begun = Instant::now();
    let loads = load(sandbox, file, cases);
    let load_time = begun.elapsed();
    let outcomes = cases.cases.iter().map(|case| one(sandbox, file.manifest.kind, case, &loads));
    Tried { outcomes: outcomes.collect(), settings: loads.len(), load_time }
}

fn key(case: &PluginCase) -> Option<String> {
    case.settings.as_ref().map(ToString::to_string)
}

fn load(sandbox: &Sandbox, file: &PluginFile, cases: &PluginCaseFile) -> Loads {
    let mut all: Vec<&PluginCase> = Vec::new();
    let mut known = std::collections::BTreeSet::new();
    all.extend(cases.cases.iter().filter(|case| known.insert(key(case))));
    let loads = Mutex::new(Loads::new());
    let load_one = |case: &PluginCase| {
        let loaded = sandbox.load(file, case.settings.as_ref());
        loads.lock().unwrap_or_else(PoisonError::into_inner).insert(key(case), loaded);
    };
    // The first one makes what the others share.
    if let Some((first, others)) = all.split_first() {
        load_one(first);
        let next = AtomicUsize::new(0);
        let threads = thread::available_parallelism().map_or(1, usize::from).min(others.len());
        thread::scope(|scope| {
            for _ in 0..threads {
                scope.spawn(|| {
                    while let Some(case) = others.get(next.fetch_add(1, Ordering::Relaxed)) {
                        load_one(case);
                    }
                });
            }
        });
    }
    loads.into_inner().unwrap_or_else(PoisonError::into_inner)
}

fn one<'a>(sandbox: &Sandbox, kind: PluginKind, case: &'a PluginCase, loads: &Loads) -> Outcome<'a> {
    let mut outcome = Outcome {
        case,
        unlike: Vec::new(),
        report: None,
        scores: None,
        notes: Vec::new(),
        refused: None,
        log: Vec::new(),
        time: Duration::ZERO,
    };
    let plugin = match loads.get(&key(case)) {
        Some(Ok(plugin)) => plugin,
        Some(Err(error)) => {
            outcome.unlike = refusal(case, error);
            outcome.refused = Some(error.detail.clone());
            return outcome;
        }
        None => {
            outcome.unlike.push("was not loaded".to_owned());
            return outcome;
        }
    };
    outcome.notes.clone_from(&plugin.status.notes);
    if let Some(part) = &case.expect.refused {
        outcome.unlike.push(format!("its settings were accepted, expected a refusal with `{part}`"));
        return outcome;
    }
    outcome.unlike = plugin_cases::unlike_notes(case, &outcome.notes);
    let answered = match kind {
        PluginKind::Detector => detect(sandbox, plugin, case, &mut outcome),
        PluginKind::Evaluator => evaluate(sandbox, plugin, case, &mut outcome),
    };
    if let Err(failure) = answered {
        outcome.unlike.push(show::failure(&failure));
    }
    outcome.log = sandbox.take_log();
    outcome
}

/// Why a plugin that could not be loaded is not what the case expects.
fn refusal(case: &PluginCase, error: &LoadError) -> Vec<String> {
    // What its schema refuses never reaches the plugin, so its own words are not to be had then.
    let by_plugin = error.detail.starts_with("it refused its settings");
    match &case.expect.refused {
        Some(part) if error.code == "bad_settings" && (!by_plugin || error.detail.contains(part)) => {
            Vec::new()
        }
        Some(part) if error.code == "bad_settings" => {
            vec![format!("{}; expected a refusal with `{part}`", error.detail)]
        }
        Some(part) => {
            vec![format!(
                "{} ({}); expected a refusal of its settings with `{part}`",
                error.detail, error.code
            )]
        }
        None => vec![format!("{} ({})", error.detail, error.code)],
    }
}

fn detect(
    sandbox: &Sandbox,
    plugin: &LoadedPlugin,
    case: &PluginCase,
    outcome: &mut Outcome<'_>,
) -> Result<(), Failure> {
    let texts = (0..case.texts_count()).filter_map(|index| case.text(index));
    let mut asked = Asked::texts(texts, "user");
    if !case.views.is_empty() {
        asked = asked.with_last_given(&case.views);
    }
    let (mut report, time) = asked.detect(plugin, Stage::Input, sandbox.timeout())?;
    plugin_cases::sort(&mut report);
    outcome.time = time;
    outcome.unlike.extend(plugin_cases::unlike_report(case, &report));
    outcome.report = Some(report);
    Ok(())
}

fn evaluate(
    sandbox: &Sandbox,
    plugin: &LoadedPlugin,
    case: &PluginCase,
    outcome: &mut Outcome<'_>,
) -> Result<(), Failure> {
    let sample = &case.sample;
    let context: Vec<&str> = sample.context.iter().map(String::as_str).collect();
    let sample = Sample {
        input: sample.input.as_deref(),
        output: &sample.output,
        context: &context,
        expected: sample.expected.as_deref(),
    };
    let (scores, time) = sample.evaluate(plugin, sandbox.timeout())?;
    outcome.time = time;
    outcome.unlike.extend(plugin_cases::unlike_scores(case, &scores));
    outcome.scores = Some(scores);
    Ok(())
}
