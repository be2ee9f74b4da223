use super::super::figures::{FileFigures, PolicyFigures};
use super::document::{Block, Cell, Section, Table};
use super::guardrails::{category_table, guardrail_table};
use super::outline::{GROUP_COLUMNS, group_cells, group_table};

/// Kinds or languages that a page shows unfolded.
pub(super) const UNFOLDED_MAX: usize = 8;

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
            let folded = groups.len() > UNFOLDED_MAX;
            blocks.push(Block::Table(group_table(caption, name, groups, folded)));
        }
    }
    blocks.push(Block::Table(guardrail_table("Guardrails, in rows".to_owned(), &file.guardrails)));
    if !file.categories.is_empty() {
        let caption = format!("Categories ({})", file.categories.len());
        blocks.push(Block::Table(category_table(caption, &file.categories)));
    }
    Section { anchor, depth: 3, title: file.file.clone(), blocks }
}
