use balustrade_core::{Manifest, PluginKind};
use serde::Deserialize;
use wasmparser::{Encoding, Parser, Payload};

use crate::RuntimeError;

/// Name of the component's custom section that holds the manifest as JSON.
pub const MANIFEST_SECTION: &str = "balustrade:manifest";

/// Largest manifest, in bytes.
const MANIFEST_BYTES_MAX: usize = 256 << 10;

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Detector,
    Evaluator,
}

/// As the build tool writes it. Unknown keys are allowed: a newer tool may say more.
#[derive(Deserialize)]
struct Document {
    name: String,
    version: String,
    licence: String,
    #[serde(default)]
    summary: String,
    kind: Kind,
    #[serde(default)]
    settings_schema: Option<serde_json::Value>,
    #[serde(default)]
    categories: Vec<String>,
    #[serde(default)]
    capabilities: Vec<String>,
    #[serde(default)]
    views: Vec<String>,
    #[serde(default)]
    match_bytes_max: Option<u64>,
    #[serde(default)]
    reads_block: bool,
}

/// Reads the manifest of a component without running or compiling anything.
///
/// # Errors
/// The section is missing, appears twice, is too large, or does not hold what a manifest must hold.
pub fn read_manifest(component: &[u8]) -> Result<Manifest, RuntimeError> {
    let mut section: Option<&[u8]> = None;
    let mut depth = 0_u32;
    for payload in Parser::new(0).parse_all(component) {
        let payload = payload.map_err(|error| wrong(format!("the file is no valid component: {error}")))?;
        match payload {
            Payload::Version { encoding: Encoding::Module, .. } if depth == 0 => {
                return Err(wrong("the file is a core module, not a component".to_owned()));
            }
            Payload::Version { .. } => depth += 1,
            Payload::End(_) => depth = depth.saturating_sub(1),
            Payload::CustomSection(custom)
                if depth == 1
                    && custom.name() == MANIFEST_SECTION
                    && section.replace(custom.data()).is_some() =>
            {
                return Err(wrong(format!("the section `{MANIFEST_SECTION}` appears twice")));
            }
            _ => {}
        }
    }
    let section = section.ok_or_else(|| {
        wrong(format!(
            "the component has no section `{MANIFEST_SECTION}`; build it with `balustrade plugin build`"
        ))
    })?;
    parse(section)
}

fn parse(section: &[u8]) -> Result<Manifest, RuntimeError> {
    if section.len() > MANIFEST_BYTES_MAX {
        return Err(wrong(format!("{} bytes; at most {MANIFEST_BYTES_MAX} are read", section.len())));
    }
    let document: Document = serde_json::from_slice(section).map_err(|error| wrong(error.to_string()))?;
    let name_ok = !document.name.is_empty()
        && document.name.len() <= 64
        && document.name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    if !name_ok {
        return Err(wrong(format!(
            "name `{}` must be 1 to 64 of a-z, 0-9 and `-`",
            document.name.escape_debug()
        )));
    }
    if document.settings_schema.as_ref().is_some_and(|schema| !schema.is_object()) {
        return Err(wrong("`settings_schema` must be a JSON Schema object".to_owned()));
    }
    Ok(Manifest {
        name: document.name,
        version: document.version,
        licence: document.licence,
        summary: document.summary,
        kind: match document.kind {
            Kind::Detector => PluginKind::Detector,
            Kind::Evaluator => PluginKind::Evaluator,
        },
        settings_schema: document.settings_schema.map(|schema| schema.to_string()),
        categories: document.categories,
        capabilities: document.capabilities,
        views: if document.views.is_empty() { vec!["raw".to_owned()] } else { document.views },
        match_bytes_max: document.match_bytes_max,
        reads_block: document.reads_block,
    })
}

fn wrong(detail: String) -> RuntimeError {
    RuntimeError::Manifest(detail)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// An empty component with the given custom sections.
    pub(crate) fn component_with(sections: &[(&str, &[u8])]) -> Vec<u8> {
        let mut bytes = vec![0x00, 0x61, 0x73, 0x6d, 0x0d, 0x00, 0x01, 0x00];
        for (name, data) in sections {
            let mut body = leb(name.len());
            body.extend(name.as_bytes());
            body.extend(*data);
            bytes.push(0);
            bytes.extend(leb(body.len()));
            bytes.extend(body);
        }
        bytes
    }

    fn leb(mut value: usize) -> Vec<u8> {
        let mut bytes = Vec::new();
        loop {
            let byte = u8::try_from(value & 0x7f).expect("seven bits");
            value >>= 7;
            if value == 0 {
                bytes.push(byte);
                return bytes;
            }
            bytes.push(byte | 0x80);
        }
    }

    const GOOD: &[u8] = br#"{"name":"x","version":"1.0.0","licence":"MIT","summary":"s","kind":"detector"}"#;

    #[test]
    fn a_manifest_is_read_without_running_anything() {
        let manifest = read_manifest(&component_with(&[(MANIFEST_SECTION, GOOD)])).expect("valid");
        assert_eq!(manifest.name, "x");
        assert_eq!(manifest.kind, PluginKind::Detector);
        assert_eq!(manifest.views, ["raw"]);
        assert_eq!(manifest.settings_schema, None);
    }

    #[test]
    fn what_is_wrong_is_said() {
        let cases: [(Vec<u8>, &str); 6] = [
            (component_with(&[]), "no section"),
            (component_with(&[(MANIFEST_SECTION, GOOD), (MANIFEST_SECTION, GOOD)]), "twice"),
            (component_with(&[(MANIFEST_SECTION, b"{")]), "EOF"),
            (
                component_with(&[(
                    MANIFEST_SECTION,
                    br#"{"name":"../x","version":"1","licence":"MIT","kind":"detector"}"#,
                )]),
                "1 to 64",
            ),
            (b"\0asm\x01\0\0\0".to_vec(), "core module"),
            (b"junk".to_vec(), "no valid component"),
        ];
        for (bytes, expected) in cases {
            let error = read_manifest(&bytes).expect_err(expected).to_string();
            assert!(error.contains(expected), "`{error}` should contain `{expected}`");
        }
    }
}
