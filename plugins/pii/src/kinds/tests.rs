//! What every entry must keep.

use std::collections::HashSet;

use crate::form::begins;
use crate::kind::Kind;
use crate::own::Own;
use crate::scan::Scan;
use crate::table::Table;

/// Whether the whole of `text` is a possible value; of a kind without forms, whether it is likely to be found in it.
fn holds(kind: &'static Kind, text: &str) -> bool {
    if kind.forms.is_empty() {
        return found(kind, text).is_some_and(|(_, score)| score >= 0.5);
    }
    kind.forms.iter().any(|form| {
        begins(form, text.as_bytes())
            .is_some_and(|(length, compact)| length == text.len() && (kind.valid)(&compact))
    })
}

/// The first finding of `kind` alone in `text`: what is under it, and its score.
fn found<'a>(kind: &'static Kind, text: &'a str) -> Option<(&'a str, f64)> {
    found_by(&alone(kind), text)
}

/// Everything that finds this kind.
fn alone(kind: &'static Kind) -> (Table, Own) {
    let table = Table::new(vec![kind], &[], 0.0).unwrap();
    let own = Own::new(&table, Vec::new());
    (table, own)
}

fn found_by<'a>((table, own): &(Table, Own), text: &'a str) -> Option<(&'a str, f64)> {
    let mut scan = Scan::new(table, own, text);
    assert_eq!(scan.run(100), None);
    let found = scan.found.first()?;
    Some((&text[found.start..found.end], found.score))
}

/// Values of every kind must be found in a text, and a context word must raise their score.
#[test]
fn values_are_found_in_sentences_and_context_words_raise_their_score() {
    let mut wrong = Vec::new();
    for kind in super::all().filter(|kind| !kind.forms.is_empty()) {
        let alone = alone(kind);

        for value in kind.positives {
            let text = format!("x {value}, y.");
            if found_by(&alone, &text) != Some((*value, kind.score)) {
                wrong.push(format!("{}: {text}: {:?}", kind.name, found_by(&alone, &text)));
            }
            for word in kind.context {
                let text = format!("x\n{word}: {value}");
                if found_by(&alone, &text) != Some((*value, kind.score_in_context)) {
                    wrong.push(format!("{}: {text}: {:?}", kind.name, found_by(&alone, &text)));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn entries_are_complete_and_their_examples_hold() {
    let (mut names, mut wrong) = (HashSet::new(), Vec::new());
    for kind in super::all() {
        let name = kind.name;
        assert!(names.insert(name), "{name} stands there twice");
        assert!(name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'), "{name}");
        assert!(kind.category.starts_with("privacy.pii."), "{name}: {}", kind.category);
        assert!(kind.source.contains("http"), "{name}: source");
        assert!(
            kind.score <= kind.score_in_context && kind.score_in_context <= 1.0 && kind.score > 0.0,
            "{name}: scores"
        );
        assert!(
            kind.context.iter().all(|word| word.to_lowercase() == *word),
            "{name}: context words are lower case"
        );
        assert!(
            kind.positives.len() >= 3 && kind.look_alikes.len() >= 3,
            "{name}: three examples and three look-alikes"
        );
        let should = kind.positives.iter().filter(|text| !holds(kind, text));
        let should_not = kind.look_alikes.iter().filter(|text| holds(kind, text));
        wrong.extend(should.map(|text| format!("{name}: {text} should hold")));
        wrong.extend(should_not.map(|text| format!("{name}: {text} should not hold")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A check that panics or loops would take the whole guardrail down.
#[test]
fn no_check_panics_on_anything_of_its_form() {
    for kind in super::all() {
        for form in kind.forms {
            for fill in [b"0", b"9", b"5"] {
                for letter in [b'A', b'Z', b'O'] {
                    let text: Vec<u8> = form
                        .bytes()
                        .filter(|byte| *byte != b'_')
                        .map(|byte| match byte {
                            b'9' => fill[0],
                            b'A' | b'X' => letter,
                            other => other,
                        })
                        .collect();
                    let compact = begins(form, &text).map(|(_, compact)| compact).unwrap_or_default();
                    let _ = (kind.valid)(&compact);
                }
            }
        }
    }
}
