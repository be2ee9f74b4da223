use std::fmt::Write as _;

use super::super::stats::Rate;
use super::document::{Block, Cell, Document, Table, per_cent};

/// The document as Markdown, with tables as GitHub writes them.
pub(crate) fn markdown(document: &Document) -> String {
    let mut out = format!("# {}\n\n{}", escape(&document.title), facts(&document.facts));
    for section in &document.sections {
        // Writing to a string cannot fail.
        let _ = write!(out, "\n{} {}\n", "#".repeat(section.depth.into()), escape(&section.title));
        for block in &section.blocks {
            out.push('\n');
            out.push_str(&match block {
                Block::Note(text) => format!("{}\n", escape(text)),
                Block::Warning(text) => format!("**Attention:** {}\n", escape(text)),
                Block::Table(given) => table(given),
            });
        }
    }
    out
}

/// Nothing in `text` becomes markup, a link, or a new cell.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\n' | '\r' => out.push(' '),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '#' | '~' | '!' => {
                out.push('\\');
                out.push(c);
            }
            c => out.push(c),
        }
    }
    out
}

fn facts(facts: &[(&'static str, String)]) -> String {
    facts.iter().map(|(name, value)| format!("- {}: {}\n", escape(name), escape(value))).collect()
}

fn table(table: &Table) -> String {
    let mut out = format!("{}\n\n|", escape(&table.caption));
    for column in &table.columns {
        let _ = write!(out, " {} |", escape(column));
    }
    out.push_str("\n|");
    for column in 0..table.columns.len() {
        out.push_str(if table.is_numeric(column) { "---:|" } else { "---|" });
    }
    out.push('\n');
    for row in &table.rows {
        out.push('|');
        for cell in row {
            let _ = write!(out, " {} |", spell(cell));
        }
        out.push('\n');
    }
    out
}

fn spell(cell: &Cell) -> String {
    match cell {
        Cell::Word(text) | Cell::Code(text) | Cell::Quote(text) => escape(text),
        Cell::Count(n) => n.to_string(),
        Cell::Score(score) => score.map(|score| format!("{score:.2}")).unwrap_or_default(),
        Cell::Rate(Rate { n, of, share: Some(share), low: Some(low), high: Some(high) }, _) => {
            format!("{} % ({}–{}), {n}/{of}", per_cent(*share), per_cent(*low), per_cent(*high))
        }
        Cell::Rate(..) => "–".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::document::Wish;
    use super::*;

    #[test]
    fn a_cell_stays_one_cell() {
        let given = Table {
            caption: "c".to_owned(),
            folded: false,
            columns: vec!["a", "b"],
            rows: vec![vec![Cell::word("x | [y](z) <b>"), Cell::Rate(Rate::new(1, 4), Wish::Low)]],
        };
        assert_eq!(
            table(&given),
            "c\n\n| a | b |\n|---|---|\n| x \\| \\[y\\](z) &lt;b&gt; | 25.0 % (4.6–69.9), 1/4 |\n"
        );
    }
}
