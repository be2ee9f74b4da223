use balustrade_sdk::Settings;
use serde::Deserialize;

use crate::Repetition;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Written {
    ngram_tokens: usize,
    tokens_min: usize,
    tokens_max: usize,
}

impl Default for Written {
    fn default() -> Written {
        Written { ngram_tokens: 4, tokens_min: 24, tokens_max: 400_000 }
    }
}

impl Settings for Repetition {
    fn configure(json: &str) -> Result<(Repetition, Vec<String>), String> {
        let Written { ngram_tokens, tokens_min, tokens_max } =
            serde_json::from_str(json).map_err(|error| format!("settings: {error}"))?;
        if !(1..=16).contains(&ngram_tokens) {
            return Err(format!("settings.ngram_tokens: {ngram_tokens} is not in 1..=16"));
        }
        if !(1..=1_000_000).contains(&tokens_max) || tokens_min > tokens_max {
            return Err("settings.tokens_max: must be in 1..=1000000 and not below tokens_min".to_owned());
        }
        Ok((Repetition { ngram_tokens, tokens_min, tokens_max }, Vec::new()))
    }
}
