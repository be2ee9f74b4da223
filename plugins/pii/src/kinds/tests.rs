//! What every entry must keep.

use std::collections::HashSet;

use crate::form::begins;
use crate::kind::Kind;

/// Whether the whole of `text` is a possible value.
fn holds(kind: &Kind, text: &str) -> bool {
    kind.forms.iter().any(|form| {
        begins(form, text.as_bytes())
            .is_some_and(|(length, compact)| length == text.len() && (kind.valid)(&compact))
    })
}

#[test]
fn entries_are_complete_and_their_examples_hold() {
    let mut names = HashSet::new();
    for kind in super::all() {
        let name = kind.name;
        assert!(names.insert(name), "{name} stands there twice");
        assert!(name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'), "{name}");
        assert!(kind.category.starts_with("privacy.pii."), "{name}: {}", kind.category);
        assert!(!kind.forms.is_empty() && kind.source.contains("http"), "{name}: forms or source");
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
        for text in kind.positives {
            assert!(holds(kind, text), "{name}: {text} should hold");
        }
        for text in kind.look_alikes {
            assert!(!holds(kind, text), "{name}: {text} should not hold");
        }
    }
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
