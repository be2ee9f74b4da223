mod author;
mod conformance;
mod sign;

use std::path::PathBuf;

use balustrade_authoring::{Kind, Language};
use clap::{Subcommand, ValueEnum};

pub(crate) use author::{PluginBenchArgs, PluginRunArgs, PluginTestArgs, SandboxArgs};

pub(crate) use conformance::PluginConformanceArgs;
pub(crate) use sign::{PluginSignArgs, PluginVerifyArgs};

#[derive(Debug, clap::Args)]
pub(crate) struct PluginArgs {
    #[command(subcommand)]
    pub(crate) command: PluginCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum PluginCommand {
    /// Write a new plugin project, from a template that this program brings along. No network is needed.
    New(PluginNewArgs),
    /// Build a project's plugin with its language's own tool, and check it as a host will.
    Build(PluginBuildArgs),
    /// Tell what a plugin says about itself and what it can do, without running it.
    Inspect(PluginInspectArgs),
    /// Run a plugin's cases in the real sandbox, with the limits of a guardrail. Exit code 1 when one fails.
    Test(Box<PluginTestArgs>),
    /// Show what a plugin makes of one text.
    Run(Box<PluginRunArgs>),
    /// Measure a plugin: time, fuel and memory by size of the text, and what loading takes.
    Bench(Box<PluginBenchArgs>),
    /// Try whether a plugin does what every plugin has to do. Exit code: 0 if so, 1 if not.
    Conformance(Box<PluginConformanceArgs>),
    /// Sign a plugin's component with its documents, cases and licence.
    Sign(PluginSignArgs),
    /// Check that a signed plugin is whole and signed by the given keys. Exit code: 0 if so, 1 if not.
    Verify(PluginVerifyArgs),
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

#[derive(Debug, Clone, clap::Args)]
pub(crate) struct PluginNewArgs {
    /// Name of the plugin: 1 to 64 of a-z, 0-9 and `-`, a letter first.
    pub(crate) name: String,
    /// What it is written in: rust, javascript, python or c.
    #[arg(long, value_name = "LANGUAGE", default_value = "rust")]
    pub(crate) language: Language,
    /// Whether it finds something in texts, or scores answers.
    #[arg(long, value_enum, default_value_t = PluginKindArg::Detector)]
    pub(crate) kind: PluginKindArg,
    /// Folder of the project: a new one, or an empty one [default: one named like the plugin, here].
    #[arg(long, value_name = "DIR")]
    pub(crate) dir: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum PluginKindArg {
    /// Texts in, findings out.
    Detector,
    /// A sample in, scores out.
    Evaluator,
}

impl From<PluginKindArg> for Kind {
    fn from(kind: PluginKindArg) -> Kind {
        match kind {
            PluginKindArg::Detector => Kind::Detector,
            PluginKindArg::Evaluator => Kind::Evaluator,
        }
    }
}

#[derive(Debug, Clone, clap::Args)]
pub(crate) struct PluginBuildArgs {
    /// Folder of the project.
    #[arg(default_value = ".")]
    pub(crate) dir: PathBuf,
    /// Build fast and without optimisation, to try the plugin while it is written.
    #[arg(long)]
    pub(crate) dev: bool,
    /// Where the component goes [default: target/NAME.wasm for Rust, build/NAME.wasm for other languages].
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// Largest component, in MiB; hosts take 32 unless they are told the same.
    #[arg(long, value_name = "MIB", default_value_t = 32)]
    pub(crate) component_mib_max: u64,
}
