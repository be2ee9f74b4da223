//! What the author of a plugin has written beside it: settings, and texts in which something is found.

use std::path::Path;

use balustrade_policy::plugin_cases::{PluginCase, PluginCaseFile};
use serde_json::Value;

/// Texts that are taken; more would only cost time.
const TEXTS_MAX: usize = 400;

/// What is taken of a plugin's cases. Whether they hold is for `balustrade plugin test` to say.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Material {
    /// Those that most cases have.
    pub(super) settings: Option<Value>,
    pub(super) texts: Vec<String>,
}

impl Material {
    pub(super) fn load(path: &Path) -> anyhow::Result<Material> {
        let file = PluginCaseFile::load(path)?;
        Ok(Material {
            settings: usual_settings(&file.cases),
            texts: file
                .cases
                .iter()
                .flat_map(texts)
                .filter(|text| !text.is_empty())
                .take(TEXTS_MAX)
                .collect(),
        })
    }
}

/// The texts of one case, in whatever reading.
fn texts(case: &PluginCase) -> Vec<String> {
    let sample = &case.sample;
    let asked = sample.input.iter().chain([&sample.output]).chain(&sample.context).chain(&sample.expected);
    let views = case.views.iter().map(|(_, content)| content);
    case.texts.iter().chain(views).chain(asked).cloned().collect()
}

/// The settings of most cases that are not about a refusal; of several, those that come first.
fn usual_settings(cases: &[PluginCase]) -> Option<Value> {
    let mut counts: Vec<(&Option<Value>, usize)> = Vec::new();
    for case in cases.iter().filter(|case| case.expect.refused.is_none()).take(TEXTS_MAX) {
        match counts.iter_mut().find(|(settings, _)| *settings == &case.settings) {
            Some((_, count)) => *count += 1,
            None => counts.push((&case.settings, 1)),
        }
    }
    let most = counts.iter().map(|(_, count)| *count).max()?;
    counts.into_iter().find(|(_, count)| *count == most).and_then(|(settings, _)| settings.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_all_kinds_and_the_usual_settings_are_taken() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let path = dir.path().join("cases.yaml");
        let yaml = "settings: { a: 1 }\ncases:\n- { name: v, settings: { a: 2 }, text: zero }\n\
                    - { name: x, text: one }\n- { name: y, texts: [two, three] }\n\
                    - { name: z, views: { raw: four } }\n- { name: w, settings: { a: 3 }, refused: three }\n";
        std::fs::write(&path, yaml).expect("written");
        let material = Material::load(&path).expect("good cases");
        assert_eq!(material.texts, ["zero", "one", "two", "three", "four"]);
        assert_eq!(material.settings, Some(serde_json::json!({ "a": 1 })));
        std::fs::write(&path, "policies: []\n").expect("written");
        assert!(Material::load(&path).expect_err("no cases").to_string().contains("cases"));
    }
}
