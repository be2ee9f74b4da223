//! The table, one place an entry.

pub mod tables;

use crate::format::Format;
use tables::{clouds, code, messages, models, money, operations, products};

/// Every entry.
pub fn all() -> impl Iterator<Item = &'static Format> {
    [clouds::ALL, code::ALL, models::ALL, messages::ALL, money::ALL, operations::ALL, products::ALL]
        .into_iter()
        .flatten()
}

/// The table for README.md, sorted by provider and name.
#[must_use]
pub fn table() -> String {
    let mut rows: Vec<&Format> = all().collect();
    rows.sort_by_key(|format| (format.provider, format.name));
    let mut table =
        String::from("| provider | format | how it is written | beside | source |\n|---|---|---|---|---|\n");
    for format in rows {
        let shapes: Vec<String> =
            format.shapes.iter().map(|shape| format!("`{}`", shape.replace('|', "\\|"))).collect();
        let (title, address) = format.source.rsplit_once("; ").unwrap_or((format.source, ""));
        table.push_str(&format!(
            "| {} | `{}` | {} | {} | [{title}]({address}) |\n",
            format.provider,
            format.name,
            shapes.join(", "),
            format.words.join(", "),
        ));
    }
    table
}

#[cfg(test)]
mod tests;
