//! The words that the rules look up, by section of `data/words.txt`.

use std::collections::BTreeMap;

/// Lower-case words of every section, sorted.
#[derive(Debug)]
pub struct Words {
    sections: BTreeMap<String, Vec<String>>,
}

/// Sections of names of commands.
const CHAINED_SECTIONS: [&str; 9] =
    ["interpreter", "shell", "downloader", "network", "wrapper", "recon", "danger", "reader", "command"];

impl Words {
    /// The embedded table and `more` by section.
    ///
    /// # Errors
    /// Names a section that does not exist.
    pub fn new(table: &str, more: BTreeMap<String, Vec<String>>) -> Result<Words, String> {
        let mut sections: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut words: Option<&mut Vec<String>> = None;
        // A comment is a line with `# `: some words begin with the same character.
        for line in table.lines().filter(|line| !line.starts_with("# ")) {
            if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                words = Some(sections.entry(name.to_owned()).or_default());
            } else if let Some(words) = words.as_mut() {
                words.extend(line.split_whitespace().map(str::to_owned));
            }
        }
        for (name, added) in more {
            let words = sections
                .get_mut(&name)
                .ok_or_else(|| format!("settings.words: there is no section `{name}`"))?;
            words.extend(added.iter().map(|word| word.to_lowercase()));
        }
        // What the gate looks for behind `;` and `|`.
        let chained =
            CHAINED_SECTIONS.iter().filter_map(|name| sections.get(*name)).flatten().cloned().collect();
        sections.insert(crate::gate::CHAINED.to_owned(), chained);
        for words in sections.values_mut() {
            words.sort();
            words.dedup();
        }
        Ok(Words { sections })
    }

    /// The words of a section, sorted; none where there is no such section.
    #[must_use]
    pub fn section(&self, name: &str) -> &[String] {
        self.sections.get(name).map_or(&[], Vec::as_slice)
    }

    /// Whether `word` is in the section, in any case.
    #[must_use]
    pub fn has(&self, section: &str, word: &[u8]) -> bool {
        let lower = || word.iter().map(u8::to_ascii_lowercase);
        self.section(section).binary_search_by(|known| known.bytes().cmp(lower())).is_ok()
    }

    /// Whether a word of the section stands in `text` where a name may begin and end.
    #[must_use]
    pub fn any_name(&self, section: &str, text: &[u8]) -> bool {
        self.section(section).iter().any(|word| names(text, word.as_bytes()).next().is_some())
    }

    /// How many different words of the section stand in `text`.
    #[must_use]
    pub fn count_names(&self, section: &str, text: &[u8]) -> usize {
        self.section(section).iter().filter(|word| names(text, word.as_bytes()).next().is_some()).count()
    }

    /// Whether a word of the section stands anywhere in `text`.
    #[must_use]
    pub fn any_part(&self, section: &str, text: &[u8]) -> bool {
        self.section(section).iter().any(|word| find(text, word.as_bytes(), 0).is_some())
    }

    /// Whether the path names a file of the section: at its end, or, where the word ends with `/`, inside.
    #[must_use]
    pub fn any_path(&self, section: &str, path: &[u8]) -> bool {
        self.section(section).iter().any(|word| {
            let word = word.as_bytes();
            let mut from = 0;
            while let Some(at) = find(path, word, from) {
                let (before, after) = (at.checked_sub(1).map(|at| path[at]), path.get(at + word.len()));
                let begins = before.is_none_or(|byte| matches!(byte, b'/' | b'\\' | b'~' | b'.'));
                let ends = word.ends_with(b"/")
                    || after.is_none_or(|byte| !byte.is_ascii_alphanumeric() && *byte != b'-');
                if begins && ends {
                    return true;
                }
                from = at + 1;
            }
            false
        })
    }
}

/// The first place of `lower` in `text` from `from` on, in any case.
#[must_use]
pub fn find(text: &[u8], lower: &[u8], from: usize) -> Option<usize> {
    let (&first, rest) = lower.split_first()?;
    let last = text.len().checked_sub(lower.len())?;
    (from..=last).find(|&at| {
        text[at].to_ascii_lowercase() == first && text[at + 1..at + lower.len()].eq_ignore_ascii_case(rest)
    })
}

fn names<'a>(text: &'a [u8], lower: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80;
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let at = find(text, lower, from)?;
            from = at + 1;
            let before = at.checked_sub(1).is_some_and(|at| is_name(text[at]) && is_name(lower[0]));
            let after = text
                .get(at + lower.len())
                .is_some_and(|&byte| is_name(byte) && lower.last().copied().is_some_and(is_name));
            if !before && !after {
                return Some(at);
            }
        }
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
