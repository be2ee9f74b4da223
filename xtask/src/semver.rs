//! Guards the contract with plugins: a plugin built against yesterday's text must run on today's host. What is [frozen](freeze)
//! does not change at all; the rest of this file is for the time before.
//!
//! The last accepted text is the newest one in git that differs from the working tree. Each of its worlds has to
//! be satisfied by plugins as they are: `wit_component::semver_check` allows a new import and refuses a new export
//! or any change of a type. Until version 1 is frozen a break is possible, but never silent: it needs a line with
//! the new text's git blob id in the contract's page.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use wit_parser::{PackageId, Resolve};

use crate::freeze::{self, Standing};

/// The contract with detector plugins. The evaluator's may still change and is not guarded.
pub(crate) const CONTRACT: &str = "wit/v1/plugin.wit";

/// Holds the list of breaks that were accepted before the freeze.
const PAGE: &str = "docs/plugin-contract.md";

/// How many commits of the contract are looked at to find a text that differs.
const COMMITS_MAX: &str = "50";

/// Compares the working tree's contract with the last accepted one.
pub fn run(_args: &[String]) -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask stands in the repository")?;
    match freeze::check(root)? {
        Standing::Released(version) => {
            crate::say(&format!("wit-check: {CONTRACT} is {version}, which is frozen, unchanged"));
            return Ok(());
        }
        Standing::InTheMaking(version) => {
            crate::say(&format!(
                "wit-check: {CONTRACT} is {version} in the making, compatible with all that is frozen; `cargo xtask \
                 wit-freeze` releases it"
            ));
            return Ok(());
        }
        Standing::NeverFrozen => {}
    }
    let current =
        std::fs::read_to_string(root.join(CONTRACT)).with_context(|| format!("cannot read {CONTRACT}"))?;
    let Some((commit, accepted)) = last_different(root, &current) else {
        // Still worth something: the text has to parse.
        Resolve::default().push_str(CONTRACT, &current)?;
        crate::say(&format!("wit-check: git has no earlier text of {CONTRACT}; nothing to compare with"));
        return Ok(());
    };
    let Err(broken) = compatible(&accepted, &current) else {
        crate::say(&format!("wit-check: {CONTRACT} is compatible with the text of {commit}"));
        return Ok(());
    };
    let id = blob_id(root)?;
    if std::fs::read_to_string(root.join(PAGE)).is_ok_and(|page| page.contains(&id)) {
        crate::say(&format!("wit-check: {CONTRACT} breaks the text of {commit}; {PAGE} says why"));
        return Ok(());
    }
    bail!(
        "{CONTRACT} breaks plugins built against the text of {commit}: {broken:#}\n\
         Add an interface instead of changing one. If the break is meant and version 1 is not yet frozen, \
         add a line with `{id}` and the reason to \"Breaks before the freeze\" in {PAGE}."
    )
}

/// Whether plugins made for `old` satisfy `new`: every world is still there and type-checks.
pub(crate) fn compatible(old: &str, new: &str) -> Result<()> {
    let mut resolve = Resolve::default();
    // Two packages of one name and version cannot stand side by side; the check itself ignores versions.
    let (header, version) = package_line(old)?;
    let old = old.replacen(header, &header.replace(version, "0.0.1-accepted"), 1);
    let old = resolve.push_str("accepted.wit", &old).context("the accepted text does not parse")?;
    let new = resolve.push_str("current.wit", new).context("the current text does not parse")?;
    for (name, world) in worlds(&resolve, old) {
        let Some(successor) = resolve.packages[new].worlds.get(&name).copied() else {
            bail!("world `{name}` is gone");
        };
        wit_component::semver_check(resolve.clone(), world, successor)
            .with_context(|| format!("world `{name}`"))?;
    }
    Ok(())
}

fn worlds(resolve: &Resolve, package: PackageId) -> Vec<(String, wit_parser::WorldId)> {
    resolve.packages[package].worlds.iter().map(|(name, id)| (name.clone(), *id)).collect()
}

/// The line that names the package, and the version in it.
pub(crate) fn package_line(text: &str) -> Result<(&str, &str)> {
    let line = text.lines().find(|line| line.starts_with("package ")).context("names no package")?;
    let (_, version) = line.trim_end_matches(';').split_once('@').context("the package has no version")?;
    Ok((line, version))
}

/// The newest committed text that is not `current`, with the short name of its commit.
fn last_different(root: &Path, current: &str) -> Option<(String, String)> {
    let commits = git(root, &["rev-list", "--abbrev-commit", "-n", COMMITS_MAX, "HEAD", "--", CONTRACT])?;
    commits.lines().find_map(|commit| {
        let text = git(root, &["show", &format!("{commit}:{CONTRACT}")])?;
        (text != current).then(|| (commit.to_owned(), text))
    })
}

/// Names the current text in the page of accepted breaks.
fn blob_id(root: &Path) -> Result<String> {
    let id = git(root, &["hash-object", CONTRACT]).context("git hash-object failed")?;
    Ok(id.chars().take(12).collect())
}

/// What git prints, if it is there and succeeds.
fn git(root: &Path, args: &[&str]) -> Option<String> {
    let output = Command::new("git").args(args).current_dir(root).output().ok()?;
    output.status.success().then(|| String::from_utf8(output.stdout).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    const OLD: &str = "package a:b@1.0.0;
interface types { record finding { score: f64 } }
interface detector { use types.{finding}; detect: func(text: string) -> list<finding>; }
interface log { log: func(message: string); }
world plugin { export detector; }
world capabilities { import log; }
";

    #[test]
    fn the_same_text_is_compatible() {
        compatible(OLD, OLD).expect("nothing changed");
    }

    #[test]
    fn an_added_import_is_allowed() {
        let new = OLD.replace("import log;", "import log; import clock;")
            + "interface clock { now: func() -> u64; }\n";
        compatible(OLD, &new).expect("old plugins do not import it");
        let world = OLD.to_owned() + "world streaming { export detector; }\n";
        compatible(OLD, &world).expect("an added world is for new plugins");
    }

    #[test]
    fn a_changed_record_is_caught() {
        let new = OLD.replace("score: f64", "score: f64, severity: u8");
        let error = compatible(OLD, &new).expect_err("old plugins return the old record");
        assert!(format!("{error:#}").contains("world `plugin`"), "{error:#}");
    }

    #[test]
    fn an_added_export_and_a_lost_world_are_caught() {
        let export = OLD.replace("export detector;", "export detector; export extra;")
            + "interface extra { more: func(); }\n";
        assert!(compatible(OLD, &export).is_err());
        let lost = OLD.replace("world capabilities { import log; }", "");
        assert!(compatible(OLD, &lost).is_err_and(|error| error.to_string().contains("`capabilities`")));
    }

    #[test]
    fn the_contract_itself_can_be_checked() {
        let text = include_str!("../../wit/v1/plugin.wit");
        compatible(text, text).expect("the contract is compatible with itself");
        let broken = text.replacen("score: f64", "score: f32", 1);
        assert!(compatible(text, &broken).is_err());
    }

    /// A repository in a temporary folder with one commit per text.
    fn repository(name: &str, texts: &[&str]) -> Result<std::path::PathBuf> {
        let root = std::env::temp_dir().join(format!("xtask-semver-{name}-{}", std::process::id()));
        let contract = root.join(CONTRACT);
        std::fs::create_dir_all(contract.parent().context("a folder")?)?;
        git(&root, &["init", "--quiet"]).context("git init")?;
        for text in texts {
            std::fs::write(&contract, text)?;
            git(&root, &["add", "."]).context("git add")?;
            let identity =
                ["-c", "user.name=test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"];
            git(&root, &[&identity[..], &["commit", "--quiet", "--message", "x"]].concat())
                .context("git commit")?;
        }
        Ok(root)
    }

    #[test]
    fn the_last_different_text_is_found_before_and_after_the_commit() -> Result<()> {
        let root = repository("two", &["one", "two"])?;
        let accepted = |current: &str| last_different(&root, current).map(|(_, text)| text);
        assert_eq!(accepted("three").as_deref(), Some("two"), "an edit is compared with what is committed");
        assert_eq!(accepted("two").as_deref(), Some("one"), "a commit is compared with the one before");
        assert_eq!(blob_id(&root)?.len(), 12);
        std::fs::remove_dir_all(&root)?;
        Ok(())
    }

    #[test]
    fn a_first_text_has_nothing_to_be_compared_with() -> Result<()> {
        let root = repository("one", &["one"])?;
        assert_eq!(last_different(&root, "one"), None);
        std::fs::remove_dir_all(&root)?;
        Ok(())
    }
}
