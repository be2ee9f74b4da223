//! All forms of all kinds as one automaton, built in `configure`: a place where a value may begin costs a few steps, however
//! many kinds there are.

use std::collections::BTreeMap;

use crate::form::is_separator;
use crate::kind::Kind;

/// States that are built at most; the table takes two bytes for each and each class of bytes.
const STATES_MAX: usize = 60_000;

/// What one place of a form takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Digit,
    Letter,
    Alphanumeric,
    /// This byte; a letter in capitals stands for both cases.
    Byte(u8),
}

impl Place {
    fn takes(self, byte: u8) -> bool {
        match self {
            Place::Digit => byte.is_ascii_digit(),
            Place::Letter => byte.is_ascii_alphabetic(),
            Place::Alphanumeric => byte.is_ascii_alphanumeric(),
            Place::Byte(wanted) => byte.to_ascii_uppercase() == wanted,
        }
    }
}

/// The automaton. State 0 is dead, state 1 the start.
#[derive(Debug, Default)]
pub struct Automaton {
    /// The class of each byte; 0 for those that no form has.
    classes: Vec<u8>,
    class_count: usize,
    table: Vec<u16>,
    /// Per state: where its kinds begin in `accepted`, and how many there are.
    accepts: Vec<(u16, u16)>,
    accepted: Vec<u16>,
}

/// The ways to write `form`: without separators, and with each of them.
fn spelled(form: &str) -> Vec<Vec<Place>> {
    let with = |separator: Option<u8>| {
        let place = |byte: u8| match byte {
            b'9' => Some(Place::Digit),
            b'A' => Some(Place::Letter),
            b'X' => Some(Place::Alphanumeric),
            b'_' => separator.map(Place::Byte),
            other => Some(Place::Byte(other.to_ascii_uppercase())),
        };
        form.bytes().filter_map(place).collect()
    };
    if !form.contains('_') {
        return vec![with(None)];
    }
    let separators = (0..=127).filter(|byte| is_separator(*byte)).map(Some);
    std::iter::once(None).chain(separators).map(with).collect()
}

impl Automaton {
    /// Of these kinds, each with the number that it is told by.
    ///
    /// # Errors
    /// The forms need more than 60,000 states.
    pub fn new<'a>(kinds: impl Iterator<Item = (u16, &'a Kind)>) -> Result<Automaton, String> {
        let mut ways: Vec<(u16, Vec<Place>)> = Vec::new();
        for (number, kind) in kinds {
            for form in kind.forms {
                ways.extend(spelled(form).into_iter().map(|way| (number, way)));
            }
        }
        let (classes, examples) = classes_of(&ways);
        let class_count = examples.len();
        let mut made = Automaton { classes, class_count, ..Automaton::default() };
        // A state is the set of ways that are still open, and how many places of them are behind us.
        let mut numbers: BTreeMap<(usize, Vec<u16>), u16> = BTreeMap::new();
        let all: Vec<u16> = (0..ways.len()).filter_map(|way| u16::try_from(way).ok()).collect();
        let mut states = vec![(0, Vec::new()), (0, all)];
        let mut at = 0;
        while at < states.len() {
            let (depth, open) = states[at].clone();
            let accepted: std::collections::BTreeSet<u16> = open
                .iter()
                .map(|&way| &ways[usize::from(way)])
                .filter(|(_, places)| places.len() == depth && depth > 0)
                .map(|(number, _)| *number)
                .collect();
            let begin = u16::try_from(made.accepted.len()).map_err(|_| "too many forms".to_owned())?;
            made.accepts.push((begin, u16::try_from(accepted.len()).unwrap_or(u16::MAX)));
            made.accepted.extend(accepted);
            for example in &examples {
                let next: Vec<u16> = open
                    .iter()
                    .copied()
                    .filter(|&way| {
                        ways[usize::from(way)].1.get(depth).is_some_and(|place| place.takes(*example))
                    })
                    .collect();
                let next = if next.is_empty() {
                    0
                } else {
                    let key = (depth + 1, next);
                    match numbers.get(&key) {
                        Some(number) => *number,
                        None if states.len() == STATES_MAX => {
                            return Err(format!("the forms need more than {STATES_MAX} states"));
                        }
                        None => {
                            let number = u16::try_from(states.len()).unwrap_or(u16::MAX);
                            states.push(key.clone());
                            numbers.insert(key, number);
                            number
                        }
                    }
                };
                made.table.push(next);
            }
            at += 1;
        }
        Ok(made)
    }

    /// How many states there are.
    #[must_use]
    pub fn states(&self) -> usize {
        self.accepts.len()
    }

    /// Calls `each` with every end of a form that begins at `at`, shortest first, and the kinds that have it.
    pub fn walk(&self, text: &[u8], at: usize, mut each: impl FnMut(usize, &[u16])) {
        let mut state = 1_usize;
        for (offset, &byte) in text.get(at..).unwrap_or_default().iter().enumerate() {
            let class = usize::from(self.classes[usize::from(byte)]);
            state = usize::from(self.table[state * self.class_count + class]);
            if state == 0 {
                return;
            }
            let (begin, count) = self.accepts[state];
            if count > 0 {
                let begin = usize::from(begin);
                each(at + offset + 1, &self.accepted[begin..begin + usize::from(count)]);
            }
        }
    }
}

/// The class of each byte, and a byte of each class. Bytes are of one class when every place treats them alike.
fn classes_of(ways: &[(u16, Vec<Place>)]) -> (Vec<u8>, Vec<u8>) {
    let mut own = [false; 128];
    for place in ways.iter().flat_map(|(_, places)| places) {
        if let Place::Byte(byte) = place
            && let Some(own) = own.get_mut(usize::from(*byte))
        {
            *own = true;
        }
    }
    // NUL stands for all bytes that no form has.
    let (mut classes, mut examples) = (vec![0; 256], vec![0]);
    let (mut digits, mut letters) = (None, None);
    for byte in 0..128_u8 {
        let folded = byte.to_ascii_uppercase();
        if folded != byte {
            continue;
        }
        let mut new = || {
            examples.push(byte);
            u8::try_from(examples.len() - 1).unwrap_or(0)
        };
        let class = if own[usize::from(byte)] {
            new()
        } else if byte.is_ascii_digit() {
            *digits.get_or_insert_with(new)
        } else if byte.is_ascii_alphabetic() {
            *letters.get_or_insert_with(new)
        } else {
            0
        };
        classes[usize::from(byte)] = class;
        classes[usize::from(byte.to_ascii_lowercase())] = class;
    }
    (classes, examples)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::begins;
    use crate::kinds;

    /// The automaton must say what `begins` says, for each example and for what is left of it at each place.
    #[test]
    fn it_says_what_the_forms_say() {
        let all: Vec<&Kind> = kinds::all().collect();
        let numbered = || all.iter().enumerate().map(|(i, kind)| (u16::try_from(i).unwrap(), *kind));
        let automaton = Automaton::new(numbered()).unwrap();
        assert!(automaton.states() < STATES_MAX / 2, "{} states", automaton.states());
        let mut seen = 0;
        for text in all.iter().flat_map(|kind| kind.positives.iter().chain(kind.look_alikes)) {
            for at in 0..text.len() {
                let bytes = &text.as_bytes()[at..];
                let mut wanted: Vec<(usize, u16)> = numbered()
                    .flat_map(|(number, kind)| kind.forms.iter().map(move |form| (number, form)))
                    .filter_map(|(number, form)| begins(form, bytes).map(|(length, _)| (at + length, number)))
                    .collect();
                wanted.sort_unstable();
                wanted.dedup();
                let mut found = Vec::new();
                automaton.walk(text.as_bytes(), at, |end, kinds| {
                    found.extend(kinds.iter().map(|kind| (end, *kind)));
                });
                // Without separators the optional one is the same way five times over.
                assert_eq!(found, wanted, "{text} from {at}");
                seen += wanted.len();
            }
        }
        assert!(seen > all.len());
    }
}
