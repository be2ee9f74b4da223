//! `balustrade plugin sign` and `verify`: signatures over a plugin's component and what its author wrote beside it.

use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail, ensure};
use balustrade_core::Manifest;
use balustrade_policy::bundle::{BundleLimits, PluginFileSet, PublicKey, SigningKey, UtcTime};
use balustrade_runtime::PluginFile;
use serde_json::json;

use crate::args::{PluginSignArgs, PluginVerifyArgs};
use crate::exit::Exit;
use crate::say;

/// Largest `plugin.yaml`, in bytes.
const DOCUMENT_BYTES_MAX: usize = 256 << 10;

/// Largest file of a public key, in bytes.
const KEY_BYTES_MAX: u64 = 4 << 10;

pub(super) fn sign(args: &PluginSignArgs) -> anyhow::Result<Exit> {
    let key = SigningKey::load(&args.key)?;
    let (mut set, in_place) = gather(args)?;
    check(&set)?;
    set.sign(&key, args.now.unwrap_or_else(UtcTime::now))?;
    let written: &Path = match (&args.output, in_place) {
        (Some(output), _) if output.is_dir() => {
            bail!("{}: is a folder; name the archive to write", output.display())
        }
        (Some(output), _) => {
            set.write_archive(output)?;
            output
        }
        (None, true) if args.plugin.is_dir() => {
            set.write_into(&args.plugin)?;
            &args.plugin
        }
        (None, true) => {
            set.write_archive(&args.plugin)?;
            &args.plugin
        }
        (None, false) => {
            bail!("name the archive to write with -o, such as `-o {}.tar.zst`", set.manifest().name)
        }
    };
    let manifest = set.manifest();
    if args.json {
        say::json(&json!({
            "plugin": written,
            "name": manifest.name,
            "version": manifest.version,
            "digest": set.digest(),
            "files": manifest.files,
            "key": key.public_key(),
            "signatures": set.signatures().len(),
        }))?;
        return Ok(Exit::Ok);
    }
    for file in &manifest.files {
        say::line(&format!("   {} ({} bytes)", file.path, file.bytes));
    }
    say::line(&format!(
        "{} {} signed by {} ({} in all)\nwritten to {}",
        manifest.name,
        say::plain(&manifest.version),
        key.public_key(),
        set.signatures().len(),
        written.display()
    ));
    Ok(Exit::Ok)
}

/// The files to be signed, and whether they were signed before and are where they stay.
fn gather(args: &PluginSignArgs) -> anyhow::Result<(PluginFileSet, bool)> {
    let limits = BundleLimits::default();
    let path = &args.plugin;
    let is_component = path.extension().is_some_and(|extension| extension == "wasm");
    if !is_component {
        ensure!(args.with.is_none(), "--with goes with a component file, and {} is none", path.display());
        if path.is_dir() && !path.join("manifest.json").exists() {
            let head = manifest_of(&the_component(path)?)?;
            return Ok((PluginFileSet::from_folder(path, (&head.name, &head.version), &limits)?, true));
        }
        let opened = PluginFileSet::open(path, &limits);
        let hint =
            "it cannot be signed again; if you changed it, remove manifest.json and signatures.json first";
        return Ok((opened.context(hint)?, true));
    }
    let head = manifest_of(path)?;
    let beside = match (&args.with, path.parent()) {
        (Some(dir), _) => {
            ensure!(dir.is_dir(), "--with {}: there is no such folder", dir.display());
            dir.clone()
        }
        (None, Some(dir)) => dir.to_owned(),
        (None, None) => PathBuf::from("."),
    };
    Ok((PluginFileSet::collect(path, &beside, (&head.name, &head.version), &limits)?, false))
}

/// The only component of a folder.
fn the_component(dir: &Path) -> anyhow::Result<PathBuf> {
    let entries = std::fs::read_dir(dir).with_context(|| dir.display().to_string())?;
    let paths = entries.flatten().map(|entry| entry.path());
    let mut components = paths.filter(|path| path.extension().is_some_and(|extension| extension == "wasm"));
    match (components.next(), components.next()) {
        (Some(one), None) => Ok(one),
        (None, _) => bail!("{}: there is no component in it; name the file to sign", dir.display()),
        (Some(_), Some(_)) => bail!("{}: it holds several components; name one to sign", dir.display()),
    }
}

/// What a component says about itself; refuses what no host would load.
fn manifest_of(component: &Path) -> anyhow::Result<Manifest> {
    let place = || component.display().to_string();
    Ok(PluginFile::read(component, BundleLimits::default().file_bytes_max).with_context(place)?.manifest)
}

/// What only somebody who reads components can see: the name and version are those of the component and of `plugin.yaml`.
fn check(set: &PluginFileSet) -> anyhow::Result<()> {
    let (source, manifest) = (set.source(), set.manifest());
    let component = set.component().to_vec();
    let said = PluginFile::from_bytes(Path::new(source), component, BundleLimits::default().file_bytes_max)
        .with_context(|| source.to_owned())?
        .manifest;
    ensure!(
        (&said.name, &said.version) == (&manifest.name, &manifest.version),
        "{source}: manifest.json is of {} {}, and the component calls itself {} {}",
        manifest.name,
        manifest.version,
        said.name,
        said.version
    );
    let Some(document) = set.read("plugin.yaml") else { return Ok(()) };
    let document = std::str::from_utf8(document).with_context(|| format!("{source}/plugin.yaml"))?;
    ensure!(
        document.len() <= DOCUMENT_BYTES_MAX,
        "{source}/plugin.yaml: more than {DOCUMENT_BYTES_MAX} bytes"
    );
    let document: serde_json::Value =
        serde_saphyr::from_str(document).with_context(|| format!("{source}/plugin.yaml"))?;
    for (key, value) in [("name", &said.name), ("version", &said.version)] {
        let written = document.get(key).and_then(serde_json::Value::as_str);
        ensure!(
            written == Some(value),
            "{source}/plugin.yaml: {key} is {}, and the component says {value}; build the plugin again",
            written.unwrap_or("missing")
        );
    }
    Ok(())
}

pub(super) fn verify(args: &PluginVerifyArgs) -> anyhow::Result<Exit> {
    let keys = args.key.iter().map(|key| public_key(key)).collect::<anyhow::Result<Vec<_>>>()?;
    let set = PluginFileSet::open(&args.plugin, &BundleLimits::default())?;
    set.verify(&keys)?;
    check(&set)?;
    let manifest = set.manifest();
    if args.json {
        say::json(&json!({
            "name": manifest.name,
            "version": manifest.version,
            "digest": set.digest(),
            "files": manifest.files,
            "signatures": set.signatures(),
        }))?;
        return Ok(Exit::Ok);
    }
    let word = say::coloured("ok", "32");
    say::line(&format!("{word} {} {} ({})", manifest.name, say::plain(&manifest.version), set.digest()));
    for signature in set.signatures() {
        let asked = if keys.contains(&signature.key) { "" } else { ", a key that was not asked for" };
        say::line(&format!("   signed by {} at {}{asked}", signature.key, signature.signed_at));
    }
    Ok(Exit::Ok)
}

/// A key as it is written, or the file that holds it.
fn public_key(given: &str) -> anyhow::Result<PublicKey> {
    if given.starts_with("ed25519:") {
        return given.parse().map_err(|error: String| anyhow::anyhow!("--key: {error}"));
    }
    let mut text = String::new();
    let file = std::fs::File::open(given)
        .with_context(|| format!("--key {given}: neither a public key (`ed25519:...`) nor a file"))?;
    file.take(KEY_BYTES_MAX).read_to_string(&mut text).with_context(|| format!("--key {given}"))?;
    if text.contains("PRIVATE KEY") {
        bail!(
            "--key {given}: this is the private key; `balustrade bundle key show {given}` prints the public one"
        );
    }
    text.trim().parse().map_err(|error: String| anyhow::anyhow!("--key {given}: {error}"))
}
