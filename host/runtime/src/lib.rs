//! The sandbox: everything that knows wasmtime.
//!
//! [`Runtime`] turns plugins on disk into [`balustrade_core::Detector`]s and [`balustrade_core::Evaluator`]s. A
//! plugin is inspected without running it, compiled and configured in a child process, kept as native code in a
//! private cache, and called in a fresh instance per guardrail and request.

mod abi;
mod built_in;
mod cache;
mod compile;
mod config;
mod detector;
mod engine;
mod error;
mod evaluator;
mod files;
mod folders;
mod guest;
mod imports;
mod inspect;
mod instance;
mod loader;
mod manifest;
mod meter;
mod native;
mod reach;
mod settings;
mod ticker;
mod validate;

pub use built_in::{BuiltInPlugins, Components};
pub use compile::{COMPILE_SUBCOMMAND, run_compile_child};
pub use config::{CompileLimits, RuntimeConfig, Switch};
pub use engine::EngineStatus;
pub use error::RuntimeError;
pub use files::PluginFile;
pub use inspect::{ComponentImport, Inspection, inspect};
pub use loader::{OwnPlugins, Runtime};
pub use manifest::{MANIFEST_SECTION, read_manifest};
pub use meter::{Making, Meter, Usage};

/// Version of wasmtime that this crate was written against and is locked to.
pub const WASMTIME_VERSION: &str = "48.0.8";

/// The contracts that plugins may be built for.
pub const CONTRACTS: [&str; 2] = ["balustrade:plugin@1.x", "balustrade:evaluator@0.1.x"];
