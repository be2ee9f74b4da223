//! `cargo xtask plugins --all`: the guests that are not Rust. Their tools are large and their output is too, so what they made is in
//! the repository, and this makes it again only when somebody asks.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use balustrade_authoring::{Kind, Language, NewProject, Options, Profile, Project, build, create};

use crate::say;

const LANGUAGES: [Language; 3] = [Language::JavaScript, Language::Python, Language::C];
/// Where the templates' plugins are kept for ever.
const KEPT: &str = "tests/abi/1.0";
/// What stands before the content of a zstd dictionary: any small one that `zstd --train` made.
const DICTIONARY_HEAD: &str = "tests/guests/zstd.dictionary";

/// # Errors
/// A tool is missing or fails.
pub(super) fn run(root: &Path) -> Result<()> {
    // In one folder, so that `npm install` there serves all.
    let work = root.join("target/languages");
    std::fs::create_dir_all(&work)?;
    for language in LANGUAGES {
        let kept = template(root, &work, language)?;
        let hostile = work.join(format!("hostile-{language}"));
        copy(&root.join("tests/guests").join(format!("hostile-{language}")), &hostile)?;
        if language == Language::C {
            copy(&root.join("plugins/templates/c-detector/lib"), &hostile.join("lib"))?;
        }
        let built = made(&hostile)?;
        // The two differ in little but the author's code, so one is most of what the other needs.
        let dictionary = work.join("dictionary");
        let content = [std::fs::read(root.join(DICTIONARY_HEAD))?, std::fs::read(kept)?].concat();
        std::fs::write(&dictionary, content)?;
        let to = root.join(format!("tests/guests/hostile-{language}/hostile-{language}.wasm.zst"));
        compress(&built, &to, Some(&dictionary))?;
    }
    Ok(())
}

/// The plugin of a language's template, built unless it is kept already; gives the component.
fn template(root: &Path, work: &Path, language: Language) -> Result<PathBuf> {
    let name = format!("orders-{language}");
    let folder = work.join(&name);
    let packed = root.join(KEPT).join(format!("{name}.wasm.zst"));
    if packed.exists() {
        // What was kept is never written again.
        let component = work.join(format!("{name}.wasm"));
        run_zstd(Command::new("zstd").args(["-q", "-f", "-d"]).arg(&packed).arg("-o").arg(&component))?;
        return Ok(component);
    }
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    create(&NewProject { name: &name, language, kind: Kind::Detector, folder: &folder })?;
    let component = made(&folder)?;
    compress(&component, &packed, None)?;
    std::fs::copy(folder.join("cases.yaml"), root.join(KEPT).join(format!("{name}.cases.yaml")))?;
    Ok(component)
}

fn made(folder: &Path) -> Result<PathBuf> {
    let built = build(&Project::open(folder)?, &Options::new(Profile::Release))?;
    say(&format!("  {} ({} KiB)", built.path.display(), built.component.len() / 1024));
    Ok(built.path)
}

fn compress(from: &Path, to: &Path, dictionary: Option<&Path>) -> Result<()> {
    if let Some(folder) = to.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut zstd = Command::new("zstd");
    zstd.args(["-q", "-f", "-19", "--long=27"]).arg(from).arg("-o").arg(to);
    if let Some(dictionary) = dictionary {
        zstd.arg("-D").arg(dictionary);
    }
    run_zstd(&mut zstd)
}

fn run_zstd(zstd: &mut Command) -> Result<()> {
    let status = zstd.status().context("zstd cannot be started; `apt-get install zstd`")?;
    ensure!(status.success(), "zstd failed");
    Ok(())
}

/// Copies files and folders; what is below `to` stays unless it has the same name.
fn copy(from: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from).with_context(|| format!("{}", from.display()))? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            std::fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
