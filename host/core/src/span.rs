use std::fmt;

/// Half-open range of UTF-8 bytes of an original text, on character boundaries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TextSpan {
    /// First byte, inclusive.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

/// Why a pair of offsets is no span of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpanError {
    /// `start` lies after `end`.
    Reversed,
    /// `end` lies after the text's last byte.
    OutOfRange,
    /// One of the ends cuts a character in two.
    NotOnBoundary,
}

impl fmt::Display for SpanError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            SpanError::Reversed => "its start lies after its end",
            SpanError::OutOfRange => "it ends after the text",
            SpanError::NotOnBoundary => "it cuts a character in two",
        })
    }
}

impl std::error::Error for SpanError {}

impl TextSpan {
    /// A span of `text`, checked.
    ///
    /// # Errors
    /// Says which rule of [`TextSpan`] the offsets break.
    pub fn checked(start: usize, end: usize, text: &str) -> Result<TextSpan, SpanError> {
        if start > end {
            return Err(SpanError::Reversed);
        }
        if end > text.len() {
            return Err(SpanError::OutOfRange);
        }
        if !text.is_char_boundary(start) || !text.is_char_boundary(end) {
            return Err(SpanError::NotOnBoundary);
        }
        Ok(TextSpan { start, end })
    }

    /// The span of a whole text.
    #[must_use]
    pub fn whole(text: &str) -> TextSpan {
        TextSpan { start: 0, end: text.len() }
    }

    /// Length in bytes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// Whether it covers no byte.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether both cover a common byte.
    #[must_use]
    pub fn overlaps(&self, other: &TextSpan) -> bool {
        self.start < other.end && other.start < self.end
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_checked_against_the_text() {
        let text = "aé";
        assert_eq!(TextSpan::checked(0, 3, text), Ok(TextSpan { start: 0, end: 3 }));
        assert_eq!(TextSpan::checked(2, 1, text), Err(SpanError::Reversed));
        assert_eq!(TextSpan::checked(0, 4, text), Err(SpanError::OutOfRange));
        assert_eq!(TextSpan::checked(0, 2, text), Err(SpanError::NotOnBoundary));
        assert_eq!(TextSpan::checked(usize::MAX, usize::MAX, text), Err(SpanError::OutOfRange));
    }

    #[test]
    fn touching_spans_do_not_overlap() {
        let left = TextSpan { start: 0, end: 2 };
        let right = TextSpan { start: 2, end: 4 };
        assert!(!left.overlaps(&right));
        assert!(left.overlaps(&TextSpan { start: 1, end: 3 }));
    }
}
