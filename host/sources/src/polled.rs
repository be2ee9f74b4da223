use std::fmt;
use std::time::{Duration, Instant, SystemTime};

use balustrade_core::{AskOutcome, BundleSource, Fetched, FetchedContent, LastAsked, SourceError, StopFlag};

use crate::pace::{Pace, Polling, random_unit};
use crate::seen::Seen;

/// What a server said.
pub(crate) enum Answer {
    /// What we have is what there is. `soon` when the server held the request open until then.
    Unchanged { soon: bool },
    /// What we have is all that can ever come, so nobody was asked.
    Final,
    /// A whole bundle. `soon` when the server answers long polls.
    Content { archive: Vec<u8>, hint: Option<String>, soon: bool },
}

/// A server that has to be asked.
pub(crate) trait Remote: Send {
    fn describe(&self) -> String;

    /// One attempt, within limits of its own; ends early when `stop` is set, with whatever.
    fn fetch(&mut self, seen: &Seen, stop: &StopFlag) -> Result<Answer, SourceError>;
}

/// Asks a server at intervals: what HTTP and OCI sources have in common.
pub(crate) struct Polled<R> {
    remote: R,
    seen: Seen,
    pace: Pace,
    asked: LastAsked,
}

impl<R: Remote> Polled<R> {
    pub(crate) fn new(remote: R, polling: Polling) -> Polled<R> {
        let pace = Pace::new(polling, random_unit);
        Polled { remote, seen: Seen::default(), pace, asked: LastAsked::default() }
    }

    /// One attempt and what follows from it.
    fn ask(&mut self, stop: &StopFlag) -> Result<Option<Fetched>, SourceError> {
        let answer = self.remote.fetch(&self.seen, stop);
        let now = Instant::now();
        match answer {
            Err(mut error) => {
                self.asked.note(AskOutcome::Failed);
                error.retry_after = Some(self.pace.failed(now, error.retry_after));
                Err(error)
            }
            Ok(Answer::Unchanged { soon }) => {
                self.asked.note(AskOutcome::Unchanged);
                self.pace.succeeded(now, soon);
                Ok(None)
            }
            Ok(Answer::Final) => {
                self.pace.succeeded(now, false);
                Ok(None)
            }
            Ok(Answer::Content { archive, hint, soon }) => {
                let digest = format!("blake3:{}", blake3::hash(&archive).to_hex());
                let news = self.seen.offer(&digest, hint.as_deref());
                self.asked.note(if news { AskOutcome::News } else { AskOutcome::Unchanged });
                // A server that sends what we have instead of waiting does not know long polls.
                self.pace.succeeded(now, soon && news);
                let content = FetchedContent::Archive(archive);
                let fetched = Fetched { content, digest, version_hint: hint, fetched_at: SystemTime::now() };
                Ok(news.then_some(fetched))
            }
        }
    }
}

impl<R: Remote> BundleSource for Polled<R> {
    fn describe(&self) -> String {
        self.remote.describe()
    }

    fn next(&mut self, wait: Duration, stop: &StopFlag) -> Result<Option<Fetched>, SourceError> {
        let started = Instant::now();
        loop {
            let due = self.pace.due_in(Instant::now());
            let left = wait.saturating_sub(started.elapsed());
            // `wait` only says for how long; the answer is the same, stopped or not.
            if due > left {
                let _ = stop.wait(left);
                return Ok(None);
            }
            if stop.wait(due) {
                return Ok(None);
            }
            let asked = self.ask(stop);
            if stop.is_set() {
                return Ok(None);
            }
            if let Some(fetched) = asked? {
                return Ok(Some(fetched));
            }
            if started.elapsed() >= wait {
                return Ok(None);
            }
        }
    }

    fn settled(&mut self, activated: bool) {
        if !activated && self.seen.unsettled() {
            // Without an ETag to send, a server of long polls would send the refused bundle without end.
            self.pace.succeeded(Instant::now(), false);
        }
        self.seen.settle(activated);
    }

    fn asked(&self) -> LastAsked {
        self.asked.clone()
    }
}

impl<R: Remote> fmt::Debug for Polled<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Polled")
            .field("remote", &self.remote.describe())
            .field("seen", &self.seen)
            .field("pace", &self.pace)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Holds requests open, and has something else each time if `restless`.
    struct Held {
        restless: bool,
        count: u8,
    }

    impl Remote for Held {
        fn describe(&self) -> String {
            "held".to_owned()
        }

        fn fetch(&mut self, _seen: &Seen, _stop: &StopFlag) -> Result<Answer, SourceError> {
            self.count += u8::from(self.restless);
            Ok(Answer::Content { archive: vec![self.count], hint: None, soon: true })
        }
    }

    /// Time to the next request after one that was answered and settled like this.
    fn due_after(restless: bool, settled: &[bool]) -> Duration {
        let polling = Polling { jitter: 0.0, ..Polling::default() };
        let mut polled = Polled::new(Held { restless, count: 0 }, polling);
        let stop = StopFlag::new();
        for activated in settled {
            polled.ask(&stop).expect("answered");
            polled.settled(*activated);
        }
        polled.pace.due_in(Instant::now())
    }

    #[test]
    fn long_polls_follow_each_other_only_while_they_bring_something_that_serves() {
        let soon = Duration::from_secs(1);
        let interval = Duration::from_secs(50);
        assert!(due_after(true, &[true]) <= soon);
        assert!(due_after(true, &[true, true]) <= soon);
        assert!(due_after(true, &[false]) > interval, "refused: without its ETag it would come in a circle");
        assert!(due_after(false, &[true, true]) > interval, "the same again: it does not wait for news");
    }
}
