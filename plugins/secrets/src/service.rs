//! Names of services: what stands beside one is likelier to be its key.

use crate::value::{self, Counts};

/// Names of services that are no words of a language, in lower case, sorted, one a line: those of the rules of Kingfisher
/// (https://github.com/mongodb/kingfisher/tree/main/crates/kingfisher-rules/data/rules) with five letters or more.
const SERVICES: &str = include_str!("../data/services.txt");

/// Longest key of a service, in bytes.
const VALUE_BYTES_MAX: usize = 512;

/// Words that may stand behind the name of a service in one piece with it.
const BEHIND: [&[u8]; 10] =
    [b"api", b"secret", b"private", b"access", b"key", b"token", b"auth", b"app", b"client", b"user"];

/// Whether one of the services has its name in `written`, whose letters `lower` has in lower case.
pub fn is_named(written: &[u8], lower: &[u8]) -> bool {
    let mut before = 0_u8;
    written.iter().enumerate().any(|(at, &byte)| {
        let begins = byte.is_ascii_alphanumeric()
            && (!before.is_ascii_alphanumeric() || before.is_ascii_lowercase() && byte.is_ascii_uppercase());
        before = byte;
        begins && lower.get(at..).and_then(longest).is_some_and(|length| ends(written, lower, at + length))
    })
}

/// Bytes of the longest name of a service with which `rest` begins.
fn longest(rest: &[u8]) -> Option<usize> {
    let word = rest.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
    let mut rest = rest.get(..word)?;
    // What `rest` begins with is not behind it in the order, and no longer than what the last before it shares with it.
    while rest.len() >= 5 {
        let last = last_before(rest)?;
        let shared = last.iter().zip(rest).take_while(|(a, b)| a == b).count();
        if shared == last.len() {
            return Some(shared);
        }
        rest = rest.get(..shared)?;
    }
    None
}

/// The last of the names that do not stand behind `word` in their order.
fn last_before(word: &[u8]) -> Option<&'static [u8]> {
    let all = SERVICES.as_bytes();
    let line = |at: usize| {
        let rest = all.get(at..).unwrap_or_default();
        rest.get(..rest.iter().position(|&byte| byte == b'\n').unwrap_or(rest.len())).unwrap_or_default()
    };
    let (mut from, mut to, mut found) = (0, all.len(), None);
    while from < to {
        let middle = from + (to - from) / 2;
        let start = all.get(from..middle)?.iter().rposition(|&byte| byte == b'\n');
        let start = start.map_or(from, |at| from + at + 1);
        let name = line(start);
        if name <= word {
            found = Some(name);
            from = start + name.len() + 1;
        } else {
            to = start;
        }
    }
    found
}

/// Whether a name that ends at `end` is a word there: not followed by letters that go on with it.
fn ends(written: &[u8], lower: &[u8], end: usize) -> bool {
    let at = |place: usize| written.get(place).copied().unwrap_or_default();
    let goes_on =
        at(end).is_ascii_lowercase() || at(end).is_ascii_uppercase() && at(end - 1).is_ascii_uppercase();
    !goes_on || BEHIND.iter().any(|behind| lower.get(end..).is_some_and(|rest| rest.starts_with(behind)))
}

/// Whether a value is worth a look for the name of a service before it. Quick.
pub fn may_hold(written: &[u8], with_word: bool) -> bool {
    let least = if with_word { 10 } else { 20 };
    (least..=VALUE_BYTES_MAX).contains(&written.len())
        && (with_word || written.iter().any(u8::is_ascii_digit))
}

/// How sure it is that a value beside the name of a service is its key, in [0, 1]; `with_word` when the name speaks of a key as
/// well, and then order in the value does not speak against it.
pub fn judge(written: &[u8], with_word: bool) -> Option<f64> {
    if !may_hold(written, with_word) || !value::may_be_token(written) {
        return None;
    }
    let counts = Counts::of(written);
    let wordy = counts.is_wordy() && (written.len() < 20 || counts.digits * 8 < written.len() * 3);
    let mixed = counts.digits > 0 && counts.letters() > 0 && !wordy;
    let one_sort = written.len() >= 20 && (counts.letters() == 0 || counts.digits == 0 && !counts.is_wordy());
    (mixed && (with_word || counts.digits >= 2 && counts.letters() >= 2) || with_word && one_sort)
        .then_some(0.5)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(name: &str) -> bool {
        is_named(name.as_bytes(), name.to_ascii_lowercase().replace(['-', ' ', '.'], "_").as_bytes())
    }

    #[test]
    fn the_list_is_sorted_and_has_no_short_names() {
        let names: Vec<&str> = SERVICES.lines().collect();
        assert!(names.is_sorted() && names.len() > 400);
        let plain = |name: &&str| {
            name.len() >= 5 && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        };
        assert!(names.iter().all(plain));
        assert!(names.iter().all(|name| holds(name)));
    }

    #[test]
    fn names_are_found_in_any_case_and_in_one_piece_with_a_word() {
        for name in
            ["PepiPost", "my_pepipost", "qUboLE accessKEy", "toggl ACCESS", "getresponseKEY", "ipinfodb"]
        {
            assert!(holds(&name.to_lowercase()) && (name == "PepiPost" || holds(name)), "{name}");
        }
        for none in
            ["", "password", "sentryman", "xpepipost", "pepiposts", "stripes", "ipinf", "zzzzzz", "00000"]
        {
            assert!(!holds(none), "{none}");
        }
    }
}
