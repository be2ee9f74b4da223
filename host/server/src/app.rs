use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use balustrade_core::Decision;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::config::ServerConfig;
use crate::error::Problem;
use crate::metrics::Metrics;
use crate::request_id::RequestIds;
use crate::service::CheckService;

/// What every request shares.
pub(crate) struct App {
    pub service: Arc<dyn CheckService>,
    pub config: ServerConfig,
    pub metrics: Arc<Metrics>,
    pub ids: RequestIds,
    pub started: Instant,
    in_flight: Arc<Semaphore>,
    subscribers: Arc<Semaphore>,
    streams: Arc<Semaphore>,
    draining: AtomicBool,
}

impl App {
    pub(crate) fn new(config: ServerConfig, service: Arc<dyn CheckService>, metrics: Arc<Metrics>) -> App {
        App {
            service,
            in_flight: Arc::new(Semaphore::new(config.in_flight_max.min(Semaphore::MAX_PERMITS))),
            subscribers: Arc::new(Semaphore::new(config.event_subscribers_max.min(Semaphore::MAX_PERMITS))),
            streams: Arc::new(Semaphore::new(config.streams_max.min(Semaphore::MAX_PERMITS))),
            config,
            metrics,
            ids: RequestIds::new(),
            started: Instant::now(),
            draining: AtomicBool::new(false),
        }
    }

    /// Turns /readyz to 503 and ends the streams of events, which would never end by themselves.
    pub(crate) fn drain(&self) {
        self.draining.store(true, Ordering::Relaxed);
        self.config.events.close();
    }

    pub(crate) fn is_draining(&self) -> bool {
        self.draining.load(Ordering::Relaxed)
    }

    /// Whether a revision is active, and one of every bundle.
    pub(crate) fn is_ready(&self) -> bool {
        self.service.ready() && self.config.bundles.as_ref().is_none_or(|bundles| bundles.ready())
    }

    /// Room for one more subscriber of events, until the permit is dropped.
    pub(crate) fn subscribe(&self) -> Result<OwnedSemaphorePermit, Problem> {
        let retry_after = self.config.event_heartbeat;
        let place = self.subscribers.clone().try_acquire_owned();
        place.map_err(|_| Problem::TooManySubscribers { retry_after })
    }

    /// Room for one more stream, until the permit is dropped.
    pub(crate) fn enter_stream(&self) -> Result<OwnedSemaphorePermit, Problem> {
        let retry_after = self.config.retry_after;
        self.streams.clone().try_acquire_owned().map_err(|_| Problem::TooManyStreams { retry_after })
    }

    /// Counts and logs a decision.
    pub(crate) fn decided(&self, request_id: &str, decision: &Decision) {
        let declared = self.service.declared(&decision.revision, &decision.policy, decision.stage);
        self.metrics.decided(decision, declared.as_deref());
        tracing::info!(
            target: "balustrade::check",
            decision_id = decision.decision_id,
            request_id,
            policy = &*decision.policy,
            stage = decision.stage.as_str(),
            action = decision.action.as_str(),
            status = 200_u16,
            duration_us = u64::try_from(decision.duration.as_micros()).unwrap_or(u64::MAX),
            "decided"
        );
    }

    /// Room for one more check or batch, held until the permit is dropped.
    pub(crate) fn enter(self: &Arc<App>) -> Result<Entered, Problem> {
        let retry_after = self.config.retry_after;
        let permit = self
            .in_flight
            .clone()
            .try_acquire_owned()
            .map_err(|_| Problem::TooManyRequests { retry_after })?;
        self.metrics.http_in_flight.inc();
        Ok(Entered { app: self.clone(), _permit: permit })
    }
}

/// A place among the requests in flight.
pub(crate) struct Entered {
    app: Arc<App>,
    _permit: OwnedSemaphorePermit,
}

impl Drop for Entered {
    fn drop(&mut self) {
        self.app.metrics.http_in_flight.dec();
    }
}
