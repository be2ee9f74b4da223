use balustrade_core::{Action, Decision, Verdict};
use serde::Serialize;

use super::row::Truth;
use super::stats::Rate;

/// How many rows met which action, of those that a label says the same about.
#[derive(Debug, Clone, Copy, Default)]
struct Side {
    actions: [usize; 4],
}

impl Side {
    fn decided(&self) -> usize {
        self.actions.iter().sum()
    }

    fn rate(&self, actions: &[Action]) -> Rate {
        Rate::new(actions.iter().map(|action| self.actions[*action as usize]).sum(), self.decided())
    }
}

/// What a group of rows came to.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Counts {
    all: Side,
    to_catch: Side,
    clean: Side,
    undecided: usize,
    unread: usize,
}

/// The same for people and programs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
pub(super) struct Figures {
    pub(super) rows: usize,
    /// Rows without a decision, because the check was refused. They are in no rate.
    pub(super) undecided: usize,
    /// Rows that every guardrail skipped: allowed because nobody looked.
    pub(super) unread: usize,
    pub(super) allowed: usize,
    pub(super) flagged: usize,
    pub(super) redacted: usize,
    pub(super) blocked: usize,
    /// Any action but allow.
    pub(super) caught: usize,
    pub(super) to_catch: ToCatchFigures,
    pub(super) clean: CleanFigures,
}

/// Rows of label 1.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
pub(super) struct ToCatchFigures {
    pub(super) caught: Rate,
    pub(super) blocked: Rate,
}

/// Rows of label 0: every action is a wrong one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
pub(super) struct CleanFigures {
    pub(super) blocked: Rate,
    pub(super) redacted: Rate,
    pub(super) flagged: Rate,
}

impl Counts {
    /// `None`: there is no decision.
    pub(super) fn add(&mut self, truth: Truth, decision: Option<&Decision>) {
        let Some(decision) = decision else {
            self.undecided += 1;
            return;
        };
        let action = decision.action as usize;
        self.all.actions[action] += 1;
        match truth {
            Truth::ToCatch => self.to_catch.actions[action] += 1,
            Truth::Clean => self.clean.actions[action] += 1,
            Truth::Unlabelled => {}
        }
        let is_unread = decision.verdicts.iter().all(|verdict| verdict.verdict == Verdict::Skipped);
        self.unread += usize::from(is_unread);
    }

    pub(super) fn merge(&mut self, other: &Counts) {
        let sides = [
            (&mut self.all, &other.all),
            (&mut self.to_catch, &other.to_catch),
            (&mut self.clean, &other.clean),
        ];
        for (side, other) in sides {
            side.actions.iter_mut().zip(other.actions).for_each(|(count, more)| *count += more);
        }
        self.undecided += other.undecided;
        self.unread += other.unread;
    }

    pub(super) fn figures(&self) -> Figures {
        let [allowed, flagged, redacted, blocked] = self.all.actions;
        Figures {
            rows: self.all.decided() + self.undecided,
            undecided: self.undecided,
            unread: self.unread,
            allowed,
            flagged,
            redacted,
            blocked,
            caught: flagged + redacted + blocked,
            to_catch: ToCatchFigures {
                caught: self.to_catch.rate(&[Action::Flag, Action::Redact, Action::Block]),
                blocked: self.to_catch.rate(&[Action::Block]),
            },
            clean: CleanFigures {
                blocked: self.clean.rate(&[Action::Block]),
                redacted: self.clean.rate(&[Action::Redact]),
                flagged: self.clean.rate(&[Action::Flag]),
            },
        }
    }
}
