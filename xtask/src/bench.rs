//! Builds everything for release and runs the benches whose figures stand in `bench/README.md`.

use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::say;
use crate::tidy::root;

/// The benches, in order; `args` choose some of them by name.
pub fn run(args: &[String]) -> Result<()> {
    const BENCHES: [&str; 4] = ["calls", "runaway", "views", "chain"];
    if let Some(unknown) = args.iter().find(|arg| !BENCHES.contains(&arg.as_str())) {
        bail!(
            "no bench `{unknown}`; there are {} (and `load`, which needs a server: bench/README.md)",
            BENCHES.join(", ")
        );
    }
    crate::plugins::run(&[])?;
    // Built together with the binary: another choice of packages has other features, and wasmtime would be built again.
    cargo(&[
        "build",
        "--release",
        "--locked",
        "--package",
        "balustrade-bench",
        "--package",
        "balustrade-cli",
    ])?;
    for bench in BENCHES.into_iter().filter(|bench| args.is_empty() || args.iter().any(|arg| arg == bench)) {
        say(&format!("bench: {bench}"));
        let ended = Command::new(root().join("target/release").join(bench))
            .status()
            .with_context(|| bench.to_owned())?;
        if !ended.success() {
            bail!("{bench} ended with {ended}");
        }
    }
    Ok(())
}

fn cargo(args: &[&str]) -> Result<()> {
    let ended = crate::cargo().args(args).current_dir(root()).status().context("cannot run cargo")?;
    if ended.success() { Ok(()) } else { bail!("cargo {} ended with {ended}", args.join(" ")) }
}
