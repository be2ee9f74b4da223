mod author;

use std::path::PathBuf;

use clap::Subcommand;

pub(crate) use author::{PluginBenchArgs, PluginRunArgs, PluginTestArgs, SandboxArgs};

#[derive(Debug, clap::Args)]
pub(crate) struct PluginArgs {
    #[command(subcommand)]
    pub(crate) command: PluginCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum PluginCommand {
    /// Tell what a plugin says about itself and what it can do, without running it.
    Inspect(PluginInspectArgs),
    /// Run a plugin's cases in the real sandbox, with the limits of a guardrail. Exit code 1 when one fails.
    Test(Box<PluginTestArgs>),
    /// Show what a plugin makes of one text.
    Run(Box<PluginRunArgs>),
    /// Measure a plugin: time, fuel and memory by size of the text, and what loading takes.
    Bench(Box<PluginBenchArgs>),
}

#[derive(Debug, Clone, clap::Args)]
pub(crate) struct PluginInspectArgs {
    /// A component file, or the name of a plugin in --plugins.
    pub(crate) plugin: String,
    /// Folder of plugins; may be given several times.
    #[arg(long = "plugins", value_name = "DIR", env = "BALUSTRADE_PLUGINS", value_delimiter = ':')]
    pub(crate) plugins: Vec<PathBuf>,
    /// Largest plugin file, in MiB.
    #[arg(long, value_name = "MIB", default_value_t = 32)]
    pub(crate) component_mib_max: u64,
    /// Answer as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}
