//! The second look: which language the words of a window speak for.

use crate::languages::{SCRIPTS, Script};
use crate::letters::{Beyond, beyond, weight};
use crate::model::{COLUMNS_MAX, NAT, Table};
use crate::words::{WORD_BYTES_MAX, WordHash, Words};

/// Trigrams of one window that are looked up.
const TRIGRAMS_MAX: u32 = 120;
/// Longer tokens in ASCII are keys, hashes and the like, in bytes.
const TOKEN_BYTES_MAX: usize = 32;

/// Weighted letters of each script in the words of `text`, and how many signs of program code there are.
pub fn census(text: &str) -> ([u32; SCRIPTS], u32) {
    let mut letters = [0; SCRIPTS];
    for token in tokens(text) {
        for (at, char) in token.char_indices() {
            if char.is_ascii() {
                letters[0] += u32::from(char.is_ascii_alphabetic());
            } else if let Beyond::Letter(script) = beyond(&token.as_bytes()[at..]) {
                letters[script as usize] += weight(script);
            }
        }
    }
    let signs = text.bytes().filter(|byte| b"{}()[];=<>|&*+\\_$#/\"".contains(byte)).count();
    (letters, u32::try_from(signs).unwrap_or(u32::MAX))
}

/// What speaks for each language of a script.
#[derive(Debug, Clone, Copy)]
pub struct Scores {
    /// In the order of the languages of the table, in logarithms times [`UNIT`].
    pub by_language: [i32; COLUMNS_MAX],
    /// How many trigrams were looked up.
    pub trigrams: u32,
    /// How frequent these are in any language, in logarithms times ten.
    pub frequency: i32,
}

/// What a logarithm of 1 is in [`Scores`]: capitalised words count half, so there is a factor of two.
pub const UNIT: i32 = 2 * NAT;

/// What a frequent word adds for each of its languages, by how many languages have it.
const WORD: [i32; 5] = [2 * UNIT, 3 * UNIT / 2, UNIT, 3 * UNIT / 4, UNIT / 2];

/// Scores the words of `text` in the script of `table`.
pub fn scores(text: &str, script: Script, table: Table, words: &Words) -> Scores {
    let mut scores = Scores { by_language: [0; COLUMNS_MAX], trigrams: 0, frequency: 0 };
    let mut utf8 = [0; 4];
    let mut is_first = true;
    for token in tokens(text) {
        // A capital letter within a sentence begins a name, or a noun in German: it tells less.
        let weight = if !is_first && token.chars().next().is_some_and(char::is_uppercase) { 1 } else { 2 };
        is_first = token.ends_with(['.', '!', '?', ':']);
        let mut last = [' '; 2];
        let mut word = (WordHash::EMPTY, 0);
        for (at, char) in token.char_indices().map(|(at, char)| (at, Some(char))).chain([(token.len(), None)])
        {
            let letter = match char {
                // Marks that stand on a letter are left out.
                Some('\u{300}'..='\u{36F}' | '\u{64B}'..='\u{65F}') => continue,
                Some(char) if is_letter(char, &token.as_bytes()[at..], script) => Some(lower(char)),
                _ => None,
            };
            if let Some(letter) = letter {
                for byte in letter.encode_utf8(&mut utf8).bytes() {
                    word = (word.0.then(byte), word.1 + 1);
                }
            } else if word.1 > 0 {
                if word.1 <= WORD_BYTES_MAX {
                    scores.add_word(words.languages(word.0));
                }
                word = (WordHash::EMPTY, 0);
            }
            let letter = letter.map_or(' ', fold);
            if last[1] != ' ' {
                scores.add_trigram(table, [last[0], last[1], letter], weight);
            }
            last = [last[1], letter];
        }
        if scores.trigrams >= TRIGRAMS_MAX {
            break;
        }
    }
    scores
}

impl Scores {
    fn add_trigram(&mut self, table: Table, trigram: [char; 3], weight: i32) {
        let mut last = 0;
        for (sum, cell) in self.by_language.iter_mut().zip(table.row(trigram)) {
            last = i32::from(cell);
            *sum += weight * last;
        }
        self.trigrams += 1;
        self.frequency += last;
    }

    fn add_word(&mut self, languages: u32) {
        let Some(&points) =
            (languages.count_ones() as usize).checked_sub(1).map(|others| &WORD[others.min(WORD.len() - 1)])
        else {
            return;
        };
        for (index, sum) in self.by_language.iter_mut().enumerate() {
            if languages >> index & 1 == 1 {
                *sum += points;
            }
        }
    }
}

fn is_letter(char: char, bytes: &[u8], script: Script) -> bool {
    if char.is_ascii() {
        script == Script::Latin && char.is_ascii_alphabetic()
    } else {
        beyond(bytes) == Beyond::Letter(script)
    }
}

fn lower(char: char) -> char {
    if char.is_ascii() { char.to_ascii_lowercase() } else { char.to_lowercase().next().unwrap_or(char) }
}

/// As `fold` of model/train.py, after [`lower`].
fn fold(char: char) -> char {
    match char {
        'ş' => 'ș',
        'ţ' => 'ț',
        'ی' => 'ي',
        '\u{1EA0}'..='\u{1EFF}' => 'ể',
        other => other,
    }
}

/// The words of a text, without addresses, code, numbers and names of program things.
fn tokens(text: &str) -> impl Iterator<Item = &str> {
    // A tick that opens code and is never followed by another opens nothing.
    let mut left = text.bytes().filter(|byte| *byte == b'`').count();
    let mut is_code = false;
    text.split_ascii_whitespace().flat_map(pieces).filter(move |token| {
        let was_code = is_code;
        let ticks = token.bytes().filter(|byte| *byte == b'`').count();
        left -= ticks;
        is_code = if ticks % 2 == 1 { !is_code && left > 0 } else { is_code };
        !(was_code || ticks > 0 || is_technical(token))
    })
}

/// A token cut where Chinese and the like begins or ends: no blanks part it from an address.
fn pieces(token: &str) -> impl Iterator<Item = &str> {
    let is_wide = |char: char| char >= '\u{2E80}';
    let mut rest = token;
    std::iter::from_fn(move || {
        let first = is_wide(rest.chars().next()?);
        let end = if rest.is_ascii() {
            rest.len()
        } else {
            rest.find(|char| is_wide(char) != first).unwrap_or(rest.len())
        };
        let (piece, after) = rest.split_at(end);
        rest = after;
        Some(piece)
    })
}

fn is_technical(token: &str) -> bool {
    if !token.is_ascii() {
        return false;
    }
    let bytes = token.as_bytes();
    token.len() > TOKEN_BYTES_MAX
        || bytes.iter().any(|byte| byte.is_ascii_digit() || b"/\\@_={}<>#$|&%~^".contains(byte))
        || bytes.windows(2).any(|pair| {
            // `example.com`, `key:value`, `camelCase`, `f(x)`.
            (matches!(pair[0], b'.' | b':' | b'(' | b'[')
                && pair[1].is_ascii_alphabetic()
                && pair[0] != bytes[0])
                || (pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase())
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn best(text: &str, script: Script) -> &'static str {
        let table = Table::of(script).unwrap();
        let scores = scores(text, script, table, &Words::new([0; 4]).unwrap());
        let best = (0..table.languages.len()).max_by_key(|&index| scores.by_language[index]).unwrap();
        table.languages[best]
    }

    #[test]
    fn sentences_without_frequent_words_are_told_by_trigrams() {
        for (text, script, language) in [
            ("Straßenbahnhaltestelle geschlossen, Fahrgäste benutzen Ersatzverkehr", Script::Latin, "de"),
            ("quelques chercheurs français publient régulièrement", Script::Latin, "fr"),
            ("researchers publish several thoughtful findings", Script::Latin, "en"),
            ("badacze regularnie publikują przemyślane wyniki", Script::Latin, "pl"),
            ("nghiên cứu khoa học được công bố thường xuyên", Script::Latin, "vi"),
            ("исследователи регулярно публикуют результаты", Script::Cyrillic, "ru"),
            ("дослідники регулярно публікують цікаві висновки", Script::Cyrillic, "uk"),
            ("پژوهشگران نتایج خود را منتشر می‌کنند", Script::Arabic, "fa"),
            ("ينشر الباحثون نتائجهم بانتظام في المجلات", Script::Arabic, "ar"),
            ("शोधकर्ता नियमित रूप से परिणाम प्रकाशित करते हैं", Script::Devanagari, "hi"),
            ("संशोधक नियमितपणे निष्कर्ष प्रकाशित करतात आणि", Script::Devanagari, "mr"),
        ] {
            assert_eq!(best(text, script), language, "{text}");
        }
    }

    #[test]
    fn technical_tokens_are_no_words() {
        let text = "see https://example.com/weg and snake_case, camelCase, f(x), `ein zwei` or 1st, a.b: word. (yes)";
        let words: Vec<&str> = tokens(text).collect();
        assert_eq!(words, ["see", "and", "or", "word.", "(yes)"]);
        assert_eq!(tokens("邮箱name@example.com。ok").collect::<Vec<_>>(), ["邮箱", "。", "ok"]);
    }
}
