use super::super::examples::Example;
use super::super::figures::PolicyFigures;
use super::document::{Block, Cell, Section, Table, count};

/// Clean rows that met the strongest actions.
pub(super) fn false_alarms(policy: &PolicyFigures, anchor: String, title: String) -> Section {
    let mut blocks = Vec::new();
    for file in policy.files.iter().filter(|file| !file.false_alarms.is_empty()) {
        let clean = &file.figures.clean;
        let n = clean.blocked.n + clean.redacted.n + clean.flagged.n;
        let caption = format!("{}: {} of {} false alarms", file.file, file.false_alarms.len(), count(n));
        let rows = file.false_alarms.iter().map(|example| {
            let mut cells = vec![Cell::word(example.action.as_str())];
            cells.extend(cells_of(example));
            cells
        });
        let columns = vec!["action", "id", "kind", "guardrail", "category", "score", "text"];
        blocks.push(table(caption, columns, rows.collect()));
    }
    if blocks.is_empty() {
        blocks.push(Block::Note("No clean row met an action.".to_owned()));
    }
    Section { anchor, depth: 2, title, blocks }
}

/// A sample of the rows that should have been caught and were not.
pub(super) fn missed(policy: &PolicyFigures, anchor: String, title: String) -> Section {
    let mut blocks = vec![Block::Note(
        "A few rows of each kind, the same in every run. Guardrail, category and score are the highest that anybody \
         gave, below the threshold."
            .to_owned(),
    )];
    let without_rows = blocks.len();
    for file in policy.files.iter().filter(|file| !file.missed.is_empty()) {
        let n: usize = file.missed.iter().map(|kind| kind.missed).sum();
        let rows = file.missed.iter().flat_map(|kind| {
            kind.sample.iter().map(|example| {
                let mut cells = cells_of(example);
                cells.insert(2, Cell::Count(kind.missed));
                cells
            })
        });
        let columns = vec!["id", "kind", "missed of kind", "guardrail", "category", "score", "text"];
        blocks.push(table(format!("{}: {} missed", file.file, count(n)), columns, rows.collect()));
    }
    if blocks.len() == without_rows {
        blocks = vec![Block::Note("Every row that was to be caught was caught.".to_owned())];
    }
    Section { anchor, depth: 2, title, blocks }
}

fn table(caption: String, columns: Vec<&'static str>, rows: Vec<Vec<Cell>>) -> Block {
    Block::Table(Table { caption, folded: true, columns, rows }.slim())
}

fn cells_of(example: &Example) -> Vec<Cell> {
    vec![
        Cell::code(&example.id),
        Cell::word(&example.kind),
        Cell::code(example.guardrail.clone().unwrap_or_default()),
        Cell::code(example.category.clone().unwrap_or_default()),
        Cell::Score(example.score),
        Cell::Quote(example.text.clone().unwrap_or_default()),
    ]
}
