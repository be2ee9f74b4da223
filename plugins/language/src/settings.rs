use balustrade_sdk::Settings;
use serde::Deserialize;

use crate::Language;
use crate::languages::{SCRIPTS, TOLD, known, of_script};
use crate::words::Words;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    allowed: Vec<String>,
    #[serde(default = "minimum_letters")]
    minimum_letters: u32,
    #[serde(default)]
    unknown: Unknown,
    #[serde(default = "score")]
    score: f64,
    #[serde(default = "findings_max")]
    findings_max: usize,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Unknown {
    #[default]
    Allow,
    Report,
}

fn minimum_letters() -> u32 {
    24
}

fn score() -> f64 {
    0.9
}

fn findings_max() -> usize {
    250
}

impl Settings for Language {
    fn configure(json: &str) -> Result<(Language, Vec<String>), String> {
        let written: Written = serde_json::from_str(json).map_err(|error| format!("settings: {error}"))?;
        if !(0.0..=1.0).contains(&written.score) {
            return Err(format!("settings.score: {} is not in [0, 1]", written.score));
        }
        if !(8..=10_000).contains(&written.minimum_letters) {
            return Err(format!("settings.minimum_letters: {} is not in 8..=10000", written.minimum_letters));
        }
        if written.allowed.is_empty() {
            return Err("settings.allowed: name at least one language".to_owned());
        }
        let mut allowed = [0_u32; 4];
        let mut is_allowed = [false; SCRIPTS];
        for code in &written.allowed {
            let code = known(code).ok_or_else(|| {
                let mut codes: Vec<&str> = crate::languages::all().collect();
                codes.sort_unstable();
                codes.dedup();
                format!(
                    "settings.allowed: `{code}` is none of the languages that can be told: {}",
                    codes.join(" ")
                )
            })?;
            for (script, languages) in TOLD.iter().enumerate() {
                if let Some(index) = languages.iter().position(|told| *told == code) {
                    allowed[script] |= 1 << index;
                }
            }
            for (script, is_allowed) in is_allowed.iter_mut().enumerate().skip(TOLD.len()) {
                *is_allowed |=
                    crate::judge::SCRIPT_ORDER.get(script).is_some_and(|&it| of_script(it) == code);
            }
        }
        // Japanese is written in Chinese characters too, but they alone do not make it.
        for (script, languages) in TOLD.iter().enumerate() {
            is_allowed[script] = allowed[script].count_ones() as usize == languages.len();
        }
        let plugin = Language {
            allowed,
            is_allowed,
            words: Words::new(allowed)?,
            letters_min: written.minimum_letters,
            is_unknown_reported: written.unknown == Unknown::Report,
            score: written.score,
            findings_max: written.findings_max,
        };
        Ok((plugin, Vec::new()))
    }
}
