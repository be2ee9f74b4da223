//! Plugins from the command line.

mod ask;
mod bench;
mod build;
mod conformance;
mod host_calls;
mod inspect;
mod locate;
mod new;
mod run;
mod sandbox;
mod settings;
mod show;
mod sign;
mod test;

use crate::args::{PluginArgs, PluginCommand};
use crate::exit::Exit;

/// What an author or an operator does with one plugin.
pub(crate) fn run(args: &PluginArgs) -> anyhow::Result<Exit> {
    match &args.command {
        PluginCommand::New(args) => new::run(args),
        PluginCommand::Build(args) => build::run(args),
        PluginCommand::Inspect(args) => inspect::run(args),
        PluginCommand::Test(args) => test::run(args),
        PluginCommand::Run(args) => run::run(args),
        PluginCommand::Bench(args) => bench::run(args),
        PluginCommand::Conformance(args) => conformance::run(args),
        PluginCommand::Sign(args) => sign::sign(args),
        PluginCommand::Verify(args) => sign::verify(args),
    }
}
