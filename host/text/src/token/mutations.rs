//! What models and what stands around them do to placeholders. docs/redaction.md prints this table.

use super::*;
use crate::testing::keys;

const VALUE: &str = "jane@example.com";
const SCOPE: Scope<'_> = Scope { tenant: "acme", conversation: "c-1" };

type Mutation = fn(&str) -> String;

/// What is inside the brackets.
fn bare(token: &str) -> &str {
    &token[1..token.len() - 1]
}

fn every(token: &str, n: usize, with: &str) -> String {
    let chars: Vec<char> = token.chars().collect();
    chars.chunks(n).map(|part| part.iter().collect::<String>()).collect::<Vec<_>>().join(with)
}

fn wide(text: &str) -> String {
    text.chars()
        .map(|c| char::from_u32(u32::from(c) + 0xfee0).filter(|_| c.is_ascii_graphic()).unwrap_or(c))
        .collect()
}

/// A name, what becomes of the token, and what is there once the value is back; `None` where it does not come back.
const TABLE: [(&str, Mutation, Option<&str>); 46] = [
    ("unchanged", |t| t.to_owned(), Some("V")),
    ("lower case", |t| t.to_lowercase(), Some("V")),
    ("label in lower case", |t| t.replace("EMAIL", "email"), Some("V")),
    ("label capitalised", |t| t.replace("EMAIL", "Email"), Some("V")),
    ("a blank before the end", |t| t.replace('>', " >"), Some("V")),
    ("blanks inside the brackets", |t| format!("< {} >", bare(t)), Some("V")),
    ("a blank in the middle", |t| format!("{} {}", &t[..30], &t[30..]), Some("V")),
    ("a blank after the label", |t| t.replace("_T", "_ T"), Some("V")),
    ("a blank instead of the underscore", |t| t.replace("_T", " T"), Some("V")),
    ("a line break in the middle", |t| format!("{}\n{}", &t[..40], &t[40..]), Some("V")),
    ("an indented line break", |t| format!("{}\r\n    {}", &t[..40], &t[40..]), Some("V")),
    ("blanks every ten characters", |t| every(t, 10, " "), Some("V")),
    ("zero-width spaces", |t| every(t, 7, "\u{200b}"), Some("V")),
    ("soft hyphens", |t| every(t, 9, "\u{ad}"), Some("V")),
    ("no brackets", |t| bare(t).to_owned(), Some("V")),
    ("no opening bracket", |t| t[1..].to_owned(), Some("V")),
    ("no closing bracket", |t| t[..t.len() - 1].to_owned(), Some("V")),
    ("no closing bracket, letters behind", |t| format!("{} and", &t[..t.len() - 1]), Some("V and")),
    ("doubled brackets", |t| format!("<{t}>"), Some("<V>")),
    ("HTML entities", |t| format!("&lt;{}&gt;", bare(t)), Some("V")),
    ("numeric entities", |t| format!("&#60;{}&#62;", bare(t)), Some("V")),
    ("escapes of JSON", |t| format!("\\u003c{}\\u003e", bare(t)), Some("V")),
    ("percent signs", |t| format!("%3C{}%3E", bare(t)), Some("V")),
    ("backslashes before brackets", |t| format!("\\<{}\\>", bare(t)), Some("V")),
    ("a backslash before the underscore", |t| t.replace('_', "\\_"), Some("V")),
    ("backslashes before both", |t| format!("\\<{}\\>", bare(t).replace('_', "\\_")), Some("V")),
    ("backquotes", |t| format!("`{t}`"), Some("`V`")),
    ("a code block", |t| format!("```\n{t}\n```"), Some("```\nV\n```")),
    ("bold", |t| format!("**{t}**"), Some("**V**")),
    ("bold without brackets", |t| format!("**{}**", bare(t)), Some("**V**")),
    ("italics", |t| format!("*{t}*"), Some("*V*")),
    ("italics by underscores", |t| format!("_{t}_"), Some("_V_")),
    ("straight quotes", |t| format!("\"{t}\""), Some("\"V\"")),
    ("typographic quotes", |t| format!("\u{201c}{t}\u{201d}"), Some("\u{201c}V\u{201d}")),
    ("guillemets for brackets", |t| format!("\u{ab}{}\u{bb}", bare(t)), Some("V")),
    ("single guillemets for brackets", |t| format!("\u{2039}{}\u{203a}", bare(t)), Some("V")),
    ("full-width brackets", |t| format!("\u{ff1c}{}\u{ff1e}", bare(t)), Some("V")),
    ("full-width characters", |t| wide(t), Some("V")),
    ("square brackets", |t| format!("[{}]", bare(t)), Some("[V]")),
    ("a link", |t| format!("[{t}](mailto:{t})"), Some("[V](mailto:V)")),
    ("a full stop behind", |t| format!("{t}."), Some("V.")),
    ("a genitive", |t| format!("{t}'s"), Some("V's")),
    ("a hyphen for the underscore", |t| t.replace('_', "-"), Some("V")),
    ("O for 0 and l for 1", |t| t.replace('0', "O").replace('1', "l"), Some("V")),
    ("the label translated", |t| t.replace("EMAIL", "CORREO"), None),
    ("a character lost", |t| format!("{}{}", &t[..30], &t[31..]), None),
];

#[test]
fn most_of_what_models_do_to_tokens_does_not_hurt() {
    let keys = keys(1);
    let key = keys.current().expect("a key");
    let token = seal(key, &SCOPE, "EMAIL", VALUE, Kind::Text, Day(20_030)).expect("a token");
    let mut survived = 0;
    for (name, mutation, expected) in TABLE {
        for (before, after) in [("", ""), ("Write to ", " today."), ("Schreib an\n", "\nheute"), ("(", ")")] {
            let text = format!("{before}{}{after}", mutation(&token));
            let restored = restore(&text, &keys, &SCOPE, Day(20_000));
            let wanted = expected.map(|value| format!("{before}{}{after}", value.replace('V', VALUE)));
            assert_eq!(restored.text, wanted, "{name}: {text}");
            assert_eq!(restored.refused.is_empty(), expected.is_some(), "{name}: what is lost is counted");
        }
        survived += usize::from(expected.is_some());
    }
    assert_eq!((survived, TABLE.len()), (44, 46), "docs/redaction.md says how many");
}
