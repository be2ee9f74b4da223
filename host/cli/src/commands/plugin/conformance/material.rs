//! What the author of a plugin has written beside it: settings, and texts in which something is found.

use std::path::Path;

use anyhow::{Context, bail};
use serde_json::Value;

/// Largest file of cases or settings, in bytes.
const BYTES_MAX: usize = 8 << 20;

/// Texts that are taken of it; a longer list would only cost time.
const TEXTS_MAX: usize = 400;

/// What is taken of a plugin's `cases.yaml`. Whether the cases hold is for `balustrade plugin test` to say.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Material {
    /// For every case that has none of its own.
    pub(super) settings: Option<Value>,
    pub(super) texts: Vec<String>,
}

impl Material {
    pub(super) fn load(path: &Path) -> anyhow::Result<Material> {
        let document = read(path)?;
        let Some(cases) = document.get("cases").and_then(Value::as_array) else {
            bail!(
                "{}: it has no list `cases`; it is the file of a plugin's cases that is meant",
                path.display()
            );
        };
        let settings = document.get("settings").filter(|settings| !settings.is_null()).cloned();
        Ok(Material { settings, texts: cases.iter().flat_map(texts).take(TEXTS_MAX).collect() })
    }
}

/// The texts of one case, in whatever reading.
fn texts(case: &Value) -> Vec<String> {
    let listed = case.get("texts").and_then(Value::as_array).into_iter().flatten();
    let views = case.get("views").and_then(Value::as_object).into_iter().flat_map(|views| views.values());
    let single = ["text", "input", "output", "expected"].into_iter().filter_map(|key| case.get(key));
    single.chain(listed).chain(views).filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Settings as JSON on the command line, or a file of JSON or YAML.
pub(super) fn settings(given: &str) -> anyhow::Result<Value> {
    let settings = if given.trim_start().starts_with('{') {
        serde_json::from_str(given).context("--settings: no JSON")?
    } else {
        read(Path::new(given)).context("--settings")?
    };
    if !settings.is_object() {
        bail!("--settings: settings are an object, such as {{\"words_max\": 3}}");
    }
    Ok(settings)
}

/// YAML, of which JSON is a part.
fn read(path: &Path) -> anyhow::Result<Value> {
    Ok(balustrade_policy::read_yaml(path, BYTES_MAX)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_all_kinds_are_taken_and_settings_are_read_from_both_places() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let path = dir.path().join("cases.yaml");
        let yaml = "settings: { a: 1 }\ncases:\n- { name: x, text: one }\n- { name: y, texts: [two, three] }\n\
                    - { name: z, views: { raw: four }, findings: [{ category: a.b }] }\n";
        std::fs::write(&path, yaml).expect("written");
        let material = Material::load(&path).expect("good cases");
        assert_eq!(material.texts, ["one", "two", "three", "four"]);
        assert_eq!(material.settings, Some(serde_json::json!({ "a": 1 })));
        assert_eq!(settings(r#"{"a": 1}"#).expect("JSON"), serde_json::json!({ "a": 1 }));
        std::fs::write(&path, "a: 1\n").expect("written");
        assert_eq!(settings(&path.display().to_string()).expect("YAML"), serde_json::json!({ "a": 1 }));
        assert!(Material::load(&path).expect_err("no cases").to_string().contains("no list `cases`"));
        std::fs::write(&path, "[1]").expect("written");
        assert!(settings(&path.display().to_string()).expect_err("a list").to_string().contains("an object"));
    }
}
