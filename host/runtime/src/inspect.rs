use balustrade_core::PluginKind;
use wasmparser::{Encoding, Parser, Payload};

use crate::RuntimeError;
use crate::abi::{EVALUATOR_PACKAGE, EVALUATOR_VERSION, PLUGIN_MAJOR, PLUGIN_MINOR, PLUGIN_PACKAGE};

/// One import of a component, as a power that a reader understands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComponentImport {
    /// As it stands in the component, for example `balustrade:plugin/log@1.0.0`.
    pub name: String,
    /// The capability it needs a grant for; `None` for types, which give no power.
    pub capability: Option<&'static str>,
    /// What a plugin can do with it.
    pub power: String,
}

/// What a component says about itself without being run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inspection {
    /// Detector or evaluator, by its exports.
    pub kind: PluginKind,
    /// Name of the exported detector or evaluator interface.
    pub export: String,
    /// Name of the exported settings interface, when it takes settings.
    pub settings_export: Option<String>,
    /// Name of the exported reach interface, when a detector's settings decide how far its findings reach.
    pub reach_export: Option<String>,
    /// Everything it imports.
    pub imports: Vec<ComponentImport>,
}

/// Looks at a component's imports and exports.
///
/// # Errors
/// It is no component, imports WASI or something unknown, speaks another major version, or exports nothing that
/// we can call.
pub fn inspect(component: &[u8]) -> Result<Inspection, RuntimeError> {
    if wasmtime::Engine::detect_precompiled(component).is_some() {
        return refuse(
            "precompiled",
            "the file holds native code; only the WebAssembly component is accepted",
        );
    }
    let (imports, exports) = names(component)?;
    let imports = imports.into_iter().map(|name| classify_import(&name)).collect::<Result<Vec<_>, _>>()?;

    let mut detector = None;
    let mut evaluator = None;
    let mut settings_export = None;
    let mut reach_export = None;
    for name in exports {
        let Some((package, interface, version)) = split(&name) else { continue };
        if package != PLUGIN_PACKAGE && package != EVALUATOR_PACKAGE {
            continue;
        }
        check_version(&name, package, version)?;
        match (package, interface) {
            (PLUGIN_PACKAGE, "detector") => detector = Some(name),
            (EVALUATOR_PACKAGE, "evaluator") => evaluator = Some(name),
            (_, "settings") => settings_export = Some(name),
            (PLUGIN_PACKAGE, "reach") => reach_export = Some(name),
            _ => {}
        }
    }
    let (kind, export) = match (detector, evaluator) {
        (Some(export), None) => (PluginKind::Detector, export),
        (None, Some(export)) => (PluginKind::Evaluator, export),
        (Some(_), Some(_)) => {
            return refuse("two_kinds", "it exports a detector and an evaluator; ship them as two plugins");
        }
        (None, None) => {
            return refuse(
                "no_export",
                "it exports neither `balustrade:plugin/detector` nor `balustrade:evaluator/evaluator`",
            );
        }
    };
    // Evaluators judge whole texts; nobody would ask one.
    let reach_export = reach_export.filter(|_| kind == PluginKind::Detector);
    Ok(Inspection { kind, export, settings_export, reach_export, imports })
}

/// Names of the imports and exports of the outermost component.
fn names(component: &[u8]) -> Result<(Vec<String>, Vec<String>), RuntimeError> {
    let mut imports = Vec::new();
    let mut exports = Vec::new();
    let mut depth = 0_u32;
    let broken = |error: wasmparser::BinaryReaderError| RuntimeError::Component {
        code: "not_a_component",
        detail: format!("the file is no valid component: {error}"),
    };
    for payload in Parser::new(0).parse_all(component) {
        match payload.map_err(broken)? {
            Payload::Version { encoding: Encoding::Module, .. } if depth == 0 => {
                return refuse(
                    "core_module",
                    "the file is a core module, not a component; turn it into one with `wasm-tools component new` \
                     or build it with `balustrade plugin build`",
                );
            }
            Payload::Version { .. } => depth += 1,
            Payload::End(_) => depth = depth.saturating_sub(1),
            Payload::ComponentImportSection(section) if depth == 1 => {
                for import in section {
                    imports.push(import.map_err(broken)?.name.name.to_owned());
                }
            }
            Payload::ComponentExportSection(section) if depth == 1 => {
                for export in section {
                    exports.push(export.map_err(broken)?.name.name.to_owned());
                }
            }
            _ => {}
        }
    }
    Ok((imports, exports))
}

fn classify_import(name: &str) -> Result<ComponentImport, RuntimeError> {
    if name.starts_with("wasi:") {
        return refuse(
            "imports_wasi",
            format!(
                "it imports `{name}`, and no WASI is linked; build it for wasm32-unknown-unknown, or stub WASI when \
                 the component is made (componentize-py: `--stub-wasi`; componentize-js: `disableFeatures: \
                 ['clocks', 'random', 'stdio', 'http', 'fetch-event']`; others: `wasi-virt --stdio=ignore`)"
            ),
        );
    }
    let known = match split(name) {
        Some((PLUGIN_PACKAGE, interface, version)) => {
            check_version(name, PLUGIN_PACKAGE, version)?;
            match interface {
                "types" => Some((None, "types only, no power")),
                "classify" => {
                    Some((Some("classify"), "asks the models that the policy grants to score texts"))
                }
                "embed" => {
                    Some((Some("embed"), "asks the models that the policy grants to turn texts into vectors"))
                }
                "log" => {
                    Some((Some("log"), "writes to the operator's log; a server keeps length and level only"))
                }
                _ => None,
            }
        }
        _ => None,
    };
    match known {
        Some((capability, power)) => {
            Ok(ComponentImport { name: name.to_owned(), capability, power: power.to_owned() })
        }
        None => {
            let Some(needed) = newer_minor(name) else {
                return refuse(
                    "unknown_import",
                    format!(
                        "it imports `{name}`, which this host does not offer; it offers `classify`, `embed` and `log`"
                    ),
                );
            };
            refuse(
                "newer_minor",
                format!(
                    "it imports `{name}`, so it needs a host that speaks {PLUGIN_PACKAGE} {needed}, and this one speaks \
                     {PLUGIN_MAJOR}.{PLUGIN_MINOR}: use a newer balustrade, or build the plugin without that ability"
                ),
            )
        }
    }
}

/// The version of the contract that brought an interface which this host does not know; `None` if that cannot be why.
fn newer_minor(name: &str) -> Option<String> {
    let (package, _, version) = split(name)?;
    let (major, minor) = numbers(version);
    let is_newer = package == PLUGIN_PACKAGE
        && major == Some(PLUGIN_MAJOR)
        && minor.is_some_and(|minor| minor > PLUGIN_MINOR);
    is_newer.then(|| format!("{PLUGIN_MAJOR}.{}", minor.unwrap_or_default()))
}

/// Major and minor of a version.
fn numbers(version: &str) -> (Option<u64>, Option<u64>) {
    let mut numbers = version.split('.').map(|part| part.parse::<u64>().ok());
    (numbers.next().flatten(), numbers.next().flatten())
}

/// `package:name/interface@version` in its parts.
fn split(name: &str) -> Option<(&str, &str, &str)> {
    let (path, version) = name.split_once('@')?;
    let (package, interface) = path.split_once('/')?;
    Some((package, interface, version))
}

fn check_version(name: &str, package: &str, version: &str) -> Result<(), RuntimeError> {
    let (major, minor) = numbers(version);
    let (fits, speaks) = if package == PLUGIN_PACKAGE {
        (major == Some(PLUGIN_MAJOR), format!("{PLUGIN_MAJOR}.x"))
    } else {
        let (our_major, our_minor) = EVALUATOR_VERSION;
        (major == Some(our_major) && minor == Some(our_minor), format!("{our_major}.{our_minor}.x"))
    };
    if fits {
        Ok(())
    } else {
        refuse(
            "other_version",
            format!(
                "it was built for `{name}`; this host speaks {package} {speaks}: rebuild it with a matching SDK"
            ),
        )
    }
}

fn refuse<T>(code: &'static str, detail: impl Into<String>) -> Result<T, RuntimeError> {
    Err(RuntimeError::Component { code, detail: detail.into() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(result: Result<ComponentImport, RuntimeError>) -> &'static str {
        match result {
            Err(RuntimeError::Component { code, .. }) => code,
            other => panic!("unexpected: {other:?}"),
        }
    }

    #[test]
    fn imports_are_told_as_powers() {
        let import = classify_import("balustrade:plugin/log@1.3.0").expect("known");
        assert_eq!(import.capability, Some("log"));
        let embed = classify_import("balustrade:plugin/embed@1.0.0").expect("known");
        assert_eq!(embed.capability, Some("embed"));
        let types = classify_import("balustrade:plugin/types@1.0.0").expect("known");
        assert_eq!(types.capability, None);
        assert_eq!(code(classify_import("wasi:cli/environment@0.2.0")), "imports_wasi");
        assert_eq!(code(classify_import("balustrade:plugin/http@1.0.0")), "unknown_import");
        assert_eq!(code(classify_import("balustrade:plugin/log@2.0.0")), "other_version");
        assert_eq!(code(classify_import("env")), "unknown_import");
    }

    #[test]
    fn what_came_with_a_later_minor_version_is_refused_by_that_version() {
        match classify_import("balustrade:plugin/clock@1.7.0") {
            Err(RuntimeError::Component { code: "newer_minor", detail }) => {
                assert!(
                    detail.contains("speaks balustrade:plugin 1.7") && detail.contains("speaks 1.0"),
                    "{detail}"
                );
            }
            other => panic!("unexpected: {other:?}"),
        }
        assert_eq!(code(classify_import("balustrade:plugin/clock@1.0.0")), "unknown_import");
        assert_eq!(code(classify_import("balustrade:plugin/clock@2.7.0")), "other_version");
    }

    #[test]
    fn this_host_speaks_the_version_of_the_contract_here() {
        let text = include_str!("../../../wit/v1/plugin.wit");
        assert!(text.contains(&format!("package {PLUGIN_PACKAGE}@{PLUGIN_MAJOR}.{PLUGIN_MINOR}.0;")));
    }

    #[test]
    fn a_module_and_junk_are_refused_by_name() {
        for (bytes, expected) in [
            (b"\0asm\x01\0\0\0".as_slice(), "core_module"),
            (b"hello", "not_a_component"),
            (b"\0asm\x0d\0\x01\0", "no_export"),
        ] {
            match inspect(bytes) {
                Err(RuntimeError::Component { code, .. }) => assert_eq!(code, expected),
                other => panic!("unexpected: {other:?}"),
            }
        }
    }
}
