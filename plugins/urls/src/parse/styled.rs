//! Styled letters and digits of hosts: what clients make of them before they look a host up (UTS #46, after NFKC).

use std::borrow::Cow;

/// Letters of U+2100 to U+214F and those missing among the mathematical ones, with what they are.
const LETTERLIKE: &str = "ℂc ℊg ℋh ℌh ℍh ℎh ℏħ ℐi ℑi ℒl ℓl ℕn ℙp ℚq ℛr ℜr ℝr ℤz ℨz Kk Åå ℬb ℭc ℯe ℰe ℱf ℳm ℴo ℹi ⅅd ⅆd ⅇe ⅈi ⅉj ªa ºo ⱼj ʰh ʲj ʳr ʷw ʸy ˡl ˢs ˣx";

/// `host` in lower case with its styled letters, digits and dots as plain ones; what shows nothing is left out.
#[must_use]
pub fn plain(host: &str) -> Cow<'_, str> {
    if host.is_ascii() {
        return if host.bytes().any(|byte| byte.is_ascii_uppercase()) {
            host.to_ascii_lowercase().into()
        } else {
            host.into()
        };
    }
    let mut plain = String::with_capacity(host.len());
    for c in host.chars() {
        match c {
            '。' | '．' | '｡' => plain.push('.'),
            _ if is_ignored(c) => {}
            _ => match number(c) {
                Some(number) => plain.push_str(&number.to_string()),
                None => plain.extend(letter(c).unwrap_or(c).to_lowercase()),
            },
        }
    }
    plain.into()
}

/// Whether a character is a styled letter or digit, or one that shows nothing.
#[must_use]
pub fn is_styled(c: char) -> bool {
    !c.is_ascii() && (is_ignored(c) || number(c).is_some() || letter(c).is_some())
}

/// Characters that UTS #46 maps to nothing.
fn is_ignored(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{34f}' | '\u{200b}' | '\u{2060}' | '\u{2064}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}'
    )
}

/// The number that a digit in a circle, in bold, raised, lowered or of full width stands for.
fn number(c: char) -> Option<u32> {
    let from = |first: char| u32::from(c) - u32::from(first);
    Some(match c {
        '０'..='９' => from('０'),
        '\u{1d7ce}'..='\u{1d7ff}' => from('\u{1d7ce}') % 10,
        '\u{1fbf0}'..='\u{1fbf9}' => from('\u{1fbf0}'),
        '①'..='⑳' => from('①') + 1,
        '㉑'..='㉟' => from('㉑') + 21,
        '㊱'..='㊿' => from('㊱') + 36,
        '⓪' => 0,
        '²' => 2,
        '³' => 3,
        '¹' => 1,
        '⁰' | '⁴'..='⁹' => from('⁰'),
        '₀'..='₉' => from('₀'),
        _ => return None,
    })
}

/// The letter, or hyphen, that a styled one is.
fn letter(c: char) -> Option<char> {
    let nth = |first: char, letters: u32| {
        let at = (u32::from(c) - u32::from(first)) % letters % 26;
        char::from_u32(u32::from('a') + at)
    };
    match c {
        '－' => Some('-'),
        'Ａ'..='Ｚ' => nth('Ａ', 26),
        'ａ'..='ｚ' => nth('ａ', 26),
        'Ⓐ'..='ⓩ' => nth('Ⓐ', 26),
        '\u{1d400}'..='\u{1d6a3}' => nth('\u{1d400}', 52),
        '\u{1f130}'..='\u{1f149}' => nth('\u{1f130}', 26),
        '\u{aa}'..='\u{214f}' | 'ⱼ' => LETTERLIKE.split(' ').find_map(|pair| {
            let mut pair = pair.chars();
            (pair.next() == Some(c)).then(|| pair.next())?
        }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn styled_hosts_are_read_as_clients_read_them() {
        for (host, is) in [
            ("EXAMPLE.com", "example.com"),
            ("ｅＸａｍｐｌｅ．ｃｏｍ", "example.com"),
            ("ⓔⓧⓐⓜⓟⓛⓔ。ⓒⓞⓜ", "example.com"),
            ("𝐞𝓍𝔸𝚖𝖕𝗹𝕖｡𝒸ℴ𝓂", "example.com"),
            ("🄴🅇ample－x.com", "example-x.com"),
            ("①⑥⑨.②⑤④.１𝟨𝟗.㉕４", "169.254.169.254"),
            ("1\u{ad}2\u{200b}7.¹.₂.⁴\u{feff}", "127.1.2.4"),
            ("exa\u{2060}mple.com", "example.com"),
            ("MÜNCHEN.de", "münchen.de"),
            ("президент.рф", "президент.рф"),
            ("例え.jp", "例え.jp"),
        ] {
            assert_eq!(plain(host), is, "{host}");
        }
        assert!(!"münchen例え한국".chars().any(is_styled) && "ｅⓔ𝐞⑩\u{ad}".chars().all(is_styled));
    }
}
