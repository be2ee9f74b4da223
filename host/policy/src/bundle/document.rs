use serde::Deserialize;

use super::{BundleError, EngineRange, EngineVersion};
use crate::resolve::is_name;
use crate::{Placed, PolicyError, Problem, yaml};

/// Largest `bundle.yaml`, in bytes.
const BYTES_MAX: usize = 64 << 10;

/// Version of this format.
pub(crate) const FORMAT: u32 = 1;

/// Longest description, in bytes.
const DESCRIPTION_BYTES_MAX: usize = 4096;

/// Most plugins that a bundle may expect of its host.
const BUILT_IN_MAX: usize = 256;

/// `bundle.yaml`, as its author writes it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    format: Placed<u32>,
    name: Placed<String>,
    version: Placed<u64>,
    #[serde(default)]
    description: Option<Placed<String>>,
    engine: WrittenRange,
    #[serde(default)]
    built_in: Vec<Placed<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenRange {
    min: Placed<String>,
    #[serde(default)]
    below: Option<Placed<String>>,
}

/// What a bundle is, apart from its files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) name: String,
    pub(crate) version: u64,
    pub(crate) description: Option<String>,
    pub(crate) engine: EngineRange,
    /// Sorted, no duplicates.
    pub(crate) built_in: Vec<String>,
}

/// Reads `bundle.yaml`; `file` is what errors call it.
pub(crate) fn read(content: &[u8], file: &str) -> Result<Head, BundleError> {
    let text = std::str::from_utf8(content).map_err(|error| {
        let detail = format!("it is not UTF-8 at byte {}; convert it", error.valid_up_to());
        PolicyError::one(Problem { file: file.to_owned(), line: 0, column: 0, key: String::new(), detail })
    })?;
    let written: Written = yaml::read(text, file, BYTES_MAX)?;
    let mut problems = Vec::new();
    let mut report = |line: u64, column: u64, key: &str, detail: String| {
        problems.push(Problem { file: file.to_owned(), line, column, key: key.to_owned(), detail });
    };
    let format = &written.format;
    if format.value != FORMAT {
        let detail = format!("{} is not known here; this program reads format {FORMAT}", format.value);
        report(format.line, format.column, "format", detail);
    }
    for (key, name) in
        [("name", &written.name)].into_iter().chain(written.built_in.iter().map(|name| ("built_in", name)))
    {
        if !is_name(&name.value) {
            let detail = format!("`{}`: use a-z, 0-9 and hyphens, 64 characters at most", name.value);
            report(name.line, name.column, key, detail);
        }
    }
    let version = &written.version;
    if version.value == 0 {
        report(version.line, version.column, "version", "versions count from 1".to_owned());
    }
    if let Some(text) = written.description.as_ref().filter(|text| text.value.len() > DESCRIPTION_BYTES_MAX) {
        let detail = format!("longer than {DESCRIPTION_BYTES_MAX} bytes; shorten it");
        report(text.line, text.column, "description", detail);
    }
    let mut built_in: Vec<String> = written.built_in.into_iter().map(|name| name.value).collect();
    built_in.sort();
    built_in.dedup();
    if built_in.len() > BUILT_IN_MAX {
        report(0, 0, "built_in", format!("more than {BUILT_IN_MAX} plugins; put them into the bundle"));
    }
    let mut engine_version = |key: &str, text: &Placed<String>| {
        text.value.parse::<EngineVersion>().map_err(|detail| report(text.line, text.column, key, detail)).ok()
    };
    let min = engine_version("engine.min", &written.engine.min);
    let below = written.engine.below.as_ref().map(|text| (text, engine_version("engine.below", text)));
    if let (Some(min), Some((at, Some(below)))) = (min, &below)
        && *below <= min
    {
        let detail = format!("no version is both {min} or later and below {below}");
        report(at.line, at.column, "engine.below", detail);
    }
    match min {
        Some(min) if problems.is_empty() => Ok(Head {
            name: written.name.value,
            version: version.value,
            description: written.description.map(|text| text.value),
            engine: EngineRange { min, below: below.and_then(|(_, below)| below) },
            built_in,
        }),
        _ => Err(PolicyError::Invalid { problems }.into()),
    }
}
