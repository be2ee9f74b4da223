//! Which figures stand where.

use super::super::figures::{Group, Head, PolicyFigures, Report};
use super::document::{Block, Cell, Document, Section, Table, Wish, count};
use super::{examples, files, guardrails, latency};
use crate::commands::report::counts::Figures;

/// The document of a report.
pub(crate) fn outline(report: &Report) -> Document {
    let mut sections = vec![summary(report), problems(report)];
    for (index, policy) in report.policies.iter().enumerate() {
        let anchor = |name: &str| format!("p{}-{name}", index + 1);
        let title = |name: &str| {
            if report.policies.len() == 1 { name.to_owned() } else { format!("{}: {name}", policy.policy) }
        };
        sections.push(guardrails::by_folder(
            policy,
            anchor("guardrails"),
            title("Guardrails and categories"),
        ));
        sections.push(files::overview(policy, anchor("files"), title("Files")));
        sections.extend(files::each(policy, &anchor("file")));
        sections.push(examples::false_alarms(policy, anchor("false-alarms"), title("Worst false alarms")));
        sections.push(examples::missed(policy, anchor("missed"), title("Missed rows")));
        sections.push(latency::latency(policy, anchor("latency"), title("Latency")));
    }
    Document { title: "Guardrail report".to_owned(), facts: facts(&report.head, &report.policies), sections }
}

fn facts(head: &Head, policies: &[PolicyFigures]) -> Vec<(&'static str, String)> {
    let names: Vec<_> = policies.iter().map(|policy| policy.policy.as_str()).collect();
    let limit =
        head.rows_per_file_max.map_or_else(|| "all".to_owned(), |n| format!("the first {}", count(n)));
    vec![
        (if names.len() == 1 { "Policy" } else { "Policies" }, names.join(", ")),
        ("Revision", head.revision.clone()),
        ("Engine", format!("balustrade {}", head.engine_version)),
        ("Date", head.generated_at.clone()),
        ("Machine", format!("{} cores, {} threads", head.cores, head.threads)),
        ("Split", head.split.to_owned()),
        ("Rows of each file", limit),
        ("Command", head.command_line.clone()),
    ]
}

fn summary(report: &Report) -> Section {
    let mut blocks = vec![Block::Note(
        "Caught: any action but allow. Ranges are Wilson intervals at 95 %: where the true rate would lie if the rows \
         were drawn at random from what your application sees, which they are not. Rows without a decision are in no \
         rate. Rows read by none were allowed because every guardrail skipped them, as it does the operator's own \
         words unless it names the role."
            .to_owned(),
    )];
    for policy in &report.policies {
        blocks.push(Block::Table(group_table(
            format!("{}: by folder ({:.0} rows a second)", policy.policy, policy.rows_per_second),
            "folder",
            policy.folders.iter().map(|folder| &folder.group),
            false,
        )));
    }
    Section { anchor: "summary".to_owned(), depth: 2, title: "Summary".to_owned(), blocks }
}

/// The columns that every table of groups has after its first.
pub(super) const GROUP_COLUMNS: [&str; 11] = [
    "rows",
    "flagged",
    "redacted",
    "blocked",
    "to catch: caught",
    "to catch: blocked",
    "clean: wrongly blocked",
    "clean: wrongly redacted",
    "clean: wrongly flagged",
    "read by none",
    "no decision",
];

pub(super) fn group_cells(figures: &Figures) -> impl Iterator<Item = Cell> {
    [
        Cell::Count(figures.rows),
        Cell::Count(figures.flagged),
        Cell::Count(figures.redacted),
        Cell::Count(figures.blocked),
        Cell::Rate(figures.to_catch.caught, Wish::High),
        Cell::Rate(figures.to_catch.blocked, Wish::High),
        Cell::Rate(figures.clean.blocked, Wish::Low),
        Cell::Rate(figures.clean.redacted, Wish::Low),
        Cell::Rate(figures.clean.flagged, Wish::Low),
        Cell::Count(figures.unread),
        Cell::Count(figures.undecided),
    ]
    .into_iter()
}

pub(super) fn group_table<'g>(
    caption: String,
    name: &'static str,
    groups: impl IntoIterator<Item = &'g Group>,
    folded: bool,
) -> Table {
    let row =
        |group: &Group| [Cell::word(&group.name)].into_iter().chain(group_cells(&group.figures)).collect();
    Table {
        caption,
        folded,
        columns: [name].into_iter().chain(GROUP_COLUMNS).collect(),
        rows: groups.into_iter().map(row).collect(),
    }
    .slim()
}

/// Everything that was not measured as it was meant.
fn problems(report: &Report) -> Section {
    let mut blocks = Vec::new();
    if report.broken_lines > 0 {
        blocks.push(Block::Warning(format!("{} broken lines were not checked.", count(report.broken_lines))));
        blocks.push(Block::Table(Table {
            caption: format!("Broken lines (the first {})", report.broken.len()),
            folded: false,
            columns: vec!["file", "line", "what is wrong"],
            rows: report
                .broken
                .iter()
                .map(|line| vec![Cell::code(&line.file), Cell::Count(line.line), Cell::word(&line.detail)])
                .collect(),
        }));
    }
    for policy in &report.policies {
        if policy.undecided > 0 {
            blocks.push(Block::Warning(format!(
                "{}: {} checks gave no decision.",
                policy.policy,
                count(policy.undecided)
            )));
            blocks.push(Block::Table(errors(policy)));
        }
        let troubled = troubles(policy);
        if !troubled.rows.is_empty() {
            blocks.push(Block::Table(troubled));
        }
    }
    if blocks.is_empty() {
        blocks.push(Block::Note(
            "Every line was read, every check decided, every verdict was reached.".to_owned(),
        ));
    }
    blocks.push(Block::Table(accounts(report)));
    Section {
        anchor: "problems".to_owned(),
        depth: 2,
        title: "Problems and what was read".to_owned(),
        blocks,
    }
}

fn errors(policy: &PolicyFigures) -> Table {
    let rows = policy.files.iter().flat_map(|file| {
        file.errors.iter().map(|error| {
            vec![
                Cell::code(&file.file),
                Cell::Count(error.checks),
                Cell::code(&error.first_id),
                Cell::word(&error.detail),
            ]
        })
    });
    Table {
        caption: format!("{}: checks without a decision", policy.policy),
        folded: false,
        columns: vec!["file", "checks", "first id", "why"],
        rows: rows.collect(),
    }
}

/// Guardrails that failed, or judged only a part.
fn troubles(policy: &PolicyFigures) -> Table {
    let mut rows = Vec::new();
    for file in &policy.files {
        for guardrail in &file.guardrails {
            let failed = guardrail.reasons.iter().filter(|(reason, _)| reason.starts_with("failed"));
            let unjudged = guardrail.unjudged.iter().map(|(reason, n)| (format!("unjudged: {reason}"), *n));
            for (what, n) in failed.map(|(reason, n)| (reason.clone(), *n)).chain(unjudged) {
                rows.push(vec![
                    Cell::code(&file.file),
                    Cell::code(&guardrail.guardrail),
                    Cell::word(what),
                    Cell::Count(n),
                ]);
            }
        }
    }
    Table {
        caption: format!("{}: failed verdicts and unjudged parts", policy.policy),
        folded: false,
        columns: vec!["file", "guardrail", "what", "rows"],
        rows,
    }
}

fn accounts(report: &Report) -> Table {
    let mut rows: Vec<Vec<Cell>> = report
        .files
        .iter()
        .map(|account| {
            vec![
                Cell::code(&account.file),
                Cell::Count(account.rows),
                Cell::Count(account.without_text),
                Cell::Count(account.other_split),
                Cell::Count(account.broken),
                Cell::word(if account.cut { "ended by --limit" } else { "" }),
            ]
        })
        .collect();
    for skipped in &report.skipped_files {
        let mut row = vec![Cell::code(&skipped.file)];
        row.extend([0; 4].map(Cell::Count));
        row.push(Cell::word(format!("skipped: {}", skipped.reason)));
        rows.push(row);
    }
    Table {
        caption: "Lines of each file".to_owned(),
        folded: true,
        columns: vec!["file", "rows checked", "without text", "of another split", "broken", "note"],
        rows,
    }
    .slim()
}
