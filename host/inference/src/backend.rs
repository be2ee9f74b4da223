//! What runs the graphs: ONNX Runtime where its library is found, else tract, which is part of the program.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use ort::LoadDynamicError;
use ort::environment::Environment;

use crate::ModelError;

/// What the library is called, newest form first.
const LIBRARY_NAMES: [&str; 2] = ["libonnxruntime.so.1", "libonnxruntime.so"];

/// A program that runs graphs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BackendKind {
    /// The shared library of that name, 1.24 or newer.
    OnnxRuntime,
    /// Part of this program.
    Tract,
}

impl BackendKind {
    /// The name used in `model.yaml` and in status.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            BackendKind::OnnxRuntime => "onnxruntime",
            BackendKind::Tract => "tract",
        }
    }
}

impl fmt::Display for BackendKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Where to look for ONNX Runtime.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OnnxRuntime {
    /// In these folders. That there is none is no error, nor that the first one found cannot be used.
    Search(Vec<PathBuf>),
    /// This file and no other; that it cannot be used is an error.
    At(PathBuf),
    /// Nowhere.
    Off,
}

/// What runs the graphs of this process, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backend {
    /// Which.
    pub kind: BackendKind,
    /// For people.
    pub reason: String,
}

struct Chosen {
    backend: Backend,
    environment: Environment,
}

/// The library is loaded into the process and never leaves it again, so the first choice stays.
static CHOSEN: OnceLock<Result<Chosen, String>> = OnceLock::new();

impl Backend {
    /// Chooses when called for the first time in this process; later calls get the same answer, whatever they ask for.
    ///
    /// # Errors
    /// The library that was named cannot be used.
    pub fn choose(wanted: &OnnxRuntime) -> Result<&'static Backend, ModelError> {
        match CHOSEN.get_or_init(|| choose(wanted)) {
            Ok(chosen) => Ok(&chosen.backend),
            Err(detail) => Err(ModelError::Backend(detail.clone())),
        }
    }

    /// What was chosen; `None` while nothing needed it.
    #[must_use]
    pub fn chosen() -> Option<&'static Backend> {
        CHOSEN.get()?.as_ref().ok().map(|chosen| &chosen.backend)
    }
}

/// What sessions are made in; `None` before a backend was chosen.
pub(crate) fn environment() -> Option<&'static Environment> {
    CHOSEN.get()?.as_ref().ok().map(|chosen| &chosen.environment)
}

fn choose(wanted: &OnnxRuntime) -> Result<Chosen, String> {
    match wanted {
        OnnxRuntime::Off => tract("ONNX Runtime was switched off"),
        OnnxRuntime::At(path) => {
            // A relative path would be taken as relative to the program.
            let path = std::path::absolute(path).unwrap_or_else(|_| path.clone());
            open(&path, "it was named").map_err(|error| {
                format!(
                    "--onnxruntime {}: {error}; name another library, or write `off` for the embedded backend",
                    path.display()
                )
            })
        }
        OnnxRuntime::Search(folders) => {
            let places = folders.iter().flat_map(|dir| LIBRARY_NAMES.map(|name| dir.join(name)));
            // The first that is there and no other: after a library that could not be loaded, `ort` takes the next one for
            // loaded without looking at it.
            let Some(path) = places.into_iter().find(|path| path.is_file()) else {
                return tract("no ONNX Runtime library was found beside the program or in the system");
            };
            open(&path, "it was found there").or_else(|error| {
                tract(&format!("the ONNX Runtime library {} cannot be used: {error}", path.display()))
            })
        }
    }
}

fn open(path: &Path, why: &str) -> Result<Chosen, String> {
    let builder = ort::init_from(path).map_err(|error| match error {
        LoadDynamicError::Dlopen { error, .. } => {
            let cause =
                std::error::Error::source(&error).map(|cause| format!(": {cause}")).unwrap_or_default();
            format!("the library cannot be loaded ({error}{cause})")
        }
        LoadDynamicError::MissingApi { .. } => {
            "this is not ONNX Runtime (it has no `OrtGetApiBase`)".to_owned()
        }
        LoadDynamicError::BadVersion { version_str, .. } => {
            format!("this is ONNX Runtime {version_str}, and 1.{} or newer is needed", ort::MINOR_VERSION)
        }
        other => other.to_string(),
    })?;
    let environment = builder.with_name("balustrade").with_telemetry(false).build();
    let environment = environment.map_err(|error| format!("ONNX Runtime does not start: {error}"))?;
    let reason = format!("{} ({why})", path.display());
    Ok(Chosen { backend: Backend { kind: BackendKind::OnnxRuntime, reason }, environment })
}

fn tract(why: &str) -> Result<Chosen, String> {
    if !ort::set_api(ort_tract::api()) {
        return Err("another backend is in use already; start the program again".to_owned());
    }
    let environment = ort::init().with_name("balustrade").with_telemetry(false).build();
    let environment = environment.map_err(|error| format!("the embedded backend does not start: {error}"))?;
    let reason = format!("embedded: {why}");
    Ok(Chosen { backend: Backend { kind: BackendKind::Tract, reason }, environment })
}
