//! Build scripting. One file per subcommand; `cargo xtask` without one lists them.

use std::process::{Command, ExitCode};

mod abi;
mod bench;
mod bundle;
mod ci;
mod freeze;
mod onnxruntime;
mod plugins;
mod run;
mod semver;
mod tidy;
mod walk;

const USAGE: &str = "cargo xtask <subcommand>

  plugins [--toolchain auto|rustup|debian]   build every guest into target/plugins and target/guests, then the bundle
  plugins --all                              and the guests in other languages, which are kept in the repository
  bundle                                     build the bundle of policies/ that the binary brings along
  run [ARGS]                                 build everything and serve policies/ (ARGS go to `balustrade serve`)
  onnxruntime                                fetch the library of ONNX Runtime to beside the release binary
  bench [NAME...]                            build for release and measure
  ci [--only STEP,STEP]                      the one test command
  tidy                                       layers, words, sizes, named paths, licences
  wit-check                                  whether plugins of the last accepted contract still run
  walk [rust|javascript|python|c|all]        follow a walk-through of docs/plugins command by command
  wit-freeze                                 release the contract: its digest, and binaries of every plugin";

fn main() -> ExitCode {
    let mut args: Vec<String> = std::env::args().skip(1).collect();
    let subcommand = if args.is_empty() { String::new() } else { args.remove(0) };
    let outcome = match subcommand.as_str() {
        "plugins" => plugins::run(&args),
        "bundle" => bundle::run(&args),
        "run" => run::run(&args),
        "onnxruntime" => onnxruntime::run(&args),
        "bench" => bench::run(&args),
        "ci" => ci::run(&args),
        "tidy" => tidy::run(&args),
        "wit-check" => semver::run(&args),
        "walk" => walk::run(&args),
        "wit-freeze" => freeze::run(&args),
        _ => Err(anyhow::anyhow!("{USAGE}")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say(&format!("error: {error:#}"));
            ExitCode::FAILURE
        }
    }
}

/// A cargo that builds the same as one on the command line. What `cargo xtask` tells us of our own package would make build
/// scripts that look at it (ring's) run again each time that somebody builds the other way, and all that depends on them.
pub(crate) fn cargo() -> Command {
    let mut command = Command::new("cargo");
    for (name, _) in std::env::vars_os() {
        let is_ours = name
            .to_str()
            .is_some_and(|name| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_"));
        if is_ours {
            command.env_remove(name);
        }
    }
    command
}

/// One line for the person at the terminal.
#[allow(clippy::print_stderr, reason = "a build script talks to the terminal")]
fn say(line: &str) {
    eprintln!("{line}");
}
