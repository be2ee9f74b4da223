//! `runaway`: how late a guest that never ends is stopped, and what that does to its neighbours.
//!
//! One thread checks texts at a fixed rate that keeps it about 20 % busy, in an open loop: a check's latency counts
//! from when it was due; between two checks it sleeps, and spins only just before one is due. Another thread runs a guest that never ends, again and again, or sleeps as long.
#![allow(clippy::print_stdout, reason = "a bench prints")]

use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::anyhow;
use balustrade_bench::{Sample, Words, detector, random_words, runtime};
use balustrade_core::{DetectCall, Detector, FailureKind, NoViews, Reuse, Role, Stage, Text, TextForm};
use serde_json::json;

const DEADLINE: Duration = Duration::from_millis(50);
const PHASE: Duration = Duration::from_secs(10);
const BUSY: f64 = 0.2;
/// Long enough that a sleep fits between two checks.
const TEXT_BYTES: usize = 64 << 10;
/// Sleeps end late by about this much.
const SPIN: Duration = Duration::from_micros(100);

fn main() -> ExitCode {
    balustrade_bench::main(run)
}

fn text(content: String) -> Text {
    Text {
        path: "/text".to_owned(),
        inner_path: None,
        form: TextForm::String,
        role: Role::new("user"),
        content,
    }
}

fn run() -> anyhow::Result<()> {
    let runtime = runtime(|_| {})?;
    let terms = json!({ "terms": random_words(1_000), "category": "safety.term" });
    let good = detector(&runtime, "denylist", &terms, Reuse::Never, Duration::from_secs(1))?;
    let bad = detector(&runtime, "quiet", &json!({ "behaviour": "loop" }), Reuse::Never, DEADLINE)?;
    let fills = json!({ "behaviour": "bulk_fill", "mib": 48 });
    let fills = detector(&runtime, "quiet", &fills, Reuse::Never, DEADLINE)?;
    let mut words = Words::new(7);
    let texts: Arc<Vec<Text>> = Arc::new((0..500).map(|_| text(words.text(TEXT_BYTES))).collect());

    let begun = Instant::now();
    for text in texts.iter() {
        check(&*good, text)?;
    }
    let cost = begun.elapsed() / 500;
    let every = cost.div_f64(BUSY);
    println!("one check {:.1} µs, one every {:.1} µs\n", cost.as_secs_f64() * 1e6, every.as_secs_f64() * 1e6);

    println!("| neighbour | checks | p50 µs | p99 µs | p99.9 µs |");
    println!("|---|---:|---:|---:|---:|");
    let mut overshoot = Sample::default();
    for round in 0..3 {
        for runaway in [false, true] {
            let stop = AtomicBool::new(false);
            let (sample, late) = thread::scope(|scope| {
                let other = scope.spawn(|| if runaway { loops(&*bad, &stop) } else { Ok(Vec::new()) });
                let sample = neighbour(&*good, &texts, every);
                stop.store(true, Ordering::Relaxed);
                (sample, other.join().unwrap_or_else(|_| Err(anyhow!("the runaway thread panicked"))))
            });
            for duration in late? {
                overshoot.push(duration);
            }
            let sample = sample?;
            println!(
                "| round {round}, {} | {} | {:.1} | {:.1} | {:.1} |",
                if runaway { "beside a runaway" } else { "alone" },
                sample.len(),
                sample.percentile_us(0.5),
                sample.percentile_us(0.99),
                sample.percentile_us(0.999)
            );
        }
    }
    tell("a loop", overshoot);
    // One `memory.fill` of 48 MiB is a single instruction, which nothing interrupts.
    let stop = AtomicBool::new(false);
    let late = thread::scope(|scope| {
        let other = scope.spawn(|| loops(&*fills, &stop));
        thread::sleep(PHASE);
        stop.store(true, Ordering::Relaxed);
        other.join().unwrap_or_else(|_| Err(anyhow!("the runaway thread panicked")))
    });
    let mut overshoot = Sample::default();
    late?.into_iter().for_each(|duration| overshoot.push(duration));
    tell("fills of 48 MiB", overshoot);
    Ok(())
}

fn tell(what: &str, mut overshoot: Sample) {
    overshoot.sort();
    println!(
        "\n{what}: stopped after the deadline of {} ms by: p50 {:.0} µs, p99 {:.0} µs, max {:.0} µs ({} runs)",
        DEADLINE.as_millis(),
        overshoot.percentile_us(0.5),
        overshoot.percentile_us(0.99),
        overshoot.percentile_us(1.0),
        overshoot.len()
    );
}

fn check(detector: &dyn Detector, text: &Text) -> anyhow::Result<()> {
    let texts = [text];
    let deadline = Instant::now() + Duration::from_secs(1);
    let call = DetectCall { stage: Stage::Input, texts: &texts, views: &NoViews, attributes: &[], deadline };
    detector.detect(&call).map(drop).map_err(|failure| anyhow!("{failure}"))
}

fn neighbour(detector: &dyn Detector, texts: &[Text], every: Duration) -> anyhow::Result<Sample> {
    let mut sample = Sample::default();
    let begun = Instant::now();
    for (n, text) in texts.iter().cycle().enumerate() {
        let due = begun + every.mul_f64(n as f64);
        if due > begun + PHASE {
            break;
        }
        thread::sleep(due.saturating_duration_since(Instant::now()).saturating_sub(SPIN));
        while Instant::now() < due {
            std::hint::spin_loop();
        }
        check(detector, text)?;
        sample.push(due.elapsed());
    }
    sample.sort();
    Ok(sample)
}

/// Runs the guest until told to stop; by how much each run outlived its deadline.
fn loops(detector: &dyn Detector, stop: &AtomicBool) -> anyhow::Result<Vec<Duration>> {
    let text = text("x".to_owned());
    let texts = [&text];
    let mut late = Vec::new();
    while !stop.load(Ordering::Relaxed) {
        let deadline = Instant::now() + DEADLINE;
        let call =
            DetectCall { stage: Stage::Input, texts: &texts, views: &NoViews, attributes: &[], deadline };
        match detector.detect(&call) {
            Err(failure) if failure.kind == FailureKind::Timeout => late.push(deadline.elapsed()),
            other => return Err(anyhow!("expected a timeout, got {other:?}")),
        }
    }
    Ok(late)
}
