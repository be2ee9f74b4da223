//! `reloads [RELOADS [CHECKS]]`: bundles that change under load, in a server of the release build beside this program.
//!
//! Each reload changes a rule whose effect is checked against the revision in the answer: the threshold of one guardrail
//! lies now below and now above the score of a term, and every version's threshold is a number of its own, so that every
//! version is a revision of its own.
#![allow(clippy::print_stdout, reason = "a bench prints")]

#[path = "reloads/client.rs"]
mod client;
#[path = "reloads/desk.rs"]
mod desk;
#[path = "reloads/load.rs"]
mod load;
#[path = "reloads/times.rs"]
mod times;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;

fn main() -> ExitCode {
    balustrade_bench::main(run)
}

fn run() -> anyhow::Result<()> {
    let mut args = std::env::args().skip(1);
    let mut number = |default: u64| args.next().map_or(Ok(default), |arg| arg.parse::<u64>());
    let usage = "usage: reloads [RELOADS [CHECKS]]";
    let (reloads, checks) = (number(1_000).context(usage)?, number(1_000_000).context(usage)?);
    let program = std::env::current_exe()?.with_file_name("balustrade");
    let cache: PathBuf = [env!("CARGO_MANIFEST_DIR"), "..", "target", "bench-cache-reloads"].iter().collect();
    std::fs::DirBuilder::new().recursive(true).create(&cache)?;
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::set_permissions(&cache, std::fs::Permissions::from_mode(0o700))?;
    load::under_load(&program, &cache, reloads, checks)?;
    times::rollback(&program, &cache)?;
    times::settings(&program, &cache)?;
    times::plugin(&program, &cache)?;
    times::large(&program, &cache)
}
