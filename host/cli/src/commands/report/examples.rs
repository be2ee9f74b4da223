//! Single rows that are worth a look, a bounded number of them.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use balustrade_core::{Action, Decision, Mode};
use serde::{Serialize, Serializer};

use super::row::Row;
use super::visible::visible;

/// False alarms that are kept of a file.
const FALSE_ALARMS_MAX: usize = 20;
/// Missed rows that are kept of a kind.
const MISSED_MAX: usize = 5;
/// Characters of a text that are shown.
const TEXT_CHARACTERS_MAX: usize = 200;

/// A row, and why it is shown.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct Example {
    pub(super) line: usize,
    pub(super) id: String,
    pub(super) kind: String,
    #[serde(serialize_with = "as_word")]
    pub(super) action: Action,
    pub(super) guardrail: Option<String>,
    pub(super) category: Option<String>,
    pub(super) score: Option<f64>,
    /// Only where texts were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) text: Option<String>,
}

fn as_word<S: Serializer>(action: &Action, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(action.as_str())
}

impl Example {
    fn new(row: &Row, decision: &Decision, seen: Option<Seen>, with_text: bool) -> Example {
        let (guardrail, category, score) = seen.map_or((None, None, None), |(guardrail, category, score)| {
            (Some(guardrail), Some(category), score)
        });
        Example {
            line: row.line,
            id: row.id.clone(),
            kind: row.kind.clone(),
            action: decision.action,
            guardrail,
            category,
            score,
            text: with_text.then(|| visible(&row.text, TEXT_CHARACTERS_MAX)),
        }
    }
}

/// Guardrail, category, score.
type Seen = (String, String, Option<f64>);

/// The highest finding behind the action, or else the guardrail that failed or judged only a part.
fn cause(decision: &Decision) -> Option<Seen> {
    let findings = decision.findings.iter();
    let finding = findings
        .filter(|found| found.mode == Mode::Enforce && found.action == decision.action)
        .reduce(|best, found| if found.finding.score > best.finding.score { found } else { best });
    if let Some(found) = finding {
        let category = found.finding.category.clone();
        return Some((found.guardrail.to_string(), category, Some(found.finding.score)));
    }
    let mut verdicts = decision.verdicts.iter();
    let verdict = verdicts.find(|given| given.mode == Mode::Enforce && given.action == decision.action)?;
    let reason = verdict.reason.as_deref().unwrap_or("judged only a part");
    Some((verdict.guardrail.to_string(), format!("({}: {reason})", verdict.verdict), None))
}

/// The highest score that anybody gave, below the threshold or without consequence.
fn closest(decision: &Decision) -> Option<Seen> {
    let scores = decision.verdicts.iter().flat_map(|verdict| {
        verdict.scores.iter().map(move |(category, score)| (&verdict.guardrail, category, *score))
    });
    let best = scores.reduce(|best, given| if given.2 > best.2 { given } else { best });
    best.map(|(guardrail, category, score)| (guardrail.to_string(), category.clone(), Some(score)))
}

/// The worst false alarms: strongest action first, then highest score, then as they come in the file.
#[derive(Debug, Default)]
pub(super) struct FalseAlarms(Vec<Example>);

impl FalseAlarms {
    pub(super) fn add(&mut self, row: &Row, decision: &Decision, with_text: bool) {
        self.0.push(Example::new(row, decision, cause(decision), with_text));
        self.0.sort_by(|a, b| {
            let score = |example: &Example| example.score.unwrap_or(-1.0);
            b.action.cmp(&a.action).then(score(b).total_cmp(&score(a))).then(a.line.cmp(&b.line))
        });
        self.0.truncate(FALSE_ALARMS_MAX);
    }

    pub(super) fn worst(&self) -> &[Example] {
        &self.0
    }
}

/// A sample that is the same in every run and does not favour the top of the file.
#[derive(Debug, Default)]
pub(super) struct Missed {
    n: usize,
    by_hash: BTreeMap<(u64, usize), Example>,
}

/// Rows of one kind that should have been caught.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct MissedKind {
    pub(super) kind: String,
    pub(super) missed: usize,
    pub(super) sample: Vec<Example>,
}

impl Missed {
    pub(super) fn add(&mut self, row: &Row, decision: &Decision, with_text: bool) {
        self.n += 1;
        let mut hasher = DefaultHasher::new();
        (&row.id, row.line).hash(&mut hasher);
        let key = (hasher.finish(), row.line);
        if self.by_hash.len() < MISSED_MAX
            || self.by_hash.last_key_value().is_some_and(|(last, _)| key < *last)
        {
            self.by_hash.insert(key, Example::new(row, decision, closest(decision), with_text));
        }
        while self.by_hash.len() > MISSED_MAX {
            self.by_hash.pop_last();
        }
    }

    pub(super) fn figures(&self, kind: &str) -> MissedKind {
        let mut sample: Vec<Example> = self.by_hash.values().cloned().collect();
        sample.sort_by_key(|example| example.line);
        MissedKind { kind: kind.to_owned(), missed: self.n, sample }
    }
}
