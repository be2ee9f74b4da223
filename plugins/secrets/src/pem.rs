//! Private keys that say so: PEM, whole or cut off, in one line too, and PuTTY's.

/// Longest key that is taken as one, in bytes.
pub const KEY_BYTES_MAX: usize = 32 * 1024;
/// Longest label between the dashes, in bytes.
const LABEL_BYTES_MAX: usize = 48;

/// The private key whose `BEGIN` stands at `begin`: where it starts and ends, and whether it is whole.
pub fn at(text: &[u8], begin: usize) -> Option<(usize, usize, bool)> {
    let start = begin.checked_sub(5)?;
    if text.get(start..begin)? != b"-----" {
        return None;
    }
    let label = text.get(begin + 5..)?;
    let label = label.get(..label.len().min(LABEL_BYTES_MAX))?;
    let length = label.windows(5).position(|part| part == b"-----")?;
    let label = label.get(..length)?;
    let private = label.ends_with(b"PRIVATE KEY") || label.ends_with(b"PRIVATE KEY BLOCK");
    if !private
        || !label.iter().all(|&byte| byte.is_ascii_uppercase() || byte == b' ' || byte.is_ascii_digit())
    {
        return None;
    }
    let body = begin + 5 + length + 5;
    let mut at = body;
    let end = text.len().min(start + KEY_BYTES_MAX);
    // The body is base64 in lines, which may be written `\n`, and headers. `-----END` is its end.
    while let Some(&byte) = text.get(at).filter(|_| at < end) {
        if byte == b'-' && text.get(at..).is_some_and(|rest| rest.starts_with(b"-----")) {
            let foot = text.get(at + 5..).unwrap_or_default();
            let foot = foot.get(..foot.len().min(LABEL_BYTES_MAX)).unwrap_or_default();
            let whole =
                foot.starts_with(b"END").then(|| foot.windows(5).position(|part| part == b"-----")).flatten();
            match whole {
                Some(length) if is_body(text.get(body..at)?) => {
                    return Some((start, at + 5 + length + 5, true));
                }
                Some(_) => return None,
                None => break,
            }
        }
        if !byte.is_ascii_graphic() && !byte.is_ascii_whitespace() {
            break;
        }
        at += 1;
    }
    // Cut off: what is there of the base64.
    let mut last = body;
    for (place, &byte) in text.get(body..at)?.iter().enumerate() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=') {
            last = body + place + 1;
        } else if !matches!(byte, b'\n' | b'\r' | b'\\') {
            break;
        }
    }
    (last - body >= 40 && is_body(text.get(body..last)?)).then_some((start, last, false))
}

/// Whether there is a key between the lines, and no dots or words in its stead.
fn is_body(body: &[u8]) -> bool {
    let longest = body
        .split(|byte| !(byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=')))
        .map(|line| if crate::check::entropy(line) > 2.5 { line.len() } else { 0 })
        .max();
    longest.is_some_and(|longest| longest >= 16) || is_armor_checksum(body)
}

/// Nothing but the checksum at the end of what OpenPGP writes: `=` and four letters or digits (RFC 4880, 6.1).
fn is_armor_checksum(body: &[u8]) -> bool {
    let mut body = body.trim_ascii();
    body = body.strip_prefix(b"\\n").unwrap_or(body);
    body = body.strip_suffix(b"\\n").unwrap_or(body);
    body.len() == 5 && body.starts_with(b"=") && crate::check::entropy(body) > 1.5
}

/// The private part of a key of PuTTY behind `Private-Lines: N`, whose word `Private` stands at `at`.
pub fn putty(text: &[u8], at: usize) -> Option<(usize, usize)> {
    let rest = text.get(at..)?.strip_prefix(b"Private-Lines: ")?;
    let digits = rest.iter().take(3).take_while(|byte| byte.is_ascii_digit()).count();
    let lines: usize = std::str::from_utf8(rest.get(..digits)?).ok()?.parse().ok()?;
    let body = at + b"Private-Lines: ".len() + digits;
    let start = body + text.get(body..)?.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
    let mut end = start;
    for line in text.get(start..)?.split_inclusive(|&byte| byte == b'\n').take(lines.min(200)) {
        let bare = line.trim_ascii_end();
        if bare.len() > 64
            || !bare.iter().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'='))
        {
            break;
        }
        end += line.len();
    }
    let end = start + text.get(start..end)?.trim_ascii_end().len();
    (end - start >= 16).then_some((start, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<(&str, bool)> {
        let begin = text.find("BEGIN")?;
        at(text.as_bytes(), begin).and_then(|(start, end, whole)| Some((text.get(start..end)?, whole)))
    }

    const LINE: &str = "MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSk";

    #[test]
    fn keys_are_whole_or_cut_off_and_never_public() {
        let head = ["-----BEGIN RSA PRIV", "ATE KEY-----"].concat();
        let foot = ["-----END RSA PRIV", "ATE KEY-----"].concat();
        for between in ["\n", "\\n", "\r\n", " "] {
            let whole = format!("{head}{between}{LINE}{between}{foot}");
            assert_eq!(found(&format!("x {whole} y")), Some((whole.as_str(), true)));
        }
        let cut = format!("{head}\n{LINE}\n{LINE}");
        assert_eq!(found(&format!("{cut}\n...")), Some((cut.as_str(), false)));
        assert_eq!(found(&format!("{head}\n...\n{foot}")), None);
        assert_eq!(found(&format!("-----BEGIN PUBLIC KEY-----\n{LINE}\n-----END PUBLIC KEY-----")), None);
        assert_eq!(found(&head), None);
        let armored = "-----BEGIN PGP PRIVATE KEY BLOCK-----\n=8xQN\n-----END PGP PRIVATE KEY BLOCK-----";
        assert_eq!(found(armored), Some((armored, true)));
        assert_eq!(found(&armored.replace("=8xQN", "=....")), None);
    }

    #[test]
    fn the_private_lines_of_putty() {
        let text = format!("Private-Lines: 2\n{LINE}\n{LINE}\nPrivate-MAC: 00");
        assert_eq!(putty(text.as_bytes(), 0), Some((17, 17 + 2 * LINE.len() + 1)));
        assert_eq!(putty(b"Private-Lines: x", 0), None);
    }
}
