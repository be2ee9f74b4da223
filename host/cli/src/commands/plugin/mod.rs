//! Plugins from the command line.

mod inspect;

use crate::args::{PluginArgs, PluginCommand};
use crate::exit::Exit;

/// What an author or an operator does with one plugin.
pub(crate) fn run(args: &PluginArgs) -> anyhow::Result<Exit> {
    match &args.command {
        PluginCommand::Inspect(args) => inspect::run(args),
    }
}
