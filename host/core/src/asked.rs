use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

/// What came of asking a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AskOutcome {
    /// Something new.
    News,
    /// Nothing new: what was brought before is what there is.
    Unchanged,
    /// It could not be asked, or gave something that cannot be a bundle.
    Failed,
}

impl AskOutcome {
    /// As status shows it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            AskOutcome::News => "news",
            AskOutcome::Unchanged => "unchanged",
            AskOutcome::Failed => "failed",
        }
    }
}

/// When a source was last asked. Clones are one note: the source writes it from inside a call that may wait for hours, and
/// others read it meanwhile.
#[derive(Debug, Clone, Default)]
pub struct LastAsked(Arc<Mutex<Option<(SystemTime, AskOutcome)>>>);

impl LastAsked {
    /// Notes that the source was asked just now.
    pub fn note(&self, outcome: AskOutcome) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((SystemTime::now(), outcome));
    }

    /// When that was, and what came of it; `None` before the first time.
    #[must_use]
    pub fn get(&self) -> Option<(SystemTime, AskOutcome)> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clones_are_one_note() {
        let note = LastAsked::default();
        let reader = note.clone();
        assert_eq!(reader.get(), None);
        for outcome in [AskOutcome::Unchanged, AskOutcome::Failed] {
            note.note(outcome);
            assert_eq!(reader.get().map(|(_, outcome)| outcome), Some(outcome));
        }
    }
}
