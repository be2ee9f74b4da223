//! Compiling and imaging a plugin, in a child process.
//!
//! Neither can be interrupted from within: Cranelift has no time limit, and a hostile component may make it slow or
//! hungry. So the same binary is started again under limits of processor time, memory and wall-clock time; whatever
//! happens to it is a refusal of one plugin, never of the server.

mod child;
mod image;
mod parent;

use serde::{Deserialize, Serialize};

use crate::Making;
use crate::engine::EngineOptions;
use crate::reach::Told;

pub use child::run_compile_child;
pub(crate) use image::answered;
pub(crate) use parent::{Order, compile};

/// The hidden subcommand that the compiling program must map to [`run_compile_child`].
pub const COMPILE_SUBCOMMAND: &str = "compile-plugin";

/// How checks start.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Start {
    /// The plugin takes no settings.
    #[default]
    Plain,
    /// From memory that `configure` has already filled.
    Image,
    /// `configure` runs again in each instance.
    ConfigurePerInstance,
}

impl Start {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Start::Plain => "plain",
            Start::Image => "image",
            Start::ConfigurePerInstance => "configure-per-instance",
        }
    }
}

/// What the child learnt.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Compiled {
    pub(crate) start: Start,
    pub(crate) start_reason: Option<String>,
    pub(crate) notes: Vec<String>,
    #[serde(default)]
    pub(crate) making: Making,
    /// Set when the plugin was asked.
    #[serde(default)]
    pub(crate) told: Option<Told>,
}

/// What the child is asked: a line of JSON on its standard input, and behind it the component and native code of the
/// instrumented component, if there is any. So it needs no disk, which may be full, and a component may come from anywhere.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Job {
    /// Length of the component.
    pub(crate) component_bytes: usize,
    pub(crate) engine: EngineOptions,
    /// The exported settings interface and the settings, when the plugin takes any.
    pub(crate) configure: Option<Configure>,
    /// The exported reach interface, when the plugin has one.
    pub(crate) reach_export: Option<String>,
    pub(crate) memory_bytes_max: usize,
    pub(crate) table_elements_max: usize,
    pub(crate) cpu_s: u64,
    pub(crate) data_bytes_max: u64,
    pub(crate) configure_timeout_ms: u64,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Configure {
    pub(crate) export: String,
    pub(crate) settings_json: String,
}

/// What the child answers: a line of JSON on its standard output, and behind it native code if there is any: of the
/// component, then of the instrumented component when none was handed over. The latter does not depend on the settings,
/// and half of the time that new settings take is spent on it.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Outcome {
    Compiled { compiled: Compiled, native_bytes: usize },
    Refused { code: String, detail: String },
}

/// A line and what stands behind it. JSON holds no line break but in strings, where it is escaped.
fn split_line(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = bytes.iter().position(|byte| *byte == b'\n')?;
    Some((&bytes[..end], &bytes[end + 1..]))
}
