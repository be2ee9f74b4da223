//! One pass over a part of a text that says which kinds of code it can hold. Prose ends here.
//!
//! Every rule needs a byte that is rare in prose, with the right neighbours; only parts that have one are read by the
//! tokenisers. The table is 256 bytes, so a fresh instance touches one page for it.

use crate::eval::is_call_apart;
use crate::words::Words;

/// Name of the section of all names that may follow `;` or `|`.
pub const CHAINED: &str = "chained";

/// Shell commands. Kinds are bits.
pub const SHELL: u8 = 1;
/// SQL injection.
pub const SQL: u8 = 2;
/// Scripts in HTML and Markdown.
pub const SCRIPT: u8 = 4;
/// Template injection.
pub const TEMPLATE: u8 = 8;
/// Dynamic execution.
pub const EVAL: u8 = 16;
/// Paths.
pub const PATH: u8 = 32;
/// Every kind.
pub const ALL: u8 = 63;

const ANCHORS: &[u8] = b"|;&`$><{(='\"-7/\\%:_uUwW@!+";

static IS_ANCHOR: [bool; 256] = {
    let mut table = [false; 256];
    let mut at = 0;
    while at < ANCHORS.len() {
        table[ANCHORS[at] as usize] = true;
        at += 1;
    }
    table
};

/// What of the tables decides whether a part is read.
#[derive(Debug)]
pub struct Gate {
    /// Whether a name that is called may end with these two letters.
    call_ends: [u32; 28],
}

/// Letters, the underscore, and everything else, which ends no name.
fn letter(byte: u8) -> usize {
    match byte {
        b'a'..=b'z' => usize::from(byte - b'a'),
        b'A'..=b'Z' => usize::from(byte - b'A'),
        b'_' => 26,
        _ => 27,
    }
}

impl Gate {
    /// From the names of calls in the tables.
    #[must_use]
    pub fn new(words: &Words) -> Gate {
        let mut call_ends = [0; 28];
        let own = ["__import__", "require", "import_module", "constructor", "getattr"].map(str::to_owned);
        for name in own.iter().chain(words.section("eval-call")).chain(words.section("exec-call")) {
            if let [.., last_but_one, last] = name.as_bytes() {
                call_ends[letter(*last_but_one)] |= 1 << letter(*last);
            }
        }
        Gate { call_ends }
    }

    /// The kinds that `part` can hold.
    #[must_use]
    pub fn kinds(&self, part: &[u8], is_argument: bool, words: &Words) -> u8 {
        let mut found = 0;
        for (at, &byte) in part.iter().enumerate() {
            if IS_ANCHOR[usize::from(byte)] {
                found |= match byte {
                    b'(' if self.is_call(part, at, words) => EVAL,
                    b'|' | b';' | b'&'
                        if found & SHELL == 0 && chains(part, at, byte, is_argument, words) =>
                    {
                        SHELL
                    }
                    _ => 0,
                } | at_anchor(part, at, byte, is_argument);
            }
        }
        found
    }

    fn is_call(&self, part: &[u8], at: usize, words: &Words) -> bool {
        match &part[..at] {
            // Brackets behind a blank are common in prose, so there the whole name is looked up.
            [.., b' ' | b'\t'] => is_call_apart(part, at, words),
            [.., last_but_one, last] => {
                letter(*last) < 27 && self.call_ends[letter(*last_but_one)] & 1 << letter(*last) != 0
            }
            _ => false,
        }
    }
}

/// Whether what is chained by `|`, `;` or `&` may be a command: by its name, or because its name is quoted.
fn chains(part: &[u8], at: usize, byte: u8, is_argument: bool, words: &Words) -> bool {
    let after = &part[at + 1..];
    if byte == b'&' && after.first() != Some(&b'&') && !is_argument {
        return false;
    }
    let after = after.trim_ascii_start_of(b"|& \t(");
    let length = after
        .iter()
        .take(24)
        .take_while(|byte| !matches!(byte, b' ' | b'\t' | b';' | b'|' | b'&' | b')' | b'<' | b'>'))
        .count();
    let name = &after[..length];
    match name {
        [] => false,
        [b'$' | b'\\' | b'/' | b'.' | b'"' | b'\'', ..] => true,
        _ if name.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_')) => {
            words.has(CHAINED, name)
        }
        // Quotes and backslashes within a name, as in `r\m`; an apostrophe is none.
        _ => name.iter().any(|byte| matches!(byte, b'\\' | b'"' | b'/' | b'$' | b'{' | b'=')),
    }
}

trait TrimStart {
    fn trim_ascii_start_of(&self, bytes: &[u8]) -> &[u8];
}

impl TrimStart for [u8] {
    /// Without up to 16 of these bytes at its start.
    fn trim_ascii_start_of(&self, bytes: &[u8]) -> &[u8] {
        let length = self.iter().take(16).take_while(|byte| bytes.contains(byte)).count();
        &self[length..]
    }
}

fn at_anchor(part: &[u8], at: usize, byte: u8, is_argument: bool) -> u8 {
    let (before, after) = part.split_at(at);
    let after = &after[1..];
    let next = after.first().copied().unwrap_or(0);
    let last = before.last().copied().unwrap_or(0);
    let when = |holds: bool, kinds: u8| if holds { kinds } else { 0 };
    match byte {
        b'|' => when(next == b'|', SQL),
        b';' => {
            when(
                matches!(before_blanks(before), b'\'' | b'"' | b')' | b'0'..=b'9')
                    && after_blanks(after).is_ascii_alphabetic(),
                SQL,
            ) | when(next == b'/' && before.ends_with(b".."), PATH)
        }
        b'&' => when(next == b'&', SQL),
        b'`' => {
            when(
                is_argument
                    && (next.is_ascii_alphanumeric() || matches!(next, b'/' | b'$' | b'\\' | b'"' | b'\'')),
                SHELL,
            ) | when(next == b'$', EVAL)
        }
        b'$' => when(next == b'(', SHELL) | when(next == b'{', TEMPLATE),
        b'>' => when(matches!(after_blanks(after), b'/' | b'~' | b'.' | b'$' | b'>' | b'&'), SHELL),
        b'<' => {
            when(next.is_ascii_alphabetic() || next == b'/', SCRIPT)
                | when(matches!(next, b'%' | b'#'), TEMPLATE)
                | when(next == b'(', SHELL)
                | when(next == b'!', PATH)
        }
        b'{' => {
            when(matches!(next, b'{' | b'%') || matches!(last, b'#' | b'*' | b'@'), TEMPLATE)
                | when(last == b')' || last == b' ' && before.ends_with(b") "), SHELL)
        }
        b'(' => {
            when(matches!(last | 32, b'p' | b'k'), SQL)
                | when(last | 32 == b'x' || before.ends_with(b"ex ") || before.ends_with(b"EX "), SHELL)
        }
        b'=' => {
            when(
                matches!(before_blanks(before), b'\'' | b'"' | b')' | b'0'..=b'9')
                    && matches!(after_blanks(after), b'\'' | b'"' | b'(' | b'0'..=b'9'),
                SQL,
            ) | when(last == b'f' && next == b'/', SHELL)
        }
        b'\'' | b'"' => when(breaks(before, after), SQL),
        b'-' => {
            when(last == b' ' && (is_flagged(before) || is_shell_flag(after)), SHELL)
                | when(
                    next == b'-' && matches!(last, b'\'' | b'"' | b')' | b'0'..=b'9' | b' ' | b'e' | b'E'),
                    SQL,
                )
        }
        b'7' => when(after.starts_with(b"77 ") && last == b' ', SHELL),
        b'/' => {
            when(before.ends_with(b"..") || starts(after, b"etc/") || starts(after, b"proc/"), PATH)
                | when(starts(after, b"dev/"), SHELL)
                | when(next == b'*', SQL)
        }
        b'\\' => {
            when(before.ends_with(b".."), PATH)
                | when(starts(after, b"x3c") || starts(after, b"u003c"), SCRIPT)
        }
        b'%' => {
            when(
                starts(after, b"2e")
                    || starts(after, b"25")
                    || starts(after, b"2f")
                    || starts(after, b"5c")
                    || starts(after, b"c0"),
                PATH,
            ) | when(starts(after, b"3c"), SCRIPT)
        }
        b':' => {
            when(matches!(last | 32, b't'), SCRIPT)
                | when(last == b'a' && starts(after, b"text/html"), SCRIPT)
                | when(after.starts_with(b"()"), SHELL)
                | when(after.starts_with(b"//") && matches!(last | 32, b'p' | b'e'), PATH)
        }
        b'_' => when(next == b'_', EVAL) | when(last | 32 == b'p', SQL),
        b'u' | b'U' => when(starts(after, b"nion"), SQL),
        b'w' | b'W' => when(starts(after, b"aitfor"), SQL),
        b'@' => when(matches!(next, b'/' | b'~'), SHELL) | when(next == b'(', TEMPLATE),
        b'+' => when(next == b's' && matches!(last, b'u' | b'g' | b' '), SHELL),
        b'!' => when(last == b'*' && next.is_ascii_digit(), SQL),
        _ => 0,
    }
}

/// Whether a quotation mark may end a value, and SQL go on behind it.
fn breaks(before: &[u8], after: &[u8]) -> bool {
    let mut rest = after;
    while let Some((b' ' | b')' | b'\t', tail)) = rest.split_first() {
        rest = tail;
    }
    let is_apart = rest.len() < after.len();
    match rest.first().copied().unwrap_or(0) {
        b';' | b'#' | b'|' | b'&' | b'+' => true,
        b'-' => rest.starts_with(b"--"),
        b'/' => rest.starts_with(b"/*"),
        b'o' | b'O' | b'a' | b'A' | b'u' | b'U' | b'h' | b'H' | b'g' | b'G' | b'x' | b'X' => {
            is_apart
                || !before.last().is_some_and(u8::is_ascii_alphabetic)
                || starts(rest, b"or'")
                || starts(rest, b"or\"")
        }
        _ => before_blanks(before) | 32 == b'e' || before_blanks(before) | 32 == b'y',
    }
}

/// `-e /bin/sh`, behind any other argument of `nc`.
fn is_shell_flag(after: &[u8]) -> bool {
    [b"e /".as_slice(), b"c /", b"e sh", b"e bash", b"e cmd", b"e powershell"]
        .iter()
        .any(|flag| after.starts_with(flag))
}

/// Whether the word before a flag is a command that is worth a look.
fn is_flagged(before: &[u8]) -> bool {
    let word = before.trim_ascii_end();
    let start = word.iter().rposition(|byte| !byte.is_ascii_alphanumeric()).map_or(0, |at| at + 1);
    matches!(
        &word[start..],
        b"rm"
            | b"nc"
            | b"ncat"
            | b"netcat"
            | b"chmod"
            | b"powershell"
            | b"pwsh"
            | b"exe"
            | b"curl"
            | b"wget"
            | b"bash"
            | b"sh"
            | b"del"
            | b"PowerShell"
    )
}

fn after_blanks(after: &[u8]) -> u8 {
    after.iter().copied().find(|byte| !matches!(byte, b' ' | b'\t')).unwrap_or(0)
}

fn before_blanks(before: &[u8]) -> u8 {
    before.iter().rev().copied().find(|byte| !matches!(byte, b' ' | b'\t')).unwrap_or(0)
}

fn starts(text: &[u8], lower: &[u8]) -> bool {
    text.get(..lower.len()).is_some_and(|head| head.eq_ignore_ascii_case(lower))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_passes_no_gate() {
        for prose in [
            "The quick brown fox jumps over the lazy dog, 1234 times - and we don't care.",
            "Ein Satz (mit Klammern): er geht weiter, und endet hier!",
            "用户说:今天天气很好。",
            "We wait; it's late (very late); nobody knows | and nobody cares && so on.",
        ] {
            let words =
                Words::new(include_str!("../data/words.txt"), std::collections::BTreeMap::new()).unwrap();
            assert_eq!(Gate::new(&words).kinds(prose.as_bytes(), false, &words) & !SQL, 0, "{prose}");
        }
    }
}
