use std::borrow::Cow;

use balustrade_sdk::Settings;
use serde::Deserialize;

use crate::Denylist;
use crate::automaton::Automaton;
use crate::terms::forms;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written<'a> {
    /// Borrowed from the JSON where no escape stands in the way: a long list is not held twice.
    #[serde(borrow)]
    terms: Vec<Term<'a>>,
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

#[derive(Debug, Deserialize)]
#[serde(transparent)]
struct Term<'a>(#[serde(borrow)] Cow<'a, str>);

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
        let written: Written<'_> =
            serde_json::from_str(json).map_err(|error| format!("settings: {error}"))?;
        if !(0.0..=1.0).contains(&written.score) {
            return Err(format!("settings.score: {} is not in [0, 1]", written.score));
        }
        // Consumed, because what follows needs the memory.
        let terms: Vec<Cow<'_, str>> = written.terms.into_iter().map(|term| term.0).collect();
        let forms = forms(&terms, written.case_insensitive)?;
        drop(terms);
        if forms.is_empty() {
            return Err("settings.terms: name at least one term that is not blank".to_owned());
        }
        let form_bytes_max = forms.iter().map(|form| form.bytes.len()).max().unwrap_or(0);
        let (automaton, note) =
            Automaton::new(&forms, written.case_insensitive, written.automaton_kib_max.saturating_mul(1024))?;
        let plugin = Denylist {
            automaton,
            whole_word: written.whole_word,
            category: written.category,
            message: written.message,
            score: written.score,
            findings_max: written.findings_max,
            form_bytes_max,
        };
        Ok((plugin, vec![note]))
    }
}
