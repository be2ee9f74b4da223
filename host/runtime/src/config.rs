use std::path::PathBuf;
use std::time::Duration;

use crate::Meter;

/// A setting that may depend on the machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Switch {
    /// Used where the machine allows it and it is safe.
    #[default]
    Auto,
    /// Never used.
    Off,
}

/// Bounds of the child process that compiles and configures one plugin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompileLimits {
    /// Wall-clock time before the child is killed.
    pub timeout: Duration,
    /// Processor time of all its threads together, in seconds (`RLIMIT_CPU`).
    pub cpu_s: u64,
    /// Writable private memory, in bytes (`RLIMIT_DATA`).
    pub data_bytes_max: u64,
    /// Time that the plugin's `configure` may take.
    pub configure_timeout: Duration,
}

impl Default for CompileLimits {
    fn default() -> CompileLimits {
        CompileLimits {
            // Processor time is the bound; on a busy machine the child, which is nice, waits most of this.
            timeout: Duration::from_secs(600),
            cpu_s: 240,
            data_bytes_max: 4 << 30,
            configure_timeout: Duration::from_secs(30),
        }
    }
}

/// How the sandbox is set up. The defaults are the settings that measured best; see `docs/adr/0001`.
#[derive(Debug, Clone)]
pub struct RuntimeConfig {
    /// Folders that hold `<name>.wasm`, searched in order.
    pub plugin_dirs: Vec<PathBuf>,
    /// Private folder for native code; created when missing.
    pub cache_dir: PathBuf,
    /// Bytes that the cache may take; the oldest entries go first.
    pub cache_bytes_max: u64,
    /// The program that compiles: it is started as `<compiler> compile-plugin` and calls
    /// [`run_compile_child`](crate::run_compile_child).
    pub compiler: PathBuf,
    /// Bounds of that program.
    pub compile: CompileLimits,
    /// Largest component file, in bytes.
    pub component_bytes_max: u64,
    /// Largest linear memory of any instance, in bytes; what a policy asks for beyond it is refused.
    pub memory_bytes_max: usize,
    /// Most table elements of any one table.
    pub table_elements_max: usize,
    /// Core instances that one component may be made of. JavaScript and Python guests need about 40.
    pub core_instances_max: u32,
    /// Instances that can live at the same time.
    pub instances_max: u32,
    /// Wasm stack, in bytes.
    pub stack_bytes_max: usize,
    /// Pooling allocator; falls back to on-demand allocation where address space is scarce.
    pub pooling: Switch,
    /// `PAGEMAP_SCAN`, which resets a slot by looking up the pages it dirtied. Only used where no swap can leak a
    /// page (wasmtime#14357).
    pub pagemap_scan: Switch,
    /// Linear memory that stays mapped between instances of one slot, in bytes, while `PAGEMAP_SCAN` is in use.
    pub keep_resident_bytes: usize,
    /// Images of memory after `configure`; without them each instance is configured for itself.
    pub images: Switch,
    /// wasmtime's support for concurrent guests; costs 2 to 5 times per call and nothing here needs it.
    pub concurrency_support: bool,
    /// For an author who waits: native code is made fast and runs slowly, no image is made, and `configure` runs in each
    /// instance. Findings and limits are the same; times are not, and `reach` is not asked.
    pub quick: bool,
    /// Counts the instructions of each call, which makes all calls slower.
    pub count_fuel: bool,
    /// Told what loading and each call takes.
    pub meter: Option<Meter>,
}

impl RuntimeConfig {
    /// The defaults, with `compiler` as the compiling program and native code kept in `cache_dir`.
    #[must_use]
    pub fn new(compiler: PathBuf, cache_dir: PathBuf) -> RuntimeConfig {
        RuntimeConfig {
            plugin_dirs: Vec::new(),
            cache_dir,
            cache_bytes_max: 1 << 30,
            compiler,
            compile: CompileLimits::default(),
            component_bytes_max: 32 << 20,
            memory_bytes_max: 64 << 20,
            table_elements_max: 20_000,
            core_instances_max: 64,
            instances_max: 256,
            stack_bytes_max: 512 << 10,
            pooling: Switch::Auto,
            pagemap_scan: Switch::Auto,
            keep_resident_bytes: 1 << 20,
            images: Switch::Auto,
            concurrency_support: false,
            quick: false,
            count_fuel: false,
            meter: None,
        }
    }
}
