use std::collections::BTreeMap;

use balustrade_sdk::Settings;
use serde::Deserialize;

use crate::Pii;
use crate::kind::Kind;
use crate::kinds;
use crate::own::Own;
use crate::phone::table::Region;
use crate::table::Table;

/// Context words of one kind at most, and bytes of one.
const WORDS_MAX: usize = 200;
const WORD_BYTES_MAX: usize = 100;
/// Countries of phone numbers without a calling code, at most: each one is tried.
const REGIONS_MAX: usize = 16;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Written {
    kinds: Option<Vec<String>>,
    without: Vec<String>,
    score_min: f64,
    phone_region: Option<String>,
    phone_regions: Vec<String>,
    context: BTreeMap<String, Vec<String>>,
    findings_max: usize,
}

impl Default for Written {
    fn default() -> Written {
        Written {
            kinds: None,
            without: Vec::new(),
            score_min: 0.4,
            phone_region: None,
            phone_regions: Vec::new(),
            context: BTreeMap::new(),
            findings_max: 250,
        }
    }
}

impl Settings for Pii {
    fn configure(json: &str) -> Result<(Pii, Vec<String>), String> {
        let written: Written = serde_json::from_str(json).map_err(|error| format!("settings: {error}"))?;
        if !(0.0..=1.0).contains(&written.score_min) {
            return Err(format!("settings.score_min: {} is not in [0, 1]", written.score_min));
        }
        if written.findings_max == 0 {
            return Err("settings.findings_max: at least 1".to_owned());
        }
        let named = written.phone_region.iter().map(|name| ("phone_region", name));
        let mut regions = Vec::new();
        for (setting, name) in named.chain(written.phone_regions.iter().map(|name| ("phone_regions", name))) {
            let region = Region::named(name).ok_or_else(|| {
                format!(
                    "settings.{setting}: `{name}` is no country with phones; write two capitals, such as `US`"
                )
            })?;
            if !regions.contains(&region) {
                regions.push(region);
            }
        }
        if regions.len() > REGIONS_MAX {
            return Err(format!("settings.phone_regions: more than {REGIONS_MAX} countries"));
        }
        let named = written.kinds.iter().flatten().map(|name| ("kinds", name));
        let named = named.chain(written.without.iter().map(|name| ("without", name)));
        for (setting, name) in named.chain(written.context.keys().map(|name| ("context", name))) {
            if !kinds::all().any(|kind| kind.name == name.as_str()) {
                return Err(format!("settings.{setting}: no kind is named `{name}`; the README lists them"));
            }
        }
        let mut words = Vec::new();
        for (name, list) in &written.context {
            if list.len() > WORDS_MAX {
                return Err(format!("settings.context.{name}: more than {WORDS_MAX} words"));
            }
            for word in list {
                if word.trim().is_empty() || word.len() > WORD_BYTES_MAX {
                    return Err(format!("settings.context.{name}: a word has 1 to {WORD_BYTES_MAX} bytes"));
                }
                words.push((name.clone(), word.clone()));
            }
        }
        let wanted = |kind: &&'static Kind| {
            written.kinds.as_ref().is_none_or(|kinds| kinds.iter().any(|name| name == kind.name))
                && !written.without.iter().any(|name| name == kind.name)
        };
        let chosen: Vec<&'static Kind> = kinds::all().filter(wanted).collect();
        if chosen.is_empty() {
            return Err("settings: `kinds` and `without` leave nothing to look for".to_owned());
        }
        let table =
            Table::new(chosen, &words, written.score_min).map_err(|error| format!("settings: {error}"))?;
        let own = Own::new(&table, regions);
        Ok((Pii { own, table, findings_max: written.findings_max }, Vec::new()))
    }
}
