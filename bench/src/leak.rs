//! `leak [PAIRS]`: one check writes a marker wherever it can, the next in the same slot searches for it, a million times.
//!
//! The test of the same name in `tests/isolation.rs` says how guests come to share a slot; this is the long run.
#![allow(clippy::print_stdout, reason = "a bench prints")]

use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, anyhow, ensure};
use balustrade_bench::{detector, runtime};
use balustrade_core::{DetectCall, Detector, NoViews, Reuse, Role, Stage, Text, TextForm};
use balustrade_runtime::Switch;
use serde_json::json;

const PAIRS: u32 = 1_000_000;

fn main() -> ExitCode {
    balustrade_bench::main(run)
}

fn run() -> anyhow::Result<()> {
    let pairs = match std::env::args().nth(1) {
        Some(count) => count.parse().context("usage: leak [PAIRS]")?,
        None => PAIRS,
    };
    for scan in [Switch::Auto, Switch::Off] {
        let runtime = runtime(|config| {
            config.instances_max = 1;
            config.pagemap_scan = scan;
        })?;
        let guest = |n: u32, reuse| {
            // 64 KiB are marked: the least there is.
            let settings = json!({ "behaviour": "canary", "mib": 0, "iterations": n });
            detector(&runtime, "quiet", &settings, reuse, Duration::from_secs(5))
        };
        let kept = guest(0, Reuse::Checks(2))?;
        ask(&*kept, "write")?;
        ensure!(ask(&*kept, "search")? > 0, "the searcher does not find what is there");
        let guests =
            (1..=3).map(|n| guest(n, Reuse::Never)).collect::<anyhow::Result<Vec<Arc<dyn Detector>>>>()?;
        let (begun, mut leaks) = (Instant::now(), 0);
        for (pair, (writer, searcher)) in (0..pairs).zip((0..3).zip([0, 1, 1]).cycle()) {
            let searcher = (writer + searcher) % 3;
            let deed = if pair % 2 == 0 { "write" } else { "scatter" };
            ask(&*guests[writer], deed)?;
            leaks += u32::from(ask(&*guests[searcher], "search")? > 0);
        }
        println!(
            "pagemap_scan {}: {pairs} pairs, {leaks} leaks, {:.0} s",
            if runtime.status().pagemap_scan { "on" } else { "off" },
            begun.elapsed().as_secs_f64()
        );
        ensure!(leaks == 0, "what one check wrote reached another");
    }
    Ok(())
}

fn ask(detector: &dyn Detector, deed: &str) -> anyhow::Result<usize> {
    let text = Text {
        path: "/text".to_owned(),
        inner_path: None,
        form: TextForm::String,
        role: Role::new("user"),
        content: deed.to_owned(),
    };
    let texts = [&text];
    let deadline = Instant::now() + Duration::from_secs(5);
    let call = DetectCall { stage: Stage::Input, texts: &texts, views: &NoViews, attributes: &[], deadline };
    detector.detect(&call).map(|report| report.findings.len()).map_err(|failure| anyhow!("{failure}"))
}
