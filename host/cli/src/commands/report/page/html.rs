//! One page that needs nothing else: no script, no font, no picture from elsewhere.

use std::fmt::Write as _;

use super::super::stats::Rate;
use super::document::{Block, Cell, Document, Section, Table, Wish, count, per_cent};

const STYLE: &str = include_str!("style.css");

/// Width of a bar, in pixels.
const BAR: f64 = 64.0;

/// The document as a page of HTML.
pub(crate) fn html(document: &Document) -> String {
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{0}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<header>\n<h1>{0}</h1>\n{1}</header>\n",
        escape(&document.title),
        facts(&document.facts)
    );
    out.push_str(&contents(&document.sections));
    out.push_str("<main>\n");
    for section in &document.sections {
        let Section { anchor, depth, title, blocks } = section;
        // Writing to a string cannot fail.
        let _ = writeln!(out, "<section id=\"{}\">\n<h{depth}>{}</h{depth}>", escape(anchor), escape(title));
        for block in blocks {
            out.push_str(&match block {
                Block::Note(text) => format!("<p>{}</p>\n", escape(text)),
                Block::Warning(text) => {
                    format!("<p class=\"warning\"><strong>Attention:</strong> {}</p>\n", escape(text))
                }
                Block::Table(given) => table(given),
            });
        }
        out.push_str("</section>\n");
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

/// Text for an element or a quoted attribute.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

fn contents(sections: &[Section]) -> String {
    let mut out = "<nav aria-label=\"Contents\">\n<h2>Contents</h2>\n<ul>\n".to_owned();
    for section in sections {
        let _ = writeln!(
            out,
            "<li class=\"depth{}\"><a href=\"#{}\">{}</a></li>",
            section.depth,
            escape(&section.anchor),
            escape(&section.title)
        );
    }
    out.push_str("</ul>\n</nav>\n");
    out
}

fn facts(facts: &[(&'static str, String)]) -> String {
    let mut out = "<dl>\n".to_owned();
    for (name, value) in facts {
        let _ = writeln!(out, "<dt>{}</dt><dd>{}</dd>", escape(name), escape(value));
    }
    out.push_str("</dl>\n");
    out
}

fn table(table: &Table) -> String {
    let open = if table.folded { "" } else { " open" };
    let mut out = format!(
        "<details{open}>\n<summary>{}</summary>\n<div class=\"scroll\">\n<table>\n<thead><tr>",
        escape(&table.caption)
    );
    for (index, column) in table.columns.iter().enumerate() {
        let class = if table.is_numeric(index) { " class=\"n\"" } else { "" };
        let _ = write!(out, "<th scope=\"col\"{class}>{}</th>", escape(column));
    }
    out.push_str("</tr></thead>\n<tbody>\n");
    for row in &table.rows {
        let _ = writeln!(out, "<tr>{}</tr>", row.iter().map(cell).collect::<String>());
    }
    out.push_str("</tbody>\n</table>\n</div>\n</details>\n");
    out
}

fn cell(cell: &Cell) -> String {
    match cell {
        Cell::Word(text) => format!("<td>{}</td>", escape(text)),
        Cell::Code(text) if text.is_empty() => "<td></td>".to_owned(),
        Cell::Code(text) => format!("<td><code>{}</code></td>", escape(text)),
        Cell::Count(0) => "<td class=\"n zero\">0</td>".to_owned(),
        Cell::Count(n) => format!("<td class=\"n\">{}</td>", count(*n)),
        Cell::Score(None) => "<td class=\"n\"></td>".to_owned(),
        Cell::Score(Some(score)) => format!("<td class=\"n\">{score:.2}</td>"),
        Cell::Quote(text) => format!("<td class=\"quote\"><bdi>{}</bdi></td>", escape(text)),
        Cell::Rate(rate, wish) => rate_cell(rate, *wish),
    }
}

fn rate_cell(rate: &Rate, wish: Wish) -> String {
    let (Some(share), Some(low), Some(high)) = (rate.share, rate.low, rate.high) else {
        return "<td class=\"zero\">–</td>".to_owned();
    };
    let class = match wish {
        Wish::High => "high",
        Wish::Low => "low",
    };
    let (share_at, low_at, high_at) = (share * BAR, low * BAR, high * BAR);
    format!(
        "<td class=\"rate\"><svg width=\"{BAR}\" height=\"10\" viewBox=\"0 0 {BAR} 10\" aria-hidden=\"true\">\
         <rect class=\"track\" width=\"{BAR}\" height=\"10\"/>\
         <rect class=\"{class}\" width=\"{share_at:.1}\" height=\"10\"/>\
         <path class=\"range\" d=\"M{low_at:.1} 5H{high_at:.1}M{low_at:.1} 2V8M{high_at:.1} 2V8\"/></svg>\
         <b>{} %</b><br><small>{}–{}, {}/{}</small></td>",
        per_cent(share),
        per_cent(low),
        per_cent(high),
        count(rate.n),
        count(rate.of)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_becomes_markup_wherever_it_stands() {
        let evil = "</style><script>alert('x')</script>\"&amp;";
        let document = Document {
            title: evil.to_owned(),
            facts: vec![("fact", evil.to_owned())],
            sections: vec![Section {
                anchor: evil.to_owned(),
                depth: 2,
                title: evil.to_owned(),
                blocks: vec![
                    Block::Note(evil.to_owned()),
                    Block::Warning(evil.to_owned()),
                    Block::Table(Table {
                        caption: evil.to_owned(),
                        folded: true,
                        columns: vec!["a<b", "c", "d"],
                        rows: vec![vec![Cell::word(evil), Cell::code(evil), Cell::Quote(evil.to_owned())]],
                    }),
                ],
            }],
        };
        let page = html(&document);
        assert!(!page.contains("<script") && !page.contains("alert('x')"), "{page}");
        assert_eq!(page.matches("</style>").count(), 1);
        assert!(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&amp;amp;"));
        assert!(page.contains("a&lt;b"));
    }

    #[test]
    fn a_bar_shows_the_share_and_its_range() {
        let cell = rate_cell(&Rate::new(5, 10), Wish::High);
        assert!(cell.contains("<rect class=\"high\" width=\"32.0\""), "{cell}");
        assert!(cell.contains("<b>50.0 %</b><br><small>23.7–76.3, 5/10</small>"), "{cell}");
        assert!(rate_cell(&Rate::new(0, 0), Wish::Low).contains('–'));
    }
}
