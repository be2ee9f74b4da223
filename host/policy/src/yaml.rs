use std::path::Path;

use serde::de::DeserializeOwned;
use serde_saphyr::{DuplicateKeyPolicy, Error, Options};

use crate::load::read_text;
use crate::{PolicyError, Problem};

/// Largest policy document, in bytes. Big lists belong in files of their own.
pub const DOCUMENT_BYTES_MAX: usize = 1 << 20;

/// Nodes of a document after aliases were followed; what bounds an alias bomb.
const NODES_MAX: usize = 200_000;

/// How deep mappings and sequences may nest.
const DEPTH_MAX: usize = 48;

/// Reads a YAML file that is no policy as strictly as one, with the same places and words for what is wrong. `bytes_max` is
/// its largest size.
///
/// # Errors
/// It cannot be read, is larger, is no YAML, or does not have the shape of `T`.
pub fn read_yaml<T: DeserializeOwned>(path: &Path, bytes_max: usize) -> Result<T, PolicyError> {
    read(&read_text(path, bytes_max)?, &path.display().to_string(), bytes_max)
}

/// Reads `text` as a `T`.
///
/// # Errors
/// The text is larger than `bytes_max`, is no YAML, or does not have the shape of `T`.
pub(crate) fn read<T: DeserializeOwned>(text: &str, file: &str, bytes_max: usize) -> Result<T, PolicyError> {
    if text.len() > bytes_max {
        return Err(PolicyError::one(Problem {
            file: file.to_owned(),
            line: 0,
            column: 0,
            key: String::new(),
            detail: format!(
                "the document has {} bytes and {bytes_max} are allowed; move long lists into files and name them \
                 with {{\"$file\": ...}}",
                text.len()
            ),
        }));
    }
    serde_saphyr::from_str_with_options(text, options(text.len()))
        .map_err(|error| PolicyError::one(problem(error.without_snippet(), text, file)))
}

/// Strict reading: what YAML would quietly reinterpret is refused or left as it was written.
fn options(text_bytes: usize) -> Options {
    serde_saphyr::options! {
        budget: serde_saphyr::budget! {
            max_events: NODES_MAX * 2,
            max_nodes: NODES_MAX,
            max_aliases: 1_000,
            max_anchors: 1_000,
            max_recorded_anchor_events: NODES_MAX,
            max_recorded_anchor_bytes: 16 << 20,
            max_depth: DEPTH_MAX,
            flow_nesting_limit: DEPTH_MAX,
            max_documents: 1,
            max_total_scalar_bytes: text_bytes.saturating_mul(4).saturating_add(1 << 20),
            max_merge_keys: 1_000,
        },
        alias_limits: serde_saphyr::alias_limits! {
            max_total_replayed_events: NODES_MAX,
            max_replay_stack_depth: 16,
        },
        duplicate_keys: DuplicateKeyPolicy::Error,
        strict_booleans: true,
        leading_zero_numbers_as_strings: true,
        underscored_numbers_as_strings: true,
        no_schema: true,
        reject_unsupported_tags: true,
        with_snippet: false,
    }
}

/// Our words for what the parser found.
fn problem(error: &Error, text: &str, file: &str) -> Problem {
    // What breaks inside an alias is reported where the alias stands.
    if let Error::AliasError { error, .. } = error {
        return problem(error.without_snippet(), text, file);
    }
    let (line, column) = error.location().map_or((0, 0), |at| (at.line(), at.column()));
    let mut key = key_before(text, line, column);
    let detail = match error {
        Error::SerdeUnknownField { field, expected, .. } => {
            key.clone_from(field);
            format!(
                "unknown key `{field}`{}; the keys here are {}",
                nearest(field, expected),
                expected.join(", ")
            )
        }
        Error::SerdeUnknownVariant { variant, expected, .. } => {
            format!(
                "unknown value `{variant}`{}; use one of {}",
                nearest(variant, expected),
                expected.join(", ")
            )
        }
        Error::SerdeMissingField { field, .. } => {
            key = (*field).to_owned();
            format!("the key `{field}` is missing; add it")
        }
        Error::DuplicateMappingKey { key: Some(name), .. } => {
            key.clone_from(name);
            format!("the key `{name}` stands here twice; remove one")
        }
        Error::SerdeInvalidType { unexpected, expected, .. }
        | Error::SerdeInvalidValue { unexpected, expected, .. } => {
            format!("found {unexpected} where {expected} is needed")
        }
        Error::InvalidScalar { ty, .. } => {
            format!("`{}` is not {}", value_at(text, line, column), type_words(ty))
        }
        Error::QuotingRequired { value, .. } => {
            format!(
                "`{value}` would be read as a number or a truth value, and text is needed; put it in quotes"
            )
        }
        Error::Budget { .. }
        | Error::AliasReplayLimitExceeded { .. }
        | Error::AliasReplayStackDepthExceeded { .. }
        | Error::AliasExpansionLimitExceeded { .. } => {
            format!("the document is too deep or expands to too much ({}); use fewer aliases", plain(error))
        }
        other => plain(other),
    };
    Problem { file: file.to_owned(), line, column, key, detail }
}

/// What the parser calls `u32`, in words.
fn type_words(name: &str) -> String {
    match name {
        "u8" | "u16" | "u32" | "u64" | "usize" => "a whole number of 0 or more".to_owned(),
        "i8" | "i16" | "i32" | "i64" | "isize" => "a whole number".to_owned(),
        "f32" | "f64" | "floating point" => "a number".to_owned(),
        other => format!("a valid {other}"),
    }
}

/// The parser's message without the place, which we print ourselves.
fn plain(error: &Error) -> String {
    let message = error.to_string();
    let first = message.lines().next().unwrap_or_default();
    let cut = first.find(" at line ").or_else(|| first.find(" (line ")).unwrap_or(first.len());
    let kept: String = first.chars().take(first[..cut].chars().count().min(300)).collect();
    if kept.is_empty() { "this is not valid YAML".to_owned() } else { kept }
}

/// The key that stands before a value on its line: enough to name it where the parser gives only a place.
fn key_before(text: &str, line: u64, column: u64) -> String {
    let before: String =
        line_of(text, line).chars().take(usize::try_from(column).unwrap_or(0).saturating_sub(1)).collect();
    let Some(head) = before.trim_end().strip_suffix(':') else { return String::new() };
    let name = head.rsplit(['{', ',', ' ', '-']).next().unwrap_or_default();
    // A hyphen may be part of the key; keep the longest tail that is a plain name.
    let tail = head.rsplit(['{', ',', ' ']).next().unwrap_or(name);
    tail.trim_matches(['"', '\'']).to_owned()
}

/// The scalar that starts at a place, shortened.
fn value_at(text: &str, line: u64, column: u64) -> String {
    let skip = usize::try_from(column).unwrap_or(0).saturating_sub(1);
    let rest: String = line_of(text, line).chars().skip(skip).take(60).collect();
    rest.split([',', '}', ']', '#']).next().unwrap_or_default().trim().to_owned()
}

fn line_of(text: &str, line: u64) -> &str {
    usize::try_from(line)
        .ok()
        .and_then(|line| line.checked_sub(1))
        .and_then(|n| text.lines().nth(n))
        .unwrap_or("")
}

/// ` (did you mean ...?)` when one of the known names is close.
fn nearest(name: &str, known: &[&str]) -> String {
    if name.len() > 64 {
        return String::new();
    }
    known
        .iter()
        .map(|candidate| (distance(name, candidate), *candidate))
        .min()
        .filter(|(edits, candidate)| *edits <= 1 + candidate.len() / 4)
        .map(|(_, candidate)| format!(" (did you mean `{candidate}`?)"))
        .unwrap_or_default()
}

/// Edits between two short names.
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, a) in left.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, b) in right.iter().enumerate() {
            let substituted = diagonal + usize::from(a != *b);
            diagonal = row[j + 1];
            row[j + 1] = substituted.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[right.len()]
}

#[cfg(test)]
mod tests;
