//! Paths that climb out of a folder or name secrets, XML entities and stream wrappers.

use crate::hits::{Hits, Part};
use crate::words::find;

/// Bytes of one path that are looked at.
const PATH_BYTES_MAX: usize = 512;

/// Bytes behind the steps that can name a file of the tables.
const NAME_BYTES_MAX: usize = 128;

const ENCODED_STEPS: [&[u8]; 12] = [
    b"%2e%2e%2f",
    b"%2e%2e/",
    b"..%2f",
    b"%2e%2e%5c",
    b"..%5c",
    b"..%c0%af",
    b"%252e%252e%252f",
    b"..%252f",
    b"....//",
    b"..;/",
    b"%c0%ae%c0%ae/",
    b"..%255c",
];

/// Judges the paths of a part.
pub fn judge(part: &Part<'_>, hits: &mut Hits) {
    let bytes = part.bytes();
    let offset = part.range.start;
    let mut at = 0;
    while at < bytes.len() {
        if let Some((steps, encoded, length)) = climb(&bytes[at..]) {
            let end = at + length + path_length(&bytes[at + length..]);
            // The last step's slash belongs to the path that follows.
            let tail = &bytes[at + length - 1..end.min(at + length + NAME_BYTES_MAX)];
            let is_sensitive =
                part.words.any_path("sensitive-read", tail) || part.words.any_path("sensitive-write", tail);
            let rule = match () {
                () if is_sensitive && steps >= 2 => Some("path.traversal-sensitive"),
                () if encoded && steps >= 2 => Some("path.traversal-encoded"),
                () if steps >= 3 => Some("path.traversal"),
                () => None,
            };
            if let Some(rule) = rule {
                hits.add(rule, offset + at..offset + end);
            }
            at = end;
        } else {
            at += 1;
        }
    }
    named(part, hits);
}

/// Steps upwards at the start of `rest`: how many, whether one is encoded, and their length.
fn climb(rest: &[u8]) -> Option<(usize, bool, usize)> {
    if !matches!(rest.first(), Some(b'.' | b'%')) {
        return None;
    }
    let (mut steps, mut encoded, mut at) = (0, false, 0);
    while at < PATH_BYTES_MAX {
        let here = &rest[at..];
        if here.starts_with(b"../") || here.starts_with(b"..\\") {
            at += 3;
            at += here[3..].iter().take(4).take_while(|byte| matches!(byte, b'/' | b'\\')).count();
        } else if let Some(step) = ENCODED_STEPS
            .iter()
            .find(|step| here.get(..step.len()).is_some_and(|head| head.eq_ignore_ascii_case(step)))
        {
            encoded = true;
            at += step.len();
        } else {
            break;
        }
        steps += 1;
    }
    (steps > 0).then_some((steps, encoded, at))
}

/// Length of what may belong to a path.
fn path_length(rest: &[u8]) -> usize {
    rest.iter()
        .take(PATH_BYTES_MAX)
        .take_while(|byte| {
            byte.is_ascii_alphanumeric()
                || matches!(byte, b'.' | b'_' | b'-' | b'/' | b'\\' | b'%' | b'~' | b'+')
        })
        .count()
}

/// Files by name, entities and wrappers.
fn named(part: &Part<'_>, hits: &mut Hits) {
    let (bytes, offset) = (part.bytes(), part.range.start);
    for start in [b"/etc/".as_slice(), b"/proc/"] {
        let mut from = 0;
        while let Some(at) = find(bytes, start, from) {
            let end = at + path_length(&bytes[at..]);
            let is_climb = bytes[..at].ends_with(b".") || bytes[..at].ends_with(b"./");
            if !is_climb && part.words.any_path("sensitive-read", &bytes[at..end]) {
                hits.add("path.sensitive", offset + at..offset + end);
            }
            from = end.max(at + 1);
        }
    }
    if let Some(at) = find(bytes, b"<!entity", 0) {
        let rest = &bytes[at..bytes.len().min(at + 256)];
        let reads = find(rest, b" system ", 0).is_some()
            && [b"file:".as_slice(), b"http:", b"https:", b"php:", b"expect:", b"ftp:"]
                .iter()
                .any(|scheme| find(rest, scheme, 0).is_some());
        if reads {
            let length = rest.iter().position(|&byte| byte == b'>').map_or(8, |length| length + 1);
            hits.add("path.entity", offset + at..offset + at + length);
        }
    }
    for wrapper in [b"php://filter/".as_slice(), b"expect://", b"phar://"] {
        if let Some(at) = find(bytes, wrapper, 0) {
            hits.add(
                "path.wrapper",
                offset + at..offset + at + path_length(&bytes[at + wrapper.len()..]) + wrapper.len(),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::hits::judged;

    fn rules(text: &str) -> Vec<&'static str> {
        judged(super::judge, text)
    }

    #[test]
    fn paths_by_where_they_lead() {
        for (text, rule) in [
            ("../../../etc/passwd", "path.traversal-sensitive"),
            ("..\\..\\windows\\win.ini", "path.traversal-sensitive"),
            ("%2e%2e%2f%2e%2e%2fx", "path.traversal-encoded"),
            ("....//....//etc/passwd", "path.traversal-sensitive"),
            ("..%252f..%252fx", "path.traversal-encoded"),
            ("import x from '../../../lib/a'", "path.traversal"),
            ("cat /etc/shadow", "path.sensitive"),
            ("<!ENTITY x SYSTEM \"file:///c:/boot.ini\">", "path.entity"),
            ("php://filter/convert.base64-encode/resource=index", "path.wrapper"),
        ] {
            assert_eq!(rules(text), [rule], "{text}");
        }
    }

    #[test]
    fn ordinary_paths() {
        for text in ["../a/b", "../../lib", "etc. and so on...", "/etc/nginx/nginx.conf", "100%2e"] {
            assert_eq!(rules(text), [""; 0], "{text}");
        }
    }
}
