use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use balustrade_core::{BundleSource, Fetched, SourceError, StopFlag};

use crate::last_good::LastGood;

/// Where a bundle that serves came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// From its source, just now.
    Source,
    /// From the disk, because the source had nothing that could serve.
    LastGood,
}

/// What became of a bundle that may serve.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Activated {
    /// It serves, so it is kept for the next start.
    Serves,
    /// It is accepted and does not serve: what serves goes on and stays the last good bundle. Whoever lets it serve later
    /// keeps it then.
    OnTrial,
}

/// What happened to a bundle that is followed; for logs, metrics and status.
#[derive(Debug)]
pub enum FollowEvent<'a> {
    /// It serves.
    Serves(&'a Fetched, Origin),
    /// It may not serve, and why; what served before goes on.
    Refused(&'a Fetched, Origin, String),
    /// The source has nothing to give now. Comes once for each attempt.
    Away(&'a SourceError),
    /// What serves is kept for the next start.
    Kept(&'a Fetched),
    /// What serves could not be kept for the next start. It is tried again.
    NotKept(&'a SourceError),
    /// What was kept cannot be used.
    NotLoaded(&'a SourceError),
}

/// What came of one attempt.
enum Turn {
    /// Nothing new serves.
    Nothing,
    /// Something new is accepted and does not serve.
    OnTrial,
    /// The source has what serves from the disk.
    AsBefore,
    /// This serves.
    Serves(Fetched),
}

/// Follows one bundle for as long as the process runs: the order in which a bundle is fetched, activated, settled and
/// kept, written once. Several bundles are several of these, each on a thread of its own; they can share one store.
pub struct Follow<'a> {
    /// Name of the bundle in the store.
    pub name: &'a str,
    /// Where it comes from.
    pub source: &'a mut dyn BundleSource,
    /// Where what serves is kept.
    pub store: Option<&'a LastGood>,
    /// How long the source may take at the start before the last good bundle serves instead.
    pub first_wait: Duration,
    /// How long until it is tried again to keep what could not be kept.
    pub keep_again: Duration,
    /// Where new bundles are tried before they serve. Then the last good bundle serves before the source is asked, because
    /// a start would otherwise be a way around the trial.
    pub tried_first: Option<&'a Promoted>,
}

/// Hears which bundle serves now because it was promoted after it had been tried.
#[derive(Debug, Default)]
pub struct Promoted(Mutex<Option<Option<Fetched>>>);

impl Promoted {
    /// What still waits to be kept for the next start does not serve any more. The bundle that does is kept instead, as
    /// soon as the disk takes it; `None` when that has happened.
    pub fn serves(&self, unkept: Option<Fetched>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(unkept);
    }

    fn take(&self) -> Option<Option<Fetched>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl Follow<'_> {
    /// Returns when `stop` is set. `activate` verifies a bundle and makes it serve or puts it on trial, or says why not; it
    /// is called for new content only, and for what was kept if that comes first or the source gives nothing that may serve
    /// at the start.
    pub fn run(
        mut self,
        stop: &StopFlag,
        activate: &mut dyn FnMut(&Fetched, Origin) -> Result<Activated, String>,
        report: &mut dyn FnMut(FollowEvent<'_>),
    ) {
        let mut from_disk = None;
        let kept_first = self.tried_first.is_some();
        if kept_first {
            from_disk = self.load_kept(activate, report);
        }
        let mut turn = Turn::Nothing;
        if from_disk.is_none() {
            turn = self.turn(self.first_wait, None, stop, activate, report);
            if matches!(turn, Turn::Nothing) && !kept_first && !stop.is_set() {
                from_disk = self.load_kept(activate, report);
            }
        }
        let mut unkept: Option<(Fetched, Instant)> = None;
        loop {
            match turn {
                Turn::Nothing => {}
                // From now on what serves is news too: it ends the trial.
                Turn::AsBefore | Turn::OnTrial => from_disk = None,
                Turn::Serves(fetched) => {
                    from_disk = None;
                    unkept = Some((fetched, Instant::now()));
                }
            }
            if let Some(instead) = self.tried_first.and_then(Promoted::take) {
                unkept = instead.map(|fetched| (fetched, Instant::now()));
            }
            // A disk that was full has room again some time.
            unkept = unkept.and_then(|(fetched, due)| {
                if due > Instant::now() {
                    return Some((fetched, due));
                }
                let again = !self.keep(&fetched, report);
                // A time beyond what the clock can say is never.
                let due = Instant::now().checked_add(self.keep_again).filter(|_| again)?;
                Some((fetched, due))
            });
            if stop.is_set() {
                return;
            }
            let wait = unkept
                .as_ref()
                .map_or(Duration::MAX, |(_, due)| due.saturating_duration_since(Instant::now()));
            let wait = if kept_first { wait.min(self.keep_again) } else { wait };
            turn = self.turn(wait, from_disk.as_deref(), stop, activate, report);
        }
    }

    /// One attempt to get something new. `from_disk` is the digest of the last good bundle if that serves.
    fn turn(
        &mut self,
        wait: Duration,
        from_disk: Option<&str>,
        stop: &StopFlag,
        activate: &mut dyn FnMut(&Fetched, Origin) -> Result<Activated, String>,
        report: &mut dyn FnMut(FollowEvent<'_>),
    ) -> Turn {
        let fetched = match self.source.next(wait, stop) {
            Ok(Some(fetched)) => fetched,
            Ok(None) => return Turn::Nothing,
            Err(error) => {
                report(FollowEvent::Away(&error));
                return Turn::Nothing;
            }
        };
        if from_disk == Some(fetched.digest.as_str()) {
            // The source is back with what serves already.
            self.source.settled(true);
            return Turn::AsBefore;
        }
        let activated = activate(&fetched, Origin::Source);
        // Only now: a bundle that does not serve must be sent again when it is mended.
        self.source.settled(activated.is_ok());
        match activated {
            Ok(Activated::Serves) => {
                report(FollowEvent::Serves(&fetched, Origin::Source));
                Turn::Serves(fetched)
            }
            Ok(Activated::OnTrial) => Turn::OnTrial,
            Err(why) => {
                report(FollowEvent::Refused(&fetched, Origin::Source, why));
                Turn::Nothing
            }
        }
    }

    /// Whether there is nothing left to keep.
    fn keep(&self, fetched: &Fetched, report: &mut dyn FnMut(FollowEvent<'_>)) -> bool {
        let Some(store) = self.store else { return true };
        match store.keep(self.name, fetched, &self.source.describe()) {
            Ok(()) => {
                report(FollowEvent::Kept(fetched));
                true
            }
            Err(error) => {
                report(FollowEvent::NotKept(&error));
                // What is not the disk's fault does not go away: a folder has changed, a name is bad.
                !matches!(error.code, "disk" | "disk_full")
            }
        }
    }

    /// Lets the last good bundle serve, or the latest before it that still may; gives its digest if one does.
    fn load_kept(
        &self,
        activate: &mut dyn FnMut(&Fetched, Origin) -> Result<Activated, String>,
        report: &mut dyn FnMut(FollowEvent<'_>),
    ) -> Option<String> {
        let store = self.store?;
        let digests = store.digests(self.name).unwrap_or_else(|error| {
            report(FollowEvent::NotLoaded(&error));
            Vec::new()
        });
        for digest in digests {
            let fetched = match store.load_digest(self.name, &digest) {
                Ok(Some(kept)) => kept.fetched,
                Ok(None) => continue,
                Err(error) => {
                    report(FollowEvent::NotLoaded(&error));
                    continue;
                }
            };
            match activate(&fetched, Origin::LastGood) {
                Ok(_) => {
                    report(FollowEvent::Serves(&fetched, Origin::LastGood));
                    return Some(fetched.digest);
                }
                Err(why) => report(FollowEvent::Refused(&fetched, Origin::LastGood, why)),
            }
        }
        None
    }
}

impl fmt::Debug for Follow<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Follow").field("name", &self.name).field("source", &self.source.describe()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::LocalLimits;
    use balustrade_core::FetchedContent;
    use std::collections::VecDeque;
    use std::time::SystemTime;

    /// Gives what a test wrote down, then sets the flag.
    struct Scripted {
        turns: VecDeque<Result<Option<&'static str>, &'static str>>,
        settled: Vec<bool>,
    }

    impl BundleSource for Scripted {
        fn describe(&self) -> String {
            "scripted".to_owned()
        }

        fn next(&mut self, _wait: Duration, stop: &StopFlag) -> Result<Option<Fetched>, SourceError> {
            let Some(turn) = self.turns.pop_front() else {
                stop.set();
                return Ok(None);
            };
            turn.map(|text| text.map(fetched)).map_err(|code| SourceError::new(code, "away"))
        }

        fn settled(&mut self, activated: bool) {
            self.settled.push(activated);
        }
    }

    fn fetched(text: &str) -> Fetched {
        Fetched {
            content: FetchedContent::Archive(text.as_bytes().to_vec()),
            digest: format!("blake3:{}", blake3::hash(text.as_bytes()).to_hex()),
            version_hint: None,
            fetched_at: SystemTime::now(),
        }
    }

    /// Runs the turns; gives what was reported, and what was settled. Bundles that start with `bad` are refused, those that
    /// start with `try` do not serve.
    fn run(
        store: Option<&LastGood>,
        turns: &[Result<Option<&'static str>, &'static str>],
    ) -> (Vec<String>, Vec<bool>) {
        run_with(store, turns, false)
    }

    fn run_with(
        store: Option<&LastGood>,
        turns: &[Result<Option<&'static str>, &'static str>],
        kept_first: bool,
    ) -> (Vec<String>, Vec<bool>) {
        let mut source = Scripted { turns: turns.iter().copied().collect(), settled: Vec::new() };
        let mut reports = Vec::new();
        let text = |fetched: &Fetched| match &fetched.content {
            FetchedContent::Archive(bytes) => String::from_utf8_lossy(bytes).into_owned(),
            FetchedContent::Dir(_) => String::new(),
        };
        let (first_wait, keep_again) = (Duration::ZERO, Duration::ZERO);
        let promoted = Promoted::default();
        let tried_first = kept_first.then_some(&promoted);
        Follow { name: "a", source: &mut source, store, first_wait, keep_again, tried_first }.run(
            &StopFlag::new(),
            &mut |fetched, _| match text(fetched) {
                text if text.starts_with("bad") => Err("bad".to_owned()),
                text if text.starts_with("try") => Ok(Activated::OnTrial),
                _ => Ok(Activated::Serves),
            },
            &mut |event| {
                reports.push(match event {
                    FollowEvent::Serves(fetched, origin) => {
                        format!("{} serves from {origin:?}", text(fetched))
                    }
                    FollowEvent::Refused(fetched, origin, why) => {
                        format!("{} from {origin:?} refused: {why}", text(fetched))
                    }
                    FollowEvent::Kept(_) => return,
                    FollowEvent::Away(error) => format!("away: {}", error.code),
                    FollowEvent::NotKept(error) => format!("not kept: {}", error.code),
                    FollowEvent::NotLoaded(error) => format!("not loaded: {}", error.code),
                });
            },
        );
        (reports, source.settled)
    }

    #[test]
    fn what_serves_is_kept_and_serves_when_the_source_is_away() {
        let dir = tempfile::tempdir().expect("temp dir");
        let root = dir.path().join("kept");
        let store = LastGood::open(&root, LocalLimits::default()).expect("opens");
        let (reports, settled) = run(Some(&store), &[Ok(None), Ok(Some("one")), Err("dns"), Ok(Some("bad"))]);
        assert_eq!(reports, ["one serves from Source", "away: dns", "bad from Source refused: bad"]);
        assert_eq!(settled, [true, false]);

        for first in [Err("dns"), Ok(None), Ok(Some("bad"))] {
            let (reports, _) = run(Some(&store), &[first, Ok(Some("two"))]);
            let from_store = reports.iter().position(|report| report == "one serves from LastGood");
            assert!(from_store.is_some(), "{reports:?}");
            assert_eq!(reports.last().map(String::as_str), Some("two serves from Source"));
            store.keep("a", &fetched("one"), "x").expect("kept");
        }
        // The source comes back with what serves from the disk: nothing is loaded a second time.
        let (reports, settled) =
            run(Some(&store), &[Err("dns"), Ok(Some("one")), Ok(Some("two")), Ok(Some("one"))]);
        assert_eq!(
            reports,
            ["away: dns", "one serves from LastGood", "two serves from Source", "one serves from Source"]
        );
        assert_eq!(settled, [true, true, true]);
        // A source that has something is not overtaken by the disk.
        let (reports, _) = run(Some(&store), &[Ok(Some("three"))]);
        assert_eq!(reports, ["three serves from Source"]);
    }

    #[test]
    fn the_latest_kept_bundle_that_still_may_serve_does() {
        let dir = tempfile::tempdir().expect("temp dir");
        let root = dir.path().join("kept");
        let store = LastGood::open(&root, LocalLimits::default()).expect("opens").with_generations(3);
        for text in ["one", "two", "bad by now"] {
            store.keep("a", &fetched(text), "x").expect("kept");
        }
        let (reports, _) = run(Some(&store), &[Err("dns"), Ok(Some("two"))]);
        assert_eq!(
            reports,
            ["away: dns", "bad by now from LastGood refused: bad", "two serves from LastGood"],
            "and what the source has then is what serves"
        );
        let folders = std::fs::read_dir(root.join("a")).expect("listed").flatten().map(|entry| entry.path());
        for archive in folders.map(|path| path.join("archive")) {
            if std::fs::read(&archive).is_ok_and(|bytes| bytes == b"two") {
                std::fs::write(&archive, "twp").expect("written");
            }
        }
        let (reports, _) = run(Some(&store), &[Err("dns")]);
        assert_eq!(reports[2..], ["not loaded: damaged", "one serves from LastGood"]);
    }

    #[test]
    fn what_is_tried_first_is_not_kept_and_what_was_kept_serves_before_it() {
        let dir = tempfile::tempdir().expect("temp dir");
        let root = dir.path().join("kept");
        let store = LastGood::open(&root, LocalLimits::default()).expect("opens");
        let first = [Ok(Some("one")), Ok(Some("try two")), Ok(None)];
        let (reports, settled) = run_with(Some(&store), &first, true);
        assert_eq!(
            (&reports[..], &settled[..]),
            (&["one serves from Source".to_owned()][..], &[true, true][..])
        );
        let kept = || store.load("a").expect("loads").expect("kept").fetched.digest;
        assert_eq!(kept(), fetched("one").digest);
        // The next start: what is kept serves although the source has something newer.
        let next = [Ok(Some("try two")), Ok(Some("one")), Ok(None)];
        let (reports, settled) = run_with(Some(&store), &next, true);
        assert_eq!(reports, ["one serves from LastGood", "one serves from Source"], "going back is news");
        assert_eq!(settled, [true, true]);
        let (reports, _) = run_with(Some(&store), &[Ok(Some("one")), Ok(Some("two"))], true);
        assert_eq!(reports, ["one serves from LastGood", "two serves from Source"], "and the same is not");
        store.keep("a", &fetched("bad by now"), "x").expect("kept");
        let (reports, _) = run_with(Some(&store), &[Ok(Some("three"))], true);
        assert_eq!(reports, ["bad by now from LastGood refused: bad", "three serves from Source"]);
    }

    #[test]
    fn a_store_that_fails_is_reported_and_stops_nothing() {
        let dir = tempfile::tempdir().expect("temp dir");
        let root = dir.path().join("kept");
        let store = LastGood::open(&root, LocalLimits::default()).expect("opens");
        std::fs::create_dir(root.join("a")).expect("folder");
        std::fs::write(root.join("a/current"), "junk").expect("file");
        let (reports, _) = run(Some(&store), &[Err("dns")]);
        assert_eq!(reports, ["away: dns", "not loaded: damaged"]);
        store.keep("a", &fetched("bad once trusted"), "x").expect("kept");
        let (reports, _) = run(Some(&store), &[Err("dns")]);
        assert_eq!(reports, ["away: dns", "bad once trusted from LastGood refused: bad"]);
        std::fs::remove_dir_all(root.join("a")).expect("removed");
        std::fs::write(root.join("a"), "in the way").expect("file");
        let (reports, settled) = run(Some(&store), &[Ok(Some("one"))]);
        assert_eq!(
            reports,
            ["one serves from Source", "not kept: disk", "not kept: disk"],
            "once, and at the end again"
        );
        assert_eq!(settled, [true]);
        assert_eq!(run(None, &[Err("dns")]).0, ["away: dns"]);
    }

    #[test]
    fn what_could_not_be_kept_is_kept_when_there_is_room_again() {
        let dir = tempfile::tempdir().expect("temp dir");
        let root = dir.path().join("kept");
        let store = LastGood::open(&root, LocalLimits::default()).expect("opens");
        std::fs::write(root.join("a"), "in the way").expect("file");
        let turns = [Ok(Some("one")), Ok(None)].into_iter().collect();
        let mut source = Scripted { turns, settled: Vec::new() };
        let (first_wait, keep_again) = (Duration::ZERO, Duration::ZERO);
        let mut failures = 0;
        let tried_first = None;
        Follow { name: "a", source: &mut source, store: Some(&store), first_wait, keep_again, tried_first }
            .run(&StopFlag::new(), &mut |_, _| Ok(Activated::Serves), &mut |event| {
                if let FollowEvent::NotKept(_) = event {
                    failures += 1;
                    std::fs::remove_file(root.join("a")).expect("removed");
                }
            });
        assert_eq!(failures, 1);
        let kept = store.load("a").expect("loads").expect("kept").fetched;
        assert_eq!((kept.content, kept.digest), (fetched("one").content, fetched("one").digest));
    }

    #[test]
    fn what_was_promoted_and_could_not_be_kept_is_kept_later() {
        let dir = tempfile::tempdir().expect("temp dir");
        let store = LastGood::open(dir.path().join("kept"), LocalLimits::default()).expect("opens");
        let turns = [Ok(Some("one")), Ok(Some("two")), Ok(None)].into_iter().collect();
        let mut source = Scripted { turns, settled: Vec::new() };
        let (first_wait, keep_again) = (Duration::ZERO, Duration::ZERO);
        let promoted = Promoted::default();
        let tried_first = Some(&promoted);
        Follow { name: "a", source: &mut source, store: Some(&store), first_wait, keep_again, tried_first }
            .run(
                &StopFlag::new(),
                &mut |fetched, _| {
                    if store.load("a").expect("loads").is_none() {
                        return Ok(Activated::Serves);
                    }
                    promoted.serves(Some(fetched.clone()));
                    Ok(Activated::OnTrial)
                },
                &mut |_| {},
            );
        assert_eq!(store.load("a").expect("loads").expect("kept").fetched.digest, fetched("two").digest);
    }
}
