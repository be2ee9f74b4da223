//! Many checks from a file, in order, with bounded memory.

use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Read, Write};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use balustrade_core::Decision;
use balustrade_engine::{Caller, Engine};
use balustrade_server::wire;
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::{Map, Value, json};

use super::check::defaults;
use super::summary::Summary;
use crate::args::CheckArgs;
use crate::compose::House;
use crate::exit::Exit;
use crate::say;

/// Lines that are in memory at the same time.
const BATCH_LINES: usize = 512;
/// Bytes of one line.
const LINE_BYTES_MAX: usize = 64 << 20;

/// Reads, checks, writes and sums up.
pub(crate) fn run(args: &CheckArgs) -> anyhow::Result<Exit> {
    let Some(path) = &args.jsonl else { bail!("--jsonl names the file") };
    let fields = defaults(args)?;
    let (mut reader, bytes) = open(path)?;
    let mut writer: Box<dyn Write> = match &args.output {
        Some(path) => {
            let file = File::create(path).with_context(|| format!("--output {}", path.display()))?;
            Box::new(BufWriter::new(file))
        }
        None => Box::new(BufWriter::new(std::io::stdout())),
    };
    let house = House::activate_with(&args.sources, &args.calls)?;
    let workers =
        args.sources.workers.unwrap_or_else(|| thread::available_parallelism().map_or(2, usize::from));
    let progress = progress_bar(bytes);
    let mut summary = Summary::default();
    let begun = Instant::now();
    let mut line_number = 0;
    loop {
        let (lines, read) = read_batch(&mut reader, path, line_number)?;
        if lines.is_empty() {
            break;
        }
        for (offset, outcome) in check_batch(&house.engine, &fields, &lines, workers).into_iter().enumerate()
        {
            let Some(checked) = outcome else { continue };
            writer
                .write_all(&checked.answer)
                .and_then(|()| writer.write_all(b"\n"))
                .context("cannot write answers")?;
            summary.add(line_number + offset + 1, checked.outcome, checked.duration);
        }
        line_number += lines.len();
        progress.inc(read);
        progress.set_message(summary.short());
    }
    writer.flush().context("cannot write answers")?;
    progress.finish_and_clear();
    let wall = begun.elapsed();
    if args.json {
        say::error(&serde_json::to_string(&summary.to_json(wall))?);
    } else {
        say::error(&summary.table(wall));
    }
    house.calls.finish()?;
    Ok(if summary.errors() > 0 { Exit::Error } else { Exit::Decision(summary.strongest()) })
}

fn open(path: &Path) -> anyhow::Result<(Box<dyn BufRead>, Option<u64>)> {
    if path.as_os_str() == "-" {
        return Ok((Box::new(BufReader::new(std::io::stdin())), None));
    }
    let file = File::open(path).with_context(|| format!("--jsonl {}", path.display()))?;
    let bytes = file.metadata().ok().map(|metadata| metadata.len());
    Ok((Box::new(BufReader::with_capacity(1 << 18, file)), bytes))
}

/// On standard error and only where that is a terminal, so that pipes stay clean.
fn progress_bar(bytes: Option<u64>) -> ProgressBar {
    let (bar, template) = match bytes {
        Some(bytes) => (ProgressBar::new(bytes), "{bar:30} {percent:>3}% {elapsed} {eta} left  {msg}"),
        None => (ProgressBar::new_spinner(), "{spinner} {bytes} {elapsed}  {msg}"),
    };
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar
}

fn read_batch(reader: &mut dyn BufRead, path: &Path, before: usize) -> anyhow::Result<(Vec<Vec<u8>>, u64)> {
    let mut lines = Vec::new();
    let mut read = 0;
    while lines.len() < BATCH_LINES {
        let mut line = Vec::new();
        let n = (&mut *reader)
            .take(LINE_BYTES_MAX as u64 + 1)
            .read_until(b'\n', &mut line)
            .with_context(|| path.display().to_string())?;
        if n == 0 {
            break;
        }
        if line.len() > LINE_BYTES_MAX {
            bail!(
                "{}:{}: the line is longer than {} MiB",
                path.display(),
                before + lines.len() + 1,
                LINE_BYTES_MAX >> 20
            );
        }
        read += n as u64;
        lines.push(line);
    }
    Ok((lines, read))
}

/// One line's answer.
struct Checked {
    answer: Vec<u8>,
    /// The decision, or why there is none.
    outcome: Result<Decision, String>,
    duration: Duration,
}

/// Checks the lines side by side and returns what came of them in their order. Blank lines give nothing.
fn check_batch(
    engine: &Engine,
    fields: &Map<String, Value>,
    lines: &[Vec<u8>],
    workers: usize,
) -> Vec<Option<Checked>> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(line) = lines.get(index) else { return done };
            // A line whose check panics is an error like any other: none may get lost.
            let checked = catch_unwind(AssertUnwindSafe(|| check_line(engine, fields, line)));
            done.push((index, checked.unwrap_or_else(|_panic| Some(panicked()))));
        }
    };
    let mut outcomes: Vec<Option<Checked>> = Vec::new();
    outcomes.resize_with(lines.len(), || None);
    thread::scope(|scope| {
        let threads: Vec<_> = (0..workers.max(1)).map(|_| scope.spawn(work)).collect();
        for thread in threads {
            for (index, checked) in thread.join().unwrap_or_else(|panic| resume_unwind(panic)) {
                outcomes[index] = checked;
            }
        }
    });
    outcomes
}

fn panicked() -> Checked {
    let why = "a panic was contained; please report this".to_owned();
    let answer = json!({ "error": { "detail": why } }).to_string().into_bytes();
    Checked { answer, outcome: Err(why), duration: Duration::ZERO }
}

fn check_line(engine: &Engine, fields: &Map<String, Value>, line: &[u8]) -> Option<Checked> {
    if line.trim_ascii().is_empty() {
        return None;
    }
    let begun = Instant::now();
    let (id, outcome) = match read_row(fields, line) {
        Err(error) => (None, Err(error)),
        Ok((id, body)) => {
            let outcome = wire::parse(&body).map_err(|error| error.to_string()).and_then(|parsed| {
                let (request, original) = parsed.start(Instant::now());
                let request = Arc::new(request);
                let decision =
                    engine.check(&request, &Caller::default()).map_err(|error| error.to_string())?;
                let answer = serde_json::to_value(wire::answer(&request, &original, &decision));
                Ok((answer.map_err(|error| error.to_string())?, decision))
            });
            (id, outcome)
        }
    };
    let duration = begun.elapsed();
    let mut answer = Map::new();
    if let Some(id) = id {
        answer.insert("id".to_owned(), id);
    }
    let outcome = match outcome {
        Ok((value, decision)) => {
            if let Value::Object(value) = value {
                answer.extend(value);
            }
            Ok(decision)
        }
        Err(error) => {
            answer.insert("error".to_owned(), json!({ "detail": error }));
            Err(error)
        }
    };
    let answer = serde_json::to_vec(&answer).unwrap_or_else(|_| b"{}".to_vec());
    Some(Checked { answer, outcome, duration })
}

/// A request as `/v1/check` takes it, or a row `{"id", "text"}` of a data set, whose other fields are labels.
fn read_row(fields: &Map<String, Value>, line: &[u8]) -> Result<(Option<Value>, Vec<u8>), String> {
    let mut row: Map<String, Value> =
        serde_json::from_slice(line).map_err(|error| format!("the line is no JSON object: {error}"))?;
    let id = row.remove("id");
    let is_request = row.contains_key("stage") || !row.contains_key("text");
    let mut body = if is_request {
        row
    } else {
        let mut body = Map::new();
        body.insert("text".to_owned(), row.remove("text").unwrap_or_default());
        body
    };
    for (name, value) in fields {
        body.entry(name.clone()).or_insert_with(|| value.clone());
    }
    let body = serde_json::to_vec(&body).map_err(|error| error.to_string())?;
    Ok((id, body))
}
