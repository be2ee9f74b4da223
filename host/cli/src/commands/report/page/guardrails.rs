use super::super::figures::PolicyFigures;
use super::super::guardrails::{CategoryFigures, GuardrailFigures};
use super::document::{Block, Cell, Section, Table, Wish};
use super::files::UNFOLDED_MAX;

/// Who found what, by folder.
pub(super) fn by_folder(policy: &PolicyFigures, anchor: String, title: String) -> Section {
    let mut blocks = vec![Block::Note(
        "Rows in which a finding reached its threshold, whatever action followed. An address in an attack is a finding \
         too: whether attacks are caught for what they are is told by the category."
            .to_owned(),
    )];
    for folder in &policy.folders {
        let name = &folder.group.name;
        blocks.push(Block::Table(guardrail_table(format!("{name}: guardrails"), &folder.guardrails)));
        if !folder.categories.is_empty() {
            let caption = format!("{name}: categories ({})", folder.categories.len());
            blocks.push(Block::Table(category_table(caption, &folder.categories)));
        }
    }
    Section { anchor, depth: 2, title, blocks }
}

pub(super) fn guardrail_table(caption: String, guardrails: &[GuardrailFigures]) -> Table {
    let rows = guardrails.iter().map(|guardrail| {
        let reasons: Vec<_> = guardrail.reasons.iter().map(|(reason, n)| format!("{reason} {n}")).collect();
        let unjudged: Vec<_> = guardrail.unjudged.iter().map(|(reason, n)| format!("{reason} {n}")).collect();
        vec![
            Cell::code(&guardrail.guardrail),
            Cell::word(if guardrail.mode == "enforce" { "" } else { guardrail.mode }),
            Cell::Count(guardrail.flagged),
            Cell::Rate(guardrail.flagged_to_catch, Wish::High),
            Cell::Rate(guardrail.flagged_clean, Wish::Low),
            Cell::Count(guardrail.alone),
            Cell::Count(guardrail.failed),
            Cell::Count(guardrail.skipped),
            Cell::word(reasons.join(", ")),
            Cell::word(unjudged.join(", ")),
        ]
    });
    Table {
        caption,
        folded: false,
        columns: vec![
            "guardrail",
            "mode",
            "flagged",
            "of rows to catch",
            "of clean rows",
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

pub(super) fn category_table(caption: String, categories: &[CategoryFigures]) -> Table {
    let row = |category: &CategoryFigures| {
        vec![
            Cell::code(&category.category),
            Cell::Count(category.rows),
            Cell::Rate(category.to_catch, Wish::High),
            Cell::Rate(category.clean, Wish::Low),
        ]
    };
    Table {
        caption,
        folded: categories.len() > UNFOLDED_MAX,
        columns: vec!["category", "rows", "of rows to catch", "of clean rows"],
        rows: categories.iter().map(row).collect(),
    }
    .slim()
}
