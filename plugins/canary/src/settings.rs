use balustrade_sdk::Settings;
use serde::Deserialize;

use crate::Canary;
use crate::canaries::Canaries;
use crate::index::{Index, SHINGLE_WORDS_MAX, shingles};
use crate::overlap::Measure;
use crate::tokens::WORD;

const COMMON: &str = include_str!("../common.txt");

/// Longest prompt, in bytes.
const PROMPT_BYTES_MAX: usize = 64 << 10;
/// All prompts together, in bytes.
const PROMPTS_BYTES_MAX: usize = 256 << 10;
/// Longest canary, in bytes.
const CANARY_BYTES_MAX: usize = 256;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Written {
    canaries: Vec<String>,
    prompts: Vec<String>,
    system_texts: bool,
    shingle_words: usize,
    words_min: u32,
    words_sure: u32,
    fraction_sure: f64,
    common_phrases: Vec<String>,
    findings_max: usize,
}

impl Default for Written {
    fn default() -> Written {
        Written {
            canaries: Vec::new(),
            prompts: Vec::new(),
            system_texts: false,
            shingle_words: 5,
            words_min: 8,
            words_sure: 12,
            fraction_sure: 0.3,
            common_phrases: Vec::new(),
            findings_max: 250,
        }
    }
}

impl Written {
    fn check(&self) -> Result<(), String> {
        if self.canaries.is_empty() && self.prompts.is_empty() && !self.system_texts {
            return Err("settings: give `canaries`, `prompts` or `system_texts: true`".to_owned());
        }
        if !(3..=SHINGLE_WORDS_MAX).contains(&self.shingle_words) {
            return Err(format!("settings.shingle_words: {} is not in 3..=12", self.shingle_words));
        }
        if (self.words_min as usize) < self.shingle_words {
            return Err(format!(
                "settings.words_min: {} is below shingle_words, {}",
                self.words_min, self.shingle_words
            ));
        }
        if self.words_sure < self.words_min || self.words_sure > 10_000 {
            return Err(format!("settings.words_sure: {} is not in words_min..=10000", self.words_sure));
        }
        if !(0.0..=1.0).contains(&self.fraction_sure) {
            return Err(format!("settings.fraction_sure: {} is not in [0, 1]", self.fraction_sure));
        }
        if let Some(index) = self.canaries.iter().position(|canary| canary.len() > CANARY_BYTES_MAX) {
            return Err(format!("settings.canaries[{index}]: above {CANARY_BYTES_MAX} bytes"));
        }
        if let Some(index) = self.prompts.iter().position(|prompt| prompt.len() > PROMPT_BYTES_MAX) {
            return Err(format!("settings.prompts[{index}]: above {PROMPT_BYTES_MAX} bytes"));
        }
        let bytes: usize = self.prompts.iter().map(String::len).sum();
        if bytes > PROMPTS_BYTES_MAX {
            return Err(format!("settings.prompts: {bytes} bytes in all; {PROMPTS_BYTES_MAX} at most"));
        }
        Ok(())
    }
}

impl Settings for Canary {
    fn configure(json: &str) -> Result<(Canary, Vec<String>), String> {
        let written: Written = serde_json::from_str(json).map_err(|error| format!("settings: {error}"))?;
        written.check()?;
        let phrases = COMMON.lines().filter(|line| !line.starts_with('#'));
        let mut common: Vec<u64> = phrases
            .chain(written.common_phrases.iter().map(String::as_str))
            .flat_map(|phrase| shingles(phrase, written.shingle_words))
            .collect();
        common.sort_unstable();
        common.dedup();
        let prompts: Vec<&str> = written.prompts.iter().map(String::as_str).collect();
        let index = Index::new(&prompts, written.shingle_words, &common);
        let notes = index
            .lengths
            .iter()
            .enumerate()
            .filter(|(_, quarters)| **quarters < written.words_min * WORD)
            .map(|(prompt, _)| {
                format!(
                    "prompt {prompt} has fewer than words_min words ({}); it is not looked for",
                    written.words_min
                )
            })
            .collect();
        let plugin = Canary {
            canaries: Canaries::new(&written.canaries)?,
            index: (!index.is_empty()).then_some(index),
            common,
            is_system_used: written.system_texts,
            shingle_words: written.shingle_words,
            measure: Measure {
                words_min: written.words_min,
                words_sure: written.words_sure,
                fraction_sure: written.fraction_sure,
            },
            findings_max: written.findings_max,
        };
        Ok((plugin, notes))
    }
}
