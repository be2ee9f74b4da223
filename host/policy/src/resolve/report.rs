use std::collections::BTreeSet;

use crate::{Placed, PolicyError, Problem};

use super::bounds::Range;

/// Problems that are kept; a document with more is wrong in kind.
const PROBLEMS_MAX: usize = 64;

/// Collects what is wrong, so that one run tells all of it.
pub(super) struct Report {
    file: String,
    problems: Vec<Problem>,
}

impl Report {
    pub(super) fn new(file: &str) -> Report {
        Report { file: file.to_owned(), problems: Vec::new() }
    }

    pub(super) fn add<T>(&mut self, at: &Placed<T>, key: impl Into<String>, detail: String) {
        if self.problems.len() < PROBLEMS_MAX {
            let (line, column) = (at.line, at.column);
            self.problems.push(Problem { file: self.file.clone(), line, column, key: key.into(), detail });
        }
    }

    /// A number within its range; the default where nothing, or something wrong, was written.
    pub(super) fn bounded<T: Copy + Into<u64>>(
        &mut self,
        written: Option<&Placed<T>>,
        key: &str,
        range: Range,
    ) -> u64 {
        let Some(placed) = written else { return range.default };
        let value = placed.value.into();
        if (range.min..=range.max).contains(&value) {
            return value;
        }
        let Range { min, max, unit, .. } = range;
        self.add(
            placed,
            key,
            format!("{value}{unit} is out of range; write a whole number from {min} to {max}"),
        );
        range.default
    }

    /// A name of a policy, guardrail or plugin.
    pub(super) fn check_name(&mut self, name: &Placed<String>, key: &str) {
        let value = &name.value;
        if !is_name(value) {
            let shown: String = value.chars().take(80).collect();
            self.add(name, key, format!(
                "`{shown}` is not a name; use 1 to 64 of a-z, 0-9 and hyphens, with a letter or digit at both ends"
            ));
        }
    }

    /// A list that is not empty and says nothing twice.
    pub(super) fn check_list<T, K: Ord>(
        &mut self,
        list: &Placed<Vec<Placed<T>>>,
        key: &str,
        name: impl Fn(&T) -> K,
    ) {
        if list.value.is_empty() {
            self.add(list, key, "empty; name at least one".to_owned());
        }
        let mut seen = BTreeSet::new();
        for (index, item) in list.value.iter().enumerate() {
            if !seen.insert(name(&item.value)) {
                self.add(item, format!("{key}[{index}]"), "stands in this list twice; remove one".to_owned());
            }
        }
    }

    pub(super) fn finish(&mut self) -> Result<(), PolicyError> {
        if self.problems.is_empty() { Ok(()) } else { Err(self.take()) }
    }

    pub(super) fn into_error(mut self) -> PolicyError {
        self.take()
    }

    fn take(&mut self) -> PolicyError {
        let mut problems = std::mem::take(&mut self.problems);
        problems.sort_by_key(|problem| (problem.line, problem.column));
        PolicyError::Invalid { problems }
    }
}

/// Whether `text` can name a policy, guardrail, plugin or bundle.
pub(crate) fn is_name(text: &str) -> bool {
    let plain = text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    plain && (1..=64).contains(&text.len()) && !text.starts_with('-') && !text.ends_with('-')
}
