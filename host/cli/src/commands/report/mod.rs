//! `balustrade report`: how a policy does on labelled rows.

mod clock;
mod counts;
mod examples;
mod figures;
mod files;
mod guardrails;
mod latency;
mod lines;
mod page;
mod row;
mod stats;
mod sweep;
mod tally;
#[cfg(test)]
mod tests;
mod visible;

use std::fs::{self, OpenOptions};
use std::path::Path;
use std::sync::Arc;
use std::thread;
use std::time::{Instant, SystemTime};

use anyhow::{Context, bail};
use balustrade_core::Decision;
use balustrade_engine::{Caller, Engine};
use balustrade_server::wire;
use indicatif::{ProgressBar, ProgressStyle};

use crate::args::ReportArgs;
use crate::compose::House;
use crate::exit::Exit;
use crate::{logging, say};
use figures::{Head, Report};
use files::DataFile;
use row::Row;
use stats::Rate;
use sweep::Sweep;

/// Reads, checks, counts and writes.
pub(crate) fn run(args: &ReportArgs) -> anyhow::Result<Exit> {
    logging::start(if args.sources.log == "info" { "warn" } else { &args.sources.log }, false)?;
    let found = files::find(&args.data, &args.only)?;
    for (option, path) in [("--html", &args.html), ("--markdown", &args.markdown)] {
        if let Some(path) = path {
            writable(path).with_context(|| format!("{option} {}", path.display()))?;
        }
    }
    let house = House::activate(&args.sources)?;
    let policies = policies(&house.engine, &args.policy)?;
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let threads = args.threads.unwrap_or(cores);
    let progress = progress_bar(&found.files);
    let sweep = Sweep {
        judge: &|policy, row| judge(&house.engine, policy, row),
        policies: &policies,
        threads,
        split: args.split,
        limit: args.limit,
        with_texts: args.texts,
    };
    let swept = sweep.run(&found.files, &progress);
    progress.finish_and_clear();
    if swept.accounts.iter().all(|account| account.rows + account.broken == 0) {
        bail!(
            "none of {} files has a row to check; look at --split, --only and --limit",
            swept.accounts.len()
        );
    }
    let head = Head {
        generated_at: clock::rfc3339(SystemTime::now()),
        engine_version: env!("CARGO_PKG_VERSION"),
        revision: house.engine.revision().map(|revision| revision.id().to_string()).unwrap_or_default(),
        command_line: std::env::args_os()
            .map(|arg| arg.to_string_lossy().into_owned())
            .collect::<Vec<_>>()
            .join(" "),
        cores,
        threads,
        split: args.split.as_str().unwrap_or("all"),
        rows_per_file_max: args.limit,
    };
    let report = Report::new(head, found.skipped, swept);
    write(args, &report)?;
    let is_whole = report.broken_lines == 0 && report.policies.iter().all(|policy| policy.undecided == 0);
    Ok(if is_whole { Exit::Ok } else { Exit::Error })
}

/// Finds out before the checks, which may take long, and keeps what is there.
fn writable(path: &Path) -> std::io::Result<()> {
    OpenOptions::new().append(true).create(true).open(path).map(drop)
}

/// The policies that were asked for, each once.
fn policies(engine: &Engine, asked: &[String]) -> anyhow::Result<Vec<String>> {
    let known = engine.policy_names();
    let mut policies: Vec<String> = Vec::new();
    for name in asked {
        if !known.iter().any(|policy| **policy == **name) {
            let known: Vec<_> = known.iter().map(|policy| policy.to_string()).collect();
            bail!("--policy: unknown policy `{name}`; there are {}", known.join(", "));
        }
        if !policies.contains(name) {
            policies.push(name.clone());
        }
    }
    Ok(policies)
}

/// Through the wire format, so that its limits hold as they do at the endpoint.
fn judge(engine: &Engine, policy: &str, row: &Row) -> Result<Decision, String> {
    let body = serde_json::to_vec(&row.body(policy)).map_err(|error| error.to_string())?;
    let parsed = wire::parse(&body).map_err(|error| error.to_string())?;
    let (request, _) = parsed.start(Instant::now());
    engine.check(&Arc::new(request), &Caller::default()).map_err(|error| error.to_string())
}

/// On standard error and only where that is a terminal, so that pipes stay clean.
fn progress_bar(files: &[DataFile]) -> ProgressBar {
    let bar = ProgressBar::new(files.iter().map(|file| file.bytes).sum());
    if let Ok(style) = ProgressStyle::with_template("{bar:30} {percent:>3}% {elapsed} {eta} left  {msg}") {
        bar.set_style(style);
    }
    bar
}

fn write(args: &ReportArgs, report: &Report) -> anyhow::Result<()> {
    let document = page::outline(report);
    for (option, path, spell) in [
        ("--html", &args.html, page::html as fn(&_) -> String),
        ("--markdown", &args.markdown, page::markdown),
    ] {
        if let Some(path) = path {
            fs::write(path, spell(&document)).with_context(|| format!("{option} {}", path.display()))?;
        }
    }
    if args.json {
        return say::json(report);
    }
    let told = |rate: Rate, what: &str| {
        rate.share.map(|share| format!(", {what} {:.1} % of {}", share * 100.0, rate.of)).unwrap_or_default()
    };
    for policy in &report.policies {
        for folder in &policy.folders {
            let figures = &folder.group.figures;
            say::line(&format!(
                "{:<16} {:<16} {:>8} rows{}{}{}{}",
                policy.policy,
                folder.group.name,
                figures.rows,
                told(figures.to_catch.caught, "caught"),
                told(figures.clean.blocked, "wrongly blocked"),
                told(figures.clean.redacted, "redacted"),
                told(figures.clean.flagged, "flagged"),
            ));
        }
        if policy.undecided > 0 {
            say::error(&format!("{}: {} checks gave no decision", policy.policy, policy.undecided));
        }
    }
    for line in &report.broken {
        say::error(&format!("{}:{}: {}", line.file, line.line, line.detail));
    }
    if report.broken_lines > report.broken.len() {
        say::error(&format!("{} broken lines in all", report.broken_lines));
    }
    Ok(())
}
