use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};

use balustrade_core::{AskOutcome, Fetched, FetchedContent, LastAsked, SourceError, StopFlag};

use super::tree::{LocalLimits, Stamp, digest, stamp, unreadable};
use super::watch::{Place, Watch, Woken, name_places};
use crate::seen::Seen;

/// What is waited for, and how long.
#[derive(Debug, Clone, Copy)]
pub(super) struct Timing {
    /// How long nothing may change before content is taken.
    quiet: Duration,
    /// Longest that a restless tree is waited for.
    pub(super) quiet_max: Duration,
    /// How often a watched tree is looked at although no event came.
    sweep: Duration,
    /// How often a tree is looked at that cannot be watched, or is not there.
    pub(super) poll: Duration,
}

const TIMING: Timing = Timing {
    quiet: Duration::from_millis(50),
    quiet_max: Duration::from_secs(1),
    sweep: Duration::from_secs(30),
    poll: Duration::from_secs(1),
};

/// Shortest time between two looks, whatever is asked for.
const POLL_MIN: Duration = Duration::from_millis(1);

/// A folder or a file on a disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalConfig {
    /// Where it lies. May be, or go through, a symbolic link that is swapped.
    pub path: PathBuf,
    /// Set to look this often instead of waiting for events, for disks that give none (network shares). Without it,
    /// events are used, and looking once a second when the system has no more watches to give.
    pub poll: Option<Duration>,
    /// Bounds of what is read.
    pub limits: LocalLimits,
}

impl LocalConfig {
    /// With events and the default limits.
    #[must_use]
    pub fn new(path: impl Into<PathBuf>) -> LocalConfig {
        LocalConfig { path: path.into(), poll: None, limits: LocalLimits::default() }
    }
}

/// A folder that holds a bundle.
///
/// Delivers the folder's real path. Events say when to look; what counts is the digest of names and contents, taken
/// after 50 ms without a change, or after 1 s at the latest. Files in passing (hidden, `*~`, `*.tmp`, `*.swp`,
/// `*.part`, `*.partial`) do not count.
pub struct DirSource(Local);

/// A file that is a packed bundle. Behaves as [`DirSource`] does, and delivers the file's bytes.
pub struct FileSource(Local);

impl DirSource {
    /// Opens nothing yet: a folder that is not there is an error of `next`, and comes when it comes.
    #[must_use]
    pub fn new(config: LocalConfig) -> DirSource {
        DirSource(Local::new(config, Kind::Dir))
    }
}

impl FileSource {
    /// Opens nothing yet: a file that is not there is an error of `next`, and comes when it comes.
    #[must_use]
    pub fn new(config: LocalConfig) -> FileSource {
        FileSource(Local::new(config, Kind::File))
    }
}

#[cfg(test)]
impl DirSource {
    pub(super) fn local(&mut self) -> &mut Local {
        &mut self.0
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Dir,
    File,
}

/// What both have in common.
pub(super) struct Local {
    config: LocalConfig,
    kind: Kind,
    seen: Seen,
    asked: LastAsked,
    /// The stamp of what was looked at last and led to a delivery or to nothing new.
    last: Option<blake3::Hash>,
    /// The names that did not count in it, and in what was refused.
    passing: Option<blake3::Hash>,
    refused_passing: Option<blake3::Hash>,
    /// When to look although no event came.
    look_at: Option<Instant>,
    watch: Option<Watch>,
    watched: Vec<Place>,
    /// Set once the system refused a watch: it is said once, and not asked for again at each change.
    unwatched: Option<String>,
    pub(super) timing: Timing,
    /// Replaced in tests by one that fails as a system without watches does.
    pub(super) make_watch: fn(&[Place]) -> Result<Watch, rustix::io::Errno>,
}

impl Local {
    fn new(config: LocalConfig, kind: Kind) -> Local {
        Local {
            config,
            kind,
            seen: Seen::default(),
            asked: LastAsked::default(),
            last: None,
            passing: None,
            refused_passing: None,
            look_at: None,
            watch: None,
            watched: Vec::new(),
            unwatched: None,
            timing: TIMING,
            make_watch: Watch::new,
        }
    }

    fn describe(&self) -> String {
        let scheme = if self.kind == Kind::Dir { "dir" } else { "file" };
        let how = match (&self.unwatched, self.config.poll) {
            (Some(reason), _) => format!(" (looked at every {:?}: {reason})", self.timing.poll),
            (None, Some(poll)) => format!(" (looked at every {poll:?})"),
            (None, None) => String::new(),
        };
        format!("{scheme}:{}{how}", self.config.path.display())
    }

    fn next(&mut self, wait: Duration, stop: &StopFlag) -> Result<Option<Fetched>, SourceError> {
        let started = Instant::now();
        loop {
            if self.look_at.is_none_or(|at| at <= Instant::now()) {
                let looked = self.look(stop);
                self.look_at = Instant::now().checked_add(self.pause(looked.is_ok()));
                if stop.is_set() {
                    return Ok(None);
                }
                self.asked.note(match &looked {
                    Ok(Some(_)) => AskOutcome::News,
                    Ok(None) => AskOutcome::Unchanged,
                    Err(_) => AskOutcome::Failed,
                });
                let fetched = looked.map_err(|mut error| {
                    error.retry_after = Some(self.pause(false));
                    error
                })?;
                if fetched.is_some() {
                    return Ok(fetched);
                }
            }
            let left = wait.saturating_sub(started.elapsed());
            let until_look =
                self.look_at.map_or(Duration::ZERO, |at| at.saturating_duration_since(Instant::now()));
            match self.wait(left.min(until_look), stop) {
                Woken::Stopped => return Ok(None),
                Woken::Hint => self.look_at = None,
                Woken::Timeout if until_look >= left => return Ok(None),
                Woken::Timeout => {}
            }
        }
    }

    fn wait(&self, timeout: Duration, stop: &StopFlag) -> Woken {
        match &self.watch {
            Some(watch) => watch.wait(timeout, stop),
            None if stop.wait(timeout) => Woken::Stopped,
            None => Woken::Timeout,
        }
    }

    /// Time to the next look.
    fn pause(&self, well: bool) -> Duration {
        match self.config.poll {
            Some(poll) => poll.max(POLL_MIN),
            None if well && self.watch.is_some() => self.timing.sweep,
            None => self.timing.poll,
        }
    }

    /// Looks whether there is something new.
    fn look(&mut self, stop: &StopFlag) -> Result<Option<Fetched>, SourceError> {
        // What is queued now is seen by looking now.
        if let Some(watch) = &self.watch {
            watch.drain();
        }
        let (root, first) = self.stamp()?;
        if self.last == Some(first.hash) && !self.seen.unsettled() {
            return Ok(None);
        }
        let Some((root, quiet)) = self.quiet(root, first, stop)? else { return Ok(None) };
        let started = Instant::now();
        let (mut root, mut stamped) = (root, quiet);
        loop {
            let (content, digest) = self.read(&root, &stamped)?;
            let (again_root, again) = self.stamp()?;
            if again.hash == stamped.hash {
                self.last = Some(stamped.hash);
                self.passing = Some(stamped.passing);
                if self.refused_passing.is_some() && self.refused_passing != self.passing {
                    // Who reads the folder may have refused it for the swap file of an editor, which is gone now.
                    self.refused_passing = None;
                    self.seen.forget_refused();
                }
                let news = self.seen.offer(&digest, None);
                let fetched = Fetched { content, digest, version_hint: None, fetched_at: SystemTime::now() };
                return Ok(news.then_some(fetched));
            }
            if started.elapsed() > self.timing.quiet_max || stop.is_set() {
                let detail = format!(
                    "{}: keeps changing while it is read; put new content there by renaming a finished {}",
                    self.config.path.display(),
                    if self.kind == Kind::Dir { "folder" } else { "file" },
                );
                return Err(SourceError::new("changing", detail));
            }
            (root, stamped) = (again_root, again);
        }
    }

    /// Waits until two stamps in a row are equal. `None` when it is time to end.
    fn quiet(
        &mut self,
        root: PathBuf,
        stamp: Stamp,
        stop: &StopFlag,
    ) -> Result<Option<(PathBuf, Stamp)>, SourceError> {
        let started = Instant::now();
        let mut before = (root, stamp);
        loop {
            if stop.wait(self.timing.quiet) {
                return Ok(None);
            }
            let restless = started.elapsed() < self.timing.quiet_max;
            match self.stamp() {
                Ok(now) if now.1.hash == before.1.hash || !restless => return Ok(Some(now)),
                Ok(now) => before = now,
                // A file that went away between listing and looking, a link that is being swapped.
                Err(_) if restless => {}
                Err(error) => return Err(error),
            }
        }
    }

    /// Watches what is there now, then stamps it, so that nothing happens unseen between the two.
    fn stamp(&mut self) -> Result<(PathBuf, Stamp), SourceError> {
        let mut stamped = self.stamp_once();
        let mut places = name_places(&self.config.path);
        match &stamped {
            Ok((_, stamp)) => places.extend(stamp.dirs.iter().map(|dir| Place::whole(dir))),
            // It may be there and still be filled.
            Err(_) => places.extend(fs::canonicalize(&self.config.path).ok().map(|root| Place::whole(&root))),
        }
        if self.config.poll.is_none() && self.unwatched.is_none() && places != self.watched {
            match (self.make_watch)(&places) {
                Ok(watch) => {
                    self.watch = Some(watch);
                    self.watched = places;
                }
                Err(error) => {
                    self.watch = None;
                    self.unwatched = Some(format!("no watches: {error}"));
                    tracing::warn!(
                        path = %self.config.path.display(), %error,
                        "the file system cannot be watched; looking at intervals instead \
                         (fs.inotify.max_user_watches and max_user_instances are the limits)"
                    );
                }
            }
            stamped = self.stamp_once();
        }
        stamped
    }

    fn stamp_once(&self) -> Result<(PathBuf, Stamp), SourceError> {
        let path = &self.config.path;
        // The real path, so that what is delivered stays one release when the link is swapped.
        let root = fs::canonicalize(path).map_err(|error| unreadable(path, &error))?;
        let is_dir = root.is_dir();
        if is_dir != (self.kind == Kind::Dir) {
            let (wanted, instead) = match self.kind {
                Kind::Dir => ("folder", "`file:` for a packed bundle"),
                Kind::File => ("file", "`dir:` for a folder"),
            };
            let detail = format!("{}: is not a {wanted}; write {instead}", path.display());
            return Err(SourceError::new("wrong_kind", detail));
        }
        let stamped = stamp(&root, self.config.limits)?;
        Ok((root, stamped))
    }

    fn read(&self, root: &Path, stamp: &Stamp) -> Result<(FetchedContent, String), SourceError> {
        match self.kind {
            Kind::Dir => Ok((FetchedContent::Dir(root.to_owned()), digest(stamp)?)),
            Kind::File => {
                let mut bytes = Vec::new();
                let file = File::open(root).map_err(|error| unreadable(root, &error))?;
                let read = file.take(self.config.limits.bytes_max).read_to_end(&mut bytes);
                read.map_err(|error| unreadable(root, &error))?;
                let digest = format!("blake3:{}", blake3::hash(&bytes).to_hex());
                Ok((FetchedContent::Archive(bytes), digest))
            }
        }
    }

    fn asked(&self) -> LastAsked {
        self.asked.clone()
    }

    fn settled(&mut self, activated: bool) {
        self.refused_passing = self.passing.filter(|_| !activated);
        self.seen.settle(activated);
    }
}

delegate_source!(DirSource);
delegate_source!(FileSource);
