//! How a text uses a URL, and where the URL ends.

mod html;
mod markdown;

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
/// Longest link between angle brackets, in bytes.
const POINTED_BYTES_MAX: usize = 4096;
/// Longest placeholder with blanks inside, in bytes.
const PLACEHOLDER_BYTES_MAX: usize = 80;

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
    let cut = before.len() < start;
    if let Some(label) = pointed.trim_end().strip_suffix("](") {
        return if markdown::is_image(label, cut) { Use::Image } else { Use::Link };
    }
    if let Some(line) = pointed.trim_end().strip_suffix("]:") {
        let line = line.rsplit('\n').next().unwrap_or(line);
        if line.trim_start_matches([' ', '>']).starts_with('[') {
            return Use::Defined;
        }
    }
    let quoted = before.trim_end_matches(['"', '\'', '`', '{', '\\', ' ', '\n', '\t']);
    if ends_with(quoted, "url(") || ends_with(quoted, "@import") {
        return Use::Embedded;
    }
    if let Some(used) = html::of(before, quoted, cut) {
        return used;
    }
    if last == b'<' { Use::Link } else { Use::Named }
}

fn ends_with(text: &str, end: &str) -> bool {
    let at = text.len().saturating_sub(end.len());
    text.is_char_boundary(at) && text[at..].eq_ignore_ascii_case(end)
}

/// Where the URL that begins at `start` ends; its host or rest begins at `from`.
#[must_use]
pub fn end(text: &str, start: usize, from: usize) -> usize {
    let quote = start.checked_sub(1).map(|at| text.as_bytes()[at]);
    // Between angle brackets a link of Markdown may have blanks.
    if quote == Some(b'<')
        && (text[..start - 1].ends_with("](") || text[..start - 1].trim_end_matches(' ').ends_with("]:"))
    {
        let rest = text.as_bytes()[from..].iter().take(POINTED_BYTES_MAX);
        if let Some((length, b'>')) =
            rest.copied().enumerate().find(|(_, byte)| matches!(byte, b'>' | b'<' | b'\n'))
        {
            return from + length;
        }
    }
    let mut round = 0_usize;
    let mut end = text.len();
    let mut skip_to = 0;
    let mut before = '/';
    let mut is_host = true;
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
            // A host may have such dots, if it has no other; else a sentence ends.
            '。' if is_host => {
                let next = text[at + c.len_utf8()..].chars().next();
                text[from..at].contains('.')
                    || !next.is_some_and(|next| next.is_ascii_alphanumeric() || crate::parse::is_styled(next))
            }
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
        is_host &= !matches!(c, '/' | '?' | '#' | '\\');
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
