use std::path::{Path, PathBuf};

use anyhow::bail;
use balustrade_runtime::PluginFile;

use crate::args::{PluginArgs, PluginCommand, PluginInspectArgs};
use crate::exit::Exit;
use crate::{paths, say};

/// Looks at plugins.
pub(crate) fn run(args: &PluginArgs) -> anyhow::Result<Exit> {
    match &args.command {
        PluginCommand::Inspect(args) => inspect(args),
    }
}

fn inspect(args: &PluginInspectArgs) -> anyhow::Result<Exit> {
    let path = find(args)?;
    let file = PluginFile::read(&path, args.component_mib_max << 20)
        .map_err(|error| anyhow::anyhow!("{}: {error}", path.display()))?;
    if args.json {
        say::json(&as_json(&file)?)?;
    } else {
        tell(&file);
    }
    Ok(Exit::Ok)
}

fn find(args: &PluginInspectArgs) -> anyhow::Result<PathBuf> {
    let given = Path::new(&args.plugin);
    if given.is_file() {
        return Ok(given.to_owned());
    }
    let dirs = paths::plugin_dirs(&args.plugins);
    let file = format!("{}.wasm", args.plugin);
    match dirs.iter().map(|dir| dir.join(&file)).find(|path| path.is_file()) {
        Some(path) => Ok(path),
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
        "streams": file.inspection.streaming_export.is_some(),
        "categories": manifest.categories,
        "views": manifest.views,
        "match_bytes_max": manifest.match_bytes_max,
        "capabilities": manifest.capabilities,
        "imports": imports,
        "settings_schema": schema,
    }))
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
    row(
        "match",
        &manifest
            .match_bytes_max
            .map_or_else(|| "of any length".to_owned(), |n| format!("at most {n} bytes")),
    );
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
