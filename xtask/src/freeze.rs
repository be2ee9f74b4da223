//! The freeze of the contract with detector plugins.
//!
//! A released text never changes, not by a comment: `wit/v1/FROZEN` holds a digest of the folder for each minor version, and
//! `tests/abi/<minor>/` the text itself and binaries of every plugin that was built against it. What is added comes with the
//! next minor version, which has to satisfy every plugin of those before it.

use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use sha2::{Digest, Sha256};

use crate::semver::{CONTRACT, compatible, package_line};

/// Folder of the contract.
const FOLDER: &str = "wit/v1";

/// Digests by version, one a line.
const FROZEN: &str = "wit/v1/FROZEN";

/// Texts and binaries by minor version.
pub(crate) const ABI: &str = "tests/abi";

/// What stands at the top of the file of digests.
const HEADER: &str =
    "# Digests of released texts of the contract. Written by `cargo xtask wit-freeze`, never by hand.\n";

/// Whether the working tree's contract is a released one, unchanged, or may still change.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// No version was released yet.
    NeverFrozen,
    /// It is this released version.
    Released(Version),
    /// It is the next minor version, in the making, and compatible with all before it.
    InTheMaking(Version),
}

/// Version of the contract. The patch number is always 0: a text that was released is never mended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Version {
    major: u64,
    minor: u64,
}

impl Version {
    /// # Errors
    /// It is not of the form `1.2.0`.
    fn parse(text: &str) -> Result<Version> {
        let mut parts = text.split('.').map(str::parse::<u64>);
        match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (Some(Ok(major)), Some(Ok(minor)), Some(Ok(0)), None) => Ok(Version { major, minor }),
            _ => bail!("`{text}` is no version of the contract; write MAJOR.MINOR.0"),
        }
    }

    /// As folders are called.
    fn short(self) -> String {
        format!("{}.{}", self.major, self.minor)
    }
}

impl std::fmt::Display for Version {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}.0", self.major, self.minor)
    }
}

/// Judges the working tree by what was released.
///
/// # Errors
/// A released text was changed, here or where it is kept, or the next version breaks plugins of an earlier one.
pub(crate) fn check(root: &Path) -> Result<Standing> {
    let frozen = read(root)?;
    let Some((last, _)) = frozen.last().cloned() else { return Ok(Standing::NeverFrozen) };
    for (version, digest) in &frozen {
        let kept = kept(root, *version)?;
        ensure!(
            digest_of(&[("plugin.wit".to_owned(), kept.into_bytes())]) == *digest,
            "{ABI}/{}/plugin.wit is not the text that {FROZEN} has for {version}; restore both from git",
            version.short()
        );
    }
    let text = text(root)?;
    let (_, version) = package_line(&text)?;
    let version = Version::parse(version)?;
    let next = Version { major: last.major, minor: last.minor + 1 };
    if let Some((_, digest)) = frozen.iter().find(|(released, _)| *released == version) {
        ensure!(
            digest_of(&files(root)?) == *digest && version == last,
            "{FOLDER} is frozen at {last} and its text was changed; released texts never change, not even a comment. \
             To add an interface, make it `package balustrade:plugin@{next};` and see \"How a change is judged\" in \
             docs/plugin-contract.md; otherwise restore it: git checkout {FOLDER}"
        );
        return Ok(Standing::Released(version));
    }
    ensure!(
        version == next,
        "{CONTRACT} says version {version}; {last} is frozen, so the next one is {next}, and another major version gets a \
         folder of its own"
    );
    for (released, _) in &frozen {
        compatible(&kept(root, *released)?, &text)
            .with_context(|| format!("{CONTRACT} breaks plugins that were built against {released}"))?;
    }
    Ok(Standing::InTheMaking(version))
}

/// `cargo xtask wit-freeze`: builds every plugin, keeps the text and the binaries, and writes the digest down.
///
/// # Errors
/// The text was released already, breaks an earlier one, or a plugin cannot be built.
pub fn run(args: &[String]) -> Result<()> {
    ensure!(args.is_empty(), "usage: cargo xtask wit-freeze");
    let root = crate::tidy::root();
    let version = match check(&root)? {
        Standing::Released(version) => bail!("{version} is frozen already"),
        Standing::InTheMaking(version) => version,
        Standing::NeverFrozen => Version::parse(package_line(&text(&root)?)?.1)?,
    };
    crate::plugins::run(&[])?;
    let binaries = crate::abi::keep(&root, &root.join(ABI).join(version.short()), &version.to_string())?;
    freeze(&root, version)?;
    crate::say(&format!(
        "wit-freeze: {FOLDER} is frozen at {version}, with {binaries} binaries; commit {ABI} and {FROZEN}"
    ));
    Ok(())
}

/// Keeps the text, then writes its digest down.
fn freeze(root: &Path, version: Version) -> Result<()> {
    let folder = root.join(ABI).join(version.short());
    std::fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
    std::fs::write(folder.join("plugin.wit"), text(root)?)?;
    let path = root.join(FROZEN);
    let mut lines = std::fs::read_to_string(&path).unwrap_or_else(|_| HEADER.to_owned());
    lines.push_str(&format!("{version} {}\n", digest_of(&files(root)?)));
    std::fs::write(&path, lines).with_context(|| path.display().to_string())
}

/// The released versions and their digests, the oldest first.
fn read(root: &Path) -> Result<Vec<(Version, String)>> {
    let Ok(lines) = std::fs::read_to_string(root.join(FROZEN)) else { return Ok(Vec::new()) };
    let lines = lines.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    let parsed = lines.map(|line| {
        let (version, digest) = line.split_once(' ').with_context(|| format!("{FROZEN}: `{line}`"))?;
        Ok((Version::parse(version)?, digest.trim().to_owned()))
    });
    let frozen = parsed.collect::<Result<Vec<_>>>()?;
    ensure!(frozen.is_sorted_by(|one, next| one.0 < next.0), "{FROZEN}: its versions are not in order");
    ensure!(!frozen.is_empty(), "{FROZEN} holds no version; restore it from git");
    Ok(frozen)
}

fn text(root: &Path) -> Result<String> {
    std::fs::read_to_string(root.join(CONTRACT)).with_context(|| format!("cannot read {CONTRACT}"))
}

fn kept(root: &Path, version: Version) -> Result<String> {
    let path = format!("{ABI}/{}/plugin.wit", version.short());
    std::fs::read_to_string(root.join(&path))
        .with_context(|| format!("{path}, the text of {version}, is missing; restore it from git"))
}

/// Every `.wit` file of the contract, by name.
fn files(root: &Path) -> Result<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(root.join(FOLDER)).with_context(|| format!("cannot read {FOLDER}"))? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        if path.extension().is_some_and(|extension| extension == "wit") {
            files.push((name, std::fs::read(&path)?));
        }
    }
    files.sort();
    Ok(files)
}

/// Of names, lengths and contents, so that no two folders read the same.
fn digest_of(files: &[(String, Vec<u8>)]) -> String {
    let mut hasher = Sha256::new();
    for (name, content) in files {
        hasher.update(format!("{name} {}\n", content.len()));
        hasher.update(content);
    }
    let hex: String = hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    format!("sha256:{hex}")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "package balustrade:plugin@1.0.0;
interface detector { detect: func(text: string) -> u32; }
interface log { log: func(message: string); }
world plugin { export detector; }
world capabilities { import log; }
";

    fn root(text: &str) -> tempfile::TempDir {
        let root = tempfile::tempdir().expect("a temporary folder");
        std::fs::create_dir_all(root.path().join(FOLDER)).expect("created");
        std::fs::write(root.path().join(CONTRACT), text).expect("written");
        root
    }

    fn frozen() -> tempfile::TempDir {
        let root = root(TEXT);
        assert_eq!(check(root.path()).expect("nothing to hold it against"), Standing::NeverFrozen);
        freeze(root.path(), Version { major: 1, minor: 0 }).expect("frozen");
        root
    }

    fn with(root: &Path, text: &str) -> Result<Standing> {
        std::fs::write(root.join(CONTRACT), text).expect("written");
        check(root)
    }

    #[test]
    fn a_released_text_never_changes_not_even_a_comment() {
        let root = frozen();
        assert_eq!(
            check(root.path()).expect("as it was"),
            Standing::Released(Version { major: 1, minor: 0 })
        );
        for changed in
            [TEXT.to_owned() + "/// more\n", TEXT.replace("u32", "u64"), TEXT.replace("message", "m")]
        {
            let error = with(root.path(), &changed).expect_err("changed").to_string();
            assert!(error.contains("frozen at 1.0.0") && error.contains("plugin@1.1.0"), "{error}");
        }
        assert!(with(root.path(), TEXT).is_ok());
        std::fs::write(root.path().join(FOLDER).join("more.wit"), "package a:b;").expect("written");
        assert!(check(root.path()).is_err(), "a file more is a change");
    }

    #[test]
    fn the_next_minor_version_may_add_and_not_break() {
        let root = frozen();
        let next = TEXT.replace("@1.0.0", "@1.1.0");
        let added = next.clone() + "interface clock { now: func() -> u64; }\nworld more { import clock; }\n";
        let version = Version { major: 1, minor: 1 };
        assert_eq!(with(root.path(), &added).expect("added"), Standing::InTheMaking(version));
        let broken = with(root.path(), &next.replace("u32", "u64")).expect_err("broken");
        assert!(format!("{broken:#}").contains("built against 1.0.0"), "{broken:#}");
        let lost = with(root.path(), &next.replace("world capabilities { import log; }", ""));
        assert!(lost.is_err());
        freeze_and_go_back(root.path(), &added, version);
    }

    /// Once 1.1 is released, neither text may change, and the folder does not go back to 1.0.
    fn freeze_and_go_back(root: &Path, added: &str, version: Version) {
        with(root, added).expect("added");
        freeze(root, version).expect("frozen");
        assert_eq!(check(root).expect("released"), Standing::Released(version));
        assert!(with(root, TEXT).is_err(), "back to 1.0");
        assert!(with(root, added).is_ok());
        std::fs::write(root.join(ABI).join("1.0/plugin.wit"), "package a:b@1.0.0;").expect("written");
        let error = check(root).expect_err("the kept text was changed").to_string();
        assert!(error.contains("restore both from git"), "{error}");
    }

    #[test]
    fn versions_go_up_by_one() {
        let root = frozen();
        for wrong in ["1.2.0", "1.0.1", "2.0.0", "0.9.0", "x"] {
            assert!(with(root.path(), &TEXT.replace("1.0.0", wrong)).is_err(), "{wrong}");
        }
    }
}
