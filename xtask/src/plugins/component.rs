//! From a core module to a component with its manifest; what it declares is compared with what it can do.

use std::collections::BTreeSet;

use anyhow::{Context, Result, bail, ensure};
use wasm_encoder::{ComponentSection, CustomSection};
use wasmparser::{Parser, Payload};

use super::manifest::{Kind, Manifest};

/// Custom section that the host reads without running anything.
const SECTION: &str = "balustrade:manifest";

/// # Errors
/// The module's imports and exports do not fit its component type or its manifest.
pub fn make(module: &[u8], manifest: &Manifest) -> Result<Vec<u8>> {
    let mut component = wit_component::ComponentEncoder::default()
        .validate(true)
        .module(module)
        .and_then(|mut encoder| encoder.encode())
        .map_err(|error| anyhow::anyhow!("{error:#}"))?;
    check(&component, manifest)?;
    let json = serde_json::to_vec(manifest).context("manifest")?;
    CustomSection { name: SECTION.into(), data: json.into() }.append_to_component(&mut component);
    Ok(component)
}

fn check(component: &[u8], manifest: &Manifest) -> Result<()> {
    let (imports, exports) = outside(component)?;
    let mut used = BTreeSet::new();
    for import in &imports {
        let Some(interface) = interface(import, "balustrade:plugin") else {
            bail!("imports `{import}`, which no host offers; a guest is built without WASI");
        };
        if interface != "types" {
            used.insert(interface);
        }
    }
    let declared: BTreeSet<&str> = manifest.capabilities.iter().map(String::as_str).collect();
    ensure!(
        used == declared,
        "plugin.yaml: capabilities are {declared:?}, but the component imports {used:?}; make them equal"
    );
    let (package, main) = match manifest.kind {
        Kind::Detector => ("balustrade:plugin", "detector"),
        Kind::Evaluator => ("balustrade:evaluator", "evaluator"),
    };
    let has = |wanted: &str| exports.iter().any(|export| interface(export, package) == Some(wanted));
    ensure!(has(main), "plugin.yaml: kind is {main}, but the component does not export `{package}/{main}`");
    ensure!(
        has("settings") == manifest.settings_schema.is_some(),
        "a plugin exports `{package}/settings` exactly when plugin.yaml has a settings_schema"
    );
    Ok(())
}

/// `log` of `balustrade:plugin/log@1.0.0`, when it is of that package.
fn interface<'a>(name: &'a str, package: &str) -> Option<&'a str> {
    let interface = name.strip_prefix(package)?.strip_prefix('/')?;
    Some(interface.split('@').next().unwrap_or(interface))
}

/// Names of what the component as a whole imports and exports.
fn outside(component: &[u8]) -> Result<(Vec<String>, Vec<String>)> {
    let (mut imports, mut exports) = (Vec::new(), Vec::new());
    let mut depth = 0_usize;
    for payload in Parser::new(0).parse_all(component) {
        match payload.context("the component cannot be read")? {
            Payload::ModuleSection { .. } | Payload::ComponentSection { .. } => depth += 1,
            Payload::End(_) => depth = depth.saturating_sub(1),
            Payload::ComponentImportSection(section) if depth == 0 => {
                for import in section {
                    imports.push(import?.name.name.to_owned());
                }
            }
            Payload::ComponentExportSection(section) if depth == 0 => {
                for export in section {
                    exports.push(export?.name.name.to_owned());
                }
            }
            _ => {}
        }
    }
    Ok((imports, exports))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_interface_belongs_to_its_package() {
        assert_eq!(interface("balustrade:plugin/log@1.0.0", "balustrade:plugin"), Some("log"));
        assert_eq!(interface("balustrade:plugin-x/log@1.0.0", "balustrade:plugin"), None);
        assert_eq!(interface("wasi:cli/environment@0.2.0", "balustrade:plugin"), None);
    }

    #[test]
    fn a_module_without_a_component_type_is_refused() {
        let manifest = Manifest {
            name: "a".into(),
            version: "0.1.0".into(),
            licence: "Apache-2.0".into(),
            summary: "b".into(),
            kind: Kind::Detector,
            settings_schema: None,
            categories: vec![],
            capabilities: vec![],
            views: vec!["raw".into()],
            match_bytes_max: None,
            reads_block: false,
        };
        let empty = wasm_encoder::Module::new().finish();
        let outcome = make(&empty, &manifest);
        assert!(outcome.as_ref().is_err_and(|e| format!("{e:#}").contains("does not export")), "{outcome:?}");
    }
}
