//! The figures, for people and for programs.

use std::path::Path;

use serde_json::Value;

use super::compare::{Compared, Verdict};
use super::figures::{Figures, SizeFigures};
use crate::say;

pub(super) fn people(figures: &Figures, compared: Option<&[Compared]>, path: &Path, timeout_ms: u64) {
    say::line(&say::plain(&format!(
        "{} {}, {} ({} KiB)",
        figures.plugin,
        figures.plugin_version,
        path.display(),
        figures.component_bytes >> 10
    )));
    let configure = figures.configure_us.map(|us| format!(", configure {:.1} ms", us as f64 / 1e3));
    let image = figures.image_bytes.map(|bytes| format!("image {} KiB, ", bytes >> 10));
    say::line(&format!(
        "loading: {} ms, of it compile {:.1} ms{}; {}native code {} KiB; instances start: {}",
        figures.load_ms,
        figures.compile_us as f64 / 1e3,
        configure.unwrap_or_default(),
        image.unwrap_or_default(),
        figures.native_bytes >> 10,
        figures.start
    ));
    say::line("     bytes    runs   median µs      p95 µs  instance µs  memory KiB          fuel  findings");
    for size in &figures.sizes {
        row(size, timeout_ms);
    }
    if let Some(compared) = compared {
        say::line("against the baseline, with 99 % confidence:");
        compared.iter().for_each(change);
    }
}

fn row(size: &SizeFigures, timeout_ms: u64) {
    if let Some(failed) = &size.failed {
        say::line(&format!("{:>10}  {}: {failed}", size.bytes, say::coloured("failed", "31;1")));
        return;
    }
    let fuel = size.fuel.map_or_else(|| "-".to_owned(), |fuel| fuel.to_string());
    let late = if size.p95_us > timeout_ms as f64 * 1e3 {
        format!("  {}", say::coloured(&format!("longer than {timeout_ms} ms"), "33;1"))
    } else {
        String::new()
    };
    say::line(&format!(
        "{:>10}{:>8}{:>12.1}{:>12.1}{:>13.1}{:>12}{fuel:>14}{:>10}{late}",
        size.bytes,
        size.runs,
        size.median_us,
        size.p95_us,
        size.instance_us,
        size.memory_bytes >> 10,
        size.findings,
    ));
}

fn change(compared: &Compared) {
    let per_cent = |share: f64| format!("{:+.1} %", share * 100.0);
    let verdict = match compared.verdict {
        Verdict::Slower => say::coloured("slower", "31;1"),
        Verdict::Faster => say::coloured("faster", "32"),
        Verdict::Same => "the same within the noise".to_owned(),
    };
    let fuel = compared.fuel_change.map(|change| format!(", fuel {}", per_cent(change)));
    say::line(&format!(
        "{:>10}  time {} ({} to {}): {verdict}{}, memory {}",
        compared.bytes,
        per_cent(compared.change),
        per_cent(compared.change_from),
        per_cent(compared.change_to),
        fuel.unwrap_or_default(),
        per_cent(compared.memory_change),
    ));
}

pub(super) fn as_json(figures: &Figures, compared: Option<&[Compared]>) -> anyhow::Result<Value> {
    let mut value = serde_json::to_value(figures)?;
    if let Some(compared) = compared {
        value["baseline"] = serde_json::to_value(compared)?;
    }
    Ok(value)
}
