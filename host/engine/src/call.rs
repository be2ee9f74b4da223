//! One guardrail's call of its plugin: time, breaker and panics are dealt with here.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use balustrade_core::{
    DetectCall, Detector, EvaluateCall, Evaluator, Failure, FailureKind, Request, Text, Unjudged, View,
    ViewKind,
};
use balustrade_policy::{FlagWhen, Guardrail, Subject};
use balustrade_text::TextViews;

use crate::revision::{LoadedSubject, PolicyState};
use crate::ruling::Outcome;
use crate::views::CallViews;
use crate::{Clock, breaker, validate};

/// What every guardrail of one check shares; owned, so that other threads can help.
pub(crate) struct CheckRun {
    pub policy: Arc<PolicyState>,
    pub request: Arc<Request>,
    /// One per text of the request.
    pub views: Vec<TextViews>,
    pub clock: Arc<dyn Clock>,
    /// When the whole check must be over.
    pub deadline: Instant,
    /// How many times as long a guardrail's own time is.
    pub patience: u32,
    /// Counts panics of a guardrail's host side.
    pub panics: Arc<AtomicU64>,
}

/// A guardrail that is to be called.
pub(crate) struct Task {
    /// Index into the policy's guardrails.
    pub guardrail: usize,
    /// Indices into the request's texts; not empty.
    pub texts: Vec<usize>,
}

impl CheckRun {
    pub(crate) fn guardrail(&self, index: usize) -> &Guardrail {
        &self.policy.policy.guardrails[index]
    }

    /// The views of `kind` of the request's text with this index; made when first asked for.
    pub(crate) fn views_of(&self, text: usize, kind: ViewKind) -> &[View] {
        match (self.views.get(text), self.request.texts.get(text)) {
            (Some(views), Some(text)) => views.of(&text.content, kind),
            _ => &[],
        }
    }

    /// Makes what the task's plugin reads, so that no guardrail is charged for what all of them share.
    pub(crate) fn make_views(&self, task: &Task) {
        for kind in &self.policy.loaded[task.guardrail].views {
            for &text in &task.texts {
                self.views_of(text, *kind);
            }
        }
    }

    /// Calls the plugin, unless there is no time or the breaker is open. Never panics.
    pub(crate) fn call(&self, task: &Task) -> (Outcome, Duration) {
        let started = self.clock.now();
        if started >= self.deadline {
            let detail =
                "the check's deadline passed before it could start; raise `deadline_ms` or lower the load";
            return (Failure::new(FailureKind::Timeout, detail).into(), Duration::ZERO);
        }
        let guardrail = self.guardrail(task.guardrail);
        let loaded = &self.policy.loaded[task.guardrail];
        let Some(permit) = loaded.breaker.permit(started) else {
            let detail =
                "it failed too often lately and is left alone for a while; see the reasons before this one";
            return (Failure::new(FailureKind::BreakerOpen, detail).into(), Duration::ZERO);
        };
        let deadline = self.deadline.min(started + guardrail.timeout * self.patience);
        let answer = catch_unwind(AssertUnwindSafe(|| match &loaded.subject {
            LoadedSubject::Detector(detector) => {
                self.detect(detector.as_ref(), &loaded.views, &task.texts, deadline)
            }
            LoadedSubject::Evaluator(evaluator) => {
                self.evaluate(evaluator.as_ref(), &guardrail.subject, &task.texts, deadline)
            }
        }));
        let ended = self.clock.now();
        let duration = ended.saturating_duration_since(started);
        let outcome = match answer {
            Ok(Ok(outcome)) => {
                permit.succeeded();
                loaded.mean.record(duration);
                outcome
            }
            Ok(Err(failure)) => {
                let had_time = deadline.saturating_duration_since(started) * 2 >= guardrail.timeout;
                // A caller that allows a check a millisecond must not open the breaker for everybody else.
                let is_its_fault =
                    breaker::counts(failure.kind) && (failure.kind != FailureKind::Timeout || had_time);
                if is_its_fault && permit.failed(ended) {
                    let (policy, name, reason) =
                        (&self.policy.policy.name, &guardrail.name, failure.kind.as_str());
                    tracing::warn!(%policy, guardrail = %name, reason, "a guardrail fails too often; its breaker is open");
                }
                failure.into()
            }
            Err(_panic) => {
                self.panics.fetch_add(1, Ordering::Relaxed);
                Failure::new(
                    FailureKind::Internal,
                    "the host side of the plugin panicked; please report this",
                )
                .into()
            }
        };
        (outcome, duration)
    }

    fn detect(
        &self,
        detector: &dyn Detector,
        kinds: &[ViewKind],
        texts: &[usize],
        deadline: Instant,
    ) -> Result<Outcome, Failure> {
        let judged: Vec<&Text> = texts.iter().filter_map(|&index| self.request.texts.get(index)).collect();
        let attributes = &self.request.attributes;
        let report = detector.detect(&DetectCall {
            stage: self.request.stage,
            texts: &judged,
            views: &CallViews { run: self, texts },
            attributes,
            deadline,
        })?;
        let mut report = validate::report(report, &self.request.texts, texts)?;
        if kinds.iter().any(|kind| matches!(kind, ViewKind::Decoded | ViewKind::DecodedFolded)) {
            report.unjudged.extend(texts.iter().filter_map(|&text| {
                let text_span = Some(self.views.get(text)?.cut()?);
                Some(Unjudged { text, text_span, reason: "decode_max".to_owned() })
            }));
        }
        Ok(Outcome::Reported(report))
    }

    /// One sample per text; one that cannot be scored fails the guardrail, as a missing score is no score.
    fn evaluate(
        &self,
        evaluator: &dyn Evaluator,
        subject: &Subject,
        texts: &[usize],
        deadline: Instant,
    ) -> Result<Outcome, Failure> {
        let flag = match subject {
            Subject::Evaluator { flag, .. } => *flag,
            Subject::Detector => FlagWhen::Above,
        };
        let mut scores = Vec::with_capacity(texts.len());
        for (nth, &index) in texts.iter().enumerate() {
            let Some(text) = self.request.texts.get(index) else { continue };
            if nth > 0 && self.clock.now() >= deadline {
                let detail =
                    "its time ran out between two texts; raise `timeout_ms` or send fewer texts at once";
                return Err(Failure::new(FailureKind::Timeout, detail));
            }
            let answer = evaluator.evaluate(&EvaluateCall {
                input: None,
                output: &text.content,
                context: &[],
                expected: None,
                attributes: &self.request.attributes,
                deadline,
            })?;
            scores.push((index, validate::score(&answer, flag)?));
        }
        Ok(Outcome::Scored(scores))
    }
}
