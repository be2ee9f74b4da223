//! Whether a value is a secret, or stands for one that is to be filled in, or is something else altogether.

use crate::check::entropy;

mod placeholder;

pub use placeholder::{is_example, is_placeholder};

/// What the name of a value says about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// A key of some sort.
    Weak,
    /// The key of something that has a name.
    Key,
    /// A secret that machines make: a token, an API key.
    Secret,
    /// Something that people make up.
    Password,
}

/// How likely pairs of letters are in words, by first and second letter, from `0` to `9`.
const PAIRS: &str = include_str!("../data/pairs.txt");
/// A line of `PAIRS` with its end.
const PAIRS_LINE: usize = 27;

/// Longest value without a format that is taken for a secret, in bytes.
const TOKEN_BYTES_MAX: usize = 2048;

/// What bytes a text has.
#[derive(Debug, Default, Clone, Copy)]
pub struct Counts {
    pub digits: usize,
    pub upper: usize,
    pub lower: usize,
    /// Bytes that are neither letters nor digits.
    pub other: usize,
    /// Places where a letter and a digit stand side by side.
    pub turns: usize,
    /// Whether all letters and digits are hexadecimal digits.
    pub is_hex: bool,
    pairs: usize,
    likely: usize,
}

impl Counts {
    pub fn of(text: &[u8]) -> Counts {
        let mut counts = Counts { is_hex: true, ..Counts::default() };
        let mut before = 0_u8;
        for &byte in text {
            match byte {
                b'0'..=b'9' => counts.digits += 1,
                b'A'..=b'Z' => counts.upper += 1,
                b'a'..=b'z' => counts.lower += 1,
                _ => counts.other += 1,
            }
            counts.is_hex &= byte.is_ascii_hexdigit() || !byte.is_ascii_alphanumeric();
            if byte.is_ascii_alphabetic() && before.is_ascii_alphabetic() {
                let place = usize::from(before.to_ascii_lowercase() - b'a') * PAIRS_LINE
                    + usize::from(byte.to_ascii_lowercase() - b'a');
                counts.pairs += 1;
                counts.likely += usize::from(PAIRS.as_bytes().get(place).map_or(0, |digit| digit - b'0'));
            }
            let turn = byte.is_ascii_digit() && before.is_ascii_alphabetic()
                || byte.is_ascii_alphabetic() && before.is_ascii_digit();
            counts.turns += usize::from(turn);
            before = byte;
        }
        counts
    }

    pub fn letters(&self) -> usize {
        self.upper + self.lower
    }

    /// Whether the letters look as in words, as far as there are enough to tell.
    pub fn is_wordy(&self) -> bool {
        self.pairs >= 5 && self.likely * 10 >= self.pairs * 41
    }

    /// Whether the letters look drawn at random.
    fn is_scrambled(&self) -> bool {
        self.pairs >= 6 && self.likely * 10 <= self.pairs * 34
    }
}

/// Groups of 8, 4, 4, 4 and 12 hexadecimal digits.
pub fn is_uuid(value: &[u8]) -> bool {
    is_grouped(value) && value.iter().all(|&byte| byte == b'-' || byte.is_ascii_hexdigit())
}

/// Groups of letters and digits as long as those of a UUID.
fn is_grouped(value: &[u8]) -> bool {
    value.len() == 36
        && value.iter().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => *byte == b'-',
            _ => byte.is_ascii_alphanumeric(),
        })
        && value.iter().any(u8::is_ascii_digit)
}

/// Whether a value beside a name that tells may be a token: written like one, in some disorder, and nothing to be filled in.
pub fn may_be_token(value: &[u8]) -> bool {
    is_token(value)
        && (is_grouped(value) || !is_sentence(value))
        && entropy(value) >= 2.3
        && !is_placeholder(value)
        && !is_example(value)
}

/// Whether a value looks as if a machine had made it up.
pub fn is_random(value: &[u8]) -> bool {
    let counts = Counts::of(value);
    let length = value.len();
    if entropy(value) < entropy_wanted(length) || is_sentence(value) {
        return false;
    }
    if counts.digits == 0 {
        // Letters alone have to be many, and unlike words.
        return length >= 20 && counts.other * 8 <= length && counts.is_scrambled();
    }
    if counts.letters() < 3 || counts.other * 3 > length || counts.is_wordy() && counts.turns < length / 4 {
        return false;
    }
    counts.turns >= 3
        || length >= 16 && counts.turns >= 1 && (counts.is_scrambled() || counts.pairs < 5 && length >= 24)
}

/// As long as digests are, and written like them: in letters of one case.
pub fn is_digest(value: &[u8]) -> bool {
    value.iter().all(u8::is_ascii_hexdigit)
        && matches!(value.len(), 32 | 40 | 64 | 96 | 128)
        && !(value.iter().any(u8::is_ascii_uppercase) && value.iter().any(u8::is_ascii_lowercase))
}

/// Many hexadecimal digits, in whatever order.
fn is_hexadecimal(value: &[u8]) -> bool {
    value.len() >= 32 && value.iter().all(u8::is_ascii_hexdigit) && entropy(value) >= 2.5
}

/// Hardly more than letters in their order.
fn is_alphabet(value: &[u8]) -> bool {
    let next = |pair: &[u8]| pair.first().map(|byte| byte + 1) == pair.last().copied();
    value.len() < 40 && value.windows(20).any(|part| part.windows(2).all(next))
        || value.windows(26).filter(|part| part.windows(2).all(next)).count() > 1
}

fn entropy_wanted(length: usize) -> f32 {
    match length {
        0..12 => 2.3,
        12..16 => 2.6,
        _ => 2.9,
    }
}

/// Words with hyphens or points between them, a version or a name of a host among them.
fn is_sentence(value: &[u8]) -> bool {
    let parts = || value.split(|byte| matches!(byte, b'-' | b'_' | b'.' | b':' | b'/' | b'='));
    let count = parts().count();
    if parts().any(|part| part.len() >= 16 && Counts::of(part).turns >= 3) {
        return false;
    }
    let plain = |part: &[u8]| part.iter().all(u8::is_ascii_alphabetic) || part.iter().all(u8::is_ascii_digit);
    count >= 3 && parts().filter(|part| part.len() < 12 && plain(part)).count() * 3 >= count * 2
}

/// How sure it is that `value` is a secret, in [0, 1], when its name says `class`; `None` when it is none.
pub fn judge(value: &[u8], class: Class, quoted: bool) -> Option<f64> {
    if value.len() > TOKEN_BYTES_MAX || is_placeholder(value) || is_example(value) {
        return None;
    }
    match class {
        Class::Password => password(value, quoted),
        Class::Secret => secret(value),
        Class::Weak | Class::Key => {
            let random = value.len() >= 16 && is_token(value) && is_random(value) && !is_alphabet(value);
            match class {
                Class::Key => {
                    (random || is_uuid(value) || is_mixed(value) || is_hexadecimal(value)).then_some(0.5)
                }
                _ => (random && !is_digest(value) && !is_uuid(value)).then_some(0.55),
            }
        }
    }
}

fn secret(value: &[u8]) -> Option<f64> {
    if is_grouped(value) {
        return Some(if is_uuid(value) { 0.6 } else { 0.5 });
    }
    if value.len() < 10 || !is_token(value) {
        return None;
    }
    if is_random(value) {
        return Some(if value.len() >= 20 { 0.75 } else { 0.6 });
    }
    // A name that says "secret" makes up for some order in the value, but not for words.
    let number = value.len() >= 20 && value.iter().all(u8::is_ascii_digit);
    (is_mixed(value) || number || is_hexadecimal(value)).then_some(0.5)
}

/// Letters and digits that make no words, though not in much disorder.
fn is_mixed(value: &[u8]) -> bool {
    let counts = Counts::of(value);
    value.len() >= 16
        && is_token(value)
        && counts.digits > 0
        && counts.letters() > 0
        && counts.other * 8 <= value.len()
        && !counts.is_wordy()
        && !is_sentence(value)
        && !is_alphabet(value)
        && entropy(value) >= 2.3
}

fn password(value: &[u8], quoted: bool) -> Option<f64> {
    let counts = Counts::of(value);
    let (least, most) = if quoted { (5, 128) } else { (6, 128) };
    if value.len() < least || value.len() > most || value.iter().any(u8::is_ascii_whitespace) {
        return None;
    }
    let marks = value.iter().filter(|byte| b"!@#$%^&*?+=~".contains(byte)).count();
    if counts.letters() == 0 || counts.digits == 0 && marks == 0 {
        let chosen = counts.letters() == value.len() && value.len() >= 8 && counts.is_scrambled();
        return chosen.then_some(0.5);
    }
    if !quoted && value.iter().any(|byte| b"()[]{}<>;|,".contains(byte) || !byte.is_ascii()) {
        return None;
    }
    // `user.password1`, `old_password_2`: names of variables.
    let name = value.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-'));
    if name && counts.other > 0 && counts.digits <= 2 && counts.is_wordy() {
        return None;
    }
    Some(if quoted { 0.7 } else { 0.6 })
}

/// Whether the bytes are those of tokens.
fn is_token(value: &[u8]) -> bool {
    value.len() <= TOKEN_BYTES_MAX
        && value.iter().all(|byte| byte.is_ascii_alphanumeric() || b"_-+/=.~:!%@$^&*#|".contains(byte))
        && !(value.contains(&b'@') && value.contains(&b'.'))
        && !is_file(value)
}

/// A path, or the name of a file.
fn is_file(value: &[u8]) -> bool {
    let begins = [&b"/"[..], b"./", b"../", b"~/"].iter().any(|start| value.starts_with(start));
    if begins && Counts::of(value).is_wordy() {
        return true;
    }
    let Some(dot) = value.iter().rposition(|&byte| byte == b'.') else { return false };
    const ENDINGS: [&[u8]; 18] = [
        b"pem", b"key", b"crt", b"cer", b"json", b"yaml", b"yml", b"txt", b"js", b"ts", b"py", b"go", b"rs",
        b"java", b"html", b"xml", b"com", b"org",
    ];
    value.get(dot + 1..).is_some_and(|ending| ENDINGS.contains(&ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_machines_make_up_is_told_from_names() {
        for random in [
            "9f71c52d839b5cd527645e42b5134f8b",
            "xK8m2LpQr5nW0vYz",
            "kETSVUrnPuVzCcVj32iAkQCcHHYxXGx2",
            "qw1234567890poiuytrewqtt",
        ] {
            assert!(is_random(random.as_bytes()), "{random}");
        }
        for name in [
            "getPasswordFromServer2",
            "dev-lb1.api.f4ke.com:5215",
            "rc0.13.0_20230412_0712-SNAPSHOT",
            "marm64-uwp=fail",
            "accessibilityYesOptionId",
            "2024-01-02T03:04:05Z",
            "aaaaaaaaaaaaaaaaaaaaa1",
            "cmp2-qat-1208358310",
        ] {
            assert!(!is_random(name.as_bytes()), "{name}");
        }
    }

    #[test]
    fn passwords_are_no_variables() {
        let judge = |value: &str, quoted| judge(value.as_bytes(), Class::Password, quoted).is_some();
        assert!(judge("tr0ub4dor&3", true) && judge("w2imDPtJwdYo5y", true) && judge("Sommer2024!", false));
        for none in [
            "password",
            "user.password1",
            "old_password_2",
            "a b c 1",
            "123456",
            "${DB_PASSWORD1}",
            "f(x1)yyy",
        ] {
            assert!(!judge(none, false), "{none}");
        }
    }
}
