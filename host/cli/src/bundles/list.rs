//! The file that `--bundles` names: bundles and where they come from, with all that can be set about it.

mod written;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Duration;

use balustrade_policy::{Placed, PolicyError, Problem, read_yaml};
use balustrade_sources::{ClientConfig, LocalConfig, OciAuth, Polling, SourceConfig};

use super::{BundleArg, checked_name};
use written::{Setting, Written, WrittenBundle};

/// Largest file of bundles, in bytes.
const BYTES_MAX: usize = 256 << 10;

/// Most bundles of one file.
const BUNDLES_MAX: usize = 256;

/// Longest of all times here: a month.
const SECONDS_MAX: f64 = 30.0 * 86_400.0;

/// Longest that a server may be asked to hold a request open.
const LONG_POLL_S_MAX: u64 = 3_600;

/// The one version of this format.
const FORMAT: u32 = 1;

/// Reads the file. What it names by a relative path is looked for beside it.
///
/// # Errors
/// It cannot be read, or all that is wrong with it, each with line and column.
pub(crate) fn read(path: &Path) -> Result<Vec<BundleArg>, PolicyError> {
    let written: Written = read_yaml(path, BYTES_MAX)?;
    let mut report = Report { file: path.display().to_string(), key: String::new(), problems: Vec::new() };
    if written.format.value != FORMAT {
        let detail =
            format!("{} is not known here; this program reads format {FORMAT}", written.format.value);
        report.add(&written.format, "format", detail);
    }
    let count = written.bundles.value.len();
    if count == 0 || count > BUNDLES_MAX {
        let detail = format!("{count} bundles, and 1 to {BUNDLES_MAX} are allowed");
        report.add(&written.bundles, "bundles", detail);
    }
    let folder = path.parent().unwrap_or(Path::new(""));
    let mut names = BTreeSet::new();
    let mut bundles = Vec::new();
    for (index, bundle) in written.bundles.value.iter().take(BUNDLES_MAX).enumerate() {
        report.key = format!("bundles[{index}].");
        let name = &bundle.value.name;
        if let Err(detail) = checked_name(&name.value) {
            report.add(name, "name", detail);
        } else if !names.insert(name.value.as_str()) {
            report.add(name, "name", "stands twice; a bundle comes from one source".to_owned());
        }
        if let Some(source) = source(&bundle.value, folder, &mut report) {
            let place = format!("{}:{}:{}", report.file, bundle.line, bundle.column);
            bundles.push(BundleArg { name: name.value.clone(), source, place });
        }
    }
    if report.problems.is_empty() {
        return Ok(bundles);
    }
    report.problems.sort_by_key(|problem| (problem.line, problem.column));
    Err(PolicyError::Invalid { problems: report.problems })
}

/// Where one bundle comes from; `None` when it was reported why that cannot be said.
fn source(written: &WrittenBundle, folder: &Path, report: &mut Report) -> Option<SourceConfig> {
    let mut source = match written.source.value.parse::<SourceConfig>() {
        Ok(source) => source,
        Err(error) => {
            report.add(&written.source, "source", error.detail);
            return None;
        }
    };
    let kind = match source {
        SourceConfig::Dir(_) | SourceConfig::File(_) => Kind::Local,
        SourceConfig::Http(_) => Kind::Http,
        SourceConfig::Oci(_) => Kind::Oci,
    };
    for Setting { key, at, kinds } in written.settings() {
        if let Some(at) = at.filter(|_| !kinds.contains(&kind)) {
            let fits: Vec<_> = kinds.iter().map(|kind| kind.words()).collect();
            let detail =
                format!("has no meaning for {}, only for {}; remove it", kind.words(), fits.join(" and "));
            report.add(&at, key, detail);
        }
    }
    match &mut source {
        SourceConfig::Dir(config) | SourceConfig::File(config) => local(config, written, folder, report),
        SourceConfig::Http(config) => {
            polling(&mut config.polling, written, report);
            client(&mut config.client, written, folder, report);
            config.bearer_file = written.bearer_file.as_ref().map(|file| folder.join(&file.value));
            config.long_poll = written.long_poll_s.as_ref().map(|written| {
                let bounded = report.whole(written, "long_poll_s", LONG_POLL_S_MAX);
                Duration::from_secs(bounded)
            });
        }
        SourceConfig::Oci(config) => {
            polling(&mut config.polling, written, report);
            client(&mut config.client, written, folder, report);
            config.auth = auth(written, folder, report);
        }
    }
    Some(source)
}

fn local(config: &mut LocalConfig, written: &WrittenBundle, folder: &Path, report: &mut Report) {
    config.path = folder.join(&config.path);
    config.poll = written.interval_s.as_ref().map(|written| report.seconds(written, "interval_s"));
    if let Some(written) = &written.bytes_max {
        config.limits.bytes_max = report.whole(written, "bytes_max", u64::MAX >> 1);
    }
    if let Some(written) = &written.entries_max {
        let entries = report.whole(written, "entries_max", 10_000_000);
        config.limits.entries_max = usize::try_from(entries).unwrap_or(usize::MAX);
    }
}

fn polling(polling: &mut Polling, written: &WrittenBundle, report: &mut Report) {
    if let Some(written) = &written.interval_s {
        polling.interval = report.seconds(written, "interval_s");
    }
    if let Some(written) = &written.backoff_max_s {
        polling.backoff_max = report.seconds(written, "backoff_max_s");
    }
    if let Some(written) = &written.jitter {
        if (0.0..=1.0).contains(&written.value) {
            polling.jitter = written.value;
        } else {
            let detail = format!("{}: write a part of the interval, from 0 to 1", written.value);
            report.add(written, "jitter", detail);
        }
    }
}

fn client(client: &mut ClientConfig, written: &WrittenBundle, folder: &Path, report: &mut Report) {
    client.ca_file = written.ca_file.as_ref().map(|file| folder.join(&file.value));
    client.insecure_http = written.insecure_http.as_ref().is_some_and(|written| written.value);
    client.proxy = written.proxy.as_ref().map(|proxy| proxy.value.clone());
    if let Some(written) = &written.bytes_max {
        client.bytes_max = report.whole(written, "bytes_max", u64::MAX >> 1);
    }
    for (key, written, timeout) in [
        ("connect_timeout_s", &written.connect_timeout_s, &mut client.connect_timeout),
        ("idle_timeout_s", &written.idle_timeout_s, &mut client.idle_timeout),
        ("total_timeout_s", &written.total_timeout_s, &mut client.total_timeout),
    ] {
        if let Some(written) = written {
            *timeout = report.seconds(written, key);
        }
    }
}

fn auth(written: &WrittenBundle, folder: &Path, report: &mut Report) -> OciAuth {
    let file = |file: &Placed<PathBuf>| folder.join(&file.value);
    match (&written.user, &written.password_file, &written.token_file) {
        (None, None, None) => OciAuth::Anonymous,
        (None, None, Some(token)) => OciAuth::Bearer { token_file: file(token) },
        (Some(user), Some(password), None) => {
            OciAuth::Basic { username: user.value.clone(), password_file: file(password) }
        }
        (user, password, token) => {
            let detail = "write `user` and `password_file`, or `token_file` alone".to_owned();
            let first = user.as_ref().map(|at| (at.with(()), "user"));
            let first = first.or_else(|| password.as_ref().map(|at| (at.with(()), "password_file")));
            let first = first.or_else(|| token.as_ref().map(|at| (at.with(()), "token_file")));
            if let Some((at, key)) = first {
                report.add(&at, key, detail);
            }
            OciAuth::Anonymous
        }
    }
}

/// Kinds of sources, by what can be set about them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Local,
    Http,
    Oci,
}

impl Kind {
    fn words(self) -> &'static str {
        match self {
            Kind::Local => "`dir:` and `file:`",
            Kind::Http => "`https:`",
            Kind::Oci => "`oci:`",
        }
    }
}

/// Collects what is wrong, so that one start tells all of it.
struct Report {
    file: String,
    /// Where we are, to be put before a key.
    key: String,
    problems: Vec<Problem>,
}

impl Report {
    fn add<T>(&mut self, at: &Placed<T>, key: &str, detail: String) {
        let (line, column) = (at.line, at.column);
        let key = format!("{}{key}", self.key);
        self.problems.push(Problem { file: self.file.clone(), line, column, key, detail });
    }

    fn seconds(&mut self, written: &Placed<f64>, key: &str) -> Duration {
        let seconds = written.value;
        // Less than a millisecond would be a loop without a rest.
        if (0.001..=SECONDS_MAX).contains(&seconds) {
            return Duration::from_secs_f64(seconds);
        }
        self.add(written, key, format!("{seconds}: write seconds, from 0.001 to {SECONDS_MAX}"));
        Duration::from_secs(1)
    }

    fn whole(&mut self, written: &Placed<u64>, key: &str, max: u64) -> u64 {
        if !(1..=max).contains(&written.value) {
            self.add(written, key, format!("{}: write a whole number from 1 to {max}", written.value));
        }
        written.value
    }
}

#[cfg(test)]
mod tests;
