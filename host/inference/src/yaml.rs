//! Strict reading of `model.yaml`, with places and with our words for what is wrong.

use serde_saphyr::{DuplicateKeyPolicy, Error};

use crate::document::ModelDocument;
use crate::{ModelError, Problem};

/// Largest document, in bytes.
pub(crate) const DOCUMENT_BYTES_MAX: u64 = 1 << 20;

/// Nodes after aliases were followed.
const NODES_MAX: usize = 50_000;

pub(crate) fn read(text: &str, file: &str) -> Result<ModelDocument, ModelError> {
    let options = serde_saphyr::options! {
        budget: serde_saphyr::budget! {
            max_events: NODES_MAX * 2,
            max_nodes: NODES_MAX,
            max_aliases: 100,
            max_anchors: 100,
            max_depth: 32,
            flow_nesting_limit: 32,
            max_documents: 1,
        },
        duplicate_keys: DuplicateKeyPolicy::Error,
        strict_booleans: true,
        no_schema: true,
        reject_unsupported_tags: true,
        with_snippet: false,
    };
    serde_saphyr::from_str_with_options(text, options)
        .map_err(|error| ModelError::Document(vec![problem(error.without_snippet(), file)]))
}

fn problem(error: &Error, file: &str) -> Problem {
    let (line, column) = error.location().map_or((0, 0), |at| (at.line(), at.column()));
    let (key, detail) = match error {
        Error::SerdeUnknownField { field, expected, .. } => {
            (field.clone(), format!("unknown key `{field}`; the keys here are {}", expected.join(", ")))
        }
        Error::SerdeUnknownVariant { variant, expected, .. } => {
            (String::new(), format!("unknown value `{variant}`; use one of {}", expected.join(", ")))
        }
        Error::SerdeMissingField { field, .. } => {
            ((*field).to_owned(), format!("the key `{field}` is missing; add it"))
        }
        Error::DuplicateMappingKey { key: Some(name), .. } => {
            (name.clone(), format!("the key `{name}` stands here twice; remove one"))
        }
        Error::SerdeInvalidType { unexpected, expected, .. }
        | Error::SerdeInvalidValue { unexpected, expected, .. } => {
            (String::new(), format!("found {unexpected} where {expected} is needed"))
        }
        other => (String::new(), plain(other)),
    };
    Problem { file: file.to_owned(), line, column, key, detail }
}

/// The parser's message without the place, which we print ourselves.
fn plain(error: &Error) -> String {
    let message = error.to_string();
    let first = message.lines().next().unwrap_or_default();
    let cut = first.find(" at line ").or_else(|| first.find(" (line ")).unwrap_or(first.len());
    let kept: String = first.get(..cut).unwrap_or(first).chars().take(300).collect();
    if kept.is_empty() { "this is not valid YAML".to_owned() } else { kept }
}
