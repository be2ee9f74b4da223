//! JSON Web Tokens: parts in base64url with points between them, the first of which is JSON with `alg`.

use crate::check::decode_base64;
use crate::work::Work;

/// Longest part, in bytes.
const PART_BYTES_MAX: usize = 8192;
/// Longest token, in bytes: five parts and what stands between them.
pub(crate) const TOKEN_BYTES_MAX: usize = 5 * PART_BYTES_MAX + 4;

/// If a token begins at `start`: where it ends.
pub fn at(text: &[u8], start: usize, work: &mut Work) -> Option<usize> {
    let header_end = part(text, start, work)?;
    let header = decode_base64(text.get(start..header_end)?, 1024);
    let names_algorithm = [&b"\"alg\""[..], b"\"enc\"", b"\"typ\""]
        .iter()
        .any(|name| header.windows(name.len()).any(|w| w == *name));
    if header.first() != Some(&b'{') || !names_algorithm || !header.ends_with(b"}") && header.len() < 1024 {
        return None;
    }
    let payload = header_end + 1;
    if text.get(header_end) != Some(&b'.') {
        return None;
    }
    let payload_end = part(text, payload, work)?;
    // What is no JSON has a key before it that is encrypted, which nothing but its length tells.
    let least = if text.get(payload..)?.starts_with(b"ey") { 12 } else { 40 };
    if payload_end - payload < least || least > 12 && text.get(payload_end) != Some(&b'.') {
        return None;
    }
    // A token without a signature ends in a point or not even that; one that is encrypted has five parts.
    let mut end = payload_end;
    for _ in 0..3 {
        if text.get(end) != Some(&b'.') {
            break;
        }
        match part(text, end + 1, work) {
            Some(next) if next > end + 1 => end = next,
            _ => break,
        }
    }
    Some(end)
}

fn part(text: &[u8], start: usize, work: &mut Work) -> Option<usize> {
    let length = text
        .get(start..)?
        .iter()
        .take(PART_BYTES_MAX)
        .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
        .count();
    work.spend(length);
    Some(start + length)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<&str> {
        at(text.as_bytes(), 0, &mut Work::new(text.len())).and_then(|end| text.get(..end))
    }

    #[test]
    fn a_header_that_is_json_and_names_an_algorithm() {
        let header = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9";
        let payload = "eyJzdWIiOiIxMjM0NTY3ODkwIiwiaWF0IjoxNTE2MjM5MDIyfQ";
        let signed = format!("{header}.{payload}.KMUFsIDTnFmyG3nMiGM6H9FNFUROf3wh7SmqJp");
        assert_eq!(found(&format!("{signed}\" x")), Some(signed.as_str()));
        assert_eq!(found(&format!("{header}.{payload}.")), Some(&*format!("{header}.{payload}")));
        assert_eq!(found(&format!("eyJhbGci.{payload}.KMUFsIDTnFmyG3n")), None);
        assert_eq!(found(&format!("{payload}.{payload}.KMUFsIDTnFmyG3n")), None);
        assert_eq!(found(header), None);
        let key = "UGhIOguC7IuEvf_NPVaXsGMoLOmwvc1GyqlIKOK1nN94nHPoltGRhWhw7Zx0";
        let encrypted =
            format!("{header}.{key}.AxY8DCtDaGlsbGljb3RoZQ.KDlTtXchhZTGufMYmOYG.U0m_YmjN04DJvceFICbCVQ");
        assert_eq!(found(&encrypted), Some(encrypted.as_str()));
        assert_eq!(found(&format!("{header}.{key}")), None, "not a token without a third part");
        assert_eq!(found(&format!("{header}.constructor.prototype.call")), None);
    }
}
