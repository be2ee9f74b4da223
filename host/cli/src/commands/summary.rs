use std::collections::BTreeMap;
use std::fmt::Write;
use std::time::Duration;

use balustrade_core::{Action, Decision, Verdict};
use serde_json::{Value, json};

/// Errors that are shown by line; the rest is counted.
const ERRORS_SHOWN: usize = 5;

/// Upper edges of the latency histogram, in microseconds.
const EDGES_US: [u64; 12] = [50, 100, 200, 400, 800, 1_600, 3_200, 6_400, 12_800, 25_600, 51_200, 102_400];

/// What many checks came to.
#[derive(Debug, Default)]
pub(crate) struct Summary {
    checks: usize,
    actions: [usize; 4],
    unjudged: usize,
    errors: Vec<(usize, String)>,
    n_errors: usize,
    guardrails: BTreeMap<String, GuardrailCount>,
    categories: BTreeMap<String, usize>,
    durations_us: Vec<u32>,
}

#[derive(Debug, Default)]
struct GuardrailCount {
    flagged: usize,
    failed: usize,
    skipped: usize,
}

impl Summary {
    /// `line` counts from 1.
    pub(crate) fn add(&mut self, line: usize, outcome: Result<Decision, String>, duration: Duration) {
        self.checks += 1;
        let decision = match outcome {
            Ok(decision) => decision,
            Err(error) => {
                self.n_errors += 1;
                if self.errors.len() < ERRORS_SHOWN {
                    self.errors.push((line, error));
                }
                return;
            }
        };
        self.actions[decision.action as usize] += 1;
        self.unjudged += usize::from(!decision.unjudged.is_empty());
        self.durations_us.push(u32::try_from(duration.as_micros()).unwrap_or(u32::MAX));
        for verdict in &decision.verdicts {
            let count = self.guardrails.entry(verdict.guardrail.to_string()).or_default();
            match verdict.verdict {
                Verdict::Pass => {}
                Verdict::Flagged => count.flagged += 1,
                Verdict::Failed => count.failed += 1,
                Verdict::Skipped => count.skipped += 1,
            }
        }
        let mut categories: Vec<_> =
            decision.findings.into_iter().map(|found| found.finding.category).collect();
        categories.sort_unstable();
        categories.dedup();
        for category in categories {
            *self.categories.entry(category).or_default() += 1;
        }
    }

    pub(crate) fn errors(&self) -> usize {
        self.n_errors
    }

    /// The strongest action of any check.
    pub(crate) fn strongest(&self) -> Action {
        Action::ALL.into_iter().rev().find(|action| self.actions[*action as usize] > 0).unwrap_or_default()
    }

    pub(crate) fn short(&self) -> String {
        let [allow, flag, redact, block] = self.actions;
        format!("{allow} allow, {flag} flag, {redact} redact, {block} block")
    }

    fn percentile_us(sorted: &[u32], share: f64) -> u32 {
        if sorted.is_empty() {
            return 0;
        }
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss,
            reason = "an index into a vector of measured durations"
        )]
        let index = ((sorted.len() - 1) as f64 * share).round() as usize;
        sorted[index]
    }

    fn histogram(sorted: &[u32]) -> Vec<(Option<u64>, usize)> {
        let mut rows = Vec::new();
        let mut from = 0;
        for edge in EDGES_US {
            let to = sorted.partition_point(|&us| u64::from(us) <= edge);
            rows.push((Some(edge), to - from));
            from = to;
        }
        rows.push((None, sorted.len() - from));
        rows
    }

    pub(crate) fn to_json(&self, wall: Duration) -> Value {
        let mut sorted = self.durations_us.clone();
        sorted.sort_unstable();
        let [allow, flag, redact, block] = self.actions;
        let guardrails: BTreeMap<_, _> = self
            .guardrails
            .iter()
            .map(|(name, count)| {
                (name, json!({ "flagged": count.flagged, "failed": count.failed, "skipped": count.skipped }))
            })
            .collect();
        let histogram: Vec<_> = Summary::histogram(&sorted)
            .into_iter()
            .map(|(edge, n)| json!({ "up_to_us": edge, "checks": n }))
            .collect();
        json!({
            "checks": self.checks,
            "errors": self.n_errors,
            "first_errors": self.errors.iter().map(|(line, detail)| json!({ "line": line, "detail": detail })).collect::<Vec<_>>(),
            "actions": { "allow": allow, "flag": flag, "redact": redact, "block": block },
            "with_unjudged": self.unjudged,
            "guardrails": guardrails,
            "checks_by_category": self.categories,
            "latency_us": {
                "p50": Summary::percentile_us(&sorted, 0.5),
                "p90": Summary::percentile_us(&sorted, 0.9),
                "p99": Summary::percentile_us(&sorted, 0.99),
                "max": sorted.last(),
                "histogram": histogram,
            },
            "wall_ms": u64::try_from(wall.as_millis()).unwrap_or(u64::MAX),
        })
    }

    pub(crate) fn table(&self, wall: Duration) -> String {
        let mut sorted = self.durations_us.clone();
        sorted.sort_unstable();
        let mut out = String::new();
        // Writing to a string cannot fail.
        let mut row = |line: String| {
            let _ = writeln!(out, "{line}");
        };
        let rate = self.checks as f64 / wall.as_secs_f64().max(1e-9);
        row(format!("{} checks in {:.2} s ({rate:.0} a second)", self.checks, wall.as_secs_f64()));
        for action in Action::ALL {
            row(format!("  {:<8} {:>9}", action.as_str(), self.actions[action as usize]));
        }
        row(format!("  {:<8} {:>9}", "errors", self.n_errors));
        row(format!("  {:<8} {:>9}", "partial", self.unjudged));
        for (line, error) in &self.errors {
            row(format!("    line {line}: {error}"));
        }
        row(format!("{:<24} {:>9} {:>9} {:>9}", "guardrail", "flagged", "failed", "skipped"));
        for (name, count) in &self.guardrails {
            row(format!("{name:<24} {:>9} {:>9} {:>9}", count.flagged, count.failed, count.skipped));
        }
        row(format!("{:<40} {:>9}", "category", "checks"));
        for (category, n) in &self.categories {
            row(format!("{category:<40} {n:>9}"));
        }
        row(format!(
            "latency µs: p50 {} p90 {} p99 {} max {}",
            Summary::percentile_us(&sorted, 0.5),
            Summary::percentile_us(&sorted, 0.9),
            Summary::percentile_us(&sorted, 0.99),
            sorted.last().copied().unwrap_or(0)
        ));
        for (edge, n) in Summary::histogram(&sorted) {
            let label = edge.map_or_else(|| "more".to_owned(), |edge| format!("<= {edge}"));
            row(format!("  {label:<10} {n:>9}"));
        }
        out.truncate(out.trim_end().len());
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_and_histogram_count_every_check() {
        let sorted: Vec<u32> = (1..=100).collect();
        assert_eq!(Summary::percentile_us(&sorted, 0.5), 51);
        assert_eq!(Summary::percentile_us(&sorted, 0.99), 99);
        assert_eq!(Summary::percentile_us(&[], 0.5), 0);
        let rows = Summary::histogram(&sorted);
        assert_eq!(rows[0], (Some(50), 50));
        assert_eq!(rows.iter().map(|(_, n)| n).sum::<usize>(), 100);
    }
}
