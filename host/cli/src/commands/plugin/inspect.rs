use std::path::{Path, PathBuf};

use anyhow::bail;
use balustrade_runtime::PluginFile;

use crate::args::PluginInspectArgs;
use crate::exit::Exit;
use crate::{embedded, paths, say};

/// Tells what a plugin says about itself.
pub(super) fn run(args: &PluginInspectArgs) -> anyhow::Result<Exit> {
    let bytes_max = args.component_mib_max << 20;
    let (path, read) = match find(args) {
        Some(path) => (path.clone(), PluginFile::read(&path, bytes_max)),
        None => {
            let path = Path::new(embedded::SOURCE).join("plugins").join(format!("{}.wasm", args.plugin));
            (path.clone(), PluginFile::from_bytes(&path, built_in(args)?, bytes_max))
        }
    };
    let file = read.map_err(|error| anyhow::anyhow!("{}: {error}", path.display()))?;
    if args.json {
        say::json(&as_json(&file)?)?;
    } else {
        tell(&file);
    }
    Ok(Exit::Ok)
}

/// The file of that path, or the plugin of that name in a folder of plugins.
fn find(args: &PluginInspectArgs) -> Option<PathBuf> {
    let given = Path::new(&args.plugin);
    if given.is_file() {
        return Some(given.to_owned());
    }
    let file = format!("{}.wasm", args.plugin);
    paths::plugin_dirs(&args.plugins).iter().map(|dir| dir.join(&file)).find(|path| path.is_file())
}

/// The component that the program brings along.
fn built_in(args: &PluginInspectArgs) -> anyhow::Result<Vec<u8>> {
    let bundle = embedded::is_there().then(embedded::open).transpose()?;
    let found = bundle.as_ref().and_then(|bundle| bundle.plugins().find(|(name, _)| *name == args.plugin));
    match found {
        Some((_, bytes)) => Ok(bytes.to_vec()),
        None => bail!(
            "there is no file `{}` and no plugin of that name; --plugins DIR names a folder",
            args.plugin
        ),
    }
}

fn as_json(file: &PluginFile) -> anyhow::Result<serde_json::Value> {
    let manifest = &file.manifest;
    let schema: Option<serde_json::Value> =
        manifest.settings_schema.as_deref().map(serde_json::from_str).transpose()?;
    let imports: Vec<_> = file
        .inspection
        .imports
        .iter()
        .map(|import| {
            serde_json::json!({ "name": import.name, "capability": import.capability, "power": import.power })
        })
        .collect();
    Ok(serde_json::json!({
        "file": file.path,
        "file_bytes": file.bytes.len(),
        "digest": file.digest,
        "name": manifest.name,
        "version": manifest.version,
        "licence": manifest.licence,
        "summary": manifest.summary,
        "kind": manifest.kind.as_str(),
        "exports": file.inspection.export,
        "takes_settings": file.inspection.settings_export.is_some(),
        "categories": manifest.categories,
        "views": manifest.views,
        "match_bytes_max": manifest.match_bytes_max,
        "reads_block": manifest.reads_block,
        "reach_by_settings": file.inspection.reach_export.is_some(),
        "capabilities": manifest.capabilities,
        "imports": imports,
        "settings_schema": schema,
    }))
}

/// How far findings reach, for people.
fn reach(file: &PluginFile) -> String {
    let by_settings = file.inspection.reach_export.is_some();
    match file.manifest.match_bytes_max {
        None if by_settings => "as long as its settings say, with its context".to_owned(),
        None => "of any length".to_owned(),
        Some(n) => {
            let less = if by_settings { "; its settings may say less" } else { "" };
            format!("at most {n} bytes, with its context{less}")
        }
    }
}

fn tell(file: &PluginFile) {
    let manifest = &file.manifest;
    let row = |name: &str, value: &str| say::line(&format!("{name:<12} {value}"));
    say::line(&format!("{} {} ({})", manifest.name, manifest.version, manifest.kind.as_str()));
    row("summary", &manifest.summary);
    row("licence", &manifest.licence);
    row("file", &format!("{} ({} KiB)", file.path.display(), file.bytes.len() >> 10));
    row("digest", &file.digest);
    row("contract", &file.inspection.export);
    row("categories", &manifest.categories.join(", "));
    row("views", &manifest.views.join(", "));
    row("match", &reach(file));
    let powers: Vec<_> =
        file.inspection.imports.iter().filter(|import| import.capability.is_some()).collect();
    if powers.is_empty() {
        row("powers", "none: it reads the texts it is handed and nothing else");
    }
    for import in powers {
        row("powers", &format!("{}: {}", import.capability.unwrap_or(&import.name), import.power));
    }
    match &manifest.settings_schema {
        None => row("settings", "none"),
        Some(schema) => {
            let properties = serde_json::from_str::<serde_json::Value>(schema).ok();
            let properties = properties.as_ref().and_then(|schema| schema.get("properties")?.as_object());
            for (name, property) in properties.into_iter().flatten() {
                let kind = property.get("type").map(ToString::to_string).unwrap_or_default();
                let description = property.get("description").and_then(|d| d.as_str()).unwrap_or_default();
                row("settings", &format!("{name} {} {description}", kind.trim_matches('"')));
            }
        }
    }
}
