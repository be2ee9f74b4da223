use balustrade_sdk::Settings;
use serde::Deserialize;

use crate::Denylist;
use crate::automaton::Automaton;
use crate::terms::forms;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    terms: Vec<String>,
    category: String,
    #[serde(default)]
    case_insensitive: bool,
    #[serde(default)]
    whole_word: bool,
    #[serde(default = "one")]
    score: f64,
    message: Option<String>,
    #[serde(default = "automaton_kib_max")]
    automaton_kib_max: usize,
    #[serde(default = "findings_max")]
    findings_max: usize,
}

fn one() -> f64 {
    1.0
}

fn automaton_kib_max() -> usize {
    8192
}

fn findings_max() -> usize {
    250
}

impl Settings for Denylist {
    fn configure(json: &str) -> Result<(Denylist, Vec<String>), String> {
        let written: Written = serde_json::from_str(json).map_err(|error| format!("settings: {error}"))?;
        if !(0.0..=1.0).contains(&written.score) {
            return Err(format!("settings.score: {} is not in [0, 1]", written.score));
        }
        let forms = forms(&written.terms, written.case_insensitive)?;
        // What follows needs the memory.
        drop(written.terms);
        if forms.is_empty() {
            return Err("settings.terms: name at least one term that is not blank".to_owned());
        }
        let (automaton, note) =
            Automaton::new(forms, written.case_insensitive, written.automaton_kib_max.saturating_mul(1024))?;
        let plugin = Denylist {
            automaton,
            whole_word: written.whole_word,
            category: written.category,
            message: written.message,
            score: written.score,
            findings_max: written.findings_max,
        };
        Ok((plugin, vec![note]))
    }
}
