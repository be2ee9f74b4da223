use std::path::Path;

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

/// A package that is really built for this platform. The lock file, and so `cargo metadata`, also holds optional
/// ones that no feature switches on.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Built {
    pub(crate) name: String,
    pub(crate) version: String,
}

impl Built {
    /// Asks cargo for the packages of the whole workspace.
    pub(crate) fn all() -> Result<Vec<Built>> {
        Ok(Built::parse(&cargo(&["tree", "--workspace", "--locked", "--prefix", "none", "--format", "{p}"])?))
    }

    /// Lines such as `serde v1.0.0 (proc-macro)`.
    fn parse(tree: &str) -> Vec<Built> {
        let lines = tree.lines().filter_map(|line| line.split_once(" v"));
        let built = lines.map(|(name, rest)| {
            let version = rest.split_whitespace().next().unwrap_or_default();
            Built { name: name.to_owned(), version: version.to_owned() }
        });
        built.collect()
    }
}

impl Metadata {
    /// Asks cargo; what the lock file does not say is an error.
    pub(crate) fn load() -> Result<Metadata> {
        let answer = cargo(&["metadata", "--format-version", "1", "--locked"])?;
        let mut metadata: Metadata =
            serde_json::from_str(&answer).context("cannot read the answer of cargo metadata")?;
        let root = super::tree::root();
        for package in &mut metadata.packages {
            if let Ok(path) = Path::new(&package.manifest_path).strip_prefix(&root) {
                package.manifest_path = path.display().to_string();
            }
        }
        Ok(metadata)
    }

    /// Our own packages.
    pub(crate) fn workspace(&self) -> Vec<&Package> {
        self.packages.iter().filter(|package| self.workspace_members.contains(&package.id)).collect()
    }
}

fn cargo(args: &[&str]) -> Result<String> {
    let answer = crate::cargo().args(args).current_dir(super::tree::root()).output();
    let answer = answer.context("cannot run cargo")?;
    if !answer.status.success() {
        bail!("cargo {} failed: {}", args.join(" "), String::from_utf8_lossy(&answer.stderr).trim());
    }
    Ok(String::from_utf8(answer.stdout)?)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tree_of_cargo_is_read_line_by_line() {
        let built = Built::parse("serde v1.0.2 (proc-macro) (*)\n\nbalustrade-core v0.1.0 (host/core)\n");
        let names: Vec<_> =
            built.iter().map(|package| (package.name.as_str(), package.version.as_str())).collect();
        assert_eq!(names, [("serde", "1.0.2"), ("balustrade-core", "0.1.0")]);
    }
}
