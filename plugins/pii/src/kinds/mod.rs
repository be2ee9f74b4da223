//! The table, one file an entry.

/// National numbers of European countries.
pub mod europe;
/// What is the same everywhere, and the numbers of the United States and the United Kingdom.
pub mod general;
/// National numbers of all other countries.
pub mod world;

use crate::kind::Kind;

/// Every entry.
pub fn all() -> impl Iterator<Item = &'static Kind> {
    [general::ALL, europe::ALL, world::ALL].into_iter().flatten().copied()
}

/// The table of the README: every kind with what it is in, its scores and its source.
#[must_use]
pub fn table() -> String {
    let mut rows: Vec<&Kind> = all().collect();
    rows.sort_by_key(|kind| (kind.category, kind.name));
    let mut made = "| kind | category | score | in context | format |\n|---|---|---|---|---|\n".to_owned();
    for kind in rows {
        let source = kind.source.replace('|', "\\|");
        made.push_str(&format!(
            "| `{}` | `{}` | {} | {} | {source} |\n",
            kind.name, kind.category, kind.score, kind.score_in_context
        ));
    }
    made
}

#[cfg(test)]
mod tests;
