//! Values that stand for a secret: places to fill in, variables, calls, words, and published examples.

/// Anywhere in a value, letters in lower case.
const INSIDE: [&[u8]; 52] = [
    b"your",
    b"example",
    b"changeme",
    b"change-me",
    b"change_me",
    b"placeholder",
    b"insert",
    b"replace",
    b"redacted",
    b"xxxx",
    b"****",
    b"....",
    b"dummy",
    b"todo",
    b"fixme",
    b"fake",
    b"process.env",
    b"os.environ",
    b"getenv",
    b"env.",
    b"env[",
    b"env(",
    b"config.",
    b"config[",
    b"settings.",
    b"secrets.",
    b"vault:",
    b"arn:",
    b"kms:",
    b"request.",
    b"self.",
    b"this.",
    b"args.",
    b"params.",
    b"props.",
    b"options.",
    b"${",
    b"$(",
    b"#{",
    b"{{",
    b"%(",
    b"<%",
    b"${{",
    b"://",
    b"()",
    b"_here",
    b"-here",
    b"enter",
    b"mypassword",
    b"redact",
    b"hidden",
    b"not_a",
];

/// A whole value, letters in lower case, digits at its end aside.
const WHOLE: [&[u8]; 62] = [
    b"password",
    b"passwd",
    b"passphrase",
    b"pass",
    b"pwd",
    b"passw",
    b"passwort",
    b"secret",
    b"secrets",
    b"token",
    b"key",
    b"apikey",
    b"api_key",
    b"api-key",
    b"string",
    b"str",
    b"text",
    b"varchar",
    b"bool",
    b"boolean",
    b"int",
    b"integer",
    b"number",
    b"bytes",
    b"object",
    b"array",
    b"true",
    b"false",
    b"null",
    b"none",
    b"nil",
    b"undefined",
    b"void",
    b"any",
    b"unknown",
    b"user",
    b"username",
    b"admin",
    b"root",
    b"test",
    b"testing",
    b"guest",
    b"demo",
    b"value",
    b"default",
    b"optional",
    b"required",
    b"bearer",
    b"basic",
    b"digest",
    b"private",
    b"public",
    b"sample",
    b"foo",
    b"bar",
    b"foobar",
    b"baz",
    b"abc",
    b"abcd",
    b"mytoken",
    b"mysecret",
    b"mykey",
];

/// CRC-32 of values that documentation and sample projects publish: keys of Google that the allowlist of gitleaks has
/// (https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml).
const PUBLISHED: [u32; 17] = [
    0x0BA5_9ABA,
    0x3627_AA84,
    0x94BB_94F9,
    0xFFDD_D189,
    0x6159_AC90,
    0x7AA1_20D5,
    0x6A4F_7820,
    0xFBC4_7221,
    0x0839_4327,
    0xAFE8_FF3E,
    0x6B66_E8A8,
    0x5C29_8136,
    0x1F35_8CBE,
    0x6B94_63F8,
    0x202F_468F,
    0x3C5D_7FDA,
    0x3C17_8F9B,
];

/// Whether `value` is a place to fill in, a variable, a call or a plain word.
pub fn is_placeholder(value: &[u8]) -> bool {
    let (Some(&first), Some(&last)) = (value.first(), value.last()) else { return true };
    let framed = matches!((first, last), (b'<' | b'{' | b'[' | b'(', _) | (b'%', b'%') | (b'@', b'@'));
    // `$name`, `&anchor`, `*anchor`.
    let reference = matches!(first, b'$' | b'&' | b'*') && value.iter().skip(1).all(is_reference);
    let framed = framed || reference || value.starts_with(b"__") || last == b'(';
    if framed || is_dull(value) {
        return true;
    }
    let mut lower = [0_u8; 64];
    let length = value.len().min(lower.len());
    for (to, from) in lower.iter_mut().zip(value) {
        *to = from.to_ascii_lowercase();
    }
    let lower = lower.get(..length).unwrap_or_default();
    if contains_any(lower) {
        return true;
    }
    let digits = lower.iter().rev().take_while(|byte| byte.is_ascii_digit() || **byte == b'!').count();
    let word = lower.get(..length - digits).unwrap_or_default();
    value.len() <= 64 && WHOLE.contains(&word)
}

/// What the rest of `$name`, `&anchor`, `$row['name']` and the like is written in.
fn is_reference(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || b"_.-:>(){}[]'\"".contains(byte)
}

/// For each byte, which of `INSIDE` have it at a place, a bit each.
const fn with_byte(place: usize) -> [u64; 256] {
    let mut table = [0; 256];
    let mut at = 0;
    while at < INSIDE.len() {
        table[INSIDE[at][place] as usize] |= 1 << at;
        at += 1;
    }
    table
}

/// What `INSIDE` begins with. All of them have two bytes or more, and there are no more than bits of a number.
const FIRST: [u64; 256] = with_byte(0);
const SECOND: [u64; 256] = with_byte(1);

/// One pass: at each byte, what begins with it and the next one.
fn contains_any(lower: &[u8]) -> bool {
    let mask = |table: &[u64; 256], byte: u8| table.get(usize::from(byte)).copied().unwrap_or_default();
    lower.windows(2).enumerate().any(|(at, pair)| {
        let &[first, second] = pair else { return false };
        let mut left = mask(&FIRST, first) & mask(&SECOND, second);
        while left != 0 {
            let inside = INSIDE.get(left.trailing_zeros() as usize).copied().unwrap_or_default();
            if lower.get(at..).is_some_and(|rest| rest.starts_with(inside)) {
                return true;
            }
            left &= left - 1;
        }
        false
    })
}

/// Hardly any different bytes, or a long row of the same.
fn is_dull(value: &[u8]) -> bool {
    let mut seen = 0_u128;
    let (mut row, mut longest, mut before) = (0, 0, 0);
    for &byte in value {
        seen |= 1 << (byte & 127);
        row = if byte == before { row + 1 } else { 1 };
        longest = longest.max(row);
        before = byte;
    }
    seen.count_ones() <= 3 && value.len() > 5 || longest >= 6 && longest * 3 >= value.len()
}

/// Whether a token is one that documentation shows: with `EXAMPLE` in it, a row of `x` or `0`, or published as a sample.
pub fn is_example(token: &[u8]) -> bool {
    let parts = |wanted: &[u8]| token.windows(wanted.len()).any(|part| part.eq_ignore_ascii_case(wanted));
    is_dull(token)
        || parts(b"example")
        || parts(b"xxxxxx")
        || token.windows(9).any(|part| b"0*#.-_".iter().any(|row| part.iter().all(|byte| byte == row)))
        || PUBLISHED.contains(&crate::check::crc32(token))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_is_found_wherever_it_stands() {
        assert!(!contains_any(b"vt7qlw2zx9rkpmb4") && !contains_any(b"y") && !contains_any(b""));
        for inside in INSIDE {
            for before in ["", "q", "qqqqqqq"] {
                let value = [before.as_bytes(), inside, b"q"].concat();
                assert!(contains_any(&value), "{}", String::from_utf8_lossy(&value));
                let plain = INSIDE
                    .iter()
                    .any(|other| inside[..inside.len() - 1].windows(other.len()).any(|part| part == *other));
                assert_eq!(contains_any(&value[..before.len() + inside.len() - 1]), plain, "cut");
            }
        }
    }
}
