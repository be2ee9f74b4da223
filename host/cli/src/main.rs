//! The `balustrade` binary: the composition root, one file per subcommand.

mod args;
mod bundles;
mod calls;
mod cases;
mod commands;
mod compose;
mod embedded;
mod exit;
mod logging;
mod models;
mod paths;
mod redaction_keys;
mod say;

use std::process::ExitCode;

use clap::Parser;

use crate::args::{Args, Command};
use crate::exit::Exit;

fn main() -> ExitCode {
    // First of all and without parsing: this process is about to put itself under hard limits.
    if std::env::args_os().nth(1).is_some_and(|arg| arg == balustrade_runtime::COMPILE_SUBCOMMAND) {
        return balustrade_runtime::run_compile_child(std::io::stdin(), std::io::stdout()).into();
    }
    let args = Args::parse();
    let outcome = match args.command {
        Command::Serve(args) => commands::serve::run(&args),
        Command::Check(args) => commands::check::run(&args),
        Command::Report(args) => commands::report::run(&args),
        Command::Policy(args) => commands::policy::run(&args),
        Command::Plugin(args) => commands::plugin::run(&args),
        Command::Model(args) => commands::model::run(&args),
        Command::Bundle(args) => commands::bundle::run(&args),
        Command::Key(args) => commands::key::run(&args),
        Command::RedactionKey(args) => commands::redaction_key::run(&args),
        Command::Version(args) => commands::version::run(&args),
    };
    outcome
        .unwrap_or_else(|error| {
            say::error(&say::plain(&format!("error: {error:#}")));
            Exit::Error
        })
        .into()
}
