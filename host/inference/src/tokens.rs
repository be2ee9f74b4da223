//! Text to token ids, with the bytes that each stands for.

use std::str::FromStr;

use tokenizers::Tokenizer;

/// Texts that every vocabulary makes some token of.
const PROBES: [&str; 4] = ["a", "the", "1", "."];

/// A token as a graph reads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) id: u32,
    /// What the text's own letters were, which vocabularies in lower case lose: 1 where the token begins with a capital, 2 where
    /// it has two or more letters and all are capitals, 0 else and for special tokens.
    pub(crate) case: u8,
}

impl Token {
    pub(crate) fn new(id: u32) -> Token {
        Token { id, case: 0 }
    }
}

/// The tokens of one stretch of text, without special ones.
pub(crate) struct Tokens {
    pub(crate) tokens: Vec<Token>,
    /// Start and end of each in the text, in bytes, on character boundaries.
    pub(crate) spans: Vec<(usize, usize)>,
    /// Whether each is a piece of the word that the one before it belongs to.
    pieces: Vec<bool>,
}

impl Tokens {
    /// Whether the token goes on with the word before it.
    pub(crate) fn goes_on(&self, token: usize) -> bool {
        self.pieces.get(token).copied().unwrap_or(false)
    }
}

/// A `tokenizer.json`, ready for windows.
pub(crate) struct TextTokenizer {
    inner: Tokenizer,
    prefix: Vec<Token>,
    suffix: Vec<Token>,
    id_max: u32,
}

impl TextTokenizer {
    /// # Errors
    /// Says what is wrong with the file.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Result<TextTokenizer, String> {
        let json = std::str::from_utf8(bytes).map_err(|_| "it is not UTF-8".to_owned())?;
        let mut inner = Tokenizer::from_str(json).map_err(|error| {
            format!("no tokenizer that this program reads: {}", first_line(&error.to_string()))
        })?;
        // Published files often cut at 128 tokens and fill up to that: what lies behind would be judged as clean.
        inner.with_truncation(None).map_err(|error| error.to_string())?;
        inner.with_padding(None);
        // Else a text could close its own window by writing `[SEP]`.
        inner.set_encode_special_tokens(true);
        let id_max = inner.get_vocab(true).values().copied().max();
        let id_max = id_max.ok_or_else(|| "its vocabulary is empty".to_owned())?;
        let (prefix, suffix) = special(&inner)?;
        Ok(TextTokenizer { inner, prefix, suffix, id_max })
    }

    /// How many special tokens stand around each window.
    pub(crate) fn n_special(&self) -> usize {
        self.prefix.len() + self.suffix.len()
    }

    /// The highest id that it can give.
    pub(crate) fn id_max(&self) -> u32 {
        self.id_max
    }

    /// The token of this name in the vocabulary.
    pub(crate) fn named(&self, name: &str) -> Option<Token> {
        self.inner.token_to_id(name).map(Token::new)
    }

    /// Tokens as the model wants them: with the special ones around, and `told` before those of the text.
    pub(crate) fn window(&self, told: Option<Token>, tokens: &[Token]) -> Vec<Token> {
        [self.prefix.as_slice(), told.as_slice(), tokens, self.suffix.as_slice()].concat()
    }

    /// Where in a window the text begins.
    pub(crate) fn text_starts_at(&self) -> usize {
        self.prefix.len()
    }

    /// # Errors
    /// Without text from `text`.
    pub(crate) fn tokens(&self, text: &str) -> Result<Tokens, String> {
        // The library's own message may quote the text.
        let encoding =
            self.inner.encode(text, false).map_err(|_| "the tokenizer failed on this text".to_owned())?;
        let spans = encoding.get_offsets().iter().map(|&(start, end)| on_boundaries(text, start, end));
        let spans: Vec<(usize, usize)> = spans.collect();
        let words = encoding.get_word_ids();
        // Some tokenizers call the whole text one word, so what stands apart is none either.
        let is_piece = |at: usize| {
            let before = at.checked_sub(1).and_then(|before| Some((words.get(before)?, spans.get(before)?)));
            let (Some((word, &(_, end))), Some(&(start, own_end))) = (before, spans.get(at)) else {
                return false;
            };
            let own = text.get(start..own_end).unwrap_or_default();
            word.is_some()
                && words.get(at) == Some(word)
                && end == start
                && !own.starts_with(char::is_whitespace)
        };
        let pieces = (0..spans.len()).map(is_piece).collect();
        let token = |(&id, &(start, end)): (&u32, &(usize, usize))| Token {
            id,
            case: case(text.get(start..end).unwrap_or_default()),
        };
        Ok(Tokens { tokens: encoding.get_ids().iter().zip(&spans).map(token).collect(), spans, pieces })
    }
}

fn case(piece: &str) -> u8 {
    let mut letters = piece.chars();
    if !letters.next().is_some_and(char::is_uppercase) {
        return 0;
    }
    if letters.clone().next().is_some() && !letters.any(char::is_lowercase) { 2 } else { 1 }
}

/// What is put before and behind a text.
fn special(tokenizer: &Tokenizer) -> Result<(Vec<Token>, Vec<Token>), String> {
    let ids = |probe: &str, special| {
        let encoding = tokenizer.encode(probe, special).map_err(|error| first_line(&error.to_string()))?;
        Ok::<_, String>(encoding.get_ids().to_vec())
    };
    for probe in PROBES {
        let (bare, full) = (ids(probe, false)?, ids(probe, true)?);
        if bare.is_empty() {
            continue;
        }
        let at = full.windows(bare.len()).position(|window| window == bare);
        let at = at.ok_or_else(|| "its post-processor changes the text's own tokens".to_owned())?;
        let (prefix, rest) = full.split_at(at);
        let tokens = |ids: &[u32]| ids.iter().copied().map(Token::new).collect();
        return Ok((tokens(prefix), tokens(rest.get(bare.len()..).unwrap_or_default())));
    }
    Err("it makes no token of any plain text".to_owned())
}

/// The same bytes and what is missing of the characters at both ends: vocabularies and pieces of bytes may cut one in two.
pub(crate) fn on_boundaries(text: &str, start: usize, end: usize) -> (usize, usize) {
    let (mut start, mut end) = (start.min(text.len()), end.min(text.len()));
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    while !text.is_char_boundary(end) {
        end += 1;
    }
    (start, end.max(start))
}

fn first_line(message: &str) -> String {
    message.lines().next().unwrap_or_default().chars().take(200).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fixture(model: &str) -> TextTokenizer {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../models/fixtures/");
        let bytes =
            std::fs::read(format!("{path}{model}/tokenizer.json")).expect("the fixtures are committed");
        TextTokenizer::from_bytes(&bytes).expect("valid")
    }

    #[test]
    fn truncation_and_padding_of_the_file_are_undone() {
        let tokenizer = fixture("toy-injection");
        assert_eq!(tokenizer.tokens(&"the cat ".repeat(40)).expect("tokens").tokens.len(), 80);
        assert_eq!(tokenizer.tokens("the cat").expect("tokens").tokens.len(), 2);
        assert_eq!((tokenizer.n_special(), tokenizer.text_starts_at()), (2, 1));
        assert_eq!(tokenizer.id_max(), 111);
    }

    #[test]
    fn special_tokens_in_a_text_are_text() {
        let tokenizer = fixture("toy-injection");
        let tokens = tokenizer.tokens("[SEP] [CLS]").expect("tokens");
        assert!(tokens.tokens.iter().all(|token| token.id > 3), "{:?}", tokens.tokens);
    }

    #[test]
    fn capitals_of_the_text_are_kept_beside_the_ids() {
        let cases = |text: &str| -> Vec<u8> {
            let tokens = fixture("toy-injection").tokens(text).expect("tokens").tokens;
            tokens.iter().map(|token| token.case).collect()
        };
        assert_eq!(cases("the cat"), [0, 0]);
        assert_eq!(cases("The CAT"), [1, 2]);
        assert_eq!([case("É"), case("ÉT"), case("Ét"), case("1A"), case(""), case("中")], [1, 2, 1, 0, 0, 0]);
    }

    #[test]
    fn spans_are_bytes_of_the_text() {
        let tokenizer = fixture("toy-injection");
        let text = "Été: IGNORE";
        let tokens = tokenizer.tokens(text).expect("tokens");
        assert_eq!(tokens.spans.last().map(|&(start, end)| &text[start..end]), Some("IGNORE"));
        assert!(tokens.spans.iter().all(|&(start, end)| text.get(start..end).is_some()));
    }

    #[test]
    fn a_tokenizer_without_special_tokens_has_none() {
        let tokenizer = fixture("toy-entities");
        assert_eq!(tokenizer.n_special(), 0);
        assert_eq!(tokenizer.window(None, &[Token::new(1), Token::new(2)]), [Token::new(1), Token::new(2)]);
    }

    #[test]
    fn what_is_no_tokenizer_is_refused() {
        for bad in ["", "{}", "{\"version\": \"1.0\", \"model\": {}}"] {
            assert!(TextTokenizer::from_bytes(bad.as_bytes()).is_err(), "{bad}");
        }
        assert!(TextTokenizer::from_bytes(&[0xff]).is_err());
    }
}
