//! Asking a detector and judging what it answers.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use balustrade_core::{
    CategoryPattern, DetectCall, Detector, Failure, FailureKind, Manifest, Offsets, Report, Text, TextSpan,
    View, ViewKind, Views, category_is_valid,
};
use balustrade_text::TextViews;

use super::Failing;
use super::check::Check;
use super::texts::{Ask, Readings, excerpt};

/// A shorter value may stand in a message by chance.
const QUOTED_BYTES_MIN: usize = 8;

/// How many views of a kind that nobody knows.
const UNKNOWN_VIEWS: usize = 2;

/// How long calls may take.
#[derive(Debug, Clone, Copy)]
pub(super) struct Times {
    pub small: Duration,
    pub large: Duration,
}

/// One detector, and all that was wrong with its answers so far.
pub(super) struct Run<'a> {
    detector: &'a dyn Detector,
    views: Vec<ViewKind>,
    categories: Vec<CategoryPattern>,
    /// As JSON: values of the operator's own may stand in messages.
    settings: &'a str,
    times: Times,
    pub calls: usize,
    pub failing: BTreeMap<Check, Failing>,
    /// Failures of the host, which say nothing about the plugin.
    pub host_faults: usize,
}

impl<'a> Run<'a> {
    pub(super) fn new(
        detector: &'a dyn Detector,
        manifest: &Manifest,
        settings: Option<&'a str>,
        times: Times,
    ) -> Run<'a> {
        Run {
            detector,
            views: manifest.views.iter().filter_map(|view| view.parse().ok()).collect(),
            categories: manifest
                .categories
                .iter()
                .filter_map(|category| CategoryPattern::parse(category).ok())
                .collect(),
            settings: settings.unwrap_or_default(),
            times,
            calls: 0,
            failing: BTreeMap::new(),
            host_faults: 0,
        }
    }

    pub(super) fn times(&self) -> Times {
        self.times
    }

    /// Notes that a check failed; the first time counts.
    pub(super) fn fail(&mut self, check: Check, failing: Failing) {
        self.failing.entry(check).or_insert(failing);
    }

    /// The report, if there is one that keeps the contract as far as one answer shows it.
    pub(super) fn ask(&mut self, ask: &Ask) -> Option<Report> {
        let readings = AskedViews::new(ask, &self.views);
        let texts: Vec<&Text> = ask.texts.iter().collect();
        let time = if ask.is_large { self.times.large } else { self.times.small };
        let mut call = || {
            self.calls += 1;
            self.detector.detect(&DetectCall {
                stage: ask.stage,
                texts: &texts,
                views: &readings,
                attributes: &ask.attributes,
                deadline: Instant::now() + time,
            })
        };
        let answer = match call() {
            // Once more: a machine that had no time for it is no fault of the plugin.
            Err(failure) if failure.kind == FailureKind::Timeout => call(),
            answer => answer,
        };
        match answer {
            Ok(report) => {
                self.judge(ask, &report);
                Some(report)
            }
            Err(failure) => {
                self.failed(ask, failure);
                None
            }
        }
    }

    fn failed(&mut self, ask: &Ask, failure: Failure) {
        let Some(check) = Check::broken_by(&failure) else {
            self.host_faults += 1;
            return;
        };
        let guest_message = failure.guest_message.as_deref().map(excerpt);
        self.fail(check, Failing { sent: ask.describe(), got: failure.detail, guest_message });
    }

    fn judge(&mut self, ask: &Ask, report: &Report) {
        let mut wrong = |check, got: String| {
            self.failing.entry(check).or_insert_with(|| Failing {
                sent: ask.describe(),
                got,
                guest_message: None,
            });
        };
        for (index, finding) in report.findings.iter().enumerate() {
            let Some(text) = ask.texts.get(finding.text) else {
                let count = ask.texts.len();
                wrong(Check::Indexes, format!("finding {index} is in text {} of {count}", finding.text));
                continue;
            };
            let span = finding.text_span;
            if let Err(error) = TextSpan::checked(span.start, span.end, &text.content) {
                wrong(
                    Check::Spans,
                    format!("finding {index}: text span {}..{}: {error}", span.start, span.end),
                );
            }
            if !(0.0..=1.0).contains(&finding.score) {
                wrong(Check::Scores, format!("finding {index}: score {} is not in [0, 1]", finding.score));
            }
            let category = &finding.category;
            if !category_is_valid(category) || !self.categories.iter().any(|known| known.matches(category)) {
                let named: Vec<_> = self.categories.iter().map(CategoryPattern::as_str).collect();
                let named = if named.is_empty() { "none".to_owned() } else { named.join(", ") };
                wrong(
                    Check::Categories,
                    format!("finding {index} is of `{}`, and the manifest names {named}", excerpt(category)),
                );
            }
            let found = text.content.get(span.start..span.end).unwrap_or_default();
            let is_quoted = |message: &str| {
                found.len() >= QUOTED_BYTES_MIN && message.contains(found) && !self.settings.contains(found)
            };
            if finding.message.as_deref().is_some_and(is_quoted) {
                wrong(
                    Check::Message,
                    format!("the message of finding {index} holds the text under its span"),
                );
            }
        }
        for (index, part) in report.unjudged.iter().enumerate() {
            let Some(text) = ask.texts.get(part.text) else {
                wrong(Check::Indexes, format!("unjudged {index} is in text {}", part.text));
                continue;
            };
            let span = part.text_span.unwrap_or(TextSpan { start: 0, end: 0 });
            if let Err(error) = TextSpan::checked(span.start, span.end, &text.content) {
                wrong(
                    Check::Spans,
                    format!("unjudged {index}: text span {}..{}: {error}", span.start, span.end),
                );
            }
        }
    }

    /// Asks twice and compares.
    pub(super) fn ask_twice(&mut self, ask: &Ask) -> Option<Report> {
        let first = self.ask(ask)?;
        let second = self.ask(ask)?;
        if let Some(got) = difference(&first, &second) {
            self.fail(Check::SameAnswer, Failing { sent: ask.describe(), got, guest_message: None });
        }
        Some(first)
    }
}

/// What two answers to one question differ in, without any text.
pub(super) fn difference(first: &Report, second: &Report) -> Option<String> {
    if first == second {
        return None;
    }
    let counts = |report: &Report| (report.findings.len(), report.unjudged.len());
    if counts(first) != counts(second) {
        let ((a, b), (c, d)) = (counts(first), counts(second));
        return Some(format!("{a} findings and {b} unjudged parts, then {c} and {d}"));
    }
    let at = first.findings.iter().zip(&second.findings).position(|(one, other)| one != other);
    Some(match at {
        Some(index) => format!("finding {index} of {} differs, or their order does", first.findings.len()),
        None => "the unjudged parts differ, or their order does".to_owned(),
    })
}

/// The derived readings that go with one ask, made before anybody's time runs.
struct AskedViews<'a> {
    texts: &'a [Text],
    readings: Readings,
    made: Vec<TextViews>,
    unknown: Vec<Vec<(ViewKind, Vec<View>)>>,
}

impl<'a> AskedViews<'a> {
    fn new(ask: &'a Ask, kinds: &[ViewKind]) -> AskedViews<'a> {
        let unknown = |text: &Text| {
            let of_kind = |kind: &ViewKind| (*kind, unknown_views(*kind, &text.content));
            kinds.iter().filter(|kind| **kind != ViewKind::Raw).map(of_kind).collect()
        };
        let is = |readings| ask.readings == readings;
        let views = AskedViews {
            texts: &ask.texts,
            readings: ask.readings,
            made: ask.texts.iter().map(|_| TextViews::default()).collect(),
            unknown: if is(Readings::Unknown) { ask.texts.iter().map(unknown).collect() } else { Vec::new() },
        };
        if is(Readings::Made) {
            for index in 0..ask.texts.len() {
                for kind in kinds {
                    views.of(index, *kind);
                }
            }
        }
        views
    }
}

impl Views for AskedViews<'_> {
    fn of(&self, text: usize, kind: ViewKind) -> &[View] {
        match self.readings {
            Readings::None => &[],
            Readings::Made => match (self.made.get(text), self.texts.get(text)) {
                (Some(views), Some(text)) => views.of(&text.content, kind),
                _ => &[],
            },
            Readings::Unknown => {
                let of_text = self.unknown.get(text).map(Vec::as_slice).unwrap_or_default();
                of_text.iter().find(|(of, _)| *of == kind).map_or(&[], |(_, views)| views)
            }
        }
    }
}

/// Byte for byte the text, under names of a host that is newer than this one.
fn unknown_views(kind: ViewKind, content: &str) -> Vec<View> {
    let view = |n: usize| {
        let mut offsets = Offsets::new();
        offsets.copy(0, content.len());
        View { name: format!("{kind}:not-known-yet-{n}+\u{e9}"), content: content.to_owned(), offsets }
    };
    (0..UNKNOWN_VIEWS).map(view).collect()
}
