//! What the rows came to, folded in their order so that every run folds alike.

use std::collections::BTreeMap;
use std::time::Duration;

use balustrade_core::{Action, Decision};

use super::counts::Counts;
use super::examples::{FalseAlarms, Missed};
use super::guardrails::Guardrails;
use super::latency::Latency;
use super::row::{Row, Truth};

/// Kinds, languages and errors that are told apart; more of them share one entry.
const NAMES_MAX: usize = 500;
/// Name of that entry.
const OTHERS: &str = "(others)";

/// One policy over all files.
#[derive(Debug)]
pub(super) struct PolicyTally {
    pub(super) policy: String,
    /// Spent in checks, all threads side by side.
    pub(super) wall: Duration,
    pub(super) files: Vec<FileTally>,
    pub(super) latency: Latency,
}

/// Checks that gave no decision, for the same reason.
#[derive(Debug, Default)]
pub(super) struct ErrorCount {
    pub(super) checks: usize,
    /// Id of the first such row.
    pub(super) first: String,
}

/// One policy over one file.
#[derive(Debug, Default)]
pub(super) struct FileTally {
    pub(super) counts: Counts,
    pub(super) kinds: BTreeMap<String, Counts>,
    pub(super) langs: BTreeMap<String, Counts>,
    pub(super) guardrails: Guardrails,
    pub(super) errors: BTreeMap<String, ErrorCount>,
    pub(super) false_alarms: FalseAlarms,
    pub(super) missed: BTreeMap<String, Missed>,
}

impl PolicyTally {
    pub(super) fn new(policy: &str) -> PolicyTally {
        PolicyTally {
            policy: policy.to_owned(),
            wall: Duration::ZERO,
            files: Vec::new(),
            latency: Latency::default(),
        }
    }

    /// Counts a row towards the file that was begun last.
    pub(super) fn add(&mut self, row: &Row, outcome: &Result<Decision, String>, with_text: bool) {
        if let Ok(decision) = outcome {
            self.latency.add(row.text.len(), decision);
        }
        if let Some(file) = self.files.last_mut() {
            file.add(row, outcome, with_text);
        }
    }

    pub(super) fn undecided(&self) -> usize {
        self.files.iter().flat_map(|file| file.errors.values()).map(|error| error.checks).sum()
    }
}

impl FileTally {
    fn add(&mut self, row: &Row, outcome: &Result<Decision, String>, with_text: bool) {
        let decision = outcome.as_ref().ok();
        self.counts.add(row.truth, decision);
        entry(&mut self.kinds, &row.kind).add(row.truth, decision);
        if let Some(lang) = &row.lang {
            entry(&mut self.langs, lang).add(row.truth, decision);
        }
        let decision = match outcome {
            Ok(decision) => decision,
            Err(error) => {
                let count = entry(&mut self.errors, error);
                if count.checks == 0 {
                    count.first.clone_from(&row.id);
                }
                count.checks += 1;
                return;
            }
        };
        self.guardrails.add(row.truth, decision);
        match (row.truth, decision.action) {
            (Truth::ToCatch, Action::Allow) => {
                entry(&mut self.missed, &row.kind).add(row, decision, with_text);
            }
            (Truth::Clean, action) if action > Action::Allow => {
                self.false_alarms.add(row, decision, with_text);
            }
            _ => {}
        }
    }
}

fn entry<'m, T: Default>(map: &'m mut BTreeMap<String, T>, name: &str) -> &'m mut T {
    let name = if map.len() < NAMES_MAX || map.contains_key(name) { name } else { OTHERS };
    map.entry(name.to_owned()).or_default()
}
