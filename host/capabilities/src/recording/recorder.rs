use std::collections::HashMap;
use std::io::{self, Write};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use balustrade_core::{
    Capabilities, CapabilityDenied, CapabilityProvider, Classification, Grants, LogLevel, Role,
};

use super::line::{Call, CallAnswer, Found, Header, Line, VERSION, digest, role};
use crate::source::Answer;

/// Bounds of a recording, and what it shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecorderConfig {
    /// Calls that are written; later ones are counted.
    pub calls_max: u64,
    /// Bytes that are written; a call that would go beyond is counted, and all later ones.
    pub bytes_max: u64,
    /// Whether the texts are written too. For an author's own cases, never for real traffic.
    pub reveal: bool,
}

impl Default for RecorderConfig {
    /// A million calls and 256 MiB, no texts.
    fn default() -> RecorderConfig {
        RecorderConfig { calls_max: 1_000_000, bytes_max: 256 << 20, reveal: false }
    }
}

/// What became of a recording.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recorded {
    /// Calls that were written.
    pub calls: u64,
    /// Calls that its bounds left out.
    pub left_out: u64,
}

/// Writes down each call that another provider answers.
pub struct Recorder {
    inner: Arc<dyn CapabilityProvider>,
    tape: Arc<Tape>,
}

/// What is written on.
struct Tape {
    config: RecorderConfig,
    state: Mutex<State>,
}

struct State {
    out: Box<dyn Write + Send>,
    calls: u64,
    bytes: u64,
    left_out: u64,
    /// The first one that writing met.
    error: Option<io::Error>,
    /// Checks that began, by guardrail. It grows with the policies that were ever loaded, never with requests.
    checks: HashMap<String, u64>,
}

impl Tape {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn add(&self, call: Call) {
        // Neither a string nor a number that could not be written.
        let mut line = serde_json::to_vec(&Line::Call(Box::new(call))).unwrap_or_default();
        line.push(b'\n');
        let bytes = line.len() as u64;
        let mut state = self.lock();
        let is_full =
            state.calls >= self.config.calls_max || state.bytes.saturating_add(bytes) > self.config.bytes_max;
        if state.left_out > 0 || is_full {
            state.left_out += 1;
            return;
        }
        state.calls += 1;
        state.write(&line);
    }
}

impl State {
    fn write(&mut self, line: &[u8]) {
        self.bytes = self.bytes.saturating_add(line.len() as u64);
        if self.error.is_none()
            && let Err(error) = self.out.write_all(line)
        {
            self.error = Some(error);
        }
    }
}

impl Recorder {
    /// Begins a recording with its first line.
    pub fn new(
        inner: Arc<dyn CapabilityProvider>,
        config: RecorderConfig,
        out: Box<dyn Write + Send>,
    ) -> Recorder {
        let checks = HashMap::new();
        let mut state = State { out, calls: 0, bytes: 0, left_out: 0, error: None, checks };
        let mut line = serde_json::to_vec(&Header { balustrade_calls: VERSION }).unwrap_or_default();
        line.push(b'\n');
        state.write(&line);
        Recorder { inner, tape: Arc::new(Tape { config, state: Mutex::new(state) }) }
    }

    /// Ends the recording: what was left out is said in its last line, and all is flushed.
    ///
    /// # Errors
    /// Something could not be written; the recording is not whole.
    pub fn finish(&self) -> io::Result<Recorded> {
        let mut state = self.tape.lock();
        if state.left_out > 0 {
            let mut line =
                serde_json::to_vec(&Line::LeftOut { left_out: state.left_out }).unwrap_or_default();
            line.push(b'\n');
            state.write(&line);
        }
        match state.error.take() {
            Some(error) => Err(error),
            None => state.out.flush().map(|()| Recorded { calls: state.calls, left_out: state.left_out }),
        }
    }
}

impl CapabilityProvider for Recorder {
    fn check(&self, grants: &Grants) -> Result<(), String> {
        self.inner.check(grants)
    }

    fn models(&self, capability: &str) -> Vec<String> {
        self.inner.models(capability)
    }

    fn open(&self, guardrail: &str, grants: &Grants, deadline: Instant) -> Box<dyn Capabilities> {
        let check = {
            let mut state = self.tape.lock();
            match state.checks.get_mut(guardrail) {
                Some(checks) => {
                    *checks += 1;
                    *checks
                }
                None => {
                    state.checks.insert(guardrail.to_owned(), 1);
                    1
                }
            }
        };
        Box::new(Recording {
            inner: self.inner.open(guardrail, grants, deadline),
            tape: Arc::clone(&self.tape),
            guardrail: guardrail.to_owned(),
            grants: grants.clone(),
            check,
            calls: 0,
        })
    }
}

/// One guardrail in one check.
struct Recording {
    inner: Box<dyn Capabilities>,
    tape: Arc<Tape>,
    guardrail: String,
    grants: Grants,
    check: u64,
    calls: u32,
}

impl Recording {
    fn add(
        &mut self,
        capability: &str,
        text: &str,
        begun: Instant,
        answer: CallAnswer,
        asked: impl FnOnce(&mut Call),
    ) {
        let took_us = u64::try_from(begun.elapsed().as_micros()).unwrap_or(u64::MAX);
        self.calls = self.calls.saturating_add(1);
        let mut call = Call {
            guardrail: self.guardrail.clone(),
            check: self.check,
            call: self.calls,
            capability: capability.to_owned(),
            model: None,
            role: None,
            level: None,
            text_bytes: text.len(),
            text_digest: digest(text),
            text: self.tape.config.reveal.then(|| text.to_owned()),
            answer,
            took_us,
        };
        asked(&mut call);
        self.tape.add(call);
    }
}

/// What is written of an answer.
fn answered<T>(answer: &Answer<T>, found: impl FnOnce(&T) -> CallAnswer) -> CallAnswer {
    match answer {
        Ok(Ok(value)) => found(value),
        Ok(Err(told)) => CallAnswer::Error(told.clone()),
        Err(denied) => CallAnswer::Denied(denied.detail.clone()),
    }
}

fn granted(grant: Option<&balustrade_core::ModelGrant>, model: &str) -> Option<String> {
    grant.filter(|grant| grant.models.iter().any(|granted| granted == model)).map(|_| model.to_owned())
}

impl Capabilities for Recording {
    fn log(&mut self, of: LogLevel, message: &str) -> Result<(), CapabilityDenied> {
        let begun = Instant::now();
        let answer = self.inner.log(of, message);
        let written = match &answer {
            Ok(()) => CallAnswer::Logged(true),
            Err(denied) => CallAnswer::Denied(denied.detail.clone()),
        };
        self.add("log", message, begun, written, |call| call.level = Some(of.as_str().to_owned()));
        answer
    }

    fn classify(&mut self, model: &str, text: &str, by: &Role) -> Answer<Vec<Classification>> {
        let begun = Instant::now();
        let answer = self.inner.classify(model, text, by);
        let written =
            answered(&answer, |found| CallAnswer::Found(found.iter().map(Found::new).collect::<Vec<_>>()));
        let model = granted(self.grants.classify.as_ref(), model);
        self.add("classify", text, begun, written, |call| {
            (call.model, call.role) = (model, Some(role(by)));
        });
        answer
    }

    fn embed(&mut self, model: &str, text: &str, by: &Role) -> Answer<Vec<f32>> {
        let begun = Instant::now();
        let answer = self.inner.embed(model, text, by);
        let written = answered(&answer, |vector| CallAnswer::Vector(vector.clone()));
        let model = granted(self.grants.embed.as_ref(), model);
        self.add("embed", text, begun, written, |call| {
            (call.model, call.role) = (model, Some(role(by)));
        });
        answer
    }
}
