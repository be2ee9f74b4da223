use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use balustrade_core::{
    Action, DecidedFinding, Decision, FindingRedaction, GuardrailVerdict, Mode, Request, Stage, TextForm,
    TextSpan,
};
use balustrade_text::JsonPlace;
use schemars::JsonSchema;
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

use super::original::Original;

/// Stands in `unjudged` where no guardrail could look at all.
const EVERY_GUARDRAIL: &str = "*";

/// The answer to one check.
#[derive(Debug, Serialize, JsonSchema)]
pub struct CheckAnswer<'a> {
    /// Unique per decision.
    pub decision_id: &'a str,
    /// The caller's, echoed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<&'a str>,
    /// Policy that decided.
    pub policy: &'a str,
    /// Revision that decided.
    pub revision: &'a str,
    /// As it was asked.
    #[schemars(with = "super::schema::StageName")]
    pub stage: &'a str,
    /// What the host did.
    #[schemars(with = "super::schema::ActionName")]
    pub action: &'a str,
    /// Whether `action` is redact or block.
    pub intervened: bool,
    /// The input field after redaction, in its own shape and byte for byte the same elsewhere; absent when blocked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<serde_json::Value>")]
    pub output: Option<Cow<'a, RawValue>>,
    /// For retrieval: what happened to each chunk, so that only the bad ones need be dropped.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub chunks: Vec<AnsweredChunk<'a>>,
    /// Evidence at or above its guardrail's threshold.
    pub findings: Vec<AnsweredFinding<'a>>,
    /// One per guardrail of the stage, in the policy's order.
    pub verdicts: Vec<AnsweredVerdict<'a>>,
    /// What was not looked at, and why; empty is a promise.
    pub unjudged: Vec<AnsweredUnjudged<'a>>,
    /// Labels such as `<EMAIL_1>` that were given to a value and that the same text itself holds further down, where they are
    /// left as they stand: there they do not stand for the value.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub lookalikes: BTreeSet<&'a str>,
    /// For promptfoo.
    pub guardrails: GuardrailsBlock,
    /// Microseconds from the first hop to the last.
    pub duration_us: u64,
}

/// What happened to one retrieved chunk.
#[derive(Debug, Serialize, JsonSchema)]
pub struct AnsweredChunk<'a> {
    /// The caller's id.
    pub id: &'a str,
    /// The strongest enforced action on it.
    #[schemars(with = "super::schema::ActionName")]
    pub action: &'a str,
}

/// Half-open range of UTF-8 bytes.
#[derive(Debug, Serialize, JsonSchema)]
pub struct AnsweredSpan {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl From<TextSpan> for AnsweredSpan {
    fn from(span: TextSpan) -> AnsweredSpan {
        AnsweredSpan { start: span.start, end: span.end }
    }
}

/// One piece of evidence.
#[derive(Debug, Serialize, JsonSchema)]
pub struct AnsweredFinding<'a> {
    /// Guardrail that found it.
    pub guardrail: &'a str,
    /// Its plugin.
    pub plugin: &'a str,
    /// Such as `privacy.pii.email`.
    pub category: &'a str,
    /// In [0, 1].
    pub score: f64,
    /// JSON pointer to the string, in the check.
    pub path: &'a str,
    /// JSON pointer inside that string, when it is itself JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inner_path: Option<&'a str>,
    /// Bytes of that string; where there is an `inner_path`, of the string there.
    pub text_span: AnsweredSpan,
    /// For people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<&'a str>,
    /// What was seen, when that differs from the text under the span.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence: Option<&'a str>,
    /// Open extras.
    #[serde(skip_serializing_if = "<[(String, String)]>::is_empty", serialize_with = "pairs")]
    #[schemars(with = "std::collections::BTreeMap<String, String>")]
    pub attributes: &'a [(String, String)],
    /// The action the policy gives to it.
    #[schemars(with = "super::schema::ActionName")]
    pub action: &'a str,
    /// Whether that action counted.
    #[schemars(with = "super::schema::ModeName")]
    pub mode: &'a str,
    /// JSON pointer to the value that it begins in, when the string at `path` is a JSON object or array as a whole;
    /// `text_span` counts the bytes of that whole string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub json_path: Option<String>,
    /// True where it stands in the key of an object; `path`, `inner_path` or `json_path` is then that of the value behind the key.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub in_key: bool,
    /// Where its text was replaced: how.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<super::schema::StyleName>")]
    pub style: Option<&'a str>,
    /// Why that is not the policy's style: `overlap`, `key`, `too_long`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub style_reason: Option<&'a str>,
    /// Index of the finding that overlaps it and gave the placeholder instead; its text is replaced all the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lost_to: Option<usize>,
}

/// One guardrail's outcome.
#[derive(Debug, Serialize, JsonSchema)]
pub struct AnsweredVerdict<'a> {
    /// Guardrail.
    pub guardrail: &'a str,
    /// Its plugin.
    pub plugin: &'a str,
    /// What it saw.
    #[schemars(with = "super::schema::VerdictName")]
    pub verdict: &'a str,
    /// The action that follows by the policy.
    #[schemars(with = "super::schema::ActionName")]
    pub action: &'a str,
    /// Whether that action counted.
    #[schemars(with = "super::schema::ModeName")]
    pub mode: &'a str,
    /// Microseconds spent in it.
    pub duration_us: u64,
    /// Code of why it failed or was skipped.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<&'a str>,
    /// For the operator: the limit and the setting that raises it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<&'a str>,
    /// Highest score per category, below the threshold too.
    #[serde(serialize_with = "pairs")]
    #[schemars(with = "std::collections::BTreeMap<String, f64>")]
    pub scores: &'a [(String, f64)],
}

/// A text, or a part of one, that was not looked at.
#[derive(Debug, Serialize, JsonSchema)]
pub struct AnsweredUnjudged<'a> {
    /// JSON pointer to it, in the check.
    pub path: &'a str,
    /// JSON pointer inside that string, when it is itself JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inner_path: Option<&'a str>,
    /// Which part; all of it when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_span: Option<AnsweredSpan>,
    /// Guardrail that did not look; `*` where none could.
    pub guardrail: &'a str,
    /// A short code, such as `not_text`.
    pub reason: &'a str,
}

/// The block that promptfoo reads.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct GuardrailsBlock {
    /// Whether the host intervened.
    pub flagged: bool,
    /// It did, on the way into the model.
    pub flagged_input: bool,
    /// It did, on what came out of the model.
    pub flagged_output: bool,
    /// The guardrails that made it so; empty when nothing did.
    pub reason: String,
}

/// Builds the answer to a check. Serialise it with `serde_json`.
#[must_use]
pub fn answer<'a>(request: &'a Request, original: &'a Original, decision: &'a Decision) -> CheckAnswer<'a> {
    let chunks = original.chunk_ids.iter().zip(&decision.texts);
    let mut answer = answer_without_output(request, decision);
    answer.output = output(original, decision);
    answer.chunks = chunks.map(|(id, text)| AnsweredChunk { id, action: text.action.as_str() }).collect();
    let not_text = original.not_text.iter().map(|path| AnsweredUnjudged {
        path,
        inner_path: None,
        text_span: None,
        guardrail: EVERY_GUARDRAIL,
        reason: "not_text",
    });
    answer.unjudged.extend(not_text);
    answer
}

/// The same for a text that is not sent back, and without what only some shapes of input have.
pub(super) fn answer_without_output<'a>(request: &'a Request, decision: &'a Decision) -> CheckAnswer<'a> {
    CheckAnswer {
        decision_id: &decision.decision_id,
        request_id: request.request_id.as_deref(),
        policy: &decision.policy,
        revision: &decision.revision,
        stage: decision.stage.as_str(),
        action: decision.action.as_str(),
        intervened: decision.action.intervenes(),
        output: None,
        chunks: Vec::new(),
        findings: decision
            .findings
            .iter()
            .zip(json_places(request, decision))
            .map(|(finding, place)| answered_finding(request, finding, place))
            .collect(),
        verdicts: decision.verdicts.iter().map(answered_verdict).collect(),
        unjudged: decision
            .unjudged
            .iter()
            .map(|unjudged| {
                let (path, inner_path) = place(request, unjudged.text);
                AnsweredUnjudged {
                    path,
                    inner_path,
                    text_span: unjudged.text_span.map(AnsweredSpan::from),
                    guardrail: &unjudged.guardrail,
                    reason: &unjudged.reason,
                }
            })
            .collect(),
        lookalikes: decision.texts.iter().flat_map(|text| &text.lookalikes).map(String::as_str).collect(),
        guardrails: guardrails_block(decision),
        duration_us: micros(decision.duration),
    }
}

fn output<'a>(original: &'a Original, decision: &Decision) -> Option<Cow<'a, RawValue>> {
    if decision.action == Action::Block {
        return None;
    }
    let redacted = |text: usize| decision.texts.get(text).and_then(|text| text.redacted.as_deref());
    if (0..decision.texts.len()).all(|text| redacted(text).is_none()) {
        return Some(Cow::Borrowed(original.json()));
    }
    original.redacted(redacted).map(Cow::Owned)
}

fn place(request: &Request, text: usize) -> (&str, Option<&str>) {
    request.texts.get(text).map_or(("", None), |text| (&text.path, text.inner_path.as_deref()))
}

/// One per finding. Each text is looked through once.
fn json_places(request: &Request, decision: &Decision) -> Vec<Option<JsonPlace>> {
    let mut paths = vec![None; decision.findings.len()];
    let mut by_text: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (index, found) in decision.findings.iter().enumerate() {
        by_text.entry(found.finding.text).or_default().push(index);
    }
    for (text, findings) in by_text {
        let Some(text) = request.texts.get(text) else { continue };
        let spans: Vec<TextSpan> = findings
            .iter()
            .filter_map(|index| decision.findings.get(*index))
            .map(|found| found.finding.text_span)
            .collect();
        for (index, path) in findings.into_iter().zip(balustrade_text::json_places(&text.content, &spans)) {
            if let Some(slot) = paths.get_mut(index) {
                *slot = path;
            }
        }
    }
    paths
}

fn answered_finding<'a>(
    request: &'a Request,
    decided: &'a DecidedFinding,
    json_place: Option<JsonPlace>,
) -> AnsweredFinding<'a> {
    let (style, style_reason, lost_to) = match decided.redaction {
        None => (None, None, None),
        Some(FindingRedaction::Replaced { style, reason }) => (Some(style), reason, None),
        Some(FindingRedaction::LostTo(winner)) => (None, None, Some(winner)),
    };
    let finding = &decided.finding;
    let (path, inner_path) = place(request, finding.text);
    let is_key = request.texts.get(finding.text).is_some_and(|text| text.form == TextForm::Key);
    let in_key = is_key || json_place.as_ref().is_some_and(|place| place.in_key);
    AnsweredFinding {
        guardrail: &decided.guardrail,
        plugin: &decided.plugin,
        category: &finding.category,
        score: finding.score,
        path,
        inner_path,
        text_span: finding.text_span.into(),
        message: finding.message.as_deref(),
        evidence: finding.evidence.as_deref(),
        attributes: &finding.attributes,
        action: decided.action.as_str(),
        mode: decided.mode.as_str(),
        json_path: json_place.map(|place| place.pointer),
        in_key,
        style,
        style_reason,
        lost_to,
    }
}

fn answered_verdict(verdict: &GuardrailVerdict) -> AnsweredVerdict<'_> {
    AnsweredVerdict {
        guardrail: &verdict.guardrail,
        plugin: &verdict.plugin,
        verdict: verdict.verdict.as_str(),
        action: verdict.action.as_str(),
        mode: verdict.mode.as_str(),
        duration_us: micros(verdict.duration),
        reason: verdict.reason.as_deref(),
        detail: verdict.detail.as_deref(),
        scores: &verdict.scores,
    }
}

fn guardrails_block(decision: &Decision) -> GuardrailsBlock {
    let flagged = decision.action.intervenes();
    let is_output = decision.stage == Stage::Output;
    let mut reason = String::new();
    for verdict in &decision.verdicts {
        if verdict.mode == Mode::Enforce && verdict.action.intervenes() {
            reason.push_str(if reason.is_empty() { "" } else { ", " });
            reason.push_str(&verdict.guardrail);
        }
    }
    GuardrailsBlock {
        flagged,
        flagged_input: flagged && !is_output,
        flagged_output: flagged && is_output,
        reason,
    }
}

fn micros(duration: std::time::Duration) -> u64 {
    u64::try_from(duration.as_micros()).unwrap_or(u64::MAX)
}

/// Name and value pairs as an object, in order.
fn pairs<S: Serializer, V: Serialize>(pairs: &[(String, V)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(pairs.iter().map(|(name, value)| (name, value)))
}
