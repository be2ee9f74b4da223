//! `balustrade plugin test`: a plugin's cases in the real sandbox.

mod judge;
mod subject;
mod tell;
mod watch;

use self::subject::{Made, Subject};
use super::sandbox::{Kept, Sandbox};
use crate::args::PluginTestArgs;
use crate::exit::Exit;
use crate::{logging, say};

/// Runs the cases once, or after each edit.
pub(super) fn run(args: &PluginTestArgs) -> anyhow::Result<Exit> {
    logging::start("warn", false)?;
    let subject = Subject::open(args)?;
    if args.watch { watch::run(args, &subject) } else { once(args, &subject) }
}

/// Runs the cases with the real settings.
fn once(args: &PluginTestArgs, subject: &Subject) -> anyhow::Result<Exit> {
    let file = subject.file(args, Made::Real)?;
    let cases = subject.cases(args, &file)?;
    let sandbox = Sandbox::build(&args.sandbox, Kept::Cached, |_| {})?;
    let tried = judge::all(&sandbox, &file, &cases);
    if args.json {
        say::json(&tell::as_json(&file, &cases, &tried))?;
    } else {
        tell::people(&file, &tried);
    }
    Ok(if tried.outcomes.iter().all(judge::Outcome::passed) { Exit::Ok } else { Exit::Error })
}
