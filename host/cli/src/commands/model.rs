//! Models from the command line.

mod bench;
mod calibrate;
mod score;

use std::sync::Arc;

use anyhow::bail;
use balustrade_inference::{Backend, ModelManifest, Models};
use serde_json::json;

use crate::args::{ModelArgs, ModelCommand, ModelListArgs, ModelNamesArgs, ModelSourceArgs};
use crate::exit::Exit;
use crate::{logging, models, say};

/// Looks at models and asks them.
pub(crate) fn run(args: &ModelArgs) -> anyhow::Result<Exit> {
    logging::start("warn", false)?;
    match &args.command {
        ModelCommand::List(args) => list(args),
        ModelCommand::Verify(args) => verify(args),
        ModelCommand::Score(args) => score::run(args),
        ModelCommand::Bench(args) => bench::run(args),
        ModelCommand::Calibrate(args) => calibrate::run(args),
    }
}

fn all(args: &ModelSourceArgs) -> anyhow::Result<Models> {
    Ok(Models::new(models::config(args)?))
}

/// The named models, or all there are.
fn chosen(models: &Models, names: &[String]) -> anyhow::Result<Vec<String>> {
    let names = if names.is_empty() { models.names() } else { names.to_vec() };
    if names.is_empty() {
        bail!("there is no model; --models names a folder of models, each a folder with a model.yaml");
    }
    Ok(names)
}

fn list(args: &ModelListArgs) -> anyhow::Result<Exit> {
    let models = all(&args.sources)?;
    let mut failed = false;
    let mut rows = Vec::new();
    for name in chosen(&models, &[])? {
        match models.manifest(&name) {
            Ok(manifest) => rows.push(row(&models, &manifest)?),
            Err(error) => {
                failed = true;
                rows.push(json!({ "name": name, "error": error.to_string() }));
            }
        }
    }
    if args.json {
        say::json(&rows)?;
    } else {
        rows.iter().for_each(tell);
    }
    Ok(if failed { Exit::Error } else { Exit::Ok })
}

fn row(models: &Models, manifest: &ModelManifest) -> anyhow::Result<serde_json::Value> {
    let folder = models.folder(&manifest.name);
    let from = models.files(&manifest.name)?;
    let files = manifest.files().into_iter().map(|(what, file)| {
        let bytes = match &folder {
            Some(folder) => std::fs::metadata(folder.join(&file.name)).ok().map(|metadata| metadata.len()),
            None => from.read(&file.name, u64::MAX).ok().map(|bytes| bytes.len() as u64),
        };
        json!({ "for": what, "file": file.name, "bytes": bytes, "sha256": file.sha256 })
    });
    let thresholds = manifest.thresholds.iter().map(|threshold| {
        json!({
            "backend": threshold.backend.map(|backend| backend.as_str()),
            "threshold": threshold.threshold,
            "false_positive_rate": threshold.false_positive_rate,
        })
    });
    Ok(json!({
        "name": manifest.name,
        "version": manifest.version,
        "summary": manifest.summary,
        "folder": folder,
        "task": manifest.task.as_str(),
        "dimensions": (manifest.dimensions > 0).then_some(manifest.dimensions),
        "pooling": (manifest.dimensions > 0).then_some(manifest.pooling.as_str()),
        "labels": manifest.labels,
        "categories": manifest.categories,
        "window_tokens": manifest.window_tokens,
        "overlap_tokens": manifest.overlap_tokens,
        "views": manifest.views.iter().map(|view| view.as_str()).collect::<Vec<_>>(),
        "band": manifest.band().map(|band| [band.from, band.below.min(1.0)]),
        "licence": manifest.licence,
        "training_data": manifest.training_data,
        "metrics": manifest.metrics,
        "digest": manifest.digest,
        "files": files.collect::<Vec<_>>(),
        "thresholds": thresholds.collect::<Vec<_>>(),
    }))
}

fn tell(row: &serde_json::Value) {
    let string = |value: &serde_json::Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let list = |value: &serde_json::Value| {
        value.as_array().into_iter().flatten().map(string).collect::<Vec<_>>().join(", ")
    };
    let line = |name: &str, value: String| say::line(&say::plain(&format!("  {name:<12} {value}")));
    say::line(&say::plain(&format!(
        "{} {}",
        string(&row["name"]),
        row.get("version").map(string).unwrap_or_default()
    )));
    if let Some(error) = row.get("error") {
        line("error", string(error));
        return;
    }
    line("summary", string(&row["summary"]));
    line("folder", row["folder"].as_str().unwrap_or("none; part of the program").to_owned());
    line("task", format!("{}, windows of {} tokens", string(&row["task"]), row["window_tokens"]));
    line("reads", list(&row["views"]));
    if let Some([from, below]) = row["band"].as_array().map(Vec::as_slice) {
        line("first tier", format!("decides below {from} and from {below} on"));
    }
    match row["dimensions"].as_u64() {
        Some(dimensions) => {
            line("vectors", format!("{dimensions} numbers, pooling {}", string(&row["pooling"])));
        }
        None => line("labels", list(&row["labels"])),
    }
    for (label, category) in row["categories"].as_object().into_iter().flatten() {
        line("reports", format!("{label} as {}", string(category)));
    }
    for file in row["files"].as_array().into_iter().flatten() {
        let bytes = file["bytes"].as_u64().map_or_else(|| "MISSING".to_owned(), |n| format!("{n} bytes"));
        line("file", format!("{} ({}), {bytes}", string(&file["file"]), string(&file["for"])));
    }
    for threshold in row["thresholds"].as_array().into_iter().flatten() {
        let backend = threshold["backend"].as_str().unwrap_or("any backend");
        let (at, rate) = (&threshold["threshold"], &threshold["false_positive_rate"]);
        line("threshold", format!("{at} for a false-positive rate of {rate} on {backend}"));
    }
    line("licence", string(&row["licence"]));
}

fn verify(args: &ModelNamesArgs) -> anyhow::Result<Exit> {
    let models = all(&args.sources)?;
    let mut failed = false;
    let mut rows = Vec::new();
    for name in chosen(&models, &args.names)? {
        let checked = models.verify(&name).and_then(|()| models.load(&name));
        let row = match &checked {
            Ok(model) => json!({
                "name": name,
                "ok": true,
                "version": model.manifest().version,
                "digest": model.manifest().digest,
                "backend": model.backend().as_str(),
                "backend_reason": Backend::chosen().map(|backend| backend.reason.as_str()),
                "load_ms": u64::try_from(model.load_time().as_millis()).unwrap_or(u64::MAX),
            }),
            Err(error) => {
                json!({ "name": name, "ok": false, "code": error.code(), "error": error.to_string() })
            }
        };
        if !args.json {
            say::line(&say::plain(&match &checked {
                Ok(model) => format!(
                    "{name}: ok ({} on {}, loaded in {} ms)",
                    model.manifest().version,
                    model.backend(),
                    model.load_time().as_millis()
                ),
                Err(error) => format!("{name}: {error}"),
            }));
        }
        failed |= checked.is_err();
        rows.push(row);
    }
    if args.json {
        say::json(&rows)?;
    } else if let Some(backend) = Backend::chosen() {
        say::line(&say::plain(&format!("backend: {} ({})", backend.kind, backend.reason)));
    }
    Ok(if failed { Exit::Error } else { Exit::Ok })
}

/// The model, ready to be asked.
fn ready(models: &Models, name: &str) -> anyhow::Result<Arc<balustrade_inference::Model>> {
    Ok(models.load(name)?)
}
