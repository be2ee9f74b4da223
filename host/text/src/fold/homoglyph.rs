//! Letters of other scripts that are drawn like Latin ones.

/// The Latin letter that a lower-case letter of another script is drawn like. Source: the letters of Unicode's
/// `confusables.txt` (UTS 39) that are in use for spoofing; ours to extend.
pub(super) fn latin(c: char) -> Option<char> {
    Some(match c {
        // Cyrillic.
        'а' => 'a',
        'ь' => 'b',
        'с' => 'c',
        'ԁ' => 'd',
        'е' | 'ё' | 'є' => 'e',
        'ғ' => 'f',
        'һ' | 'н' => 'h',
        'і' | 'ї' | 'ӏ' => 'i',
        'ј' => 'j',
        'к' | 'қ' => 'k',
        'м' => 'm',
        'п' => 'n',
        'о' | 'ө' => 'o',
        'р' => 'p',
        'ԛ' => 'q',
        'г' => 'r',
        'ѕ' => 's',
        'т' => 't',
        'ц' => 'u',
        'ѵ' => 'v',
        'ԝ' | 'ш' => 'w',
        'х' | 'ҳ' => 'x',
        'у' | 'ү' | 'ў' => 'y',
        // Greek.
        'α' | 'ά' => 'a',
        'β' => 'b',
        'ϲ' => 'c',
        'δ' => 'd',
        'ε' | 'έ' => 'e',
        'η' | 'ή' => 'n',
        'ι' | 'ί' => 'i',
        'κ' => 'k',
        'ν' => 'v',
        'ο' | 'ό' | 'σ' => 'o',
        'ρ' => 'p',
        'τ' => 't',
        'υ' | 'ύ' => 'u',
        'χ' => 'x',
        'γ' => 'y',
        'ω' | 'ώ' => 'w',
        // Armenian.
        'օ' => 'o',
        'ս' => 'u',
        'ո' => 'n',
        'հ' => 'h',
        'ց' => 'g',
        'զ' => 'q',
        // Latin letters that are drawn like others.
        'ɑ' => 'a',
        'ɡ' => 'g',
        'ⅼ' => 'l',
        _ => return None,
    })
}

/// The Latin letter, in lower case, that a capital of another script is drawn like; often not the one that its lower case
/// is drawn like: `Ν` is an N, `ν` a v.
pub(super) fn latin_capital(c: char) -> Option<char> {
    Some(match c {
        // Greek.
        'Α' | 'Ά' => 'a',
        'Β' => 'b',
        'Ϲ' => 'c',
        'Ε' | 'Έ' => 'e',
        'Η' | 'Ή' => 'h',
        'Ι' | 'Ί' | 'Ϊ' => 'i',
        'Ϳ' => 'j',
        'Κ' => 'k',
        'Μ' => 'm',
        'Ν' => 'n',
        'Ο' | 'Ό' => 'o',
        'Ρ' => 'p',
        'Τ' => 't',
        'Υ' | 'Ύ' | 'Ϋ' => 'y',
        'Χ' => 'x',
        'Ζ' => 'z',
        // Cyrillic.
        'А' => 'a',
        'В' | 'Ь' => 'b',
        'С' => 'c',
        'Е' | 'Ё' => 'e',
        'Ғ' => 'f',
        'Н' | 'Һ' => 'h',
        'І' | 'Ї' | 'Ӏ' => 'i',
        'Ј' => 'j',
        'К' | 'Қ' => 'k',
        'М' => 'm',
        'О' | 'Ө' => 'o',
        'Р' => 'p',
        'Ԛ' => 'q',
        'Ѕ' => 's',
        'Т' => 't',
        'Ѵ' => 'v',
        'Ԝ' => 'w',
        'Х' | 'Ҳ' => 'x',
        'У' | 'Ү' | 'Ў' => 'y',
        // Armenian.
        'Ս' => 'u',
        'Լ' => 'l',
        'Օ' => 'o',
        _ => return None,
    })
}

/// Whether a letter belongs to a script that has letters drawn like Latin ones.
pub(super) fn is_akin(c: char) -> bool {
    matches!(c, '\u{370}'..='\u{58f}' | '\u{1f00}'..='\u{1fff}')
}

/// Whether a letter belongs to the Latin script, as far as folding cares.
pub(super) fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
}
