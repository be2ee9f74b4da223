//! Test guest: a detector that takes no settings, can stream, and imports the log and nothing else.

use balustrade_sdk::{Detector, Finding, Report, Request, Session, Streaming};

/// Finds every exclamation mark, and writes one line to the log for each line of a text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Plain;

impl Detector for Plain {
    fn detect(&self, request: &Request) -> Result<Report, String> {
        let mut report = Report::new();
        for (index, text) in request.texts.iter().enumerate() {
            for line in text.raw().lines() {
                balustrade_sdk::log::info(line);
            }
            marks(text.raw(), 0)
                .for_each(|(start, end)| report.find(Finding::new(index, start..end, "format.echo")));
        }
        Ok(report)
    }
}

impl Streaming for Plain {
    type Session = Seen;

    fn open(&self, _stage: &str, _role: &str) -> Seen {
        Seen(0)
    }
}

/// Bytes that were seen so far.
#[derive(Debug)]
pub struct Seen(usize);

impl Session for Seen {
    fn push(&mut self, chunk: &str, _last: bool) -> Result<Report, String> {
        let mut report = Report::new();
        marks(chunk, self.0).for_each(|(start, end)| report.find(Finding::new(0, start..end, "format.echo")));
        self.0 += chunk.len();
        Ok(report)
    }
}

fn marks(text: &str, from: usize) -> impl Iterator<Item = (usize, usize)> {
    text.match_indices('!').map(move |(at, _)| (from + at, from + at + 1))
}

balustrade_sdk::export!(Plain: Detector + Streaming);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stream_finds_what_the_whole_has() -> Result<(), String> {
        let whole = Plain.detect(&balustrade_sdk::test::request(&["a! bc!"]))?;
        let mut session = Plain.open("input", "user");
        let mut found = session.push("a! b", false)?.findings;
        found.extend(session.push("c!", true)?.findings);
        assert_eq!(found, whole.findings);
        Ok(())
    }
}
