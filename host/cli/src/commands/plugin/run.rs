//! `balustrade plugin run`: what a plugin makes of one text.

use std::fs::File;
use std::time::Duration;

use anyhow::Context;
use balustrade_core::{EvaluatorScore, LoadedPlugin, PluginKind, Report, Stage};
use balustrade_policy::plugin_cases::{self, PluginCase, PluginExpectation, PluginSample, Seen};
use serde_json::{Value, json};

use super::ask::{Asked, Sample};
use super::host_calls::LogLine;
use super::sandbox::{Kept, Sandbox};
use super::{locate, settings, show};
use crate::args::PluginRunArgs;
use crate::commands::check::read_text;
use crate::exit::Exit;
use crate::{logging, say};

/// Loads the plugin and calls it once.
pub(super) fn run(args: &PluginRunArgs) -> anyhow::Result<Exit> {
    logging::start("warn", false)?;
    let stage: Stage = args.stage.parse().map_err(|error| anyhow::anyhow!("--stage: {error}"))?;
    let settings = settings::read_or_usual(args.settings.as_deref(), &args.plugin)?;
    let file = locate::component(&args.plugin, &args.sandbox.plugins, args.sandbox.component_mib_max)?;
    let text = text(args)?;
    let sandbox = Sandbox::build(&args.sandbox, Kept::Cached, |_| {})?;
    let plugin = sandbox
        .load(&file, settings.as_ref())
        .map_err(|error| anyhow::anyhow!("plugin `{}`: {} ({})", error.plugin, error.detail, error.code))?;
    let failed = |failure| anyhow::anyhow!("plugin `{}`: {}", file.manifest.name, show::failure(&failure));
    match file.manifest.kind {
        PluginKind::Detector => {
            let asked = Asked::texts([text.as_str()], &args.role);
            let answer = asked.detect(&plugin, stage, sandbox.timeout());
            let log = sandbox.take_log();
            let (mut report, time) = answer.inspect_err(|_| tell_log(&log)).map_err(failed)?;
            plugin_cases::sort(&mut report);
            let case = only(text);
            if args.json {
                say::json(&detected_json(&case, &plugin, &report, &log, time))?;
            } else {
                detected(&case, &plugin, &report, &log, time);
            }
        }
        PluginKind::Evaluator => {
            let sample = Sample { input: None, output: &text, context: &[], expected: None };
            let answer = sample.evaluate(&plugin, sandbox.timeout());
            let log = sandbox.take_log();
            let (scores, time) = answer.inspect_err(|_| tell_log(&log)).map_err(failed)?;
            if args.json {
                say::json(&scored_json(&plugin, &scores, &log, time))?;
            } else {
                scored(&plugin, &scores, &log, time);
            }
        }
    }
    Ok(Exit::Ok)
}

fn text(args: &PluginRunArgs) -> anyhow::Result<String> {
    match (&args.text, &args.file) {
        (Some(text), _) if text != "-" => Ok(text.clone()),
        (None, Some(path)) if path.as_os_str() != "-" => {
            let file = File::open(path).with_context(|| path.display().to_string())?;
            read_text(file, &path.display().to_string())
        }
        _ => read_text(std::io::stdin(), "standard input"),
    }
}

/// The text as a case that expects nothing, which is what findings are told by.
fn only(text: String) -> PluginCase {
    PluginCase {
        name: String::new(),
        line: 0,
        settings: None,
        texts: vec![text],
        views: Vec::new(),
        sample: PluginSample::default(),
        expect: PluginExpectation::default(),
    }
}

fn tell_log(log: &[LogLine]) {
    log.iter().for_each(|line| say::error(&show::log(line)));
}

fn notes_and_log(plugin: &LoadedPlugin, log: &[LogLine]) {
    for note in &plugin.status.notes {
        say::line(&format!("note: {}", show::visible(note)));
    }
    log.iter().for_each(|line| say::line(&show::log(line)));
}

fn detected(case: &PluginCase, plugin: &LoadedPlugin, report: &Report, log: &[LogLine], time: Duration) {
    notes_and_log(plugin, log);
    say::line(&show::marked(case.text(0).unwrap_or_default(), &show::places(&report.findings, 0)));
    for finding in &report.findings {
        say::line(&format!("  {}", show::finding(&Seen::of(case, finding))));
    }
    for part in &report.unjudged {
        let place = part.text_span.map(|span| format!(" at {}..{}", span.start, span.end));
        say::line(&format!("  unjudged{}: {}", place.unwrap_or_default(), show::visible(&part.reason)));
    }
    let count = report.findings.len();
    let findings = if count == 1 { "finding" } else { "findings" };
    say::line(&format!("{count} {findings} ({} µs, {})", time.as_micros(), plugin.status.start));
}

fn detected_json(
    case: &PluginCase,
    plugin: &LoadedPlugin,
    report: &Report,
    log: &[LogLine],
    time: Duration,
) -> Value {
    let findings: Vec<_> =
        report.findings.iter().map(|finding| show::finding_json(&Seen::of(case, finding))).collect();
    let mut value = common_json(plugin, log, time);
    value["findings"] = findings.into();
    value["unjudged"] = report.unjudged.iter().map(show::unjudged_json).collect();
    value
}

fn scored(plugin: &LoadedPlugin, scores: &[EvaluatorScore], log: &[LogLine], time: Duration) {
    notes_and_log(plugin, log);
    for score in scores {
        let explanation = score.explanation.as_deref().map(|why| format!("  ({})", show::visible(why)));
        say::line(&format!(
            "{} {:.3}{}",
            show::visible(&score.name),
            score.value,
            explanation.unwrap_or_default()
        ));
    }
    say::line(&format!("{} scores ({} µs, {})", scores.len(), time.as_micros(), plugin.status.start));
}

fn scored_json(plugin: &LoadedPlugin, scores: &[EvaluatorScore], log: &[LogLine], time: Duration) -> Value {
    let mut value = common_json(plugin, log, time);
    value["scores"] = scores.iter().map(show::score_json).collect();
    value
}

fn common_json(plugin: &LoadedPlugin, log: &[LogLine], time: Duration) -> Value {
    json!({
        "plugin": plugin.manifest.name,
        "version": plugin.manifest.version,
        "digest": plugin.status.digest,
        "start": plugin.status.start,
        "notes": plugin.status.notes,
        "log": show::log_json(log),
        "us": u64::try_from(time.as_micros()).unwrap_or(u64::MAX),
    })
}
