use std::ops::Range;

use crate::{Limit, Unit};

/// Where `text` breaks `limit`, and a sentence about it: the part beyond the most allowed, or the whole of a text
/// that is too short.
pub fn breach(limit: &Limit, text: &str) -> Option<(Range<usize>, String)> {
    let name = limit.unit.as_str();
    if let Some(max) = limit.max
        && let Some(start) = beyond(limit.unit, text, max)
    {
        let count = count(limit.unit, text);
        return Some((start..text.len(), format!("{count} {name}, {max} allowed")));
    }
    let min = limit.min?;
    // Counting stops as soon as there is enough.
    if min == 0 || beyond(limit.unit, text, min - 1).is_some() {
        return None;
    }
    let count = count(limit.unit, text);
    Some((0..text.len(), format!("{count} {name}, at least {min} wanted")))
}

/// Byte where the first unit after `allowed` ones begins.
fn beyond(unit: Unit, text: &str, allowed: u64) -> Option<usize> {
    // A unit takes at least a byte, so most texts are settled without being read.
    if text.len() as u64 <= allowed {
        return None;
    }
    let allowed = usize::try_from(allowed).ok()?;
    match unit {
        Unit::Bytes => {
            // The character that crosses the limit is beyond it as a whole.
            (0..=allowed).rev().find(|&at| text.is_char_boundary(at))
        }
        Unit::Characters => text.char_indices().nth(allowed).map(|(at, _)| at),
        Unit::Words => {
            text.split_whitespace().nth(allowed).map(|word| word.as_ptr() as usize - text.as_ptr() as usize)
        }
        Unit::Lines => {
            let start = match allowed {
                0 => 0,
                _ => text.bytes().enumerate().filter(|&(_, byte)| byte == b'\n').nth(allowed - 1)?.0 + 1,
            };
            (start < text.len()).then_some(start)
        }
    }
}

fn count(unit: Unit, text: &str) -> usize {
    match unit {
        Unit::Bytes => text.len(),
        Unit::Characters => text.chars().count(),
        Unit::Words => text.split_whitespace().count(),
        Unit::Lines => text.lines().count(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limit_itself_is_allowed_and_the_next_unit_is_not() {
        for unit in Unit::ALL {
            let one = ["a", "a", "word", "line\n"][unit as usize];
            for max in 0..4_u64 {
                let limit = Limit { unit, min: None, max: Some(max) };
                let sep = if unit == Unit::Words { " " } else { "" };
                let text = |n: u64| vec![one; n as usize].join(sep);
                if unit != Unit::Words || max > 0 {
                    assert_eq!(breach(&limit, &text(max)), None, "{unit:?} {max}");
                }
                let (range, _) = breach(&limit, &text(max + 1)).unwrap();
                assert_eq!(&text(max + 1)[range], if unit == Unit::Words { "word" } else { one });
            }
        }
    }

    #[test]
    fn a_span_never_cuts_a_character() {
        for max in 0..6 {
            let text = "aé€b";
            let limit = Limit { unit: Unit::Bytes, min: None, max: Some(max) };
            let (range, _) = breach(&limit, text).unwrap();
            assert!(text.get(range.clone()).is_some() && range.start <= max as usize, "{max}");
        }
    }

    #[test]
    fn a_short_text_is_found_as_a_whole() {
        let limit = Limit { unit: Unit::Words, min: Some(3), max: Some(4) };
        assert_eq!(breach(&limit, "two words").unwrap().0, 0..9);
        assert_eq!(breach(&limit, "").unwrap().0, 0..0);
        assert_eq!(breach(&limit, "now three words"), None);
    }
}
