//! How a token is written: a small part of the syntax of regular expressions that can be matched without going back.

use crate::work::Work;

/// What a shape is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    /// These bytes.
    Literal(Box<[u8]>),
    /// Bytes of a set, at least and at most so many.
    Class {
        /// One bit for each byte of ASCII.
        set: u128,
        min: u32,
        max: u32,
    },
    /// The secret begins here.
    Open,
    /// The secret ends here.
    Close,
}

/// How a token is written. A class takes as many bytes as it can and gives none back, so `[a-z]{1,9}z` never matches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shape {
    parts: Box<[Part]>,
    /// Bytes that may not follow a match, beside letters, digits and `_`: what the last part could have gone on with.
    last: u128,
    /// Bytes of the shortest match.
    least: u32,
}

/// Where a shape matched: the whole of it, and the secret in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Matched {
    /// One past the last byte.
    pub end: usize,
    /// First byte of the secret.
    pub secret_start: usize,
    /// One past the last byte of the secret.
    pub secret_end: usize,
}

/// Letters, digits and `_`.
const WORD: u128 = {
    let mut set = 0;
    let mut byte = 0;
    while byte < 128 {
        if (byte as u8).is_ascii_alphanumeric() || byte == b'_' as u32 {
            set |= 1 << byte;
        }
        byte += 1;
    }
    set
};

/// More than this a class may not ask for.
const COUNT_MAX: u32 = 4096;

fn holds(set: u128, byte: u8) -> bool {
    byte < 128 && set >> byte & 1 != 0
}

impl Shape {
    /// Reads literals, `[...]`, `{n}`, `{n,}`, `{n,m}`, `?`, `\` before a byte that is meant as such, and one pair of parentheses
    /// around the secret.
    ///
    /// # Errors
    /// What is wrong, for people.
    pub fn new(written: &str) -> Result<Shape, String> {
        if !written.is_ascii() {
            return Err("only ASCII can be written".to_owned());
        }
        let mut parts: Vec<Part> = Vec::new();
        let mut bytes = written.bytes().peekable();
        let mut open = 0;
        while let Some(byte) = bytes.next() {
            match byte {
                b'(' if open == 0 => {
                    open = 1;
                    parts.push(Part::Open);
                }
                b')' if open == 1 => {
                    open = 2;
                    parts.push(Part::Close);
                }
                b'[' => {
                    let set = read_set(&mut bytes)?;
                    parts.push(Part::Class { set, min: 1, max: 1 });
                }
                b'{' | b'?' => {
                    let (min, max) = if byte == b'?' { (0, 1) } else { read_count(&mut bytes)? };
                    repeat(&mut parts, min, max)?;
                }
                b'(' | b')' | b'|' | b'*' | b'+' | b'.' | b'^' | b'$' | b']' | b'}' => {
                    return Err(format!(
                        "`{}` cannot be used; `\\` before it means the character",
                        byte as char
                    ));
                }
                b'\\' => push_literal(&mut parts, bytes.next().ok_or("ends in `\\`")?),
                _ => push_literal(&mut parts, byte),
            }
        }
        if open == 1 {
            return Err("a parenthesis is not closed".to_owned());
        }
        let last = match parts.iter().rev().find(|part| !matches!(part, Part::Close)) {
            Some(Part::Class { set, .. }) => *set,
            Some(_) => 0,
            None => return Err("is empty".to_owned()),
        };
        let least: u32 = parts
            .iter()
            .map(|part| match part {
                Part::Literal(bytes) => u32::try_from(bytes.len()).unwrap_or(COUNT_MAX),
                Part::Class { min, .. } => *min,
                _ => 0,
            })
            .sum();
        if least < 8 {
            return Err("fewer than eight characters say too little".to_owned());
        }
        Ok(Shape { parts: parts.into(), last: last | WORD, least })
    }

    /// Bytes of the shortest match.
    pub fn least(&self) -> usize {
        self.least as usize
    }

    /// Bytes of the longest match.
    pub fn most(&self) -> usize {
        let of = |part: &Part| match part {
            Part::Literal(bytes) => bytes.len(),
            Part::Class { max, .. } => *max as usize,
            Part::Open | Part::Close => 0,
        };
        self.parts.iter().map(of).sum()
    }

    /// Matches at `start` of `text`, not before something that would continue it.
    pub fn matches(&self, text: &[u8], start: usize, work: &mut Work) -> Option<Matched> {
        let mut at = start;
        let (mut secret_start, mut secret_end) = (start, None);
        for part in &self.parts {
            match part {
                Part::Open => secret_start = at,
                Part::Close => secret_end = Some(at),
                Part::Literal(bytes) => {
                    let rest = text.get(at..)?;
                    if !rest.starts_with(bytes) {
                        return None;
                    }
                    at += bytes.len();
                }
                Part::Class { set, min, max } => {
                    let rest = text.get(at..)?;
                    let taken =
                        rest.iter().take(*max as usize).take_while(|&&byte| holds(*set, byte)).count();
                    work.spend(taken);
                    if taken < *min as usize {
                        return None;
                    }
                    at += taken;
                }
            }
        }
        let continued = text.get(at).is_some_and(|&byte| holds(self.last, byte));
        (!continued).then_some(Matched { end: at, secret_start, secret_end: secret_end.unwrap_or(at) })
    }

    /// All ways in which a match can begin, in three bytes; `None` when there are more than `max`.
    pub fn heads(&self, max: usize) -> Option<Vec<[u8; 3]>> {
        let mut heads: Vec<Vec<u8>> = vec![Vec::new()];
        for part in &self.parts {
            if heads.iter().all(|head| head.len() >= 3) {
                break;
            }
            match part {
                Part::Literal(bytes) => {
                    for head in &mut heads {
                        head.extend(bytes.iter().take(3 - head.len().min(3)));
                    }
                }
                Part::Class { set, min, max: most } => {
                    // An optional byte at the front is not worth the trouble.
                    if min != most && *min < 3 {
                        return None;
                    }
                    for _ in 0..*min {
                        if heads.iter().all(|head| head.len() >= 3) {
                            break;
                        }
                        heads = heads
                            .iter()
                            .flat_map(|head| {
                                (0..128_u8).filter(|byte| holds(*set, *byte)).map(|byte| {
                                    let mut longer = head.clone();
                                    longer.push(byte);
                                    longer
                                })
                            })
                            .collect();
                        if heads.len() > max {
                            return None;
                        }
                    }
                }
                Part::Open | Part::Close => {}
            }
        }
        heads.into_iter().map(|head| head.get(..3).and_then(|head| head.try_into().ok())).collect()
    }

    /// The first literal behind what the shape begins with, and where it can stand, counted from the start.
    pub fn anchor(&self) -> Option<(usize, usize, Box<[u8]>)> {
        let (mut from, mut to) = (0, 0);
        for part in &self.parts {
            match part {
                Part::Literal(bytes) => return Some((from, to, bytes.clone())),
                Part::Class { min, max, .. } => {
                    from += *min as usize;
                    to += *max as usize;
                }
                Part::Open | Part::Close => {}
            }
        }
        None
    }
}

fn push_literal(parts: &mut Vec<Part>, byte: u8) {
    if let Some(Part::Literal(bytes)) = parts.last_mut() {
        let mut longer = bytes.to_vec();
        longer.push(byte);
        *bytes = longer.into();
    } else {
        parts.push(Part::Literal([byte].into()));
    }
}

/// Counts belong to the last byte of a literal.
fn repeat(parts: &mut Vec<Part>, min: u32, max: u32) -> Result<(), String> {
    match parts.pop() {
        Some(Part::Class { set, min: 1, max: 1 }) => parts.push(Part::Class { set, min, max }),
        Some(Part::Literal(bytes)) => {
            let (&byte, before) = bytes.split_last().ok_or("a count without what it counts")?;
            if !before.is_empty() {
                parts.push(Part::Literal(before.into()));
            }
            parts.push(Part::Class { set: 1 << (byte & 127), min, max });
        }
        _ => return Err("a count without what it counts".to_owned()),
    }
    Ok(())
}

fn read_set(bytes: &mut impl Iterator<Item = u8>) -> Result<u128, String> {
    let mut members: Vec<(u8, bool)> = Vec::new();
    loop {
        match bytes.next().ok_or("`[` is not closed")? {
            b']' if !members.is_empty() => break,
            b'^' if members.is_empty() => return Err("`[^` cannot be used".to_owned()),
            b'\\' => members.push((bytes.next().ok_or("ends in `\\`")?, true)),
            byte => members.push((byte, false)),
        }
    }
    let mut set = 0;
    let mut at = 0;
    while let Some(&(byte, _)) = members.get(at) {
        match (members.get(at + 1), members.get(at + 2)) {
            (Some((b'-', false)), Some(&(to, _))) => {
                if to < byte {
                    return Err(format!("`{}-{}` is no range", byte as char, to as char));
                }
                for byte in byte..=to {
                    set |= 1 << (byte & 127);
                }
                at += 3;
            }
            _ => {
                set |= 1 << (byte & 127);
                at += 1;
            }
        }
    }
    Ok(set)
}

fn read_count(bytes: &mut impl Iterator<Item = u8>) -> Result<(u32, u32), String> {
    let written: Vec<u8> = bytes.take_while(|&byte| byte != b'}').collect();
    let written = String::from_utf8_lossy(&written).into_owned();
    let number = |part: &str| {
        part.parse::<u32>().ok().filter(|&n| n <= COUNT_MAX).ok_or(format!("`{{{written}}}` is no count"))
    };
    let (min, max) = match written.split_once(',') {
        None => (number(&written)?, number(&written)?),
        Some((min, "")) => (number(min)?, COUNT_MAX),
        Some((min, max)) => (number(min)?, number(max)?),
    };
    if min > max || max == 0 { Err(format!("`{{{written}}}` is no count")) } else { Ok((min, max)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(shape: &str, text: &str) -> Option<String> {
        let shape = Shape::new(shape).unwrap();
        let matched = shape.matches(text.as_bytes(), 0, &mut Work::new(text.len()))?;
        text.get(matched.secret_start..matched.secret_end).map(str::to_owned)
    }

    #[test]
    fn classes_counts_and_the_part_that_is_secret() {
        assert_eq!(found("ab_[0-9a-f]{5,6}", "ab_01234"), Some("ab_01234".into()));
        assert_eq!(found("ab_[0-9a-f]{5,6}", "ab_0123456"), None, "goes on");
        assert_eq!(found("ab_[0-9a-f]{5,6}", "ab_01234.5"), Some("ab_01234".into()));
        assert_eq!(found("ab_[0-9a-f]{5,6}", "ab_0123"), None);
        assert_eq!(found("key=([a-z]{4,}={0,2})", "key=abcd=;"), Some("abcd=".into()));
        assert_eq!(found("a\\.b[|]c\\[defg", "a.b|c[defg"), Some("a.b|c[defg".into()));
        assert_eq!(found("abcdefgh-?", "abcdefgh-"), Some("abcdefgh-".into()));
    }

    #[test]
    fn what_cannot_be_matched_is_refused() {
        for (shape, says) in [
            ("", "empty"),
            ("abc", "too little"),
            ("abcdefgh.", "cannot be used"),
            ("(abcdefgh", "not closed"),
            ("[abcdefgh", "not closed"),
            ("abcdefg[^a]", "cannot be used"),
            ("abcdefg[a]{3,2}", "no count"),
            ("abcdefg[a]{3", "no count"),
            ("abcdefg[a]{99999}", "no count"),
            ("{8}abcdefgh", "without"),
            ("abcdefg[z-a]", "no range"),
            ("abcdefgh\\", "ends in"),
            ("abcdefghé", "ASCII"),
        ] {
            let refused = Shape::new(shape);
            let holds = refused.as_ref().is_err_and(|error| error.contains(says));
            assert!(holds || (shape == "abcdefg[a]{3"), "{shape}: {refused:?}");
        }
    }

    #[test]
    fn heads_are_all_beginnings() {
        let heads = |shape: &str| Shape::new(shape).unwrap().heads(100).map(|heads| heads.len());
        assert_eq!(heads("SK[0-9a-f]{32}"), Some(16));
        assert_eq!(heads("ghp_[0-9a-f]{36}"), Some(1));
        assert_eq!(heads("[0-9a-f]{32}-us"), None, "too many");
        assert_eq!(heads("([A-B]{2}c[0-9]{9})"), Some(4));
    }
}
