//! What the header of a table says about a value in one of its columns.

use memchr::{memchr, memrchr};

use crate::reader::Reader;
use crate::words::{Set, Words};

/// Longest line that is looked at, in bytes.
const LINE_BYTES_MAX: usize = 512;
/// How many lines above a row its header is looked for, where the row before was not looked at.
const LINES_MAX: usize = 8;
/// Columns at most.
const COLUMNS_MAX: usize = 40;

/// Finds headers; a row right below one that was looked at has the same header.
#[derive(Debug)]
pub struct Columns<'a> {
    words: &'a Words,
    text: &'a str,
    /// By column.
    header: Vec<Set>,
    delimiter: u8,
    /// The last row: its first byte, and the first byte of the next.
    row: (usize, usize),
}

impl<'a> Columns<'a> {
    /// Of a text.
    #[must_use]
    pub fn new(words: &'a Words, text: &'a str) -> Columns<'a> {
        Columns { words, text, header: Vec::new(), delimiter: 0, row: (usize::MAX, usize::MAX) }
    }

    /// The kinds that the column of a value at `at` speaks for: none where no table is.
    pub fn label(&mut self, at: usize) -> Set {
        self.find(at).unwrap_or_default()
    }

    fn find(&mut self, at: usize) -> Option<Set> {
        let bytes = self.text.as_bytes();
        // A value begins behind a delimiter, blanks and quotation marks between.
        let marks = bytes.get(at.saturating_sub(3)..at)?.iter().rev();
        let before = at - marks.take_while(|byte| matches!(byte, b' ' | b'"' | b'\'')).count();
        let delimiter = match bytes.get(before.wrapping_sub(1)) {
            Some(delimiter @ (b',' | b';' | b'\t' | b'|')) => *delimiter,
            Some(b'\n') => {
                let line = bytes.get(at..)?.iter().take(LINE_BYTES_MAX).take_while(|byte| **byte != b'\n');
                *line.clone().find(|byte| matches!(byte, b',' | b';' | b'\t' | b'|'))?
            }
            _ => return None,
        };
        let low = at.saturating_sub(LINE_BYTES_MAX);
        let start = low + memrchr(b'\n', bytes.get(low..at)?)? + 1;
        let is_known = self.delimiter == delimiter && (start == self.row.0 || start == self.row.1);
        if !is_known {
            self.header.clear();
            self.delimiter = delimiter;
            self.read_header(start);
        }
        if start != self.row.0 {
            let rest = bytes.get(at..)?.iter().take(LINE_BYTES_MAX).position(|byte| *byte == b'\n');
            self.row = (start, rest.map_or(usize::MAX, |rest| at + rest + 1));
        }
        let column = bytes.get(start..at)?.iter().filter(|byte| **byte == delimiter).count();
        self.header.get(column).copied()
    }

    /// Reads the header of the row that begins at `row`: the highest of the lines above that have the delimiter.
    fn read_header(&mut self, row: usize) -> Option<()> {
        let bytes = self.text.as_bytes();
        let (mut end, mut header) = (row, None);
        for _ in 0..LINES_MAX {
            let stop = end.checked_sub(1)?;
            let low = stop.saturating_sub(LINE_BYTES_MAX);
            let start = match memrchr(b'\n', bytes.get(low..stop)?) {
                Some(line_end) => low + line_end + 1,
                None if low == 0 => 0,
                None => break,
            };
            let line = bytes.get(start..stop)?;
            if memchr(self.delimiter, line).is_none() {
                break;
            }
            header = Some((start, stop));
            if start == 0 {
                break;
            }
            end = start;
        }
        let (start, stop) = header?;
        let line = bytes.get(start..stop)?;
        // A row of values is none.
        if line.iter().any(u8::is_ascii_digit) {
            return None;
        }
        let mut reader = Reader::new(self.words, self.text);
        let mut at = start;
        for cell in line.split(|byte| *byte == self.delimiter).take(COLUMNS_MAX) {
            let mut set = Set::default();
            reader.read(at, at + cell.len());
            let cell = (at, at + cell.len());
            for hit in reader.hits().filter(|hit| hit.start >= cell.0 && hit.end <= cell.1) {
                set.join(&reader.set(hit));
            }
            self.header.push(set);
            at = cell.1 + 1;
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_told_by_the_header_of_their_column() {
        let words = Words::new([(0, "dob"), (1, "passport")].into_iter());
        for (text, wanted) in [
            ("name,dob,passport\nKim,7,8\nLee,9,10\n", [("7", 0), ("8", 1), ("9", 0), ("10", 1)].as_slice()),
            ("| name | DOB |\n|---|---|\n| Kim | 7 |\n", &[("7", 0)]),
            ("passport;x\n7;y\n", &[("7", 1)]),
            ("name,dob\n\nKim,7\n", &[("7", 9)]),
            ("name,dob\nKim, born 7\n", &[("7", 9)]),
            ("dob 5,dob\nKim,7\n", &[("7", 9)]),
            ("dob,7\n", &[("7", 9)]),
        ] {
            let mut columns = Columns::new(&words, text);
            for (value, kind) in wanted {
                let set = columns.label(text.find(value).unwrap());
                assert_eq!((set.has(0), set.has(1)), (*kind == 0, *kind == 1), "{value} in {text:?}");
            }
        }
    }
}
