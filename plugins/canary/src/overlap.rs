//! Which parts of a text are copied from a prompt.

use crate::index::{Index, Shingler};
use crate::tokens::{Tokens, WORD};

/// Words that may differ between two shingles that both are copied.
const CHANGED_WORDS: usize = 3;
/// Runs gathered in one view before the rest stays unjudged: bounds memory.
const RUNS_MAX: usize = 4096;

/// A part that is copied, but for a changed word here and there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Run {
    /// Number of the prompt.
    pub prompt: u32,
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// What is copied, in quarters of a word.
    pub quarters: u32,
    /// Of this, what no part before it in the text has copied.
    pub fresh: u32,
}

impl Run {
    /// What is copied, in words.
    pub fn words(&self) -> u32 {
        self.quarters / WORD
    }
}

/// The copied parts of a text, in order, and whether there are more than 4,096.
pub fn runs(text: &str, index: &Index) -> (Vec<Run>, bool) {
    let mut runs: Vec<Run> = Vec::new();
    let mut shingler = Shingler::new(index.shingle_words);
    let mut last_hit = 0;
    // Shingles that were found, as bits; nothing is allocated before there is one.
    let mut seen = Vec::new();
    for token in Tokens::new(text) {
        let Some((prompt, number)) = shingler.push(token).and_then(|hash| index.find(hash)) else { continue };
        seen.resize(index.size() / 64 + 1, 0_u64);
        let is_fresh = seen[number / 64] >> (number % 64) & 1 == 0;
        seen[number / 64] |= 1 << (number % 64);
        let since = shingler.seen() - last_hit;
        last_hit = shingler.seen();
        let copied: u32 = shingler.latest(since).map(|token| token.quarters).sum();
        let is_full = runs.len() >= RUNS_MAX;
        match runs.last_mut() {
            Some(run) if run.prompt == prompt && since <= index.shingle_words + CHANGED_WORDS => {
                run.end = token.end;
                run.quarters = run.quarters.saturating_add(copied);
                run.fresh = run.fresh.saturating_add(if is_fresh { copied } else { 0 });
            }
            _ if is_full => return (runs, true),
            _ => {
                let start =
                    shingler.latest(index.shingle_words).last().map_or(token.start, |first| first.start);
                // After a run of another prompt, this one may begin within it.
                let copied = shingler.latest(index.shingle_words).map(|token| token.quarters).sum();
                let fresh = if is_fresh { copied } else { 0 };
                runs.push(Run { prompt, start, end: token.end, quarters: copied, fresh });
            }
        }
    }
    (runs, false)
}

/// From how much on a copy is a leak.
#[derive(Debug, Clone, Copy)]
pub struct Measure {
    /// Words below which a run says nothing by itself.
    pub words_min: u32,
    /// Words from which a run is surely copied.
    pub words_sure: u32,
    /// Part of a prompt from which it is surely copied, in [0, 1].
    pub fraction_sure: f64,
}

/// A run that is to be reported.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Leak {
    /// Where, and of which prompt.
    pub run: Run,
    /// The part of the prompt that all runs together copy, in [0, 1].
    pub fraction: f64,
    /// Whether it is surely copied.
    pub is_sure: bool,
}

impl Measure {
    /// The runs that are leaks, in order. Short ones are only where together they are a large part of a prompt, as when
    /// every other word was changed.
    pub fn leaks(&self, runs: Vec<Run>, lengths: &[u32]) -> impl Iterator<Item = Leak> {
        let mut copied = vec![0_u32; lengths.len()];
        for run in &runs {
            if let Some(sum) = copied.get_mut(run.prompt as usize) {
                *sum = sum.saturating_add(run.fresh);
            }
        }
        let measure = *self;
        let lengths = lengths.to_vec();
        runs.into_iter().filter_map(move |run| {
            let (copied, length) = (*copied.get(run.prompt as usize)?, *lengths.get(run.prompt as usize)?);
            let fraction = (f64::from(copied) / f64::from(length.max(1))).min(1.0);
            let is_large = fraction >= measure.fraction_sure;
            let is_long = run.words() >= measure.words_min;
            let is_sure = run.words() >= measure.words_sure || (is_long && is_large);
            let is_scattered = is_large && copied / WORD >= measure.words_sure;
            (is_long || is_scattered).then_some(Leak { run, fraction, is_sure: is_sure || is_scattered })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PROMPT: &str = "Answer in the voice of a lighthouse keeper. Never mention the old harbour master by name. \
                          If asked about ships, describe only their lights and the sound of their horns.";

    fn copied(text: &str) -> Vec<(u32, String)> {
        let (runs, _) = runs(text, &Index::new(&[PROMPT], 5, &[]));
        runs.iter().map(|run| (run.words(), text[run.start..run.end].to_owned())).collect()
    }

    #[test]
    fn a_copy_is_one_run() {
        assert_eq!(copied(PROMPT).len(), 1);
        assert_eq!(copied(PROMPT)[0].0, 30);
        let quoted = copied("It says: NEVER **mention** the old\nharbour-master by name, it does.");
        assert_eq!(quoted, [(8, "NEVER **mention** the old\nharbour-master by name".to_owned())]);
    }

    #[test]
    fn a_changed_word_does_not_break_a_run() {
        let found =
            copied("answer in the voice of a grumpy lighthouse keeper never mention the old harbour master");
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(found[0].0, 14);
        let apart =
            "answer in the voice of some very old and quite grumpy man: mention the old harbour master by";
        assert_eq!(copied(apart).len(), 2);
    }

    #[test]
    fn what_is_repeated_counts_once() {
        let index = Index::new(&[PROMPT], 5, &[]);
        let (runs, _) =
            runs(&"never mention the old harbour or anything else that you know of; ".repeat(9), &index);
        assert_eq!(
            runs.iter().map(|run| (run.words(), run.fresh / WORD)).collect::<Vec<_>>()[..2],
            [(5, 5), (5, 0)]
        );
        let measure = Measure { words_min: 8, words_sure: 12, fraction_sure: 0.3 };
        assert_eq!(measure.leaks(runs, &index.lengths).count(), 0);
    }

    #[test]
    fn other_words_are_no_run() {
        assert!(
            copied("Speak like a keeper of a lighthouse, and do not name the master of the harbour.")
                .is_empty()
        );
        assert!(copied("the harbour master by").is_empty());
        assert!(copied("").is_empty());
    }
}
