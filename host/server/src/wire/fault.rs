use std::fmt;

/// Longest path shown in an error, in bytes; a caller who sends a huge key gets the start of it back.
const PATH_BYTES_MAX: usize = 256;

/// Why a body is no check. Its `path` and `detail` may quote the caller's own field names: they go back to the
/// caller and nowhere else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WireError {
    /// A short, stable code such as `unknown_field`.
    pub code: &'static str,
    /// JSON pointer to the bad field; empty for the whole body.
    pub path: String,
    /// What is wrong and what to do.
    pub detail: String,
}

impl WireError {
    pub(crate) fn new(code: &'static str, path: &str, detail: impl Into<String>) -> WireError {
        let mut end = path.len().min(PATH_BYTES_MAX);
        while !path.is_char_boundary(end) {
            end -= 1;
        }
        WireError { code, path: path[..end].to_owned(), detail: detail.into() }
    }
}

impl fmt::Display for WireError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.path.is_empty() { "the body" } else { &self.path };
        write!(f, "{place}: {}", self.detail)
    }
}

impl std::error::Error for WireError {}
