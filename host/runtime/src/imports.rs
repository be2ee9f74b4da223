use balustrade_core::{CapabilityDenied, CapabilityProvider, FailureKind, Grants, ModelGrant, Role};
use wasmtime::StoreContextMut;
use wasmtime::component::Linker;

use crate::abi::{Classification, LogLevel, TextSpan};
use crate::guest::{Guest, Stop};
use crate::{ComponentImport, Inspection};

/// Links exactly the capabilities that the plugin imports and the policy grants.
///
/// # Errors
/// Names an import that was not granted; such plugins are refused before, with what to write.
pub(crate) fn link(
    linker: &mut Linker<Guest>,
    inspection: &Inspection,
    grants: &Grants,
) -> Result<(), String> {
    for import in &inspection.imports {
        let linked = match import.capability {
            None => continue,
            Some("log") if grants.log.is_some() => link_log(linker, &import.name),
            Some("classify") if grants.classify.is_some() => link_classify(linker, &import.name),
            Some("embed") if grants.embed.is_some() => link_embed(linker, &import.name),
            Some(capability) => {
                return Err(format!("it imports `{capability}`, which this guardrail does not grant"));
            }
        };
        linked.map_err(|error| format!("cannot link `{}`: {error}", import.name))?;
    }
    Ok(())
}

/// What a plugin imports and its guardrail does not grant.
pub(crate) fn missing<'a>(inspection: &'a Inspection, grants: &Grants) -> Vec<&'a ComponentImport> {
    let granted = grants.names();
    let is_missing =
        |import: &&ComponentImport| import.capability.is_some_and(|name| !granted.contains(&name));
    inspection.imports.iter().filter(is_missing).collect()
}

/// The entries of `capabilities` that grant these imports, with the defaults written out and the models that there are.
pub(crate) fn to_grant(missing: &[&ComponentImport], provider: &dyn CapabilityProvider) -> Vec<String> {
    let models = |capability: &str| {
        let names: Vec<String> = provider.models(capability).iter().map(|name| quoted(name)).collect();
        let bytes = ModelGrant::BYTES_DEFAULT;
        format!("{capability}: {{ models: [{}], calls_max: 4, bytes_max: {bytes} }}", names.join(", "))
    };
    let entry = |import: &&ComponentImport| match import.capability? {
        "log" => Some("log: { bytes_max: 4096 }".to_owned()),
        capability => Some(models(capability)),
    };
    missing.iter().filter_map(entry).collect()
}

/// As YAML takes it for a text.
fn quoted(name: &str) -> String {
    const WORDS: [&str; 7] = ["true", "false", "null", "yes", "no", "on", "off"];
    let is_plain =
        name.starts_with(|c: char| c.is_ascii_lowercase()) && name.len() > 1 && !WORDS.contains(&name);
    if is_plain { name.to_owned() } else { format!("\"{name}\"") }
}

/// Grants that the plugin cannot use, for the operator.
pub(crate) fn unused(inspection: &Inspection, grants: &Grants) -> Vec<String> {
    let imports = |name: &&str| inspection.imports.iter().any(|import| import.capability == Some(*name));
    let unused = grants.names().into_iter().filter(|name| !imports(name));
    let note = |name| {
        format!("`{name}` is granted and the plugin does not import it; remove it from `capabilities`")
    };
    unused.map(note).collect()
}

/// Says that a capability was called too early.
fn while_configuring(capability: &'static str) -> wasmtime::Error {
    let detail = "not available while configuring".to_owned();
    Stop::Denied(CapabilityDenied { capability, kind: FailureKind::Budget, detail }).into()
}

fn denied(denied: CapabilityDenied) -> wasmtime::Error {
    Stop::Denied(denied).into()
}

fn link_log(linker: &mut Linker<Guest>, name: &str) -> wasmtime::Result<()> {
    linker.instance(name)?.func_wrap(
        "log",
        |mut store: StoreContextMut<'_, Guest>, (level, message): (LogLevel, String)| {
            let guest = store.data_mut();
            guest.count_host_call()?;
            let level = match level {
                LogLevel::Debug => balustrade_core::LogLevel::Debug,
                LogLevel::Info => balustrade_core::LogLevel::Info,
                LogLevel::Warn => balustrade_core::LogLevel::Warn,
                LogLevel::Error => balustrade_core::LogLevel::Error,
            };
            match guest.capabilities.as_mut() {
                Some(capabilities) => capabilities.log(level, &message).map_err(denied),
                None => Err(while_configuring("log")),
            }
        },
    )
}

fn link_classify(linker: &mut Linker<Guest>, name: &str) -> wasmtime::Result<()> {
    linker.instance(name)?.func_wrap(
        "classify",
        |mut store: StoreContextMut<'_, Guest>, (model, text, role): (String, String, String)| {
            let guest = store.data_mut();
            guest.count_host_call()?;
            let Some(capabilities) = guest.capabilities.as_mut() else {
                return Err(while_configuring("classify"));
            };
            let answer = capabilities.classify(&model, &text, &Role::new(&role)).map_err(denied)?;
            Ok((answer.map(|found| {
                let end = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
                let lowered = |found: balustrade_core::Classification| Classification {
                    label: found.label,
                    score: found.score,
                    text_span: TextSpan { start: end(found.text_span.start), end: end(found.text_span.end) },
                };
                found.into_iter().map(lowered).collect::<Vec<_>>()
            }),))
        },
    )
}

fn link_embed(linker: &mut Linker<Guest>, name: &str) -> wasmtime::Result<()> {
    linker.instance(name)?.func_wrap(
        "embed",
        |mut store: StoreContextMut<'_, Guest>, (model, text, role): (String, String, String)| {
            let guest = store.data_mut();
            guest.count_host_call()?;
            let Some(capabilities) = guest.capabilities.as_mut() else {
                return Err(while_configuring("embed"));
            };
            Ok((capabilities.embed(&model, &text, &Role::new(&role)).map_err(denied)?,))
        },
    )
}
