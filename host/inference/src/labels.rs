//! What the labels of a model stand for, and which sequence of them fits a text best.

use crate::document::Task;
use crate::found::{Entity, TokenScore, trimmed};
use crate::manifest::ModelManifest;

/// What a label that goes on with an entity costs, in log odds, where none of its kind stands before it. Not forbidden: some models
/// write `B-` only between two entities that touch.
const OUT_OF_PLACE: f64 = 3.0;

/// Probabilities are not taken for smaller than this.
const FLOOR: f64 = 1e-9;

/// Which part of an entity a label stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// The first word (`B-`), or the only one (`S-`, `U-`).
    First,
    /// A later word (`I-`, `E-`, `L-`).
    Later,
    /// The labels do not tell.
    Any,
}

/// The labels of a model, in the order of its outputs.
#[derive(Debug)]
pub(crate) struct Labels {
    kinds: Vec<String>,
    /// Which kind each is of, if it has a category.
    kind_of: Vec<Option<usize>>,
    parts: Vec<Part>,
    task: Task,
}

impl Labels {
    pub(crate) fn new(manifest: &ModelManifest) -> Labels {
        let kinds: Vec<String> = manifest.categories.keys().cloned().collect();
        let kind = |label: &String| {
            let kind = manifest.kind_of_label(label);
            kinds.iter().position(|known| known == kind || known == label)
        };
        let part = |label: &String| match label.split_once('-') {
            Some(("B" | "S" | "U", _)) if manifest.task == Task::Token => Part::First,
            Some(("I" | "E" | "L", _)) if manifest.task == Task::Token => Part::Later,
            _ => Part::Any,
        };
        Labels {
            kind_of: manifest.labels.iter().map(kind).collect(),
            parts: manifest.labels.iter().map(part).collect(),
            kinds,
            task: manifest.task,
        }
    }

    /// The kinds: what is reported.
    pub(crate) fn kinds(&self) -> &[String] {
        &self.kinds
    }

    /// Per label: whether it is reported.
    pub(crate) fn are_reported(&self) -> Vec<bool> {
        self.kind_of.iter().map(Option::is_some).collect()
    }

    /// The probability of each kind in a row: labels of one kind together.
    pub(crate) fn by_kind(&self, row: &[f64]) -> Vec<f64> {
        let mut sums = vec![0.0_f64; self.kinds.len()];
        for (score, kind) in row.iter().zip(&self.kind_of) {
            if let Some(sum) = kind.and_then(|kind| sums.get_mut(kind)) {
                *sum = match self.task {
                    Task::Sequence => sum.max(*score),
                    Task::Token | Task::Embedding => (*sum + score).min(1.0),
                };
            }
        }
        sums
    }

    /// What the labels without a category leave to the others.
    pub(crate) fn anything(&self, row: &[f64]) -> f64 {
        self.by_kind(row).into_iter().fold(0.0, f64::max)
    }

    /// Entities of the likeliest sequence of labels (Viterbi, 1967), where each kind counts against the labels without a category
    /// as much as `score_min` asks: at 0.5 as it is. Their scores are at least `score_min`.
    pub(crate) fn entities(&self, tokens: &[TokenScore], text: &str, score_min: f64) -> Vec<Entity> {
        let mut found = Vec::new();
        for chain in tokens.chunk_by(|a, b| a.word + 1 == b.word) {
            let labels = self.likeliest(chain, score_min);
            let mut scores: Vec<(Entity, f64)> = Vec::new();
            let mut before = None;
            for (token, label) in chain.iter().zip(labels) {
                let kind = self.kind_of.get(label).copied().flatten();
                let goes_on = kind.is_some() && kind == before && self.parts.get(label) != Some(&Part::First);
                before = kind;
                let Some(kind) = kind else { continue };
                let score = self.by_kind(&token.scores).get(kind).copied().unwrap_or_default();
                match scores.last_mut() {
                    Some((entity, words)) if goes_on => {
                        *words += 1.0;
                        entity.score += (score - entity.score) / *words;
                        entity.span.end = entity.span.end.max(token.span.end);
                    }
                    _ => scores.push((Entity { kind, score, span: token.span.clone() }, 1.0)),
                }
            }
            found.extend(scores.into_iter().map(|(entity, _)| entity));
        }
        found.retain(|entity| entity.score >= score_min);
        found.into_iter().map(|entity| Entity { span: trimmed(text, entity.span), ..entity }).collect()
    }

    fn likeliest(&self, chain: &[TokenScore], score_min: f64) -> Vec<usize> {
        let score_min = score_min.clamp(0.001, 0.999);
        let against = (score_min / (1.0 - score_min)).ln();
        let log_odds = |token: &TokenScore| -> Vec<f64> {
            let labels = token.scores.iter().zip(&self.kind_of);
            let of = |(score, kind): (&f64, &Option<usize>)| {
                score.max(FLOOR).ln() + if kind.is_none() { against } else { 0.0 }
            };
            labels.map(of).collect()
        };
        let mut best: Vec<f64> = Vec::new();
        let mut from: Vec<Vec<usize>> = Vec::with_capacity(chain.len());
        for token in chain {
            let here = log_odds(token);
            let mut next = Vec::with_capacity(here.len());
            let mut came = Vec::with_capacity(here.len());
            for (label, own) in here.iter().enumerate() {
                let reached =
                    |(before, total): (usize, &f64)| (total - self.cost(Some(before), label), before);
                let ways = best.iter().enumerate().map(reached);
                // Of equal ways the first label's, whatever order they came in.
                let (total, before) = ways
                    .max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)))
                    .unwrap_or((-self.cost(None, label), 0));
                next.push(total + own);
                came.push(before);
            }
            best = next;
            from.push(came);
        }
        let last = best.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1).then(b.0.cmp(&a.0)));
        let mut label = last.map_or(0, |(label, _)| label);
        let mut labels = Vec::with_capacity(chain.len());
        for came in from.iter().rev() {
            labels.push(label);
            label = came.get(label).copied().unwrap_or_default();
        }
        labels.reverse();
        labels
    }

    /// What it costs that `label` follows `before`, or begins.
    fn cost(&self, before: Option<usize>, label: usize) -> f64 {
        let kind = |label: usize| self.kind_of.get(label).copied().flatten();
        let is_later = self.parts.get(label) == Some(&Part::Later);
        let is_in_place = before.and_then(kind).is_some_and(|before| kind(label) == Some(before));
        if is_later && kind(label).is_some() && !is_in_place { OUT_OF_PLACE } else { 0.0 }
    }
}

#[cfg(test)]
mod tests {
    use std::ops::Range;

    use super::*;

    fn labels(labels: &[&str], kinds: &[&str]) -> Labels {
        let sha = "a".repeat(64);
        let categories: Vec<String> = kinds.iter().map(|kind| format!("{kind}: privacy.pii.x")).collect();
        let text = format!(
            "format: 1\nname: toy\nversion: 1.0.0\ntask: token\nlabels: [{}]\ncategories: {{ {} }}\nwindow_tokens: 8\n\
             overlap_tokens: 2\nfiles: {{ any: {{ file: m.onnx, sha256: {sha} }} }}\n\
             tokenizer: {{ file: t.json, sha256: {sha} }}\nlicence: MIT\n",
            labels.join(", "),
            categories.join(", ")
        );
        Labels::new(&ModelManifest::parse(&text, "m/model.yaml").expect("valid"))
    }

    fn bio() -> Labels {
        labels(&["O", "B-LOC", "I-LOC", "B-PER", "I-PER"], &["LOC", "PER"])
    }

    fn word(word: usize, span: Range<usize>, scores: [f64; 5]) -> TokenScore {
        TokenScore { scores: scores.to_vec(), span, word }
    }

    fn seen<'a>(entities: &[Entity], text: &'a str) -> Vec<(usize, &'a str)> {
        entities.iter().map(|entity| (entity.kind, &text[entity.span.clone()])).collect()
    }

    #[test]
    fn one_word_that_looks_like_another_kind_does_not_tear_an_entity() {
        let text = "608 Megan Road";
        let tokens = [
            word(0, 0..3, [0.1, 0.8, 0.0, 0.1, 0.0]),
            word(1, 4..9, [0.0, 0.0, 0.45, 0.55, 0.0]),
            word(2, 10..14, [0.0, 0.0, 0.9, 0.0, 0.1]),
        ];
        assert_eq!(seen(&bio().entities(&tokens, text, 0.5), text), [(0, text)]);
    }

    #[test]
    fn the_score_that_is_asked_for_decides_between_something_and_nothing() {
        let text = "Ann Lee";
        let tokens = [word(0, 0..3, [0.3, 0.0, 0.0, 0.7, 0.0]), word(1, 4..7, [0.6, 0.0, 0.0, 0.0, 0.4])];
        let entities = |score_min| seen(&bio().entities(&tokens, text, score_min), text);
        assert_eq!(entities(0.3), [(1, "Ann Lee")]);
        assert_eq!(entities(0.5), [(1, "Ann")]);
        assert_eq!(entities(0.8), []);
        let whole = &bio().entities(&tokens, text, 0.3)[0];
        assert!((whole.score - 0.55).abs() < 1e-9, "the mean of its words: {}", whole.score);
    }

    #[test]
    fn a_new_beginning_or_a_gap_is_a_new_entity() {
        let text = "Ann Bob";
        let two = |second: [f64; 5], number| {
            let tokens = [word(0, 0..3, [0.0, 0.0, 0.0, 1.0, 0.0]), word(number, 4..7, second)];
            bio().entities(&tokens, text, 0.5).len()
        };
        assert_eq!(two([0.0, 0.0, 0.0, 1.0, 0.0], 1), 2);
        assert_eq!(two([0.0, 0.0, 0.0, 0.0, 1.0], 1), 1);
        assert_eq!(two([0.0, 0.0, 0.0, 0.0, 1.0], 2), 2);
    }

    #[test]
    fn labels_that_never_say_where_an_entity_begins_are_read_too() {
        let (inside, plain) = (labels(&["O", "I-PER"], &["PER"]), labels(&["O", "PER"], &["PER"]));
        let text = "Ann Lee met";
        let row = |word, span, p: f64| TokenScore { scores: vec![1.0 - p, p], span, word };
        let tokens = [row(0, 0..3, 0.99), row(1, 4..7, 0.9), row(2, 8..11, 0.1)];
        for labels in [inside, plain] {
            assert_eq!(seen(&labels.entities(&tokens, text, 0.5), text), [(0, "Ann Lee")]);
        }
        assert_eq!(bio().entities(&[], "", 0.5), []);
    }
}
