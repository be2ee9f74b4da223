use std::process::Command;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

/// The part of `cargo metadata` that the rules look at.
#[derive(Debug, Deserialize)]
pub(crate) struct Metadata {
    pub(crate) packages: Vec<Package>,
    workspace_members: Vec<String>,
}

/// One package of the lock file.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Package {
    #[serde(default)]
    id: String,
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) version: String,
    #[serde(default)]
    pub(crate) license: Option<String>,
    #[serde(default)]
    pub(crate) manifest_path: String,
    #[serde(default)]
    pub(crate) dependencies: Vec<Dependency>,
}

/// One line of a manifest's dependencies.
#[derive(Debug, Deserialize)]
pub(crate) struct Dependency {
    pub(crate) name: String,
    /// `None`, `dev` or `build`.
    pub(crate) kind: Option<String>,
}

impl Metadata {
    /// Asks cargo; what the lock file does not say is an error.
    pub(crate) fn load() -> Result<Metadata> {
        let answer = Command::new("cargo")
            .args(["metadata", "--format-version", "1", "--locked"])
            .current_dir(super::tree::root())
            .output()
            .context("cannot run cargo metadata")?;
        if !answer.status.success() {
            bail!("cargo metadata failed: {}", String::from_utf8_lossy(&answer.stderr).trim());
        }
        serde_json::from_slice(&answer.stdout).context("cannot read the answer of cargo metadata")
    }

    /// Our own packages.
    pub(crate) fn workspace(&self) -> Vec<&Package> {
        self.packages.iter().filter(|package| self.workspace_members.contains(&package.id)).collect()
    }
}

impl Package {
    /// A package for tests of rules: name and dependencies; `dev:x` is a dev-dependency on `x`.
    #[cfg(test)]
    pub(crate) fn of(name: &str, dependencies: &[&str]) -> Package {
        let dependencies = dependencies.iter().map(|dependency| match dependency.strip_prefix("dev:") {
            Some(name) => Dependency { name: name.to_owned(), kind: Some("dev".to_owned()) },
            None => Dependency { name: (*dependency).to_owned(), kind: None },
        });
        Package { name: name.to_owned(), dependencies: dependencies.collect(), ..Package::default() }
    }
}

#[cfg(test)]
impl Metadata {
    /// Packages for tests of rules: name, version, licence.
    pub(crate) fn of(packages: &[(&str, &str, Option<&str>)]) -> Metadata {
        let package = |(name, version, license): &(&str, &str, Option<&str>)| Package {
            name: (*name).to_owned(),
            version: (*version).to_owned(),
            license: license.map(str::to_owned),
            ..Package::default()
        };
        Metadata { packages: packages.iter().map(package).collect(), workspace_members: Vec::new() }
    }
}
