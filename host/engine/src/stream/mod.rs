//! A check of a text that arrives in pieces. What is given out meanwhile is the start of what the whole check gives.

mod plan;
pub(crate) mod window;

use std::sync::Arc;
use std::time::{Duration, Instant};

use balustrade_core::{Action, Decision, Request, Text, TextSpan};
use balustrade_text::{RedactStream, Replacement};

use crate::redaction::{Redaction, Sealed};
use crate::revision::PolicyState;
use crate::trial::Route;
use crate::{Busy, Caller, CheckError, Engine};
pub use plan::HoldBack;
use plan::StreamPlan;
use window::{Judge, Judged};

/// Findings of one guardrail from which on a stream waits for the whole check: what a plugin tells of one text ends
/// somewhere, and with it what is redacted.
const FINDINGS_MAX: usize = 250;

/// Why a stream has no decision.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StreamError {
    /// The whole check has none.
    #[error(transparent)]
    Check(#[from] CheckError),
    /// What was given out is not the start of what the whole check gives.
    #[error("what was given out is not the start of the whole check's output")]
    Diverged,
}

/// What came of looking at the text that has arrived.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StreamStep {
    /// This much more of the output is known; may be empty.
    Released(String),
    /// Nothing more will be given out, whatever comes: finish it.
    Over,
}

/// How a stream has ended.
#[derive(Debug)]
pub struct StreamEnd {
    /// What the whole check decided.
    pub decision: Decision,
    /// What it was made of.
    pub request: Arc<Request>,
    /// The output behind what was given out; empty when the decision is to block.
    pub rest: String,
    /// Bytes of the output that were given out before.
    pub released_bytes: usize,
}

/// A check whose text arrives in pieces, with one revision from first to last.
pub struct CheckStream {
    engine: Engine,
    route: Route,
    state: Arc<PolicyState>,
    plan: StreamPlan,
    caller: Caller,
    /// The request without its text.
    head: Request,
    text: Text,
    timeout: Option<Duration>,
    /// Of its beginning: what was given out and the whole must agree.
    sealed: Sealed,
    redact: RedactStream,
    /// How much text had arrived when it was last judged.
    judged_at: usize,
    /// How much each windowed guardrail has found in what is decided, or a little more.
    counts: Vec<usize>,
    /// Nothing more is known before the end.
    is_held: bool,
    /// Something that blocks was found.
    is_blocked: bool,
    released: String,
}

impl Engine {
    /// Queues work of a stream for the workers.
    ///
    /// # Errors
    /// The queue is full, or the engine drains; `work` is dropped without being called.
    pub fn work(&self, work: Box<dyn FnOnce() + Send>) -> Result<(), Busy> {
        self.inner.pool.submit(work).map_err(|_full| Busy { retry_after: self.inner.config.retry_after })
    }

    /// Begins a check whose text arrives in pieces. `head` has that one text, still empty. `timeout` lowers the policy's deadline
    /// each time that something is judged.
    ///
    /// # Errors
    /// Nothing serves, or the policy is not known.
    pub fn open_stream(
        &self,
        mut head: Request,
        timeout: Option<Duration>,
        caller: Caller,
    ) -> Result<CheckStream, CheckError> {
        let active = self.inner.live.current().ok_or(CheckError::NotReady)?;
        let route = active.route(&head);
        let state = Arc::clone(route.revision.state(&head.policy)?);
        let text = head.texts.pop().filter(|text| head.texts.is_empty() && text.content.is_empty());
        let Some(text) = text else {
            return Err(CheckError::Internal("a stream begins with one empty text".to_owned()));
        };
        let plan = StreamPlan::new(&state, &head, &text.role);
        Ok(CheckStream {
            engine: self.clone(),
            route,
            state,
            // The first bytes tell nothing before as much has come as a finding can depend on.
            judged_at: plan.reach,
            counts: vec![0; plan.windowed.len()],
            is_held: plan.hold_back.bytes.is_none(),
            is_blocked: false,
            plan,
            caller,
            head,
            text,
            timeout,
            sealed: Sealed::now(&self.inner.config),
            redact: RedactStream::new(),
            released: String::new(),
        })
    }
}

impl CheckStream {
    /// What is held back, and for whom.
    #[must_use]
    pub fn hold_back(&self) -> &HoldBack {
        &self.plan.hold_back
    }

    /// The policy, and the revision that it is of.
    #[must_use]
    pub fn decided_by(&self) -> (&Arc<str>, &Arc<str>) {
        (&self.state.policy.name, &self.route.revision.id)
    }

    /// Bytes that have arrived.
    #[must_use]
    pub fn text_bytes(&self) -> usize {
        self.text.content.len()
    }

    /// Bytes that have arrived and are held back.
    #[must_use]
    pub fn held_bytes(&self) -> usize {
        self.text.content.len() - self.redact.copied()
    }

    /// Takes the next piece. Cheap.
    pub fn push(&mut self, piece: &str) {
        self.text.content.push_str(piece);
        if !self.is_held {
            self.redact.read(&self.text.content);
        }
    }

    /// Whether [`CheckStream::advance`] may bring anything by now.
    #[must_use]
    pub fn is_due(&self) -> bool {
        let new = self.text.content.len().saturating_sub(self.judged_at);
        !self.is_held && !self.redact.is_doubtful() && new > 0 && new >= self.plan.hold_back.stride_bytes
    }

    /// Judges what has arrived and gives out what is known of the output. Runs guests: on a worker, see [`Engine::work`].
    pub fn advance(&mut self) -> StreamStep {
        if self.is_held {
            return StreamStep::Released(String::new());
        }
        let arrived = self.text.content.len();
        self.judged_at = arrived;
        let undecided = self.redact.copied();
        let known = self.text.content.floor_char_boundary(arrived.saturating_sub(self.plan.reach));
        if known <= undecided {
            return StreamStep::Released(String::new());
        }
        let judged =
            if self.plan.windowed.is_empty() { Some(Judged::default()) } else { self.judge(undecided) };
        let Some(judged) = judged else {
            self.is_held = true;
            return StreamStep::Released(String::new());
        };
        let is_known = |start: usize| start < known;
        let mut found = judged.findings.iter();
        if found.any(|(finding, action)| *action == Action::Block && is_known(finding.text_span.start)) {
            self.is_held = true;
            self.is_blocked = true;
            return StreamStep::Over;
        }
        self.release(&judged, known)
    }

    fn judge(&self, undecided: usize) -> Option<Judged> {
        let mut head = self.head.clone();
        head.deadline = self.deadline(self.engine.inner.config.clock.now());
        let judge = Judge {
            inner: &self.engine.inner,
            state: &self.state,
            plan: &self.plan,
            head: &head,
            text: &self.text,
        };
        judge.judge(undecided)
    }

    fn release(&mut self, judged: &Judged, known: usize) -> StreamStep {
        let until = outside(judged.spans.iter().map(|(_, span)| *span), known);
        let limits =
            self.plan.windowed.iter().map(|index| self.state.policy.guardrails[*index].limits.findings_max);
        for (place, (count, most)) in self.counts.iter_mut().zip(limits).enumerate() {
            let new = judged.spans.iter().filter(|(of, span)| *of == place && span.start < until);
            *count += new.count();
            self.is_held |= *count > FINDINGS_MAX.min(most);
        }
        if self.is_held {
            return StreamStep::Released(String::new());
        }
        let redaction = Redaction::new(&self.state.policy, &self.sealed, &self.caller, &self.head);
        let replacements: Vec<Replacement<'_>> = judged
            .findings
            .iter()
            .enumerate()
            .filter(|(_, (finding, action))| *action == Action::Redact && finding.text_span.start < until)
            .map(|(order, (finding, _))| Replacement {
                span: finding.text_span,
                category: &finding.category,
                score: finding.score,
                order,
                style: redaction.policy.style_for(&finding.category),
            })
            .collect();
        let out = if self.plan.windowed.is_empty() {
            self.redact.copy(&self.text.content, until)
        } else {
            self.redact.advance(&self.text.content, until, &replacements, redaction.sealing)
        };
        self.released.push_str(&out);
        StreamStep::Released(out)
    }

    fn deadline(&self, now: Instant) -> Option<Instant> {
        self.timeout.and_then(|timeout| now.checked_add(timeout))
    }

    /// Runs the whole check, whose decision is the answer. On a worker, see [`Engine::work`].
    ///
    /// # Errors
    /// There is no decision, or it does not go with what was given out.
    pub fn finish(self) -> Result<StreamEnd, StreamError> {
        let now = self.engine.inner.config.clock.now();
        let request = Arc::new(Request { deadline: self.deadline(now), texts: vec![self.text], ..self.head });
        let (answer, follow_up) =
            self.engine.check_routed(self.route, &request, &self.caller, now, Some(self.sealed));
        if let Some(follow_up) = follow_up {
            self.engine.follow_up(follow_up);
        }
        let decision = answer?;
        let released_bytes = self.released.len();
        let mut rest = String::new();
        if decision.action != Action::Block {
            // The text was left off where it was to be blocked: without a block there is nothing to say about the rest.
            if self.is_blocked {
                return Err(StreamError::Diverged);
            }
            let original = request.texts.first().map(|text| text.content.as_str());
            let redacted = decision.texts.first().and_then(|text| text.redacted.as_deref());
            let output = redacted.or(original).unwrap_or_default();
            rest = output.strip_prefix(&*self.released).ok_or(StreamError::Diverged)?.to_owned();
        }
        Ok(StreamEnd { decision, request, rest, released_bytes })
    }
}

/// The last byte up to `at` that lies inside of nothing that was found, nor of what overlaps it.
fn outside(spans: impl Iterator<Item = TextSpan>, at: usize) -> usize {
    let mut before: Vec<TextSpan> = spans.filter(|span| span.start < at).collect();
    before.sort_unstable();
    let (mut start, mut end) = (at, 0);
    for span in before {
        if span.start >= end {
            start = span.start;
        }
        end = end.max(span.end);
    }
    if end > at { start } else { at }
}
