//! Shell words, operators and redirections, after the POSIX shell's token recognition (IEEE 1003.1, 2.3), with leave for
//! prose: an apostrophe within a word, or one that nothing closes, is a letter.

use std::ops::Range;

/// What stands between two commands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Link {
    /// Nothing: the part begins.
    Start,
    /// `|`
    Pipe,
    /// `;`, or `&` alone
    Then,
    /// `&&` or `||`
    If,
    /// `$(`, a backtick, `(` or `{`
    Open,
    /// `<(`
    Process,
    /// `)`, `}` or a closing backtick: words behind it belong to the command outside.
    Close,
}

/// One word without its quotes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Where, within the part.
    pub range: Range<usize>,
    /// Without quotes and backslashes.
    pub plain: Vec<u8>,
}

/// One command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Command {
    /// What stands before it.
    pub link: Link,
    /// Its words.
    pub words: Vec<Word>,
    /// Targets of `>` and `>>`, also of `>&`.
    pub writes: Vec<Word>,
    /// Where, within the part, with what stands before it.
    pub range: Range<usize>,
}

/// Nested quotes and substitutions that are told apart.
const DEPTH_MAX: usize = 16;

struct Lexer<'a> {
    bytes: &'a [u8],
    at: usize,
    commands: Vec<Command>,
    word: Option<Word>,
    is_write: bool,
    /// Open double quotes (`"`), substitutions (`(`) and backticks.
    open: Vec<u8>,
}

/// The commands of a part. Every word and link takes a byte at least, and a part has 16 KiB: that bounds the memory.
#[must_use]
pub fn commands(bytes: &[u8]) -> Vec<Command> {
    let first = Command { link: Link::Start, words: Vec::new(), writes: Vec::new(), range: 0..0 };
    let mut lexer =
        Lexer { bytes, at: 0, commands: vec![first], word: None, is_write: false, open: Vec::new() };
    while lexer.at < bytes.len() {
        lexer.step();
    }
    lexer.end_word();
    if let Some(last) = lexer.commands.last_mut() {
        last.range.end = lexer.at.min(bytes.len());
    }
    lexer.commands
}

impl Lexer<'_> {
    fn peek(&self, ahead: usize) -> u8 {
        self.bytes.get(self.at + ahead).copied().unwrap_or(0)
    }

    fn step(&mut self) {
        let byte = self.peek(0);
        let is_quoted = self.open.last() == Some(&b'"');
        match byte {
            b'$' if self.peek(1) == b'(' => self.link(Link::Open, 2, Some(b'(')),
            b'$' if starts(self.bytes, self.at, b"${IFS}") => self.blank(6),
            b'$' if starts(self.bytes, self.at, b"$IFS") => {
                self.blank(if self.peek(4) == b'$' { 6 } else { 4 });
            }
            b'`' if self.open.last() == Some(&b'`') => {
                self.open.pop();
                self.link(Link::Close, 1, None);
            }
            b'`' => self.link(Link::Open, 1, Some(b'`')),
            b'"' => {
                if is_quoted {
                    self.open.pop();
                } else if self.open.len() < DEPTH_MAX {
                    self.open.push(b'"');
                }
                self.letters(1, &[]);
            }
            b'\\' if self.at + 1 < self.bytes.len() => self.letters(2, &[self.peek(1)]),
            _ if is_quoted => self.letters(1, &[byte]),
            b'\'' => self.single_quote(),
            b' ' | b'\t' | b'\r' | b'\n' => self.blank(1),
            b'|' if self.peek(1) == b'|' => self.link(Link::If, 2, None),
            b'|' => self.link(Link::Pipe, if self.peek(1) == b'&' { 2 } else { 1 }, None),
            b'&' if self.peek(1) == b'&' => self.link(Link::If, 2, None),
            b'&' if self.peek(1) == b'>' => self.blank(1),
            b'&' | b';' => self.link(Link::Then, 1, None),
            b'<' | b'>' if self.peek(1) == b'(' => self.link(Link::Process, 2, Some(b'(')),
            b'>' => self.redirect(),
            b'<' => self.blank(1),
            b'(' => self.link(Link::Open, 1, Some(b'(')),
            b'{' if matches!(self.peek(1), b' ' | b'\t' | b'|') => self.link(Link::Open, 1, None),
            b')' => {
                if self.open.last() == Some(&b'(') {
                    self.open.pop();
                }
                self.link(Link::Close, 1, None);
            }
            b'}' if self.word.is_none() => self.link(Link::Close, 1, None),
            _ => self.letters(1, &[byte]),
        }
    }

    fn single_quote(&mut self) {
        let within =
            self.word.as_ref().is_some_and(|word| word.plain.last().is_some_and(u8::is_ascii_alphanumeric));
        // A part is short, and the search ends at the next quote: every byte is looked at twice at most.
        let close = self.bytes[self.at + 1..].iter().position(|&byte| byte == b'\'');
        match close {
            Some(length) if !within => {
                let inside = self.bytes[self.at + 1..self.at + 1 + length].to_vec();
                self.letters(length + 2, &inside);
            }
            _ => self.letters(1, b"'"),
        }
    }

    fn redirect(&mut self) {
        // A number before it is the descriptor, no word.
        if self.word.as_ref().is_some_and(|word| word.plain.len() == 1 && word.plain[0].is_ascii_digit()) {
            self.word = None;
        }
        let length = 1 + usize::from(matches!(self.peek(1), b'>' | b'&' | b'|'));
        self.blank(length);
        self.is_write = true;
    }

    fn letters(&mut self, length: usize, plain: &[u8]) {
        let at = self.at;
        self.at += length;
        let end = self.at.min(self.bytes.len());
        let word = self.word.get_or_insert_with(|| Word { range: at..at, plain: Vec::new() });
        word.plain.extend_from_slice(plain);
        word.range.end = end;
    }

    fn blank(&mut self, length: usize) {
        self.end_word();
        self.at += length;
    }

    fn end_word(&mut self) {
        let Some(word) = self.word.take() else { return };
        let is_write = std::mem::take(&mut self.is_write);
        if let Some(command) = self.commands.last_mut() {
            if is_write { command.writes.push(word) } else { command.words.push(word) }
        }
    }

    fn link(&mut self, link: Link, length: usize, open: Option<u8>) {
        self.end_word();
        self.is_write = false;
        let at = self.at;
        if let Some(last) = self.commands.last_mut() {
            last.range.end = at;
        }
        let next = Command { link, words: Vec::new(), writes: Vec::new(), range: at..at };
        match self.commands.last_mut() {
            // A row of `|`, `;` or `$(` is one: what stands between is no command.
            Some(last) if last.words.is_empty() && last.writes.is_empty() && is_joint(last.link) => {
                *last = next;
            }
            _ => self.commands.push(next),
        }
        if let Some(open) = open
            && self.open.len() < DEPTH_MAX
        {
            self.open.push(open);
        }
        self.at += length;
    }
}

fn is_joint(link: Link) -> bool {
    matches!(link, Link::Pipe | Link::Then | Link::If | Link::Open)
}

fn starts(bytes: &[u8], at: usize, with: &[u8]) -> bool {
    bytes.get(at..at + with.len()) == Some(with)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<String> {
        commands(text.as_bytes())
            .iter()
            .map(|command| {
                let words = |words: &[Word]| {
                    words
                        .iter()
                        .map(|word| String::from_utf8_lossy(&word.plain).into_owned())
                        .collect::<Vec<_>>()
                        .join("_")
                };
                format!("{:?} {} > {}", command.link, words(&command.words), words(&command.writes))
            })
            .collect()
    }

    #[test]
    fn words_links_and_redirections() {
        assert_eq!(shown("a 'b c' \"d e\"f 2>&1 | sh"), ["Start a_b c_d ef > 1", "Pipe sh > "]);
        assert_eq!(shown("r\\m -r\"f\" x>>/etc/y"), ["Start rm_-rf_x > /etc/y"]);
        assert_eq!(shown("sh -c \"$(curl x)\" y"), ["Start sh_-c_ > ", "Open curl_x > ", "Close _y > "]);
        assert_eq!(shown("don't; it's"), ["Start don't > ", "Then it's > "]);
        assert_eq!(shown("'; rm -rf /"), ["Start ' > ", "Then rm_-rf_/ > "]);
        assert_eq!(shown("cat${IFS}/etc/passwd"), ["Start cat_/etc/passwd > "]);
    }
}
