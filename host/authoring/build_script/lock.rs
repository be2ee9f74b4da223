//! The part of the repository's lock file that a project in Rust needs, so that both build the same versions.

use std::collections::{BTreeMap, BTreeSet};

/// What the packages of a lock file are told by: name and version.
type Id<'a> = (&'a str, &'a str);

/// The SDK, everything that it may need, and the project's own package. Cargo drops what no feature asks for when it first
/// builds.
pub fn of_sdk(lock: &str) -> Result<String, String> {
    let mut packages: BTreeMap<Id<'_>, &str> = BTreeMap::new();
    for block in lock.split("[[package]]\n").skip(1) {
        let (Some(name), Some(version)) = (field(block, "name"), field(block, "version")) else {
            return Err("a package of Cargo.lock has no name or version".to_owned());
        };
        packages.insert((name, version), block.trim_end());
    }
    let mut wanted: BTreeSet<Id<'_>> = BTreeSet::new();
    let mut open = vec![find(&packages, "balustrade-sdk")?];
    while let Some(id) = open.pop() {
        if wanted.insert(id) {
            for dependency in dependencies(packages[&id]) {
                open.push(find(&packages, dependency)?);
            }
        }
    }
    let mut text = String::from("version = 4\n");
    for id in &wanted {
        text.push_str("\n[[package]]\n");
        for line in packages[id].lines() {
            text.push_str(&shortened(line, &wanted));
            text.push('\n');
        }
    }
    text.push_str(
        "\n[[package]]\nname = \"plugin-{{name}}\"\nversion = \"0.1.0\"\ndependencies = [\n \"balustrade-sdk\",\n \
         \"serde\",\n \"serde_json\",\n]\n",
    );
    Ok(text)
}

fn field<'a>(block: &'a str, name: &str) -> Option<&'a str> {
    block.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(" = \"")?.strip_suffix('"'))
}

/// The strings under `dependencies`.
fn dependencies(block: &str) -> impl Iterator<Item = &str> {
    let list = block.split_once("dependencies = [").map_or("", |(_, list)| list);
    list.lines().filter_map(dependency)
}

fn dependency(line: &str) -> Option<&str> {
    line.trim().strip_prefix('"')?.strip_suffix("\",")
}

/// The package that `name`, or `name version`, stands for.
fn find<'a>(packages: &BTreeMap<Id<'a>, &'a str>, dependency: &str) -> Result<Id<'a>, String> {
    let mut parts = dependency.split(' ');
    let (name, version) = (parts.next().unwrap_or_default(), parts.next());
    let mut fitting =
        packages.keys().filter(|(n, v)| *n == name && version.is_none_or(|version| version == *v));
    match (fitting.next(), fitting.next()) {
        (Some(id), None) => Ok(*id),
        _ => Err(format!("Cargo.lock: `{dependency}` is not exactly one package")),
    }
}

/// A dependency without its version where only one version is left.
fn shortened(line: &str, wanted: &BTreeSet<Id<'_>>) -> String {
    match dependency(line).and_then(|dependency| dependency.split_once(' ')) {
        Some((name, _)) if wanted.iter().filter(|(n, _)| *n == name).count() == 1 => format!(" \"{name}\","),
        _ => line.to_owned(),
    }
}
