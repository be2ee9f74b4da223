/// Whether a link whose label ends here is an image. `label` is what stands before the closing bracket; it may be `cut`
/// at its beginning.
///
/// Where the brackets are in doubt, by escapes, code or a label that is too long, it counts as one: a long label must
/// not hide an image.
#[must_use]
pub fn is_image(label: &str, cut: bool) -> bool {
    match opening(label) {
        Some(at) if at > 0 && label.as_bytes()[at - 1] == b'!' => true,
        None if cut => true,
        _ => label.rfind("![").is_some_and(|at| is_open(&label[at + 2..])),
    }
}

/// The bracket that the one after `label` closes.
fn opening(label: &str) -> Option<usize> {
    let bytes = label.as_bytes();
    let mut depth = 0;
    for (at, &byte) in bytes.iter().enumerate().rev() {
        let escaped = at > 0 && bytes[at - 1] == b'\\';
        match byte {
            b']' if !escaped => depth += 1,
            b'[' if !escaped && depth == 0 => return Some(at),
            b'[' if !escaped => depth -= 1,
            _ => {}
        }
    }
    None
}

/// Whether no bracket closes a label that begins here; those in code and escaped ones do not count.
fn is_open(label: &str) -> bool {
    let (mut depth, mut code, mut escaped) = (0, false, false);
    for byte in label.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'`' => code = !code,
            b'[' if !code => depth += 1,
            b']' if !code => depth -= 1,
            _ => {}
        }
        if depth < 0 {
            return false;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_of_images_and_of_links() {
        for (label, image) in [
            ("![a", true),
            ("text ![a [b] c", true),
            ("![a \\[b", true),
            ("![a\\]b", true),
            ("![a `[` b", true),
            ("![a `]` b", true),
            ("![a ![b](u) c", true),
            ("[a", false),
            ("![x] and [a", false),
            ("![x](u) and [a", false),
            ("[![b](u)", false),
            ("a", false),
        ] {
            assert_eq!(is_image(label, false), image, "{label}");
        }
        assert!(is_image("a long label", true) && !is_image("... [a", true));
    }
}
