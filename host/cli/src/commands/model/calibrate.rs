use std::fs;
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use balustrade_core::Role;
use balustrade_inference::{BackendKind, Model, Operating, Task, threshold_for};
use serde::Deserialize;
use serde_json::json;

use crate::args::ModelCalibrateArgs;
use crate::exit::Exit;
use crate::say;

/// Longest that one text may take.
pub(super) const TEXT_TIME: Duration = Duration::from_secs(600);

#[derive(Deserialize)]
struct Line {
    text: String,
    label: String,
    #[serde(default)]
    role: Option<String>,
}

/// Thresholds from an operator's own texts.
pub(super) fn run(args: &ModelCalibrateArgs) -> anyhow::Result<Exit> {
    if let Some(rate) = args.rates.iter().find(|rate| !(0.0..=1.0).contains(*rate)) {
        bail!("--rate {rate}: write shares from 0 to 1, such as 0.01");
    }
    let models = super::all(&args.sources)?;
    let model = super::ready(&models, &args.model)?;
    if model.manifest().task != Task::Sequence {
        let task = model.manifest().task.as_str();
        bail!("`{}` has the task {task}; thresholds are made for models that score whole texts", args.model);
    }
    let (benign, found) = scores(&model, args)?;
    if benign.is_empty() {
        bail!(
            "no text has a label without a category; thresholds rest on texts in which nothing is to be found"
        );
    }
    let mut made: Vec<Operating> = Vec::new();
    for &rate in &args.rates {
        match threshold_for(&benign, &found, rate) {
            Some(at) => made.push(at),
            None => {
                say::error(&format!("no threshold gives a rate of {rate}: too many of these texts score 1"));
            }
        }
        #[allow(clippy::cast_precision_loss, reason = "texts are counted in millions at most")]
        if rate > 0.0 && (benign.len() as f64) * rate < 10.0 {
            say::error(&format!(
                "a rate of {rate} rests on fewer than 10 of {} texts; bring more",
                benign.len()
            ));
        }
    }
    if args.write {
        let Some(folder) = models.folder(&args.model) else {
            bail!(
                "`{}` is part of the program and cannot be written to; copy its folder from `models` of the sources, \
                 name where it is with --models, and calibrate that one",
                args.model
            );
        };
        let path = folder.join("model.yaml");
        write(&path, model.backend(), &made)?;
    }
    if args.json {
        say::json(&json!({
            "model": args.model,
            "backend": model.backend().as_str(),
            "texts_benign": benign.len(),
            "texts_to_find": found.len(),
            "written": args.write,
            "thresholds": made.iter().map(|at| json!({
                "threshold": at.threshold,
                "wanted": at.wanted,
                "false_positive_rate": at.false_positive_rate,
                "recall": at.recall,
            })).collect::<Vec<_>>(),
        }))?;
        return Ok(Exit::Ok);
    }
    say::line(&format!("{} benign texts, {} to be found, on {}", benign.len(), found.len(), model.backend()));
    for at in &made {
        say::line(&format!(
            "rate {:<7} threshold {:.4}  false positives {:.4}  found {:.4}",
            at.wanted, at.threshold, at.false_positive_rate, at.recall
        ));
    }
    if args.write {
        say::line("written into model.yaml");
    }
    Ok(Exit::Ok)
}

/// Scores of texts in which nothing is to be found, and of the others.
fn scores(model: &Model, args: &ModelCalibrateArgs) -> anyhow::Result<(Vec<f64>, Vec<f64>)> {
    let manifest = model.manifest();
    let (mut benign, mut found) = (Vec::new(), Vec::new());
    super::score::each_line(&args.jsonl, |number, line| {
        let Line { text, label, role } = serde_json::from_str(line)
            .with_context(|| format!("line {number}: no {{\"text\", \"label\"}}"))?;
        if !manifest.labels.contains(&label) {
            bail!("line {number}: `{label}` is none of the model's labels: {}", manifest.labels.join(", "));
        }
        let origin = role.map(|role| Role::new(&role).origin()).unwrap_or_default();
        let scored = model
            .score_as_read(&text, origin, model.band(), Instant::now() + TEXT_TIME)
            .map_err(|failure| anyhow::anyhow!("line {number}: {failure}"))?;
        let highest = scored.highest(model.kinds().len());
        match model.kinds().iter().position(|kind| *kind == label) {
            Some(kind) => found.push(highest.get(kind).copied().unwrap_or_default()),
            None => benign.push(highest.into_iter().fold(0.0, f64::max)),
        }
        Ok(())
    })?;
    Ok((benign, found))
}

/// Takes the place of what was made for this backend at these rates; everything else stays as it was written.
fn write(path: &Path, backend: BackendKind, made: &[Operating]) -> anyhow::Result<()> {
    let shown = path.display();
    let text = fs::read_to_string(path).with_context(|| shown.to_string())?;
    let text = with_thresholds(&text, backend, made).with_context(|| {
        format!("{shown}: write the key `thresholds` with one entry a line, and try again")
    })?;
    // What comes out must still be a model's document.
    balustrade_inference::ModelManifest::parse(&text, &shown.to_string())?;
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder).with_context(|| shown.to_string())?;
    file.write_all(text.as_bytes())
        .and_then(|()| file.as_file().sync_all())
        .with_context(|| shown.to_string())?;
    let mode =
        fs::metadata(path).map(|metadata| metadata.permissions()).with_context(|| shown.to_string())?;
    fs::set_permissions(file.path(), mode).with_context(|| shown.to_string())?;
    file.persist(path).with_context(|| shown.to_string())?;
    Ok(())
}

/// The document with the lines of `thresholds` changed; `None` when they are not written one entry a line.
fn with_thresholds(text: &str, backend: BackendKind, made: &[Operating]) -> Option<String> {
    let lines: Vec<&str> = text.lines().collect();
    let at = lines.iter().position(|line| line.starts_with("thresholds:"));
    let (before, entries, after) = match at {
        None => (lines.as_slice(), Vec::new(), [].as_slice()),
        Some(at) => {
            if lines.get(at)?.trim_end() != "thresholds:" {
                return None;
            }
            let rest = lines.get(at + 1..)?;
            let n = rest.iter().take_while(|line| line.starts_with([' ', '-', '#'])).count();
            (lines.get(..at)?, rest.get(..n)?.to_vec(), rest.get(n..)?)
        }
    };
    if !entries.iter().all(|line| line.trim_start().starts_with("- {") || line.trim_start().starts_with('#'))
    {
        return None;
    }
    let is_replaced = |line: &str| {
        let of_backend = line.contains(&format!("backend: {backend},"));
        let same_rate = |at: &Operating| line.contains(&format!("false_positive_rate: {} }}", at.wanted));
        of_backend && made.iter().any(same_rate)
    };
    let mut out: Vec<String> = before.iter().map(|line| (*line).to_owned()).collect();
    out.push("thresholds:".to_owned());
    out.extend(entries.iter().filter(|line| !is_replaced(line)).map(|line| (*line).to_owned()));
    out.extend(made.iter().map(|at| {
        format!(
            "  - {{ backend: {backend}, threshold: {:.6}, false_positive_rate: {} }}",
            at.threshold, at.wanted
        )
    }));
    out.extend(after.iter().map(|line| (*line).to_owned()));
    Some(out.join("\n") + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(wanted: f64, threshold: f64) -> Operating {
        Operating { threshold, wanted, false_positive_rate: wanted, recall: 1.0 }
    }

    #[test]
    fn only_the_entries_of_the_backend_and_rate_change() {
        let text = "name: x\nthresholds:\n  - { threshold: 0.9, false_positive_rate: 0.01 }\n  \
            - { backend: tract, threshold: 0.5, false_positive_rate: 0.05 }\nlicence: MIT\n";
        let out = with_thresholds(text, BackendKind::Tract, &[at(0.05, 0.75), at(0.01, 0.8)]);
        assert_eq!(
            out.as_deref(),
            Some(
                "name: x\nthresholds:\n  - { threshold: 0.9, false_positive_rate: 0.01 }\n  \
                 - { backend: tract, threshold: 0.750000, false_positive_rate: 0.05 }\n  \
                 - { backend: tract, threshold: 0.800000, false_positive_rate: 0.01 }\nlicence: MIT\n"
            )
        );
        let added = with_thresholds("name: x\n", BackendKind::OnnxRuntime, &[at(0.05, 0.75)]);
        assert!(added.is_some_and(|text| text.ends_with(
            "thresholds:\n  - { backend: onnxruntime, threshold: 0.750000, false_positive_rate: 0.05 }\n"
        )));
        assert_eq!(with_thresholds("thresholds: []\n", BackendKind::Tract, &[]), None);
    }
}
