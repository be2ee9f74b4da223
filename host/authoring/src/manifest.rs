//! `plugin.yaml`, checked, and the JSON that goes into the component.

use std::path::Path;

use balustrade_core::{CategoryPattern, ViewKind};
use serde::{Deserialize, Serialize};

use crate::{AuthoringError, Language, check_name};

/// Largest `plugin.yaml`, in bytes; a host reads no larger manifest.
const BYTES_MAX: usize = 256 << 10;

/// What a plugin may import, by the names that a manifest gives them.
const CAPABILITIES: &[&str] = &["classify", "embed", "log"];

/// Field for field what the host reads from the custom section, and `language`, which only the build looks at.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// Lower-case name, the file's too.
    pub name: String,
    /// Semantic version.
    pub version: String,
    /// SPDX expression.
    pub licence: String,
    /// One sentence.
    pub summary: String,
    /// Detector or evaluator.
    pub kind: Kind,
    /// What the sources are written in, where the files do not tell.
    #[serde(default, skip_serializing)]
    pub language: Option<Language>,
    /// JSON Schema of the settings; without one the plugin takes none.
    #[serde(default)]
    pub settings_schema: Option<serde_json::Value>,
    /// Categories that it may report.
    pub categories: Vec<String>,
    /// Capabilities that it imports.
    #[serde(default)]
    pub capabilities: Vec<String>,
    /// Views that it reads.
    #[serde(default = "raw")]
    pub views: Vec<String>,
    /// Reach of its findings, in bytes.
    #[serde(default)]
    pub match_bytes_max: Option<u64>,
    /// Whether the lines above a finding have a say.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub reads_block: bool,
}

/// What a plugin ships.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Texts in, findings out.
    Detector,
    /// A sample in, scores out.
    Evaluator,
}

impl Kind {
    /// As it is written.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Detector => "detector",
            Kind::Evaluator => "evaluator",
        }
    }
}

fn raw() -> Vec<String> {
    vec!["raw".to_owned()]
}

/// Reads and checks a `plugin.yaml`.
///
/// # Errors
/// Names the file, and the field or line that is wrong.
pub fn read(path: &Path) -> Result<Manifest, AuthoringError> {
    let wrong = |detail: String| AuthoringError::Manifest { path: path.to_owned(), detail };
    let yaml = std::fs::read(path).map_err(AuthoringError::io(path))?;
    if yaml.len() > BYTES_MAX {
        return Err(wrong(format!("{} bytes; at most {BYTES_MAX} are read", yaml.len())));
    }
    let yaml = String::from_utf8(yaml).map_err(|error| wrong(format!("is no UTF-8: {error}")))?;
    parse(&yaml).map_err(wrong)
}

fn parse(yaml: &str) -> Result<Manifest, String> {
    let manifest: Manifest = serde_saphyr::from_str(yaml).map_err(|error| error.to_string())?;
    check_name(&manifest.name).map_err(|why| format!("name: `{}`: {why}", manifest.name.escape_debug()))?;
    let mut numbers = manifest.version.split(['.', '-']);
    if !(0..3).all(|_| numbers.next().is_some_and(|number| number.parse::<u32>().is_ok())) {
        return Err(format!(
            "version: `{}` is no semantic version, such as 0.1.0",
            manifest.version.escape_debug()
        ));
    }
    for (field, value) in [("licence", &manifest.licence), ("summary", &manifest.summary)] {
        if value.trim().is_empty() {
            return Err(format!(
                "{field}: is empty; say the licence as SPDX does, and in one sentence what it finds"
            ));
        }
    }
    for category in &manifest.categories {
        CategoryPattern::parse(category).map_err(|why| format!("categories: {why}"))?;
    }
    let offered = |name: &String| CAPABILITIES.contains(&name.as_str());
    if let Some(unknown) = manifest.capabilities.iter().find(|name| !offered(name)) {
        return Err(format!(
            "capabilities: `{}` is none that a host offers; it offers {}",
            unknown.escape_debug(),
            CAPABILITIES.join(", ")
        ));
    }
    if manifest.views.is_empty() {
        return Err("views: name at least one, such as `raw`".to_owned());
    }
    for view in &manifest.views {
        view.parse::<ViewKind>().map_err(|why| format!("views: {why}"))?;
    }
    if let Some(schema) = &manifest.settings_schema {
        check_schema(schema).map_err(|why| format!("settings_schema: {why}"))?;
    }
    Ok(manifest)
}

/// As the host will use it when it checks settings.
fn check_schema(schema: &serde_json::Value) -> Result<(), String> {
    if !schema.is_object() {
        return Err("is no JSON Schema; write a mapping that begins with `type: object`".to_owned());
    }
    if schema.get("additionalProperties") != Some(&serde_json::Value::Bool(false)) {
        return Err("needs `additionalProperties: false`, so that a misspelt setting is refused".to_owned());
    }
    jsonschema::options()
        .with_pattern_options(jsonschema::PatternOptions::regex())
        .build(schema)
        .map(|_| ())
        .map_err(|error| format!("is no JSON Schema: at `{}`: {error}", error.instance_path()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str =
        "name: a\nversion: 0.1.0\nlicence: Apache-2.0\nsummary: b\nkind: detector\ncategories: []\n";

    #[test]
    fn what_is_left_out_has_a_meaning() {
        let manifest = parse(GOOD).expect("a manifest");
        assert_eq!(manifest.views, ["raw"]);
        assert_eq!((manifest.settings_schema, manifest.match_bytes_max), (None, None));
    }

    #[test]
    fn the_language_stays_out_of_the_component() {
        let manifest = parse(&format!("{GOOD}language: c\n")).expect("a manifest");
        assert_eq!(manifest.language, Some(Language::C));
        assert!(!serde_json::to_string(&manifest).expect("JSON").contains("language"));
    }

    #[test]
    fn mistakes_name_the_field() {
        for (from, to, says) in [
            ("name: a", "name: ../b", "name: `../b`: `.`: it is a name, not a path"),
            ("name: a", "name: con", "name: `con`"),
            ("0.1.0", "0.1", "version"),
            ("licence: Apache-2.0", "licence: ''", "licence: is empty"),
            ("kind: detector", "kind: rail", "rail"),
            ("categories: []", "categories: [order]", "categories: `order` is not a category"),
            ("categories: []", "categories: []\ncolour: red", "colour"),
            ("categories: []", "categories: []\nlanguage: perl", "perl"),
            ("categories: []", "categories: []\ncapabilities: [http]", "capabilities: `http`"),
            ("categories: []", "categories: []\nviews: [raw, seen]", "views: unknown view `seen`"),
            ("categories: []", "categories: []\nviews: []", "views: name at least one"),
            ("categories: []", "categories: []\nsettings_schema: {type: object}", "additionalProperties"),
            ("categories: []", "categories: []\nsettings_schema: [1]", "settings_schema: is no JSON Schema"),
            (
                "categories: []",
                "categories: []\nsettings_schema: {type: objekt, additionalProperties: false}",
                "settings_schema: is no JSON Schema: at `/type`",
            ),
            (
                "categories: []",
                "categories: []\nsettings_schema: {additionalProperties: false, properties: {a: {pattern: '('}}}",
                "settings_schema: is no JSON Schema",
            ),
        ] {
            let outcome = parse(&GOOD.replacen(from, to, 1));
            assert!(outcome.as_ref().is_err_and(|error| error.contains(says)), "{to}: {outcome:?}");
        }
    }

    #[test]
    fn a_mistake_names_file_and_line() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let path = dir.path().join("plugin.yaml");
        std::fs::write(&path, GOOD.replace("kind: detector", "kind: [")).expect("writable");
        let error = read(&path).expect_err("broken").to_string();
        assert!(error.contains("plugin.yaml: ") && error.contains("line"), "{error}");
        std::fs::write(&path, "#".repeat(BYTES_MAX + 1)).expect("writable");
        assert!(read(&path).is_err_and(|error| error.to_string().contains("at most")));
    }
}
