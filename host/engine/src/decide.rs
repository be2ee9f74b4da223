//! The one decision: a pure fold of what each guardrail's outcome means.

use std::sync::Arc;
use std::time::Duration;

use balustrade_core::{
    Action, DecidedFinding, Decision, GuardrailVerdict, InputShape, Mode, Request, UnjudgedText,
};
use balustrade_policy::Guardrail;

use crate::redaction::{Redaction, redacted};
use crate::ruling::Ruling;

/// The strongest enforced action on each text so far.
#[derive(Debug, Clone)]
pub(crate) struct Tally {
    actions: Vec<Action>,
    shape: InputShape,
}

impl Tally {
    pub(crate) fn new(request: &Request) -> Tally {
        Tally { actions: vec![Action::Allow; request.texts.len()], shape: request.shape }
    }

    pub(crate) fn add(&mut self, guardrail: &Guardrail, ruling: &Ruling) {
        if guardrail.mode == Mode::Observe {
            return;
        }
        for &(text, action) in &ruling.texts {
            if let Some(strongest) = self.actions.get_mut(text) {
                *strongest = (*strongest).max(action);
            }
        }
    }

    /// Whether no later guardrail can change what happens. A blocked text blocks the request it stands in, but a
    /// blocked chunk only itself.
    pub(crate) fn is_settled(&self) -> bool {
        let mut blocked = self.actions.iter().map(|action| *action == Action::Block);
        match self.shape {
            InputShape::Chunks => !self.actions.is_empty() && blocked.all(|is_blocked| is_blocked),
            InputShape::Text | InputShape::Messages | InputShape::Tool => {
                blocked.any(|is_blocked| is_blocked)
            }
        }
    }
}

/// One guardrail's ruling and the time it took.
pub(crate) struct Ruled<'a> {
    pub guardrail: &'a Guardrail,
    pub ruling: Ruling,
    pub duration: Duration,
}

/// What a decision carries besides what follows from the rulings.
pub(crate) struct Heading {
    pub decision_id: String,
    pub policy: Arc<str>,
    pub revision: Arc<str>,
}

/// Folds the rulings, given in policy order, into the decision. Its duration is left at zero.
pub(crate) fn decide(
    request: &Request,
    ruled: Vec<Ruled<'_>>,
    heading: Heading,
    redaction: &Redaction<'_>,
) -> Decision {
    let mut tally = Tally::new(request);
    for Ruled { guardrail, ruling, .. } in &ruled {
        tally.add(guardrail, ruling);
    }
    let mut findings = Vec::new();
    let mut unjudged = Vec::new();
    let mut verdicts = Vec::with_capacity(ruled.len());
    for Ruled { guardrail, ruling, duration } in ruled {
        findings.extend(ruling.findings.into_iter().map(|(finding, action)| DecidedFinding {
            guardrail: guardrail.name.clone(),
            plugin: guardrail.plugin.clone(),
            finding,
            action,
            mode: guardrail.mode,
            redaction: None,
        }));
        unjudged.extend(ruling.unjudged.into_iter().map(|part| UnjudgedText {
            text: part.text,
            text_span: part.text_span,
            guardrail: guardrail.name.clone(),
            reason: part.reason,
        }));
        verdicts.push(GuardrailVerdict {
            guardrail: guardrail.name.clone(),
            plugin: guardrail.plugin.clone(),
            verdict: ruling.verdict,
            action: ruling.action,
            mode: guardrail.mode,
            duration,
            reason: ruling.reason.map(str::to_owned),
            detail: ruling.detail,
            scores: ruling.scores,
        });
    }
    let texts = redacted(request, &tally.actions, &mut findings, redaction);
    Decision {
        decision_id: heading.decision_id,
        policy: heading.policy,
        revision: heading.revision,
        stage: request.stage,
        shape: request.shape,
        action: tally.actions.iter().copied().max().unwrap_or_default(),
        texts,
        findings,
        verdicts,
        unjudged,
        duration: Duration::ZERO,
    }
}
