use std::sync::atomic::{AtomicU64, Ordering};

use http::{HeaderMap, HeaderName};

/// Where the caller may give, and always gets, the id of a request.
pub(crate) const HEADER: HeaderName = HeaderName::from_static("x-request-id");

/// Longest id taken from a caller, in bytes.
const BYTES_MAX: usize = 128;

/// The id of one HTTP request; for logs and problems.
#[derive(Debug, Clone)]
pub(crate) struct RequestId {
    pub id: String,
    /// Whether the caller chose it.
    pub given: bool,
}

/// Makes ids: a random start per process, then counted.
#[derive(Debug)]
pub(crate) struct RequestIds {
    start: u64,
    next: AtomicU64,
}

impl RequestIds {
    pub(crate) fn new() -> RequestIds {
        let mut bytes = [0_u8; 8];
        // Without randomness ids still differ within the process, which is what logs need.
        let _ = getrandom::fill(&mut bytes);
        RequestIds { start: u64::from_le_bytes(bytes), next: AtomicU64::new(1) }
    }

    /// The caller's id if it is a plain word, so that it can stand in a log line as it is; a new one otherwise.
    pub(crate) fn of(&self, headers: &HeaderMap) -> RequestId {
        let given = headers.get(HEADER).and_then(|value| value.to_str().ok()).filter(|id| {
            !id.is_empty() && id.len() <= BYTES_MAX && id.bytes().all(|byte| byte.is_ascii_graphic())
        });
        match given {
            Some(id) => RequestId { id: id.to_owned(), given: true },
            None => {
                let n = self.next.fetch_add(1, Ordering::Relaxed);
                RequestId { id: format!("{:016x}-{n:x}", self.start), given: false }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_words_are_taken_from_the_caller() {
        let ids = RequestIds::new();
        let id_of = |value: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(HEADER, value.parse().expect("header value"));
            ids.of(&headers)
        };
        assert_eq!(id_of("abc-1").id, "abc-1");
        for bad in ["two words", &"x".repeat(129)] {
            assert!(!id_of(bad).given, "{bad}");
        }
        assert_ne!(ids.of(&HeaderMap::new()).id, ids.of(&HeaderMap::new()).id);
    }
}
