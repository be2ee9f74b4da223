//! How much looking a text is worth, so that a hostile one costs no more than a long one.

/// Bytes that may be looked at again for each byte of a text.
const AGAIN: usize = 24;
/// For short texts.
const LEAST: usize = 1 << 16;

/// What is left to spend on one text.
#[derive(Debug)]
pub struct Work {
    left: usize,
}

impl Work {
    /// For a text of so many bytes.
    pub fn new(text_bytes: usize) -> Work {
        Work { left: text_bytes.saturating_mul(AGAIN).saturating_add(LEAST) }
    }

    /// Notes that so many bytes were looked at.
    pub fn spend(&mut self, bytes: usize) {
        self.left = self.left.saturating_sub(bytes + 1);
    }

    /// Whether nothing is left.
    pub fn is_done(&self) -> bool {
        self.left == 0
    }
}
