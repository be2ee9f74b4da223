//! Fakes and short names.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use balustrade_core::{
    Action, Decision, DecisionRecord, DetectCall, Detector, DetectorFactory, DetectorSpec, EvaluateCall,
    Evaluator, EvaluatorScore, Failure, FailureKind, Finding, InputShape, LoadError, LoadedPlugin, Manifest,
    Mode, PluginKind, PluginStatus, RecordSink, Report, Request, Reuse, Role, RunLimits, Stage, Text,
    TextForm, TextSpan,
};
use balustrade_policy::{FlagWhen, Guardrail, Policy, RoleFilter, Subject};

use crate::{Caller, Clock, Engine, EngineConfig, NoRecords};

/// Long enough for any machine; reached only by a test that fails.
pub(super) const LONG: Duration = Duration::from_secs(30);

/// A clock that stands still until it is moved.
#[derive(Debug)]
pub(super) struct TestClock {
    start: Instant,
    micros: AtomicU64,
}

impl TestClock {
    pub(super) fn new() -> Arc<TestClock> {
        Arc::new(TestClock { start: Instant::now(), micros: AtomicU64::new(0) })
    }

    pub(super) fn advance(&self, by: Duration) {
        self.micros.fetch_add(u64::try_from(by.as_micros()).expect("short"), Ordering::SeqCst);
    }
}

impl Clock for TestClock {
    fn now(&self) -> Instant {
        self.start + Duration::from_micros(self.micros.load(Ordering::SeqCst))
    }
}

type Detect = dyn Fn(&DetectCall<'_>) -> Result<Report, Failure> + Send + Sync;
type Evaluate = dyn Fn(&EvaluateCall<'_>) -> Result<Vec<EvaluatorScore>, Failure> + Send + Sync;

struct FakeDetector(Box<Detect>);

impl Detector for FakeDetector {
    fn detect(&self, call: &DetectCall<'_>) -> Result<Report, Failure> {
        (self.0)(call)
    }
}

struct FakeEvaluator(Box<Evaluate>);

impl Evaluator for FakeEvaluator {
    fn evaluate(&self, call: &EvaluateCall<'_>) -> Result<Vec<EvaluatorScore>, Failure> {
        (self.0)(call)
    }
}

/// Plugins by name.
#[derive(Default)]
pub(super) struct Plugins(HashMap<String, LoadedPlugin>);

impl Plugins {
    pub(super) fn new() -> Plugins {
        Plugins::default()
    }

    pub(super) fn detector(
        mut self,
        name: &str,
        detect: impl Fn(&DetectCall<'_>) -> Result<Report, Failure> + Send + Sync + 'static,
    ) -> Plugins {
        let mut plugin = plugin(name, PluginKind::Detector);
        plugin.detector = Some(Arc::new(FakeDetector(Box::new(detect))));
        self.0.insert(name.to_owned(), plugin);
        self
    }

    pub(super) fn evaluator(
        mut self,
        name: &str,
        evaluate: impl Fn(&EvaluateCall<'_>) -> Result<Vec<EvaluatorScore>, Failure> + Send + Sync + 'static,
    ) -> Plugins {
        let mut plugin = plugin(name, PluginKind::Evaluator);
        plugin.evaluator = Some(Arc::new(FakeEvaluator(Box::new(evaluate))));
        self.0.insert(name.to_owned(), plugin);
        self
    }

    pub(super) fn change(mut self, name: &str, change: impl FnOnce(&mut LoadedPlugin)) -> Plugins {
        change(self.0.get_mut(name).expect("a plugin of the test"));
        self
    }

    pub(super) fn engine(self, config: EngineConfig) -> Engine {
        Engine::new(config, Arc::new(self), Arc::new(NoRecords))
    }

    /// An engine that serves `policies` with two workers and a clock that stands still.
    pub(super) fn serve(self, policies: Vec<Policy>) -> (Engine, Arc<TestClock>) {
        let clock = TestClock::new();
        let engine = self.engine(config(&clock, 2));
        engine.activate(engine.prepare(policies).expect("a good policy"));
        (engine, clock)
    }
}

impl DetectorFactory for Plugins {
    fn load(&self, spec: &DetectorSpec) -> Result<LoadedPlugin, LoadError> {
        self.0.get(&spec.plugin).cloned().ok_or_else(|| LoadError {
            guardrail: spec.guardrail.clone(),
            plugin: spec.plugin.clone(),
            code: "unknown_plugin",
            detail: "there is no such plugin".to_owned(),
            to_grant: Vec::new(),
        })
    }
}

fn plugin(name: &str, kind: PluginKind) -> LoadedPlugin {
    LoadedPlugin {
        manifest: Arc::new(Manifest {
            name: name.to_owned(),
            version: "1.0.0".to_owned(),
            licence: "Apache-2.0".to_owned(),
            summary: "A fake.".to_owned(),
            kind,
            settings_schema: None,
            categories: Vec::new(),
            capabilities: Vec::new(),
            views: vec!["raw".to_owned()],
            match_bytes_max: None,
            reads_block: false,
        }),
        status: PluginStatus {
            digest: format!("blake3:{name}"),
            start: "plain",
            start_reason: None,
            reach_by_settings: false,
            notes: Vec::new(),
            cached: false,
            load_ms: 1,
        },
        detector: None,
        evaluator: None,
    }
}

pub(super) fn config(clock: &Arc<TestClock>, workers: usize) -> EngineConfig {
    EngineConfig {
        workers,
        queue_max: 8,
        clock: Arc::clone(clock) as Arc<dyn Clock>,
        ..EngineConfig::default()
    }
}

/// A detector's guardrail named like its plugin: every stage, blocks, fails closed.
pub(super) fn guardrail(plugin: &str) -> Guardrail {
    Guardrail {
        name: plugin.into(),
        plugin: plugin.into(),
        subject: Subject::Detector,
        settings_json: None,
        stages: Stage::ALL.to_vec(),
        roles: RoleFilter::Default,
        tier: 1,
        threshold: 0.5,
        action: Action::Block,
        strong: None,
        actions: Vec::new(),
        mode: Mode::Enforce,
        on_error: Action::Block,
        on_partial: Action::Flag,
        timeout: Duration::from_millis(50),
        condition: None,
        grants: Default::default(),
        grant_place: Default::default(),
        limits: RunLimits::default(),
        reuse: Reuse::Never,
    }
}

pub(super) fn evaluator(plugin: &str, flag: FlagWhen) -> Guardrail {
    let subject = Subject::Evaluator { category: "format.quality".to_owned(), flag };
    Guardrail { subject, ..guardrail(plugin) }
}

pub(super) fn policy(guardrails: Vec<Guardrail>) -> Policy {
    Policy {
        name: "default".into(),
        description: None,
        digest: "d0".to_owned(),
        deadline: Duration::from_millis(250),
        redaction: Vec::new(),
        guardrails,
    }
}

pub(super) fn text(role: &str, content: &str) -> Text {
    Text {
        path: String::new(),
        inner_path: None,
        form: TextForm::String,
        role: Role::new(role),
        content: content.to_owned(),
    }
}

pub(super) fn request(stage: Stage, texts: &[(&str, &str)]) -> Request {
    Request {
        policy: "default".to_owned(),
        stage,
        shape: if stage == Stage::Retrieval { InputShape::Chunks } else { InputShape::Messages },
        texts: texts.iter().map(|(role, content)| text(role, content)).collect(),
        attributes: Vec::new(),
        conversation: None,
        request_id: Some("r1".to_owned()),
        deadline: None,
    }
}

/// One text of the user.
pub(super) fn input(content: &str) -> Arc<Request> {
    Arc::new(request(Stage::Input, &[("user", content)]))
}

pub(super) fn check(engine: &Engine, request: &Arc<Request>) -> Decision {
    engine.check(request, &Caller::default()).expect("a decision")
}

pub(super) fn finding(text: usize, start: usize, end: usize, category: &str, score: f64) -> Finding {
    Finding {
        text,
        text_span: TextSpan { start, end },
        category: category.to_owned(),
        score,
        message: None,
        evidence: None,
        attributes: Vec::new(),
    }
}

pub(super) fn report(findings: Vec<Finding>) -> Report {
    Report { findings, unjudged: Vec::new() }
}

/// Finds nothing.
pub(super) fn quiet(_call: &DetectCall<'_>) -> Result<Report, Failure> {
    Ok(Report::default())
}

/// One finding of `category` over each text it is given.
pub(super) fn finds(
    category: &'static str,
    score: f64,
) -> impl Fn(&DetectCall<'_>) -> Result<Report, Failure> + Send + Sync {
    move |call| {
        let whole = |(index, text): (usize, &&Text)| finding(index, 0, text.content.len(), category, score);
        Ok(report(call.texts.iter().enumerate().map(whole).collect()))
    }
}

pub(super) fn fails(kind: FailureKind) -> impl Fn(&DetectCall<'_>) -> Result<Report, Failure> + Send + Sync {
    move |_| {
        Err(Failure { guest_message: Some("quotes the text".to_owned()), ..Failure::new(kind, "a limit") })
    }
}

pub(super) fn score(value: f64) -> EvaluatorScore {
    EvaluatorScore {
        name: "quality".to_owned(),
        value,
        label: None,
        explanation: None,
        attributes: Vec::new(),
    }
}

/// What each guardrail's verdict was, with its reason.
pub(super) fn verdicts(decision: &Decision) -> Vec<(&str, &'static str, Option<&str>)> {
    decision.verdicts.iter().map(|v| (&*v.guardrail, v.verdict.as_str(), v.reason.as_deref())).collect()
}

/// Keeps every record.
#[derive(Default)]
pub(super) struct Records(pub Mutex<Vec<DecisionRecord>>);

impl RecordSink for Records {
    fn record(&self, record: DecisionRecord) {
        self.0.lock().expect("no panic").push(record);
    }
}
