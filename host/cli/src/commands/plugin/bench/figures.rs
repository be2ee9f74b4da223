//! What was measured, and the file that keeps it.

use std::io::Read;
use std::path::Path;

use anyhow::{Context, bail};
use serde::{Deserialize, Serialize};

/// Of the file.
pub(super) const VERSION: u32 = 1;

/// Largest file of figures, in bytes.
const FIGURES_BYTES_MAX: u64 = 8 << 20;

/// Everything about one plugin with one set of settings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Figures {
    pub(super) version: u32,
    pub(super) plugin: String,
    pub(super) plugin_version: String,
    pub(super) digest: String,
    /// Version of the program.
    pub(super) balustrade: String,
    pub(super) settings: Option<String>,
    /// Digest of what texts are cut from.
    pub(super) text: String,
    /// How instances start: `image`, `configure-per-instance` or `plain`.
    pub(super) start: String,
    pub(super) component_bytes: u64,
    pub(super) native_bytes: u64,
    pub(super) image_bytes: Option<u64>,
    pub(super) compile_us: u64,
    pub(super) configure_us: Option<u64>,
    pub(super) load_ms: u64,
    pub(super) sizes: Vec<SizeFigures>,
}

/// Calls with one text of one size.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct SizeFigures {
    pub(super) bytes: usize,
    /// Calls that were measured.
    pub(super) runs: usize,
    /// Time of a call, its instance included.
    pub(super) median_us: f64,
    pub(super) p95_us: f64,
    /// The median of each round: how far they lie apart is the noise of the machine.
    pub(super) rounds_us: Vec<f64>,
    /// Median of the time that a fresh instance takes of a call.
    pub(super) instance_us: f64,
    /// Most linear memory.
    pub(super) memory_bytes: usize,
    /// Instructions, as wasmtime counts them.
    pub(super) fuel: Option<u64>,
    /// Findings, or scores of an evaluator.
    pub(super) findings: usize,
    /// Why nothing was measured.
    pub(super) failed: Option<String>,
}

impl Figures {
    pub(super) fn read(path: &Path) -> anyhow::Result<Figures> {
        let name = || format!("--baseline {}", path.display());
        let mut text = String::new();
        let file = std::fs::File::open(path).with_context(name)?;
        file.take(FIGURES_BYTES_MAX).read_to_string(&mut text).with_context(name)?;
        let figures: Figures = serde_json::from_str(&text)
            .with_context(name)
            .context("these are no figures of `plugin bench --save`; measure them again")?;
        if figures.version != VERSION {
            bail!("{}: written by another version of the program; measure it again", name());
        }
        Ok(figures)
    }

    pub(super) fn write(&self, path: &Path) -> anyhow::Result<()> {
        let mut json = serde_json::to_string_pretty(self)?;
        json.push('\n');
        std::fs::write(path, json).with_context(|| format!("--save {}", path.display()))
    }

    /// Whether what is measured now can be compared with these figures.
    pub(super) fn is_about(
        &self,
        plugin: &str,
        settings: Option<&str>,
        text: &str,
        sizes: &[usize],
    ) -> anyhow::Result<()> {
        if self.plugin != plugin {
            bail!("it is of the plugin `{}`, this is `{plugin}`", self.plugin);
        }
        if self.settings.as_deref() != settings {
            bail!(
                "it is of other settings: {}; give the same --settings",
                self.settings.as_deref().unwrap_or("none")
            );
        }
        if self.text != text {
            bail!("it is of another text; give the same --text");
        }
        if !self.sizes.iter().any(|size| sizes.contains(&size.bytes)) {
            let known: Vec<_> = self.sizes.iter().map(|size| size.bytes.to_string()).collect();
            bail!("it has none of these sizes; it has --sizes {}", known.join(","));
        }
        Ok(())
    }
}
