use std::collections::{HashMap, VecDeque};
use std::io::{BufRead, Read};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use balustrade_core::{
    Capabilities, CapabilityDenied, CapabilityProvider, Classification, FailureKind, Grants, Role,
};

use super::line::{Call, CallAnswer, Header, Line, VERSION, digest, role};
use crate::Provider;
use crate::source::{Answer, Source};

/// Bytes of one line; a vector of the most dimensions has a tenth of it.
const LINE_BYTES_MAX: u64 = 8 << 20;

/// Bytes of a recording.
const BYTES_MAX: u64 = 1 << 30;

/// Misses that are told; the rest is counted.
const MISSES_MAX: usize = 20;

/// Why a recording cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum RecordingError {
    /// Reading failed.
    #[error("{name}: {error}")]
    Read {
        /// What the recording is called.
        name: String,
        /// Why.
        error: std::io::Error,
    },
    /// A line is not what a recording has there.
    #[error("{name}:{line}: {detail}")]
    Line {
        /// What the recording is called.
        name: String,
        /// From 1.
        line: u64,
        /// What is wrong and what to do.
        detail: String,
    },
}

/// What is asked, without when.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Question {
    guardrail: String,
    capability: &'static str,
    model: String,
    role: String,
    text_digest: String,
}

/// Answers of one question, in the order in which they were recorded.
#[derive(Default)]
struct Answers {
    left: VecDeque<CallAnswer>,
    recorded: usize,
}

struct Tape {
    name: String,
    left_out: u64,
    questions: Mutex<HashMap<Question, Answers>>,
    misses: Mutex<Misses>,
}

#[derive(Default)]
struct Misses {
    told: Vec<String>,
    count: u64,
}

/// Answers from a recording what was asked when it was made: the same texts of the same guardrails, in any order. No model is
/// loaded for it. Budgets hold as ever, and what is logged is logged.
pub struct Replayer {
    provider: Arc<Provider>,
    tape: Arc<Tape>,
}

impl Replayer {
    /// Reads a recording; `name` is what errors call it. `provider` has the budgets and the log; its models are not asked.
    ///
    /// # Errors
    /// It cannot be read, is of another version, or a line is wrong.
    pub fn read(
        mut reader: impl BufRead,
        name: &str,
        provider: Arc<Provider>,
    ) -> Result<Replayer, RecordingError> {
        let mut questions: HashMap<Question, Answers> = HashMap::new();
        let (mut left_out, mut bytes) = (0, 0_u64);
        for number in 1.. {
            let wrong = |detail: String| RecordingError::Line { name: name.to_owned(), line: number, detail };
            let mut line = Vec::new();
            let read = (&mut reader).take(LINE_BYTES_MAX + 1).read_until(b'\n', &mut line);
            let n = read.map_err(|error| RecordingError::Read { name: name.to_owned(), error })?;
            bytes = bytes.saturating_add(n as u64);
            if n as u64 > LINE_BYTES_MAX || bytes > BYTES_MAX {
                let (line, all) = (LINE_BYTES_MAX >> 20, BYTES_MAX >> 20);
                return Err(wrong(format!("a line has {line} MiB at most, and a recording {all} MiB")));
            }
            if number == 1 {
                header(&line).map_err(wrong)?;
                continue;
            }
            if n == 0 {
                break;
            }
            match serde_json::from_slice(&line) {
                Ok(Line::Call(call)) => keep(&mut questions, *call).map_err(wrong)?,
                Ok(Line::LeftOut { left_out: n }) => left_out = n,
                Err(_) => return Err(wrong("is no call of a recording; record it again".to_owned())),
            }
        }
        let (questions, misses) = (Mutex::new(questions), Mutex::default());
        Ok(Replayer { provider, tape: Arc::new(Tape { name: name.to_owned(), left_out, questions, misses }) })
    }

    /// Calls that the recording did not have: the first of them told one by one, and how many there were.
    #[must_use]
    pub fn misses(&self) -> (Vec<String>, u64) {
        let misses = self.tape.misses.lock().unwrap_or_else(PoisonError::into_inner);
        (misses.told.clone(), misses.count)
    }
}

fn header(line: &[u8]) -> Result<(), String> {
    let header: Header = serde_json::from_slice(line).map_err(|_| {
        format!("a recording begins with {{\"balustrade_calls\":{VERSION}}}; is this another file?")
    })?;
    if header.balustrade_calls == VERSION {
        return Ok(());
    }
    Err(format!(
        "it has version {} and this program reads version {VERSION}; record it again",
        header.balustrade_calls
    ))
}

/// Keeps what a model answered: budgets and grants are judged anew, and `log` answers nothing.
fn keep(questions: &mut HashMap<Question, Answers>, call: Call) -> Result<(), String> {
    let fits = match &call.answer {
        CallAnswer::Found(found) => {
            call.capability == "classify" && found.iter().all(|found| found.back().is_some())
        }
        CallAnswer::Vector(_) => call.capability == "embed",
        CallAnswer::Logged(_) => return Ok(()),
        CallAnswer::Error(_) | CallAnswer::Denied(_) => true,
    };
    let capability = match call.capability.as_str() {
        "classify" if fits => "classify",
        "embed" if fits => "embed",
        "log" if fits => return Ok(()),
        other => return Err(format!("`{other}` cannot have this answer; record it again")),
    };
    let (Some(model), false) = (call.model, matches!(call.answer, CallAnswer::Denied(_))) else {
        return Ok(());
    };
    let role = call.role.unwrap_or_default();
    let question =
        Question { guardrail: call.guardrail, capability, model, role, text_digest: call.text_digest };
    let answers = questions.entry(question).or_default();
    answers.recorded += 1;
    answers.left.push_back(call.answer);
    Ok(())
}

impl Tape {
    fn questions(&self) -> MutexGuard<'_, HashMap<Question, Answers>> {
        self.questions.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take(&self, question: &Question, text_bytes: usize) -> Result<CallAnswer, CapabilityDenied> {
        let mut questions = self.questions();
        if let Some(answer) = questions.get_mut(question).and_then(|answers| answers.left.pop_front()) {
            return Ok(answer);
        }
        let detail = self.told(&questions, question, text_bytes);
        drop(questions);
        let mut misses = self.misses.lock().unwrap_or_else(PoisonError::into_inner);
        misses.count += 1;
        if misses.told.len() < MISSES_MAX {
            misses
                .told
                .push(format!("guardrail `{}`: {}: {detail}", question.guardrail, question.capability));
        }
        Err(CapabilityDenied { capability: question.capability, kind: FailureKind::Internal, detail })
    }

    /// Which call is missing, and what there is.
    fn told(&self, questions: &HashMap<Question, Answers>, asked: &Question, text_bytes: usize) -> String {
        let Question { guardrail, capability, model, role, text_digest } = asked;
        let recorded = questions.get(asked).map_or(0, |answers| answers.recorded);
        let of_guardrail = questions.iter().filter(|(q, _)| q.guardrail == *guardrail);
        let of_model = of_guardrail.clone().filter(|(q, _)| q.capability == *capability && q.model == *model);
        let count = |of: &mut dyn Iterator<Item = (&Question, &Answers)>| -> usize {
            of.map(|(_, answers)| answers.recorded).sum()
        };
        let there = match recorded {
            0 => format!(
                "it has {} calls of this guardrail, {} of them of {capability} with this model",
                count(&mut of_guardrail.clone()),
                count(&mut of_model.clone())
            ),
            n => format!("it has this call {n} times, and all of them are used up"),
        };
        let bounds = match self.left_out {
            0 => String::new(),
            n => format!("; its bounds left out {n} calls"),
        };
        format!(
            "the recording {} has no answer of `{model}` about the text of {text_bytes} bytes with the digest {text_digest} and the \
             role {role}; {there}{bounds}; record it again with --record-calls",
            self.name
        )
    }
}

impl CapabilityProvider for Replayer {
    /// Models are not looked for.
    fn check(&self, _: &Grants) -> Result<(), String> {
        Ok(())
    }

    fn models(&self, capability: &str) -> Vec<String> {
        let questions = self.tape.questions();
        let models = questions.keys().filter(|question| question.capability == capability);
        let mut models: Vec<String> = models.map(|question| question.model.clone()).collect();
        models.sort_unstable();
        models.dedup();
        models
    }

    fn open(&self, guardrail: &str, grants: &Grants, deadline: Instant) -> Box<dyn Capabilities> {
        let replay: Arc<dyn Source> =
            Arc::new(Replay { tape: Arc::clone(&self.tape), guardrail: guardrail.to_owned() });
        Box::new(self.provider.open_with(guardrail, grants, deadline, &replay))
    }
}

/// The recording, for one guardrail.
struct Replay {
    tape: Arc<Tape>,
    guardrail: String,
}

impl Replay {
    fn answer(
        &self,
        capability: &'static str,
        model: &str,
        text: &str,
        by: &Role,
    ) -> Result<CallAnswer, CapabilityDenied> {
        let question = Question {
            guardrail: self.guardrail.clone(),
            capability,
            model: model.to_owned(),
            role: role(by),
            text_digest: digest(text),
        };
        self.tape.take(&question, text.len())
    }
}

impl Source for Replay {
    fn classify(&self, model: &str, text: &str, by: &Role, _: Instant) -> Answer<Vec<Classification>> {
        Ok(match self.answer("classify", model, text, by)? {
            CallAnswer::Found(found) => Ok(found.iter().filter_map(super::line::Found::back).collect()),
            CallAnswer::Error(told) => Err(told),
            // Reading a recording refuses these.
            CallAnswer::Vector(_) | CallAnswer::Logged(_) | CallAnswer::Denied(_) => Ok(Vec::new()),
        })
    }

    fn embed(&self, model: &str, text: &str, by: &Role, _: Instant) -> Answer<Vec<f32>> {
        Ok(match self.answer("embed", model, text, by)? {
            CallAnswer::Vector(vector) => Ok(vector),
            CallAnswer::Error(told) => Err(told),
            CallAnswer::Found(_) | CallAnswer::Logged(_) | CallAnswer::Denied(_) => Ok(Vec::new()),
        })
    }
}
