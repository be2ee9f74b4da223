//! What a call sees of the readings of its check's texts. The check keeps them: each is made once, when the first guardrail that
//! reads it comes up.

use balustrade_core::{View, ViewKind, Views};

use crate::call::CheckRun;

/// The views of one call's texts.
pub(crate) struct CallViews<'a> {
    pub run: &'a CheckRun,
    /// Indices into the request's texts.
    pub texts: &'a [usize],
}

impl Views for CallViews<'_> {
    fn of(&self, text: usize, kind: ViewKind) -> &[View] {
        self.texts.get(text).map_or(&[], |&index| self.run.views_of(index, kind))
    }
}
