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

impl WrittenBundle {
    /// Each setting: its key, where it stands if it was written, and the kinds of sources that it has a meaning for.
    pub(super) fn settings(&self) -> [(&'static str, Option<Placed<()>>, &'static [Kind]); 16] {
        fn at<T>(written: &Option<Placed<T>>) -> Option<Placed<()>> {
            written.as_ref().map(|written| written.with(()))
        }
        [
            ("interval_s", at(&self.interval_s), ALL),
            ("jitter", at(&self.jitter), REMOTE),
            ("backoff_max_s", at(&self.backoff_max_s), REMOTE),
            ("long_poll_s", at(&self.long_poll_s), &[Kind::Http]),
            ("bearer_file", at(&self.bearer_file), &[Kind::Http]),
            ("user", at(&self.user), &[Kind::Oci]),
            ("password_file", at(&self.password_file), &[Kind::Oci]),
            ("token_file", at(&self.token_file), &[Kind::Oci]),
            ("ca_file", at(&self.ca_file), REMOTE),
            ("insecure_http", at(&self.insecure_http), REMOTE),
            ("proxy", at(&self.proxy), REMOTE),
            ("bytes_max", at(&self.bytes_max), ALL),
            ("entries_max", at(&self.entries_max), &[Kind::Local]),
            ("connect_timeout_s", at(&self.connect_timeout_s), REMOTE),
            ("idle_timeout_s", at(&self.idle_timeout_s), REMOTE),
            ("total_timeout_s", at(&self.total_timeout_s), REMOTE),
        ]
    }
}
