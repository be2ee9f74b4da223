//! Calls that run strings as code or start commands, by what they are given.

use crate::hits::{Hits, Part};
use crate::shell;
use crate::words::find;

/// Bytes of a call's argument that are looked at.
const ARGUMENT_BYTES_MAX: usize = 240;

/// Judges the calls of a part.
pub fn judge(part: &Part<'_>, hits: &mut Hits) {
    let bytes = part.bytes();
    let offset = part.range.start;
    let mut from = 0;
    while let Some(found) = bytes[from..].iter().position(|&byte| byte == b'(') {
        let at = from + found;
        from = at + 1;
        let name = name_before(bytes, at);
        if name.is_empty() {
            continue;
        }
        let start = at - name.len();
        let argument = &bytes[at + 1..bytes.len().min(at + 1 + ARGUMENT_BYTES_MAX)];
        if let Some(length) = imported(part, name, argument) {
            hits.add("eval.import-exec", offset + start..offset + at + 1 + length);
            continue;
        }
        let (runs_code, runs_command) =
            (known(part, "eval-call", name), known(part, "exec-call", name) || is_java_exec(bytes, at));
        if !(runs_code || runs_command) {
            continue;
        }
        let end = at + 1 + call_length(argument);
        let inside = &bytes[at + 1..end];
        let rule = if part.words.any_part("request", inside)
            && (inside.starts_with(b"$_")
                || inside.starts_with(b"@$_")
                || runs_code
                || runs_command && name.iter().all(|byte| byte.is_ascii_alphabetic() || *byte == b'_'))
            && direct_request(inside)
        {
            "eval.request"
        } else if runs_code && calls_any(part, "decoder", inside) {
            "eval.decode"
        } else if runs_code && calls_any(part, "fetcher", inside) && !name.eq_ignore_ascii_case(b"function") {
            "eval.fetch"
        } else if runs_command {
            literal(inside, |script, place| {
                shell::judge_bytes(script, offset + at + 1 + place, part.is_argument, part.words, hits);
            });
            "eval.command"
        } else if matches!(inside.first(), None | Some(b')'))
            || name.ends_with(b".exec")
            || name.eq_ignore_ascii_case(b"assert")
            || name.eq_ignore_ascii_case(b"function") && !part.text[..offset + start].ends_with(b"new ")
        {
            continue;
        } else {
            "eval.dynamic"
        };
        hits.add(rule, offset + start..offset + end);
    }
    escape(part, hits);
}

/// The dotted name that ends at `at`, at most 64 bytes.
fn name_before(bytes: &[u8], at: usize) -> &[u8] {
    let length = bytes[..at]
        .iter()
        .rev()
        .take(64)
        .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'$'))
        .count();
    &bytes[at - length..at]
}

/// Whether the name, or the name with its last two or one parts only, is in the section.
fn known(part: &Part<'_>, section: &str, name: &[u8]) -> bool {
    let mut dots = name.iter().enumerate().rev().filter(|(_, byte)| **byte == b'.').map(|(at, _)| at);
    let last = dots.next();
    let two = last.map(|_| dots.next().map_or(0, |at| at + 1));
    part.words.has(section, name) || two.is_some_and(|at| part.words.has(section, &name[at..]))
}

fn calls_any(part: &Part<'_>, section: &str, inside: &[u8]) -> bool {
    part.words.any_name(section, inside) && inside.contains(&b'(')
}

/// Whether the request's value stands first, as in `eval($_GET['x'])`, not in a comparison further on.
fn direct_request(inside: &[u8]) -> bool {
    let head = &inside[..inside.len().min(60)];
    [
        b"$_get".as_slice(),
        b"$_post",
        b"$_request",
        b"$_cookie",
        b"php://input",
        b"request.args",
        b"request.form",
        b"req.query",
        b"req.body",
        b"request.getparameter",
    ]
    .iter()
    .any(|source| find(head, source, 0).is_some())
}

/// Length of a call's argument: to its closing bracket, or all that is looked at.
fn call_length(argument: &[u8]) -> usize {
    let mut depth = 0_usize;
    for (at, &byte) in argument.iter().enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' if depth == 0 => return at + 1,
            b')' => depth -= 1,
            _ => (),
        }
    }
    // The look may have been cut within a character.
    let cut = argument.iter().rposition(|byte| byte & 0xc0 != 0x80).unwrap_or(0);
    if argument.last().is_some_and(|byte| *byte >= 0x80) { cut } else { argument.len() }
}

/// `__import__('os').system(` and `require('child_process').exec(`: the length of the argument to the last bracket.
fn imported(part: &Part<'_>, name: &[u8], argument: &[u8]) -> Option<usize> {
    if !(name.ends_with(b"__import__")
        || name == b"require"
        || name.ends_with(b"import_module")
        || name.ends_with(b".require"))
    {
        return None;
    }
    let quote = argument.iter().position(|byte| matches!(byte, b'\'' | b'"'))?;
    let module = argument.get(quote + 1..)?;
    let length = module.iter().position(|byte| matches!(byte, b'\'' | b'"' | b'\\'))?;
    let dangerous = matches!(
        &module[..length],
        b"os" | b"subprocess" | b"pty" | b"commands" | b"child_process" | b"node:child_process"
    );
    let behind = &module[length..];
    let close = behind.iter().position(|&byte| byte == b')')?;
    let call = behind.get(close + 1..)?.strip_prefix(b".")?;
    let called = call.iter().position(|&byte| byte == b'(')?;
    let is_name = call[..called].iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
    let runs = [
        b"system".as_slice(),
        b"popen",
        b"exec",
        b"spawn",
        b"run",
        b"call",
        b"check_output",
        b"execsync",
        b"spawnsync",
        b"getoutput",
        b"execfile",
    ]
    .iter()
    .any(|known| call[..called].eq_ignore_ascii_case(known));
    let _ = part;
    (dangerous && is_name && runs).then_some(quote + 1 + length + close + 2 + called + 1)
}

/// `Runtime.getRuntime().exec(`
fn is_java_exec(bytes: &[u8], at: usize) -> bool {
    bytes[..at].ends_with(b"getRuntime().exec")
}

/// Hands the string literal at the start of an argument on, with its place.
fn literal(inside: &[u8], mut take: impl FnMut(&[u8], usize)) {
    let Some(start) = inside.iter().take(4).position(|byte| matches!(byte, b'\'' | b'"')) else { return };
    let quote = inside[start];
    let rest = &inside[start + 1..];
    if let Some(length) = rest.iter().position(|&byte| byte == quote) {
        take(&rest[..length], start + 1);
    }
}

/// `().__class__.__bases__[0].__subclasses__()` and `x.constructor.constructor(`.
fn escape(part: &Part<'_>, hits: &mut Hits) {
    let bytes = part.bytes();
    let mut from = 0;
    while let Some(at) = find(bytes, b"__", from) {
        let end = (at..bytes.len())
            .take(400)
            .find(|&at| bytes[at].is_ascii_whitespace() || matches!(bytes[at], b'`' | b';'))
            .unwrap_or(bytes.len().min(at + 400));
        let chain = &bytes[at..end];
        let reaches = find(chain, b"__subclasses__", 0).is_some()
            || find(chain, b"__globals__", 0).is_some()
            || find(chain, b"__builtins__", 0).is_some();
        let is_member = at > 0 && matches!(bytes[at - 1], b'.' | b'\'' | b'"');
        if reaches && is_member && part.words.count_names("dunder", chain) >= 2 {
            let start = bytes[..at]
                .iter()
                .rev()
                .take(40)
                .take_while(|byte| byte.is_ascii_graphic() && **byte != b'`')
                .count();
            let end = end - bytes[at..end].iter().rev().take_while(|byte| **byte >= 0x80).count();
            hits.add("eval.escape", part.range.start + at - start..part.range.start + end);
        }
        from = end.max(at + 2);
    }
    for call in [
        b".constructor.constructor(".as_slice(),
        b".constructor('",
        b".constructor(\"",
        b"getattr(__builtins__",
    ] {
        let Some(at) = find(bytes, call, 0) else { continue };
        // A constructor that is handed text makes a function of it, which is called at once.
        let rest = &bytes[at..bytes.len().min(at + 200)];
        if call[0] != b'.' || call.len() > 20 || find(rest, b")(", 0).is_some() {
            hits.add("eval.escape", part.range.start + at..part.range.start + at + call.len());
        }
    }
    if let Some(at) = find(bytes, b"`$_", 0)
        && direct_request(&bytes[at + 1..])
    {
        hits.add("eval.request", part.range.start + at..part.range.start + at + 3);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Words;

    fn rules(text: &str) -> Vec<&'static str> {
        let words = Words::new(include_str!("../data/words.txt"), std::collections::BTreeMap::new()).unwrap();
        let part = Part { text: text.as_bytes(), range: 0..text.len(), is_argument: false, words: &words };
        let mut hits = Hits::default();
        judge(&part, &mut hits);
        hits.0.iter().map(|hit| hit.rule).collect()
    }

    #[test]
    fn calls_by_what_they_are_given() {
        for (text, rule) in [
            ("eval(base64_decode('aGk='));", "eval.decode"),
            ("exec(__import__('base64').b64decode('aGk='))", "eval.decode"),
            ("eval(atob(\"YWxlcnQ\"))", "eval.decode"),
            ("exec(requests.get('http://x').text)", "eval.fetch"),
            ("<?php system($_GET['c']); ?>", "eval.request"),
            ("__import__('os').system('id')", "eval.import-exec"),
            ("require('child_process').execSync('id')", "eval.import-exec"),
            ("().__class__.__bases__[0].__subclasses__()", "eval.escape"),
            ("[].constructor.constructor('x')()", "eval.escape"),
            ("[].filter.constructor('alert(1)')()", "eval.escape"),
            ("Runtime.getRuntime().exec(\"rm -rf /\")", "shell.delete-system"),
            ("<?=`$_GET[0]`?>", "eval.request"),
            ("os.system('rm -rf /')", "shell.delete-system"),
            ("subprocess.run(\"ls\")", "eval.command"),
        ] {
            assert!(rules(text).contains(&rule), "{text}: {:?}", rules(text));
        }
    }

    #[test]
    fn ordinary_calls() {
        for text in [
            "regex.exec(line)",
            "function (a) { return b; }",
            "model.eval()",
            "print(base64.b64decode(x))",
            "class A: def __init__(self): super().__init__()",
        ] {
            assert_eq!(rules(text), [""; 0], "{text}");
        }
        assert_eq!(rules("x = eval(input())"), ["eval.dynamic"]);
    }
}
