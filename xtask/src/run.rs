//! The one command that sets up everything and runs the main job.

use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::say;
use crate::tidy::root;

/// Builds the plugins and the release binary, then serves the policies of this repository until it is stopped.
/// `args` go to `balustrade serve`.
pub fn run(args: &[String]) -> Result<()> {
    crate::plugins::run(&[])?;
    say("run: building the release binary");
    let built = crate::cargo()
        .args(["build", "--release", "--locked", "--package", "balustrade-cli"])
        .current_dir(root())
        .status()
        .context("cannot run cargo")?;
    if !built.success() {
        bail!("cargo build ended with {built}");
    }
    if let Err(error) = crate::onnxruntime::fetch() {
        say(&format!("run: models run on the embedded backend, as ONNX Runtime could not be had: {error:#}"));
    }
    let mut serve = Command::new("target/release/balustrade");
    serve
        .args(["serve", "--policies", "policies", "--plugins", "target/plugins"])
        .args(args)
        .current_dir(root());
    say(&format!("run: {serve:?}"));
    // Ctrl-C reaches the server too, which drains and ends; then so do we.
    let ended = serve.status().context("cannot start the server")?;
    if ended.success() { Ok(()) } else { bail!("the server ended with {ended}") }
}
