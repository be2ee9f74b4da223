use std::path::PathBuf;

use balustrade_policy::Placed;
use serde::Deserialize;

use super::Kind;

/// The file, key for key.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Written {
    pub(super) format: Placed<u32>,
    pub(super) bundles: Placed<Vec<Placed<WrittenBundle>>>,
}

/// A bundle and its source. Which of the settings have a meaning depends on the kind of source.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenBundle {
    pub(super) name: Placed<String>,
    pub(super) source: Placed<String>,
    #[serde(default)]
    pub(super) interval_s: Option<Placed<f64>>,
    #[serde(default)]
    pub(super) jitter: Option<Placed<f64>>,
    #[serde(default)]
    pub(super) backoff_max_s: Option<Placed<f64>>,
    #[serde(default)]
    pub(super) long_poll_s: Option<Placed<u64>>,
    #[serde(default)]
    pub(super) bearer_file: Option<Placed<PathBuf>>,
    #[serde(default)]
    pub(super) user: Option<Placed<String>>,
    #[serde(default)]
    pub(super) password_file: Option<Placed<PathBuf>>,
    #[serde(default)]
    pub(super) token_file: Option<Placed<PathBuf>>,
    #[serde(default)]
    pub(super) ca_file: Option<Placed<PathBuf>>,
    #[serde(default)]
    pub(super) insecure_http: Option<Placed<bool>>,
    #[serde(default)]
    pub(super) proxy: Option<Placed<String>>,
    #[serde(default)]
    pub(super) bytes_max: Option<Placed<u64>>,
    #[serde(default)]
    pub(super) entries_max: Option<Placed<u64>>,
    #[serde(default)]
    pub(super) connect_timeout_s: Option<Placed<f64>>,
    #[serde(default)]
    pub(super) idle_timeout_s: Option<Placed<f64>>,
    #[serde(default)]
    pub(super) total_timeout_s: Option<Placed<f64>>,
}

const ALL: &[Kind] = &[Kind::Local, Kind::Http, Kind::Oci];
const REMOTE: &[Kind] = &[Kind::Http, Kind::Oci];

/// A setting of a source.
pub(super) struct Setting {
    pub(super) key: &'static str,
    /// Where it stands, if it was written.
    pub(super) at: Option<Placed<()>>,
    /// The kinds of sources that it has a meaning for.
    pub(super) kinds: &'static [Kind],
}

impl Setting {
    fn new<T>(key: &'static str, written: &Option<Placed<T>>, kinds: &'static [Kind]) -> Setting {
        Setting { key, at: written.as_ref().map(|written| written.with(())), kinds }
    }
}

impl WrittenBundle {
    /// All that can be set.
    pub(super) fn settings(&self) -> [Setting; 16] {
        [
            Setting::new("interval_s", &self.interval_s, ALL),
            Setting::new("jitter", &self.jitter, REMOTE),
            Setting::new("backoff_max_s", &self.backoff_max_s, REMOTE),
            Setting::new("long_poll_s", &self.long_poll_s, &[Kind::Http]),
            Setting::new("bearer_file", &self.bearer_file, &[Kind::Http]),
            Setting::new("user", &self.user, &[Kind::Oci]),
            Setting::new("password_file", &self.password_file, &[Kind::Oci]),
            Setting::new("token_file", &self.token_file, &[Kind::Oci]),
            Setting::new("ca_file", &self.ca_file, REMOTE),
            Setting::new("insecure_http", &self.insecure_http, REMOTE),
            Setting::new("proxy", &self.proxy, REMOTE),
            Setting::new("bytes_max", &self.bytes_max, ALL),
            Setting::new("entries_max", &self.entries_max, &[Kind::Local]),
            Setting::new("connect_timeout_s", &self.connect_timeout_s, REMOTE),
            Setting::new("idle_timeout_s", &self.idle_timeout_s, REMOTE),
            Setting::new("total_timeout_s", &self.total_timeout_s, REMOTE),
        ]
    }
}
