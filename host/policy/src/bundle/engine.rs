use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A version of this program: `major.minor.patch`. What a pre-release adds does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct EngineVersion {
    major: u64,
    minor: u64,
    patch: u64,
}

/// Versions of this program that a bundle fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EngineRange {
    /// First version that does not fit; none when every later one is said to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub below: Option<EngineVersion>,
    /// First version that fits.
    pub min: EngineVersion,
}

impl EngineRange {
    /// Whether `engine` is within.
    #[must_use]
    pub fn fits(&self, engine: EngineVersion) -> bool {
        engine >= self.min && self.below.is_none_or(|below| engine < below)
    }
}

impl EngineVersion {
    /// Of a program's whole version, such as `0.2.0-rc.1`.
    #[must_use]
    pub fn of_program(version: &str) -> Option<EngineVersion> {
        version.split(['-', '+']).next()?.parse().ok()
    }
}

impl FromStr for EngineVersion {
    type Err = String;

    fn from_str(text: &str) -> Result<EngineVersion, String> {
        let mut parts = text.split('.').map(|part| {
            let plain =
                part.bytes().all(|byte| byte.is_ascii_digit()) && (part == "0" || !part.starts_with('0'));
            part.parse::<u64>().ok().filter(|_| plain)
        });
        match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (Some(Some(major)), Some(Some(minor)), Some(Some(patch)), None) => {
                Ok(EngineVersion { major, minor, patch })
            }
            _ => Err(format!("`{text}` is not a version of balustrade; write it as 0.1.0")),
        }
    }
}

impl fmt::Display for EngineVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

impl fmt::Display for EngineRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.below {
            Some(below) => write!(f, "{} to below {below}", self.min),
            None => write!(f, "{} or later", self.min),
        }
    }
}

impl Serialize for EngineVersion {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for EngineVersion {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<EngineVersion, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_half_open() {
        let version = |text: &str| text.parse::<EngineVersion>().expect("a version");
        let range = EngineRange { min: version("0.2.0"), below: Some(version("1.0.0")) };
        for (engine, fits) in [("0.1.9", false), ("0.2.0", true), ("0.10.0", true), ("1.0.0", false)] {
            assert_eq!(range.fits(version(engine)), fits, "{engine}");
        }
        assert!(EngineRange { below: None, ..range }.fits(version("99.0.0")));
        assert_eq!(EngineVersion::of_program("0.2.0-rc.1"), Some(version("0.2.0")));
        for bad in ["", "1", "1.2", "1.2.3.4", "01.2.3", "1.2.x", "+1.2.3", "1.2.3-rc", "1..3"] {
            assert!(bad.parse::<EngineVersion>().is_err(), "{bad}");
        }
    }
}
