use std::sync::atomic::{AtomicUsize, Ordering};

use balustrade_core::{
    DetectCall, Detector, Failure, FailureKind, Finding, LoadedPlugin, Manifest, PluginKind, PluginStatus,
    Report, RunLimits, TextSpan,
};

use super::*;
use std::sync::Arc;

/// What a fake plugin makes of the report that an honest one would give.
type Behaviour = Box<dyn Fn(&DetectCall<'_>, Report) -> Result<Report, Failure> + Send + Sync>;

/// A plugin that finds each `@` unless told otherwise.
struct Fake(Behaviour);

impl Detector for Fake {
    fn detect(&self, call: &DetectCall<'_>) -> Result<Report, Failure> {
        let mut report = Report::default();
        for (index, text) in call.texts.iter().enumerate() {
            let found = text.content.match_indices('@').map(|(at, _)| finding(index, at, at + 1));
            report.findings.extend(found);
        }
        (self.0)(call, report)
    }
}

fn finding(text: usize, start: usize, end: usize) -> Finding {
    Finding {
        text,
        text_span: TextSpan { start, end },
        category: "format.at".to_owned(),
        score: 0.5,
        message: None,
        evidence: None,
        attributes: Vec::new(),
    }
}

struct Factory {
    detector: Arc<dyn Detector>,
    manifest: Arc<Manifest>,
    /// Keys other than these are refused.
    accepts_everything: bool,
}

impl DetectorFactory for Factory {
    fn load(&self, spec: &DetectorSpec) -> Result<LoadedPlugin, LoadError> {
        if spec.settings_json.is_some() && !self.accepts_everything {
            return Err(LoadError {
                guardrail: String::new(),
                plugin: String::new(),
                code: "bad_settings",
                detail: "it takes no settings".to_owned(),
                to_grant: Vec::new(),
            });
        }
        Ok(LoadedPlugin {
            manifest: Arc::clone(&self.manifest),
            status: PluginStatus {
                digest: "blake3:x".to_owned(),
                start: "plain",
                start_reason: None,
                reach_by_settings: false,
                notes: Vec::new(),
                cached: false,
                load_ms: 0,
            },
            detector: Some(Arc::clone(&self.detector)),
            evaluator: None,
        })
    }
}

fn manifest() -> Manifest {
    Manifest {
        name: "at".to_owned(),
        version: "1.0.0".to_owned(),
        licence: "MIT".to_owned(),
        summary: String::new(),
        kind: PluginKind::Detector,
        settings_schema: None,
        categories: vec!["format.*".to_owned()],
        capabilities: Vec::new(),
        views: vec!["raw".to_owned()],
        match_bytes_max: Some(1),
        reads_block: false,
    }
}

type Answer = dyn Fn(&DetectCall<'_>, Report) -> Result<Report, Failure> + Send + Sync;

/// Codes of the checks that fail.
fn failed(answer: Box<Answer>, change: impl FnOnce(&mut Factory)) -> Vec<&'static str> {
    let mut factory = Factory {
        detector: Arc::new(Fake(answer)),
        manifest: Arc::new(manifest()),
        accepts_everything: false,
    };
    change(&mut factory);
    let spec = DetectorSpec {
        guardrail: "g".to_owned(),
        plugin: "at".to_owned(),
        settings_json: None,
        grants: QuietCapabilities::grants(),
        limits: RunLimits::default(),
        reuse: Reuse::Never,
    };
    let own = ["a@b and c@d".to_owned()];
    let judged = conform(&factory, &spec, &own, &ConformanceTerms::default()).expect("it loads");
    assert_eq!(judged.checks.len(), Check::ALL.len());
    for (_, failing) in judged.failed() {
        assert!(!failing.sent.is_empty() && !failing.got.is_empty(), "{failing:?}");
    }
    judged.failed().map(|(check, _)| check.code()).collect()
}

fn of(change: impl Fn(&mut Finding) + Send + Sync + 'static) -> Box<Answer> {
    Box::new(move |_, mut report| {
        report.findings.iter_mut().for_each(&change);
        Ok(report)
    })
}

#[test]
fn a_plugin_that_behaves_conforms() {
    assert_eq!(failed(Box::new(|_, report| Ok(report)), |_| {}), Vec::<&str>::new());
}

#[test]
fn each_broken_rule_fails_its_own_check() {
    let calls = AtomicUsize::new(0);
    let failure = |kind| move |_: &DetectCall<'_>, _: Report| Err(Failure::new(kind, "why"));
    let cases: Vec<(&str, Box<Answer>)> = vec![
        ("spans", of(|finding| finding.text_span.end = usize::MAX)),
        ("scores", of(|finding| finding.score = f64::INFINITY)),
        ("categories", of(|finding| finding.category = "privacy.other".to_owned())),
        ("indexes", of(|finding| finding.text = 9_999)),
        ("trap", Box::new(failure(FailureKind::Trap))),
        ("answers", Box::new(failure(FailureKind::Plugin))),
        ("time", Box::new(failure(FailureKind::Timeout))),
        ("memory", Box::new(failure(FailureKind::Memory))),
        ("stack", Box::new(failure(FailureKind::Stack))),
        ("budget", Box::new(failure(FailureKind::Budget))),
        ("report", Box::new(failure(FailureKind::BadOutput))),
        (
            "message",
            Box::new(|call, mut report| {
                report.findings.clear();
                for (index, text) in call.texts.iter().enumerate().filter(|(_, text)| text.content.len() > 8)
                {
                    let message = Some(text.content.clone());
                    report.findings.push(Finding { message, ..finding(index, 0, text.content.len()) });
                }
                Ok(report)
            }),
        ),
        (
            "same_answer",
            Box::new(move |_, mut report| {
                if calls.fetch_add(1, Ordering::Relaxed).is_multiple_of(2) {
                    report.findings.reverse();
                }
                Ok(report)
            }),
        ),
        (
            "reach",
            Box::new(|call, mut report| {
                report.findings.retain(|finding| {
                    call.texts.get(finding.text).is_some_and(|text| text.content.starts_with("a@b"))
                });
                Ok(report)
            }),
        ),
    ];
    for (code, answer) in cases {
        let codes = failed(answer, |_| {});
        assert!(codes.contains(&code), "{code}: {codes:?}");
    }
}

#[test]
fn settings_that_nobody_knows_are_refused() {
    let codes = failed(Box::new(|_, report| Ok(report)), |factory| factory.accepts_everything = true);
    assert_eq!(codes, ["settings"]);
}

#[test]
fn a_fault_of_the_host_is_no_fault_of_the_plugin() {
    let answer: Box<Answer> = Box::new(|_, _| Err(Failure::new(FailureKind::Overload, "no room")));
    assert_eq!(failed(answer, |_| {}), Vec::<&str>::new());
}

#[test]
fn all_views_that_a_plugin_reads_are_handed_over() {
    use balustrade_core::ViewKind;
    let seen = Arc::new(std::sync::Mutex::new(std::collections::BTreeSet::new()));
    let noted = Arc::clone(&seen);
    let answer: Box<Answer> = Box::new(move |call, report| {
        let names = call.views.of(0, ViewKind::Decoded).iter().map(|view| view.name.clone());
        noted.lock().expect("lock").extend(names);
        Ok(report)
    });
    let change = |factory: &mut Factory| {
        let views = vec!["raw".to_owned(), "decoded".to_owned()];
        factory.manifest = Arc::new(Manifest { views, ..manifest() });
    };
    assert_eq!(failed(answer, change), Vec::<&str>::new());
    let seen = seen.lock().expect("lock");
    assert!(seen.contains("decoded:base64"), "{seen:?}");
    assert!(seen.iter().any(|name| name.contains("not-known-yet")), "{seen:?}");
}
