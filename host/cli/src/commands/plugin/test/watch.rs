//! `--watch`: again after each edit, made fast; and once with the real settings at the end.

use std::io::BufRead;
use std::thread;
use std::time::Instant;

use anyhow::Context;
use balustrade_core::StopFlag;
use balustrade_sources::Changes;
use tokio::signal::unix::{SignalKind, signal};

use super::super::sandbox::{Kept, Sandbox};
use super::subject::{Made, Subject};
use super::{judge, tell};
use crate::args::PluginTestArgs;
use crate::exit::Exit;
use crate::say;

/// Folders that builds write to.
const SKIPPED: [&str; 4] = ["target", "build", "node_modules", "__pycache__"];

/// Runs the cases after each edit until it is told to leave, then once more as they are without `--watch`.
pub(super) fn run(args: &PluginTestArgs, subject: &Subject) -> anyhow::Result<Exit> {
    let stop = leave()?;
    let quick = Sandbox::build(&args.sandbox, Kept::Nowhere, |config| config.quick = true)?;
    let watched = subject.watched(args)?;
    let mut changes = Changes::of(&watched, &SKIPPED);
    let names: Vec<_> = watched.iter().map(|path| path.display().to_string()).collect();
    say::line(&say::plain(&format!("watching {}; q and Enter, or Ctrl-C, to leave", names.join(" and "))));
    let mut edited = None;
    loop {
        if let Err(error) = once(args, subject, &quick) {
            say::line(&format!("{}: {}", say::coloured("error", "31;1"), say::plain(&format!("{error:#}"))));
        }
        if let Some(edited) = edited.map(|edited: Instant| edited.elapsed()) {
            say::line(&format!("{} ms from edit to result", edited.as_millis()));
        }
        edited = changes.next(&stop);
        if edited.is_none() {
            break;
        }
        say::line("");
    }
    say::line("once more with the real settings:");
    super::once(args, subject)
}

fn once(args: &PluginTestArgs, subject: &Subject, quick: &Sandbox) -> anyhow::Result<()> {
    let file = subject.file(args, Made::Fast)?;
    let cases = subject.cases(args, &file)?;
    let tried = judge::all(quick, &file, &cases);
    tell::failures(&file, &tried);
    Ok(())
}

/// Set by `q` on standard input, Ctrl-C and SIGTERM. A second Ctrl-C ends the process where it stands.
fn leave() -> anyhow::Result<StopFlag> {
    let stop = StopFlag::new();
    let keys = stop.clone();
    // Ends with the process: nothing else ends a read from a terminal.
    thread::spawn(move || {
        let lines = std::io::stdin().lock().lines().map_while(Result::ok);
        if lines.map(|line| line.trim().to_owned()).any(|line| line == "q" || line == "quit") {
            keys.set();
        }
    });
    let signals = stop.clone();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .context("cannot wait for signals")?;
    thread::spawn(move || {
        runtime.block_on(async {
            let (Ok(mut interrupt), Ok(mut terminate)) =
                (signal(SignalKind::interrupt()), signal(SignalKind::terminate()))
            else {
                return;
            };
            for nth in 0..2 {
                tokio::select! {
                    _ = interrupt.recv() => {}
                    _ = terminate.recv() => {}
                }
                if nth == 0 {
                    signals.set();
                }
            }
            #[expect(
                clippy::disallowed_methods,
                reason = "whoever asks twice does not want to wait for anything"
            )]
            std::process::exit(130);
        });
    });
    Ok(stop)
}
