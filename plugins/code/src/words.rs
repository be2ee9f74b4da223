//! The words that the rules look up, by section of `data/words.txt`.

use std::collections::BTreeMap;

/// Lower-case words of every section.
#[derive(Debug)]
pub struct Words {
    /// By the slot of their name; what the rules ask most is found at once.
    sections: Vec<Option<(String, Section)>>,
    /// One bit for each section that has a word of such letters: most words of a text are in none.
    known: Vec<u32>,
}

/// Places in the filter of words.
const FILTER_SIZE: usize = 1024;
/// Room for the sections, three times as many as there are.
const SLOTS: usize = 96;

/// The words of one section.
#[derive(Debug, Default)]
struct Section {
    /// Sorted, none empty.
    words: Vec<String>,
    /// One bit for each byte that a word begins with.
    firsts: [u64; 4],
    /// Its bit in the filter.
    bit: u32,
}

/// Sections of names of commands.
const CHAINED_SECTIONS: [&str; 9] =
    ["interpreter", "shell", "downloader", "network", "wrapper", "recon", "danger", "reader", "command"];

impl Section {
    fn add<'a>(&mut self, words: impl Iterator<Item = &'a str>) {
        self.words.extend(words.filter(|word| !word.is_empty()).map(str::to_lowercase));
    }

    fn finish(&mut self) {
        self.words.sort();
        self.words.dedup();
        for first in self.words.iter().map(|word| usize::from(word.as_bytes()[0])) {
            self.firsts[first / 64] |= 1 << (first % 64);
        }
    }

    /// Places of `text` where a word stands, with the word, in any case: one walk for all words.
    fn each<'a>(&'a self, text: &'a [u8]) -> impl Iterator<Item = (usize, &'a [u8])> {
        text.iter().enumerate().flat_map(move |(at, byte)| {
            let first = byte.to_ascii_lowercase();
            let begins = self.firsts[usize::from(first / 64)] >> (first % 64) & 1 != 0;
            let from = if begins {
                self.words.partition_point(|word| word.as_bytes()[0] < first)
            } else {
                self.words.len()
            };
            self.words[from..]
                .iter()
                .map(String::as_bytes)
                .take_while(move |word| word[0] == first)
                .filter(move |word| {
                    text.get(at..at + word.len()).is_some_and(|here| here.eq_ignore_ascii_case(word))
                })
                .map(move |word| (at, word))
        })
    }

    /// Those of [`Section::each`] that stand where a name may begin and end.
    fn names<'a>(&'a self, text: &'a [u8]) -> impl Iterator<Item = (usize, &'a [u8])> {
        let is_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80;
        self.each(text).filter(move |(at, word)| {
            let before = at.checked_sub(1).is_some_and(|at| is_name(text[at]) && is_name(word[0]));
            let after = text
                .get(at + word.len())
                .is_some_and(|&byte| is_name(byte) && word.last().copied().is_some_and(is_name));
            !before && !after
        })
    }
}

impl Words {
    /// The embedded table and `more` by section.
    ///
    /// # Errors
    /// Names a section that does not exist.
    pub fn new(table: &str, more: BTreeMap<String, Vec<String>>) -> Result<Words, String> {
        let mut sections: BTreeMap<String, Section> = BTreeMap::new();
        let mut section: Option<&mut Section> = None;
        // A comment is a line with `# `: some words begin with the same character.
        for line in table.lines().filter(|line| !line.starts_with("# ")) {
            if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                section = Some(sections.entry(name.to_owned()).or_default());
            } else if let Some(section) = section.as_mut() {
                section.add(line.split_whitespace());
            }
        }
        for (name, added) in more {
            let section = sections
                .get_mut(&name)
                .ok_or_else(|| format!("settings.words: there is no section `{name}`"))?;
            section.add(added.iter().map(String::as_str));
        }
        // What the gate looks for behind `;` and `|`.
        let mut chained = Section::default();
        for name in CHAINED_SECTIONS {
            chained
                .add(sections.get(name).into_iter().flat_map(|section| &section.words).map(String::as_str));
        }
        sections.insert(crate::gate::CHAINED.to_owned(), chained);
        let mut known = vec![0; FILTER_SIZE];
        let mut slots: Vec<Option<(String, Section)>> = (0..SLOTS).map(|_| None).collect();
        for (number, (name, mut section)) in (0..32).cycle().zip(sections) {
            section.finish();
            section.bit = 1 << number;
            for word in &section.words {
                known[filter_place(word.as_bytes())] |= section.bit;
            }
            let free = (0..SLOTS).map(|step| (slot(&name) + step) % SLOTS).find(|&at| slots[at].is_none());
            let free = free.ok_or_else(|| format!("words.txt: more than {SLOTS} sections"))?;
            slots[free] = Some((name, section));
        }
        Ok(Words { sections: slots, known })
    }

    #[inline]
    fn get(&self, name: &str) -> Option<&Section> {
        (0..SLOTS)
            .map_while(|step| self.sections.get((slot(name) + step) % SLOTS)?.as_ref())
            .find_map(|(known, section)| (known == name).then_some(section))
    }

    /// The words of a section, sorted; none where there is no such section.
    #[must_use]
    pub fn section(&self, name: &str) -> &[String] {
        self.get(name).map_or(&[], |section| &section.words)
    }

    /// Whether `word` is in the section, in any case.
    #[must_use]
    pub fn has(&self, section: &str, word: &[u8]) -> bool {
        let known = self.known[filter_place(word)];
        if known == 0 {
            return false;
        }
        let Some(section) = self.get(section) else { return false };
        let lower = || word.iter().map(u8::to_ascii_lowercase);
        known & section.bit != 0 && section.words.binary_search_by(|known| known.bytes().cmp(lower())).is_ok()
    }

    /// Whether a word of the section stands in `text` where a name may begin and end.
    #[must_use]
    pub fn any_name(&self, section: &str, text: &[u8]) -> bool {
        self.get(section).is_some_and(|section| section.names(text).next().is_some())
    }

    /// Whether two different words of the section stand in `text` so.
    #[must_use]
    pub fn two_names(&self, section: &str, text: &[u8]) -> bool {
        let Some(section) = self.get(section) else { return false };
        let mut names = section.names(text).map(|(_, word)| word);
        names.next().is_some_and(|first| names.any(|word| word != first))
    }

    /// Whether a word of the section stands anywhere in `text`.
    #[must_use]
    pub fn any_part(&self, section: &str, text: &[u8]) -> bool {
        self.get(section).is_some_and(|section| section.each(text).next().is_some())
    }

    /// Whether the path names a file of the section: at its end, or, where the word ends with `/`, inside.
    #[must_use]
    pub fn any_path(&self, section: &str, path: &[u8]) -> bool {
        self.get(section).is_some_and(|section| {
            section.each(path).any(|(at, word)| {
                let (before, after) = (at.checked_sub(1).map(|at| path[at]), path.get(at + word.len()));
                let begins = before.is_none_or(|byte| matches!(byte, b'/' | b'\\' | b'~' | b'.'));
                let ends = word.ends_with(b"/")
                    || after.is_none_or(|byte| !byte.is_ascii_alphanumeric() && *byte != b'-');
                begins && ends
            })
        })
    }
}

/// Where a section of this name is looked for first.
#[inline]
fn slot(name: &str) -> usize {
    let byte = |at: usize| name.as_bytes().get(at).map_or(0, |byte| usize::from(*byte));
    (name.len() * 5 + byte(0) * 3 + byte(2) * 7 + byte(name.len().saturating_sub(1))) % SLOTS
}

/// A place in the filter, by length and first and last letters.
fn filter_place(word: &[u8]) -> usize {
    let letter = |byte: Option<&u8>| usize::from(byte.copied().unwrap_or(0).to_ascii_lowercase());
    let (first, second, last) = (letter(word.first()), letter(word.get(1)), letter(word.last()));
    (word.len() * 1031 + first * 257 + second * 67 + last * 31) % FILTER_SIZE
}

/// The first place of `lower` in `text` from `from` on, in any case.
#[must_use]
pub fn find(text: &[u8], lower: &[u8], from: usize) -> Option<usize> {
    let (&first, rest) = lower.split_first()?;
    let last = text.len().checked_sub(lower.len())?;
    let places = text.get(from..=last)?;
    memchr::memchr2_iter(first, first.to_ascii_uppercase(), places)
        .map(|at| from + at)
        .find(|at| text[at + 1..at + lower.len()].eq_ignore_ascii_case(rest))
}

/// Whether one of these stands in `text`, in any case: one walk for all.
#[must_use]
pub fn any(text: &[u8], lower: &[&[u8]]) -> bool {
    let mut firsts = [0_u64; 4];
    for first in lower.iter().filter_map(|word| word.first()) {
        firsts[usize::from(first / 64)] |= 1 << (first % 64);
    }
    text.iter().enumerate().any(|(at, byte)| {
        let first = byte.to_ascii_lowercase();
        firsts[usize::from(first / 64)] >> (first % 64) & 1 != 0
            && lower
                .iter()
                .any(|word| text.get(at..at + word.len()).is_some_and(|here| here.eq_ignore_ascii_case(word)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(more: &[(&str, &str)]) -> Result<Words, String> {
        let more =
            more.iter().map(|(section, word)| ((*section).to_owned(), vec![(*word).to_owned()])).collect();
        Words::new(include_str!("../data/words.txt"), more)
    }

    #[test]
    fn sections_are_looked_up_in_any_case() {
        let words = words(&[("shell", "Xonsh")]).unwrap();
        assert!(words.has("shell", b"BASH") && words.has("shell", b"xonsh") && words.has("wrapper", b"#"));
        assert!(!words.has("shell", b"bas") && !words.has("shell", &[b'a'; 400]));
        assert!(words.any_name("dunder", b"a.__class__.b") && !words.any_name("dunder", b"a__class__b"));
        assert!(
            words.any_path("sensitive-read", b"../etc/passwd")
                && !words.any_path("sensitive-read", b"etc/passwd-tool")
        );
    }

    #[test]
    fn a_section_that_is_not_there_is_named() {
        assert!(words(&[("colour", "red")]).is_err_and(|error| error.contains("`colour`")));
    }
}
