//! The file is looked at again while the process serves, so that keys rotate without a restart.

use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use balustrade_engine::LiveKeys;
use balustrade_server::{Metrics, RedactionKeysInfo, RefusalInfo};
use tokio::signal::unix::{SignalKind, signal};

use super::read;

/// How often the file is looked at. A change is taken when two looks in a row see the same, so that a file that is being
/// written is not read by halves.
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// What tells one content of a file from another without reading it. `None` where there is no file.
type Mark = Option<(u64, u64, u64, i64, i64, i64, i64)>;

fn mark(path: &Path) -> Mark {
    let it = fs::metadata(path).ok()?;
    Some((it.dev(), it.ino(), it.size(), it.mtime(), it.mtime_nsec(), it.ctime(), it.ctime_nsec()))
}

/// A file of keys that is followed. Whatever becomes of the file, there are always keys: those that were good last.
pub(crate) struct Followed {
    path: PathBuf,
    live: LiveKeys,
    metrics: Arc<Metrics>,
    state: Mutex<State>,
}

struct State {
    /// What was read last, good or bad.
    read: Mark,
    /// What the last look saw.
    seen: Mark,
    loaded_at: SystemTime,
    refusal: Option<(SystemTime, String)>,
}

impl Followed {
    /// Of the file that `live` was read from.
    pub(crate) fn new(path: &Path, live: LiveKeys, metrics: Arc<Metrics>) -> Followed {
        // The file may have changed since it was read: nothing is known of it, so that the first looks read it again.
        let state = State { read: None, seen: None, loaded_at: SystemTime::now(), refusal: None };
        Followed { path: path.to_owned(), live, metrics, state: Mutex::new(state) }
    }

    /// How things stand, for `/v1/status`.
    pub(crate) fn info(&self) -> RedactionKeysInfo {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        RedactionKeysInfo {
            names: self.live.current().names().map(str::to_owned).collect(),
            loaded_at_s: seconds(state.loaded_at),
            refusal: state
                .refusal
                .as_ref()
                .map(|(at, detail)| RefusalInfo { at_s: seconds(*at), detail: detail.clone() }),
        }
    }

    /// Looks at the file once; with `at_once` it is read whatever it looks like.
    fn look(&self, at_once: bool) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let now = mark(&self.path);
        let is_settled = state.seen == now;
        state.seen = now;
        if !at_once && (!is_settled || (state.read == now && (now.is_some() || state.refusal.is_some()))) {
            return;
        }
        let outcome = read(&self.path);
        let after = mark(&self.path);
        if !at_once && after != now {
            state.seen = after;
            return;
        }
        state.read = after;
        match outcome {
            Ok(keys) => {
                state.refusal = None;
                if *self.live.current() == keys {
                    return;
                }
                let names: Vec<&str> = keys.names().collect();
                tracing::info!(target: "balustrade::redaction_keys", keys = names.join(","), "other redaction keys");
                state.loaded_at = SystemTime::now();
                self.live.replace(keys);
                self.metrics.redaction_keys_reloaded(true);
            }
            Err(error) => {
                let detail = format!("{error:#}");
                tracing::error!(target: "balustrade::redaction_keys", detail, "the file is refused, the keys before it stay");
                state.refusal = Some((SystemTime::now(), detail));
                self.metrics.redaction_keys_reloaded(false);
            }
        }
    }

    /// Looks again and again, and at once when the process gets SIGHUP.
    ///
    /// # Errors
    /// The system has no way to wait for the signal.
    pub(crate) fn follow(self: Arc<Self>) -> std::io::Result<impl Future<Output = ()> + Send> {
        let mut hangup = signal(SignalKind::hangup())?;
        Ok(async move {
            loop {
                let at_once = tokio::select! {
                    _ = hangup.recv() => true,
                    () = tokio::time::sleep(LOOK_EVERY) => false,
                };
                let it = Arc::clone(&self);
                // A file may stand on a share that does not answer.
                if tokio::task::spawn_blocking(move || it.look(at_once)).await.is_err() {
                    tracing::error!(target: "balustrade::redaction_keys", "a look at the file broke off");
                }
            }
        })
    }
}

fn seconds(at: SystemTime) -> u64 {
    at.duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO).as_secs()
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;
    use std::os::unix::fs::{OpenOptionsExt as _, symlink};

    use balustrade_server::new_redaction_key;

    use super::*;

    fn write(path: &Path, text: &str) {
        let mut file = fs::OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(true)
            .mode(0o600)
            .open(path)
            .expect("a file");
        file.write_all(text.as_bytes()).expect("written");
    }

    fn line(name: &str) -> String {
        new_redaction_key(name).expect("a line") + "\n"
    }

    fn follow(path: &Path) -> Followed {
        Followed::new(path, LiveKeys::new(read(path).expect("keys")), Arc::new(Metrics::new()))
    }

    fn names(followed: &Followed) -> Vec<String> {
        followed.info().names
    }

    #[test]
    fn a_new_file_is_taken_when_it_has_settled() {
        let dir = tempfile::tempdir().expect("a folder");
        let path = dir.path().join("keys");
        let old = line("old");
        write(&path, &old);
        let followed = follow(&path);
        (0..3).for_each(|_| followed.look(false));
        write(&path, &format!("{}{old}", line("new")));
        followed.look(false);
        assert_eq!(names(&followed), ["old"], "it may not be written to its end");
        followed.look(false);
        assert_eq!(names(&followed), ["new", "old"]);
        write(&path, &old);
        followed.look(true);
        assert_eq!(names(&followed), ["old"], "at once when asked to");
    }

    #[test]
    fn a_bad_file_leaves_the_keys_and_says_why() {
        let dir = tempfile::tempdir().expect("a folder");
        let path = dir.path().join("keys");
        let old = line("old");
        write(&path, &old);
        let followed = follow(&path);
        let look_twice = || (0..2).for_each(|_| followed.look(false));
        let refusal = || followed.info().refusal.map(|refusal| refusal.detail);
        for (text, expected) in
            [(format!("{old}x y\n"), "keys:2: the key `x`"), (String::new(), "holds no key")]
        {
            write(&path, &text);
            look_twice();
            assert!(refusal().is_some_and(|detail| detail.contains(expected)), "{:?}", refusal());
            assert_eq!(names(&followed), ["old"]);
        }
        fs::remove_file(&path).expect("removed");
        look_twice();
        assert!(
            refusal()
                .is_some_and(|detail| detail.contains("--redaction-keys") && detail.contains("No such file"))
        );
        write(&path, &old);
        look_twice();
        assert_eq!((names(&followed), refusal()), (vec!["old".to_owned()], None));
    }

    #[test]
    fn a_swapped_link_is_a_new_file() {
        let dir = tempfile::tempdir().expect("a folder");
        for name in ["one", "two"] {
            write(&dir.path().join(name), &line(name));
        }
        let path = dir.path().join("keys");
        symlink("one", &path).expect("link");
        let followed = follow(&path);
        symlink("two", dir.path().join("next")).expect("link");
        fs::rename(dir.path().join("next"), &path).expect("swapped");
        (0..2).for_each(|_| followed.look(false));
        assert_eq!(names(&followed), ["two"]);
    }
}
