use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use balustrade_core::{
    Action, DecidedFinding, Decision, DetectorFactory, DetectorSpec, Finding, GuardrailVerdict, LoadError,
    LoadedPlugin, Mode, Request, Stage, TextAction, TextSpan, Verdict,
};
use balustrade_engine::{Busy, Caller, CheckError, CheckStream, Done, Engine, EngineConfig, NoRecords};
use balustrade_policy::Policy;
use tokio::sync::Notify;

use crate::service::{CheckService, GuardrailInfo, PluginInfo, PolicyInfo, ServiceStatus};

/// What the fake does with a check.
#[derive(Default, Clone)]
pub(super) enum Behaviour {
    /// Blocks a text with `BLOCK`, redacts one with `SECRET`, allows the rest.
    #[default]
    Decide,
    /// Keeps it until [`Fake::release`].
    Hold,
    /// The queue is full.
    Busy,
    /// There is no decision.
    Fail(CheckError),
    /// Forgets it.
    Drop,
}

#[derive(Default)]
pub(super) struct Fake {
    pub behaviour: Mutex<Behaviour>,
    pub seen: Mutex<Vec<(Arc<Request>, Caller)>>,
    pub arrived: Notify,
    pub not_ready: AtomicBool,
    held: Mutex<Vec<(Arc<Request>, Done)>>,
    engine: StreamEngine,
}

/// Serves a policy without guardrails, for streams.
pub(super) struct StreamEngine(Engine);

impl std::ops::Deref for StreamEngine {
    type Target = Engine;

    fn deref(&self) -> &Engine {
        &self.0
    }
}

impl Default for StreamEngine {
    fn default() -> StreamEngine {
        let engine = Engine::new(EngineConfig::default(), Arc::new(NoPlugins), Arc::new(NoRecords));
        let policy = Policy {
            name: "default".into(),
            description: None,
            digest: "d".to_owned(),
            deadline: Duration::from_millis(250),
            redaction: Vec::new(),
            guardrails: Vec::new(),
        };
        engine.activate(engine.prepare(vec![policy]).expect("a good policy"));
        StreamEngine(engine)
    }
}

struct NoPlugins;

impl DetectorFactory for NoPlugins {
    fn load(&self, spec: &DetectorSpec) -> Result<LoadedPlugin, LoadError> {
        panic!("{} is not to be loaded", spec.plugin)
    }
}

impl Fake {
    pub(super) fn set(&self, behaviour: Behaviour) {
        *self.behaviour.lock().expect("lock") = behaviour;
    }

    pub(super) fn release(&self) {
        for (request, done) in self.held.lock().expect("lock").drain(..) {
            done(Ok(decide(&request)));
        }
    }
}

impl CheckService for Fake {
    fn open_stream(
        &self,
        head: Request,
        timeout: Option<Duration>,
        caller: Caller,
    ) -> Result<CheckStream, CheckError> {
        self.engine.open_stream(head, timeout, caller)
    }

    fn work(&self, work: Box<dyn FnOnce() + Send>) -> Result<(), Busy> {
        self.engine.work(work)
    }

    fn submit(&self, request: Arc<Request>, caller: Caller, done: Done) -> Result<(), Busy> {
        self.seen.lock().expect("lock").push((request.clone(), caller));
        let behaviour = self.behaviour.lock().expect("lock").clone();
        match behaviour {
            Behaviour::Decide if !["default", "strict"].contains(&request.policy.as_str()) => {
                let known = vec!["default".to_owned(), "strict".to_owned()];
                done(Err(CheckError::UnknownPolicy { name: request.policy.clone(), known }));
            }
            Behaviour::Decide => done(Ok(decide(&request))),
            Behaviour::Hold => self.held.lock().expect("lock").push((request, done)),
            Behaviour::Busy => return Err(Busy { retry_after: Duration::from_millis(1_200) }),
            Behaviour::Fail(error) => done(Err(error)),
            Behaviour::Drop => drop(done),
        }
        self.arrived.notify_one();
        Ok(())
    }

    fn ready(&self) -> bool {
        !self.not_ready.load(Ordering::Relaxed)
    }

    fn status(&self) -> ServiceStatus {
        let policy = |name: &str| PolicyInfo {
            name: name.into(),
            description: None,
            digest: "d".into(),
            deadline_ms: 250,
            guardrails: vec![GuardrailInfo {
                name: "words".into(),
                plugin: "denylist".into(),
                stages: vec!["output", "input"],
                tier: 1,
                mode: "enforce",
                grants: Vec::new(),
                breaker: "closed",
                mean_duration_us: 12,
                status: PluginInfo::default(),
            }],
        };
        ServiceStatus {
            revision: Some("r-1".into()),
            policies: vec![policy("default"), policy("strict")],
            ..ServiceStatus::default()
        }
    }

    fn declared(&self, _revision: &str, _policy: &str, _stage: Stage) -> Option<Vec<Arc<str>>> {
        Some(vec![Arc::from("denylist"), Arc::from("lost")])
    }
}

fn decide(request: &Request) -> Decision {
    let (guardrail, plugin): (Arc<str>, Arc<str>) = (Arc::from("words"), Arc::from("denylist"));
    let texts: Vec<TextAction> = request
        .texts
        .iter()
        .map(|text| match &text.content {
            content if content.contains("BLOCK") => {
                TextAction { action: Action::Block, redacted: None, lookalikes: Vec::new() }
            }
            content if content.contains("SECRET") => TextAction {
                action: Action::Redact,
                redacted: Some(content.replace("SECRET", "[X]")),
                lookalikes: Vec::new(),
            },
            _ => TextAction { action: Action::Allow, redacted: None, lookalikes: Vec::new() },
        })
        .collect();
    let action = texts.iter().map(|text| text.action).max().unwrap_or_default();
    let found = texts.iter().enumerate().filter(|(_, text)| text.action != Action::Allow);
    let findings = found.map(|(text, at)| DecidedFinding {
        guardrail: guardrail.clone(),
        plugin: plugin.clone(),
        finding: Finding {
            text,
            text_span: TextSpan { start: 0, end: 1 },
            category: "security.secret.test".into(),
            score: 1.0,
            message: None,
            evidence: None,
            attributes: vec![],
        },
        action: at.action,
        mode: Mode::Enforce,
        redaction: None,
    });
    Decision {
        decision_id: "d-1".into(),
        policy: Arc::from(request.policy.as_str()),
        revision: Arc::from("r-1"),
        stage: request.stage,
        shape: request.shape,
        action,
        findings: findings.collect(),
        verdicts: vec![GuardrailVerdict {
            guardrail: guardrail.clone(),
            plugin: plugin.clone(),
            verdict: if action == Action::Allow { Verdict::Pass } else { Verdict::Flagged },
            action,
            mode: Mode::Enforce,
            duration: Duration::from_micros(3),
            reason: None,
            detail: None,
            scores: vec![],
        }],
        texts,
        unjudged: vec![],
        duration: Duration::from_micros(9),
    }
}
