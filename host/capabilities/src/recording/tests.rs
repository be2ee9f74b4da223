use std::io::{self, Write};
use std::time::{Duration, Instant};

use balustrade_core::{Classifier, Embedder, Failure, LogGrant, ModelGrant, TextSpan};

use super::*;
use crate::{Provider, ProviderConfig};
use balustrade_core::{
    Capabilities, CapabilityProvider, Classification, FailureKind, Grants, LogLevel, Role,
};
use std::sync::{Arc, Mutex};

const SECRET: &str = "card 4111 1111 1111 1111";

/// Scores and vectors that are long to write; fails on `fail`.
struct Toy;

impl Classifier for Toy {
    fn models(&self) -> Vec<String> {
        vec!["toy".to_owned()]
    }

    fn classify(&self, _: &str, text: &str, _: &Role, _: Instant) -> Result<Vec<Classification>, Failure> {
        if text == "fail" {
            return Err(Failure::new(FailureKind::Timeout, "private detail"));
        }
        let text_span = TextSpan { start: 0, end: text.len() };
        Ok(vec![Classification { label: "bad".to_owned(), score: 1.0 / 3.0 + 1e-16, text_span }])
    }
}

impl Embedder for Toy {
    fn models(&self) -> Vec<String> {
        vec!["toy".to_owned()]
    }

    fn embed(&self, _: &str, text: &str, _: &Role, _: Instant) -> Result<Vec<f32>, Failure> {
        #[allow(clippy::cast_precision_loss, reason = "a small number")]
        Ok(vec![1.0 / text.len() as f32, f32::MIN_POSITIVE, -0.1, f32::EPSILON])
    }
}

/// Both ends of what was written.
#[derive(Clone, Default)]
struct Page(Arc<Mutex<Vec<u8>>>);

impl Page {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().expect("no test panics here").clone()).expect("UTF-8")
    }
}

impl Write for Page {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("no test panics here").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn grants() -> Grants {
    let grant = ModelGrant { models: vec!["toy".to_owned()], calls_max: 3, bytes_max: 100 };
    Grants { log: Some(LogGrant { bytes_max: 64 }), classify: Some(grant.clone()), embed: Some(grant) }
}

fn live() -> Arc<Provider> {
    Arc::new(Provider::new(ProviderConfig {
        classifier: Some(Arc::new(Toy)),
        embedder: Some(Arc::new(Toy)),
        ..ProviderConfig::default()
    }))
}

fn open(provider: &dyn CapabilityProvider) -> Box<dyn Capabilities> {
    provider.open("g", &grants(), Instant::now() + Duration::from_secs(60))
}

fn user() -> Role {
    Role::new("user")
}

fn record(config: RecorderConfig, run: impl FnOnce(&Recorder)) -> (String, Recorded) {
    let page = Page::default();
    let recorder = Recorder::new(live(), config, Box::new(page.clone()));
    run(&recorder);
    let recorded = recorder.finish().expect("written");
    (page.text(), recorded)
}

fn replay(text: &str) -> Replayer {
    // No model is there.
    let provider = Arc::new(Provider::new(ProviderConfig::default()));
    Replayer::read(text.as_bytes(), "calls.jsonl", provider).expect("a recording")
}

fn refusal(text: &str) -> String {
    let provider = Arc::new(Provider::new(ProviderConfig::default()));
    match Replayer::read(text.as_bytes(), "calls.jsonl", provider) {
        Ok(_) => panic!("it is read, and should not be: {text}"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn what_was_recorded_comes_back_to_the_last_bit_without_a_model() {
    let ask = |open: &mut dyn Capabilities| {
        let found = open.classify("toy", SECRET, &user());
        let vector = open.embed("toy", SECRET, &Role::new("tool"));
        let failed = open.classify("toy", "fail", &user());
        let refused = open.classify("other", "x", &user());
        let logged = open.log(LogLevel::Warn, SECRET);
        let spent = open.classify("toy", "x", &user());
        (found, vector, failed, refused, logged, spent)
    };
    let mut said = None;
    let (text, recorded) = record(RecorderConfig::default(), |recorder| {
        said = Some(ask(open(recorder).as_mut()));
    });
    assert_eq!((recorded.calls, recorded.left_out), (6, 0));
    let replayer = replay(&text);
    assert_eq!(replayer.check(&grants()), Ok(()));
    assert_eq!(Some(ask(open(&replayer).as_mut())), said);
    assert_eq!(replayer.misses(), (Vec::new(), 0));
}

#[test]
fn a_recording_holds_no_text_unless_it_is_to() {
    let ask = |recorder: &Recorder| {
        let mut open = open(recorder);
        open.classify("toy", SECRET, &Role::new("my role 4111")).expect("granted").expect("scored");
        open.classify("4111", SECRET, &user()).expect("granted").expect_err("no such model");
        open.log(LogLevel::Info, SECRET).expect("granted");
    };
    let (text, _) = record(RecorderConfig::default(), ask);
    assert!(!text.contains("4111"), "{text}");
    assert!(text.contains("\"text_bytes\":24") && text.contains("\"text_digest\":\"blake3:"), "{text}");
    assert!(text.starts_with("{\"balustrade_calls\":1}\n"), "{text}");
    let (text, _) = record(RecorderConfig { reveal: true, ..RecorderConfig::default() }, ask);
    assert_eq!(text.matches(SECRET).count(), 3, "{text}");
}

#[test]
fn a_call_that_is_not_in_the_recording_fails_and_says_which() {
    let (text, _) = record(RecorderConfig::default(), |recorder| {
        open(recorder).classify("toy", "one", &user()).expect("granted").expect("scored");
    });
    let replayer = replay(&text);
    let mut open = open(&replayer);
    let denied = open.classify("toy", "other", &user()).expect_err("another text");
    assert_eq!(denied.kind, FailureKind::Internal);
    for wanted in
        ["calls.jsonl", "`toy`", "5 bytes", "role user", "1 calls of this guardrail", "--record-calls"]
    {
        assert!(denied.detail.contains(wanted), "{wanted}: {denied}");
    }
    assert!(open.classify("toy", "one", &Role::new("tool")).is_err(), "another role");
    assert!(open.classify("toy", "one", &user()).expect("granted").is_ok());
    drop(open);
    let mut again = super::tests::open(&replayer);
    let denied = again.classify("toy", "one", &user()).expect_err("asked twice");
    assert!(denied.detail.contains("1 times, and all of them are used up"), "{denied}");
    assert!(again.embed("toy", "one", &user()).is_err(), "another capability");
    let (told, count) = replayer.misses();
    assert_eq!((told.len(), count), (4, 4));
    assert!(told[0].starts_with("guardrail `g`: classify: "), "{}", told[0]);
}

#[test]
fn the_order_of_checks_does_not_matter() {
    let texts = ["one", "two", "three"];
    let (text, _) = record(RecorderConfig::default(), |recorder| {
        for text in texts {
            open(recorder).embed("toy", text, &user()).expect("granted").expect("a vector");
        }
    });
    assert!(text.contains("\"check\":3,\"call\":1"), "{text}");
    let replayer = replay(&text);
    for text in texts.iter().rev() {
        let vector = open(&replayer).embed("toy", text, &user()).expect("recorded");
        assert_eq!(Some(vector), open(live().as_ref()).embed("toy", text, &user()).ok());
    }
    assert_eq!(replayer.models("embed"), ["toy"]);
    assert!(replayer.models("classify").is_empty());
}

#[test]
fn a_recording_ends_at_its_bounds_and_says_so() {
    let ask = |recorder: &Recorder| {
        for text in ["one", "two", "three"] {
            open(recorder).embed("toy", text, &user()).expect("granted").expect("a vector");
        }
    };
    let (text, recorded) = record(RecorderConfig { calls_max: 2, ..RecorderConfig::default() }, ask);
    assert_eq!(recorded, Recorded { calls: 2, left_out: 1 });
    assert!(text.ends_with("{\"left_out\":1}\n"), "{text}");
    let replayer = replay(&text);
    let denied = open(&replayer).embed("toy", "three", &user()).expect_err("left out");
    assert!(denied.detail.contains("bounds left out 1 calls"), "{denied}");
    let (text, recorded) = record(RecorderConfig { bytes_max: 400, ..RecorderConfig::default() }, ask);
    assert_eq!((recorded.calls, recorded.left_out), (1, 2), "{text}");
    assert!(text.len() <= 400 + "{\"left_out\":2}\n".len());
}

#[test]
fn what_is_no_recording_is_refused_with_its_line() {
    assert!(refusal("").contains("calls.jsonl:1: a recording begins with"));
    assert!(refusal("{\"text\":\"x\"}\n").contains("calls.jsonl:1: "));
    let said = refusal("{\"balustrade_calls\":2}\n");
    assert!(said.contains("version 2") && said.contains("reads version 1"), "{said}");
    let (text, _) = record(RecorderConfig::default(), |recorder| {
        open(recorder).classify("toy", "one", &user()).expect("granted").expect("scored");
    });
    assert!(refusal(&format!("{text}nonsense\n")).contains("calls.jsonl:3: is no call"));
    assert!(refusal(&text.replace("\"classify\"", "\"embed\"")).contains("`embed` cannot have this answer"));
    assert!(refusal(&text.replace("\"score\":\"0", "\"score\":\"x0")).contains("calls.jsonl:2: "));
}

/// A disk that is full.
struct Full;

impl Write for Full {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(io::Error::from(io::ErrorKind::StorageFull))
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_recording_that_cannot_be_written_is_an_error_at_its_end_and_no_check_fails() {
    let recorder = Recorder::new(live(), RecorderConfig::default(), Box::new(Full));
    assert!(open(&recorder).embed("toy", "one", &user()).is_ok());
    assert_eq!(recorder.finish().map_err(|error| error.kind()), Err(io::ErrorKind::StorageFull));
}

#[test]
fn a_damaged_recording_is_refused_or_read_and_nothing_else() {
    let (text, _) = record(RecorderConfig::default(), |recorder| {
        let mut open = open(recorder);
        open.classify("toy", "one", &user()).expect("granted").expect("scored");
        open.embed("toy", "one", &user()).expect("granted").expect("a vector");
        open.log(LogLevel::Debug, "one").expect("granted");
    });
    let read = |bytes: &[u8]| {
        let provider = Arc::new(Provider::new(ProviderConfig::default()));
        match Replayer::read(bytes, "calls.jsonl", provider) {
            Ok(replayer) => drop(open(&replayer).classify("toy", "one", &user())),
            Err(error) => assert!(error.to_string().starts_with("calls.jsonl:"), "{error}"),
        }
    };
    let bytes = text.as_bytes();
    for at in 0..bytes.len() {
        read(&bytes[..at]);
        for other in [b'"', b'{', b'0', b'\n', 0xff] {
            let mut changed = bytes.to_vec();
            changed[at] = other;
            read(&changed);
        }
    }
}
