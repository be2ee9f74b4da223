//! Text in a row of symbols: what the schemes in use on the web do with two and more invisible characters. The plugin
//! `unicode` reads the same schemes, to show what was hidden; here it is for those who judge what it says.

use super::score;

/// Most kinds of symbols that are digits of one base.
const KINDS_MAX: usize = 16;

/// Text that a row of symbols carries, or `None` when no scheme gives readable text.
///
/// Tried are bits in groups of 8, 7 and 16, in both polarities; bits in groups between a third symbol; and digits of
/// base 3 to 16 for UTF-16 units, in the order of the symbols' code points (npm `zero-width-lib`, `330k`, `stegcloak`
/// before encryption, "sneaky bits").
pub(super) fn decode(symbols: &[char]) -> Option<String> {
    let mut kinds: Vec<(char, usize)> = Vec::new();
    for &symbol in symbols {
        let is_full = kinds.len() == KINDS_MAX;
        match kinds.iter_mut().find(|kind| kind.0 == symbol) {
            Some(known) => known.1 += 1,
            None if is_full => return None,
            None => kinds.push((symbol, 1)),
        }
    }
    let mut digits: Vec<char> = kinds.iter().map(|kind| kind.0).collect();
    kinds.sort_by_key(|kind| std::cmp::Reverse(kind.1));
    let [(first, _), (second, _), ..] = *kinds else { return None };
    for (zero, one) in [(first.min(second), first.max(second)), (first.max(second), first.min(second))] {
        let grouped = groups(symbols, zero, one);
        let found =
            if grouped.len() > 1 { readable(grouped.into_iter()) } else { chunks(symbols, zero, one) };
        if found.is_some() {
            return found;
        }
    }
    digits.sort_unstable();
    units(symbols, &digits)
}

/// The numbers between symbols that are neither zero nor one.
fn groups(symbols: &[char], zero: char, one: char) -> Vec<u32> {
    let is_bit = |c: &char| *c == zero || *c == one;
    let parts = symbols.split(|c| !is_bit(c)).filter(|part| !part.is_empty());
    parts.map(|part| number(part, |c| u32::from(c == one), 2)).collect()
}

fn chunks(symbols: &[char], zero: char, one: char) -> Option<String> {
    let bits: Vec<char> = symbols.iter().copied().filter(|&c| c == zero || c == one).collect();
    let numbers = |width| bits.chunks_exact(width).map(|part| number(part, |c| u32::from(c == one), 2));
    let bytes = numbers(8).filter_map(|number| u8::try_from(number).ok()).collect();
    score::as_text(bytes)
        .filter(|text| is_varied(text))
        .or_else(|| readable(numbers(7)))
        .or_else(|| readable(numbers(16)))
}

/// Digits of a base above two, as many to a UTF-16 unit as that needs.
fn units(symbols: &[char], digits: &[char]) -> Option<String> {
    let base = u32::try_from(digits.len()).ok().filter(|&base| base > 2)?;
    let width = (1..17).find(|&width| base.pow(width) >= 1 << 16)?;
    let digit =
        |c| digits.iter().position(|kind| *kind == c).and_then(|at| u32::try_from(at).ok()).unwrap_or(0);
    readable(symbols.chunks_exact(width as usize).map(|part| number(part, digit, base)))
}

fn number(part: &[char], digit: impl Fn(char) -> u32, base: u32) -> u32 {
    part.iter().fold(0_u32, |number, &c| number.wrapping_mul(base).wrapping_add(digit(c)))
}

/// The text of characters with these numbers. Any number is some character, so that noise would often read as rare ones.
fn readable(numbers: impl Iterator<Item = u32>) -> Option<String> {
    let text: String = numbers.map(char::from_u32).collect::<Option<_>>()?;
    let (all, common) =
        text.chars().fold((0, 0), |(all, common), c| (all + 1, common + usize::from(c < '\u{700}')));
    (common * 10 >= all * 9 && is_varied(&text) && score::is_text(&text)).then_some(text)
}

/// Whether it is not one character again and again.
fn is_varied(text: &str) -> bool {
    let first = text.chars().next();
    text.chars().any(|c| Some(c) != first)
}
