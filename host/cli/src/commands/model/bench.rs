use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::Context;
use balustrade_core::Role;
use balustrade_inference::{Model, Scored, Task};
use serde::Deserialize;
use serde_json::{Value, json};

use super::calibrate::TEXT_TIME;
use crate::args::ModelBenchArgs;
use crate::exit::Exit;
use crate::say;

/// Runs before those that count.
const WARM_UP: u32 = 3;

/// Measures each model on this thread: load, then windows of several lengths.
pub(super) fn run(args: &ModelBenchArgs) -> anyhow::Result<Exit> {
    let models = super::all(&args.sources)?;
    let mut rows = Vec::new();
    for name in super::chosen(&models, &args.names)? {
        let model = super::ready(&models, &name)?;
        if let Some(path) = &args.jsonl {
            let row = texts(&model, path)?;
            if !args.json {
                tell_texts(&row);
            }
            rows.push(row);
            continue;
        }
        let windows = lengths(&model).into_iter().map(|tokens| measure(&model, tokens, args.runs));
        let windows = windows.collect::<anyhow::Result<Vec<Value>>>()?;
        let load_ms = millis(model.load_time());
        if !args.json {
            say::line(&say::plain(&format!("{name} on {}, loaded in {load_ms:.1} ms", model.backend())));
            for row in &windows {
                say::line(&format!(
                    "  {:>5} tokens  p50 {:>9.3} ms  p90 {:>9.3} ms",
                    row["tokens"],
                    row["p50_ms"].as_f64().unwrap_or_default(),
                    row["p90_ms"].as_f64().unwrap_or_default(),
                ));
            }
        }
        rows.push(json!({
            "name": name,
            "version": model.manifest().version,
            "backend": model.backend().as_str(),
            "load_ms": load_ms,
            "windows": windows,
        }));
    }
    if args.json {
        say::json(&rows)?;
    }
    Ok(Exit::Ok)
}

/// A text of a file; its other keys do not matter.
#[derive(Deserialize)]
struct Line {
    text: String,
    #[serde(default)]
    role: Option<String>,
}

/// Each text of a file once, on this thread.
fn texts(model: &Model, path: &Path) -> anyhow::Result<Value> {
    let mut texts = Vec::new();
    super::score::each_line(path, |number, line| {
        let Line { text, role } =
            serde_json::from_str(line).with_context(|| format!("line {number}: no {{\"text\"}}"))?;
        texts.push((text, role.map(|role| Role::new(&role).origin()).unwrap_or_default()));
        Ok(())
    })?;
    let (mut times, mut windows, mut first_tier_alone, mut bytes) = (Vec::new(), 0, 0, 0);
    let warm_up = texts.iter().take(WARM_UP as usize);
    for (nth, (text, origin)) in warm_up.chain(&texts).enumerate() {
        let begun = Instant::now();
        let scored = match model.manifest().task {
            Task::Embedding => {
                let embedded = model.embed(text, *origin, begun + TEXT_TIME);
                embedded.map(|_| Scored { windows: 1, ..Scored::default() })
            }
            Task::Sequence | Task::Token => {
                model.score_as_read(text, *origin, model.band(), begun + TEXT_TIME)
            }
        };
        let scored = scored.map_err(|failure| anyhow::anyhow!("{failure}"))?;
        if nth >= (WARM_UP as usize).min(texts.len()) {
            times.push(begun.elapsed());
            windows += scored.windows;
            first_tier_alone += usize::from(scored.windows == 0 && scored.is_looked_at);
            bytes += text.len();
        }
    }
    anyhow::ensure!(!times.is_empty(), "{}: there is no text in it", path.display());
    let n = u32::try_from(times.len()).unwrap_or(u32::MAX);
    let mean = times.iter().sum::<Duration>() / n;
    times.sort();
    let at = |per_cent: usize| times.get((times.len() - 1) * per_cent / 100).copied().map_or(0.0, millis);
    Ok(json!({
        "name": model.manifest().name,
        "version": model.manifest().version,
        "backend": model.backend().as_str(),
        "texts": times.len(),
        "bytes_mean": bytes / times.len(),
        "windows": windows,
        "first_tier_alone": first_tier_alone,
        "mean_ms": millis(mean),
        "p50_ms": at(50),
        "p90_ms": at(90),
        "p99_ms": at(99),
    }))
}

fn tell_texts(row: &Value) {
    let ms = |key: &str| row[key].as_f64().unwrap_or_default();
    say::line(&say::plain(&format!(
        "{} on {}: {} texts of {} bytes on average, {} decided by the first tier alone, {} windows read",
        row["name"].as_str().unwrap_or_default(),
        row["backend"].as_str().unwrap_or_default(),
        row["texts"],
        row["bytes_mean"],
        row["first_tier_alone"],
        row["windows"],
    )));
    say::line(&format!(
        "  mean {:.3} ms  p50 {:.3} ms  p90 {:.3} ms  p99 {:.3} ms",
        ms("mean_ms"),
        ms("p50_ms"),
        ms("p90_ms"),
        ms("p99_ms"),
    ));
}

/// Powers of two up to the model's window, and the window itself.
fn lengths(model: &Model) -> Vec<usize> {
    let window = model.manifest().window_tokens;
    let mut lengths: Vec<usize> =
        [8, 16, 32, 64, 128, 256, 512].into_iter().filter(|n| *n < window).collect();
    lengths.push(window);
    lengths
}

fn measure(model: &Model, tokens: usize, runs: u32) -> anyhow::Result<Value> {
    let mut times = Vec::with_capacity(runs as usize);
    for run in 0..runs + WARM_UP {
        let begun = Instant::now();
        model.run_tokens(tokens).map_err(|failure| anyhow::anyhow!("{failure}"))?;
        if run >= WARM_UP {
            times.push(begun.elapsed());
        }
    }
    times.sort();
    let at = |per_cent: usize| times.get((times.len() - 1) * per_cent / 100).copied().map_or(0.0, millis);
    Ok(json!({ "tokens": tokens, "runs": runs, "p50_ms": at(50), "p90_ms": at(90) }))
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}
