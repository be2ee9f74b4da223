use balustrade_core::{Grants, Role};
use wasmtime::StoreContextMut;
use wasmtime::component::Linker;

use crate::Inspection;
use crate::abi::{Classification, LogLevel, TextSpan};
use crate::guest::{Guest, Stop};

/// Links exactly the capabilities that the plugin imports and the policy grants.
///
/// # Errors
/// Names the import that was not granted and the line that grants it.
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
            Some(capability) => {
                let example = match capability {
                    "classify" => "classify: { models: [NAME], calls_max: 4 }",
                    _ => "log: { bytes_max: 4096 }",
                };
                return Err(format!(
                    "it imports `{capability}` ({}), which this guardrail does not grant; add `capabilities: {{ {example} }}` \
                     or use another plugin",
                    import.power
                ));
            }
        };
        linked.map_err(|error| format!("cannot link `{}`: {error}", import.name))?;
    }
    Ok(())
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
                Some(capabilities) => capabilities
                    .log(level, &message)
                    .map_err(|denied| Stop::Denied(denied.to_string()).into()),
                None => Err(Stop::Denied("log: not available while configuring".to_owned()).into()),
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
                return Err(Stop::Denied("classify: not available while configuring".to_owned()).into());
            };
            let answer = capabilities
                .classify(&model, &text, &Role::new(&role))
                .map_err(|denied| wasmtime::Error::from(Stop::Denied(denied.to_string())))?;
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
