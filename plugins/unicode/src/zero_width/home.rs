use crate::chars::{is_east_asian, is_right_to_left};

/// Whether every character of a run belongs to the writing of its neighbour `c`.
#[must_use]
pub fn is_at_home(run: &[char], c: char) -> bool {
    run.iter().all(|&invisible| belongs(invisible, c))
}

/// Uses of characters of no width, by script (Unicode Standard 16, chapters 9 to 18 and 23.2).
fn belongs(invisible: char, c: char) -> bool {
    match invisible {
        '\u{200c}' | '\u{200d}' => joins(c),
        '\u{200b}' => breaks(c) || is_east_asian(c),
        '\u{2060}' | '\u{feff}' => breaks(c) || is_east_asian(c),
        '\u{61c}' | '\u{200e}' | '\u{200f}' => is_right_to_left(c),
        '\u{34f}' => matches!(c, '\u{590}'..='\u{5ff}'),
        '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}' => matches!(c, '\u{1780}'..='\u{18af}'),
        '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' => {
            matches!(c, '\u{1100}'..='\u{11ff}' | '\u{3131}'..='\u{318e}' | '\u{a960}'..='\u{a97c}' | '\u{d7b0}'..='\u{d7fb}')
        }
        _ => false,
    }
}

/// Scripts whose letters join or form clusters: Arabic and its kin, those of India and South-East Asia, Tibetan,
/// Mongolian; and emoji.
fn joins(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{109f}' | '\u{1780}'..='\u{18af}' | '\u{1900}'..='\u{1cff}' | '\u{a800}'..='\u{abff}'
        | '\u{fb1d}'..='\u{fdff}' | '\u{fe0f}' | '\u{fe70}'..='\u{fefc}' | '\u{11000}'..='\u{11fff}'
        | '\u{1f000}'..='\u{1faff}' | '\u{2640}' | '\u{2642}')
}

/// Scripts without blanks between words: Thai, Lao, Tibetan, Myanmar, Khmer, Tai, Javanese, Balinese.
fn breaks(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{fff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{1950}'..='\u{19df}'
        | '\u{1a20}'..='\u{1b7f}' | '\u{a980}'..='\u{a9ff}' | '\u{aa60}'..='\u{aadf}')
}
