//! Whether a plugin keeps what its reach promises: windows of a text judged as a stream judges them, against the whole.

use super::request;
use crate::{Detector, Finding, Stretch};

/// Windows of one text.
const WINDOWS: usize = 24;
/// Longest block of lines that a window is made longer by, in bytes, as in the host.
const BLOCK_BYTES_MAX: usize = 16 << 10;

/// Judges windows of `text`, which `seed` chooses, and compares what is known of them with the whole; returns how many could be
/// compared. None are where the whole has parts that were not judged, and a window is left out in which a finding lies across the
/// place from which on it is to tell: a stream begins that one farther back.
///
/// # Errors
/// The first window that finds something else, or what the plugin said.
pub fn windows_equal_the_whole(
    plugin: &impl Detector,
    stretch: Stretch,
    text: &str,
    seed: u64,
) -> Result<usize, String> {
    let reach = stretch.match_bytes_max as usize;
    let Some(whole) = findings(plugin, text)? else { return Ok(0) };
    let mut random = Random(seed);
    let mut compared = 0;
    for _ in 0..WINDOWS {
        let undecided = text.floor_char_boundary(random.below(text.len() + 1));
        let ahead = random.below(3 * reach + 64);
        let end = text.ceil_char_boundary((undecided + ahead).min(text.len()));
        let Some(start) = start(text, undecided, stretch) else { continue };
        let window = text.get(start..end).unwrap_or_default();
        let Some(mut seen) = findings(plugin, window)? else { continue };
        for finding in &mut seen {
            finding.text_span.start += u32::try_from(start).map_err(|error| error.to_string())?;
            finding.text_span.end += u32::try_from(start).map_err(|error| error.to_string())?;
        }
        let lies_across = |finding: &Finding| {
            (finding.text_span.start as usize) < undecided && undecided < finding.text_span.end as usize
        };
        if whole.iter().chain(&seen).any(lies_across) {
            continue;
        }
        let known = undecided..text.floor_char_boundary(end.saturating_sub(reach));
        let of = |findings: &[Finding]| -> Vec<Finding> {
            findings
                .iter()
                .filter(|finding| known.contains(&(finding.text_span.start as usize)))
                .cloned()
                .collect()
        };
        let (expected, seen) = (of(&whole), of(&seen));
        if expected != seen {
            return Err(format!(
                "from {undecided} on, in {start}..{end} with a reach of {reach}: {seen:?}, in the whole {expected:?}: {text:?}"
            ));
        }
        compared += 1;
    }
    Ok(compared)
}

/// Where the window begins that is to tell from `undecided` on.
fn start(text: &str, undecided: usize, stretch: Stretch) -> Option<usize> {
    let start = text.floor_char_boundary(undecided.saturating_sub(stretch.match_bytes_max as usize));
    if start == 0 || !stretch.reads_block {
        return Some(start);
    }
    let low = start.saturating_sub(BLOCK_BYTES_MAX);
    let above = text.as_bytes().get(low..start)?;
    match above.windows(2).rposition(|pair| pair == b"\n\n") {
        Some(at) => Some(low + at + 2),
        None => (low == 0).then_some(0),
    }
}

/// In the order of the text; `None` where a part was not judged.
fn findings(plugin: &impl Detector, text: &str) -> Result<Option<Vec<Finding>>, String> {
    let report = plugin.detect(&request(&[text]))?;
    let mut findings = report.findings;
    findings.sort_by(|a, b| {
        (a.text_span, &a.category, &a.attributes).cmp(&(b.text_span, &b.category, &b.attributes))
    });
    Ok(report.unjudged.is_empty().then_some(findings))
}

/// Splitmix64: the same seed gives the same cases on every machine.
#[derive(Debug)]
pub struct Random(pub u64);

impl Random {
    /// A number below `bound`, which is not 0.
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % (bound as u64)).unwrap_or(0)
    }

    /// A text of up to `pieces_max` of these pieces.
    pub fn text(&mut self, pieces: &[&str], pieces_max: usize) -> String {
        let count = self.below(pieces_max + 1);
        (0..count).filter_map(|_| pieces.get(self.below(pieces.len())).copied()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Report, Request};

    /// Runs of `a`; the score tells whether `!` stands so many bytes before or behind.
    struct Near(usize);

    impl Detector for Near {
        fn detect(&self, request: &Request) -> Result<Report, String> {
            let mut report = Report::new();
            for (text, _, content) in request.readings() {
                let bytes = content.as_bytes();
                let is_a = |at: usize| bytes.get(at) == Some(&b'a');
                for start in (0..bytes.len()).filter(|&at| is_a(at) && (at == 0 || !is_a(at - 1))) {
                    let end = (start..).find(|&at| !is_a(at)).unwrap_or(start);
                    let around = start.saturating_sub(self.0)..bytes.len().min(end + self.0);
                    let near = bytes.get(around).unwrap_or_default().contains(&b'!');
                    let finding = Finding::new(text, start..end, "format.a");
                    report.find(finding.with_score(if near { 1.0 } else { 0.5 }));
                }
            }
            Ok(report)
        }
    }

    fn judged(plugin: &Near, bytes: usize) -> Result<usize, String> {
        let stretch = Stretch::of_bytes(bytes).ok_or("too far")?;
        let mut random = Random(1);
        let mut compared = 0;
        for seed in 0..200 {
            let text = random.text(&["a", "!", "b b", "é", "                "], 60);
            compared += windows_equal_the_whole(plugin, stretch, &text, seed)?;
        }
        Ok(compared)
    }

    #[test]
    fn a_promise_that_holds_and_one_that_does_not() {
        assert!(judged(&Near(20), 60).is_ok_and(|compared| compared > 1_000));
        assert!(judged(&Near(20), 8).is_err_and(|error| error.contains("in the whole")));
    }
}
