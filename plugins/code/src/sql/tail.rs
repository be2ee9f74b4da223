//! What goes on behind the end of a value.

use super::lex::{Token, Tokens};
use crate::words::Words;

/// A place where a value may end.
#[derive(Debug)]
pub(super) struct Break<'a> {
    pub bytes: &'a [u8],
    /// The first byte behind the value.
    pub at: usize,
    /// The value is a number; else a quote ended it.
    pub is_number: bool,
    pub words: &'a Words,
}

/// Tokens that one look may read.
const TOKENS_MAX: usize = 24;

fn is(word: &[u8], lower: &[u8]) -> bool {
    word.eq_ignore_ascii_case(lower)
}

impl Break<'_> {
    /// The rule that holds and where the fragment ends.
    pub fn judge(&self) -> Option<(&'static str, usize)> {
        let mut tokens = Tokens::new(self.bytes, self.at);
        let mut first = tokens.token();
        let mut closes = 0;
        while first == Token::Mark(b')') && closes < 4 {
            first = tokens.token();
            closes += 1;
        }
        match first {
            Token::Word(word)
                if [b"or".as_slice(), b"and", b"xor", b"having", b"where"]
                    .iter()
                    .any(|known| is(word, known)) =>
            {
                self.condition(tokens)
            }
            Token::Operator(b"||" | b"&&") => self.condition(tokens),
            Token::Word(word)
                if is(word, b"union")
                    || is(word, b"un")
                        && matches!(tokens.clone().token(), Token::Word(rest) if is(rest, b"ion")) =>
            {
                self.union(tokens)
            }
            Token::Mark(b';') => self.stacked(tokens),
            Token::Word(word) if is(word, b"order") || is(word, b"group") => self.probe(tokens),
            Token::Comment if !self.is_number => self.truncation(&tokens, closes),
            Token::Operator(b"=") if !self.is_number && closes == 0 => self.equality(tokens),
            _ => None,
        }
    }

    fn rule(&self, quoted: &'static str, number: &'static str) -> &'static str {
        if self.is_number { number } else { quoted }
    }

    /// Behind `OR`, `AND`: something that always holds, asks the clock or reads tables.
    fn condition(&self, mut tokens: Tokens<'_>) -> Option<(&'static str, usize)> {
        let mut left = tokens.token();
        for _ in 0..4 {
            match left {
                Token::Mark(b'(' | b'!') | Token::Operator(b"!") => left = tokens.token(),
                Token::Word(word) if is(word, b"not") => left = tokens.token(),
                _ => break,
            }
        }
        if let Token::Word(word) = left {
            let is_call = tokens.clone().token() == Token::Mark(b'(');
            if is_call && self.words.has("timer", word) && !word.contains(&b'.') {
                return Some(("sql.timing", self.end(tokens)));
            }
            if is_call && self.words.has("leaker", word) {
                return Some((self.rule("sql.probe", "sql.probe"), self.end(tokens)));
            }
            if is(word, b"select") || is(word, b"exists") || is(word, b"if") || is(word, b"case") {
                return self.clock(&tokens).or_else(|| {
                    let mut rest = tokens.clone();
                    let reads = (0..TOKENS_MAX)
                        .map(|_| rest.token())
                        .take_while(|token| *token != Token::End)
                        .any(|token| matches!(token, Token::Word(word) if is(word, b"from")));
                    (reads && !is(word, b"if") && !is(word, b"case")).then(|| ("sql.probe", self.end(tokens)))
                });
            }
            if is(word, b"true") && self.is_cut(&tokens) {
                return Some((self.rule("sql.tautology", "sql.tautology-number"), self.end(tokens)));
            }
            return None;
        }
        let behind_left = tokens.clone();
        let operator = tokens.token();
        let compares = match operator {
            Token::Operator(operator) => {
                matches!(operator, b"=" | b"<" | b">" | b"<>" | b"!=" | b"<=" | b">=" | b"<=>")
            }
            Token::Word(word) => {
                is(word, b"like") || is(word, b"is") || is(word, b"between") || is(word, b"in")
            }
            _ => false,
        };
        if !compares {
            // `OR 1 --`
            let is_true = matches!(left, Token::Number(number) if number != b"0");
            let sign = self.bytes.get(behind_left.at..).unwrap_or_default().trim_ascii_start();
            return (is_true && sign.starts_with(b"--"))
                .then(|| (self.rule("sql.tautology", "sql.tautology-number"), self.end(behind_left)));
        }
        let right = tokens.token();
        if holds(left, operator, right) {
            let rule = self.rule("sql.tautology", "sql.tautology-number");
            // A string without its end reaches into the text around; the fragment does not.
            return match (left, right) {
                (Token::Text(a, _), Token::Text(b, false)) => {
                    Some((rule, tokens.at - b.len() + a.len().min(b.len())))
                }
                _ => Some((rule, self.end(tokens))),
            };
        }
        // `AND 1=2`, as a probe of what a false condition changes.
        let is_literal = match (left, right) {
            (Token::Number(_), Token::Number(_)) => true,
            (Token::Text(a, _), Token::Text(b, false)) => {
                a.len().max(b.len()) <= 4 && tokens.at >= self.bytes.len()
            }
            _ => false,
        };
        // `AND 1=CONVERT(int,(SELECT @@version))--`
        if matches!(right, Token::Word(_))
            && matches!(left, Token::Number(_))
            && self.is_cut_within(&tokens)
            && self.selects(&tokens)
        {
            return Some(("sql.probe", self.end(tokens)));
        }
        (is_literal && (self.is_cut(&tokens) && !self.is_number)).then(|| ("sql.probe", self.end(tokens)))
    }

    /// `'='`, `'=''`: the value compared with itself, with nothing behind.
    fn equality(&self, mut tokens: Tokens<'_>) -> Option<(&'static str, usize)> {
        let value = self.at.checked_sub(2).map(|at| self.bytes[at]);
        let start = self.bytes.get(..self.at).unwrap_or_default();
        let alone = start.trim_ascii().len() == 1 && value.is_none();
        let right = tokens.token();
        (alone && matches!(right, Token::Text(b"" | b"or", _))).then(|| ("sql.tautology", self.end(tokens)))
    }

    fn clock(&self, tokens: &Tokens<'_>) -> Option<(&'static str, usize)> {
        let mut rest = tokens.clone();
        let mut last = Token::End;
        for _ in 0..TOKENS_MAX {
            let token = rest.token();
            match (last, token) {
                (Token::Word(word), Token::Mark(b'(')) if self.words.has("timer", word) => {
                    return Some(("sql.timing", self.end(rest)));
                }
                (_, Token::End) => return None,
                _ => last = token,
            }
        }
        None
    }

    fn union(&self, mut tokens: Tokens<'_>) -> Option<(&'static str, usize)> {
        for _ in 0..5 {
            match tokens.token() {
                Token::Word(word) if is(word, b"select") => {
                    return Some((self.rule("sql.union", "sql.union-number"), self.end(tokens)));
                }
                Token::Word(word) if is(word, b"all") || is(word, b"distinct") || is(word, b"ion") => (),
                // What a filter that drops comments would put together.
                Token::Word(word) if tokens.hides && is(word, b"sel") => {
                    return Some((self.rule("sql.union", "sql.union-number"), self.end(tokens)));
                }
                Token::Mark(b'(') => (),
                _ => return None,
            }
        }
        None
    }

    fn stacked(&self, mut tokens: Tokens<'_>) -> Option<(&'static str, usize)> {
        let Token::Word(head) = tokens.token() else { return None };
        if !self.words.has("statement", head) {
            return None;
        }
        let second = tokens.clone().token();
        let word = |known: &[&[u8]]| matches!(second, Token::Word(word) if known.iter().any(|known| is(word, known)));
        let is_statement = if is(head, b"drop") || is(head, b"create") || is(head, b"alter") {
            word(&[
                b"table",
                b"database",
                b"schema",
                b"user",
                b"view",
                b"index",
                b"login",
                b"procedure",
                b"function",
                b"role",
                b"trigger",
            ])
        } else if is(head, b"delete") {
            word(&[b"from"])
        } else if is(head, b"insert") || is(head, b"merge") {
            word(&[b"into"])
        } else if is(head, b"waitfor") {
            word(&[b"delay", b"time"])
        } else if is(head, b"update") {
            matches!(second, Token::Word(_))
                && crate::words::find(
                    &self.bytes[tokens.at..self.bytes.len().min(tokens.at + 80)],
                    b" set ",
                    0,
                )
                .is_some()
        } else if is(head, b"exec") || is(head, b"execute") {
            matches!(second, Token::Word(name) if name.contains(&b'_') || name.contains(&b'.'))
        } else if is(head, b"shutdown") {
            self.is_cut(&tokens) || word(&[b"with"])
        } else if is(head, b"select") {
            if let Some(found) = self.clock(&tokens) {
                return Some(found);
            }
            self.is_cut_within(&tokens)
        } else if is(head, b"truncate") {
            word(&[b"table"])
        } else if is(head, b"grant") {
            word(&[b"all", b"select", b"dba"])
        } else {
            false
        };
        if !is_statement {
            return None;
        }
        let timing = is(head, b"waitfor");
        Some((
            if timing { "sql.timing" } else { self.rule("sql.stacked", "sql.stacked-number") },
            self.end(tokens),
        ))
    }

    /// `' ORDER BY 5--`
    fn probe(&self, mut tokens: Tokens<'_>) -> Option<(&'static str, usize)> {
        let by = matches!(tokens.token(), Token::Word(word) if is(word, b"by"));
        let number = matches!(tokens.token(), Token::Number(_));
        let rest = self.bytes.get(tokens.at..).unwrap_or_default().trim_ascii();
        (by && number
            && (rest.starts_with(b"--")
                || rest == b"#"
                || crate::words::find(rest, b"having ", 0) == Some(0)))
        .then(|| ("sql.probe", self.end(tokens)))
    }

    /// `admin'--`: the comment ends the part, and the value holds a word.
    fn truncation(&self, tokens: &Tokens<'_>, closes: usize) -> Option<(&'static str, usize)> {
        let quote = self.at.checked_sub(1)?;
        let value = &self.bytes[..quote];
        let has_word = closes > 0 || value.last().is_some_and(u8::is_ascii_alphanumeric);
        let rest = self.bytes[tokens.at..].trim_ascii_end();
        let is_end = matches!(
            rest,
            b"--" | b"#" | b"/*" | b"-- -" | b"--+" | b"-- '" | b"--\"" | b"--'" | b"#\"" | b"#'" | b"--;"
        );
        // A quote that has its partner in the part ends a string of the text itself.
        let is_open = || value.iter().filter(|&&byte| byte == self.bytes[quote]).count() % 2 == 0;
        (has_word && is_end && is_open()).then_some(("sql.truncation", self.bytes.len()))
    }

    /// Whether nothing, a comment, or a quote's end follows.
    fn is_cut(&self, tokens: &Tokens<'_>) -> bool {
        matches!(tokens.clone().token(), Token::Comment | Token::End | Token::Text(_, false))
    }

    fn is_cut_within(&self, tokens: &Tokens<'_>) -> bool {
        let mut rest = tokens.clone();
        (0..TOKENS_MAX)
            .map(|_| rest.token())
            .take_while(|token| *token != Token::End)
            .any(|token| token == Token::Comment)
    }

    fn selects(&self, tokens: &Tokens<'_>) -> bool {
        let mut rest = tokens.clone();
        (0..TOKENS_MAX).any(|_| matches!(rest.token(), Token::Word(word) if is(word, b"select")))
    }

    /// The end of the fragment: where the statement, the comment sign or the look ends.
    fn end(&self, tokens: Tokens<'_>) -> usize {
        let mut rest = tokens;
        for _ in 0..TOKENS_MAX {
            let at = rest.at;
            match rest.token() {
                Token::End => return self.bytes.len().min(rest.at),
                Token::Comment => return self.bytes.len().min(rest.at + 2),
                Token::Text(_, false) => return at.max(self.at),
                Token::Mark(byte) if byte >= 0x80 => return at,
                _ => (),
            }
        }
        floor(self.bytes, rest.at)
    }
}

/// The start of the character that holds byte `at`.
fn floor(bytes: &[u8], at: usize) -> usize {
    let mut at = at.min(bytes.len());
    while at > 0 && at < bytes.len() && bytes[at] & 0xc0 == 0x80 {
        at -= 1;
    }
    at
}

/// Whether a comparison of two literals holds.
fn holds(left: Token<'_>, operator: Token<'_>, right: Token<'_>) -> bool {
    let text = |token| match token {
        Token::Text(inside, _) | Token::Number(inside) => Some(inside),
        _ => None,
    };
    let (Some(a), Some(b)) = (text(left), text(right)) else { return false };
    let number = |bytes: &[u8]| std::str::from_utf8(bytes).ok().and_then(|digits| digits.parse::<f64>().ok());
    let order = match (number(a), number(b)) {
        (Some(a), Some(b)) => a.partial_cmp(&b),
        _ => Some(a.cmp(b)),
    };
    let Some(order) = order else { return false };
    // The program's own quote would end the last string: what stands behind it belongs to the text around.
    if let (Token::Text(_, false), Token::Operator(b"=")) = (right, operator)
        && !order.is_eq()
    {
        return b.strip_prefix(a).is_some_and(|rest| !rest.first().is_some_and(u8::is_ascii_alphanumeric))
            && !a.is_empty();
    }
    match operator {
        Token::Operator(b"=" | b"<=>") => order.is_eq(),
        Token::Operator(b"<>" | b"!=") => order.is_ne(),
        Token::Operator(b"<") => order.is_lt(),
        Token::Operator(b">") => order.is_gt(),
        Token::Operator(b"<=") => order.is_le(),
        Token::Operator(b">=") => order.is_ge(),
        Token::Word(word) if is(word, b"like") => order.is_eq() || b == b"%",
        _ => false,
    }
}
