//! Which guardrails have a say in what a stream may give out, and how much text each of them has to see for it.

use std::collections::BTreeMap;
use std::sync::Arc;

use balustrade_core::{Action, Mode, Request, Role, Stage, ViewKind};
use balustrade_policy::{ConditionInput, Guardrail, Subject};

use crate::revision::{LoadedGuardrail, PolicyState};

/// Least new text for which it is judged again, in bytes.
const STRIDE_BYTES_MIN: usize = 512;

/// What a stream holds back, and for whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HoldBack {
    /// Most bytes that are held back, apart from those of one stride of new text; `None`: everything, to the end.
    pub bytes: Option<usize>,
    /// New text is judged when there is as much of it, in bytes; 0 where nothing is held back.
    pub stride_bytes: usize,
    /// The guardrails for which it is: those that judge the whole text, or else those that see farthest.
    pub guardrails: Vec<Arc<str>>,
}

/// The part of a policy that a stream of one text depends on.
#[derive(Debug)]
pub(super) struct StreamPlan {
    /// Indices into the policy's guardrails: those that judge the text as it comes.
    pub windowed: Vec<usize>,
    /// The longest reach of any of them, in bytes.
    pub reach: usize,
    /// Whether one of them reads the lines above a value.
    pub reads_block: bool,
    pub hold_back: HoldBack,
}

impl StreamPlan {
    /// `head` is the request without its text, which `role` wrote.
    pub(super) fn new(state: &PolicyState, head: &Request, role: &Role) -> StreamPlan {
        let mut windowed: Vec<(usize, usize)> = Vec::new();
        let mut whole = Vec::new();
        let mut reads_block = false;
        for &index in state.plan(head.stage).tiers.iter().flatten() {
            let (guardrail, loaded) = (&state.policy.guardrails[index], &state.loaded[index]);
            if !can_intervene(guardrail) || !judges(guardrail, head.stage, role) {
                continue;
            }
            match (runs(guardrail, head), reach(guardrail, loaded)) {
                (Some(false), _) => {}
                (Some(true), Some(reach)) => {
                    windowed.push((index, reach));
                    reads_block |= loaded.manifest.reads_block;
                }
                (None, _) | (_, None) => whole.push(Arc::clone(&guardrail.name)),
            }
        }
        let reach = windowed.iter().map(|(_, reach)| *reach).max().unwrap_or(0);
        let farthest = windowed.iter().filter(|(_, of_one)| *of_one == reach);
        let names = farthest.map(|(index, _)| Arc::clone(&state.policy.guardrails[*index].name));
        let hold_back = match (whole.is_empty(), windowed.is_empty()) {
            (false, _) => HoldBack { bytes: None, stride_bytes: 0, guardrails: whole },
            (true, true) => HoldBack { bytes: Some(0), stride_bytes: 0, guardrails: Vec::new() },
            // What may begin within its reach of the end is not known yet, and what is found goes out whole.
            (true, false) => HoldBack {
                bytes: Some(reach.saturating_mul(2)),
                stride_bytes: reach.max(STRIDE_BYTES_MIN),
                guardrails: names.collect(),
            },
        };
        let windowed = windowed.into_iter().map(|(index, _)| index).collect();
        StreamPlan { windowed, reach, reads_block, hold_back }
    }
}

/// Whether anything that the guardrail may come to changes or stops the text.
fn can_intervene(guardrail: &Guardrail) -> bool {
    let strong = guardrail.strong.map(|strong| strong.action);
    let actions = guardrail.actions.iter().map(|(_, action)| *action);
    let mut all =
        [guardrail.action, guardrail.on_error, guardrail.on_partial].into_iter().chain(strong).chain(actions);
    guardrail.mode == Mode::Enforce && all.any(Action::intervenes)
}

fn judges(guardrail: &Guardrail, stage: Stage, role: &Role) -> bool {
    let is_evaluator = matches!(guardrail.subject, Subject::Evaluator { .. });
    let may = !is_evaluator || (stage == Stage::Output && role.as_str() == Role::ASSISTANT);
    may && guardrail.judges(stage, role)
}

/// Whether its condition lets it run; `None` when that shows only at the end.
fn runs(guardrail: &Guardrail, head: &Request) -> Option<bool> {
    let Some(condition) = &guardrail.condition else { return Some(true) };
    if condition.needs_evidence() {
        return None;
    }
    let scores = BTreeMap::new();
    let input =
        ConditionInput { stage: head.stage, attributes: &head.attributes, scores: &scores, verdicts: &[] };
    // A condition that fails is a failure of the guardrail, which the whole check tells.
    condition.holds(&input).ok()
}

/// The longest stretch of text that a finding can depend on; `None` when it may be all of it.
fn reach(guardrail: &Guardrail, loaded: &LoadedGuardrail) -> Option<usize> {
    let reads_as_it_comes = loaded.views.iter().all(|view| *view == ViewKind::Raw);
    if guardrail.subject != Subject::Detector || !reads_as_it_comes {
        return None;
    }
    loaded.manifest.match_bytes_max.map(|bytes| usize::try_from(bytes).unwrap_or(usize::MAX))
}
