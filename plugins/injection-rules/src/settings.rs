use balustrade_sdk::Settings;
use serde::Deserialize;

use crate::InjectionRules;
use crate::book::{Book, Written};
use crate::flow;

/// The rule files, in the order in which common texts need them.
pub const FILES: [(&str, &str); 19] = [
    ("rules", include_str!("../rules/rules.yaml")),
    ("tokens", include_str!("../rules/tokens.yaml")),
    ("en", include_str!("../rules/en.yaml")),
    ("de", include_str!("../rules/de.yaml")),
    ("fr", include_str!("../rules/fr.yaml")),
    ("es", include_str!("../rules/es.yaml")),
    ("it", include_str!("../rules/it.yaml")),
    ("pt", include_str!("../rules/pt.yaml")),
    ("nl", include_str!("../rules/nl.yaml")),
    ("pl", include_str!("../rules/pl.yaml")),
    ("ru", include_str!("../rules/ru.yaml")),
    ("tr", include_str!("../rules/tr.yaml")),
    ("ar", include_str!("../rules/ar.yaml")),
    ("hi", include_str!("../rules/hi.yaml")),
    ("zh", include_str!("../rules/zh.yaml")),
    ("ja", include_str!("../rules/ja.yaml")),
    ("ko", include_str!("../rules/ko.yaml")),
    ("shortened", include_str!("../rules/shortened.yaml")),
    ("more", include_str!("../rules/more.yaml")),
];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Options {
    /// Rules and terms in addition to those that come with the plugin.
    #[serde(default)]
    add: Written,
    /// Names of rules that are not to be used.
    #[serde(default)]
    without: Vec<String>,
    #[serde(default = "score_min")]
    score_min: f64,
    #[serde(default = "findings_max")]
    findings_max: usize,
}

fn score_min() -> f64 {
    0.2
}

fn findings_max() -> usize {
    250
}

impl Settings for InjectionRules {
    fn configure(json: &str) -> Result<(InjectionRules, Vec<String>), String> {
        let options: Options = serde_json::from_str(json).map_err(|error| format!("settings: {error}"))?;
        if !(0.0..=1.0).contains(&options.score_min) {
            return Err(format!("settings.score_min: {} is not in [0, 1]", options.score_min));
        }
        let mut files = Vec::new();
        for (name, yaml) in FILES {
            let file = flow::parse(yaml).map_err(|error| format!("rules/{name}.yaml: {error}"))?;
            let file: Written =
                serde_json::from_value(file).map_err(|error| format!("rules/{name}.yaml: {error}"))?;
            files.push(file);
        }
        files.push(options.add);
        let book = Book::new(&files, &options.without).map_err(|error| format!("settings: {error}"))?;
        let note = format!("{} rules over {} concepts", book.rules.len(), book.concepts);
        Ok((
            InjectionRules { book, score_min: options.score_min, findings_max: options.findings_max },
            vec![note],
        ))
    }
}
