//! `balustrade plugin build`.

use std::path::{Path, PathBuf};

use anyhow::Context;
use balustrade_authoring::{Built, Options, Profile, Project, build};
use balustrade_runtime::PluginFile;

use crate::args::PluginBuildArgs;
use crate::exit::Exit;
use crate::{paths, say};

/// Builds a project's plugin, looks at it as a host does, and tells what it can do and how to test it.
pub(crate) fn run(args: &PluginBuildArgs) -> anyhow::Result<Exit> {
    let bytes_max = args.component_mib_max.saturating_mul(1 << 20);
    let profile = if args.dev { Profile::Dev } else { Profile::Release };
    let built = project(&args.dir, profile, args.out.clone(), bytes_max)?;
    let path = here(&built.path);
    let file = PluginFile::from_bytes(path, built.component.clone(), bytes_max)
        .with_context(|| format!("{} was built, but no host would take it", path.display()))?;
    say::line(&summary(&built, &file, path));
    say::line(&format!("test it: balustrade plugin test {}", args.dir.display()));
    Ok(Exit::Ok)
}

/// Builds the project of a folder, and shows what its language's tool says.
pub(super) fn project(
    folder: &Path,
    profile: Profile,
    out: Option<PathBuf>,
    bytes_max: u64,
) -> anyhow::Result<Built> {
    let project = Project::open(folder)?;
    let options = Options {
        out,
        bytes_max,
        target_dir: paths::cargo_target_dir(),
        tools: paths::tools(),
        ..Options::new(profile)
    };
    let built = build(&project, &options)?;
    if !built.said.is_empty() {
        say::error(&say::plain(&built.said));
    }
    Ok(built)
}

/// File, size and powers in a line.
fn summary(built: &Built, file: &PluginFile, path: &Path) -> String {
    let powers: Vec<&str> = file.inspection.imports.iter().filter_map(|import| import.capability).collect();
    let powers = if powers.is_empty() { "none".to_owned() } else { powers.join(", ") };
    format!("{}: {} KiB, powers: {powers}", path.display(), built.component.len().div_ceil(1024))
}

/// As seen from where the author stands, if it lies below.
fn here(path: &Path) -> &Path {
    let current = std::env::current_dir().ok();
    current.and_then(|current| path.strip_prefix(current).ok()).unwrap_or(path)
}
