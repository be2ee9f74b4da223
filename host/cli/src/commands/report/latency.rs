use std::collections::BTreeMap;
use std::time::Duration;

use balustrade_core::{Decision, Verdict};
use serde::Serialize;

use super::stats::Spread;

/// Upper edges of the text size classes, in bytes, with their names.
const CLASSES: [(usize, &str); 4] =
    [(512, "< 512 B"), (2 << 10, "< 2 KiB"), (8 << 10, "< 8 KiB"), (usize::MAX, "larger")];

/// Durations by class of text size, in microseconds.
#[derive(Debug, Default)]
struct Classes([Vec<u32>; 4]);

/// How long checks, and guardrails within them, took.
#[derive(Debug, Default)]
pub(super) struct Latency {
    whole: Classes,
    guardrails: BTreeMap<String, Classes>,
}

/// The percentiles of one guardrail, or of the whole check, for one class of text size.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct LatencyFigures {
    /// Absent: the whole check.
    pub(super) guardrail: Option<String>,
    pub(super) text_size: &'static str,
    #[serde(flatten)]
    pub(super) spread: Spread,
}

impl Classes {
    fn add(&mut self, text_bytes: usize, duration: Duration) {
        let class = CLASSES.iter().position(|(edge, _)| text_bytes < *edge).unwrap_or(CLASSES.len() - 1);
        self.0[class].push(u32::try_from(duration.as_micros()).unwrap_or(u32::MAX));
    }

    fn figures(&self, guardrail: Option<&str>) -> Vec<LatencyFigures> {
        let figure =
            |text_size, spread| LatencyFigures { guardrail: guardrail.map(str::to_owned), text_size, spread };
        let all = figure("all", Spread::of(self.0.iter().flatten().copied()));
        let classes = CLASSES.iter().zip(&self.0).filter(|(_, durations)| !durations.is_empty());
        let classes =
            classes.map(|((_, name), durations)| figure(name, Spread::of(durations.iter().copied())));
        [all].into_iter().chain(classes).collect()
    }
}

impl Latency {
    pub(super) fn add(&mut self, text_bytes: usize, decision: &Decision) {
        self.whole.add(text_bytes, decision.duration);
        for verdict in decision.verdicts.iter().filter(|verdict| verdict.verdict != Verdict::Skipped) {
            if !self.guardrails.contains_key(&*verdict.guardrail) {
                self.guardrails.insert(verdict.guardrail.to_string(), Classes::default());
            }
            if let Some(classes) = self.guardrails.get_mut(&*verdict.guardrail) {
                classes.add(text_bytes, verdict.duration);
            }
        }
    }

    /// The whole check first, then guardrails by name.
    pub(super) fn figures(&self) -> Vec<LatencyFigures> {
        let mut figures = self.whole.figures(None);
        for (name, classes) in &self.guardrails {
            figures.extend(classes.figures(Some(name)));
        }
        figures
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_on_an_edge_is_in_the_larger_class() {
        let mut classes = Classes::default();
        for (bytes, us) in [(511, 10), (512, 20), (2047, 30), (8192, 40)] {
            classes.add(bytes, Duration::from_micros(us));
        }
        let figures = classes.figures(None);
        let given: Vec<_> = figures.iter().map(|f| (f.text_size, f.spread.n, f.spread.max_us)).collect();
        assert_eq!(given, [("all", 4, 40), ("< 512 B", 1, 10), ("< 2 KiB", 2, 30), ("larger", 1, 40)]);
    }
}
