//! `plugin.yaml`, checked, and the JSON that goes into the component.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde::{Deserialize, Serialize};

/// Field for field what the host reads from the custom section.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    pub name: String,
    pub version: String,
    pub licence: String,
    pub summary: String,
    pub kind: Kind,
    #[serde(default)]
    pub settings_schema: Option<serde_json::Value>,
    pub categories: Vec<String>,
    #[serde(default)]
    pub capabilities: Vec<String>,
    #[serde(default = "raw")]
    pub views: Vec<String>,
    #[serde(default)]
    pub match_bytes_max: Option<u64>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub reads_block: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Detector,
    Evaluator,
}

fn raw() -> Vec<String> {
    vec!["raw".to_owned()]
}

/// # Errors
/// Names the file, and the field that is wrong.
pub fn read(path: &Path, folder: &str) -> Result<Manifest> {
    let yaml = std::fs::read_to_string(path).with_context(|| format!("{}", path.display()))?;
    parse(&yaml, folder).with_context(|| format!("{}", path.display()))
}

fn parse(yaml: &str, folder: &str) -> Result<Manifest> {
    let manifest: Manifest = serde_saphyr::from_str(yaml).map_err(|error| anyhow::anyhow!("{error}"))?;
    ensure!(manifest.name == folder, "name: `{}` must be the folder's name, `{folder}`", manifest.name);
    let numbers: Vec<&str> = manifest.version.split(['.', '-']).collect();
    ensure!(
        numbers.len() >= 3 && numbers[..3].iter().all(|number| number.parse::<u32>().is_ok()),
        "version: `{}` is no semantic version",
        manifest.version
    );
    ensure!(!manifest.summary.trim().is_empty(), "summary: say in one sentence what it finds");
    ensure!(!manifest.views.is_empty(), "views: name at least one, such as `raw`");
    if let Some(schema) = &manifest.settings_schema {
        ensure!(
            schema.get("additionalProperties") == Some(&serde_json::Value::Bool(false)),
            "settings_schema: needs `additionalProperties: false`, so that a misspelt setting is refused"
        );
    }
    Ok(manifest)
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str =
        "name: a\nversion: 0.1.0\nlicence: Apache-2.0\nsummary: b\nkind: detector\ncategories: []\n";

    #[test]
    fn what_is_left_out_has_a_meaning() -> Result<()> {
        let manifest = parse(GOOD, "a")?;
        assert_eq!(manifest.views, ["raw"]);
        assert_eq!((manifest.settings_schema, manifest.match_bytes_max), (None, None));
        Ok(())
    }

    #[test]
    fn mistakes_name_the_field() {
        for (from, to, says) in [
            ("name: a", "name: b", "folder"),
            ("0.1.0", "0.1", "version"),
            ("kind: detector", "kind: rail", "rail"),
            ("categories: []", "categories: []\ncolour: red", "colour"),
            ("categories: []", "categories: []\nsettings_schema: {type: object}", "additionalProperties"),
        ] {
            let outcome = parse(&GOOD.replacen(from, to, 1), "a");
            assert!(outcome.is_err_and(|error| format!("{error:#}").contains(says)), "{to}");
        }
    }
}
