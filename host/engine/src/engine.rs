//! Everything together: prepare, activate, check.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use arc_swap::ArcSwap;
use balustrade_core::{Decision, DetectorFactory, RecordSink, Request};
use balustrade_policy::Policy;
use balustrade_text::TextViews;

use crate::call::CheckRun;
use crate::decide::{Heading, decide};
use crate::live::{Active, Live};
use crate::loaded::LoadedPlugins;
use crate::parts::Parts;
use crate::pool::Pool;
use crate::prepare::prepare;
use crate::record::record;
use crate::redaction::{Redaction, Sealed};
use crate::status::revision_status;
use crate::terms::{TRIED_PATIENCE, Terms};
use crate::trial::{FollowUp, Route};
use crate::{
    ActivationError, Busy, CheckError, CheckObserver, EngineConfig, EngineStatus, Refusal, Revision,
    TrialObserver, id, pipeline,
};

/// Who asks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Caller {
    /// Tenant of the key, if keys are in use. Goes into the decision record; tokens are bound to it.
    pub tenant: Option<String>,
}

/// What a submitted check is answered with.
pub type Done = Box<dyn FnOnce(Result<Decision, CheckError>) + Send>;

/// Turns requests into decisions. A clone is the same engine; the last one to go lets the threads end.
#[derive(Clone)]
pub struct Engine {
    pub(crate) inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub config: EngineConfig,
    factory: Arc<dyn DetectorFactory>,
    sink: Arc<dyn RecordSink>,
    observers: ArcSwap<Vec<Arc<dyn CheckObserver>>>,
    pub trial_observers: ArcSwap<Vec<Arc<dyn TrialObserver>>>,
    pub observing: Mutex<()>,
    pub live: Live,
    /// What the revision that serves is made of, and what is on trial.
    pub parts: Mutex<Parts>,
    plugins: LoadedPlugins,
    refusal: Mutex<Option<Refusal>>,
    pub pool: Pool,
    declared: AtomicU64,
    executed: AtomicU64,
    pub call_panics: Arc<AtomicU64>,
}

impl Engine {
    /// Starts the threads. Nothing serves before [`Engine::activate`].
    pub fn new(config: EngineConfig, factory: Arc<dyn DetectorFactory>, sink: Arc<dyn RecordSink>) -> Engine {
        let pool = Pool::new(config.workers, config.queue_max);
        Engine {
            inner: Arc::new(Inner {
                config,
                factory,
                sink,
                observers: ArcSwap::default(),
                trial_observers: ArcSwap::default(),
                observing: Mutex::new(()),
                live: Live::default(),
                parts: Mutex::default(),
                plugins: LoadedPlugins::default(),
                refusal: Mutex::new(None),
                pool,
                declared: AtomicU64::new(0),
                executed: AtomicU64::new(0),
                call_panics: Arc::default(),
            }),
        }
    }

    /// Loads every plugin of every policy; may take seconds. What serves is not touched.
    ///
    /// # Errors
    /// Everything that is wrong, each with policy, guardrail and plugin. Status keeps it until the next activation.
    pub fn prepare(&self, policies: Vec<Policy>) -> Result<Revision, ActivationError> {
        let inner = &self.inner;
        let prepared = self.prepare_with(policies, inner.factory.as_ref());
        if let Err(error) = &prepared {
            tracing::warn!(problems = error.problems.len(), "a revision was refused");
            self.set_refusal(Some(Refusal { at: SystemTime::now(), detail: error.to_string() }));
        }
        prepared
    }

    /// The same with plugins from elsewhere, and without a trace in the status.
    ///
    /// # Errors
    /// As [`Engine::prepare`].
    pub fn prepare_with(
        &self,
        policies: Vec<Policy>,
        factory: &dyn DetectorFactory,
    ) -> Result<Revision, ActivationError> {
        let inner = &self.inner;
        prepare(policies, factory, &inner.plugins, &inner.config)
    }

    /// Lets `part` serve beside the parts of other names, instead of the one of the same name. Everything else goes on as
    /// it is, with the same instances and breakers, and so does the trial of a candidate. Gives what serves then.
    ///
    /// # Errors
    /// Another part holds a policy of the same name; nothing has changed.
    pub fn activate_part(&self, name: &str, part: Arc<Revision>) -> Result<Arc<Revision>, ActivationError> {
        let mut parts = self.inner.parts.lock().unwrap_or_else(PoisonError::into_inner);
        let revision = parts.with(name, &part)?;
        parts.serving.insert(name.into(), part);
        Ok(self.serve(&parts, revision))
    }

    /// Lets `revision` serve from now on, and nothing beside it; trials are over. Checks under way end with the one they
    /// began with.
    pub fn activate(&self, revision: Revision) -> Arc<Revision> {
        let revision = Arc::new(revision);
        let mut parts = self.inner.parts.lock().unwrap_or_else(PoisonError::into_inner);
        let serving = BTreeMap::from([("".into(), Arc::clone(&revision))]);
        *parts = Parts { serving, trials: BTreeMap::new() };
        self.serve(&parts, revision)
    }

    /// Called with the parts locked, so that the last one to change them is the last one to swap.
    pub(crate) fn serve(&self, parts: &Parts, revision: Arc<Revision>) -> Arc<Revision> {
        self.inner.live.swap(Active {
            revision: Arc::clone(&revision),
            activated_at: SystemTime::now(),
            trials: parts.seats(),
        });
        self.set_refusal(None);
        tracing::info!(revision = %revision.id(), policies = revision.policies.len(), "a revision serves");
        revision
    }

    fn set_refusal(&self, refusal: Option<Refusal>) {
        *self.inner.refusal.lock().unwrap_or_else(PoisonError::into_inner) = refusal;
    }

    /// What serves; `None` before the first activation.
    #[must_use]
    pub fn revision(&self) -> Option<Arc<Revision>> {
        self.inner.live.revision()
    }

    /// Names of the policies that serve, sorted.
    #[must_use]
    pub fn policy_names(&self) -> Vec<Arc<str>> {
        self.revision().map(|revision| revision.policies.keys().cloned().collect()).unwrap_or_default()
    }

    /// Decides on the calling thread; slow guardrails of one tier may be taken over by idle workers.
    ///
    /// # Errors
    /// There is no decision; see [`CheckError`].
    pub fn check(&self, request: &Arc<Request>, caller: &Caller) -> Result<Decision, CheckError> {
        let (answer, follow_up) = self.check_since(request, caller, self.inner.config.clock.now());
        if let Some(follow_up) = follow_up {
            self.follow_up(follow_up);
        }
        answer
    }

    /// Decides with a revision that need not serve, and leaves no record: for trying it out. On the calling thread. Every time
    /// limit is twenty times as long: what is tried is what a policy finds, not how busy the machine is at the moment.
    ///
    /// # Errors
    /// As [`Engine::check`].
    pub fn check_with(
        &self,
        revision: &Arc<Revision>,
        request: &Arc<Request>,
    ) -> Result<Decision, CheckError> {
        let inner = &self.inner;
        let terms = Terms { counts: false, patience: TRIED_PATIENCE, ..Terms::live(inner) };
        self.contained(|| {
            inner.decide(revision, request, &Caller::default(), inner.config.clock.now(), &terms)
        })
    }

    /// Queues a check for the workers; the wait counts towards its deadline. `done` is called once, on a worker.
    ///
    /// # Errors
    /// The queue is full, or the engine drains; `done` is dropped without being called.
    pub fn submit(&self, request: Arc<Request>, caller: Caller, done: Done) -> Result<(), Busy> {
        let queued_at = self.inner.config.clock.now();
        let engine = self.clone();
        let job = Box::new(move || {
            let (answer, follow_up) = engine.check_since(&request, &caller, queued_at);
            done(answer);
            if let Some(follow_up) = follow_up {
                engine.follow_up(follow_up);
            }
        });
        self.inner.pool.submit(job).map_err(|_full| Busy { retry_after: self.inner.config.retry_after })
    }

    /// Takes no more checks by [`Engine::submit`] and waits for those it has. Whether none is left within `limit`.
    pub fn drain(&self, limit: Duration) -> bool {
        self.inner.pool.drain(limit)
    }

    /// Tells `observer` about every decision from now on.
    pub fn observe(&self, observer: Arc<dyn CheckObserver>) {
        // Under a lock of its own, so that the observer can be moved in without a retry.
        let _one_at_a_time = self.inner.observing.lock().unwrap_or_else(PoisonError::into_inner);
        let mut observers = Vec::clone(&self.inner.observers.load());
        observers.push(observer);
        self.inner.observers.store(Arc::new(observers));
    }

    /// How everything stands.
    #[must_use]
    pub fn status(&self) -> EngineStatus {
        let inner = &self.inner;
        let now = inner.config.clock.now();
        EngineStatus {
            revision: inner
                .live
                .current()
                .map(|active| revision_status(&active.revision, active.activated_at, now)),
            refusal: inner.refusal.lock().unwrap_or_else(PoisonError::into_inner).clone(),
            pool: inner.pool.status(),
            guardrails_declared: inner.declared.load(Ordering::Relaxed),
            guardrails_executed: inner.executed.load(Ordering::Relaxed),
            call_panics: inner.call_panics.load(Ordering::Relaxed),
        }
    }

    /// Decides, and turns a panic of the engine itself into an error. Gives also what a trial makes of it.
    fn check_since(
        &self,
        request: &Arc<Request>,
        caller: &Caller,
        since: Instant,
    ) -> (Result<Decision, CheckError>, Option<FollowUp>) {
        // One look: what serves and what is on trial belong together.
        let Some(active) = self.inner.live.current() else { return (Err(CheckError::NotReady), None) };
        self.check_routed(active.route(request), request, caller, since, None)
    }

    /// The same where it is settled already with which revision. Placeholders are made as `sealed` says; with the keys of its end without it.
    pub(crate) fn check_routed(
        &self,
        route: Route,
        request: &Arc<Request>,
        caller: &Caller,
        since: Instant,
        sealed: Option<Sealed>,
    ) -> (Result<Decision, CheckError>, Option<FollowUp>) {
        let inner = &self.inner;
        let live = Terms { sealed, ..Terms::live(inner) };
        let Some(trial) = route.trial else {
            let terms = live;
            let answer = self.contained(|| inner.check(&route.revision, request, caller, since, &terms));
            return (answer, None);
        };
        let terms = Terms { panics: Arc::default(), ..live };
        let answer = self.contained(|| inner.check(&route.revision, request, caller, since, &terms));
        let n_panics = inner.add_panics(&terms);
        let had_time = route.revision.policies.get(request.policy.as_str()).is_none_or(|state| {
            request.deadline.is_none_or(|asked| asked >= since + state.policy.deadline / 2)
        });
        let follow_up = FollowUp::new(self, trial, request, &answer, (n_panics, had_time));
        (answer, follow_up)
    }

    pub(crate) fn contained(
        &self,
        work: impl FnOnce() -> Result<Decision, CheckError>,
    ) -> Result<Decision, CheckError> {
        catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_panic| {
            self.inner.pool.count_panic();
            Err(CheckError::Internal("a panic was contained; please report this".to_owned()))
        })
    }
}

impl Inner {
    fn check(
        &self,
        revision: &Revision,
        request: &Arc<Request>,
        caller: &Caller,
        since: Instant,
        terms: &Terms,
    ) -> Result<Decision, CheckError> {
        let at = SystemTime::now();
        let decision = self.decide(revision, request, caller, since, terms)?;
        for observer in self.observers.load().iter() {
            observer.decided(request, &decision);
        }
        if self.sink.is_enabled() {
            self.sink.record(record(request, caller, &decision, at));
        }
        Ok(decision)
    }

    /// Adds panics that were counted apart; how many there were.
    pub(crate) fn add_panics(&self, terms: &Terms) -> u64 {
        let n_panics = terms.panics.load(Ordering::Relaxed);
        self.call_panics.fetch_add(n_panics, Ordering::Relaxed);
        n_panics
    }

    pub(crate) fn decide(
        &self,
        revision: &Revision,
        request: &Arc<Request>,
        caller: &Caller,
        since: Instant,
        terms: &Terms,
    ) -> Result<Decision, CheckError> {
        let state = revision.state(&request.policy)?;
        let policy = &state.policy;
        let deadline = if terms.aside {
            // Its caller has the answer, and nobody helps it: only what each guardrail takes by itself tells anything.
            since + policy.deadline + state.time_of(request.stage)
        } else {
            let policy_deadline = since + policy.deadline * terms.patience;
            request.deadline.map_or(policy_deadline, |asked| asked.min(policy_deadline))
        };
        if self.config.clock.now() >= deadline {
            return Err(CheckError::Deadline);
        }
        let run = Arc::new(CheckRun {
            policy: Arc::clone(state),
            request: Arc::clone(request),
            views: request.texts.iter().map(|_| TextViews::default()).collect(),
            clock: Arc::clone(&self.config.clock),
            deadline,
            patience: terms.patience,
            panics: Arc::clone(&terms.panics),
        });
        let over = if terms.aside { Duration::MAX } else { self.config.side_by_side_over };
        let ruled = pipeline::run(&run, &self.pool, over);
        if terms.counts {
            self.count(state.plan(request.stage).len(), ruled.len());
        }
        let at = SystemTime::now();
        let heading = Heading {
            decision_id: id::decision_id(at),
            policy: policy.name.clone(),
            revision: revision.id.clone(),
        };
        let sealed = terms.sealed.clone().unwrap_or_else(|| Sealed::now(&self.config));
        let redaction = Redaction::new(policy, &sealed, caller, request);
        let mut decision = decide(request, ruled, heading, &redaction);
        decision.duration = self.config.clock.now().saturating_duration_since(since);
        Ok(decision)
    }

    /// A guardrail that was declared and gave no verdict would be a hole that nobody sees.
    fn count(&self, declared: usize, executed: usize) {
        debug_assert_eq!(declared, executed, "every declared guardrail gives one verdict");
        self.declared.fetch_add(declared as u64, Ordering::Relaxed);
        self.executed.fetch_add(executed as u64, Ordering::Relaxed);
    }
}
