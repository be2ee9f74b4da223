//! Texts whose characters, words or pieces stand in another order.

use std::ops::Range;

use balustrade_core::Offsets;

use super::score::word;
use super::{Candidate, pairs};

/// How much may stand between two turned stretches that are one text, in bytes.
const NEAR: usize = 48;

/// The right-to-left override, and what it shares its ends with.
const OVERRIDE: char = '\u{202e}';

/// What an override shows from its end: up to where that is taken back, or the line ends. Returns where those stand.
pub(super) fn overridden(block: &str, candidates: &mut Vec<Candidate>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    // It is E2 80 AE; most texts end here.
    if !block.as_bytes().contains(&0xae) || !block.contains(OVERRIDE) {
        return found;
    }
    let mut open = 0_usize;
    let mut start = None;
    for (at, c) in block.char_indices().chain([(block.len(), '\n')]) {
        match c {
            OVERRIDE if start.is_none() => {
                start = Some(at + c.len_utf8());
                open = 1;
            }
            '\u{202a}'..='\u{202b}' | '\u{202d}'..='\u{202e}' => open += 1,
            '\u{202c}' => open = open.saturating_sub(1),
            '\n' | '\r' | '\u{2029}' => open = 0,
            _ => {}
        }
        if open == 0
            && let Some(start) = start.take()
        {
            found.push(start..at);
        }
    }
    let text = |range: &Range<usize>| block.get(range.clone()).unwrap_or_default();
    candidates.extend(found.iter().map(|range| letters(text(range), range.start)));
    found
}

/// Stretches whose letters read from the end, other than those in `known`.
pub(super) fn turned(block: &str, known: &[Range<usize>], candidates: &mut Vec<Candidate>) {
    let bytes = block.as_bytes();
    let is_blank = |byte: &u8| byte.is_ascii_whitespace();
    let mut texts: Vec<Range<usize>> = Vec::new();
    for found in pairs::turned(block) {
        // Whole words, as far as those are not endless.
        let before = bytes.get(found.start.saturating_sub(NEAR)..found.start).unwrap_or_default();
        let start = found.start - before.iter().rev().take_while(|byte| !is_blank(byte)).count();
        let after = bytes.get(found.end..(found.end + NEAR).min(bytes.len())).unwrap_or_default();
        let end = found.end + after.iter().take_while(|byte| !is_blank(byte)).count();
        let (start, end) = (block.ceil_char_boundary(start), block.floor_char_boundary(end));
        if known.iter().any(|known| known.start < end && start < known.end) {
            continue;
        }
        match texts.last_mut() {
            Some(last) if start <= last.end + NEAR => last.end = end.max(last.end),
            _ => texts.push(start..end),
        }
    }
    candidates.extend(
        texts.into_iter().map(|range| letters(block.get(range.clone()).unwrap_or_default(), range.start)),
    );
}

/// Lines that read from their end word by word, and Pig Latin. Neighbouring lines are one view.
pub(super) fn by_word(block: &str, candidates: &mut Vec<Candidate>) {
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
            Order::Words => words(text, range.start),
            Order::PigLatin => pig_latin(text, range.start),
        });
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    Words,
    PigLatin,
}

/// How a line is to be read, when not as it stands.
fn order_of(line: &str) -> Option<Order> {
    let (mut pairs, mut reversed_pairs) = (0_u32, 0_u32);
    let (mut long, mut ay) = (0_u32, 0_u32);
    let mut before = 0;
    let mut see = |packed: u64, len: usize| {
        if len >= 3 {
            long += 1;
            ay += u32::from(packed & 0xffff == AY);
        }
        let flags = if len <= word::LONGEST { word::flags(packed) } else { 0 };
        let has = |flags: u8, flag: u8| flags & flag != 0;
        pairs += u32::from(has(before, word::BEFORE_ARTICLE) && has(flags, word::ARTICLE));
        reversed_pairs += u32::from(has(before, word::ARTICLE) && has(flags, word::BEFORE_ARTICLE));
        before = flags;
    };
    let (mut packed, mut len) = (0, 0);
    for byte in line.bytes() {
        if byte.is_ascii_alphabetic() {
            packed = word::with(packed, byte);
            len += 1;
        } else if len > 0 {
            see(packed, len);
            (packed, len) = (0, 0);
        }
    }
    if len > 0 {
        see(packed, len);
    }
    if reversed_pairs >= 2 && reversed_pairs > pairs {
        return Some(Order::Words);
    }
    (ay >= 4 && ay * 5 >= long * 3).then_some(Order::PigLatin)
}

/// `ay`, packed.
const AY: u64 = 0x6179;

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
