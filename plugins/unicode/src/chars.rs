//! What a character is to the checks. Ranges follow the Unicode Character Database, version 16 (blocks, general
//! categories, `Default_Ignorable_Code_Point`).

/// Signs that a text has something for a check to look at, as bits.
pub mod sign {
    /// Tag characters, U+E0000 to U+E007F.
    pub const TAG: u16 = 1;
    /// Variation selectors.
    pub const SELECTOR: u16 = 1 << 1;
    /// Characters that take no room.
    pub const ZERO_WIDTH: u16 = 1 << 2;
    /// Controls of writing direction that open or close a part of the text.
    pub const BIDI: u16 = 1 << 3;
    /// A letter of another alphabet next to a Latin one.
    pub const MIXED: u16 = 1 << 4;
    /// Letters in a style of their own.
    pub const STYLED: u16 = 1 << 5;
    /// Combining marks that belong to no script.
    pub const MARK: u16 = 1 << 6;
    /// Control characters other than tab, line feed, carriage return and form feed.
    pub const CONTROL: u16 = 1 << 7;
    /// Private use, noncharacters, object replacement, annotation.
    pub const PRIVATE: u16 = 1 << 8;
}

/// Bits of [`sign`] for a character on its own. Alphabets need their neighbours and are no business of this.
#[must_use]
pub fn signs(c: char) -> u16 {
    if is_tag(c) {
        sign::TAG
    } else if selector(c).is_some() {
        sign::SELECTOR
    } else if is_zero_width(c) {
        sign::ZERO_WIDTH
    } else if is_bidi(c) {
        sign::BIDI
    } else if is_mark(c) {
        sign::MARK
    } else if is_styled(c) {
        sign::STYLED
    } else if is_control(c) {
        sign::CONTROL
    } else if is_private(c) {
        sign::PRIVATE
    } else {
        0
    }
}

/// A tag character, the deprecated language tag included.
#[must_use]
pub fn is_tag(c: char) -> bool {
    matches!(c, '\u{e0000}'..='\u{e007f}')
}

/// The byte that a variation selector stands for when it carries data: VS1 is 0, VS256 is 255.
#[must_use]
pub fn selector(c: char) -> Option<u8> {
    match c {
        '\u{fe00}'..='\u{fe0f}' => u8::try_from(c as u32 - 0xfe00).ok(),
        '\u{e0100}'..='\u{e01ef}' => u8::try_from(c as u32 - 0xe0100 + 16).ok(),
        _ => None,
    }
}

/// Takes no room and opens nothing: spaces and joiners of no width, soft hyphen, fillers, invisible operators.
#[must_use]
pub fn is_zero_width(c: char) -> bool {
    matches!(
        c,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{115f}'
            | '\u{1160}'
            | '\u{17b4}'
            | '\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2060}'..='\u{2065}'
            | '\u{206a}'..='\u{206f}'
            | '\u{3164}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}'
    )
}

/// Embeddings, overrides, isolates and what ends them.
#[must_use]
pub fn is_bidi(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A combining mark that fits letters of any script.
#[must_use]
pub fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{34e}' | '\u{350}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{1ab0}'..='\u{1aff}'
        | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}

/// A full-width Latin letter.
#[must_use]
pub fn is_fullwidth(c: char) -> bool {
    matches!(c, '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}')
}

/// A letter that shows what it is by nothing but its style: mathematical, circled, squared, full-width, small
/// capital, raised, regional indicator.
#[must_use]
pub fn is_styled(c: char) -> bool {
    is_fullwidth(c)
        || matches!(
            c,
            '\u{1d400}'..='\u{1d6a5}'
                | '\u{249c}'..='\u{24e9}'
                | '\u{1f110}'..='\u{1f12b}'
                | '\u{1f130}'..='\u{1f149}'
                | '\u{1f150}'..='\u{1f169}'
                | '\u{1f170}'..='\u{1f189}'
                | '\u{1f1e6}'..='\u{1f1ff}'
                | '\u{1d00}'..='\u{1d22}'
                | '\u{1d2c}'..='\u{1d6a}'
                | '\u{1d9b}'..='\u{1dbf}'
                | '\u{262}' | '\u{26a}' | '\u{274}' | '\u{280}' | '\u{28f}' | '\u{299}' | '\u{29c}' | '\u{29f}'
                | '\u{2b0}'..='\u{2b8}'
                | '\u{2e1}'..='\u{2e3}'
                | '\u{a730}' | '\u{a731}' | '\u{a7af}'
                | '\u{2071}' | '\u{207f}' | '\u{2090}'..='\u{209c}'
                // The places that the mathematical alphabets leave out, because these were there before.
                | 'ℂ' | 'ℊ'..='ℎ' | 'ℐ'..='ℓ' | 'ℕ' | 'ℙ'..='ℝ' | 'ℤ' | 'ℨ' | 'ℬ' | 'ℭ' | 'ℯ'..='ℱ' | 'ℳ' | 'ℴ'
        )
}

/// A control character that plain text has no use for.
#[must_use]
pub fn is_control(c: char) -> bool {
    c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{c}')
}

/// Private use, noncharacters, object replacement and interlinear annotation.
#[must_use]
pub fn is_private(c: char) -> bool {
    let code = c as u32;
    matches!(code, 0xe000..=0xf8ff | 0xfdd0..=0xfdef | 0xfff9..=0xfffc | 0xf_0000..)
        || code & 0xfffe == 0xfffe
}

/// A letter or digit of a script that joins and breaks words by nothing but what is seen, so that a character of no
/// width between two of them has no use there.
#[must_use]
pub fn is_plain(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || matches!(c, 'À'..='\u{24f}' | '\u{370}'..='\u{52f}' | '\u{531}'..='\u{587}' | '\u{1e00}'..='\u{1fff}')
            && !matches!(c, '×' | '÷')
}

/// A letter of a script written from right to left.
#[must_use]
pub fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{61b}' | '\u{61d}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fdff}'
        | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

/// An ideograph, kana or Hangul syllable.
#[must_use]
pub fn is_east_asian(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{30ff}' | '\u{3105}'..='\u{312f}' | '\u{31a0}'..='\u{31ff}' | '\u{ac00}'..='\u{d7a3}'
        | '\u{ff66}'..='\u{ff9f}')
        || is_ideograph(c)
}

/// A Chinese character, which may have variants selected by VS1 to VS3 and VS17 to VS256.
#[must_use]
pub fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}
