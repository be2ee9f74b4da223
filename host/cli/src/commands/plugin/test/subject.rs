//! What is tested.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use balustrade_authoring::Profile;
use balustrade_policy::plugin_cases::PluginCaseFile;
use balustrade_runtime::PluginFile;
use tempfile::TempDir;

use super::super::{build, locate};
use crate::args::PluginTestArgs;
use crate::compose;

/// How a project is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Made {
    /// As it is shipped.
    Real,
    /// As fast as it can be made.
    Fast,
}

/// What the command line names.
pub(super) enum Subject {
    /// A component, by its path or the plugin's name.
    Component,
    /// A project, which is built first.
    Project {
        folder: PathBuf,
        /// For what is built fast, so that it is not taken for what is shipped.
        fast: TempDir,
    },
}

impl Subject {
    pub(super) fn open(args: &PluginTestArgs) -> anyhow::Result<Subject> {
        let given = Path::new(&args.plugin);
        // A folder without sources may still hold a component.
        if !given.is_dir() || (!given.join("plugin.yaml").is_file() && locate::path(&args.plugin).is_ok()) {
            return Ok(Subject::Component);
        }
        Ok(Subject::Project { folder: given.to_owned(), fast: compose::private_dir()? })
    }

    /// The component as it is now.
    pub(super) fn file(&self, args: &PluginTestArgs, made: Made) -> anyhow::Result<PluginFile> {
        let mib_max = args.sandbox.component_mib_max;
        let Subject::Project { folder, fast } = self else {
            return locate::component(&args.plugin, &args.sandbox.plugins, mib_max);
        };
        let (profile, out) = match made {
            Made::Real => (Profile::Release, None),
            Made::Fast => (Profile::Dev, Some(fast.path().join("plugin.wasm"))),
        };
        let bytes_max = mib_max.saturating_mul(1 << 20);
        let built = build::project(folder, profile, out, bytes_max)?;
        PluginFile::from_bytes(&built.path, built.component, bytes_max)
            .with_context(|| format!("{} was built, but no host would take it", built.path.display()))
    }

    /// The cases that are asked for.
    pub(super) fn cases(&self, args: &PluginTestArgs, file: &PluginFile) -> anyhow::Result<PluginCaseFile> {
        let path = self.cases_path(args, &file.path)?;
        let mut cases = PluginCaseFile::load(&path)?;
        if let Some(part) = &args.only {
            cases.cases.retain(|case| case.name.contains(part));
            if cases.cases.is_empty() {
                bail!("--only `{part}`: no case of {} has a name that holds it", path.display());
            }
        }
        Ok(cases)
    }

    fn cases_path(&self, args: &PluginTestArgs, component: &Path) -> anyhow::Result<PathBuf> {
        if let Some(path) = &args.cases {
            return Ok(path.clone());
        }
        match self {
            Subject::Project { folder, .. } => Ok(folder.join("cases.yaml")),
            Subject::Component => locate::cases_of(component).with_context(|| {
                format!(
                    "there is no cases.yaml beside {} or in the folder above; --cases FILE names the cases",
                    component.display()
                )
            }),
        }
    }

    /// Files and folders whose edits matter.
    pub(super) fn watched(&self, args: &PluginTestArgs) -> anyhow::Result<Vec<PathBuf>> {
        let Subject::Project { folder, .. } = self else {
            let component = self.file(args, Made::Fast)?.path;
            let cases = self.cases_path(args, &component)?;
            return Ok(vec![component, cases]);
        };
        Ok(std::iter::once(folder.clone()).chain(args.cases.clone()).collect())
    }
}
