//! From the terms as written to the byte strings that are searched for.

use std::borrow::Cow;

/// One byte string and the term it stands for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Form {
    /// What is searched for; lower case where case does not matter.
    pub bytes: String,
    /// Index of the term, as written.
    pub term: u32,
}

/// Bytes of the longest term.
const TERM_BYTES_MAX: usize = 1024;

/// The forms of all terms, sorted and without doubles. Blank terms, such as empty lines of a list, are left out.
///
/// # Errors
/// Names a term by its place when it is too long.
pub fn forms(terms: &[Cow<'_, str>], case_insensitive: bool) -> Result<Vec<Form>, String> {
    let mut forms = Vec::with_capacity(terms.len());
    for (term, written) in terms.iter().enumerate() {
        let written = written.trim();
        if written.len() > TERM_BYTES_MAX {
            return Err(format!("settings.terms/{term}: {} bytes, {TERM_BYTES_MAX} allowed", written.len()));
        }
        if written.is_empty() {
            continue;
        }
        let mut add =
            |bytes: String| forms.push(Form { bytes, term: u32::try_from(term).unwrap_or(u32::MAX) });
        if !case_insensitive {
            add(written.to_owned());
        } else if written.is_ascii() {
            add(written.to_ascii_lowercase());
        } else {
            // The automaton folds ASCII letters; others are found in the spellings that people use.
            let lower = written.to_lowercase();
            add(capitalised(&lower).to_ascii_lowercase());
            add(written.to_uppercase().to_ascii_lowercase());
            add(written.to_ascii_lowercase());
            add(lower);
        }
    }
    forms.sort();
    forms.dedup_by(|later, earlier| later.bytes == earlier.bytes);
    Ok(forms)
}

fn capitalised(lower: &str) -> String {
    let mut rest = lower.chars();
    rest.next().into_iter().flat_map(char::to_uppercase).chain(rest).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(terms: &[&str], case_insensitive: bool) -> Vec<String> {
        let terms: Vec<Cow<'_, str>> = terms.iter().map(|&term| term.into()).collect();
        forms(&terms, case_insensitive).unwrap().into_iter().map(|form| form.bytes).collect()
    }

    #[test]
    fn blanks_and_doubles_fall() {
        assert_eq!(of(&["b", " ", "", "a\r", "A", "a"], false), ["A", "a", "b"]);
        assert_eq!(of(&["b", "A", "a"], true), ["a", "b"]);
    }

    #[test]
    fn letters_beyond_ascii_come_in_their_spellings() {
        assert_eq!(of(&["Über"], true), ["Über", "über"]);
        assert_eq!(of(&["straße"], true), ["strasse", "straße"]);
    }

    #[test]
    fn a_long_term_is_named() {
        let terms = ["a".into(), "b".repeat(1025).into()];
        assert!(forms(&terms, true).is_err_and(|error| error.contains("terms/1")));
    }
}
