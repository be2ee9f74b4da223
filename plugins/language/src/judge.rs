//! One window: in an allowed language or not.

use crate::Language;
use crate::features::{UNIT, census, scores};
use crate::languages::{SCRIPTS, Script, UNKNOWN, of_script};
use crate::model::Table;
use crate::windows::Window;

/// What a window is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Too few words, or program code.
    Nothing,
    /// An allowed language, or nothing that speaks against one.
    Allowed,
    /// Another language.
    Foreign(Script, &'static str),
    /// Letters, but no language that is known.
    Unknown(Script),
}

/// How much more must speak for a foreign language than for any allowed one: this, in units of [`UNIT`], and a part of
/// it for each trigram.
const MARGIN: i32 = 9 * UNIT;
const MARGIN_PER_TRIGRAM: i32 = UNIT / 8;
/// Trigrams rarer than this on average, in logarithms times ten, make no language.
const FREQUENCY_MIN: i32 = -2;
/// Second looks after which, in a long list of names or terms, only every so many windows get one.
const LOOKS_AT_ALL: usize = 256;
const LOOKS_STEP: usize = 4;
/// One word in so many letters must be a frequent one of an allowed language, for the first look to be enough.
const WORD_LETTERS: u32 = 40;
/// Quotations up to this length, in bytes, do not make a sentence foreign.
const QUOTATION_BYTES_MAX: usize = 240;
/// Letters that a sentence around a quotation must have.
const AROUND_LETTERS_MIN: u32 = 6;

impl Language {
    /// Judges a window of `text`. Nearly every window of an allowed language is settled by the first look.
    ///
    /// `last` is script and language of a long foreign part that the window follows; the first look then is enough to say that
    /// it goes on, so that a foreign text costs no more than one in an allowed language.
    /// `looks` counts the second looks in this text.
    pub fn judge(
        &self,
        text: &str,
        window: &Window,
        last: Option<(Script, &'static str)>,
        looks: &mut usize,
    ) -> Verdict {
        let latin_is_allowed =
            window.hits >= 2 && window.hits >= 2 * window.foreign && window.hits * 8 >= window.words;
        let is_open_allowed = window.open_hits >= 3
            && window.open_hits >= 5 * window.open_foreign
            && window.open_hits * WORD_LETTERS >= window.open;
        let is_allowed = (window.open * 4 <= window.letters() || is_open_allowed)
            && (latin_is_allowed
                || window.latin * 3 <= window.letters() - window.latin
                || self.is_allowed[0]);
        if is_allowed {
            return Verdict::Allowed;
        }
        if window.letters() < self.letters_min {
            return Verdict::Nothing;
        }
        if let Some((script, language)) = last
            && self.goes_on(window, script)
        {
            return Verdict::Foreign(script, language);
        }
        *looks += 1;
        if *looks > LOOKS_AT_ALL
            && !looks.is_multiple_of(LOOKS_STEP)
            && window.foreign < 3
            && window.open == 0
        {
            return Verdict::Nothing;
        }
        let text = &text[window.start..window.end];
        let wanted = self.wanted(window);
        match self.closely([text].into_iter(), wanted) {
            Verdict::Foreign(script, language) => match self.around_quotations(text, wanted) {
                Verdict::Allowed => Verdict::Allowed,
                _ => Verdict::Foreign(script, language),
            },
            other => other,
        }
    }

    /// Whether the first look is enough to say that a foreign part in `script` goes on.
    fn goes_on(&self, window: &Window, script: Script) -> bool {
        if script == Script::Latin {
            return window.foreign >= 3 && window.foreign >= 3 * window.hits && window.open == 0;
        }
        let is_open_script = self.allowed.get(script as usize).is_none_or(|allowed| *allowed == 0);
        window.script == Some(script)
            && window.open * 2 > window.letters()
            && (is_open_script || (window.open_foreign >= 3 && window.open_foreign >= 3 * window.open_hits))
    }

    fn wanted(&self, window: &Window) -> Wanted {
        let factor = match window.foreign {
            _ if window.latin * 2 < window.letters() => 3,
            0 => 12,
            1 => 6,
            _ => 4,
        };
        let is_own = |script: Script| self.allowed.get(script as usize).is_some_and(|allowed| *allowed != 0);
        let own = window.allowed + if window.script.is_some_and(is_own) { window.open } else { 0 };
        Wanted {
            margin: if window.hits >= window.foreign.max(1) { factor * 2 } else { factor },
            has_words: window.foreign >= if own * 5 >= window.letters() { 3 } else { 1 },
        }
    }

    /// Judges by letters, trigrams and words.
    fn closely<'a>(&self, parts: impl Iterator<Item = &'a str> + Clone, wanted: Wanted) -> Verdict {
        let mut letters = [0; SCRIPTS];
        let mut signs = 0;
        for part in parts.clone() {
            let (more, more_signs) = census(part);
            letters.iter_mut().zip(more).for_each(|(sum, count)| *sum += count);
            signs += more_signs;
        }
        let total: u32 = letters.iter().sum();
        if total < self.letters_min {
            return Verdict::Nothing;
        }
        if signs * 8 > total {
            return Verdict::Nothing;
        }
        // Kana make Japanese of the Chinese characters beside them.
        let (han, kana) = (letters[Script::Han as usize], letters[Script::Kana as usize]);
        if kana * 8 >= han {
            letters[Script::Kana as usize] += han;
            letters[Script::Han as usize] = 0;
        }
        let script = SCRIPT_ORDER.into_iter().max_by_key(|&script| letters[script as usize]);
        let Some(script) = script else { return Verdict::Nothing };
        if letters[script as usize] < self.letters_min {
            return Verdict::Nothing;
        }
        if self.is_allowed[script as usize] {
            return Verdict::Allowed;
        }
        if script == Script::Han && self.is_allowed[Script::Kana as usize] && han < HAN_HEADLINE {
            return Verdict::Nothing;
        }
        match Table::of(script) {
            Some(table) => self.by_table(parts, script, table, wanted),
            None if of_script(script) == UNKNOWN => Verdict::Unknown(script),
            None => Verdict::Foreign(script, of_script(script)),
        }
    }

    fn by_table<'a>(
        &self,
        parts: impl Iterator<Item = &'a str>,
        script: Script,
        table: Table,
        wanted: Wanted,
    ) -> Verdict {
        let mut sums = [0; crate::model::COLUMNS_MAX];
        let (mut trigrams, mut frequency) = (0, 0);
        for part in parts {
            let part = scores(part, script, table, &self.words);
            sums.iter_mut().zip(part.by_language).for_each(|(sum, more)| *sum += more);
            trigrams += part.trigrams;
            frequency += part.frequency;
        }
        let allowed = self.allowed[script as usize];
        let best_of = |wanted: bool| {
            (0..table.languages.len())
                .filter(|index| (allowed >> index & 1 == 1) == wanted)
                .max_by_key(|&index| sums[index])
        };
        let trigrams = i32::try_from(trigrams).unwrap_or(i32::MAX);
        let is_language = frequency >= FREQUENCY_MIN * trigrams;
        match (best_of(false), best_of(true)) {
            (None, _) => Verdict::Allowed,
            (Some(_), None) if script == Script::Latin && !wanted.has_words => Verdict::Nothing,
            (Some(foreign), None) if is_language => Verdict::Foreign(script, table.languages[foreign]),
            (Some(foreign), Some(allowed)) => {
                let lead = sums[foreign] - sums[allowed];
                if 4 * lead >= wanted.margin * (MARGIN + MARGIN_PER_TRIGRAM * trigrams) && is_language {
                    Verdict::Foreign(script, table.languages[foreign])
                } else if is_language || lead < 0 {
                    Verdict::Allowed
                } else {
                    Verdict::Unknown(script)
                }
            }
            (Some(_), None) => Verdict::Unknown(script),
        }
    }

    /// The verdict on a sentence without what it quotes: [`Verdict::Allowed`] if something is left that is not foreign.
    fn around_quotations(&self, text: &str, wanted: Wanted) -> Verdict {
        let Some(parts) = unquoted(text) else { return Verdict::Nothing };
        let left: u32 = parts.iter().map(|part| census(part).0.iter().sum::<u32>()).sum();
        if left < AROUND_LETTERS_MIN {
            return Verdict::Nothing;
        }
        match self.closely(parts.iter().copied(), wanted) {
            Verdict::Foreign(script, language) => Verdict::Foreign(script, language),
            _ => Verdict::Allowed,
        }
    }
}

/// What it takes to call a window foreign.
#[derive(Debug, Clone, Copy)]
struct Wanted {
    /// How much of the margin, in quarters. A list of names or terms has no frequent words, and its trigrams speak for
    /// whatever language the names come from.
    margin: i32,
    /// Whether there are frequent words enough to call Latin letters foreign where no language in them is allowed:
    /// names and terms stand in texts of every script.
    has_words: bool,
}

/// Weighted letters below which Chinese characters alone may be a Japanese headline.
const HAN_HEADLINE: u32 = 48;

/// Every script, in the order of its number.
pub const SCRIPT_ORDER: [Script; SCRIPTS] = {
    use Script::{
        Arabic, Armenian, Bengali, Cyrillic, Devanagari, Ethiopic, Georgian, Greek, Gujarati, Gurmukhi, Han,
        Hangul, Hebrew, Kana, Kannada, Khmer, Lao, Latin, Malayalam, Myanmar, Oriya, Other, Sinhala, Tamil,
        Telugu, Thai, Tibetan,
    };
    [
        Latin, Cyrillic, Arabic, Devanagari, Han, Kana, Hangul, Greek, Hebrew, Thai, Bengali, Gurmukhi,
        Gujarati, Oriya, Tamil, Telugu, Kannada, Malayalam, Sinhala, Lao, Tibetan, Myanmar, Georgian,
        Ethiopic, Khmer, Armenian, Other,
    ]
};

/// The parts outside quotation marks, or nothing if nothing is quoted.
fn unquoted(text: &str) -> Option<Vec<&str>> {
    let mut parts = Vec::new();
    let mut kept = 0;
    let mut open: Option<(usize, char)> = None;
    for (at, char) in text.char_indices() {
        match open {
            Some((start, closing)) if char == closing || (closing == '”' && char == '“') => {
                if at - start <= QUOTATION_BYTES_MAX {
                    parts.push(&text[kept..start]);
                    kept = at + char.len_utf8();
                }
                open = None;
            }
            Some(_) => {}
            None => open = closing_of(char).map(|closing| (at, closing)),
        }
    }
    if parts.is_empty() {
        return None;
    }
    parts.push(&text[kept..]);
    Some(parts)
}

fn closing_of(char: char) -> Option<char> {
    match char {
        '"' => Some('"'),
        '“' | '„' => Some('”'),
        '«' => Some('»'),
        '»' => Some('«'),
        '「' => Some('」'),
        '『' => Some('』'),
        '《' => Some('》'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotations_are_cut_out() {
        assert_eq!(unquoted("say „guten Tag“ and «bonjour» now"), Some(vec!["say ", " and ", " now"]));
        assert_eq!(unquoted("no quotation, \"open"), None);
        assert_eq!(unquoted(&format!("a \"{}\" b", "x".repeat(300))), None);
    }

    #[test]
    fn scripts_are_in_the_order_of_their_numbers() {
        assert!(SCRIPT_ORDER.iter().enumerate().all(|(index, &script)| script as usize == index));
    }
}
