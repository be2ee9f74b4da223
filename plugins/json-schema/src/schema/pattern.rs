use regex_automata::dfa::{Automaton, StartKind, dense};
use regex_automata::meta::{self, Regex};
use regex_automata::{Input, MatchKind};

/// A regular expression of a schema, searched for in linear time.
#[derive(Debug)]
pub struct Pattern(Engine);

#[derive(Debug)]
enum Engine {
    /// A table that is ready in the image of every instance.
    Dense(Box<dense::DFA<Vec<u32>>>),
    /// For expressions whose table is too large; makes its caches at the first search.
    Meta(Regex),
}

/// Memory of one compiled expression, in bytes.
const BYTES_MAX: usize = 10 << 20;

/// Memory of one table, in bytes.
const TABLE_BYTES_MAX: usize = 64 << 10;

impl Pattern {
    /// Translates ECMA-262 to the syntax of the crate `regex`, as far as both say the same.
    ///
    /// # Errors
    /// The expression does not parse, needs lookaround or back references, or is too large.
    pub fn new(written: &str) -> Result<Pattern, String> {
        let written = translated(written);
        let config = dense::Config::new()
            .match_kind(MatchKind::All)
            .start_kind(StartKind::Unanchored)
            .dfa_size_limit(Some(TABLE_BYTES_MAX))
            .determinize_size_limit(Some(16 * TABLE_BYTES_MAX));
        if let Ok(table) = dense::Builder::new().configure(config).build(&written) {
            return Ok(Pattern(Engine::Dense(Box::new(table))));
        }
        let config = meta::Config::new().nfa_size_limit(Some(BYTES_MAX)).dfa_size_limit(Some(BYTES_MAX));
        let built = Regex::builder().configure(config).build(&written);
        built.map(|regex| Pattern(Engine::Meta(regex))).map_err(|error| {
            let reason = error.syntax_error().map_or_else(|| error.to_string(), ToString::to_string);
            // The crate draws the expression over several lines; the last one says what is wrong.
            reason.lines().last().unwrap_or("not a regular expression").trim().to_owned()
        })
    }

    /// Whether it is found anywhere in the text, as JSON Schema wants it.
    #[must_use]
    pub fn is_in(&self, text: &str) -> bool {
        match &self.0 {
            // A table without quit bytes never gives up.
            Engine::Dense(table) => {
                table.try_search_fwd(&Input::new(text).earliest(true)).is_ok_and(|found| found.is_some())
            }
            Engine::Meta(regex) => regex.is_match(text),
        }
    }
}

/// `\d` and `\w` mean ASCII in ECMA-262, and `\cX` is a control character.
fn translated(written: &str) -> String {
    let mut rust = String::with_capacity(written.len());
    let mut is_class = false;
    let mut chars = written.chars();
    while let Some(c) = chars.next() {
        match (c, is_class) {
            ('\\', _) => match (chars.next(), is_class) {
                (Some('d'), false) => rust.push_str("[0-9]"),
                (Some('d'), true) => rust.push_str("0-9"),
                (Some('D'), false) => rust.push_str("[^0-9]"),
                (Some('w'), false) => rust.push_str("[A-Za-z0-9_]"),
                (Some('w'), true) => rust.push_str("A-Za-z0-9_"),
                (Some('W'), false) => rust.push_str("[^A-Za-z0-9_]"),
                (Some('c'), _) => {
                    let control = chars.next().map_or(0, |letter| u32::from(letter) % 32);
                    rust.push_str(&format!("\\x{control:02x}"));
                }
                (Some(other), _) => rust.extend(['\\', other]),
                (None, _) => rust.push('\\'),
            },
            ('[', true) => rust.push_str("\\["),
            ('[', false) => {
                is_class = true;
                rust.push('[');
            }
            (']', _) => {
                is_class = false;
                rust.push(']');
            }
            // Operators between classes that ECMA-262 does not have.
            ('&' | '~', true) => rust.extend(['\\', c]),
            (other, _) => rust.push(other),
        }
    }
    rust
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_mean_what_they_mean_in_schemas() {
        for (pattern, text, holds) in [
            (r"^\d+$", "123", true),
            (r"^\d$", "٣", false),
            (r"^[\w.-]+@x$", "a.b@x", true),
            (r"^[[a]$", "[", true),
            ("b", "abc", true),
            (r"^\/x\u0041$", "/xA", true),
            (r"^\p{L}$", "é", true),
            ("^.$", "\u{1F600}", true),
            ("^.$", "\u{1F600}a", false),
            ("", "", true),
            (r"\bé\b", "a é b", true),
            (r"\bé\b", "aéb", false),
            (r"^\p{L}{2,30}$", "ab1", false),
            ("a|b$|^$", "", true),
        ] {
            assert_eq!(Pattern::new(pattern).unwrap().is_in(text), holds, "{pattern} {text}");
        }
        for pattern in ["(?=a)", r"(a)\1", "(", "a{99999999}"] {
            assert!(Pattern::new(pattern).is_err(), "{pattern}");
        }
    }

    #[test]
    fn a_nested_repetition_is_linear() {
        assert!(!Pattern::new("^(a+)+$").unwrap().is_in(&format!("{}b", "a".repeat(100_000))));
    }
}
