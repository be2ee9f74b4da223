//! The matcher of e-mail addresses: outwards from the `@`, each byte looked at once or twice.

use crate::edges::is_unspaced;

/// Longest local part, in bytes (RFC 5321, 4.5.3.1.1).
const LOCAL_BYTES_MAX: usize = 64;
/// Longest domain, in bytes (RFC 5321, 4.5.3.1.2, less what no name uses).
const DOMAIN_BYTES_MAX: usize = 253;
/// Longest label of a domain, in bytes (RFC 1035, 2.3.4); of an internationalised one, before Punycode.
const LABEL_BYTES_MAX: usize = 63;

/// The address around the `@` at `at`: its range.
#[must_use]
pub fn around(text: &str, at: usize) -> Option<(usize, usize)> {
    let domain = domain(text.get(at + 1..)?)?;
    let start = at - local(text.get(..at)?)?;
    Some((start, at + 1 + domain))
}

/// Bytes of the local part at the end of `before`.
fn local(before: &str) -> Option<usize> {
    let (mut length, mut kept, mut later, mut unspaced) = (0, 0, '@', None);
    for c in before.chars().rev() {
        if length > LOCAL_BYTES_MAX {
            return None;
        }
        match c {
            '@' => return None,
            '.' if later == '.' || later == '@' => break,
            '.' | '-' | '+' => {}
            '\'' if later.is_alphabetic() => {}
            _ if c == '_' || c.is_alphanumeric() => {
                // A script without blanks goes up to an address without belonging to it.
                if *unspaced.get_or_insert(is_unspaced(c)) != is_unspaced(c) {
                    break;
                }
                kept = length + c.len_utf8();
            }
            _ => break,
        }
        length += c.len_utf8();
        later = c;
    }
    // An apostrophe between letters is part of a name, one before is a quotation mark.
    (kept > 0 && kept <= LOCAL_BYTES_MAX).then_some(kept)
}

/// Bytes of the domain at the beginning of `after`.
fn domain(after: &str) -> Option<usize> {
    let (mut at, mut best, mut label_start, mut labels) = (0, None, 0, 0);
    let mut unspaced = None;
    let mut lower = false;
    for c in after.chars().chain(std::iter::once('\0')) {
        if at > DOMAIN_BYTES_MAX {
            return None;
        }
        let fits =
            c == '-' || (c.is_alphanumeric() && *unspaced.get_or_insert(is_unspaced(c)) == is_unspaced(c));
        if fits {
            at += c.len_utf8();
            continue;
        }
        let label = after.get(label_start..at)?;
        if label.is_empty() || label.len() > LABEL_BYTES_MAX || label.starts_with('-') || label.ends_with('-')
        {
            break;
        }
        labels += 1;
        // `example.com.Thanks`: the next sentence begins without a blank.
        let is_sentence =
            lower && label.starts_with(char::is_uppercase) && label.chars().skip(1).all(char::is_lowercase);
        if labels > 1 && is_ending(label) && !is_sentence {
            best = Some(at);
        }
        lower |= label.chars().all(|c| !c.is_uppercase());
        if c == '@' {
            return None;
        }
        if c != '.' || is_sentence {
            break;
        }
        at += 1;
        label_start = at;
        unspaced = None;
    }
    best
}

/// Whether a label can be the last one: letters, two or more, or Punycode.
fn is_ending(label: &str) -> bool {
    let letters = label.chars().count() >= 2 && label.chars().all(char::is_alphabetic);
    letters || label.get(..4).is_some_and(|head| head.eq_ignore_ascii_case("xn--"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_end_where_they_end() {
        for (text, wanted) in [
            ("mail a.b+c@example.com.", Some("a.b+c@example.com")),
            ("email=ethan@outlook.co.uk ip", Some("ethan@outlook.co.uk")),
            ("邮箱brianwiley52@qq.com。", Some("brianwiley52@qq.com")),
            ("メールはuser@例え.jpです", Some("user@例え.jp")),
            ("用户@例子.广告 x", Some("用户@例子.广告")),
            ("('o'neil@x.ie')", Some("o'neil@x.ie")),
            ("('x@y.ie')", Some("x@y.ie")),
            ("ü.müller@müller.example", Some("ü.müller@müller.example")),
            ("x@example.com.Thanks", Some("x@example.com")),
            ("x@xn--bcher-kva.xn--p1ai/", Some("x@xn--bcher-kva.xn--p1ai")),
            ("a_b@example.org,c", Some("a_b@example.org")),
            ("a@a@a@", None),
            ("a@b.com@c", None),
            ("a@b", None),
            ("react@18.2.0", None),
            ("x@1.2.3.4", None),
            (".@example.com", None),
            ("@example.com", None),
            ("x @example.com", None),
            ("a@-b.com", None),
        ] {
            let found = around(text, text.find('@').unwrap()).map(|(start, end)| &text[start..end]);
            assert_eq!(found, wanted, "{text}");
        }
        assert_eq!(around(&format!("{}@b.com", "a".repeat(65)), 65), None);
    }
}
