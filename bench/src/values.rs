//! `values`: what the plugins `secrets` and `pii` cost together, each call in a fresh instance, on prose and on a text full of values.
//!
//! Beside the time that each took stands the mean time that its thread had a core, for machines that are not idle.
//!
//! `values [all]`: with the limit on findings that guardrails have, 250, after which a text is not read on; with `all` 100,000.
#![allow(clippy::print_stdout, reason = "a bench prints")]

use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::anyhow;
use balustrade_bench::{Sample, Words, detector_within, runtime};
use balustrade_core::{DetectCall, Detector, NoViews, Reuse, Role, RunLimits, Stage, Text, TextForm};
use serde_json::json;

fn main() -> ExitCode {
    balustrade_bench::main(run)
}

fn run() -> anyhow::Result<()> {
    let runtime = runtime(|_| {})?;
    let timeout = Duration::from_secs(5);
    let is_all = std::env::args().nth(1).is_some_and(|word| word == "all");
    let (settings, findings_max) =
        if is_all { (json!({ "findings_max": 100_000 }), 100_000) } else { (json!({}), 256) };
    let limits = RunLimits { timeout, findings_max, returned_bytes_max: 32 << 20, ..RunLimits::default() };
    let load = |plugin: &str| detector_within(&runtime, plugin, &settings, Reuse::Never, limits.clone());
    let plugins = [("secrets", load("secrets")?), ("pii", load("pii")?)];
    println!(
        "| text | bytes | secrets p50 µs | pii p50 µs | both p50 µs | MB/s | secrets, pii on the core µs | findings |"
    );
    println!("|---|---:|---:|---:|---:|---:|---:|---:|");
    for (name, bytes, rounds, is_dense) in [
        ("prose", 2_048, 1_000, false),
        ("prose", 262_144, 50, false),
        ("dense", 2_048, 500, true),
        ("dense", 500_000, 20, true),
    ] {
        let mut words = Words::new(bytes as u64);
        let mut samples = [Sample::default(), Sample::default(), Sample::default()];
        let mut on_core = [Duration::ZERO; 2];
        let mut findings = 0;
        for round in 0..rounds + rounds / 10 {
            let content = if is_dense { words.values(bytes) } else { words.text(bytes) };
            let mut both = Duration::ZERO;
            findings = 0;
            for (n, (_, plugin)) in plugins.iter().enumerate() {
                let before = time_on_core();
                let (took, found) = one(plugin, content.clone(), timeout)?;
                let core = time_on_core().saturating_sub(before);
                both += took;
                findings += found;
                if round >= rounds / 10 {
                    samples[n].push(took);
                    on_core[n] += core;
                }
            }
            if round >= rounds / 10 {
                samples[2].push(both);
            }
        }
        samples.iter_mut().for_each(Sample::sort);
        let [secrets, pii, both] = samples.each_ref().map(|sample| sample.percentile_us(0.5));
        let speed = bytes as f64 / both;
        let [core_secrets, core_pii] = on_core.map(|time| time.as_micros() / rounds as u128);
        println!(
            "| {name} | {bytes} | {secrets:.0} | {pii:.0} | {both:.0} | {speed:.0} | {core_secrets}, {core_pii} | {findings} |"
        );
    }
    Ok(())
}

/// How long this thread has had a core. On a machine with other work the clock on the wall says how busy it is. The kernel counts
/// by ticks of some milliseconds, so only sums over many calls mean anything.
fn time_on_core() -> Duration {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    Duration::from_nanos(stat.split(' ').next().and_then(|first| first.parse().ok()).unwrap_or(0))
}

/// How long one call took, and how many findings it had.
fn one(plugin: &Arc<dyn Detector>, content: String, timeout: Duration) -> anyhow::Result<(Duration, usize)> {
    let text = Text {
        path: "/text".to_owned(),
        inner_path: None,
        form: TextForm::String,
        role: Role::new("user"),
        content,
    };
    let deadline = Instant::now() + timeout;
    let call =
        DetectCall { stage: Stage::Input, texts: &[&text], views: &NoViews, attributes: &[], deadline };
    let begun = Instant::now();
    let report = plugin.detect(&call).map_err(|failure| anyhow!("{failure}"))?;
    Ok((begun.elapsed(), report.findings.len()))
}
