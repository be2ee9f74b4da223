use std::collections::{BTreeMap, BTreeSet};

use balustrade_core::{Action, Decision, Mode, Verdict};
use serde::Serialize;

use super::row::Truth;
use super::stats::Rate;

/// What one guardrail did in a group of rows.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub(super) struct GuardrailFigures {
    pub(super) guardrail: String,
    /// Whether its actions count: `enforce` or `observe`.
    pub(super) mode: &'static str,
    /// Rows in which a finding reached its threshold.
    pub(super) flagged: usize,
    /// The same among rows of label 1, whatever action followed.
    pub(super) flagged_to_catch: Rate,
    /// The same among rows of label 0.
    pub(super) flagged_clean: Rate,
    /// Rows whose action no other guardrail gave, among those that ran.
    pub(super) alone: usize,
    pub(super) failed: usize,
    pub(super) skipped: usize,
    /// Rows by why it failed or was skipped: `failed: timeout`, `skipped: settled`.
    pub(super) reasons: BTreeMap<String, usize>,
    /// Rows of which it did not judge a part, or all of it, by reason.
    pub(super) unjudged: BTreeMap<String, usize>,
}

/// Rows in which one category was found.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct CategoryFigures {
    pub(super) category: String,
    pub(super) rows: usize,
    pub(super) to_catch: Rate,
    pub(super) clean: Rate,
}

/// Rows by what their label says.
#[derive(Debug, Clone, Copy, Default)]
struct ByTruth {
    all: usize,
    to_catch: usize,
    clean: usize,
}

impl ByTruth {
    fn add(&mut self, truth: Truth) {
        self.all += 1;
        self.to_catch += usize::from(truth == Truth::ToCatch);
        self.clean += usize::from(truth == Truth::Clean);
    }

    fn merge(&mut self, other: &ByTruth) {
        self.all += other.all;
        self.to_catch += other.to_catch;
        self.clean += other.clean;
    }

    fn rates(&self, of: &ByTruth) -> (Rate, Rate) {
        (Rate::new(self.to_catch, of.to_catch), Rate::new(self.clean, of.clean))
    }
}

/// What one guardrail did so far.
#[derive(Debug, Clone, Default)]
struct GuardrailCount {
    mode: &'static str,
    flagged: ByTruth,
    alone: usize,
    failed: usize,
    skipped: usize,
    reasons: BTreeMap<String, usize>,
    unjudged: BTreeMap<String, usize>,
}

/// Who did it.
#[derive(Debug, Default)]
pub(super) struct Guardrails {
    decided: ByTruth,
    by_name: BTreeMap<String, GuardrailCount>,
    categories: BTreeMap<String, ByTruth>,
}

impl Guardrails {
    pub(super) fn add(&mut self, truth: Truth, decision: &Decision) {
        self.decided.add(truth);
        let sole = sole_cause(decision);
        for verdict in &decision.verdicts {
            let count = self.by_name.entry(verdict.guardrail.to_string()).or_default();
            count.mode = verdict.mode.as_str();
            match verdict.verdict {
                Verdict::Pass => {}
                Verdict::Flagged => count.flagged.add(truth),
                Verdict::Failed => count.failed += 1,
                Verdict::Skipped => count.skipped += 1,
            }
            count.alone += usize::from(sole == Some(&*verdict.guardrail));
            if matches!(verdict.verdict, Verdict::Failed | Verdict::Skipped) {
                let reason = verdict.reason.as_deref().unwrap_or("no reason");
                *count.reasons.entry(format!("{}: {reason}", verdict.verdict)).or_default() += 1;
            }
        }
        let unjudged: BTreeSet<_> =
            decision.unjudged.iter().map(|part| (&part.guardrail, &part.reason)).collect();
        for (guardrail, reason) in unjudged {
            let count = self.by_name.entry(guardrail.to_string()).or_default();
            *count.unjudged.entry(reason.clone()).or_default() += 1;
        }
        let categories: BTreeSet<_> =
            decision.findings.iter().map(|found| found.finding.category.as_str()).collect();
        for category in categories {
            self.categories.entry(category.to_owned()).or_default().add(truth);
        }
    }

    pub(super) fn merge(&mut self, other: &Guardrails) {
        self.decided.merge(&other.decided);
        for (name, more) in &other.by_name {
            let count = self.by_name.entry(name.clone()).or_default();
            count.mode = more.mode;
            count.flagged.merge(&more.flagged);
            count.alone += more.alone;
            count.failed += more.failed;
            count.skipped += more.skipped;
            more.reasons
                .iter()
                .for_each(|(reason, n)| *count.reasons.entry(reason.clone()).or_default() += n);
            more.unjudged
                .iter()
                .for_each(|(reason, n)| *count.unjudged.entry(reason.clone()).or_default() += n);
        }
        for (category, more) in &other.categories {
            self.categories.entry(category.clone()).or_default().merge(more);
        }
    }

    /// By name.
    pub(super) fn figures(&self) -> Vec<GuardrailFigures> {
        let figures = |(name, count): (&String, &GuardrailCount)| {
            let (flagged_to_catch, flagged_clean) = count.flagged.rates(&self.decided);
            GuardrailFigures {
                guardrail: name.clone(),
                mode: count.mode,
                flagged: count.flagged.all,
                flagged_to_catch,
                flagged_clean,
                alone: count.alone,
                failed: count.failed,
                skipped: count.skipped,
                reasons: count.reasons.clone(),
                unjudged: count.unjudged.clone(),
            }
        };
        self.by_name.iter().map(figures).collect()
    }

    /// Of findings that reached their threshold; the most frequent first.
    pub(super) fn categories(&self) -> Vec<CategoryFigures> {
        let figures = |(category, count): (&String, &ByTruth)| {
            let (to_catch, clean) = count.rates(&self.decided);
            CategoryFigures { category: category.clone(), rows: count.all, to_catch, clean }
        };
        let mut categories: Vec<_> = self.categories.iter().map(figures).collect();
        categories.sort_by(|a, b| b.rows.cmp(&a.rows).then_with(|| a.category.cmp(&b.category)));
        categories
    }
}

/// The one guardrail without which the action would have been weaker.
fn sole_cause(decision: &Decision) -> Option<&str> {
    if decision.action == Action::Allow {
        return None;
    }
    let mut causes = decision
        .verdicts
        .iter()
        .filter(|verdict| verdict.mode == Mode::Enforce && verdict.action == decision.action);
    let first = causes.next()?;
    causes.next().is_none().then_some(&*first.guardrail)
}
