//! Calls that run strings as code or start commands, by what they are given.

use crate::hits::{Hits, Part};
use crate::shell;
use crate::words::{Words, any, find};

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
        let is_apart = matches!(bytes[at - 1], b' ' | b'\t');
        let name_end = at - blanks_before(bytes, at);
        let start = name_end - name.len();
        let argument = &bytes[at + 1..bytes.len().min(at + 1 + ARGUMENT_BYTES_MAX)];
        if let Some(length) = imported(name, argument) {
            hits.add("eval.import-exec", offset + start..offset + at + 1 + length);
            continue;
        }
        let (runs_code, runs_command) = (
            known(part.words, "eval-call", name),
            known(part.words, "exec-call", name) || is_java_exec(bytes, name_end),
        );
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
        } else if is_apart && runs_code && !begins_statement(bytes, start) {
            continue;
        } else if runs_command {
            literal(inside, |script, place| {
                shell::judge_bytes(script, offset + at + 1 + place, part.is_argument, part.words, hits);
            });
            if is_apart && !begins_statement(bytes, start) {
                continue;
            }
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

/// Blanks that may stand between a name and its bracket; languages allow more.
const APART_BYTES_MAX: usize = 8;

/// How many blanks stand before `at`, as far as a name may be from its bracket.
fn blanks_before(bytes: &[u8], at: usize) -> usize {
    bytes[..at].iter().rev().take(APART_BYTES_MAX).take_while(|byte| matches!(byte, b' ' | b'\t')).count()
}

/// Whether a name may begin a statement or an operand here. Behind a word, a name and a bracket apart from it are prose:
/// `the operating system (Linux)`.
fn begins_statement(bytes: &[u8], start: usize) -> bool {
    let before = bytes[..start].trim_ascii_end();
    !before
        .last()
        .is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b',' | b'.') || *byte >= 0x80)
        || [b"php".as_slice(), b"return", b"echo", b"else", b"do", b"then", b"await"]
            .iter()
            .any(|word| before.ends_with(word))
}

/// The dotted name in front of the bracket at `at`, at most 64 bytes.
fn name_before(bytes: &[u8], at: usize) -> &[u8] {
    let at = at - blanks_before(bytes, at);
    let length = bytes[..at]
        .iter()
        .rev()
        .take(64)
        .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'$'))
        .count();
    &bytes[at - length..at]
}

/// Whether the name, or the name with its last two or one parts only, is in the section.
fn known(words: &Words, section: &str, name: &[u8]) -> bool {
    let mut dots = name.iter().enumerate().rev().filter(|(_, byte)| **byte == b'.').map(|(at, _)| at);
    let last = dots.next();
    let two = last.map(|_| dots.next().map_or(0, |at| at + 1));
    words.has(section, name) || two.is_some_and(|at| words.has(section, &name[at..]))
}

fn calls_any(part: &Part<'_>, section: &str, inside: &[u8]) -> bool {
    part.words.any_name(section, inside) && inside.contains(&b'(')
}

/// Whether the request's value stands first, as in `eval($_GET['x'])`, not in a comparison further on.
fn direct_request(inside: &[u8]) -> bool {
    any(
        &inside[..inside.len().min(60)],
        &[
            b"$_get",
            b"$_post",
            b"$_request",
            b"$_cookie",
            b"php://input",
            b"request.args",
            b"request.form",
            b"req.query",
            b"req.body",
            b"request.getparameter",
        ],
    )
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

/// Whether a bracket behind blanks opens the arguments of a call that matters: the name before it says so.
#[must_use]
pub fn is_call_apart(bytes: &[u8], at: usize, words: &Words) -> bool {
    let name = name_before(bytes, at);
    known(words, "eval-call", name)
        || known(words, "exec-call", name)
        || imports(name)
        || is_java_exec(bytes, at - blanks_before(bytes, at))
}

fn imports(name: &[u8]) -> bool {
    name == b"require"
        || [b"__import__".as_slice(), b"import_module", b".require"].iter().any(|end| name.ends_with(end))
}

/// `__import__('os').system(` and `require('child_process').exec(`: the length of the argument to the last bracket.
fn imported(name: &[u8], argument: &[u8]) -> Option<usize> {
    if !imports(name) {
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
    let function = call[..called].trim_ascii_end();
    let is_name = function.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
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
    .any(|known| function.eq_ignore_ascii_case(known));
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
        let is_member = at > 0 && matches!(bytes[at - 1], b'.' | b'\'' | b'"');
        let reaches = || any(chain, &[b"__subclasses__", b"__globals__", b"__builtins__"]);
        if is_member && reaches() && part.words.two_names("dunder", chain) {
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
    use crate::hits::judged;

    fn rules(text: &str) -> Vec<&'static str> {
        judged(super::judge, text)
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
            ("eval (base64_decode('aGk='));", "eval.decode"),
            ("os.system ('rm -rf /')", "shell.delete-system"),
            ("<?php system\t( $_GET['c']); ?>", "eval.request"),
            ("<?php system ('ls'); ?>", "eval.command"),
            ("__import__ ('os').system ('id')", "eval.import-exec"),
            ("x = eval (input())", "eval.dynamic"),
            ("Runtime.getRuntime().exec (\"rm -rf /\")", "shell.delete-system"),
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
            "We use an operating system (Linux), and eval (see below) is slow.",
            "Er wird exec ('ausführen') genannt; das System ('OS') startet.",
            "if (x) (y) else (z)",
            "class A: def __init__(self): super().__init__()",
        ] {
            assert_eq!(rules(text), [""; 0], "{text}");
        }
        assert_eq!(rules("x = eval(input())"), ["eval.dynamic"]);
    }
}
