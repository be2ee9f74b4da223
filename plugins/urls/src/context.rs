//! How a text uses a URL, and where the URL ends.

/// How a URL is used. What is loaded without anybody's doing leaks by being shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// Named in running text.
    Named,
    /// A link that somebody may follow.
    Link,
    /// An image of Markdown, loaded when shown.
    Image,
    /// An image, frame, style or script of HTML, loaded when shown.
    Embedded,
    /// A definition of a Markdown reference, which may be used for an image.
    Defined,
}

/// How far back a tag or bracket is looked for, in bytes.
const BACK_BYTES_MAX: usize = 768;
/// Longest placeholder with blanks inside, in bytes.
const PLACEHOLDER_BYTES_MAX: usize = 80;

const EMBEDDED: [&str; 8] =
    ["src", "srcset", "poster", "background", "data", "data-src", "lowsrc", "xlink:href"];
const TAGS: [&str; 17] = [
    "img", "image", "iframe", "source", "video", "audio", "embed", "object", "script", "input", "track",
    "frame", "body", "table", "td", "bgsound", "svg",
];

/// How the URL that begins at `start` is used.
#[must_use]
pub fn of(text: &str, start: usize) -> Use {
    let bytes = text.as_bytes();
    let Some(&last) = start.checked_sub(1).and_then(|at| bytes.get(at)) else { return Use::Named };
    match last {
        b'(' | b'<' | b'"' | b'\'' | b'=' | b' ' | b'\t' | b':' | b'`' | b',' | b'\n' | b';' => {}
        _ => return Use::Named,
    }
    let before = &text[text.floor_char_boundary(start.saturating_sub(BACK_BYTES_MAX))..start];
    let pointed = before.strip_suffix('<').unwrap_or(before);
    if let Some(label) = pointed.trim_end().strip_suffix("](") {
        return if is_image(label) { Use::Image } else { Use::Link };
    }
    if let Some(line) = pointed.trim_end_matches([' ', '\t']).strip_suffix("]:") {
        let line = line.rsplit('\n').next().unwrap_or(line);
        if line.trim_start_matches([' ', '>']).starts_with('[') {
            return Use::Defined;
        }
    }
    let quoted = before.trim_end_matches(['"', '\'', '`', '{', '\\', ' ', '\n', '\t']);
    if ends_with(quoted, "url(") {
        return Use::Embedded;
    }
    if let Some(used) = in_tag(before, quoted) {
        return used;
    }
    if last == b'<' { Use::Link } else { Use::Named }
}

/// Whether the bracket that a Markdown label closes was opened by `![`.
fn is_image(label: &str) -> bool {
    let mut depth = 0;
    for (at, byte) in label.bytes().enumerate().rev() {
        match byte {
            b']' => depth += 1,
            b'[' if depth == 0 => return at > 0 && label.as_bytes()[at - 1] == b'!',
            b'[' => depth -= 1,
            _ => {}
        }
    }
    false
}

/// The use by the attribute of an HTML tag that is still open.
fn in_tag(before: &str, quoted: &str) -> Option<Use> {
    let open = before.rfind('<')?;
    let tag = &before[open + 1..];
    let name: &str = &tag[..tag.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(tag.len())];
    if name.is_empty() {
        return None;
    }
    let is = |names: &[&str], name: &str| names.iter().any(|known| known.eq_ignore_ascii_case(name));
    let attribute = match quoted.strip_suffix('=') {
        Some(rest) => {
            let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | ':' | '_');
            let rest = rest.trim_end();
            let at = rest.trim_end_matches(is_name).len();
            // The attribute must lie in the tag, and not before it.
            if at <= open {
                return None;
            }
            &rest[at..]
        }
        // A later candidate of a list.
        None if quoted.ends_with([',', 'x', 'w']) && tag.contains("srcset") => "srcset",
        None => return None,
    };
    if is(&EMBEDDED, attribute) && is(&TAGS, name)
        || name.eq_ignore_ascii_case("link") && is(&["href"], attribute)
    {
        return Some(Use::Embedded);
    }
    is(&["href", "action", "formaction", "src", "content"], attribute).then_some(Use::Link)
}

fn ends_with(text: &str, end: &str) -> bool {
    let at = text.len().saturating_sub(end.len());
    text.is_char_boundary(at) && text[at..].eq_ignore_ascii_case(end)
}

/// Where the URL that begins at `start` ends; its host or rest begins at `from`.
#[must_use]
pub fn end(text: &str, start: usize, from: usize) -> usize {
    let quote = start.checked_sub(1).map(|at| text.as_bytes()[at]);
    let mut round = 0_usize;
    let mut end = text.len();
    let mut skip_to = 0;
    let mut before = '/';
    for (at, c) in text[from..].char_indices().map(|(at, c)| (from + at, c)) {
        if at < skip_to {
            continue;
        }
        let stop = match c {
            '(' => {
                round += 1;
                false
            }
            ')' => {
                let unopened = round == 0;
                round = round.saturating_sub(1);
                unopened
            }
            '<' | '{' | '[' if matches!(before, '=' | '/' | '&' | '.' | '-' | '{' | '$') => {
                match placeholder(&text[at..], c) {
                    Some(length) => skip_to = at + length,
                    None if c == '<' => end = at,
                    None => {}
                }
                end == at
            }
            '\'' => quote == Some(b'\''),
            '"' | '`' | '<' | '>' | '|' | '^' | '{' | '}' => true,
            '”' | '“' | '’' | '»' | '«' | '。' | '，' | '、' | '）' | '」' | '】' | '；' => {
                true
            }
            _ => c.is_whitespace() || c.is_control(),
        };
        if stop {
            end = at;
            break;
        }
        before = c;
    }
    let trimmed = text[from..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_', '\'', '\\']);
    // A bracket that the URL does not open belongs to the sentence around it.
    let trimmed = if trimmed.contains('[') { trimmed } else { trimmed.trim_end_matches(']') };
    from + trimmed.len()
}

/// Length of `<...>`, `{...}` or `[...]` at the beginning of `rest`, which may hold blanks.
fn placeholder(rest: &str, open: char) -> Option<usize> {
    let close = match open {
        '<' => b'>',
        '{' => b'}',
        _ => b']',
    };
    let inner = rest.as_bytes().iter().take(PLACEHOLDER_BYTES_MAX);
    let length = inner.enumerate().find(|&(_, &byte)| byte == close || byte == b'\n' || byte == b'"')?.0 + 1;
    let doubled = rest.as_bytes().get(length) == Some(&close);
    // A tag that closes or begins is none.
    let is_tag = open == '<' && rest[1..].starts_with(['/', '!']);
    (rest.as_bytes()[length - 1] == close && length > 2 && !is_tag).then_some(length + usize::from(doubled))
}
