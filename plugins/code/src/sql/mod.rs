//! SQL injection: places where a value may end, and what goes on behind them.

mod lex;
mod tail;

use crate::hits::{Hits, Part};
use crate::words::find;

/// Judges the SQL of a part.
pub fn judge(part: &Part<'_>, hits: &mut Hits) {
    let bytes = part.bytes();
    let offset = part.range.start;
    // Where a statement of the program's own begins: behind it, quotes are the program's.
    let mut query = None;
    let mut from = 0;
    // Quotes of each kind so far: an odd one opens, an even one closes.
    let mut quotes = [0_usize; 2];
    for (at, &byte) in bytes.iter().enumerate() {
        quotes[0] += usize::from(byte == b'\'');
        quotes[1] += usize::from(byte == b'"');
        if at < from {
            continue;
        }
        let is_number_end = byte.is_ascii_digit() && begins_value(bytes, at);
        if !(matches!(byte, b'\'' | b'"') || is_number_end) {
            continue;
        }
        let break_ = tail::Break { bytes, at: at + 1, is_number: is_number_end, words: part.words };
        let Some((rule, end)) = break_.judge() else { continue };
        let in_query = query.get_or_insert_with(|| own_query(bytes)).is_some_and(|start| start < at);
        let rule =
            if in_query && !part.is_argument && (is_number_end || quotes[usize::from(byte == b'"')] % 2 == 0)
            {
                in_own_query(rule)
            } else {
                rule
            };
        let start = value_start(bytes, at);
        hits.add(rule, offset + start..offset + end);
        from = end;
    }
    commands(part, hits);
}

/// What a rule becomes in a query that the text writes out in full, as when it explains.
fn in_own_query(rule: &'static str) -> &'static str {
    match rule {
        "sql.tautology" | "sql.tautology-number" | "sql.truncation" | "sql.probe" => "sql.tautology-query",
        "sql.union" | "sql.union-number" | "sql.stacked" | "sql.stacked-number" => "sql.query",
        other => other,
    }
}

/// The first word of a statement at which a query is written out.
fn own_query(bytes: &[u8]) -> Option<usize> {
    let pairs: [(&[u8], &[u8]); 5] = [
        (b"select ", b" from "),
        (b"insert ", b" into "),
        (b"update ", b" set "),
        (b"delete ", b"from "),
        (b" where ", b"="),
    ];
    pairs
        .iter()
        .filter_map(|(head, tail)| {
            find(bytes, head, 0).filter(|&at| find(bytes, tail, at + head.len() - 1).is_some())
        })
        .min()
}

/// Whether the digit at `at` ends a number that is a value by itself: at the start, or behind `=`, `(` or a blank.
fn begins_value(bytes: &[u8], at: usize) -> bool {
    if bytes.get(at + 1).is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'.') {
        return false;
    }
    let start = bytes[..at].iter().rev().take(20).take_while(|byte| byte.is_ascii_digit()).count();
    let before = bytes[..at - start].trim_ascii_end_with_sign();
    before.is_none_or(|byte| matches!(byte, b'=' | b'"' | b'\'' | b':' | b'('))
}

trait BeforeValue {
    fn trim_ascii_end_with_sign(&self) -> Option<u8>;
}

impl BeforeValue for [u8] {
    /// The last byte that is no blank and no sign.
    fn trim_ascii_end_with_sign(&self) -> Option<u8> {
        self.iter().rev().take(8).find(|byte| !matches!(byte, b' ' | b'-' | b'\t')).copied()
    }
}

/// Where the value begins that ends at `at`: at most 64 bytes before, at a blank, quote or `=`.
fn value_start(bytes: &[u8], at: usize) -> usize {
    let before = bytes[..at]
        .iter()
        .rev()
        .take(64)
        .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'@'))
        .count();
    at - before
}

/// Statements that run commands of the system, wherever they stand.
fn commands(part: &Part<'_>, hits: &mut Hits) {
    let bytes = part.bytes();
    let mut from = 0;
    while let Some(at) = find(bytes, b"xp_cmdshell", from) {
        from = at + 11;
        let mut tokens = lex::Tokens::new(bytes, from);
        let runs = match tokens.token() {
            lex::Token::Text(inside, _) => !inside.is_empty(),
            lex::Token::Mark(b'(') => matches!(tokens.token(), lex::Token::Text(..)),
            _ => false,
        };
        let before = bytes[..at].trim_ascii_end();
        let is_run = [b"exec".as_slice(), b"execute", b".", b";"].iter().any(|word| {
            before.len() >= word.len() && before[before.len() - word.len()..].eq_ignore_ascii_case(word)
        });
        if runs && is_run {
            hits.add("sql.command", part.range.start + at..part.range.start + tokens.at);
        }
    }
    for (words, behind) in
        [(b"into outfile".as_slice(), false), (b"into dumpfile", false), (b"load_file", true)]
    {
        let Some(at) = find(bytes, words, 0) else { continue };
        let mut tokens = lex::Tokens::new(bytes, at + words.len());
        if (!behind || tokens.token() == lex::Token::Mark(b'('))
            && matches!(tokens.token(), lex::Token::Text(..))
        {
            hits.add("sql.file", part.range.start + at..part.range.start + tokens.at);
        }
    }
}

#[cfg(test)]
mod tests;
