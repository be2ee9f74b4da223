use super::super::figures::{FileFigures, PolicyFigures};
use super::document::{Block, Cell, Section, Table};
use super::outline::{GROUP_COLUMNS, group_cells, group_table};

/// Kinds or languages that a page shows unfolded.
const UNFOLDED_MAX: usize = 8;

/// All files in one table.
pub(super) fn overview(policy: &PolicyFigures, anchor: String, title: String) -> Section {
    let row =
        |file: &FileFigures| [Cell::code(&file.file)].into_iter().chain(group_cells(&file.figures)).collect();
    let table = Table {
        caption: "By file".to_owned(),
        folded: false,
        columns: ["file"].into_iter().chain(GROUP_COLUMNS).collect(),
        rows: policy.files.iter().map(row).collect(),
    };
    Section { anchor, depth: 2, title, blocks: vec![Block::Table(table.slim())] }
}

/// A section for each file that has rows.
pub(super) fn each(policy: &PolicyFigures, anchor: &str) -> Vec<Section> {
    let numbered = policy.files.iter().enumerate().filter(|(_, file)| file.figures.rows > 0);
    numbered.map(|(index, file)| section(file, format!("{anchor}-{}", index + 1))).collect()
}

fn section(file: &FileFigures, anchor: String) -> Section {
    let mut blocks = Vec::new();
    for (caption, name, groups) in
        [("By kind", "kind", &file.kinds), ("By language", "language", &file.langs)]
    {
        if !groups.is_empty() {
            let caption = format!("{caption} ({})", groups.len());
            blocks.push(Block::Table(group_table(caption, name, groups, groups.len() > UNFOLDED_MAX)));
        }
    }
    blocks.push(Block::Table(guardrails(file)));
    if !file.rows_by_category.is_empty() {
        blocks.push(Block::Table(categories(file)));
    }
    Section { anchor, depth: 3, title: file.file.clone(), blocks }
}

fn guardrails(file: &FileFigures) -> Table {
    let rows = file.guardrails.iter().map(|guardrail| {
        let reasons: Vec<_> = guardrail.reasons.iter().map(|(reason, n)| format!("{reason} {n}")).collect();
        let unjudged: Vec<_> = guardrail.unjudged.iter().map(|(reason, n)| format!("{reason} {n}")).collect();
        vec![
            Cell::code(&guardrail.guardrail),
            Cell::word(if guardrail.mode == "enforce" { "" } else { guardrail.mode }),
            Cell::Count(guardrail.flagged),
            Cell::Count(guardrail.alone),
            Cell::Count(guardrail.failed),
            Cell::Count(guardrail.skipped),
            Cell::word(reasons.join(", ")),
            Cell::word(unjudged.join(", ")),
        ]
    });
    Table {
        caption: "Guardrails, in rows".to_owned(),
        folded: false,
        columns: vec![
            "guardrail",
            "mode",
            "flagged",
            "alone decided",
            "failed",
            "skipped",
            "why failed or skipped",
            "unjudged",
        ],
        rows: rows.collect(),
    }
    .slim()
}

fn categories(file: &FileFigures) -> Table {
    let mut rows: Vec<_> = file.rows_by_category.iter().collect();
    rows.sort_by(|a, b| b.1.cmp(a.1).then(a.0.cmp(b.0)));
    Table {
        caption: format!("Categories ({})", rows.len()),
        folded: rows.len() > UNFOLDED_MAX,
        columns: vec!["category", "rows"],
        rows: rows.into_iter().map(|(name, n)| vec![Cell::code(name), Cell::Count(*n)]).collect(),
    }
}
