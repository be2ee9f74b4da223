//! Every row through every policy, side by side, with bounded memory.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Instant;

use balustrade_core::Decision;
use indicatif::ProgressBar;
use serde::Serialize;

use super::files::DataFile;
use super::lines::Lines;
use super::row::{self, Line, Row};
use super::tally::{FileTally, PolicyTally};
use crate::args::SplitName;

/// Rows that are in memory at the same time.
const BATCH_ROWS: usize = 512;
/// Broken lines that are shown; the rest is counted.
const BROKEN_SHOWN: usize = 100;

/// Decides on a row by the policy of this name, or says why it cannot.
pub(super) type Judge<'j> = dyn Fn(&str, &Row) -> Result<Decision, String> + Sync + 'j;

/// What is to be done.
pub(super) struct Sweep<'s> {
    pub(super) judge: &'s Judge<'s>,
    pub(super) policies: &'s [String],
    pub(super) threads: usize,
    pub(super) split: SplitName,
    /// Rows of each file; all when absent.
    pub(super) limit: Option<usize>,
    pub(super) with_texts: bool,
}

/// What was in a file.
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct FileAccount {
    pub(super) file: String,
    #[serde(skip)]
    pub(super) folder: String,
    pub(super) rows: usize,
    pub(super) without_text: usize,
    pub(super) other_split: usize,
    pub(super) broken: usize,
    /// Whether `--limit` ended it before its last line.
    pub(super) cut: bool,
}

/// A line that is no row.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct BrokenLine {
    pub(super) file: String,
    pub(super) line: usize,
    pub(super) detail: String,
}

/// What came of it.
#[derive(Debug)]
pub(super) struct Swept {
    pub(super) accounts: Vec<FileAccount>,
    /// The first of them.
    pub(super) broken: Vec<BrokenLine>,
    pub(super) policies: Vec<PolicyTally>,
}

impl Sweep<'_> {
    pub(super) fn run(&self, files: &[DataFile], progress: &ProgressBar) -> Swept {
        let mut swept = Swept {
            accounts: Vec::new(),
            broken: Vec::new(),
            policies: self.policies.iter().map(|name| PolicyTally::new(name)).collect(),
        };
        let mut done_bytes = 0;
        for file in files {
            progress.set_message(file.name.clone());
            self.file(file, progress, &mut swept);
            done_bytes += file.bytes;
            progress.set_position(done_bytes);
        }
        swept
    }

    fn file(&self, file: &DataFile, progress: &ProgressBar, swept: &mut Swept) {
        let mut account =
            FileAccount { file: file.name.clone(), folder: file.folder.clone(), ..FileAccount::default() };
        swept.policies.iter_mut().for_each(|policy| policy.files.push(FileTally::default()));
        let mut lines = match Lines::open(file, progress) {
            Ok(lines) => Some(lines),
            Err(error) => {
                swept.broken(&mut account, 0, format!("the file cannot be opened: {error}"));
                None
            }
        };
        while let Some(open) = &mut lines {
            let (rows, is_over) = self.batch(open, &mut account, swept);
            account.rows += rows.len();
            self.check(&rows, &mut swept.policies);
            if is_over {
                lines = None;
            }
        }
        swept.accounts.push(account);
    }

    /// The next rows, and whether they are the last ones.
    fn batch(&self, lines: &mut Lines, account: &mut FileAccount, swept: &mut Swept) -> (Vec<Row>, bool) {
        let mut rows = Vec::new();
        while rows.len() < BATCH_ROWS {
            let line = match lines.next() {
                Ok(Some(line)) => line,
                Ok(None) => return (rows, true),
                Err(detail) => {
                    swept.broken(account, lines.number(), detail);
                    return (rows, true);
                }
            };
            if self.limit.is_some_and(|limit| account.rows + rows.len() >= limit) {
                account.cut = true;
                return (rows, true);
            }
            match row::read(&line, lines.number(), &account.folder, self.split) {
                Ok(Line::Row(row)) => rows.push(row),
                Ok(Line::NoText) => account.without_text += 1,
                Ok(Line::OtherSplit) => account.other_split += 1,
                Err(detail) => swept.broken(account, lines.number(), detail),
            }
        }
        (rows, false)
    }

    fn check(&self, rows: &[Row], policies: &mut [PolicyTally]) {
        for policy in policies {
            let begun = Instant::now();
            let outcomes = self.side_by_side(&policy.policy, rows);
            policy.wall += begun.elapsed();
            for (row, outcome) in rows.iter().zip(&outcomes) {
                policy.add(row, outcome, self.with_texts);
            }
        }
    }

    /// Outcomes in the order of the rows.
    fn side_by_side(&self, policy: &str, rows: &[Row]) -> Vec<Result<Decision, String>> {
        let next = AtomicUsize::new(0);
        let work = || {
            let mut done = Vec::new();
            loop {
                let index = next.fetch_add(1, Ordering::Relaxed);
                let Some(row) = rows.get(index) else { return done };
                done.push((index, (self.judge)(policy, row)));
            }
        };
        let mut outcomes: Vec<_> = rows.iter().map(|_| Err("the thread ended early".to_owned())).collect();
        thread::scope(|scope| {
            let threads: Vec<_> =
                (0..self.threads.clamp(1, rows.len().max(1))).map(|_| scope.spawn(work)).collect();
            for thread in threads {
                for (index, outcome) in thread.join().unwrap_or_default() {
                    outcomes[index] = outcome;
                }
            }
        });
        outcomes
    }
}

impl Swept {
    fn broken(&mut self, account: &mut FileAccount, line: usize, detail: String) {
        account.broken += 1;
        if self.broken.len() < BROKEN_SHOWN {
            self.broken.push(BrokenLine { file: account.file.clone(), line, detail });
        }
    }

    pub(super) fn n_broken(&self) -> usize {
        self.accounts.iter().map(|account| account.broken).sum()
    }
}
