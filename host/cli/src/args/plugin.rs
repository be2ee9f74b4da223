use std::path::PathBuf;

use clap::Subcommand;

#[derive(Debug, clap::Args)]
pub(crate) struct PluginArgs {
    #[command(subcommand)]
    pub(crate) command: PluginCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum PluginCommand {
    /// Tell what a plugin says about itself and what it can do, without running it.
    Inspect(PluginInspectArgs),
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
