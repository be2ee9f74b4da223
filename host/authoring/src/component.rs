//! From a core module to a component with its manifest; what it declares is compared with what it can do.

use std::collections::BTreeSet;

use wasm_encoder::{ComponentSection, CustomSection};
use wasmparser::{Encoding, Parser, Payload};

use crate::{AuthoringError, Kind, Language, Manifest};

/// Custom section that the host reads without running anything.
const SECTION: &str = "balustrade:manifest";

/// Names of what a component as a whole imports and exports, and whether it has a manifest.
struct Outside {
    imports: Vec<String>,
    exports: Vec<String>,
    has_manifest: bool,
}

/// Makes a component of a core module whose component type is in its custom sections.
///
/// # Errors
/// The module's imports and exports do not fit its component type or its manifest.
pub fn from_module(
    module: &[u8],
    manifest: &Manifest,
    language: Language,
) -> Result<Vec<u8>, AuthoringError> {
    for import in module_imports(module)? {
        if import.starts_with("wasi") {
            return Err(wasi(&import, language));
        }
    }
    let component = wit_component::ComponentEncoder::default()
        .validate(true)
        .module(module)
        .and_then(|mut encoder| encoder.encode())
        .map_err(|error| AuthoringError::Component(format!("no component can be made of it: {error:#}")))?;
    finish(component, manifest, language)
}

/// Checks a component against its manifest, which it gets.
///
/// # Errors
/// It imports what no host offers or the manifest does not name, or does not export what the manifest says.
pub fn finish(
    mut component: Vec<u8>,
    manifest: &Manifest,
    language: Language,
) -> Result<Vec<u8>, AuthoringError> {
    check(&outside(&component)?, manifest, language)?;
    let json = serde_json::to_vec(manifest)
        .map_err(|error| AuthoringError::Component(format!("the manifest cannot be written: {error}")))?;
    CustomSection { name: SECTION.into(), data: json.into() }.append_to_component(&mut component);
    Ok(component)
}

fn check(outside: &Outside, manifest: &Manifest, language: Language) -> Result<(), AuthoringError> {
    let wrong = |detail: String| Err(AuthoringError::Component(detail));
    if outside.has_manifest {
        return wrong(format!(
            "it has a section `{SECTION}` already; hand over the component as the tool makes it"
        ));
    }
    let mut used = BTreeSet::new();
    for import in &outside.imports {
        if import.starts_with("wasi:") {
            return Err(wasi(import, language));
        }
        let Some(interface) = interface(import, "balustrade:plugin") else {
            return wrong(format!("it imports `{}`, which no host offers", import.escape_debug()));
        };
        if interface != "types" {
            used.insert(interface);
        }
    }
    let declared: BTreeSet<&str> = manifest.capabilities.iter().map(String::as_str).collect();
    if used != declared {
        return wrong(format!(
            "plugin.yaml: capabilities are {}, but the component imports {}; make them equal",
            listed(&declared),
            listed(&used)
        ));
    }
    let (package, main) = match manifest.kind {
        Kind::Detector => ("balustrade:plugin", "detector"),
        Kind::Evaluator => ("balustrade:evaluator", "evaluator"),
    };
    let has = |wanted: &str| outside.exports.iter().any(|export| interface(export, package) == Some(wanted));
    if !has(main) {
        return wrong(format!(
            "plugin.yaml: kind is {main}, but the component does not export `{package}/{main}`"
        ));
    }
    match (has("settings"), manifest.settings_schema.is_some()) {
        (true, false) => wrong(format!(
            "the component exports `{package}/settings`, but plugin.yaml has no settings_schema; add one, or leave the \
             export out"
        )),
        (false, true) => wrong(format!(
            "plugin.yaml has a settings_schema, but the component does not export `{package}/settings`; export it, or \
             leave the schema out"
        )),
        _ => Ok(()),
    }
}

fn wasi(import: &str, language: Language) -> AuthoringError {
    AuthoringError::Component(format!(
        "it imports `{}`, and no host links WASI: {}",
        import.escape_debug(),
        language.without_wasi()
    ))
}

fn listed(names: &BTreeSet<&str>) -> String {
    format!("[{}]", names.iter().copied().collect::<Vec<_>>().join(", "))
}

/// `log` of `balustrade:plugin/log@1.0.0`, when it is of that package.
fn interface<'a>(name: &'a str, package: &str) -> Option<&'a str> {
    let interface = name.strip_prefix(package)?.strip_prefix('/')?;
    Some(interface.split('@').next().unwrap_or(interface))
}

#[allow(clippy::needless_pass_by_value, reason = "for `map_err`")]
fn unreadable(error: wasmparser::BinaryReaderError) -> AuthoringError {
    AuthoringError::Component(format!("what was built is no WebAssembly that can be read: {error}"))
}

/// Modules that a core module imports from.
fn module_imports(module: &[u8]) -> Result<BTreeSet<String>, AuthoringError> {
    let mut names = BTreeSet::new();
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::ImportSection(section) = payload.map_err(unreadable)? {
            for import in section.into_imports() {
                names.insert(import.map_err(unreadable)?.module.to_owned());
            }
        }
    }
    Ok(names)
}

fn outside(component: &[u8]) -> Result<Outside, AuthoringError> {
    let mut outside = Outside { imports: Vec::new(), exports: Vec::new(), has_manifest: false };
    let mut depth = 0_usize;
    for payload in Parser::new(0).parse_all(component) {
        match payload.map_err(unreadable)? {
            Payload::Version { encoding: Encoding::Module, .. } if depth == 0 => {
                return Err(AuthoringError::Component(
                    "what was built is a core module, not a component".to_owned(),
                ));
            }
            Payload::Version { .. } => depth += 1,
            Payload::End(_) => depth = depth.saturating_sub(1),
            Payload::CustomSection(section) if depth == 1 && section.name() == SECTION => {
                outside.has_manifest = true;
            }
            Payload::ComponentImportSection(section) if depth == 1 => {
                for import in section {
                    outside.imports.push(import.map_err(unreadable)?.name.name.to_owned());
                }
            }
            Payload::ComponentExportSection(section) if depth == 1 => {
                for export in section {
                    outside.exports.push(export.map_err(unreadable)?.name.name.to_owned());
                }
            }
            _ => {}
        }
    }
    Ok(outside)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest() -> Manifest {
        Manifest {
            name: "a".into(),
            version: "0.1.0".into(),
            licence: "Apache-2.0".into(),
            summary: "b".into(),
            kind: Kind::Detector,
            language: None,
            settings_schema: None,
            categories: vec![],
            capabilities: vec![],
            views: vec!["raw".into()],
            match_bytes_max: None,
            reads_block: false,
        }
    }

    /// A component that imports and exports empty instances of these names.
    fn component(imports: &[&str], exports: &[&str]) -> Vec<u8> {
        let mut text = String::from("(component (instance $empty)");
        for import in imports {
            text.push_str(&format!("(import \"{import}\" (instance))"));
        }
        for export in exports {
            text.push_str(&format!("(export \"{export}\" (instance $empty))"));
        }
        wat::parse_str(text + ")").expect("assembles")
    }

    const DETECTOR: &str = "balustrade:plugin/detector@1.0.0";
    const SETTINGS: &str = "balustrade:plugin/settings@1.0.0";

    fn refused(component: Vec<u8>, manifest: &Manifest) -> String {
        finish(component, manifest, Language::Python).expect_err("refused").to_string()
    }

    #[test]
    fn an_interface_belongs_to_its_package() {
        assert_eq!(interface("balustrade:plugin/log@1.0.0", "balustrade:plugin"), Some("log"));
        assert_eq!(interface("balustrade:plugin-x/log@1.0.0", "balustrade:plugin"), None);
        assert_eq!(interface("wasi:cli/environment@0.2.0", "balustrade:plugin"), None);
    }

    #[test]
    fn a_component_that_fits_gets_its_manifest_once() {
        let made = finish(component(&[], &[DETECTOR]), &manifest(), Language::C).expect("fits");
        assert!(made.windows(SECTION.len()).any(|bytes| bytes == SECTION.as_bytes()));
        assert!(refused(made, &manifest()).contains("already"));
    }

    #[test]
    fn a_manifest_that_contradicts_the_component_is_refused_with_both_sides() {
        let with_schema = Manifest { settings_schema: Some(serde_json::json!({})), ..manifest() };
        let with_log = Manifest { capabilities: vec!["log".into()], ..manifest() };
        let evaluator = Manifest { kind: Kind::Evaluator, ..manifest() };
        let cases = [
            (
                component(&["balustrade:plugin/log@1.0.0"], &[DETECTOR]),
                &manifest(),
                "are [], but the component imports [log]",
            ),
            (component(&[], &[DETECTOR]), &with_log, "are [log], but the component imports []"),
            (component(&[], &[DETECTOR]), &evaluator, "kind is evaluator, but"),
            (component(&[], &[SETTINGS]), &manifest(), "kind is detector, but"),
            (component(&[], &[DETECTOR, SETTINGS]), &manifest(), "has no settings_schema"),
            (component(&[], &[DETECTOR]), &with_schema, "does not export `balustrade:plugin/settings`"),
            (component(&["other:thing/x@1.0.0"], &[DETECTOR]), &manifest(), "which no host offers"),
            (component(&["wasi:cli/environment@0.2.0"], &[DETECTOR]), &manifest(), "--stub-wasi"),
            (b"\0asm\x01\0\0\0".to_vec(), &manifest(), "core module"),
            (b"junk".to_vec(), &manifest(), "no WebAssembly"),
        ];
        for (component, manifest, says) in cases {
            let error = refused(component, manifest);
            assert!(error.contains(says), "`{error}` should contain `{says}`");
        }
    }

    #[test]
    fn a_module_is_told_what_it_lacks() {
        let made = |text: &str| {
            let module = wat::parse_str(text).expect("assembles");
            from_module(&module, &manifest(), Language::C).expect_err("refused").to_string()
        };
        assert!(made("(module)").contains("does not export"), "{}", made("(module)"));
        let wasi = made("(module (import \"wasi_snapshot_preview1\" \"fd_write\" (func)))");
        assert!(wasi.contains("wasi_snapshot_preview1") && wasi.contains("-nostdlib"), "{wasi}");
        let env = made("(module (import \"env\" \"puts\" (func)))");
        assert!(env.contains("no component can be made") && env.contains("env"), "{env}");
    }
}
