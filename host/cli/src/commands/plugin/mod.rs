//! Plugins from the command line.

mod conformance;
mod inspect;
mod sign;

use crate::args::{PluginArgs, PluginCommand};
use crate::exit::Exit;

/// What an author or an operator does with one plugin.
pub(crate) fn run(args: &PluginArgs) -> anyhow::Result<Exit> {
    match &args.command {
        PluginCommand::Inspect(args) => inspect::run(args),
        PluginCommand::Conformance(args) => conformance::run(args),
        PluginCommand::Sign(args) => sign::sign(args),
        PluginCommand::Verify(args) => sign::verify(args),
    }
}
