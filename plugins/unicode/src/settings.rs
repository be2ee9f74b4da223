use balustrade_sdk::Settings;
use serde::Deserialize;

use crate::Unicode;
use crate::mixed::{Lookalikes, Script};
use crate::odd::Check;

/// From which numbers on something is more than an accident.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Characters of no width in a row that are taken to carry data.
    pub zero_width_run_min: usize,
    /// Combining marks on one letter.
    pub marks_per_letter_max: usize,
    /// Odd words in a text that are suspicious.
    pub words_min: usize,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Written {
    checks: Vec<Check>,
    mixtures_allowed: Vec<Vec<Script>>,
    lookalikes: Option<String>,
    zero_width_run_min: usize,
    marks_per_letter_max: usize,
    words_min: usize,
    findings_max: usize,
}

impl Default for Written {
    fn default() -> Written {
        Written {
            checks: Check::ALL.to_vec(),
            mixtures_allowed: Vec::new(),
            lookalikes: None,
            zero_width_run_min: 8,
            marks_per_letter_max: 4,
            words_min: 3,
            findings_max: 250,
        }
    }
}

impl Settings for Unicode {
    fn configure(json: &str) -> Result<(Unicode, Vec<String>), String> {
        let written: Written = serde_json::from_str(json).map_err(|error| format!("settings: {error}"))?;
        for (name, value) in [
            ("zero_width_run_min", written.zero_width_run_min),
            ("marks_per_letter_max", written.marks_per_letter_max),
            ("words_min", written.words_min),
        ] {
            if value == 0 || value > 10_000 {
                return Err(format!("settings.{name}: {value} is not in 1..=10000"));
            }
        }
        let mut lines = include_str!("../data/lookalikes.txt").to_owned();
        if let Some(more) = &written.lookalikes {
            // Both are read on their own first, so that an error names the line as written.
            Lookalikes::new(more).map_err(|error| format!("settings.{error}"))?;
            lines.push_str(more);
        }
        let plugin = Unicode {
            signs: written.checks.iter().fold(0, |signs, check| signs | check.sign()),
            lookalikes: Lookalikes::new(&lines)?,
            mixtures: written
                .mixtures_allowed
                .iter()
                .map(|pair| pair.iter().fold(0, |bits, script| bits | script.bit()))
                .collect(),
            limits: Limits {
                zero_width_run_min: written.zero_width_run_min,
                marks_per_letter_max: written.marks_per_letter_max,
                words_min: written.words_min,
            },
            findings_max: written.findings_max,
        };
        Ok((plugin, Vec::new()))
    }
}
