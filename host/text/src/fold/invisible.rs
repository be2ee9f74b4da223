/// Whether a character shows nothing and only tells others apart: zero-width and soft hyphens, joiners, bidirectional
/// controls, variation selectors, tags, fillers. Source: Unicode 16, property `Default_Ignorable_Code_Point`.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}'
        | '\u{34f}'
        | '\u{61c}'
        | '\u{115f}'..='\u{1160}'
        | '\u{17b4}'..='\u{17b5}'
        | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{3164}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}'
        | '\u{ffa0}'
        | '\u{fff0}'..='\u{fff8}'
        | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}')
}

/// Whether a mark can be stacked on any letter: combining accents, enclosing marks, and strokes. Marks that belong to
/// one script's spelling are not among these.
pub(super) fn is_stackable(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36f}'
        | '\u{483}'..='\u{489}'
        | '\u{1ab0}'..='\u{1aff}'
        | '\u{1dc0}'..='\u{1dff}'
        | '\u{20d0}'..='\u{20ff}'
        | '\u{fe20}'..='\u{fe2f}')
}

/// Vowel signs and stretching that Arabic and Hebrew are written with or without.
pub(super) fn is_optional_mark(c: char) -> bool {
    matches!(c, '\u{591}'..='\u{5bd}' | '\u{5bf}'..='\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{652}' | '\u{670}')
}

/// Whether a mark, a vowel or a final may melt into the letter before it (`NFC_Quick_Check=Maybe` in Unicode 16, of the
/// scripts in the basic plane, and the half-width marks of kana).
pub(super) fn melts(c: char) -> bool {
    is_stackable(c)
        || matches!(c,
            '\u{653}'..='\u{655}'
            | '\u{93c}'
            | '\u{9be}' | '\u{9d7}'
            | '\u{b3e}' | '\u{b56}' | '\u{b57}'
            | '\u{bbe}' | '\u{bd7}'
            | '\u{c56}'
            | '\u{cc2}' | '\u{cd5}' | '\u{cd6}'
            | '\u{d3e}' | '\u{d57}'
            | '\u{dca}' | '\u{dcf}' | '\u{ddf}'
            | '\u{102e}'
            | '\u{1161}'..='\u{1175}' | '\u{11a8}'..='\u{11c2}'
            | '\u{1b35}'
            | '\u{3099}' | '\u{309a}'
            | '\u{ff9e}' | '\u{ff9f}')
}
