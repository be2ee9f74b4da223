use serde::Deserialize;

/// Alphabets whose letters pose as Latin ones. Other scripts are told apart at a glance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Script {
    /// Latin, without signs such as µ, ª and º.
    Latin,
    /// Cyrillic.
    Cyrillic,
    /// Greek.
    Greek,
    /// Armenian.
    Armenian,
    /// Cherokee.
    Cherokee,
    /// Lisu.
    Lisu,
}

impl Script {
    /// A bit of its own.
    #[must_use]
    pub fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// The alphabet of a letter; `None` for anything else, letters of other scripts included.
#[must_use]
pub fn script(c: char) -> Option<Script> {
    match c {
        'a'..='z' | 'A'..='Z' => Some(Script::Latin),
        '\0'..='\u{bf}' | '×' | '÷' | '\u{37e}' | '\u{387}' | '\u{375}' | '\u{482}' => None,
        '\u{c0}'..='\u{2af}'
        | '\u{1e00}'..='\u{1eff}'
        | '\u{2c60}'..='\u{2c7f}'
        | '\u{a722}'..='\u{a7ff}' => Some(Script::Latin),
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fbc}' | '\u{1fc2}'..='\u{1ffc}' => Some(Script::Greek),
        '\u{400}'..='\u{481}' | '\u{48a}'..='\u{52f}' | '\u{1c80}'..='\u{1c8a}' | '\u{a640}'..='\u{a66e}' => {
            Some(Script::Cyrillic)
        }
        '\u{531}'..='\u{556}' | '\u{560}'..='\u{588}' => Some(Script::Armenian),
        '\u{13a0}'..='\u{13fd}' | '\u{ab70}'..='\u{abbf}' => Some(Script::Cherokee),
        '\u{a4d0}'..='\u{a4f7}' => Some(Script::Lisu),
        _ => None,
    }
}

/// Letters that pose as Latin ones.
#[derive(Debug)]
pub struct Lookalikes {
    /// Sorted by the letter, with the Latin letter and whether the likeness is close.
    letters: Vec<(char, char, bool)>,
}

impl Lookalikes {
    /// From lines of a letter, a Latin letter and perhaps `weak`; `#` starts a comment.
    ///
    /// # Errors
    /// Names the line that is none of these.
    pub fn new(lines: &str) -> Result<Lookalikes, String> {
        let mut letters = Vec::new();
        for (index, line) in lines.lines().enumerate() {
            let line = line.split('#').next().unwrap_or_default();
            let mut words = line.split_whitespace();
            let Some(letter) = words.next() else { continue };
            let (latin, weak) = (words.next().unwrap_or_default(), words.next());
            match (one(letter), one(latin)) {
                (Some(letter), Some(latin)) if matches!(weak, None | Some("weak")) => {
                    letters.push((letter, latin, weak.is_none()));
                }
                _ => {
                    return Err(format!(
                        "lookalikes, line {}: write `letter latin` or `letter latin weak`",
                        index + 1
                    ));
                }
            }
        }
        letters.sort_unstable();
        Ok(Lookalikes { letters })
    }

    /// Whether a letter poses as a Latin one, and does so closely.
    #[must_use]
    pub fn of(&self, c: char) -> Option<bool> {
        match script(c) {
            Some(Script::Cherokee | Script::Lisu) => Some(true),
            _ => self.letters.binary_search_by_key(&c, |letter| letter.0).ok().map(|at| self.letters[at].2),
        }
    }

    /// Whether a Latin letter may pose as one of another alphabet.
    #[must_use]
    pub fn is_posed_as(&self, latin: char) -> bool {
        self.letters.iter().any(|letter| letter.1 == latin)
    }

    /// Whether a word of three letters and more could pass for a Latin one.
    #[must_use]
    pub fn disguise(&self, word: &str) -> bool {
        word.chars().nth(2).is_some() && word.chars().all(|c| self.of(c) == Some(true))
    }
}

fn one(word: &str) -> Option<char> {
    let mut chars = word.chars();
    chars.next().filter(|_| chars.next().is_none())
}
