//! The one test command. Everything that keeps the repository honest runs here, on a developer's machine and in
//! continuous integration alike; `.ci/run` only prepares a bare machine for it.

use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::say;

/// What one step came to.
enum Outcome {
    Passed,
    /// Not run, and what would make it run.
    Skipped(&'static str),
}

/// A step: its name for `--only`, and what it does.
type Step = (&'static str, fn() -> Result<Outcome>);

/// In order: what fails fastest first; guests are built once, before the tests that load them.
const STEPS: &[Step] = &[
    ("fmt", || cargo(&["fmt", "--all", "--check"])),
    ("tidy", || crate::tidy::run(&[]).map(|()| Outcome::Passed)),
    ("wit", || crate::semver::run(&[]).map(|()| Outcome::Passed)),
    ("clippy", || cargo(&["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"])),
    ("plugins", || crate::plugins::run(&[]).map(|()| Outcome::Passed)),
    ("test", test),
    ("walk", || crate::walk::ci().map(|()| Outcome::Passed)),
    ("doctest", || cargo(&["test", "--workspace", "--doc", "--locked", "--quiet"])),
    ("rustdoc", rustdoc),
    ("deny", deny),
];

/// Longer than this on two cores is a bug of the build.
const SLOW: Duration = Duration::from_secs(45 * 60);

/// Runs the steps named after `--only`, or all. Stops at the first failure; the times are printed in any case.
pub fn run(args: &[String]) -> Result<()> {
    let wanted = wanted(args)?;
    let mut times: Vec<(&str, &str, Duration)> = Vec::new();
    let start = Instant::now();
    let mut failure = None;
    for (name, step) in STEPS.iter().filter(|(name, _)| wanted.contains(name)) {
        say(&format!("== {name}"));
        let began = Instant::now();
        let outcome = step();
        let word = match &outcome {
            Ok(Outcome::Passed) => "passed",
            Ok(Outcome::Skipped(why)) => {
                say(&format!("{name}: skipped; {why}"));
                "skipped"
            }
            Err(_) => "FAILED",
        };
        times.push((name, word, began.elapsed()));
        say(&format!("== {name} {word} after {:.1} s", began.elapsed().as_secs_f64()));
        if let Err(error) = outcome {
            failure = Some(
                error.context(format!("step `{name}` failed; run it alone: cargo xtask ci --only {name}")),
            );
            break;
        }
    }
    say(&table(&times, start.elapsed()));
    if start.elapsed() > SLOW {
        say("ci: over 45 minutes; treat that as a bug of the build");
    }
    failure.map_or(Ok(()), Err)
}

/// Which steps the arguments ask for.
fn wanted(args: &[String]) -> Result<Vec<&'static str>> {
    let all: Vec<&'static str> = STEPS.iter().map(|(name, _)| *name).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args.as_slice() {
        [] => Ok(all),
        ["--only", names] => {
            let find = |name: &str| {
                let known = all.iter().find(|known| **known == name).copied();
                known.with_context(|| format!("no step `{name}`; steps are {}", all.join(", ")))
            };
            names.split(',').map(find).collect()
        }
        _ => bail!("usage: cargo xtask ci [--only STEP,STEP]; steps are {}", all.join(", ")),
    }
}

/// One line a step, and the sum.
fn table(times: &[(&str, &str, Duration)], all: Duration) -> String {
    let mut table = String::from("\nstep      outcome   seconds\n");
    for (name, word, time) in times {
        table.push_str(&format!("{name:<9} {word:<9} {:>7.1}\n", time.as_secs_f64()));
    }
    table.push_str(&format!("{:<19} {:>7.1}", "all", all.as_secs_f64()));
    table
}

/// Models are tested on both backends where the library of ONNX Runtime can be had: the tests look for it where this puts it.
fn test() -> Result<Outcome> {
    if let Err(error) = crate::onnxruntime::fetch() {
        say(&format!(
            "test: models are tested on the embedded backend only, as ONNX Runtime could not be had: {error:#}"
        ));
    }
    if installed("nextest") {
        return cargo(&["nextest", "run", "--workspace", "--all-targets", "--locked", "--no-fail-fast"]);
    }
    say("test: cargo-nextest is not installed, running `cargo test` (cargo install cargo-nextest --locked)");
    cargo(&["test", "--workspace", "--all-targets", "--locked", "--no-fail-fast", "--quiet"])
}

fn rustdoc() -> Result<Outcome> {
    let mut command = crate::cargo();
    command.args(["doc", "--workspace", "--no-deps", "--lib", "--locked", "--quiet"]);
    command.env("RUSTDOCFLAGS", "-D warnings");
    passed(&mut command)
}

fn deny() -> Result<Outcome> {
    if !installed("deny") {
        return Ok(Outcome::Skipped(
            "cargo-deny is not installed (cargo install cargo-deny --locked); tidy has checked licences",
        ));
    }
    cargo(&["deny", "--all-features", "check"])
}

/// Whether `cargo NAME` is there.
fn installed(name: &str) -> bool {
    crate::cargo().args([name, "--version"]).output().is_ok_and(|output| output.status.success())
}

fn cargo(args: &[&str]) -> Result<Outcome> {
    passed(crate::cargo().args(args))
}

/// Runs a command in the root of the repository with our terminal.
fn passed(command: &mut Command) -> Result<Outcome> {
    let status = command
        .current_dir(crate::tidy::root())
        .status()
        .with_context(|| format!("cannot run {command:?}"))?;
    if status.success() { Ok(Outcome::Passed) } else { bail!("{status}: {command:?}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn args(line: &str) -> Vec<String> {
        line.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn steps_are_chosen_by_name() {
        assert_eq!(wanted(&args("--only tidy,clippy")).expect("known steps"), ["tidy", "clippy"]);
        assert_eq!(wanted(&[]).expect("all steps").len(), STEPS.len());
    }

    #[test]
    fn an_unknown_step_is_refused_with_the_known_ones() {
        let error = wanted(&args("--only tidy,nope")).expect_err("unknown").to_string();
        assert!(error.contains("`nope`") && error.contains("clippy"), "{error}");
        assert!(wanted(&args("--fast")).is_err());
    }

    #[test]
    fn guests_are_built_before_the_tests_that_load_them() {
        let at = |name| STEPS.iter().position(|(step, _)| *step == name);
        assert!(at("plugins") < at("test"));
    }

    #[test]
    fn the_table_has_a_line_for_each_step() {
        let table = table(&[("fmt", "passed", Duration::from_millis(1500))], Duration::from_secs(2));
        assert!(table.contains("fmt       passed        1.5") && table.ends_with("2.0"), "{table}");
    }
}
