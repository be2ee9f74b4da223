//! Whether what is found depends on no more text than the manifest says, by judging parts of a text: both promises of
//! "How far findings reach" in the contract.

use std::time::Instant;

use balustrade_core::{Finding, Manifest, Report, TextSpan};

use super::Failing;
use super::check::Check;
use super::run::Run;
use super::texts::{Ask, BAIT};
use crate::stream::window;

/// Longest text that is made for it, in bytes; a longer reach cannot be judged.
const TEXT_BYTES_MAX: usize = 512 << 10;

/// Places at which a text is cut.
const PLACES_MAX: usize = 120;

/// Stands between texts where something has to.
const FILLER: &str = "and then the day went on as days do, with nothing to tell about it\n";

/// Why nothing could be said about it; `None` when it was judged.
pub(super) fn judge(
    run: &mut Run<'_>,
    manifest: &Manifest,
    own: &[String],
    until: Instant,
) -> Option<&'static str> {
    let Some(reach) = manifest.match_bytes_max.map(|bytes| usize::try_from(bytes).unwrap_or(usize::MAX))
    else {
        return Some("it names no reach: texts that arrive in pieces are judged whole");
    };
    if manifest.views.iter().any(|view| view != "raw") {
        return Some("it reads derived views: texts that arrive in pieces are judged whole");
    }
    if reach.saturating_mul(3) > TEXT_BYTES_MAX {
        return Some("its reach is too long to be tried here");
    }
    if run.failing.contains_key(&Check::Time) {
        return Some("it is too slow to be tried");
    }
    if [Check::Spans, Check::Indexes].iter().any(|check| run.failing.contains_key(check)) {
        return Some("it says wrongly where things are");
    }
    let mut has_found = false;
    for (what, text) in [("close together", dense(own, reach)), ("far apart", sparse(own, reach))] {
        let Some((text, whole)) = whole(run, text, what) else { continue };
        has_found |= !whole.findings.is_empty();
        let judged = Judged { what, text: &text, whole: &whole, reach, reads_block: manifest.reads_block };
        judged.cut_behind(run, until);
        judged.cut_before(run, until);
    }
    (!has_found).then_some("nothing was found in any text; --cases names texts in which something is")
}

/// The texts one after the other, as often as the reach needs.
fn dense(own: &[String], reach: usize) -> String {
    let mut text = String::new();
    while text.len() < reach.saturating_mul(3).max(1 << 10) {
        for piece in own.iter().map(String::as_str).chain([BAIT]) {
            text.push_str(piece);
            text.push_str(if text.len().is_multiple_of(2) { "\n" } else { " " });
        }
    }
    bounded(text, reach)
}

/// The texts with as much between them as the reach, a little more and a little less.
fn sparse(own: &[String], reach: usize) -> String {
    let mut text = String::new();
    for (n, piece) in [BAIT].into_iter().chain(own.iter().map(String::as_str)).enumerate() {
        text.push_str(piece);
        text.push_str(if n % 3 == 0 { "\n\n" } else { "\n" });
        let gap = (reach / 2 * (n % 3)).min(4 << 10);
        (0..gap / FILLER.len()).for_each(|_| text.push_str(FILLER));
        if text.len() > reach.saturating_mul(4).max(64 << 10) {
            break;
        }
    }
    text.push_str(FILLER);
    bounded(text, reach)
}

fn bounded(mut text: String, reach: usize) -> String {
    let most = reach.saturating_mul(4).clamp(16 << 10, TEXT_BYTES_MAX);
    text.truncate(text.floor_char_boundary(most));
    text
}

/// The whole text and its report. Shorter where a part was not judged, such as what comes after the last finding that may be
/// reported.
fn whole(run: &mut Run<'_>, mut text: String, what: &str) -> Option<(String, Report)> {
    loop {
        let report = run.ask(&Ask { is_large: true, ..Ask::of(what, [text.as_str()]) })?;
        if report.unjudged.is_empty() {
            return Some((text, report));
        }
        if text.len() < 256 {
            return None;
        }
        text.truncate(text.floor_char_boundary(text.len() / 2));
    }
}

struct Judged<'a> {
    what: &'a str,
    text: &'a str,
    whole: &'a Report,
    reach: usize,
    reads_block: bool,
}

impl Judged<'_> {
    /// What is found at a place does not depend on what stands the reach behind it, or later.
    fn cut_behind(&self, run: &mut Run<'_>, until: Instant) {
        let ends = self.whole.findings.iter().map(|finding| finding.text_span);
        let ends = ends.flat_map(|span| [span.start + self.reach, span.start + self.reach + 1, span.end]);
        for end in self.places(ends) {
            let Some(part) = self.text.get(..end) else { continue };
            let is_known = |finding: &Finding| finding.text_span.start.saturating_add(self.reach) <= end;
            // Cut off, and with something else in its place.
            for more in ["", "0000 0000", "xxxxxxxx"] {
                if Instant::now() >= until || run.failing.contains_key(&Check::Reach) {
                    return;
                }
                let part = format!("{part}{more}");
                let sent = || {
                    format!(
                        "{}: the first {end} bytes of a text of {} bytes, `{more}` behind them",
                        self.what,
                        self.text.len()
                    )
                };
                let Some(report) = ask(run, &part) else { return };
                self.compare(run, &report, 0, is_known, sent);
            }
        }
    }

    /// At a place that nothing found lies across, what is found from there on does not depend on what stands the reach before it,
    /// or earlier.
    fn cut_before(&self, run: &mut Run<'_>, until: Instant) {
        let starts = self.whole.findings.iter().map(|finding| finding.text_span);
        let starts = starts.flat_map(|span| [span.start.saturating_sub(1), span.start, span.end]);
        for place in self.places(starts) {
            if Instant::now() >= until || run.failing.contains_key(&Check::Reach) {
                return;
            }
            let lies_across = |span: &TextSpan| span.start < place && place < span.end;
            if self.whole.findings.iter().any(|finding| lies_across(&finding.text_span)) {
                continue;
            }
            let Some(from) = self.start(place) else { continue };
            let Some(part) = self.text.get(from..) else { continue };
            let Some(report) = ask(run, part) else { return };
            if report.findings.iter().any(|finding| {
                lies_across(&TextSpan {
                    start: finding.text_span.start + from,
                    end: finding.text_span.end + from,
                })
            }) {
                continue;
            }
            let sent = || {
                format!(
                    "{}: a text of {} bytes from byte {from} on, findings from byte {place} on",
                    self.what,
                    self.text.len()
                )
            };
            self.compare(run, &report, from, |finding| finding.text_span.start >= place, sent);
        }
    }

    /// Where a part begins that goes back from `place` as far as the manifest says, as in a stream.
    fn start(&self, place: usize) -> Option<usize> {
        window::start(self.text, place, self.reach, self.reads_block)
    }

    /// Some of the places, on character boundaries within the text, spread over all of it.
    fn places(&self, all: impl Iterator<Item = usize>) -> Vec<usize> {
        let mut places: Vec<usize> =
            all.filter(|at| *at <= self.text.len()).map(|at| self.text.ceil_char_boundary(at)).collect();
        places.sort_unstable();
        places.dedup();
        let step = places.len().div_ceil(PLACES_MAX).max(1);
        places.into_iter().step_by(step).collect()
    }

    /// Holds the findings of a part that begins at `from` against those of the whole, as far as `is_known` says.
    fn compare(
        &self,
        run: &mut Run<'_>,
        part: &Report,
        from: usize,
        is_known: impl Fn(&Finding) -> bool,
        sent: impl Fn() -> String,
    ) {
        if !part.unjudged.is_empty() {
            return;
        }
        let shifted = part.findings.iter().cloned().map(|mut finding| {
            finding.text_span.start += from;
            finding.text_span.end += from;
            finding
        });
        let in_part: Vec<Key> = keys(shifted.filter(|finding| is_known(finding)));
        let in_whole: Vec<Key> =
            keys(self.whole.findings.iter().filter(|finding| is_known(finding)).cloned());
        let only = |these: &[Key], others: &[Key]| these.iter().find(|key| !others.contains(key)).cloned();
        let got = match (only(&in_whole, &in_part), only(&in_part, &in_whole)) {
            (None, None) => return,
            (Some(key), _) => format!("{key} is found in the whole text and not in the part"),
            (None, Some(key)) => format!("{key} is found in the part and not in the whole text"),
        };
        let got = format!("{got}, although the reach is {} bytes", self.reach);
        run.fail(Check::Reach, Failing { sent: sent(), got, guest_message: None });
    }
}

/// What has to be the same.
#[derive(Debug, Clone, PartialEq)]
struct Key {
    span: TextSpan,
    category: String,
    score: f64,
}

impl std::fmt::Display for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Key { span, category, score } = self;
        write!(f, "`{category}` at {}..{} with score {score}", span.start, span.end)
    }
}

fn keys(findings: impl Iterator<Item = Finding>) -> Vec<Key> {
    findings
        .map(|finding| Key { span: finding.text_span, category: finding.category, score: finding.score })
        .collect()
}

fn ask(run: &mut Run<'_>, part: &str) -> Option<Report> {
    run.ask(&Ask { is_large: true, ..Ask::of("a part of a text", [part]) })
}
