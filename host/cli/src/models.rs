//! Wiring of models: where they are, and the factory that makes `detector: classifier` of them.

use std::sync::Arc;
use std::thread;

use anyhow::bail;
use balustrade_core::DetectorFactory;
use balustrade_inference::{
    Backend, Model, Models, ModelsConfig, ModelsInMemory, OnnxRuntime, WithClassifiers,
};
use balustrade_policy::bundle::Bundle;
use balustrade_server::ModelReport;

use crate::args::ModelSourceArgs;
use crate::{embedded, paths};

/// Sessions of one model where nobody says how many. Each has a copy of the weights, so that a machine with many cores would
/// spend its memory on them.
const SESSIONS_MAX: usize = 8;

pub(crate) fn config(args: &ModelSourceArgs) -> anyhow::Result<ModelsConfig> {
    let onnxruntime = match &args.onnxruntime {
        Some(path) if path.as_os_str() == "off" => OnnxRuntime::Off,
        // Models load when a policy names one: said now, a wrong path is not found out at the first of them.
        Some(path) if !path.is_file() => {
            bail!(
                "--onnxruntime {}: there is no such file; name the library of ONNX Runtime, or write `off`",
                path.display()
            )
        }
        Some(path) => OnnxRuntime::At(path.clone()),
        None => {
            let beside = paths::beside_binary();
            let beside = beside.iter().flat_map(|dir| [dir.clone(), dir.join("lib")]);
            OnnxRuntime::Search(beside.chain(paths::library_dirs()).collect())
        }
    };
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let sessions = args.model_sessions.map_or(cores.min(SESSIONS_MAX), usize::from);
    Ok(ModelsConfig {
        dirs: paths::model_dirs(&args.models),
        embedded: embedded::MODELS,
        onnxruntime,
        sessions,
    })
}

/// `others` and, before them, classifiers; models of the bundle win over those of the folders.
pub(crate) fn beside(
    others: Arc<dyn DetectorFactory>,
    models: &Arc<Models>,
    bundle: Option<&Bundle>,
) -> Arc<dyn DetectorFactory> {
    let own = bundle
        .map_or_else(ModelsInMemory::default, |bundle| ModelsInMemory::new(bundle.source(), bundle.files()));
    Arc::new(WithClassifiers::new(others, Arc::clone(models), own))
}

/// What `/v1/status` says.
pub(crate) fn report(models: Arc<Models>) -> ModelReport {
    ModelReport(Arc::new(move || {
        let backend = Backend::chosen();
        let loaded: Vec<serde_json::Value> = models.loaded().iter().map(|model| status(model)).collect();
        serde_json::json!({
            "backend": backend.map(|backend| backend.kind.as_str()),
            "backend_reason": backend.map_or("no model was needed yet", |backend| backend.reason.as_str()),
            "loaded": loaded,
        })
    }))
}

fn status(model: &Model) -> serde_json::Value {
    let manifest = model.manifest();
    let (windows, us) = model.windows_run();
    serde_json::json!({
        "name": manifest.name,
        "version": manifest.version,
        "digest": manifest.digest,
        "task": manifest.task.as_str(),
        "load_ms": u64::try_from(model.load_time().as_millis()).unwrap_or(u64::MAX),
        "windows": windows,
        "window_mean_us": us / windows.max(1),
    })
}
