use std::path::PathBuf;

use crate::args::SourceArgs;

#[derive(Debug, Clone, clap::Args)]
pub(crate) struct PluginConformanceArgs {
    /// A component file, a folder with one, or the name of a plugin in --plugins.
    pub(crate) plugin: String,
    /// Settings as JSON, or a file of JSON or YAML; those of the cases by default.
    #[arg(long, value_name = "FILE|JSON")]
    pub(crate) settings: Option<String>,
    /// File of cases: its texts are tried too; cases.yaml beside the component by default.
    #[arg(long, value_name = "FILE")]
    pub(crate) cases: Option<PathBuf>,
    /// Time of one call, in milliseconds.
    #[arg(long, value_name = "MS", default_value_t = 1_000)]
    pub(crate) timeout_ms: u64,
    /// Time of one call about a text of 1 MB, in milliseconds.
    #[arg(long, value_name = "MS", default_value_t = 5_000)]
    pub(crate) large_timeout_ms: u64,
    #[command(flatten)]
    pub(crate) sources: SourceArgs,
    /// Answer as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}
