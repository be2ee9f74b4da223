use std::time::{Duration, Instant};

use balustrade_inference::Model;
use serde_json::{Value, json};

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
