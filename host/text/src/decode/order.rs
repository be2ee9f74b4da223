//! Texts whose characters, words or pieces stand in another order.

use std::ops::Range;

use balustrade_core::Offsets;

use super::Candidate;
use super::score::word;

/// Lines that read from their end, by letter or by word, and Pig Latin. Neighbouring lines are one view.
pub(super) fn reversed(block: &str, candidates: &mut Vec<Candidate>) {
    let mut runs: Vec<(Order, Range<usize>)> = Vec::new();
    let mut at = 0;
    for line in block.split_inclusive('\n') {
        let range = at..at + line.len();
        at = range.end;
        let Some(order) = order_of(line) else { continue };
        match runs.last_mut() {
            Some((known, run)) if *known == order && run.end == range.start => run.end = range.end,
            _ => runs.push((order, range)),
        }
    }
    for (order, range) in runs {
        let text = block.get(range.clone()).unwrap_or_default();
        candidates.push(match order {
            Order::Letters => letters(text, range.start),
            Order::Words => words(text, range.start),
            Order::PigLatin => pig_latin(text, range.start),
        });
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    Letters,
    Words,
    PigLatin,
}

/// How a line is to be read, when not as it stands.
fn order_of(line: &str) -> Option<Order> {
    let (mut forward, mut backward, mut pairs, mut reversed_pairs) = (0_u32, 0_u32, 0_u32, 0_u32);
    let (mut long, mut ay) = (0_u32, 0_u32);
    let mut before = 0;
    for word in line.as_bytes().split(|byte| !byte.is_ascii_alphabetic()).filter(|word| !word.is_empty()) {
        if word.len() >= 3 {
            long += 1;
            ay += u32::from(word.ends_with(b"ay"));
        }
        let mut lower = [0; 5];
        let flags = match lower.get_mut(..word.len()) {
            Some(lower) => {
                lower.copy_from_slice(word);
                lower.make_ascii_lowercase();
                word::flags(lower)
            }
            None => 0,
        };
        let has = |flags: u8, flag: u8| flags & flag != 0;
        forward += u32::from(has(flags, word::FUNCTION));
        backward += u32::from(has(flags, word::REVERSED));
        pairs += u32::from(has(before, word::BEFORE_ARTICLE) && has(flags, word::ARTICLE));
        reversed_pairs += u32::from(has(before, word::ARTICLE) && has(flags, word::BEFORE_ARTICLE));
        before = flags;
    }
    if backward >= 2 && backward > forward * 2 {
        return Some(Order::Letters);
    }
    if reversed_pairs >= 2 && reversed_pairs > pairs {
        return Some(Order::Words);
    }
    (ay >= 4 && ay * 5 >= long * 3).then_some(Order::PigLatin)
}

fn letters(text: &str, base: usize) -> Candidate {
    let mut content = String::with_capacity(text.len());
    let mut offsets = Offsets::new();
    for (at, c) in text.char_indices().rev() {
        content.push(c);
        offsets.stand_for(c.len_utf8(), base + at, base + at + c.len_utf8());
    }
    Candidate { how: "reversed", content, offsets }
}

fn words(text: &str, base: usize) -> Candidate {
    let mut content = String::with_capacity(text.len());
    let mut offsets = Offsets::new();
    for word in text.split_ascii_whitespace().rev() {
        let at = base + (word.as_ptr() as usize - text.as_ptr() as usize);
        if !content.is_empty() {
            content.push(' ');
            offsets.stand_for(1, at, at);
        }
        content.push_str(word);
        offsets.copy(at, word.len());
    }
    Candidate { how: "reversed-words", content, offsets }
}

/// `issionmay` is `mission`: the first letter was put at the end, before `ay`.
fn pig_latin(text: &str, base: usize) -> Candidate {
    let mut content = String::with_capacity(text.len());
    let mut offsets = Offsets::new();
    let mut at = 0;
    for piece in text.split_inclusive(|c: char| !c.is_ascii_alphabetic()) {
        let start = base + at;
        at += piece.len();
        let word = piece.trim_end_matches(|c: char| !c.is_ascii_alphabetic());
        let moved = word.strip_suffix("ay").and_then(|stem| Some((stem.char_indices().next_back()?, stem)));
        match moved {
            Some(((cut, first), stem)) => {
                content.push(first);
                content.push_str(stem.get(..cut).unwrap_or_default());
                offsets.stand_for(cut + first.len_utf8(), start, start + word.len());
            }
            None => {
                content.push_str(word);
                offsets.copy(start, word.len());
            }
        }
        let rest = piece.get(word.len()..).unwrap_or_default();
        content.push_str(rest);
        offsets.copy(start + word.len(), rest.len());
    }
    Candidate { how: "pig-latin", content, offsets }
}

/// Pieces from which joins make a text.
const JOINS_MIN: usize = 3;

/// `"Wri" + "te a" + " poem"`: string pieces that a program puts together.
pub(super) fn joined(block: &str, candidates: &mut Vec<Candidate>) {
    let bytes = block.as_bytes();
    let is_quote = |byte: &u8| matches!(byte, b'"' | b'\'' | b'`');
    // Each join: from the closing quote to after the opening one.
    let mut joins: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    while let Some(plus) =
        bytes.get(at..).and_then(|rest| rest.iter().position(|b| *b == b'+')).map(|n| at + n)
    {
        at = plus + 1;
        let blanks = |bytes: &mut dyn Iterator<Item = &u8>| bytes.take_while(|b| **b == b' ').take(3).count();
        let left = blanks(&mut bytes.get(..plus).unwrap_or_default().iter().rev());
        let right = blanks(&mut bytes.get(at..).unwrap_or_default().iter());
        let (start, end) = ((plus - left).checked_sub(1), at + right);
        if let Some(start) = start
            && bytes.get(start).is_some_and(is_quote)
            && bytes.get(end).is_some_and(is_quote)
        {
            joins.push(start..end + 1);
            at = end;
        }
    }
    // Joins far apart are of different texts.
    for run in joins.chunk_by(|a, b| b.start.saturating_sub(a.end) <= 200) {
        let (Some(first), Some(last)) = (run.first(), run.last()) else { continue };
        if run.len() < JOINS_MIN {
            continue;
        }
        let from =
            bytes.get(..first.start).and_then(|b| b.iter().rposition(|b| *b == b'\n')).map_or(0, |n| n + 1);
        let from = block.ceil_char_boundary(from.max(first.start.saturating_sub(200)));
        let to = bytes
            .get(last.end..)
            .and_then(|b| b.iter().position(|b| *b == b'\n'))
            .map_or(bytes.len(), |n| last.end + n);
        let to = block.floor_char_boundary(to.min(last.end + 200));
        let mut content = String::new();
        let mut offsets = Offsets::new();
        let mut copied = from;
        for join in run.iter().chain([&(to..to)]) {
            let piece = block.get(copied..join.start).unwrap_or_default();
            content.push_str(piece);
            offsets.copy(copied, piece.len());
            copied = join.end;
        }
        candidates.push(Candidate { how: "joined", content, offsets });
    }
}
