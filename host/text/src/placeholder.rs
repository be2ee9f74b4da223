//! What stands in a redacted text in place of a found value.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::base32;
use crate::keys::{Key, RedactionKeys};
use crate::style::{Style, masked, partial};
use crate::token::{Day, Kind, Scope, seal};

/// Characters of a tag, unless two values of a request would share one: 25 bits.
const TAG_SIGNS: usize = 5;

/// Most characters of a tag: what 32 bytes have room for.
const TAG_SIGNS_MAX: usize = 51;

/// Characters of a hash: 60 bits.
const HASH_SIGNS: usize = 12;

/// What keyed placeholders of one request are made with.
#[derive(Debug, Clone, Copy)]
pub struct Sealing<'a> {
    /// The first one is used.
    pub keys: &'a RedactionKeys,
    /// Whose request it is.
    pub scope: Scope<'a>,
    /// From when on tokens are good.
    pub today: Day,
}

/// A value's place in the text after redaction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stand {
    pub text: String,
    /// What it is; another style than was asked for where that could not be made.
    pub style: Style,
    /// A code of why it is another one.
    pub reason: Option<&'static str>,
}

/// The placeholders of one request: the same value under the same label has the same one in all its texts.
#[derive(Debug, Default, Clone)]
pub struct Placeholders<'a> {
    given: Given,
    sealing: Option<Sealing<'a>>,
}

/// What was given so far. Owned, so that it can be kept from one piece of a text to the next.
#[derive(Debug, Default, Clone)]
pub(crate) struct Given {
    /// Per label: the number given to each value.
    numbers: HashMap<String, HashMap<String, usize>>,
    /// Per label: the last number given.
    last: HashMap<String, usize>,
    /// Per label: the value that each tag was given to.
    tags: HashMap<String, HashMap<String, String>>,
    /// Placeholders that the texts already held when they came, with the one text that each stands in; `None` for several.
    brought: HashMap<String, Option<usize>>,
    /// The text at hand.
    text: usize,
    /// Reads the text at hand.
    lookalikes: Lookalikes,
    /// Placeholders that stand in the text at hand, up to where it was read.
    met: HashSet<String>,
    /// Placeholders with a number that were given.
    numbered: HashSet<String>,
    /// Those of them that the text at hand holds itself, behind the value that they were given to.
    late: BTreeSet<String>,
}

impl Given {
    /// Takes note of the placeholders that `text` holds up to `end`.
    pub(crate) fn read(&mut self, text: &str, end: usize) {
        let (met, numbered, late) = (&mut self.met, &self.numbered, &mut self.late);
        self.lookalikes.each(text.get(..end).unwrap_or(text), |literal| {
            if numbered.contains(literal) {
                late.insert(literal.to_owned());
            } else {
                met.insert(literal.to_owned());
            }
        });
    }

    fn is_taken(&self, placeholder: &str) -> bool {
        let elsewhere = self.brought.get(placeholder).is_some_and(|text| *text != Some(self.text));
        elsewhere || self.met.contains(placeholder)
    }
}

/// Finds what looks like a placeholder with a number in a text that arrives in pieces.
#[derive(Debug, Default, Clone)]
pub(crate) struct Lookalikes {
    /// Where the `<` stands of one that is under way.
    open: Option<usize>,
    /// Up to where the text was read.
    read: usize,
}

impl Lookalikes {
    /// Reads on to the end of `text`, which goes on from call to call.
    pub(crate) fn each<'t>(&mut self, text: &'t str, mut found: impl FnMut(&'t str)) {
        let new = text.as_bytes().get(self.read..).unwrap_or_default();
        for (at, byte) in (self.read..).zip(new) {
            match byte {
                b'<' => self.open = Some(at),
                b'A'..=b'Z' | b'0'..=b'9' | b'_' => {}
                b'>' => {
                    if let Some(start) = self.open.take().filter(|start| at > start + 1) {
                        found(text.get(start..=at).unwrap_or_default());
                    }
                }
                _ => self.open = None,
            }
        }
        self.read = self.read.max(text.len());
    }
}

impl<'a> Placeholders<'a> {
    /// None given yet, and no key: labels have numbers, and what needs a key becomes a label.
    #[must_use]
    pub fn new() -> Placeholders<'a> {
        Placeholders::default()
    }

    /// The same with a key.
    #[must_use]
    pub fn keyed(sealing: Sealing<'a>) -> Placeholders<'a> {
        Placeholders { sealing: Some(sealing), ..Placeholders::default() }
    }

    pub(crate) fn sealing(&self) -> Option<&Sealing<'a>> {
        self.sealing.as_ref()
    }

    /// Goes on with what was given before.
    pub(crate) fn resumed(given: Given, sealing: Option<Sealing<'a>>) -> Placeholders<'a> {
        Placeholders { given, sealing }
    }

    pub(crate) fn into_given(self) -> Given {
        self.given
    }

    /// Never gives a number that the text with this number already holds to a value of another text, so that a caller's own
    /// `<EMAIL_1>` cannot pass for a value. Call it for every text of the request before the first placeholder.
    pub fn avoid(&mut self, number: usize, text: &str) {
        let brought = &mut self.given.brought;
        Lookalikes::default().each(text, |literal| match brought.get_mut(literal) {
            Some(of) if *of == Some(number) => {}
            Some(of) => *of = None,
            None => {
                brought.insert(literal.to_owned(), Some(number));
            }
        });
    }

    /// Goes on with the text that has this number. Of its own placeholders those that stand before a value are avoided: what
    /// stands behind it is not known yet where the text arrives in pieces, and one rule holds for both.
    pub fn turn_to(&mut self, number: usize) {
        let given = &mut self.given;
        given.text = number;
        given.lookalikes = Lookalikes::default();
        given.met.clear();
        given.late.clear();
    }

    /// Reads the text at hand up to a value.
    pub(crate) fn read(&mut self, text: &str, end: usize) {
        self.given.read(text, end);
    }

    /// Placeholders that were given and stand in the text at hand itself, behind the value, up to where it was read.
    pub(crate) fn late(&self) -> Vec<String> {
        self.given.late.iter().cloned().collect()
    }

    /// What stands for `value`, such as `<EMAIL_1>` for the category `privacy.pii.email` and the style `label`.
    pub(crate) fn stand(&mut self, category: &str, style: Style, value: &str, kind: Kind) -> Stand {
        let as_asked = |text: String| Stand { text, style, reason: None };
        let label = label(category);
        match style {
            Style::Label => as_asked(self.label(&label, value)),
            Style::Mask => as_asked(masked(value)),
            Style::Partial { keep } => as_asked(partial(value, keep)),
            Style::Remove => as_asked(String::new()),
            Style::Hash => match self.sealing.and_then(|sealing| hash(&sealing, &label, value)) {
                Some(hash) => as_asked(hash),
                None => self.instead(&label, value, "no_key"),
            },
            Style::Token { days } => match self.sealing {
                None => self.instead(&label, value, "no_key"),
                Some(Sealing { keys, scope, today }) => {
                    let last_day = Day(today.0.saturating_add(days.into()));
                    let key = keys.current();
                    match key.and_then(|key| seal(key, &scope, &label, value, kind, last_day)) {
                        Some(token) => as_asked(token),
                        None => self.instead(&label, value, "too_long"),
                    }
                }
            },
        }
    }

    fn instead(&mut self, label: &str, value: &str, reason: &'static str) -> Stand {
        Stand { text: self.label(label, value), style: Style::Label, reason: Some(reason) }
    }

    fn label(&mut self, label: &str, value: &str) -> String {
        match self.sealing {
            Some(sealing) if !sealing.scope.conversation.is_empty() => self.tagged(&sealing, label, value),
            _ => self.numbered(label, value),
        }
    }

    fn numbered(&mut self, label: &str, value: &str) -> String {
        if let Some(number) = self.given.numbers.get(label).and_then(|values| values.get(value)) {
            return format!("<{label}_{number}>");
        }
        let mut number = self.given.last.get(label).copied().unwrap_or_default();
        let placeholder = loop {
            number += 1;
            let candidate = format!("<{label}_{number}>");
            if !self.given.is_taken(&candidate) {
                break candidate;
            }
        };
        self.given.last.insert(label.to_owned(), number);
        self.given.numbers.entry(label.to_owned()).or_default().insert(value.to_owned(), number);
        self.given.numbered.insert(placeholder.clone());
        placeholder
    }

    /// The same in every request of the conversation. A tag that the text already holds is no hindrance: it is what an
    /// earlier request gave to the same value, and nobody without the key can make one for a value.
    fn tagged(&mut self, sealing: &Sealing<'_>, label: &str, value: &str) -> String {
        let Some(key) = sealing.keys.current() else { return self.numbered(label, value) };
        let Scope { tenant, conversation } = sealing.scope;
        let signs = keyed_signs(&key.tag, &[tenant, conversation, label, value]);
        let given = self.given.tags.entry(label.to_owned()).or_default();
        let mut n = TAG_SIGNS;
        loop {
            let tag = signs.get(..n).unwrap_or(&signs);
            match given.get(tag) {
                Some(other) if other != value && n < TAG_SIGNS_MAX => n += 1,
                _ => {
                    given.insert(tag.to_owned(), value.to_owned());
                    return format!("<{label}_k{tag}>");
                }
            }
        }
    }
}

/// Bound to the tenant, not to the conversation: it is there to be compared.
fn hash(sealing: &Sealing<'_>, label: &str, value: &str) -> Option<String> {
    let key: &Key = sealing.keys.current()?;
    let signs = keyed_signs(&key.hash, &[sealing.scope.tenant, label, value]);
    Some(format!("<{label}_h{}>", signs.get(..HASH_SIGNS)?))
}

/// Keyed BLAKE3 of `parts`, each with its length, in base 32 and lower case.
fn keyed_signs(key: &[u8; 32], parts: &[&str]) -> String {
    let mut hasher = blake3::Hasher::new_keyed(key);
    for part in parts {
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part.as_bytes());
    }
    let mut signs = String::new();
    base32::encode(hasher.finalize().as_bytes(), &mut signs);
    signs.to_ascii_lowercase()
}

/// The last segment of a category in capitals: `security.secret.aws-key` gives `AWS_KEY`.
fn label(category: &str) -> String {
    let segment = category.rsplit('.').find(|segment| !segment.is_empty()).unwrap_or("redacted");
    segment.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' }).collect()
}

#[cfg(test)]
mod tests;
