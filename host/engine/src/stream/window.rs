//! Judging a part of a text as it would be judged within the whole.

use std::sync::Arc;

use balustrade_core::{Action, Finding, Mode, Request, Text, TextForm, TextSpan};
use balustrade_text::TextViews;

use super::plan::StreamPlan;
use crate::call::{CheckRun, Task};
use crate::engine::Inner;
use crate::revision::PolicyState;
use crate::ruling::{Outcome, rule};

/// How many times its reach a window begins before the first undecided byte, when it did not do to begin nearer.
const FARTHER: usize = 8;

/// Longest block of lines above the first undecided byte that a window holds, in bytes.
const BLOCK_BYTES_MAX: usize = 16 << 10;

/// Where a part begins that goes back so many bytes from `place`, and to the start of its block where that is read; `None` when
/// that is too far above.
pub(crate) fn start(content: &str, place: usize, back: usize, reads_block: bool) -> Option<usize> {
    let start = content.floor_char_boundary(place.saturating_sub(back));
    if start == 0 || !reads_block {
        return Some(start);
    }
    let low = start.saturating_sub(BLOCK_BYTES_MAX);
    let above = content.as_bytes().get(low..start)?;
    match above.windows(2).rposition(|pair| pair == b"\n\n") {
        Some(at) => Some(low + at + 2),
        None => (low == 0).then_some(0),
    }
}

/// What enforced guardrails make of a part of a text.
#[derive(Debug, Default)]
pub(super) struct Judged {
    /// At or above the threshold, with the action that follows, in policy order; spans count in the whole text.
    pub findings: Vec<(Finding, Action)>,
    /// Of all that was found, whatever it scores, with the guardrail's place among the windowed ones.
    pub spans: Vec<(usize, TextSpan)>,
}

/// What a window is judged with.
pub(super) struct Judge<'a> {
    pub inner: &'a Inner,
    pub state: &'a Arc<PolicyState>,
    pub plan: &'a StreamPlan,
    /// The request without its text.
    pub head: &'a Request,
    pub text: &'a Text,
}

impl Judge<'_> {
    /// Judges all that has come from `undecided` on, which nothing found lies across. `None` when it cannot be judged as
    /// within the whole: a guardrail failed or saw a part only, or one that goes on from finding to finding cannot be joined.
    pub(super) fn judge(&self, undecided: usize) -> Option<Judged> {
        let near = self.start(undecided, self.plan.reach)?;
        if let Some(judged) = self.judge_from(near, undecided)? {
            return Some(judged);
        }
        let far = self.start(undecided, self.plan.reach.saturating_mul(FARTHER))?;
        if far == near { None } else { self.judge_from(far, undecided)? }
    }

    fn start(&self, undecided: usize, back: usize) -> Option<usize> {
        start(&self.text.content, undecided, back, self.plan.reads_block)
    }

    /// The inner `None`: something found there lies across the first undecided byte, so the window begins at a bad place.
    fn judge_from(&self, start: usize, undecided: usize) -> Option<Option<Judged>> {
        let content = self.text.content.get(start..)?.to_owned();
        let request = Request {
            texts: vec![Text {
                path: self.text.path.clone(),
                inner_path: None,
                form: TextForm::String,
                role: self.text.role.clone(),
                content,
            }],
            ..self.head.clone()
        };
        let clock = &self.inner.config.clock;
        let policy_deadline = clock.now() + self.state.policy.deadline;
        let run = CheckRun {
            policy: Arc::clone(self.state),
            deadline: self.head.deadline.map_or(policy_deadline, |asked| asked.min(policy_deadline)),
            request: Arc::new(request),
            views: vec![TextViews::default()],
            clock: Arc::clone(clock),
            patience: 1,
            panics: Arc::clone(&self.inner.call_panics),
        };
        let mut judged = Judged::default();
        let shifted = |span: TextSpan| TextSpan { start: span.start + start, end: span.end + start };
        for (place, &index) in self.plan.windowed.iter().enumerate() {
            let (outcome, _) = run.call(&Task { guardrail: index, texts: vec![0] });
            let Outcome::Reported(report) = &outcome else { return None };
            if !report.unjudged.is_empty() {
                return None;
            }
            let spans = report.findings.iter().map(|finding| shifted(finding.text_span));
            for span in spans.filter(|span| span.end > undecided) {
                if span.start < undecided {
                    return Some(None);
                }
                judged.spans.push((place, span));
            }
            let guardrail = run.guardrail(index);
            let ruling = rule(guardrail, &run.request.texts, &[0], outcome);
            if guardrail.mode == Mode::Enforce {
                judged.findings.extend(ruling.findings.into_iter().filter_map(|(mut finding, action)| {
                    finding.text_span = shifted(finding.text_span);
                    (finding.text_span.start >= undecided).then_some((finding, action))
                }));
            }
        }
        Some(Some(judged))
    }
}
