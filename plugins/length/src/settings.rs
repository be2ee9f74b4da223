use balustrade_sdk::Settings;
use serde::Deserialize;

use crate::Length;

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// UTF-8 bytes.
    Bytes,
    /// Unicode scalar values.
    Characters,
    /// Runs of anything but white space.
    Words,
    /// Parts between line feeds; a line feed at the end opens no further line.
    Lines,
}

impl Unit {
    /// Every unit.
    pub const ALL: [Unit; 4] = [Unit::Bytes, Unit::Characters, Unit::Words, Unit::Lines];

    /// Name in the settings and the category.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Unit::Bytes => "bytes",
            Unit::Characters => "characters",
            Unit::Words => "words",
            Unit::Lines => "lines",
        }
    }

    /// Category of its findings.
    #[must_use]
    pub fn category(self) -> &'static str {
        match self {
            Unit::Bytes => "format.length.bytes",
            Unit::Characters => "format.length.characters",
            Unit::Words => "format.length.words",
            Unit::Lines => "format.length.lines",
        }
    }
}

/// Bounds on one unit; at least one of the two is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    /// What is counted.
    pub unit: Unit,
    /// Fewest allowed.
    pub min: Option<u64>,
    /// Most allowed.
    pub max: Option<u64>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    bytes_min: Option<u64>,
    bytes_max: Option<u64>,
    characters_min: Option<u64>,
    characters_max: Option<u64>,
    words_min: Option<u64>,
    words_max: Option<u64>,
    lines_min: Option<u64>,
    lines_max: Option<u64>,
}

impl Settings for Length {
    fn configure(json: &str) -> Result<(Length, Vec<String>), String> {
        let written: Written = serde_json::from_str(json).map_err(|error| format!("settings: {error}"))?;
        let bounds = [
            (Unit::Bytes, written.bytes_min, written.bytes_max),
            (Unit::Characters, written.characters_min, written.characters_max),
            (Unit::Words, written.words_min, written.words_max),
            (Unit::Lines, written.lines_min, written.lines_max),
        ];
        let mut limits = Vec::new();
        for (unit, min, max) in bounds {
            if min.is_none() && max.is_none() {
                continue;
            }
            if let (Some(min), Some(max)) = (min, max)
                && min > max
            {
                let name = unit.as_str();
                return Err(format!("settings: {name}_min ({min}) is above {name}_max ({max})"));
            }
            limits.push(Limit { unit, min, max });
        }
        if limits.is_empty() {
            return Err("settings: set at least one limit, for example `characters_max: 4000`".to_owned());
        }
        Ok((Length { limits }, Vec::new()))
    }
}
