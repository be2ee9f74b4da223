//! One text through a model, by segments and windows, until the deadline.

use std::ops::Range;
use std::time::Instant;

use balustrade_core::{Failure, FailureKind, Origin};

use crate::document::Task;
use crate::first_tier::Look;
use crate::found::{Scored, TokenScore, Worst};
use crate::model::Model;
use crate::tokens::{Token, Tokens};
use crate::windows::{Segment, gaps, segments, windows};

/// Words whose likeliest kind is less likely are not kept: no threshold is that low.
const WORD_SCORE_MIN: f64 = 0.02;

/// A segment whose tokens are known.
struct Part {
    segment: Segment,
    tokens: Tokens,
    windows: Vec<Range<usize>>,
    done: Vec<bool>,
    /// Of a token model: what is known of each token, from the window that showed most around it.
    seen: Vec<Option<Seen>>,
}

#[derive(Clone)]
struct Seen {
    around: usize,
    row: Vec<f64>,
}

pub(crate) struct Reading<'a> {
    model: &'a Model,
    text: &'a str,
    /// What says that it is a document, where the model is told.
    told: Option<Token>,
    /// What the first tier saw, of a model that has one.
    look: Option<Look>,
    deadline: Instant,
    scored: Scored,
    judged: Vec<Range<usize>>,
}

/// Why reading goes no further.
enum Stop {
    Deadline,
    Failed(Failure),
}

impl<'a> Reading<'a> {
    pub(crate) fn new(
        model: &'a Model,
        text: &'a str,
        origin: Origin,
        look: Option<Look>,
        deadline: Instant,
    ) -> Reading<'a> {
        let told = model.document_token.filter(|_| origin == Origin::Document);
        Reading { model, text, told, look, deadline, scored: Scored::default(), judged: Vec::new() }
    }

    pub(crate) fn run(mut self) -> Result<Scored, Failure> {
        if self.is_decided() {
            return Ok(self.scored);
        }
        let mut parts: Vec<Part> = Vec::new();
        let ended = self.read_all(&mut parts);
        if let Err(Stop::Failed(failure)) = ended {
            return Err(failure);
        }
        for part in parts {
            self.keep(&part);
        }
        self.scored.tokens.sort_by_key(|token| (token.span.start, token.span.end));
        self.scored.worst.sort_by_key(|worst| worst.kind);
        self.scored.unjudged = gaps(0..self.text.len(), self.judged);
        Ok(self.scored)
    }

    /// Takes over what the first tier decided; whether that is all there is to say.
    fn is_decided(&mut self) -> bool {
        let Some(look) = &self.look else { return false };
        if let Some((score, span)) = look.decided(self.text) {
            self.scored.is_looked_at = true;
            self.scored.worst.push(Worst { kind: 0, score, span });
        }
        look.is_certain() || !look.is_open(&(0..self.text.len()))
    }

    /// Whether the encoder has to read these bytes; if not, they are judged.
    fn is_open(&mut self, bytes: &Range<usize>) -> bool {
        let is_open = self.look.as_ref().is_none_or(|look| look.is_open(bytes));
        if !is_open {
            self.judged.push(bytes.clone());
        }
        is_open
    }

    /// Leaves in `parts` those whose tokens are not kept yet.
    fn read_all(&mut self, parts: &mut Vec<Part>) -> Result<(), Stop> {
        let mut rest = segments(self.text);
        let last = if rest.len() > 1 { rest.pop() } else { None };
        if let Some(look) = &self.look {
            // The most suspicious first, after the first one.
            let after = rest.get_mut(1..).unwrap_or_default();
            after.sort_by(|a, b| look.suspicion(&b.read).total_cmp(&look.suspicion(&a.read)));
        }
        let mut rest = rest.into_iter();
        if let Some(first) = rest.next() {
            let part = self.open(first)?;
            parts.push(part);
            self.step(parts.last_mut(), |_| 0)?;
        }
        if let Some(last) = last {
            let part = self.open(last)?;
            parts.push(part);
        }
        self.step(parts.last_mut(), |n| n.saturating_sub(1))?;
        self.finish(parts.first_mut())?;
        for segment in rest {
            if !self.is_open(&segment.read) {
                continue;
            }
            let mut part = self.open(segment)?;
            let ended = self.finish(Some(&mut part));
            self.keep(&part);
            ended?;
        }
        self.finish(parts.last_mut())
    }

    fn open(&mut self, segment: Segment) -> Result<Part, Stop> {
        if Instant::now() >= self.deadline {
            return Err(Stop::Deadline);
        }
        let read = self.text.get(segment.read.clone()).unwrap_or_default();
        let tokens = self
            .model
            .tokenizer
            .tokens(read)
            .map_err(|detail| Stop::Failed(Failure::new(FailureKind::Plugin, detail)))?;
        let manifest = self.model.manifest();
        let beside = self.model.tokenizer.n_special() + usize::from(self.told.is_some());
        let room = manifest.window_tokens.saturating_sub(beside);
        let windows = windows(tokens.tokens.len(), room, manifest.overlap_tokens);
        if windows.is_empty() {
            // Nothing that the model could read.
            self.judged.push(segment.read.clone());
        }
        let (done, seen) = (vec![false; windows.len()], vec![None; tokens.tokens.len()]);
        Ok(Part { segment, tokens, windows, done, seen })
    }

    fn finish(&mut self, part: Option<&mut Part>) -> Result<(), Stop> {
        let Some(part) = part else { return Ok(()) };
        let mut order: Vec<usize> = (0..part.windows.len()).collect();
        if let Some(look) = &self.look {
            let suspicion = |index: &usize| {
                part.windows.get(*index).map_or(0.0, |window| look.suspicion(&part.bytes(window)))
            };
            order.sort_by(|a, b| suspicion(b).total_cmp(&suspicion(a)));
        }
        for index in order {
            self.step(Some(&mut *part), |_| index)?;
        }
        Ok(())
    }

    /// Judges the window that `which` chooses of their number, unless that is done.
    fn step(&mut self, part: Option<&mut Part>, which: impl Fn(usize) -> usize) -> Result<(), Stop> {
        let Some(part) = part else { return Ok(()) };
        let index = which(part.windows.len());
        let (Some(window), Some(false)) = (part.windows.get(index).cloned(), part.done.get(index)) else {
            return Ok(());
        };
        let span = part.bytes(&window);
        if !self.is_open(&span) {
            part.done[index] = true;
            return Ok(());
        }
        if Instant::now() >= self.deadline {
            return Err(Stop::Deadline);
        }
        let joins = self.look.as_ref().map_or(0.0, |look| look.joins(&span));
        let tokenizer = &self.model.tokenizer;
        let tokens = tokenizer.window(self.told, part.tokens.tokens.get(window.clone()).unwrap_or_default());
        let rows =
            self.model.rows(&tokens, joins, self.deadline).map_err(Stop::Failed)?.ok_or(Stop::Deadline)?;
        part.done[index] = true;
        self.scored.windows += 1;
        match self.model.manifest().task {
            Task::Sequence => {
                if let Some(row) = rows.first() {
                    self.worst(row, &span);
                }
            }
            // A model that embeds is not asked for scores.
            Task::Embedding => {}
            Task::Token => {
                let before = tokenizer.text_starts_at() + usize::from(self.told.is_some());
                let rows = rows.get(before..).unwrap_or_default();
                for (nth, (token, row)) in window.clone().zip(rows).enumerate() {
                    let around = nth.min(window.len() - 1 - nth);
                    see(part.seen.get_mut(token), around, row);
                }
            }
        }
        self.judged.push(span);
        Ok(())
    }

    fn worst(&mut self, row: &[f64], span: &Range<usize>) {
        for (kind, score) in self.model.labels.by_kind(row).into_iter().enumerate() {
            let found = Worst { kind, score, span: span.clone() };
            match self.scored.worst.iter_mut().find(|worst| worst.kind == kind) {
                // Of equal ones the first in the text, whatever order they were read in.
                Some(worst) if (score, worst.span.start) > (worst.score, span.start) => *worst = found,
                Some(_) => {}
                None => self.scored.worst.push(found),
            }
        }
    }

    /// Takes over what is known of the words that the part answers for. What the model says of a word's first token counts.
    fn keep(&mut self, part: &Part) {
        let mut number = 0;
        let mut last: Option<usize> = None;
        for (token, &(start, end)) in part.tokens.spans.iter().enumerate() {
            let span = start + part.segment.read.start..end + part.segment.read.start;
            if part.tokens.goes_on(token) {
                if let Some(word) = last.and_then(|at| self.scored.tokens.get_mut(at)) {
                    word.span.end = word.span.end.max(span.end);
                }
                continue;
            }
            number += 1;
            last = None;
            if let Some(Some(seen)) = part.seen.get(token)
                && part.segment.own.contains(&span.start)
                && !span.is_empty()
                && self.model.labels.anything(&seen.row) >= WORD_SCORE_MIN
            {
                last = Some(self.scored.tokens.len());
                self.scored.tokens.push(TokenScore { scores: seen.row.clone(), span, word: number });
            }
        }
    }
}

/// Remembers what a window says of a token, if no other window shows more around it.
fn see(seen: Option<&mut Option<Seen>>, around: usize, row: &[f64]) {
    if let Some(seen) = seen.filter(|seen| seen.as_ref().is_none_or(|seen| seen.around < around)) {
        *seen = Some(Seen { around, row: row.to_vec() });
    }
}

impl Part {
    /// The bytes that a window answers for: up to where the next token begins, and to the ends of the segment.
    fn bytes(&self, window: &Range<usize>) -> Range<usize> {
        let offset = self.segment.read.start;
        let start_of = |token: usize| self.tokens.spans.get(token).map(|span| span.0 + offset);
        let start = if window.start == 0 { None } else { start_of(window.start) };
        let end = if window.end >= self.tokens.tokens.len() { None } else { start_of(window.end) };
        start.unwrap_or(self.segment.read.start)..end.unwrap_or(self.segment.read.end)
    }
}
