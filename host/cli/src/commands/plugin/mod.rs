//! Plugins from the command line.

mod build;
mod inspect;
mod new;

use crate::args::{PluginArgs, PluginCommand};
use crate::exit::Exit;

/// What an author or an operator does with one plugin.
pub(crate) fn run(args: &PluginArgs) -> anyhow::Result<Exit> {
    match &args.command {
        PluginCommand::New(args) => new::run(args),
        PluginCommand::Build(args) => build::run(args),
        PluginCommand::Inspect(args) => inspect::run(args),
    }
}
