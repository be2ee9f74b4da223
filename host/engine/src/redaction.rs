//! Replacing what enforced `redact` findings found: once per text, by the host, as the policy's styles have it.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use balustrade_core::{Action, DecidedFinding, FindingRedaction, Mode, Request, TextAction};
use balustrade_policy::Policy;
use balustrade_text::{Day, Outcome, Placeholders, RedactionKeys, Replacement, Scope, Sealing, redact_form};

use crate::{Caller, EngineConfig, LiveKeys};

/// What the values of one request are replaced with.
#[derive(Clone, Copy)]
pub(crate) struct Redaction<'a> {
    pub policy: &'a Policy,
    /// `None` where the process has no key.
    pub sealing: Option<Sealing<'a>>,
}

/// With which keys and when the placeholders of a check are made: keys may change while it runs, and one check has one set of them.
#[derive(Debug, Clone)]
pub(crate) struct Sealed {
    pub keys: Option<Arc<RedactionKeys>>,
    pub at: SystemTime,
}

impl Sealed {
    /// The keys of this moment.
    pub(crate) fn now(config: &EngineConfig) -> Sealed {
        Sealed { keys: config.redaction_keys.as_ref().map(LiveKeys::current), at: SystemTime::now() }
    }
}

impl<'a> Redaction<'a> {
    /// The tenant is the one of the caller's key: what a request says of itself proves nothing.
    pub(crate) fn new(
        policy: &'a Policy,
        sealed: &'a Sealed,
        caller: &'a Caller,
        request: &'a Request,
    ) -> Redaction<'a> {
        let scope = Scope {
            tenant: caller.tenant.as_deref().unwrap_or_default(),
            conversation: request.conversation.as_deref().unwrap_or_default(),
        };
        let today = day_of(sealed.at);
        let sealing = sealed.keys.as_deref().map(|keys| Sealing { keys, scope, today });
        Redaction { policy, sealing }
    }
}

/// A clock that stands before 1970 is at its beginning.
fn day_of(at: SystemTime) -> Day {
    Day::of_seconds(at.duration_since(SystemTime::UNIX_EPOCH).unwrap_or(Duration::ZERO).as_secs())
}

/// Each text after redaction, and in `findings` what became of each. A blocked text is not passed on and stays.
pub(crate) fn redacted(
    request: &Request,
    actions: &[Action],
    findings: &mut [DecidedFinding],
    redaction: &Redaction<'_>,
) -> Vec<TextAction> {
    // Sorted by text once: both texts and findings may be many.
    let counts = |found: &DecidedFinding| found.action == Action::Redact && found.mode == Mode::Enforce;
    let mut redacting: Vec<(usize, usize)> = findings
        .iter()
        .enumerate()
        .filter(|(_, found)| counts(found))
        .map(|(index, found)| (found.finding.text, index))
        .collect();
    redacting.sort_unstable();
    let mut placeholders: Option<Placeholders<'_>> = None;
    let redact_text = |(text_index, &action): (usize, &Action)| {
        let Some(text) = request.texts.get(text_index).filter(|_| action == Action::Redact) else {
            return TextAction { action, redacted: None, lookalikes: Vec::new() };
        };
        let first = redacting.partition_point(|(text, _)| *text < text_index);
        let of_text: Vec<usize> = redacting
            .iter()
            .skip(first)
            .take_while(|(text, _)| *text == text_index)
            .map(|(_, index)| *index)
            .collect();
        let replacements: Vec<Replacement<'_>> = of_text
            .iter()
            .filter_map(|index| findings.get(*index).map(|found| (*index, &found.finding)))
            .map(|(order, finding)| Replacement {
                span: finding.text_span,
                category: &finding.category,
                score: finding.score,
                order,
                style: redaction.policy.style_for(&finding.category),
            })
            .collect();
        let placeholders = placeholders.get_or_insert_with(|| {
            let mut fresh = redaction.sealing.map_or_else(Placeholders::new, Placeholders::keyed);
            request.texts.iter().enumerate().for_each(|(number, text)| fresh.avoid(number, &text.content));
            fresh
        });
        placeholders.turn_to(text_index);
        let done = redact_form(text.form, &text.content, &replacements, placeholders);
        for (index, outcome) in of_text.iter().zip(&done.outcomes) {
            if let Some(found) = findings.get_mut(*index) {
                found.redaction = noted(*outcome, &of_text);
            }
        }
        TextAction { action, redacted: done.text, lookalikes: done.lookalikes }
    };
    actions.iter().enumerate().map(redact_text).collect()
}

/// `of_text` are the indices of the findings that were handed over.
fn noted(outcome: Outcome, of_text: &[usize]) -> Option<FindingRedaction> {
    match outcome {
        Outcome::Nothing => None,
        Outcome::Replaced { style, reason } => {
            Some(FindingRedaction::Replaced { style: style.as_str(), reason })
        }
        Outcome::LostTo(winner) => of_text.get(winner).map(|index| FindingRedaction::LostTo(*index)),
    }
}
