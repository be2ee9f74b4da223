//! `balustrade plugin new`.

use std::path::{Path, PathBuf};

use balustrade_authoring::{NewProject, create};

use crate::args::PluginNewArgs;
use crate::exit::Exit;
use crate::say;

/// Writes a project and says what to do next.
pub(crate) fn run(args: &PluginNewArgs) -> anyhow::Result<Exit> {
    let folder = args.dir.clone().unwrap_or_else(|| PathBuf::from(&args.name));
    let written = create(&NewProject {
        name: &args.name,
        language: args.language,
        kind: args.kind.into(),
        folder: &folder,
    })?;
    let shown = folder.display();
    say::line(&format!("{shown}: {} in {}", kind(args), args.language));
    for file in written.files.iter().filter(|file| !file.starts_with("sdk/") && !file.starts_with("wit/")) {
        say::line(&format!("  {file}"));
    }
    let there = if folder == Path::new(".") { String::new() } else { format!(" {shown}") };
    say::line(&format!("next: balustrade plugin build{there} && balustrade plugin test{there}"));
    Ok(Exit::Ok)
}

fn kind(args: &PluginNewArgs) -> &'static str {
    balustrade_authoring::Kind::from(args.kind).as_str()
}
