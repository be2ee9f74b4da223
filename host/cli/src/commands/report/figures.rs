//! The whole report as values: what `--json` prints and what the pages are written from.

use std::collections::BTreeMap;

use serde::Serialize;

use super::counts::{Counts, Figures};
use super::examples::{Example, MissedKind};
use super::files::SkippedFile;
use super::guardrails::{CategoryFigures, GuardrailFigures, Guardrails};
use super::latency::LatencyFigures;
use super::sweep::{BrokenLine, FileAccount, Swept};
use super::tally::{FileTally, PolicyTally};

/// Everything.
#[derive(Debug, Serialize)]
pub(super) struct Report {
    pub(super) head: Head,
    pub(super) files: Vec<FileAccount>,
    pub(super) skipped_files: Vec<SkippedFile>,
    pub(super) broken_lines: usize,
    /// The first of them.
    pub(super) broken: Vec<BrokenLine>,
    pub(super) policies: Vec<PolicyFigures>,
}

/// What a reader has to know to repeat it.
#[derive(Debug, Default, Serialize)]
pub(super) struct Head {
    pub(super) generated_at: String,
    pub(super) engine_version: &'static str,
    pub(super) revision: String,
    pub(super) command_line: String,
    pub(super) cores: usize,
    pub(super) threads: usize,
    pub(super) split: &'static str,
    pub(super) rows_per_file_max: Option<usize>,
}

/// One policy.
#[derive(Debug, Serialize)]
pub(super) struct PolicyFigures {
    pub(super) policy: String,
    pub(super) rows: usize,
    pub(super) undecided: usize,
    pub(super) wall_ms: u64,
    pub(super) rows_per_second: f64,
    pub(super) folders: Vec<FolderFigures>,
    pub(super) files: Vec<FileFigures>,
    pub(super) latency: Vec<LatencyFigures>,
}

/// One policy over the files of one folder.
#[derive(Debug, Serialize)]
pub(super) struct FolderFigures {
    #[serde(flatten)]
    pub(super) group: Group,
    pub(super) guardrails: Vec<GuardrailFigures>,
    pub(super) categories: Vec<CategoryFigures>,
}

/// Rows with something in common.
#[derive(Debug, Serialize)]
pub(super) struct Group {
    pub(super) name: String,
    #[serde(flatten)]
    pub(super) figures: Figures,
}

/// One policy over one file.
#[derive(Debug, Serialize)]
pub(super) struct FileFigures {
    pub(super) file: String,
    #[serde(flatten)]
    pub(super) figures: Figures,
    pub(super) kinds: Vec<Group>,
    pub(super) langs: Vec<Group>,
    pub(super) guardrails: Vec<GuardrailFigures>,
    pub(super) categories: Vec<CategoryFigures>,
    pub(super) errors: Vec<ErrorFigures>,
    pub(super) false_alarms: Vec<Example>,
    pub(super) missed: Vec<MissedKind>,
}

/// Checks that gave no decision.
#[derive(Debug, Serialize)]
pub(super) struct ErrorFigures {
    pub(super) detail: String,
    pub(super) checks: usize,
    pub(super) first_id: String,
}

impl Report {
    pub(super) fn new(head: Head, skipped_files: Vec<SkippedFile>, swept: Swept) -> Report {
        let policies = swept.policies.iter().map(|tally| policy(tally, &swept.accounts)).collect();
        Report {
            head,
            skipped_files,
            broken_lines: swept.n_broken(),
            files: swept.accounts,
            broken: swept.broken,
            policies,
        }
    }
}

fn policy(tally: &PolicyTally, accounts: &[FileAccount]) -> PolicyFigures {
    let mut folders: BTreeMap<&str, (Counts, Guardrails)> = BTreeMap::new();
    let mut rows = 0;
    for (account, file) in accounts.iter().zip(&tally.files) {
        let (counts, guardrails) = folders.entry(&account.folder).or_default();
        counts.merge(&file.counts);
        guardrails.merge(&file.guardrails);
        rows += account.rows;
    }
    PolicyFigures {
        policy: tally.policy.clone(),
        rows,
        undecided: tally.undecided(),
        wall_ms: u64::try_from(tally.wall.as_millis()).unwrap_or(u64::MAX),
        rows_per_second: (rows as f64 / tally.wall.as_secs_f64().max(1e-9)).round(),
        folders: folders
            .into_iter()
            .map(|(name, (counts, guardrails))| FolderFigures {
                group: group(name, &counts),
                guardrails: guardrails.figures(),
                categories: guardrails.categories(),
            })
            .collect(),
        files: accounts.iter().zip(&tally.files).map(|(account, tally)| file(account, tally)).collect(),
        latency: tally.latency.figures(),
    }
}

fn file(account: &FileAccount, tally: &FileTally) -> FileFigures {
    FileFigures {
        file: account.file.clone(),
        figures: tally.counts.figures(),
        kinds: groups(&tally.kinds),
        langs: groups(&tally.langs),
        guardrails: tally.guardrails.figures(),
        categories: tally.guardrails.categories(),
        errors: tally
            .errors
            .iter()
            .map(|(detail, count)| ErrorFigures {
                detail: detail.clone(),
                checks: count.checks,
                first_id: count.first.clone(),
            })
            .collect(),
        false_alarms: tally.false_alarms.worst().to_vec(),
        missed: tally.missed.iter().map(|(kind, missed)| missed.figures(kind)).collect(),
    }
}

/// The largest first.
fn groups(counts: &BTreeMap<String, Counts>) -> Vec<Group> {
    let mut groups: Vec<Group> = counts.iter().map(|(name, counts)| group(name, counts)).collect();
    groups.sort_by(|a, b| b.figures.rows.cmp(&a.figures.rows).then_with(|| a.name.cmp(&b.name)));
    groups
}

fn group(name: &str, counts: &Counts) -> Group {
    let name = if name.is_empty() { "(top)" } else { name };
    Group { name: name.to_owned(), figures: counts.figures() }
}
