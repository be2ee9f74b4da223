//! Text in tag characters, which mirror ASCII and show nothing. Their one use today is after a black flag.

use crate::bits::is_wordy;
use crate::odd::{Check, HIDDEN, Odd};

/// Flags of regions that no vendor shows by default, before they count as a channel.
const FLAGS_MAX: usize = 4;

/// Runs of tag characters that are not flags.
pub fn find(text: &str, odd: &mut Vec<Odd>) {
    let mut flags = 0;
    let mut before = '\0';
    let mut chars = text.char_indices().peekable();
    while let Some((start, c)) = chars.next() {
        if !crate::chars::is_tag(c) {
            before = c;
            continue;
        }
        let mut hidden: String = letter(c).into_iter().collect();
        let (mut end, mut count, mut last) = (start + c.len_utf8(), 1, c);
        while let Some((at, c)) = chars.next_if(|&(_, c)| crate::chars::is_tag(c)) {
            hidden.extend(letter(c));
            (end, count, last) = (at + c.len_utf8(), count + 1, c);
        }
        if before == '\u{1f3f4}' && last == '\u{e007f}' && is_region(&hidden) {
            flags += usize::from(!matches!(hidden.as_str(), "gbeng" | "gbsct" | "gbwls"));
            if flags <= FLAGS_MAX {
                continue;
            }
        }
        let score = match count {
            _ if is_wordy(&hidden) => 0.95,
            4.. => 0.85,
            _ => 0.5,
        };
        odd.push(Odd {
            check: Check::Tags,
            category: HIDDEN,
            range: start..end,
            score,
            message: "Invisible text in Unicode tag characters.",
            count,
            hidden: Some(hidden).filter(|hidden| !hidden.is_empty()),
        });
    }
}

fn letter(c: char) -> Option<char> {
    char::from_u32(c as u32 - 0xe0000).filter(|c| matches!(c, ' '..='~' | '\t' | '\n' | '\r'))
}

/// Whether this has the form of a subdivision: two letters for the country, one to three letters or digits.
fn is_region(name: &str) -> bool {
    (3..=5).contains(&name.len())
        && name.bytes().take(2).all(|byte| byte.is_ascii_lowercase())
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
}
