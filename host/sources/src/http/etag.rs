use ureq::http::HeaderValue;

/// Longest ETag that is kept, in bytes.
const BYTES_MAX: usize = 1024;

/// An ETag as it may be sent back (RFC 9110, section 8.8.3): quoted, perhaps weak. Anything else is as good as none.
pub(crate) fn usable(header: Option<&HeaderValue>) -> Option<String> {
    let text = header?.to_str().ok()?.trim();
    let inner = text.strip_prefix("W/").unwrap_or(text).strip_prefix('"')?.strip_suffix('"')?;
    let good = text.len() <= BYTES_MAX && inner.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'"');
    good.then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_quoted_tags_of_reasonable_length_are_kept() {
        let kept = |text: &str| usable(HeaderValue::from_str(text).ok().as_ref());
        for good in ["\"a\"", "W/\"a-1\"", "\"\""] {
            assert_eq!(kept(good).as_deref(), Some(good));
        }
        let long = format!("\"{}\"", "x".repeat(BYTES_MAX));
        for bad in ["a", "\"", "\"a b\"", "\"a\", \"b\"", "*", "", "w/\"a\"", &long] {
            assert_eq!(kept(bad), None, "{bad}");
        }
        assert_eq!(usable(None), None);
    }
}
