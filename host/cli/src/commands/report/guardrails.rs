use std::collections::BTreeMap;

use balustrade_core::{Action, Decision, Mode, Verdict};
use serde::Serialize;

/// What one guardrail did in a group of rows.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub(super) struct GuardrailFigures {
    pub(super) guardrail: String,
    /// Whether its actions count: `enforce` or `observe`.
    pub(super) mode: &'static str,
    /// Rows in which a finding reached its threshold.
    pub(super) flagged: usize,
    /// Rows whose action no other guardrail gave, among those that ran.
    pub(super) alone: usize,
    pub(super) failed: usize,
    pub(super) skipped: usize,
    /// Rows by why it failed or was skipped: `failed: timeout`, `skipped: settled`.
    pub(super) reasons: BTreeMap<String, usize>,
    /// Rows of which it did not judge a part, or all of it, by reason.
    pub(super) unjudged: BTreeMap<String, usize>,
}

/// Who did it.
#[derive(Debug, Default)]
pub(super) struct Guardrails {
    by_name: BTreeMap<String, GuardrailFigures>,
    categories: BTreeMap<String, usize>,
}

impl Guardrails {
    pub(super) fn add(&mut self, decision: &Decision) {
        let sole = sole_cause(decision);
        for verdict in &decision.verdicts {
            let figures = self.entry(&verdict.guardrail);
            figures.mode = verdict.mode.as_str();
            match verdict.verdict {
                Verdict::Pass => {}
                Verdict::Flagged => figures.flagged += 1,
                Verdict::Failed => figures.failed += 1,
                Verdict::Skipped => figures.skipped += 1,
            }
            figures.alone += usize::from(sole == Some(&*verdict.guardrail));
            if matches!(verdict.verdict, Verdict::Failed | Verdict::Skipped) {
                let reason = verdict.reason.as_deref().unwrap_or("no reason");
                *figures.reasons.entry(format!("{}: {reason}", verdict.verdict)).or_default() += 1;
            }
        }
        let mut unjudged: Vec<_> =
            decision.unjudged.iter().map(|part| (&part.guardrail, &part.reason)).collect();
        unjudged.sort_unstable();
        unjudged.dedup();
        for (guardrail, reason) in unjudged {
            *self.entry(guardrail).unjudged.entry(reason.clone()).or_default() += 1;
        }
        let mut categories: Vec<_> =
            decision.findings.iter().map(|found| found.finding.category.as_str()).collect();
        categories.sort_unstable();
        categories.dedup();
        for category in categories {
            *self.categories.entry(category.to_owned()).or_default() += 1;
        }
    }

    fn entry(&mut self, name: &str) -> &mut GuardrailFigures {
        self.by_name
            .entry(name.to_owned())
            .or_insert_with(|| GuardrailFigures { guardrail: name.to_owned(), ..GuardrailFigures::default() })
    }

    pub(super) fn figures(&self) -> Vec<GuardrailFigures> {
        self.by_name.values().cloned().collect()
    }

    /// Rows by category of a finding that reached its threshold.
    pub(super) fn categories(&self) -> BTreeMap<String, usize> {
        self.categories.clone()
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
