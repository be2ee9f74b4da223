//! What both spellings share: sections of tables, so that a figure is chosen once and cannot differ between them.

use super::super::stats::Rate;

/// Which way an operator wants a rate to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wish {
    High,
    Low,
}

/// One cell of a table.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Cell {
    Word(String),
    /// A name that programs use: an id, a category.
    Code(String),
    Count(usize),
    Score(Option<f64>),
    Rate(Rate, Wish),
    /// Text of a row.
    Quote(String),
}

/// Rows under columns.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Table {
    /// Says what is counted.
    pub(crate) caption: String,
    /// Whether a page that can fold shows only the caption at first.
    pub(crate) folded: bool,
    pub(crate) columns: Vec<&'static str>,
    pub(crate) rows: Vec<Vec<Cell>>,
}

/// Part of a section.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Block {
    Note(String),
    /// Something an operator must not overlook.
    Warning(String),
    Table(Table),
}

/// A heading and what stands under it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Section {
    /// Unique in the document; a-z, 0-9, hyphens.
    pub(crate) anchor: String,
    /// 2 for a part of the document, 3 for a part of that.
    pub(crate) depth: u8,
    pub(crate) title: String,
    pub(crate) blocks: Vec<Block>,
}

/// All of it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Document {
    pub(crate) title: String,
    pub(crate) facts: Vec<(&'static str, String)>,
    pub(crate) sections: Vec<Section>,
}

impl Cell {
    pub(crate) fn word(word: impl Into<String>) -> Cell {
        Cell::Word(word.into())
    }

    pub(crate) fn code(code: impl Into<String>) -> Cell {
        Cell::Code(code.into())
    }

    fn says_nothing(&self) -> bool {
        match self {
            Cell::Word(text) | Cell::Code(text) | Cell::Quote(text) => text.is_empty(),
            Cell::Count(n) => *n == 0,
            Cell::Score(score) => score.is_none(),
            Cell::Rate(rate, _) => rate.of == 0,
        }
    }
}

impl Table {
    /// Whether the cells of a column are read from the right.
    pub(crate) fn is_numeric(&self, column: usize) -> bool {
        let first = self.rows.first().and_then(|row| row.get(column));
        matches!(first, Some(Cell::Count(_) | Cell::Score(_)))
    }

    /// Without the columns that say nothing in any row; the first stays.
    pub(crate) fn slim(mut self) -> Table {
        for column in (1..self.columns.len()).rev() {
            if self.rows.iter().all(|row| row.get(column).is_none_or(Cell::says_nothing)) {
                self.columns.remove(column);
                self.rows.iter_mut().for_each(|row| drop(row.remove(column)));
            }
        }
        self
    }
}

/// A share as a percentage, with more digits near its ends: 1 in 10 000 is not nothing.
pub(crate) fn per_cent(share: f64) -> String {
    let from_end = share.min(1.0 - share);
    let digits = match from_end {
        0.0..0.000_000_5 => 1,
        0.0..0.001 => 3,
        0.0..0.01 => 2,
        _ => 1,
    };
    format!("{:.digits$}", share * 100.0)
}

/// With a thin space between thousands, which no locale takes for a decimal point.
pub(crate) fn count(n: usize) -> String {
    let digits = n.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push('\u{202F}');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_that_say_nothing_go() {
        let none = Cell::Rate(Rate::new(0, 0), Wish::Low);
        let zero = Cell::Rate(Rate::new(0, 9), Wish::Low);
        let table = Table {
            caption: String::new(),
            folded: false,
            columns: vec!["a", "b", "c"],
            rows: vec![vec![Cell::Count(0), none, zero.clone()]],
        };
        let slim = table.slim();
        assert_eq!(slim.columns, ["a", "c"]);
        assert_eq!(slim.rows, [[Cell::Count(0), zero]]);
    }

    #[test]
    fn small_shares_do_not_round_to_none() {
        let given: Vec<_> = [0.0, 0.000_062, 0.004_2, 0.256, 0.995, 0.999_9, 1.0].map(per_cent).into();
        assert_eq!(given, ["0.0", "0.006", "0.42", "25.6", "99.50", "99.990", "100.0"]);
    }

    #[test]
    fn thousands_are_set_apart() {
        let given: Vec<_> = [0, 999, 1000, 1_234_567].into_iter().map(count).collect();
        assert_eq!(given, ["0", "999", "1\u{202F}000", "1\u{202F}234\u{202F}567"]);
    }
}
