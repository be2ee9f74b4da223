//! The matcher of positions: two decimal degrees, or degrees, minutes and seconds.

use crate::edges::ends_word;

/// Longest gap between two halves with the end of a line in it, in bytes.
const GAP_BYTES_MAX: usize = 40;

/// Two degrees that begin at `start`, where a figure or its sign stands: the end, and the fewest decimal places of both; 9 for
/// degrees that are named so.
#[must_use]
pub fn pair(text: &str, start: usize) -> Option<(usize, usize)> {
    let (at, first) = degrees(text, start, 90.0)?;
    let rest = text.get(at..)?;
    let gap = rest.len() - rest.trim_start_matches([' ', ',', ';', '/', '\n', '\r', '\t']).len();
    let gap_text = rest.get(..gap)?;
    // In JSON over several lines each half has its own.
    let is_broken = gap_text.starts_with(',') && gap_text.contains('\n') && gap <= GAP_BYTES_MAX;
    if gap == 0
        || !is_broken && (gap > 3 || gap_text.contains('\n'))
        || (!gap_text.contains([',', ';', '/']) && first < 9)
    {
        return None;
    }
    let (end, second) = degrees(text, at + gap, 180.0)?;
    let more = text.as_bytes().get(end..)?;
    let more_digits = matches!(more, [b'.' | b',', digit, ..] if digit.is_ascii_digit());
    // Rows of numbers are broken so too: words have to tell them.
    let places = first.min(second).min(if is_broken { 4 } else { 9 });
    (ends_word(text, end) && !more_digits).then_some((end, places))
}

/// Whether one half of a position says where within a kilometre: with three decimal places, or with minutes.
#[must_use]
pub fn is_precise(half: &str) -> bool {
    let places = half.bytes().skip_while(|byte| *byte != b'.').skip(1).take_while(u8::is_ascii_digit).count();
    places >= 3 || half.contains(['\'', '′', '’'])
}

/// One angle of at most `most` degrees: its end and its decimal places.
#[must_use]
pub fn degrees(text: &str, start: usize, most: f64) -> Option<(usize, usize)> {
    let mut at = start;
    let bytes = text.as_bytes();
    at += usize::from(matches!(bytes.get(at), Some(b'-' | b'+')));
    let (end, mut places) = decimal(text, at, most)?;
    at = end;
    if text.get(at..)?.starts_with('°') {
        at += '°'.len_utf8();
        places = 9;
        for (marks, most) in [(&['\'', '′', '’'], 60.0), (&['"', '″', '”'], 60.0)] {
            let part = skip_blank(text, at);
            let Some((end, _)) = decimal(text, part, most) else { break };
            let Some(mark) = text.get(end..)?.chars().next().filter(|c| marks.contains(c)) else { break };
            at = end + mark.len_utf8();
        }
        let side = skip_blank(text, at);
        match bytes.get(side) {
            Some(b'N' | b'S' | b'E' | b'W' | b'O') => at = side + 1,
            // A temperature has degrees too.
            _ if bytes.get(at..side + 1).is_none_or(|rest| rest.contains(&b'C') || rest.contains(&b'F')) => {
                return None;
            }
            _ => places = 4,
        }
        return Some((at, places));
    }
    if places < 3 {
        return None;
    }
    let side = skip_blank(text, at);
    if let Some(b'N' | b'S' | b'E' | b'W') = bytes.get(side)
        && ends_word(text, side + 1)
    {
        return Some((side + 1, 9));
    }
    Some((at, places))
}

fn skip_blank(text: &str, at: usize) -> usize {
    at + usize::from(text.as_bytes().get(at) == Some(&b' '))
}

/// A number of at most three digits and ten decimal places: its end and its places.
fn decimal(text: &str, start: usize, most: f64) -> Option<(usize, usize)> {
    let rest = text.as_bytes().get(start..)?;
    let digits =
        |from: usize| rest.iter().skip(from).take(17).take_while(|byte| byte.is_ascii_digit()).count();
    let whole = digits(0);
    let places = if rest.get(whole) == Some(&b'.') { digits(whole + 1) } else { 0 };
    let length = if places > 0 { whole + 1 + places } else { whole };
    let value: f64 = text.get(start..start + length)?.parse().ok()?;
    ((1..=3).contains(&whole) && places <= 16 && value <= most).then_some((start + length, places))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_of_degrees_are_positions() {
        for (text, wanted) in [
            ("-48.252319, -89.246972.", Some(("-48.252319, -89.246972", 6))),
            ("52.5200,13.4050", Some(("52.5200,13.4050", 4))),
            ("40°26′46″N 79°58′56″W", Some(("40°26′46″N 79°58′56″W", 9))),
            ("40° 26' 46.1\" N, 79° 58' 56\" W", Some(("40° 26' 46.1\" N, 79° 58' 56\" W", 9))),
            ("48.8583° N, 2.2945° E", Some(("48.8583° N, 2.2945° E", 9))),
            ("91.252319, 10.123456", None),
            ("12.5, 13.5", None),
            ("12.345 13.456", None),
            ("20°C, 30°C", None),
            ("10.123456, 190.123456", None),
            ("52.201275,\n    0.129184\n]", Some(("52.201275,\n    0.129184", 4))),
            ("52.201275\n0.129184", None),
        ] {
            let found = pair(text, 0).map(|(end, places)| (&text[..end], places));
            assert_eq!(found, wanted, "{text}");
        }
    }
}
