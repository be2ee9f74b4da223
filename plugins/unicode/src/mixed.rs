//! Words that mix alphabets so that a letter poses as one of another alphabet.

mod script;
mod word;

pub use script::{Lookalikes, Script};

use crate::odd::{Check, Odd, Passages, SPOOFING};
use crate::settings::Limits;
use script::script;
use word::{Kind, judge};

const MESSAGE: &str = "Letters of one alphabet pose as letters of another inside words.";
const NAME: &str = "A name of a host or an address has letters that pose as others.";
/// Longest word that is judged as one, in bytes; what is longer is judged in pieces.
const WORD_BYTES_MAX: usize = 256;

/// Words with posing letters. Words of one alphabet are left alone, but for names of hosts.
pub fn find(text: &str, lookalikes: &Lookalikes, allowed: &[u8], limits: &Limits, odd: &mut Vec<Odd>) {
    let (mut posing, mut names) = (Passages::default(), Passages::default());
    let (mut latin, mut other) = (0_usize, 0_usize);
    let mut word: Option<(usize, u8)> = None;
    let mut finish = |start: usize, end: usize, scripts: u8| {
        let content = &text[start..end];
        match scripts {
            _ if scripts == Script::Latin.bit() => latin += 1,
            _ if scripts & Script::Latin.bit() == 0 => {
                other += 1;
                if is_host(text, end) && lookalikes.disguise(content) {
                    names.add(start..end, 1);
                }
            }
            _ if allowed.iter().any(|&pair| scripts & !pair == 0) => {}
            _ => match judge(content, lookalikes) {
                Kind::Odd if is_in_name(text, start, end) => names.add(start..end, 1),
                Kind::Odd => posing.add(start..end, 1),
                Kind::Quiet => {}
            },
        }
    };
    for (at, c) in text.char_indices() {
        match (script(c), &mut word) {
            (Some(script), None) => word = Some((at, script.bit())),
            (Some(script), Some((start, scripts))) if at - *start < WORD_BYTES_MAX => {
                *scripts |= script.bit();
            }
            // Marks and characters of no width do not end a word.
            (None, Some(_)) if crate::chars::is_mark(c) || crate::chars::is_zero_width(c) => {}
            (next, Some((start, scripts))) => {
                finish(*start, at, *scripts);
                word = next.map(|script| (at, script.bit()));
            }
            (None, None) => {}
        }
    }
    if let Some((start, scripts)) = word {
        finish(start, text.len(), scripts);
    }
    // Where most words are of the other alphabet, Latin letters among them are slips of the keyboard more often.
    let score = match posing.count {
        count if count >= limits.words_min * 2 => 0.7,
        _ if other > latin => 0.3,
        count if count >= limits.words_min => 0.6,
        2.. => 0.4,
        _ => 0.3,
    };
    posing.report(Check::MixedScripts, SPOOFING, score, MESSAGE, odd);
    names.report(Check::MixedScripts, SPOOFING, 0.7, NAME, odd);
}

/// Whether what follows `end` goes on as the name of a host: a dot and two to six lower-case letters that end.
fn is_host(text: &str, end: usize) -> bool {
    let Some(rest) = text.as_bytes()[end..].strip_prefix(b".") else { return false };
    let letters = rest.iter().take_while(|byte| byte.is_ascii_lowercase()).count();
    (2..=6).contains(&letters)
        && rest.get(letters).is_none_or(|byte| byte.is_ascii() && !byte.is_ascii_alphanumeric())
}

fn is_in_name(text: &str, start: usize, end: usize) -> bool {
    let before = &text.as_bytes()[..start];
    is_host(text, end)
        || before.ends_with(b"@")
        || before.ends_with(b"://")
        || text[end..].starts_with('@')
        || before.strip_suffix(b".").and_then(<[u8]>::last).is_some_and(u8::is_ascii_alphanumeric)
}
