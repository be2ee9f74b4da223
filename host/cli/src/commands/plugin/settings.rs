//! `--settings`.

use std::path::Path;

use anyhow::Context;
use serde_json::Value;

use super::{conformance, locate};

/// Largest file of settings, in bytes.
const SETTINGS_BYTES_MAX: usize = 8 << 20;

/// What `--settings` says: JSON, or the name of a file of JSON or YAML.
///
/// # Errors
/// Names the place that cannot be read.
pub(super) fn read(given: Option<&str>) -> anyhow::Result<Option<Value>> {
    let Some(given) = given else { return Ok(None) };
    if given.trim_start().starts_with('{') {
        return serde_json::from_str(given).map(Some).context("--settings: is no JSON");
    }
    // JSON is YAML too.
    balustrade_policy::read_yaml(Path::new(given), SETTINGS_BYTES_MAX).map(Some).context("--settings")
}

/// What `--settings` says, or else the settings that most cases have of those that stand beside the component or above it.
///
/// # Errors
/// Names the place that cannot be read.
pub(super) fn read_or_usual(given: Option<&str>, plugin: &str) -> anyhow::Result<Option<Value>> {
    if given.is_some() {
        return read(given);
    }
    match locate::path(plugin)?.as_deref().and_then(locate::cases_of) {
        Some(cases) => conformance::usual_settings(&cases),
        None => Ok(None),
    }
}
