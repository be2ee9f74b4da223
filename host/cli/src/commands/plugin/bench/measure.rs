//! The measuring itself.

use std::time::{Duration, Instant};

use balustrade_core::{Failure, LoadedPlugin, Stage};
use balustrade_runtime::Meter;

use super::super::ask::{Asked, Sample};
use super::super::sandbox::Sandbox;
use super::super::show;
use super::CALL_TIME_MAX;
use super::figures::SizeFigures;
use super::text::Source;

/// Rounds of each size; sizes take turns, so that a slow moment of the machine is one round's of each.
const ROUNDS: u32 = 15;

/// Calls of a round, whatever they take.
const CALLS_MIN: usize = 3;

/// Calls of one size that are kept.
const RUNS_MAX: usize = 200_000;

/// A text, ready to be asked about.
enum Question {
    Texts(Asked),
    Sample(String),
}

impl Question {
    fn new(plugin: &LoadedPlugin, text: &str) -> Question {
        match plugin.detector {
            Some(_) => Question::Texts(Asked::texts([text], "user")),
            None => Question::Sample(text.to_owned()),
        }
    }

    /// Findings or scores, and the time.
    fn ask(&self, plugin: &LoadedPlugin) -> Result<(usize, Duration), Failure> {
        match self {
            Question::Texts(asked) => asked
                .detect(plugin, Stage::Input, CALL_TIME_MAX)
                .map(|(report, time)| (report.findings.len(), time)),
            Question::Sample(output) => {
                let sample = Sample { input: None, output, context: &[], expected: None };
                sample.evaluate(plugin, CALL_TIME_MAX).map(|(scores, time)| (scores.len(), time))
            }
        }
    }
}

/// A size while it is measured.
struct Running {
    question: Question,
    figures: SizeFigures,
    times: Vec<Duration>,
    instances: Vec<Duration>,
}

/// Measures each size for `time`.
pub(super) fn sizes(
    plugin: &LoadedPlugin,
    sandbox: &Sandbox,
    meter: &Meter,
    source: &Source,
    sizes: &[usize],
    time: Duration,
) -> Vec<SizeFigures> {
    let mut running: Vec<Running> = sizes
        .iter()
        .map(|&bytes| {
            let question = Question::new(plugin, &source.cut(bytes));
            let mut figures = SizeFigures { bytes, ..SizeFigures::default() };
            // The first call pays for pages that nobody has touched, and does not count.
            match question.ask(plugin) {
                Ok((findings, _)) => figures.findings = findings,
                Err(failure) => figures.failed = Some(show::failure(&failure)),
            }
            Running { question, figures, times: Vec::new(), instances: Vec::new() }
        })
        .collect();
    for _ in 0..ROUNDS {
        for size in running.iter_mut().filter(|size| size.figures.failed.is_none()) {
            size.round(plugin, meter, time / ROUNDS);
            // Nobody reads what is logged here.
            drop(sandbox.take_log());
        }
    }
    running.into_iter().map(Running::end).collect()
}

impl Running {
    fn round(&mut self, plugin: &LoadedPlugin, meter: &Meter, time: Duration) {
        let first = self.times.len();
        let begun = Instant::now();
        let mut calls = 0;
        while (calls < CALLS_MIN || begun.elapsed() < time) && self.times.len() < RUNS_MAX {
            calls += 1;
            match self.question.ask(plugin) {
                Ok((_, time)) => self.times.push(time),
                Err(failure) => {
                    self.figures.failed = Some(show::failure(&failure));
                    return;
                }
            }
            if let Some(usage) = meter.take_usage() {
                self.instances.push(usage.instance);
                self.figures.memory_bytes = self.figures.memory_bytes.max(usage.memory_bytes);
            }
        }
        let mut round: Vec<Duration> = self.times.get(first..).unwrap_or_default().to_vec();
        if !round.is_empty() {
            self.figures.rounds_us.push(quantile(&mut round, 50));
        }
    }

    fn end(mut self) -> SizeFigures {
        self.figures.runs = self.times.len();
        self.figures.median_us = quantile(&mut self.times, 50);
        self.figures.p95_us = quantile(&mut self.times, 95);
        self.figures.instance_us = quantile(&mut self.instances, 50);
        self.figures
    }
}

/// Counts the fuel of one call of each size; the same each time.
pub(super) fn fuel(plugin: &LoadedPlugin, meter: &Meter, source: &Source, sizes: &mut [SizeFigures]) {
    for size in sizes.iter_mut().filter(|size| size.failed.is_none()) {
        let asked = Question::new(plugin, &source.cut(size.bytes)).ask(plugin);
        size.fuel = asked.ok().and_then(|_| meter.take_usage()).and_then(|usage| usage.fuel);
    }
}

/// In microseconds; 0 of nothing.
fn quantile(times: &mut [Duration], per_cent: usize) -> f64 {
    times.sort_unstable();
    let at = times.len().saturating_sub(1) * per_cent / 100;
    times.get(at).map_or(0.0, |time| time.as_secs_f64() * 1e6)
}
