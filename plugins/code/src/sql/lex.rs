//! SQL tokens behind a place where a value may end, in the spirit of libinjection: strings, numbers, words, operators
//! and comments, where comments between words are blanks and a string may lack its end.

/// One token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Token<'a> {
    /// A keyword, name or function, as written; may hold dots.
    Word(&'a [u8]),
    /// Without its quotes; the flag says whether its end is there.
    Text(&'a [u8], bool),
    /// Digits with a point, or `0x...`.
    Number(&'a [u8]),
    /// `=`, `<>`, `||` and so on.
    Operator(&'a [u8]),
    /// `--`, `#` or an open `/*`: what follows does not count.
    Comment,
    /// `(`, `)`, `,`, `;` or a byte that means nothing.
    Mark(u8),
    /// Nothing more.
    End,
}

/// Reads tokens from a place on.
#[derive(Debug, Clone)]
pub struct Tokens<'a> {
    bytes: &'a [u8],
    /// Where the next token begins.
    pub at: usize,
    /// Whether a `/*...*/` stood in place of a blank.
    pub hides: bool,
}

/// Longest token, in bytes: bounds the work of one look.
const TOKEN_BYTES_MAX: usize = 128;

impl<'a> Tokens<'a> {
    /// From byte `at` on.
    #[must_use]
    pub fn new(bytes: &'a [u8], at: usize) -> Tokens<'a> {
        Tokens { bytes, at, hides: false }
    }

    fn byte(&self, ahead: usize) -> u8 {
        self.bytes.get(self.at + ahead).copied().unwrap_or(0)
    }

    fn take(&mut self, length: usize) -> &'a [u8] {
        let end = self.bytes.len().min(self.at + length);
        let token = self.bytes.get(self.at..end).unwrap_or_default();
        self.at = end;
        token
    }

    fn while_bytes(&self, start: usize, is: impl Fn(u8) -> bool) -> usize {
        let rest = self.bytes.get(self.at + start..).unwrap_or_default();
        start + rest.iter().take(TOKEN_BYTES_MAX).take_while(|byte| is(**byte)).count()
    }

    fn skip_blanks(&mut self) {
        for _ in 0..16 {
            self.at +=
                self.while_bytes(0, |byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | b'+' | 0x0b | 0x0c));
            if self.byte(0) == b'%'
                && matches!(
                    &self.bytes[self.at..self.bytes.len().min(self.at + 3)],
                    b"%20" | b"%09" | b"%0a" | b"%0A"
                )
            {
                self.at += 3;
            } else if self.byte(0) == b'/' && self.byte(1) == b'*' {
                // MySQL runs what stands in `/*!...*/`.
                let runs = self.byte(2) == b'!';
                let rest = &self.bytes[self.at..self.bytes.len().min(self.at + TOKEN_BYTES_MAX)];
                let Some(length) = rest.windows(2).skip(2).position(|pair| pair == b"*/") else { return };
                self.hides = true;
                self.at +=
                    if runs { 3 + self.while_bytes(3, |byte| byte.is_ascii_digit()) - 3 } else { length + 4 };
            } else if self.byte(0) == b'*' && self.byte(1) == b'/' {
                self.at += 2;
            } else {
                return;
            }
        }
    }

    /// The next token.
    pub fn token(&mut self) -> Token<'a> {
        self.skip_blanks();
        if self.at >= self.bytes.len() {
            return Token::End;
        }
        match self.byte(0) {
            b'-' if self.byte(1) == b'-' => Token::Comment,
            b'#' => Token::Comment,
            b'/' if self.byte(1) == b'*' => Token::Comment,
            quote @ (b'\'' | b'"') => self.text(quote),
            b'0'..=b'9' => {
                let length = self.while_bytes(0, |byte| byte.is_ascii_alphanumeric() || byte == b'.');
                Token::Number(self.take(length))
            }
            b'-' if self.byte(1).is_ascii_digit() => {
                let length = self.while_bytes(1, |byte| byte.is_ascii_alphanumeric() || byte == b'.');
                Token::Number(self.take(length))
            }
            byte if byte.is_ascii_alphabetic()
                || matches!(byte, b'_' | b'@' | b'`' | b'$')
                || byte >= 0x80 =>
            {
                let is_name = |byte: u8| {
                    byte.is_ascii_alphanumeric()
                        || matches!(byte, b'_' | b'@' | b'.' | b'$' | b'`')
                        || byte >= 0x80
                };
                let length = self.while_bytes(0, is_name);
                Token::Word(self.take(length))
            }
            b'=' | b'<' | b'>' | b'!' | b'|' | b'&' | b'^' | b'~' => {
                let length =
                    self.while_bytes(0, |byte| matches!(byte, b'=' | b'<' | b'>' | b'!' | b'|' | b'&'));
                Token::Operator(self.take(length))
            }
            byte => {
                self.at += 1;
                Token::Mark(byte)
            }
        }
    }

    fn text(&mut self, quote: u8) -> Token<'a> {
        let length = self.while_bytes(1, |byte| byte != quote);
        let closed = self.byte(length) == quote;
        let inside = &self.bytes[self.at + 1..self.at + length];
        self.at += length + usize::from(closed);
        Token::Text(inside, closed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_blanks_and_strings_may_lack_their_end() {
        let mut tokens = Tokens::new(b" UN/**/ION/*!50000SELECT*/ 'a' <> 0x1f; 'b -- c", 0);
        let mut seen = Vec::new();
        for _ in 0..9 {
            seen.push(tokens.token());
        }
        assert_eq!(
            seen,
            [
                Token::Word(b"UN"),
                Token::Word(b"ION"),
                Token::Word(b"SELECT"),
                Token::Text(b"a", true),
                Token::Operator(b"<>"),
                Token::Number(b"0x1f"),
                Token::Mark(b';'),
                Token::Text(b"b -- c", false),
                Token::End,
            ]
        );
        assert!(tokens.hides);
        assert_eq!(Tokens::new(b"-- x", 0).token(), Token::Comment);
    }
}
