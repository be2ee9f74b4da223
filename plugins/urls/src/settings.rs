use balustrade_sdk::Settings;
use serde::Deserialize;

use crate::Urls;
use crate::carry::Sizes;
use crate::hosts::Hosts;
use crate::spoof::Lookalikes;

/// From where something may come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Which {
    /// From any host.
    Any,
    /// From hosts on the list.
    AllowedOnly,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Written {
    hosts_allowed: Vec<String>,
    hosts_denied: Vec<String>,
    hosts_known: bool,
    images: Which,
    links: Which,
    schemes_allowed: Vec<String>,
    brands: Vec<String>,
    query_bytes_max: usize,
    value_bytes_max: usize,
    findings_max: usize,
}

impl Default for Written {
    fn default() -> Written {
        Written {
            hosts_allowed: Vec::new(),
            hosts_denied: Vec::new(),
            hosts_known: true,
            images: Which::Any,
            links: Which::Any,
            schemes_allowed: Vec::new(),
            brands: Vec::new(),
            query_bytes_max: 200,
            value_bytes_max: 40,
            findings_max: 250,
        }
    }
}

impl Settings for Urls {
    fn configure(json: &str) -> Result<(Urls, Vec<String>), String> {
        let written: Written = serde_json::from_str(json).map_err(|error| format!("settings: {error}"))?;
        for (name, value) in
            [("query_bytes_max", written.query_bytes_max), ("value_bytes_max", written.value_bytes_max)]
        {
            if value == 0 || value > 1 << 20 {
                return Err(format!("settings.{name}: {value} is not in 1..=1048576"));
            }
        }
        let list = |name, entries: &[String]| Hosts::new(name, entries.iter().map(String::as_str));
        let hosts_allowed = list("settings.hosts_allowed", &written.hosts_allowed)?;
        let known = if written.hosts_known { include_str!("../data/hosts_known.txt") } else { "" };
        // Whose images are allowed is worth posing as.
        let own =
            hosts_allowed.names().filter_map(|name| name.rsplit('.').nth(1)).filter(|label| label.len() >= 5);
        let brands = include_str!("../data/brands.txt").lines();
        let brands = brands.chain(written.brands.iter().map(String::as_str)).chain(own);
        let mut endings: Vec<&'static str> = include_str!("../data/tlds.txt").lines().collect();
        endings.retain(|ending| !ending.starts_with('#'));
        endings.sort_unstable();
        let notes = (written.images == Which::AllowedOnly && hosts_allowed.is_empty()).then(|| {
            "images: allowed-only without hosts_allowed: every image of another host is reported".to_owned()
        });
        let plugin = Urls {
            lookalikes: Lookalikes::new(include_str!("../data/lookalikes.txt"), brands),
            hosts_known: Hosts::new("hosts_known", known.lines())?,
            hosts_denied: list("settings.hosts_denied", &written.hosts_denied)?,
            hosts_allowed,
            images: written.images,
            links: written.links,
            schemes_allowed: written
                .schemes_allowed
                .iter()
                .map(|scheme| scheme.to_ascii_lowercase())
                .collect(),
            sizes: Sizes {
                query_bytes_max: written.query_bytes_max,
                value_bytes_max: written.value_bytes_max,
            },
            endings,
            findings_max: written.findings_max,
        };
        Ok((plugin, notes.into_iter().collect()))
    }
}
