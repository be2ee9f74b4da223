//! Calling a loaded plugin as the engine does: with the views that its manifest names, within its time.

use std::time::{Duration, Instant};

use balustrade_core::{
    DetectCall, EvaluateCall, EvaluatorScore, Failure, FailureKind, LoadedPlugin, Offsets, Report, Role,
    Stage, Text, TextForm, View, ViewKind, Views,
};
use balustrade_text::TextViews;

/// How often a call is made whose time ran out: on a busy machine that may be nobody's fault.
const TRIES_MAX: usize = 3;

/// Texts with all their views, made once.
pub(super) struct Asked {
    texts: Vec<Text>,
    views: Vec<TextViews>,
    /// Views of the last text, where they are given instead of made.
    given: Option<Vec<(ViewKind, Vec<View>)>>,
}

impl Asked {
    /// Texts as they arrive, by `role`.
    pub(super) fn texts<'a>(texts: impl IntoIterator<Item = &'a str>, role: &str) -> Asked {
        let text = |(index, content): (usize, &str)| Text {
            path: format!("/texts/{index}"),
            inner_path: None,
            form: TextForm::String,
            role: Role::new(role),
            content: content.to_owned(),
        };
        let texts: Vec<Text> = texts.into_iter().enumerate().map(text).collect();
        let views = texts.iter().map(|_| TextViews::default()).collect();
        Asked { texts, views, given: None }
    }

    /// The last text is given by these views, pairs of name and content; spans count in the view.
    pub(super) fn with_last_given(mut self, views: &[(String, String)]) -> Asked {
        let of_kind = |kind: ViewKind| {
            let of_kind = views.iter().filter(|(name, _)| name.split(':').next() == Some(kind.as_str()));
            let views = of_kind.map(|(name, content)| {
                let mut offsets = Offsets::new();
                offsets.copy(0, content.len());
                View { name: name.clone(), content: content.clone(), offsets }
            });
            (kind, views.collect())
        };
        self.given = Some(ViewKind::ALL.into_iter().map(of_kind).collect());
        self
    }

    /// What a detector makes of them, and how long it took. What it reads is made before.
    pub(super) fn detect(
        &self,
        plugin: &LoadedPlugin,
        stage: Stage,
        timeout: Duration,
    ) -> Result<(Report, Duration), Failure> {
        let detector = plugin.detector.as_ref().ok_or_else(|| wrong_kind("detector"))?;
        for kind in plugin.manifest.views.iter().filter_map(|view| view.parse().ok()) {
            for text in 0..self.texts.len() {
                self.of(text, kind);
            }
        }
        let texts: Vec<&Text> = self.texts.iter().collect();
        in_time(timeout, |deadline| {
            detector.detect(&DetectCall { stage, texts: &texts, views: self, attributes: &[], deadline })
        })
    }
}

impl Views for Asked {
    fn of(&self, text: usize, kind: ViewKind) -> &[View] {
        if let Some(given) = self.given.as_ref().filter(|_| text + 1 == self.texts.len()) {
            return given.iter().find(|(known, _)| *known == kind).map_or(&[], |(_, views)| views.as_slice());
        }
        match (self.texts.get(text), self.views.get(text)) {
            (Some(text), Some(views)) => views.of(&text.content, kind),
            _ => &[],
        }
    }
}

/// What an evaluator is asked.
pub(super) struct Sample<'a> {
    pub(super) input: Option<&'a str>,
    pub(super) output: &'a str,
    pub(super) context: &'a [&'a str],
    pub(super) expected: Option<&'a str>,
}

impl Sample<'_> {
    /// The scores, and how long they took.
    pub(super) fn evaluate(
        &self,
        plugin: &LoadedPlugin,
        timeout: Duration,
    ) -> Result<(Vec<EvaluatorScore>, Duration), Failure> {
        let evaluator = plugin.evaluator.as_ref().ok_or_else(|| wrong_kind("evaluator"))?;
        in_time(timeout, |deadline| {
            evaluator.evaluate(&EvaluateCall {
                input: self.input,
                output: self.output,
                context: self.context,
                expected: self.expected,
                attributes: &[],
                deadline,
            })
        })
    }
}

fn wrong_kind(wanted: &str) -> Failure {
    Failure::new(FailureKind::Internal, format!("it is no {wanted}"))
}

fn in_time<T>(
    timeout: Duration,
    mut call: impl FnMut(Instant) -> Result<T, Failure>,
) -> Result<(T, Duration), Failure> {
    let mut tries = 0;
    loop {
        tries += 1;
        let begun = Instant::now();
        match call(begun + timeout) {
            Ok(answer) => return Ok((answer, begun.elapsed())),
            Err(failure) if failure.kind == FailureKind::Timeout && tries < TRIES_MAX => {}
            Err(failure) => return Err(failure),
        }
    }
}
