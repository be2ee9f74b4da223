use std::time::Instant;

use balustrade_core::{Capabilities, CapabilityDenied, Failure, FailureKind, RunLimits};
use wasmtime::component::Linker;
use wasmtime::{Engine, PoolConcurrencyLimitError, ResourceLimiter, Store, Trap, UpdateDeadline};

use crate::ticker::TICK;

/// What the host keeps beside one guest.
pub(crate) struct Guest {
    memory_bytes: usize,
    memory_bytes_max: usize,
    table_elements: usize,
    table_elements_max: usize,
    core_instances_max: usize,
    deadline: Instant,
    host_calls: u32,
    host_calls_max: u32,
    pub(crate) capabilities: Option<Box<dyn Capabilities>>,
}

/// Ends a guest's call; found again in the error that wasmtime hands back.
#[derive(Debug, Clone, thiserror::Error)]
pub(crate) enum Stop {
    #[error("out of time")]
    Deadline,
    #[error("memory limit")]
    Memory { wanted: usize },
    #[error("table limit")]
    Table { wanted: usize },
    #[error("host calls")]
    HostCalls,
    #[error("{0}")]
    Denied(CapabilityDenied),
}

impl Guest {
    pub(crate) fn new(limits: &RunLimits, core_instances_max: u32, deadline: Instant) -> Guest {
        Guest {
            memory_bytes: 0,
            memory_bytes_max: limits.memory_bytes_max,
            table_elements: 0,
            table_elements_max: limits.table_elements_max,
            core_instances_max: core_instances_max as usize,
            deadline,
            host_calls: 0,
            host_calls_max: limits.host_calls_max,
            capabilities: None,
        }
    }

    /// Starts another call in a kept instance.
    pub(crate) fn rearm(&mut self, deadline: Instant, capabilities: Option<Box<dyn Capabilities>>) {
        self.deadline = deadline;
        self.host_calls = 0;
        self.capabilities = capabilities;
    }

    /// Lifts every bound; only for reading out memory after `configure` has returned.
    pub(crate) fn lift_limits(&mut self) {
        self.memory_bytes_max = usize::MAX;
        self.table_elements_max = usize::MAX;
    }

    /// Linear memory of the instance, in bytes.
    pub(crate) fn memory_bytes(&self) -> usize {
        self.memory_bytes
    }

    /// Counts one host call.
    pub(crate) fn count_host_call(&mut self) -> wasmtime::Result<()> {
        self.host_calls += 1;
        if self.host_calls > self.host_calls_max { Err(Stop::HostCalls.into()) } else { Ok(()) }
    }
}

impl ResourceLimiter for Guest {
    fn memory_growing(
        &mut self,
        current: usize,
        desired: usize,
        _max: Option<usize>,
    ) -> wasmtime::Result<bool> {
        let wanted = self.memory_bytes.saturating_add(desired.saturating_sub(current));
        if wanted > self.memory_bytes_max {
            return Err(Stop::Memory { wanted }.into());
        }
        self.memory_bytes = wanted;
        Ok(true)
    }

    fn table_growing(
        &mut self,
        current: usize,
        desired: usize,
        _max: Option<usize>,
    ) -> wasmtime::Result<bool> {
        let wanted = self.table_elements.saturating_add(desired.saturating_sub(current));
        if wanted > self.table_elements_max {
            return Err(Stop::Table { wanted }.into());
        }
        self.table_elements = wanted;
        Ok(true)
    }

    fn instances(&self) -> usize {
        self.core_instances_max
    }

    fn tables(&self) -> usize {
        self.core_instances_max
    }

    fn memories(&self) -> usize {
        8
    }
}

/// A store with every bound set.
pub(crate) fn store(engine: &Engine, guest: Guest, returned_bytes_max: usize) -> Store<Guest> {
    let deadline = guest.deadline;
    let mut store = Store::new(engine, guest);
    store.limiter(|guest| guest);
    store.set_hostcall_fuel(returned_bytes_max);
    arm(&mut store, deadline);
    store.epoch_deadline_callback(|store| {
        // Epochs only say when to look at the clock; the clock decides.
        let left = store.data().deadline.saturating_duration_since(Instant::now());
        if left.is_zero() { Err(Stop::Deadline.into()) } else { Ok(UpdateDeadline::Continue(ticks(left))) }
    });
    store
}

/// Makes the store look at the clock when `deadline` is near.
pub(crate) fn arm(store: &mut Store<Guest>, deadline: Instant) {
    store.set_epoch_deadline(ticks(deadline.saturating_duration_since(Instant::now())));
}

/// Whole ticks that surely fit into `left`; at least one.
fn ticks(left: std::time::Duration) -> u64 {
    u64::try_from(left.as_micros() / TICK.as_micros()).unwrap_or(u64::MAX / 2).clamp(1, u64::MAX / 2)
}

/// An empty linker: no WASI, no capability.
pub(crate) fn linker(engine: &Engine) -> Linker<Guest> {
    Linker::new(engine)
}

/// Puts an error from wasmtime into our words.
pub(crate) fn failure(error: &wasmtime::Error, limits: &RunLimits) -> Failure {
    if let Some(stop) = error.downcast_ref::<Stop>() {
        return match stop {
            Stop::Deadline => Failure::new(
                FailureKind::Timeout,
                format!("did not end within {} ms; raise `timeout_ms`", limits.timeout.as_millis()),
            ),
            Stop::Memory { wanted } => Failure::new(
                FailureKind::Memory,
                format!(
                    "asked for {} KiB of memory, the limit is {} KiB; raise `limits.memory_mib`",
                    wanted >> 10,
                    limits.memory_bytes_max >> 10
                ),
            ),
            Stop::Table { wanted } => Failure::new(
                FailureKind::Memory,
                format!(
                    "asked for {wanted} table elements, the limit is {}; raise `limits.table_elements_max`",
                    limits.table_elements_max
                ),
            ),
            Stop::HostCalls => Failure::new(
                FailureKind::Budget,
                format!("made more than {} host calls; raise `limits.host_calls_max`", limits.host_calls_max),
            ),
            Stop::Denied(denied) => Failure::new(denied.kind, denied.to_string()),
        };
    }
    match error.downcast_ref::<Trap>() {
        Some(Trap::StackOverflow) => {
            Failure::new(FailureKind::Stack, "its stack overflowed; raise `--stack-kib-max`")
        }
        Some(Trap::Interrupt) => Failure::new(FailureKind::Timeout, "was interrupted"),
        Some(trap) => Failure::new(FailureKind::Trap, format!("trapped: {trap}")),
        None => {
            // wasmtime reports what it cannot lift (too many bytes, wrong UTF-8, wild pointers) as plain errors.
            let text = format!("{error:#}");
            if text.contains("fuel allocated for hostcalls") {
                Failure::new(
                    FailureKind::BadOutput,
                    format!(
                        "handed over more than {} KiB; raise `limits.returned_kib`",
                        limits.returned_bytes_max >> 10
                    ),
                )
            } else if error.is::<PoolConcurrencyLimitError>() {
                Failure::new(
                    FailureKind::Overload,
                    format!("no free instance ({text}); raise `--instances-max`"),
                )
            } else {
                Failure::new(FailureKind::BadOutput, text)
            }
        }
    }
}
