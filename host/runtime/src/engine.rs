use std::{fs, io};

use serde::{Deserialize, Serialize};
use wasmtime::{
    Config, Enabled, Engine, InstanceAllocationStrategy, OptLevel, PoolingAllocationConfig,
    WasmBacktraceDetails,
};

use crate::{RuntimeConfig, RuntimeError, Switch};

/// What must be the same in the process that compiles and in the one that runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct EngineOptions {
    pub(crate) pooling: bool,
    /// Whether memory after `configure` may become an image.
    pub(crate) images: bool,
    pub(crate) pagemap_scan: bool,
    pub(crate) keep_resident_bytes: usize,
    pub(crate) concurrency_support: bool,
    pub(crate) memory_bytes_max: usize,
    pub(crate) table_elements_max: usize,
    pub(crate) core_instances_max: u32,
    pub(crate) instances_max: u32,
    pub(crate) stack_bytes_max: usize,
    pub(crate) quick: bool,
    pub(crate) count_fuel: bool,
}

/// How the engine stands; printed by `/v1/status`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EngineStatus {
    /// `pooling` or `on-demand`.
    pub allocator: &'static str,
    /// Why it is not pooling, if it is not.
    pub allocator_reason: Option<String>,
    /// Whether `PAGEMAP_SCAN` resets slots.
    pub pagemap_scan: bool,
    /// Why it does not, if it does not.
    pub pagemap_scan_reason: Option<String>,
    /// wasmtime's support for concurrent guests.
    pub concurrency_support: bool,
    /// Time between two epochs, in milliseconds.
    pub tick_ms: u64,
    /// What has become unsafe since the start, and what to do.
    pub warning: Option<String>,
    /// Largest linear memory, in bytes.
    pub memory_bytes_max: usize,
    /// Wasm stack, in bytes.
    pub stack_bytes_max: usize,
    /// Most table elements of any one table.
    pub table_elements_max: usize,
    /// Instances that can live at the same time.
    pub instances_max: u32,
    /// Core instances that one component may be made of.
    pub core_instances_max: u32,
    /// Linear memory that stays mapped between instances of one slot, in bytes, while `PAGEMAP_SCAN` is in use.
    pub keep_resident_bytes: usize,
}

impl EngineStatus {
    /// The same as things stand now: whether swap was switched on is looked up again.
    pub(crate) fn now(&self) -> EngineStatus {
        let obstacle = if self.pagemap_scan { swap(fs::read_to_string(SWAPS)) } else { None };
        self.with_obstacle(obstacle)
    }

    fn with_obstacle(&self, obstacle: Option<String>) -> EngineStatus {
        let warning = obstacle.filter(|_| self.pagemap_scan).map(|obstacle| {
            format!(
                "since the start: {obstacle}, so what one check left in memory may reach the next; switch swap off, or \
                 start the server again, which then does without PAGEMAP_SCAN"
            )
        });
        EngineStatus { warning, ..self.clone() }
    }
}

/// The engine that runs guests, with what was probed on the way.
pub(crate) struct BuiltEngine {
    pub(crate) engine: Engine,
    pub(crate) options: EngineOptions,
    pub(crate) status: EngineStatus,
}

/// Builds the engine: pooling where the address space is there, `PAGEMAP_SCAN` where it is safe.
pub(crate) fn build(config: &RuntimeConfig) -> Result<BuiltEngine, RuntimeError> {
    let pagemap_reason = match (config.pooling, config.pagemap_scan) {
        (Switch::Off, _) => Some("needs the pooling allocator".to_owned()),
        (_, Switch::Off) => Some("switched off".to_owned()),
        _ => pagemap_scan_obstacle(),
    };
    let mut options = EngineOptions {
        pooling: config.pooling == Switch::Auto,
        images: config.images == Switch::Auto,
        pagemap_scan: pagemap_reason.is_none(),
        keep_resident_bytes: config.keep_resident_bytes,
        concurrency_support: config.concurrency_support,
        memory_bytes_max: config.memory_bytes_max,
        table_elements_max: config.table_elements_max,
        core_instances_max: config.core_instances_max,
        instances_max: config.instances_max,
        stack_bytes_max: config.stack_bytes_max,
        quick: config.quick,
        count_fuel: config.count_fuel,
    };
    let mut allocator_reason = (!options.pooling).then(|| "switched off".to_owned());
    let engine = match Engine::new(&wasmtime_config(&options)) {
        Ok(engine) => engine,
        // The pool reserves address space up front; a container or `ulimit -v` may not allow it.
        Err(error) if options.pooling => {
            allocator_reason = Some(format!("the pool could not be reserved: {error}"));
            options.pooling = false;
            options.pagemap_scan = false;
            Engine::new(&wasmtime_config(&options))
                .map_err(|error| RuntimeError::Engine(error.to_string()))?
        }
        Err(error) => return Err(RuntimeError::Engine(error.to_string())),
    };
    let status = EngineStatus {
        allocator: if options.pooling { "pooling" } else { "on-demand" },
        pagemap_scan: options.pagemap_scan,
        pagemap_scan_reason: if options.pooling {
            pagemap_reason
        } else {
            Some("needs the pooling allocator".to_owned())
        },
        allocator_reason,
        concurrency_support: options.concurrency_support,
        tick_ms: 1,
        warning: None,
        memory_bytes_max: options.memory_bytes_max,
        stack_bytes_max: options.stack_bytes_max,
        table_elements_max: options.table_elements_max,
        instances_max: options.instances_max,
        core_instances_max: options.core_instances_max,
        keep_resident_bytes: options.keep_resident_bytes,
    };
    Ok(BuiltEngine { engine, options, status })
}

/// Why a slot must not be reset by `PAGEMAP_SCAN`. Pages that were swapped out are invisible to it and would reach
/// the slot's next guest (wasmtime#14357), so any swap device rules it out.
fn pagemap_scan_obstacle() -> Option<String> {
    if !PoolingAllocationConfig::is_pagemap_scan_available() {
        return Some("the kernel lacks PAGEMAP_SCAN (Linux 6.7 or newer has it)".to_owned());
    }
    swap(fs::read_to_string(SWAPS))
}

/// Where Linux lists swap devices, under a line of headings.
const SWAPS: &str = "/proc/swaps";

fn swap(swaps: io::Result<String>) -> Option<String> {
    match swaps {
        Ok(swaps) if swaps.lines().skip(1).all(|line| line.trim().is_empty()) => None,
        Ok(_) => Some("the machine has swap, and swapped-out pages would not be reset".to_owned()),
        Err(error) => Some(format!("cannot tell whether the machine has swap: /proc/swaps: {error}")),
    }
}

/// The one place where wasmtime is configured.
pub(crate) fn wasmtime_config(options: &EngineOptions) -> Config {
    let mut config = base_config(options);
    config.consume_fuel(options.count_fuel);
    if options.quick {
        config.cranelift_opt_level(OptLevel::None);
    }
    if options.pooling {
        let mut pool = PoolingAllocationConfig::default();
        pool.total_component_instances(options.instances_max)
            // A count, nothing is reserved for it: each instance may be as large as a component may be.
            .total_core_instances(options.instances_max.saturating_mul(options.core_instances_max))
            .total_memories(options.instances_max.saturating_mul(2))
            .total_tables(options.instances_max.saturating_mul(4))
            .max_memory_size(options.memory_bytes_max)
            .table_elements(options.table_elements_max)
            .max_core_instances_per_component(options.core_instances_max)
            .max_memories_per_component(8)
            .max_tables_per_component(32)
            .max_tables_per_module(8);
        if options.pagemap_scan {
            pool.pagemap_scan(Enabled::Yes)
                .linear_memory_keep_resident(options.keep_resident_bytes)
                .table_keep_resident(options.table_elements_max * size_of::<usize>());
        }
        config.allocation_strategy(InstanceAllocationStrategy::Pooling(pool));
    }
    config
}

/// The engine that runs `configure` once, in the compile child: the same features, allocated on demand.
pub(crate) fn imaging_config(options: &EngineOptions) -> Config {
    let mut config = base_config(options);
    config.cranelift_opt_level(OptLevel::Speed);
    config
}

fn base_config(options: &EngineOptions) -> Config {
    let mut config = Config::new();
    config
        .wasm_component_model(true)
        .concurrency_support(options.concurrency_support)
        .epoch_interruption(true)
        .max_wasm_stack(options.stack_bytes_max)
        .memory_init_cow(true)
        // A configured image is dense where its data is and must always map copy-on-write.
        .memory_guaranteed_dense_image_size(256 << 20)
        .cranelift_opt_level(OptLevel::Speed)
        // Only what guests need; verdicts must not depend on the processor.
        .wasm_simd(true)
        .wasm_relaxed_simd(false)
        .wasm_memory64(false)
        .wasm_multi_memory(false)
        .wasm_tail_call(false)
        // Sums in initial values: `componentize-py` links CPython with them.
        .wasm_extended_const(true)
        // Guests' traces hold nothing an operator may read, and collecting them costs time in a trap.
        .wasm_backtrace_max_frames(None)
        .wasm_backtrace_details(WasmBacktraceDetails::Disable)
        .generate_address_map(false)
        .native_unwind_info(false);
    config
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;
    use std::path::PathBuf;
    use std::time::{Duration, Instant};

    use balustrade_core::RunLimits;
    use wasmtime::component::Component;

    use super::*;
    use crate::guest::{self, Guest};

    /// The shape of a component that `componentize-py` makes: one large module, and a small one per interface that
    /// it stubs; one memory, two tables. (JavaScript's is one module with 7,688 table elements.)
    fn like_python(core_instances: u32) -> String {
        let mut text = "(component
            (core module $main (memory 199) (table 5670 funcref))
            (core module $shim (table 115 115 funcref))
            (core module $stub (global (mut i32) (i32.const 0)))
            (core instance (instantiate $main))
            (core instance (instantiate $shim))"
            .to_owned();
        for _ in 2..core_instances {
            let _ = write!(text, "(core instance (instantiate $stub))");
        }
        text.push(')');
        text
    }

    #[test]
    fn swap_that_comes_later_is_told() -> Result<(), RuntimeError> {
        let headings = "Filename\tType\tSize\tUsed\tPriority\n";
        assert_eq!(swap(Ok(headings.to_owned())), None);
        let device = swap(Ok(format!("{headings}/dev/vdb\tpartition\t1\t0\t-2\n")));
        assert!(device.as_ref().is_some_and(|reason| reason.contains("has swap")), "{device:?}");
        assert!(swap(Err(io::ErrorKind::NotFound.into())).is_some());
        let mut status = build(&RuntimeConfig::new(PathBuf::new(), PathBuf::new()))?.status;
        status.pagemap_scan = true;
        assert_eq!(status.with_obstacle(None).warning, None);
        let warning = status.with_obstacle(device.clone()).warning.unwrap_or_default();
        assert!(warning.contains("has swap") && warning.contains("start the server again"), "{warning}");
        status.pagemap_scan = false;
        assert_eq!(status.with_obstacle(device).warning, None, "without the scan swap does no harm");
        Ok(())
    }

    /// What only an unneeded proposal makes valid is no plugin.
    #[test]
    fn proposals_that_no_guest_needs_are_off() -> Result<(), RuntimeError> {
        let built = build(&RuntimeConfig::new(PathBuf::new(), PathBuf::new()))?;
        let compiles = |module: &str| {
            let text = format!("(component (core module {module}))");
            let bytes = wat::parse_str(text).map_err(|error| format!("the test is wrong: {error}"));
            Component::new(&built.engine, bytes?).map(|_| ()).map_err(|error| format!("{error:#}"))
        };
        assert_eq!(compiles("(memory 1) (func (drop (i8x16.splat (i32.const 0))))"), Ok(()));
        assert_eq!(compiles("(global i32 (i32.add (i32.const 1) (i32.const 2)))"), Ok(()), "Python's");
        for (proposal, module) in [
            ("memory64", "(memory i64 1)"),
            ("multi-memory", "(memory 1) (memory 1)"),
            ("tail calls", "(func return_call 0)"),
            (
                "relaxed SIMD",
                "(func (param v128 v128) (drop (i8x16.relaxed_swizzle (local.get 0) (local.get 1))))",
            ),
            ("threads", "(memory 1 1 shared)"),
            ("exceptions", "(tag)"),
            ("garbage collection", "(type (struct))"),
            ("wide arithmetic", "(func (result i64 i64) i64.const 1 i64.const 1 i64.mul_wide_u)"),
            ("custom page sizes", "(memory 1 (pagesize 1))"),
            ("stack switching", "(type $f (func)) (type $c (cont $f))"),
        ] {
            let error = compiles(module).expect_err(proposal);
            assert!(!error.contains("the test is wrong"), "{proposal}: {error}");
        }
        Ok(())
    }

    #[test]
    fn a_table_beyond_the_limit_is_refused() -> Result<(), RuntimeError> {
        let config = RuntimeConfig::new(PathBuf::new(), PathBuf::new());
        for pooling in [Switch::Auto, Switch::Off] {
            let config = RuntimeConfig { pooling, ..config.clone() };
            let built = build(&config)?;
            let limits = RunLimits { table_elements_max: 100, ..RunLimits::default() };
            let run = |elements: u32| {
                let text = format!(
                    "(component (core module $m (table {elements} funcref)) (core instance (instantiate $m)))"
                );
                let bytes = wat::parse_str(text).map_err(|error| wasmtime::Error::msg(error.to_string()))?;
                let component = Component::new(&built.engine, bytes)?;
                let pre = guest::linker(&built.engine).instantiate_pre(&component)?;
                let guest = Guest::new(&limits, 8, Instant::now() + Duration::from_secs(60));
                pre.instantiate(&mut guest::store(&built.engine, guest, limits.returned_bytes_max))
                    .map(|_| ())
            };
            assert!(run(100).is_ok());
            let failure = guest::failure(&run(101).expect_err("too large"), &limits);
            assert!(failure.detail.contains("limits.table_elements_max"), "{failure}");
        }
        Ok(())
    }

    #[test]
    fn as_many_python_guests_as_instances_live_at_the_same_time() -> wasmtime::Result<()> {
        let config = RuntimeConfig::new(PathBuf::new(), PathBuf::new());
        let built = build(&config).map_err(|error| wasmtime::Error::msg(error.to_string()))?;
        let bytes =
            wat::parse_str(like_python(40)).map_err(|error| wasmtime::Error::msg(error.to_string()))?;
        let component = Component::new(&built.engine, bytes)?;
        let pre = guest::linker(&built.engine).instantiate_pre(&component)?;
        let limits = RunLimits::default();
        let deadline = Instant::now() + Duration::from_secs(60);
        let mut alive = Vec::new();
        for _ in 0..config.instances_max {
            let guest = Guest::new(&limits, config.core_instances_max, deadline);
            let mut store = guest::store(&built.engine, guest, limits.returned_bytes_max);
            pre.instantiate(&mut store)?;
            alive.push(store);
        }
        assert_eq!(alive.len(), 256);
        Ok(())
    }
}
