//! Bytes in variation selectors: 256 of them, which show nothing where there is no variant to select.

use crate::bits;
use crate::chars::{is_ideograph, selector};
use crate::odd::{Check, HIDDEN, Odd, Passages};

const MESSAGE: &str = "Invisible bytes in Unicode variation selectors.";
/// Selectors that stand alone where none belongs, kept for decoding.
const KEPT_MAX: usize = 8192;

/// Runs of selectors, and single ones after a character that has no variants.
pub fn find(text: &str, odd: &mut Vec<Odd>) {
    let mut singles = Passages::default();
    let mut kept: Vec<char> = Vec::new();
    let mut before = '\0';
    let mut run: Vec<char> = Vec::new();
    let mut chars = text.char_indices().peekable();
    while let Some((start, c)) = chars.next() {
        if selector(c).is_none() {
            before = c;
            continue;
        }
        run.clear();
        run.push(c);
        let mut end = start + c.len_utf8();
        while let Some((at, c)) = chars.next_if(|&(_, c)| selector(c).is_some()) {
            run.push(c);
            end = at + c.len_utf8();
        }
        // A doubled U+FE0F is what editors leave behind, and carries nothing.
        if run.len() > 1 && run.iter().any(|&c| c != '\u{fe0f}') {
            let hidden = decode(&run);
            odd.push(Odd {
                check: Check::VariationSelectors,
                category: HIDDEN,
                range: start..end,
                score: score(run.len(), hidden.is_some()),
                message: MESSAGE,
                count: run.len(),
                hidden,
            });
        } else if !is_variant(before, c) {
            singles.add(start..end, 1);
            if kept.len() < KEPT_MAX {
                kept.push(c);
            }
        }
    }
    if singles.count > 0 {
        let hidden = decode(&kept);
        let spread = match singles.count {
            _ if hidden.is_some() => 0.95,
            8.. if kept.iter().any(|&c| c != kept[0]) => 0.7,
            _ => 0.2,
        };
        let first = odd.len();
        singles.report(Check::VariationSelectors, HIDDEN, spread, MESSAGE, odd);
        if let Some(spread) = odd.get_mut(first) {
            spread.hidden = hidden;
        }
    }
}

fn score(count: usize, is_text: bool) -> f64 {
    match count {
        _ if is_text => 0.95,
        16.. => 0.8,
        4.. => 0.6,
        _ => 0.3,
    }
}

fn decode(run: &[char]) -> Option<String> {
    let bytes: Vec<u8> = run.iter().filter_map(|&c| selector(c)).collect();
    let text = String::from_utf8_lossy(&bytes);
    // Some put a count or a key in front; what can be read shows all the same.
    let text = text.trim_matches(|c: char| c == '\u{fffd}' || c.is_control());
    if bits::is_wordy(text) { Some(text.to_owned()) } else { bits::decode(run) }
}

/// Whether `base` has a variant that this selector asks for (Unicode's `StandardizedVariants.txt`,
/// `emoji-variation-sequences.txt` and the Ideographic Variation Database, by kinds of characters).
fn is_variant(base: char, selector: char) -> bool {
    match selector {
        '\u{fe0e}' | '\u{fe0f}' => {
            !base.is_alphabetic() || matches!(base, 'Ⓜ' | 'ℹ' | '🅰'..='🆏' | '㊗' | '㊙' | '〽')
        }
        // Signs, ideographs, and the scripts that have such variants: Myanmar, Phags-pa, Manichaean, hieroglyphs.
        '\u{fe00}'..='\u{fe0d}' => {
            !base.is_alphanumeric() && !matches!(base, ' ' | '\0')
                || is_ideograph(base)
                || matches!(base, '0' | '\u{1000}'..='\u{109f}' | '\u{a840}'..='\u{a877}' | '\u{aa60}'..='\u{aa7f}'
                    | '\u{10ac0}'..='\u{10af6}' | '\u{13000}'..='\u{1345f}' | '\u{ff10}')
        }
        _ => is_ideograph(base),
    }
}
