use std::fmt::Write as _;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use balustrade_core::{Classification, Failure, FailureKind, LogGrant, LogLevel, ModelGrant, Role, TextSpan};
use tracing::field::{Field, Visit};
use tracing::span;

use super::*;

fn bad() -> Classification {
    Classification { label: "bad".to_owned(), score: 0.25, text_span: TextSpan { start: 0, end: 1 } }
}

/// Knows one model, `toy`, and fails on the text `fail`.
struct Toy;

impl Classifier for Toy {
    fn models(&self) -> Vec<String> {
        vec!["toy".to_owned()]
    }

    fn classify(
        &self,
        _model: &str,
        text: &str,
        _role: &Role,
        _deadline: Instant,
    ) -> Result<Vec<Classification>, Failure> {
        if text == "fail" {
            return Err(Failure::new(FailureKind::Timeout, "private detail"));
        }
        Ok(vec![bad()])
    }
}

impl Embedder for Toy {
    fn models(&self) -> Vec<String> {
        vec!["vectors".to_owned()]
    }

    fn embed(&self, _: &str, text: &str, _: &Role, _: Instant) -> Result<Vec<f32>, Failure> {
        if text == "fail" {
            return Err(Failure::new(FailureKind::BadOutput, "private detail"));
        }
        Ok(vec![0.6, 0.8])
    }
}

/// Keeps what `tracing` was told, one line an event.
#[derive(Default)]
struct Lines {
    lines: Mutex<Vec<String>>,
    spans: AtomicU64,
}

struct Line<'a>(&'a mut String);

impl Visit for Line<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        write!(self.0, " {field}={value:?}").expect("a string takes everything");
    }
}

impl tracing::Subscriber for Lines {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }
    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(self.spans.fetch_add(1, Ordering::Relaxed) + 1)
    }
    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}
    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
    fn event(&self, event: &tracing::Event<'_>) {
        let mut line = format!("{} {}", event.metadata().level(), event.metadata().target());
        event.record(&mut Line(&mut line));
        self.lines.lock().expect("no test panics here").push(line);
    }
    fn enter(&self, _: &span::Id) {}
    fn exit(&self, _: &span::Id) {}
}

fn logging(reveal: bool, run: impl FnOnce(&mut dyn Capabilities)) -> Vec<String> {
    let provider = Provider::new(ProviderConfig { reveal, ..ProviderConfig::default() });
    let grants = Grants { log: Some(LogGrant { bytes_max: 32 }), ..Grants::default() };
    let lines = Arc::new(Lines::default());
    tracing::subscriber::with_default(Arc::clone(&lines), || {
        let mut open = provider.open("secrets", &grants, in_a_minute());
        run(open.as_mut());
    });
    let lines = lines.lines.lock().expect("no test panics here");
    lines.clone()
}

fn in_a_minute() -> Instant {
    Instant::now() + Duration::from_secs(60)
}

fn model_grant(models: &[&str], calls_max: u32, bytes_max: usize) -> Option<ModelGrant> {
    let models = models.iter().map(|model| (*model).to_owned()).collect();
    Some(ModelGrant { models, calls_max, bytes_max })
}

fn classify_grant(models: &[&str], calls_max: u32) -> Grants {
    Grants { classify: model_grant(models, calls_max, 1000), ..Grants::default() }
}

fn with_toy() -> Provider {
    let (classifier, embedder) = (Some(Arc::new(Toy) as _), Some(Arc::new(Toy) as _));
    Provider::new(ProviderConfig { classifier, embedder, ..ProviderConfig::default() })
}

#[test]
fn a_server_logs_length_level_and_code_but_never_the_text() {
    let lines = logging(false, |open| open.log(LogLevel::Warn, "card 4111").expect("granted"));
    assert_eq!(lines.len(), 1);
    let line = &lines[0];
    for wanted in ["WARN balustrade::guest", "\"secrets\"", "\"warn\"", "\"guest_log\"", "message_bytes=9"] {
        assert!(line.contains(wanted), "{wanted} is not in {line}");
    }
    assert!(!line.contains("4111"), "{line}");
}

#[test]
fn a_test_tool_sees_the_text() {
    let lines = logging(true, |open| open.log(LogLevel::Info, "card 4111").expect("granted"));
    assert!(lines[0].contains("card 4111"), "{}", lines[0]);
}

#[test]
fn what_is_beyond_the_bytes_is_dropped_and_counted_once_at_the_end() {
    let lines = logging(true, |open| {
        for _ in 0..4 {
            open.log(LogLevel::Error, "0123456789abcdefghij").expect("granted");
        }
    });
    assert_eq!(lines.len(), 3, "{lines:?}");
    assert!(lines[1].contains("guest_log_truncated") && !lines[1].contains("cdefg"), "{}", lines[1]);
    assert!(lines[2].contains("over_bytes=2") && lines[2].contains("bytes_max"), "{}", lines[2]);
}

#[test]
fn a_guardrail_cannot_flood_the_log_by_many_checks() {
    let provider = Provider::new(ProviderConfig { log_messages_per_second: 0, ..ProviderConfig::default() });
    let grants = Grants { log: Some(LogGrant { bytes_max: 1000 }), ..Grants::default() };
    let lines = Arc::new(Lines::default());
    tracing::subscriber::with_default(Arc::clone(&lines), || {
        provider.open("g", &grants, in_a_minute()).log(LogLevel::Info, "x").expect("granted");
    });
    let lines = lines.lines.lock().expect("no test panics here");
    assert!(lines.len() == 1 && lines[0].contains("over_rate=1"), "{lines:?}");
}

#[test]
fn what_was_not_granted_is_denied_by_name() {
    let mut open = with_toy().open("g", &Grants::default(), in_a_minute());
    assert_eq!(open.log(LogLevel::Info, "x").expect_err("denied").capability, "log");
    let denied = open.classify("toy", "x", &Role::new("user")).expect_err("denied");
    assert!(denied.to_string().contains("guardrail's capabilities"), "{denied}");
    assert_eq!(open.embed("vectors", "x", &Role::new("user")).expect_err("denied").capability, "embed");
}

#[test]
fn without_a_model_a_grant_is_refused_at_load() {
    let provider = Provider::new(ProviderConfig::default());
    let error = provider.check(&classify_grant(&["toy"], 1)).expect_err("no model");
    assert!(error.contains("no model is loaded") && error.contains("remove the grant"), "{error}");
    assert_eq!(provider.check(&Grants::default()), Ok(()));
}

#[test]
fn a_grant_names_models_that_are_loaded() {
    let provider = with_toy();
    assert_eq!(provider.check(&classify_grant(&["toy"], 1)), Ok(()));
    let error = provider.check(&classify_grant(&["toy", "other"], 1)).expect_err("not loaded");
    assert!(error.contains("`other`") && error.contains("toy"), "{error}");
    assert!(provider.check(&classify_grant(&[], 1)).is_err());
}

#[test]
fn a_granted_model_answers_until_the_calls_are_spent() {
    let mut open = with_toy().open("g", &classify_grant(&["toy"], 2), in_a_minute());
    let scores = open.classify("toy", "x", &Role::new("user")).expect("within budget").expect("granted");
    assert_eq!(scores, [bad()]);
    let refused = open.classify("other", "x", &Role::new("user")).expect("within budget");
    assert_eq!(refused, Err("this model was not granted".to_owned()));
    let denied = open.classify("toy", "x", &Role::new("user")).expect_err("spent");
    assert!(denied.detail.contains("calls_max"), "{denied}");
}

#[test]
fn a_guest_learns_the_kind_of_a_failure_and_no_more() {
    let mut open = with_toy().open("g", &classify_grant(&["toy"], 1), in_a_minute());
    assert_eq!(
        open.classify("toy", "fail", &Role::new("user")).expect("within budget"),
        Err("timeout".to_owned())
    );
}

#[test]
fn a_vector_comes_from_a_model_that_was_granted_for_it() {
    let provider = with_toy();
    let grants = Grants { embed: model_grant(&["vectors"], 3, 1000), ..Grants::default() };
    assert_eq!(provider.check(&grants), Ok(()));
    let (mut open, user) = (provider.open("g", &grants, in_a_minute()), Role::new("user"));
    assert_eq!(open.embed("vectors", "x", &user), Ok(Ok(vec![0.6, 0.8])));
    assert_eq!(open.embed("vectors", "fail", &user), Ok(Err("bad_output".to_owned())));
    assert_eq!(open.embed("toy", "x", &user), Ok(Err("this model was not granted".to_owned())));
    let denied = open.embed("vectors", "x", &user).expect_err("spent");
    assert!(denied.detail.contains("capabilities.embed.calls_max"), "{denied}");
    let other = Grants { embed: model_grant(&["toy"], 1, 1), ..Grants::default() };
    let said = provider.check(&other).expect_err("that one scores");
    assert!(said.starts_with("capabilities.embed.models: ") && said.contains("vectors"), "{said}");
    let nothing = Provider::new(ProviderConfig::default()).check(&grants).expect_err("no model");
    assert!(nothing.contains("capabilities.embed: no model is loaded"), "{nothing}");
    assert_eq!(
        (provider.models("embed"), provider.models("classify")),
        (vec!["vectors".to_owned()], vec!["toy".to_owned()])
    );
}

#[test]
fn bytes_are_counted_over_all_calls_of_a_check_and_the_last_one_fits() {
    let user = Role::new("user");
    let grants = Grants {
        classify: model_grant(&["toy"], 100, 10),
        embed: model_grant(&["vectors"], 100, 10),
        ..Grants::default()
    };
    let provider = with_toy();
    let mut open = provider.open("g", &grants, in_a_minute());
    for text in ["12345", "", "12345", ""] {
        assert!(open.classify("toy", text, &user).expect("ten bytes in all").is_ok());
    }
    let denied = open.classify("toy", "x", &user).expect_err("an eleventh byte");
    assert_eq!((denied.capability, denied.kind), ("classify", FailureKind::Budget));
    assert!(
        denied.detail.contains("10 bytes") && denied.detail.contains("capabilities.classify.bytes_max"),
        "{denied}"
    );
    assert!(open.embed("vectors", "1234567890", &user).expect("a budget of its own").is_ok());
    let denied = open.embed("vectors", "1", &user).expect_err("spent");
    assert!(denied.detail.contains("capabilities.embed.bytes_max"), "{denied}");
    // The text of a refused model counts as well, and the next check begins anew.
    let mut open = provider.open("g", &grants, in_a_minute());
    assert!(open.classify("other", "1234567890", &user).expect("within").is_err());
    assert!(open.classify("toy", "x", &user).is_err());
}
