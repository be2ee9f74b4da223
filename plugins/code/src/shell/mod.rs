//! Shell commands: what is chained, piped, substituted and written where.

mod danger;
mod lex;
mod system;

use crate::hits::{Hits, Part};
use crate::words::Words;

use lex::{Command, Word};

/// Judges the shell commands of a part.
pub fn judge(part: &Part<'_>, hits: &mut Hits) {
    judge_bytes(part.bytes(), part.range.start, part.is_argument, part.words, hits);
}

/// Judges shell commands that begin at byte `offset` of the text.
pub fn judge_bytes(bytes: &[u8], offset: usize, is_argument: bool, words: &Words, hits: &mut Hits) {
    if let Some(at) = fork_bomb(bytes) {
        hits.add("shell.fork-bomb", offset + at..offset + bytes.len().min(at + 16));
    }
    let commands = lex::commands(bytes);
    let views: Vec<View<'_>> = commands.iter().map(|command| View::new(command, words)).collect();
    let mut line = Line {
        bytes,
        offset,
        is_argument,
        words,
        views: &views,
        is_row: is_row(bytes),
        first_command: views.len(),
    };
    line.first_command = views.iter().position(|view| line.is_command(view)).unwrap_or(views.len());
    line.pipelines(hits);
    line.substitutions(hits);
    line.powershell(hits);
    for (index, view) in views.iter().enumerate() {
        line.single(index, view, hits);
    }
}

/// A command with its name found: behind assignments, prompts and wrappers such as `sudo`.
struct View<'a> {
    command: &'a Command,
    /// Index of the word that is the name.
    name: usize,
}

struct Line<'a> {
    bytes: &'a [u8],
    offset: usize,
    is_argument: bool,
    words: &'a Words,
    views: &'a [View<'a>],
    /// A row of a table, whose cells are words.
    is_row: bool,
    /// Index of the first one with a known name.
    first_command: usize,
}

impl<'a> View<'a> {
    fn new(command: &'a Command, words: &Words) -> View<'a> {
        let mut name = 0;
        while let Some(word) = command.words.get(name) {
            let is_assignment = word.plain.iter().position(|&byte| byte == b'=').is_some_and(|at| {
                at > 0 && word.plain[..at].iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
            });
            let behind_wrapper = name > 0 && word.plain.starts_with(b"-");
            if !(is_assignment || behind_wrapper || words.has("wrapper", &word.plain)) {
                break;
            }
            name += 1;
        }
        View { command, name }
    }

    fn name(&self) -> &'a [u8] {
        self.command.words.get(self.name).map_or(&[], |word| base(&word.plain))
    }

    fn arguments(&self) -> &'a [Word] {
        self.command.words.get(self.name + 1..).unwrap_or_default()
    }

    /// The place of a word of the section that has words behind it, in whatever position.
    fn find(&self, words: &Words, section: &str) -> Option<usize> {
        self.command.words.iter().position(|word| words.has(section, base(&word.plain)))
    }
}

/// `| a | b |`
fn is_row(bytes: &[u8]) -> bool {
    let row = bytes.trim_ascii();
    row.len() > 2 && row.starts_with(b"|") && row.ends_with(b"|")
}

/// The last part of a path.
fn base(word: &[u8]) -> &[u8] {
    word.rsplit(|&byte| byte == b'/').next().unwrap_or(word)
}

fn is_address(word: &[u8]) -> bool {
    let has = |part: &[u8]| word.windows(part.len()).any(|window| window == part);
    has(b"://") || has(b".") && word.iter().any(u8::is_ascii_alphanumeric) || word.starts_with(b"$")
}

/// Longest name of a function that calls itself, in bytes.
const NAME_BYTES_MAX: usize = 16;

/// `:(){ :|:& };:` and its like with another name.
fn fork_bomb(bytes: &[u8]) -> Option<usize> {
    let mut from = 0;
    while let Some(found) = bytes[from..].iter().position(|&byte| byte == b'(') {
        let at = from + found;
        from = at + 1;
        if bytes.get(from..).unwrap_or_default().trim_ascii_start().first() != Some(&b')') {
            continue;
        }
        let name = bytes[..at]
            .iter()
            .rev()
            .take(NAME_BYTES_MAX + 1)
            .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b':' | b'_' | b'.'))
            .count();
        if name == 0 || name > NAME_BYTES_MAX {
            continue;
        }
        let start = at - name;
        let name = &bytes[start..at];
        // Blanks mean nothing here; what is wanted is short.
        let tail = bytes[at..].iter().filter(|byte| !byte.is_ascii_whitespace());
        let wanted = [b"(){".as_slice(), name, b"|", name, b"&"].into_iter().flatten();
        if wanted.clone().count() == tail.zip(wanted).take_while(|(byte, wanted)| byte == wanted).count() {
            return Some(start);
        }
    }
    None
}

#[cfg(test)]
mod tests;
