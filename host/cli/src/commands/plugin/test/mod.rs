//! `balustrade plugin test`: a plugin's cases in the real sandbox.

mod judge;
mod tell;

use std::path::{Path, PathBuf};

use anyhow::bail;
use balustrade_policy::plugin_cases::PluginCaseFile;
use balustrade_runtime::PluginFile;

use super::locate;
use super::sandbox::{Kept, Sandbox};
use crate::args::PluginTestArgs;
use crate::exit::Exit;
use crate::{logging, say};

/// Runs the cases once.
pub(super) fn run(args: &PluginTestArgs) -> anyhow::Result<Exit> {
    logging::start("warn", false)?;
    let file = locate::component(&args.plugin, &args.sandbox.plugins, args.sandbox.component_mib_max)?;
    let cases = cases(args, &file)?;
    let sandbox = Sandbox::build(&args.sandbox, Kept::Cached, |_| {})?;
    let tried = judge::all(&sandbox, &file, &cases);
    if args.json {
        say::json(&tell::as_json(&file, &cases, &tried))?;
    } else {
        tell::people(&file, &tried);
    }
    Ok(if tried.outcomes.iter().all(judge::Outcome::passed) { Exit::Ok } else { Exit::Error })
}

/// The cases that are asked for.
fn cases(args: &PluginTestArgs, file: &PluginFile) -> anyhow::Result<PluginCaseFile> {
    let path = match &args.cases {
        Some(path) => path.clone(),
        None => beside(&file.path)?,
    };
    let mut cases = PluginCaseFile::load(&path)?;
    if let Some(part) = &args.only {
        cases.cases.retain(|case| case.name.contains(part));
        if cases.cases.is_empty() {
            bail!("--only `{part}`: no case of {} has a name that holds it", path.display());
        }
    }
    Ok(cases)
}

/// `NAME.cases.yaml`, else `cases.yaml`, in the folder of the component.
fn beside(component: &Path) -> anyhow::Result<PathBuf> {
    let own = component.with_extension("cases.yaml");
    let shared = component.with_file_name("cases.yaml");
    match [&own, &shared].into_iter().find(|path| path.is_file()) {
        Some(path) => Ok(path.clone()),
        None => {
            bail!("there is neither {} nor {}; --cases FILE names the cases", own.display(), shared.display())
        }
    }
}
