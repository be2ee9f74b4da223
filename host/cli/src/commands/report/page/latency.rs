use super::super::figures::PolicyFigures;
use super::super::latency::LatencyFigures;
use super::document::{Block, Cell, Section, Table, count};

/// How long it took.
pub(super) fn latency(policy: &PolicyFigures, anchor: String, title: String) -> Section {
    let note = format!(
        "{} rows in {:.1} s of checks: {:.0} rows a second over all threads. In microseconds; a check that waits for \
         a core takes longer, so measure on an idle machine.",
        count(policy.rows),
        policy.wall_ms as f64 / 1000.0,
        policy.rows_per_second
    );
    let (whole, guardrails): (Vec<_>, Vec<_>) =
        policy.latency.iter().partition(|figures| figures.guardrail.is_none());
    let blocks = vec![
        Block::Note(note),
        Block::Table(table("Whole check", &whole)),
        Block::Table(table("Within one guardrail", &guardrails)),
    ];
    Section { anchor, depth: 2, title, blocks }
}

fn table(caption: &str, figures: &[&LatencyFigures]) -> Table {
    let row = |figures: &&LatencyFigures| {
        let mut cells = vec![
            Cell::code(figures.guardrail.as_deref().unwrap_or("(whole check)")),
            Cell::word(figures.text_size),
            Cell::Count(figures.spread.n),
        ];
        let spread = &figures.spread;
        let us = [spread.p50_us, spread.p90_us, spread.p99_us, spread.max_us];
        cells.extend(us.map(|us| Cell::Count(us as usize)));
        cells
    };
    Table {
        caption: caption.to_owned(),
        folded: false,
        columns: vec!["guardrail", "text size", "n", "p50 µs", "p90 µs", "p99 µs", "max µs"],
        rows: figures.iter().map(row).collect(),
    }
}
