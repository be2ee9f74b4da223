//! Images of Markdown that name their URL by a reference: `![chart][1]` with `[1]: https://...` elsewhere.

/// Labels kept; a text with more is not written by hand.
const LABELS_MAX: usize = 512;
/// Longest label, in bytes.
const LABEL_BYTES_MAX: usize = 200;

/// Labels of references that images use, in lower case.
#[must_use]
pub fn of_images(text: &str) -> Vec<String> {
    let mut labels = Vec::new();
    for (at, _) in text.match_indices("![").take(LABELS_MAX) {
        let Some((alt, rest)) = bracketed(&text[at + 2..]) else { continue };
        let label = match rest.strip_prefix('[').and_then(bracketed) {
            Some((label, _)) if !label.trim().is_empty() => label,
            _ if rest.starts_with('(') => continue,
            _ => alt,
        };
        labels.push(normal(label));
    }
    labels
}

/// The label of the definition whose URL begins at `start`.
#[must_use]
pub fn defined(text: &str, start: usize) -> Option<String> {
    // A label that is longer than this is cut, and names nothing.
    let tail = &text[text.floor_char_boundary(start.saturating_sub(LABEL_BYTES_MAX + 16))..start];
    let line = tail.rsplit('\n').next()?;
    let (label, _) = line.trim_start_matches([' ', '>']).strip_prefix('[')?.rsplit_once("]:")?;
    Some(normal(label))
}

fn bracketed(rest: &str) -> Option<(&str, &str)> {
    let end = rest.bytes().take(LABEL_BYTES_MAX).position(|byte| byte == b']')?;
    Some((&rest[..end], &rest[end + 1..]))
}

fn normal(label: &str) -> String {
    label.trim().to_lowercase()
}
