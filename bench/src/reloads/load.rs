//! A thousand reloads during a million checks.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{anyhow, ensure};
use balustrade_bench::{Sample, Words, random_words};

use crate::client::Client;
use crate::desk::{Desk, Release};

/// Connections that check without a pause.
const CLIENTS: u64 = 2;
/// Reloads after which the server keeps as many revisions as it ever does.
const KEPT: u64 = 6;
/// The term, and its score.
pub const TERM: &str = "xylophonic";
pub const SCORE: &str = "0.7";

/// Three guardrails; a term is blocked when `threshold` is below its score.
pub fn policy(threshold: f64) -> String {
    let words: Vec<String> = random_words(1_000);
    format!(
        "version: 1
name: main
deadline_ms: 5000
guardrails:
  - name: size
    detector: length
    settings: {{ bytes_max: 100000 }}
    stages: [input]
    action: block
    on_error: block
    on_partial: block
  - name: terms
    detector: denylist
    settings: {{ terms: [{TERM}, {}], category: safety.term, score: {SCORE} }}
    threshold: {threshold:.6}
    stages: [input]
    action: block
    on_error: block
    on_partial: block
    timeout_ms: 1000
  - name: data
    detector: patterns
    settings: {{ patterns: [{{ name: number, regex: \"[0-9]{{4}}-[0-9]{{4}}-[0-9]{{4}}\", category: privacy.number }}] }}
    stages: [input]
    action: redact
    on_error: block
    on_partial: block
    timeout_ms: 1000
",
        words.join(", ")
    )
}

/// Blocks when odd, and no two are the same.
fn threshold(version: u64) -> f64 {
    let base = if version % 2 == 1 { 0.3 } else { 0.8 };
    #[allow(clippy::cast_precision_loss, reason = "a few thousand versions")]
    let own = version as f64 * 1e-6;
    base + own
}

/// One check: when it ended, since the start, and how long it took; microseconds.
struct Checked {
    ended_us: u64,
    took_us: u32,
}

#[derive(Default)]
struct Seen {
    checks: Vec<Checked>,
    /// Actions by revision, and how often.
    answers: BTreeMap<(String, String), u64>,
    failed: Vec<String>,
}

pub fn under_load(program: &Path, cache: &Path, reloads: u64, checks: u64) -> anyhow::Result<()> {
    let mut desk = Desk::new()?;
    let release = |version: u64| Release {
        policies: vec![("main".to_owned(), policy(threshold(version)))],
        ..Release::default()
    };
    let version = desk.prepare(&release(1))?;
    desk.publish(version)?;
    let server = desk.serve(program, cache)?;
    crate::times::serves(&mut Client::open(server.address)?, version)?;

    let (stop, done, start) = (AtomicBool::new(false), AtomicU64::new(0), Instant::now());
    let client = |seed: u64| -> anyhow::Result<Seen> {
        let mut client = Client::open(server.address)?;
        let (mut seen, mut words) = (Seen::default(), Words::new(seed));
        while !stop.load(Ordering::Relaxed) {
            let text = format!("{} {TERM}", words.text(200));
            let begun = Instant::now();
            match client.check("main", &text) {
                Ok(answer) => *seen.answers.entry(answer).or_default() += 1,
                Err(error) => {
                    seen.failed.push(error.to_string());
                    client = Client::open(server.address)?;
                }
            }
            seen.checks.push(Checked {
                ended_us: u64::try_from(start.elapsed().as_micros())?,
                took_us: u32::try_from(begun.elapsed().as_micros())?,
            });
            done.fetch_add(1, Ordering::Relaxed);
        }
        Ok(seen)
    };
    // Before the first reload: how long checks take, and what the server needs for them.
    let steady = checks / 10;
    let outcome = thread::scope(|scope| {
        let clients: Vec<_> = (0..CLIENTS).map(|n| scope.spawn(move || client(n + 1))).collect();
        let mut publish = || -> anyhow::Result<_> {
            while done.load(Ordering::Relaxed) < steady {
                thread::sleep(Duration::from_millis(5));
            }
            let (before_kib, mut kept_kib, mut windows) = (server.resident_kib()?, 0, Vec::new());
            let mut probe = Client::open(server.address)?;
            for n in 1..=reloads {
                let version = desk.prepare(&release(n + 1))?;
                while done.load(Ordering::Relaxed) < steady + (checks - steady) * (n - 1) / reloads {
                    thread::sleep(Duration::from_micros(500));
                }
                let before = probe.check("main", TERM)?.0;
                let begun = Instant::now();
                let from = start.elapsed();
                desk.publish(version)?;
                while probe.check("main", TERM)?.0 == before {
                    ensure!(begun.elapsed() < Duration::from_secs(60), "version {version} never served");
                    thread::sleep(Duration::from_micros(500));
                }
                windows.push((from, start.elapsed()));
                if n == KEPT {
                    kept_kib = server.resident_kib()?;
                }
                if version > 2 {
                    desk.forget(version - 2)?;
                }
            }
            while done.load(Ordering::Relaxed) < checks {
                thread::sleep(Duration::from_millis(5));
            }
            Ok((before_kib, kept_kib, windows))
        };
        let published = publish();
        stop.store(true, Ordering::Relaxed);
        let seen = clients
            .into_iter()
            .map(|client| client.join().unwrap_or_else(|_| Err(anyhow!("a client panicked"))));
        anyhow::Ok((published?, seen.collect::<anyhow::Result<Vec<Seen>>>()?))
    });
    let ((before_kib, kept_kib, windows), seen) = outcome?;
    thread::sleep(Duration::from_secs(2));
    let after_kib = server.resident_kib()?;

    // What each revision must answer.
    let expected: BTreeMap<String, &str> = desk
        .activated()?
        .into_iter()
        .map(|(version, revision)| (revision, if version % 2 == 1 { "block" } else { "allow" }))
        .collect();
    let (mut wrong, mut failed, mut total) = (0, Vec::new(), 0_u64);
    let (mut alone, mut during) = (Sample::default(), Sample::default());
    let first = windows.first().map_or(Duration::MAX, |window| window.0);
    for seen in seen {
        total += seen.checks.len() as u64;
        failed.extend(seen.failed);
        for ((revision, action), count) in seen.answers {
            if expected.get(&revision) != Some(&action.as_str()) {
                wrong += count;
            }
        }
        let mut at = 0;
        for check in seen.checks {
            let ended = Duration::from_micros(check.ended_us);
            let took = Duration::from_micros(u64::from(check.took_us));
            while windows.get(at).is_some_and(|window| window.1 < ended.saturating_sub(took)) {
                at += 1;
            }
            if ended < first {
                alone.push(took);
            } else if windows.get(at).is_some_and(|window| window.0 <= ended) {
                during.push(took);
            }
        }
    }
    let mut active = Sample::default();
    windows.iter().for_each(|window| active.push(window.1 - window.0));
    for sample in [&mut alone, &mut during, &mut active] {
        sample.sort();
    }
    println!("{} reloads during {total} checks, {:.0} s", windows.len(), start.elapsed().as_secs_f64());
    println!("failed: {}, answers that are not their revision's: {wrong}", failed.len());
    failed.iter().take(3).for_each(|error| println!("  {error}"));
    let line = |what: &str, sample: &Sample| {
        println!(
            "{what}: p50 {:.0} µs, p99 {:.0} µs, p99.9 {:.0} µs ({})",
            sample.percentile_us(0.5),
            sample.percentile_us(0.99),
            sample.percentile_us(0.999),
            sample.len()
        );
    };
    line("checks before the first reload", &alone);
    line("checks during a reload", &during);
    line("from the rename to the first answer of the new revision", &active);
    #[allow(clippy::cast_precision_loss, reason = "kibibytes")]
    let grown = |from: u64| (after_kib as f64 / from as f64 - 1.0) * 100.0;
    println!(
        "resident: {before_kib} KiB before, {kept_kib} KiB once the revisions to roll back to are kept, {after_kib} KiB \
         after ({:+.1} %, {:+.1} %)\n",
        grown(before_kib),
        grown(kept_kib)
    );
    ensure!(failed.is_empty() && wrong == 0, "requests failed or were answered by two revisions");
    Ok(())
}
