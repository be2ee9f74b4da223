use std::sync::Arc;

use crate::Placed;
use crate::document::GuardrailDocument;

/// Where in its document a guardrail's grants stand, or would stand.
#[derive(Debug, Clone, Default)]
pub struct GrantPlace {
    file: Arc<str>,
    spot: Spot,
}

/// What has to be written where. Lines and columns count from 1.
#[derive(Debug, Clone, Copy, Default)]
enum Spot {
    /// The document did not say.
    #[default]
    Unknown,
    /// `capabilities` and what it holds, behind this line.
    Behind { line: u64, indent: usize },
    /// Entries, before the first one that is there.
    Before { line: u64, indent: usize },
    /// `{ capabilities: { ... }, ` in place of the brace that stands here.
    GuardrailBrace { line: u64, column: u64 },
    /// The same for the mapping of `capabilities`.
    CapabilitiesBrace { line: u64, column: u64 },
}

impl GrantPlace {
    pub(crate) fn of(guardrail: &Placed<GuardrailDocument>, lines: &[&str], file: &Arc<str>) -> GrantPlace {
        let file = Arc::clone(file);
        let spot = match &guardrail.value.capabilities {
            Some(capabilities) => match first_char(capabilities, lines) {
                Some('{') => Spot::CapabilitiesBrace { line: capabilities.line, column: capabilities.column },
                Some(_) => Spot::Before { line: capabilities.line, indent: indent(capabilities) },
                None => Spot::Unknown,
            },
            None => match first_char(guardrail, lines) {
                Some('{') => Spot::GuardrailBrace { line: guardrail.line, column: guardrail.column },
                // The name is one scalar, so that what stands behind its line is in the same mapping.
                Some(_) => Spot::Behind { line: guardrail.value.name.line, indent: indent(guardrail) },
                None => Spot::Unknown,
            },
        };
        GrantPlace { file, spot }
    }

    /// What to add so that `entries`, such as `log: { bytes_max: 4096 }`, are granted: file, line, and the lines themselves.
    #[must_use]
    pub fn to_add(&self, entries: &[String]) -> String {
        let file = &self.file;
        let inline = entries.join(", ");
        let block = |indent: usize| {
            let blanks = " ".repeat(indent);
            entries.iter().map(|entry| format!("\n{blanks}{entry}")).collect::<String>()
        };
        match self.spot {
            Spot::Unknown => format!("add to the guardrail: `capabilities: {{ {inline} }}`"),
            Spot::Behind { line, indent } => {
                let blanks = " ".repeat(indent);
                format!("add after line {line} of {file}:\n{blanks}capabilities:{}", block(indent + 2))
            }
            Spot::Before { line, indent } => format!("add before line {line} of {file}:{}", block(indent)),
            Spot::GuardrailBrace { line, column } => {
                format!("add behind the `{{` at {file}:{line}:{column}:\n capabilities: {{ {inline} }},")
            }
            Spot::CapabilitiesBrace { line, column } => {
                format!("add behind the `{{` at {file}:{line}:{column}:\n {inline},")
            }
        }
    }
}

fn indent<T>(placed: &Placed<T>) -> usize {
    usize::try_from(placed.column.saturating_sub(1)).unwrap_or(0)
}

fn first_char<T>(placed: &Placed<T>, lines: &[&str]) -> Option<char> {
    let line = usize::try_from(placed.line.checked_sub(1)?).ok()?;
    lines.get(line)?.chars().nth(indent(placed))
}

#[cfg(test)]
mod tests {
    use crate::{NoLists, Policy};

    const REST: [&str; 5] =
        ["detector: d", "stages: [input]", "action: flag", "on_error: flag", "on_partial: flag"];

    /// The document with what `to_add` says added where it says.
    fn added(text: &str, entries: &[&str]) -> (String, String) {
        let policy = Policy::parse(text, "p.yaml", &NoLists).expect("valid");
        let entries: Vec<String> = entries.iter().map(|entry| (*entry).to_owned()).collect();
        let said = policy.guardrails[0].grant_place.to_add(&entries);
        let (place, paste) = said.split_once(":\n").expect("a place and lines");
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let number = |text: &str| text.parse::<usize>().expect("a number");
        if let Some(at) = place.strip_prefix("add behind the `{` at p.yaml:") {
            let (line, column) = at.split_once(':').expect("line and column");
            lines[number(line) - 1].insert_str(number(column), paste);
        } else {
            let words: Vec<&str> = place.split(' ').collect();
            assert_eq!(words[4..], ["of", "p.yaml"], "{said}");
            let at = number(words[3]) - usize::from(words[1] == "before");
            lines.insert(at, paste.to_owned());
        }
        (lines.join("\n") + "\n", said)
    }

    fn document(guardrail: &str) -> String {
        format!("version: 1\nname: p\nguardrails:\n{guardrail}\n")
    }

    fn block(first: &str, more: &str) -> String {
        let rest = REST.join("\n    ");
        document(&format!("  # the first\n  - {first}\n    {rest}{more}"))
    }

    #[test]
    fn what_is_said_can_be_pasted_wherever_the_policy_has_it() {
        let flow = document(&format!("  - {{ name: g, {} }}", REST.join(", ")));
        let last = document(&format!("- {}\n  name: g", REST.join("\n  ")));
        let documents = [
            block("name: g", ""),
            block("name: \"g\"   # a comment", ""),
            last,
            flow,
            block("name: g", "\n    capabilities: { log: { bytes_max: 7 } }"),
            block("name: g", "\n    capabilities: {}"),
            block("name: g", "\n    capabilities:\n        # chatty\n        log:\n          bytes_max: 7"),
        ];
        for document in documents {
            let entries = ["classify: { models: [a, b], calls_max: 4 }", "embed: { models: [c] }"];
            let (text, said) = added(&document, &entries);
            let policy = Policy::parse(&text, "p.yaml", &NoLists)
                .unwrap_or_else(|error| panic!("{said}\n---\n{text}\n---\n{error}"));
            let grants = &policy.guardrails[0].grants;
            assert_eq!(grants.classify.as_ref().map(|grant| grant.models.len()), Some(2), "{text}");
            assert!(grants.embed.is_some(), "{text}");
            assert_eq!(grants.log.is_some(), document.contains("log:"), "{text}");
        }
    }
}
