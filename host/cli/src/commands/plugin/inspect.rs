use balustrade_runtime::PluginFile;

use super::locate;
use crate::args::PluginInspectArgs;
use crate::exit::Exit;
use crate::say;

/// Tells what a plugin says about itself.
pub(super) fn run(args: &PluginInspectArgs) -> anyhow::Result<Exit> {
    let file = locate::component(&args.plugin, &args.plugins, args.component_mib_max)?;
    if args.json {
        say::json(&as_json(&file)?)?;
    } else {
        tell(&file);
    }
    Ok(Exit::Ok)
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
