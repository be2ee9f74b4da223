//! What is tested.

use std::path::{Path, PathBuf};

use anyhow::bail;
use balustrade_policy::plugin_cases::PluginCaseFile;
use balustrade_runtime::PluginFile;

use super::super::locate;
use crate::args::PluginTestArgs;

/// How a project is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Made {
    /// As it is shipped.
    Real,
    /// As fast as it can be made.
    Fast,
}

/// A component.
pub(super) struct Subject {}

impl Subject {
    pub(super) fn open(_args: &PluginTestArgs) -> anyhow::Result<Subject> {
        Ok(Subject {})
    }

    /// The component as it is now.
    pub(super) fn file(&self, args: &PluginTestArgs, _made: Made) -> anyhow::Result<PluginFile> {
        locate::component(&args.plugin, &args.sandbox.plugins, args.sandbox.component_mib_max)
    }

    /// The cases that are asked for.
    pub(super) fn cases(&self, args: &PluginTestArgs, file: &PluginFile) -> anyhow::Result<PluginCaseFile> {
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

    /// Files and folders whose edits matter.
    pub(super) fn watched(&self, args: &PluginTestArgs) -> anyhow::Result<Vec<PathBuf>> {
        let component = self.file(args, Made::Fast)?.path;
        let cases = match &args.cases {
            Some(path) => path.clone(),
            None => beside(&component)?,
        };
        Ok(vec![component, cases])
    }
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
