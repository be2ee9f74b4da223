//! An output as a row of hashed tokens; equal tokens have equal hashes.

/// Mean bytes a word must not reach for white space to be what separates tokens.
const WORD_BYTES_MEAN_MAX: usize = 24;

/// The last `max` tokens of `text`: its words, folded, or its characters where white space separates little (Chinese,
/// Japanese, Thai, or one endless word).
pub fn hashed(text: &str, max: usize) -> Vec<u64> {
    let is_by_word = |words: usize| words * WORD_BYTES_MEAN_MAX > text.len();
    let mut tokens = Vec::new();
    // Most texts are ASCII, whose words are found without decoding characters.
    let words = if text.is_ascii() { ascii_words(text).count() } else { text.split_whitespace().count() };
    if is_by_word(words) {
        // As many as there will be: a vector that grows leaves its former selves behind, and each page of memory costs.
        tokens.reserve_exact(words.min(max));
        if text.is_ascii() {
            tokens.extend(ascii_words(text).rev().take(max).map(|word| hash(word.iter().copied())));
        } else {
            tokens.extend(text.split_whitespace().rev().take(max).map(|word| hash(word.bytes())));
        }
    } else {
        let chars = text.chars().rev().filter(|c| !c.is_whitespace()).take(max);
        tokens.extend(chars.map(|c| hash(u32::from(c).to_le_bytes().into_iter())));
    }
    tokens.reverse();
    tokens
}

/// As `split_whitespace` of an ASCII text: a vertical tab is white space too.
fn ascii_words(text: &str) -> impl DoubleEndedIterator<Item = &[u8]> {
    let is_blank = |byte: &u8| byte.is_ascii_whitespace() || *byte == 0x0b;
    text.as_bytes().split(is_blank).filter(|word| !word.is_empty())
}

/// FNV-1a, with ASCII case folded: the same everywhere, so that a score can be replayed.
fn hash(bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte.to_ascii_lowercase())).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_or_characters_by_what_separates_them() {
        assert_eq!(hashed("One two ONE", 10).len(), 3);
        assert_eq!(hashed("One two ONE", 10)[0], hashed("One two ONE", 10)[2]);
        assert_eq!(hashed(&"好的".repeat(20), 100).len(), 40);
        assert_eq!(hashed("a b c d", 2), hashed("c d", 2));
        assert!(hashed("", 2).is_empty());
    }

    #[test]
    fn ascii_words_are_those_of_any_text() {
        let text: String = (0..128_u8).map(char::from).flat_map(|c| ['a', c, 'b']).collect();
        let words: Vec<&[u8]> = text.split_whitespace().map(str::as_bytes).collect();
        assert_eq!(ascii_words(&text).collect::<Vec<_>>(), words);
    }
}
