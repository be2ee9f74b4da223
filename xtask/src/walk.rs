//! Follows the walk-throughs of `docs/plugins` command by command, as an author does who has nothing but the program and the page.
//!
//! Each fenced block of kind `sh` runs in the folder where the one before it ended, the first in an empty one. A block of kind
//! `text` right behind it is what the command shows: lines in that order, one after the other, `…` for anything within a line, and
//! for any number of lines where it stands alone.

mod page;

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};

use crate::say;
use crate::tidy::root;
use page::{Step, code_lines, shown, steps};

/// An author's first plugin passes its tests before that.
const FIRST_TEST: Duration = Duration::from_secs(600);

/// One walk-through: `docs/plugins/NAME.md`.
struct Walk {
    name: &'static str,
    /// The file that the author writes, from the folder where the walk begins.
    file: &'static str,
    /// Most lines of it, where that is promised.
    lines_max: Option<usize>,
    /// What has to be there, and what installs it.
    tools: &'static [(&'static [&'static str], &'static str)],
}

const WALKS: &[Walk] = &[
    Walk {
        name: "rust",
        file: "internal-hosts/src/lib.rs",
        lines_max: Some(30),
        tools: &[(&["cargo", "--version"], "install Rust: https://rustup.rs")],
    },
    Walk {
        name: "javascript",
        file: "internal-hosts/src/plugin.js",
        lines_max: None,
        tools: &[
            (&["node", "--version"], "install Node.js 20 or newer: https://nodejs.org"),
            (&["npm", "--version"], "install npm, which comes with Node.js"),
        ],
    },
    Walk {
        name: "python",
        file: "internal-hosts/app.py",
        lines_max: None,
        tools: &[(&["python3", "-c", "import venv, ensurepip"], "apt-get install python3 python3-venv")],
    },
    Walk {
        name: "c",
        file: "internal-hosts/plugin.c",
        lines_max: None,
        tools: &[
            (&["clang", "--version"], "apt-get install clang"),
            (&["sh", "-c", "wasm-ld --version || ls /usr/bin/wasm-ld-*"], "apt-get install lld"),
        ],
    },
];

/// Where cargo compiles what a walk builds.
#[derive(Clone, Copy, PartialEq)]
enum Compiled {
    /// In the project's own folder, as at an author's: the SDK's dependencies are compiled too.
    Anew,
    /// Beside the projects of the integration tests, which compiled the dependencies before.
    Shared,
}

/// `cargo xtask walk [NAME|all]`.
pub fn run(args: &[String]) -> Result<()> {
    let name = match args {
        [] => "rust",
        [name] => name.as_str(),
        _ => "",
    };
    let chosen: Vec<&Walk> = WALKS.iter().filter(|walk| name == "all" || walk.name == name).collect();
    ensure!(
        !chosen.is_empty(),
        "usage: cargo xtask walk [{}|all]",
        WALKS.iter().map(|walk| walk.name).collect::<Vec<_>>().join("|")
    );
    let program = program()?;
    let mut skipped = Vec::new();
    for walk in chosen {
        if let Some(how) = walk.tools.iter().find(|(tool, _)| !runs(tool)).map(|(_, how)| how) {
            say(&format!("walk {}: skipped; {how}", walk.name));
            skipped.push(walk.name);
        } else {
            follow(walk, &program, Compiled::Anew)?;
        }
    }
    if !skipped.is_empty() {
        say(&format!("walk: not followed, for want of tools: {}", skipped.join(", ")));
    }
    Ok(())
}

/// The walk of continuous integration: in Rust, without a network, with dependencies that are compiled already.
pub fn ci() -> Result<()> {
    let walk = WALKS.first().context("no walk-through")?;
    follow(walk, &program()?, Compiled::Shared)
}

fn runs(command: &[&str]) -> bool {
    let Some((tool, args)) = command.split_first() else { return false };
    Command::new(tool).args(args).output().is_ok_and(|output| output.status.success())
}

/// Builds the program and tells where it is.
fn program() -> Result<PathBuf> {
    say("walk: building the program");
    let args =
        ["build", "--package", "balustrade-cli", "--locked", "--message-format=json-render-diagnostics"];
    let built = crate::cargo()
        .args(args)
        .current_dir(root())
        .stderr(std::process::Stdio::inherit())
        .output()
        .context("cannot run cargo")?;
    ensure!(built.status.success(), "cargo build ended with {}", built.status);
    String::from_utf8_lossy(&built.stdout)
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter(|message| message["target"]["name"] == "balustrade")
        .find_map(|message| message["executable"].as_str().map(PathBuf::from))
        .context("cargo told of no program `balustrade`")
}

/// Follows one page to its end.
fn follow(walk: &Walk, program: &Path, compiled: Compiled) -> Result<()> {
    let page = root().join("docs/plugins").join(walk.name).with_extension("md");
    let steps = steps(&fs::read_to_string(&page).with_context(|| page.display().to_string())?)
        .with_context(|| page.display().to_string())?;
    let desk = tempfile::tempdir()?;
    let home = desk.path().join("walk");
    fs::create_dir(&home)?;
    let mut folder = home.clone();
    let began = Instant::now();
    let mut first_test = None;
    for step in &steps {
        let at = format!("docs/plugins/{}.md:{}", walk.name, step.line);
        folder = run_step(step, &at, &folder, desk.path(), program, compiled)?;
        if first_test.is_none() && step.script.contains("plugin test") {
            first_test = Some(began.elapsed());
        }
    }
    let first_test = first_test.with_context(|| format!("{} tests no plugin", page.display()))?;
    let lines = code_lines(&fs::read_to_string(home.join(walk.file)).with_context(|| walk.file.to_owned())?);
    say(&format!(
        "walk {}: {} commands in {:.0} s; the first passing test after {:.0} s; {lines} lines of {}",
        walk.name,
        steps.len(),
        began.elapsed().as_secs_f64(),
        first_test.as_secs_f64(),
        walk.file,
    ));
    ensure!(
        first_test <= FIRST_TEST,
        "walk {}: the first passing test took {:.0} s, and {} are promised",
        walk.name,
        first_test.as_secs_f64(),
        FIRST_TEST.as_secs()
    );
    match walk.lines_max {
        Some(max) if lines > max => {
            bail!("walk {}: {} has {lines} lines of code, and {max} are promised", walk.name, walk.file)
        }
        _ => Ok(()),
    }
}

/// Runs one block, holds its output against the page, and tells the folder in which it ended.
fn run_step(
    step: &Step,
    at: &str,
    folder: &Path,
    desk: &Path,
    program: &Path,
    compiled: Compiled,
) -> Result<PathBuf> {
    let (told, ended_in) = (desk.join("told"), desk.join("folder"));
    let output = File::create(&told)?;
    let script = format!("trap 'pwd > \"$WALK_FOLDER\"' EXIT\n{}", step.script);
    let mut command = Command::new("sh");
    command.args(["-eu", "-c", &script]).current_dir(folder);
    command.stdin(std::process::Stdio::null()).stdout(output.try_clone()?).stderr(output);
    let found = std::env::join_paths(
        program
            .parent()
            .into_iter()
            .map(Path::to_path_buf)
            .chain(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default())),
    )?;
    command.env("PATH", found).env("WALK_FOLDER", &ended_in).env("NO_COLOR", "1");
    command.env("BALUSTRADE_CACHE_DIR", desk.join("cache"));
    if compiled == Compiled::Shared {
        command.env("CARGO_TARGET_DIR", root().join("target/test-projects/target"));
        command.env("CARGO_NET_OFFLINE", "true");
    } else {
        command.env_remove("CARGO_TARGET_DIR");
    }
    let status = command.status().context("cannot run sh")?;
    let output = fs::read_to_string(&told)?;
    ensure!(status.success(), "{at}: {status}\n{}\n{output}", step.script);
    if let Some(expected) = &step.text {
        shown(expected, &output).map_err(|line| {
            anyhow::anyhow!("{at}: the page shows `{line}`, which is not where it should be in\n{output}")
        })?;
    }
    Ok(PathBuf::from(fs::read_to_string(&ended_in)?.trim_end()))
}
