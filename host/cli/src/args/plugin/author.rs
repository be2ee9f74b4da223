//! What an author does with a plugin: `test`, `run`, `bench`.

use std::path::PathBuf;

use crate::args::ModelSourceArgs;

/// Where plugins and models are, and the limits of the sandbox; the defaults are those of a guardrail that names none.
#[derive(Debug, Clone, clap::Args)]
pub(crate) struct SandboxArgs {
    /// Folder of plugins; may be given several times.
    #[arg(long = "plugins", value_name = "DIR", env = "BALUSTRADE_PLUGINS", value_delimiter = ':')]
    pub(crate) plugins: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) models: ModelSourceArgs,
    /// Model that the plugin may ask; may be given several times [default: every model there is].
    #[arg(long = "model", value_name = "NAME")]
    pub(crate) model_names: Vec<String>,
    /// Private folder for native code.
    #[arg(long, value_name = "DIR", env = "BALUSTRADE_CACHE_DIR")]
    pub(crate) cache_dir: Option<PathBuf>,
    /// Largest plugin file, in MiB.
    #[arg(long, value_name = "MIB", default_value_t = 32)]
    pub(crate) component_mib_max: u64,
    /// Memory of the plugin, in MiB; `limits.memory_mib` of a guardrail.
    #[arg(long, value_name = "MIB", default_value_t = 64, value_parser = clap::value_parser!(u32).range(1..=4096))]
    pub(crate) memory_mib: u32,
    /// Time of one call, in milliseconds; `timeout_ms` of a guardrail.
    #[arg(long, value_name = "MS", default_value_t = 50, value_parser = clap::value_parser!(u64).range(1..=600_000))]
    pub(crate) timeout_ms: u64,
    /// Time of the plugin's `configure`, in milliseconds.
    #[arg(long, value_name = "MS", default_value_t = 30_000)]
    pub(crate) configure_timeout_ms: u64,
}

#[derive(Debug, Clone, clap::Args)]
pub(crate) struct PluginTestArgs {
    /// The folder of a project, which is built first; a component file; or the name of a plugin in --plugins.
    #[arg(default_value = ".")]
    pub(crate) plugin: String,
    /// File of cases [default: NAME.cases.yaml, else cases.yaml, beside the component or above it].
    #[arg(long, value_name = "FILE")]
    pub(crate) cases: Option<PathBuf>,
    /// Only cases whose name holds this.
    #[arg(long, value_name = "PART")]
    pub(crate) only: Option<String>,
    /// Run them again after each edit, made fast instead of fast to run, and once as they are without this when it is left by
    /// `q` and Enter or Ctrl-C.
    #[arg(long, conflicts_with = "json")]
    pub(crate) watch: bool,
    #[command(flatten)]
    pub(crate) sandbox: SandboxArgs,
    /// Answer as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Clone, clap::Args)]
pub(crate) struct PluginRunArgs {
    /// A component file or a folder with one, or the name of a plugin in --plugins or of one that the program brings along.
    pub(crate) plugin: String,
    /// The text (`-`: standard input, as when neither it nor --file is given); for an evaluator what the model answered.
    #[arg(conflicts_with = "file")]
    pub(crate) text: Option<String>,
    /// Look at the contents of a file (`-`: standard input).
    #[arg(long, value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,
    /// Settings: JSON that begins with `{`, or a file of JSON or YAML [default: those of most cases beside the component].
    #[arg(long, value_name = "JSON|FILE")]
    pub(crate) settings: Option<String>,
    /// Stage: input, retrieval, tool-definition, tool-call, tool-result, output.
    #[arg(long, value_name = "STAGE", default_value = "input")]
    pub(crate) stage: String,
    /// Who wrote the text: user, assistant, tool, retrieved, system.
    #[arg(long, value_name = "ROLE", default_value = "user")]
    pub(crate) role: String,
    #[command(flatten)]
    pub(crate) sandbox: SandboxArgs,
    /// Answer as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Clone, clap::Args)]
pub(crate) struct PluginBenchArgs {
    /// A component file or a folder with one, or the name of a plugin in --plugins or of one that the program brings along.
    pub(crate) plugin: String,
    /// Settings: JSON that begins with `{`, or a file of JSON or YAML [default: those of most cases beside the component].
    #[arg(long, value_name = "JSON|FILE")]
    pub(crate) settings: Option<String>,
    /// Sizes of the text in bytes; `k` stands for 1,024.
    #[arg(long, value_name = "SIZE", value_delimiter = ',', default_value = "256,2k,16k,256k")]
    pub(crate) sizes: Vec<String>,
    /// Text to cut the sizes from, repeated where it is shorter [default: prose that the program makes].
    #[arg(long, value_name = "FILE")]
    pub(crate) text: Option<PathBuf>,
    /// Time that each size is measured, in milliseconds.
    #[arg(long, value_name = "MS", default_value_t = 1000, value_parser = clap::value_parser!(u64).range(10..=600_000))]
    pub(crate) time_ms: u64,
    /// Write the figures to a file, to compare with later.
    #[arg(long, value_name = "FILE")]
    pub(crate) save: Option<PathBuf>,
    /// Compare with figures that --save has written.
    #[arg(long, value_name = "FILE")]
    pub(crate) baseline: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) sandbox: SandboxArgs,
    /// Answer as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}
