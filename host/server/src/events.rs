//! What happens to bundles, told to whoever listens: a log of the last events, and a stream of it for each subscriber.
//!
//! Nobody waits for a subscriber. The log keeps a fixed number of events, a stream reads from it at its own pace, and one
//! that is too slow is told so and ended.

mod stream;

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::Serialize;
use tokio::sync::watch;

pub(crate) use stream::{StreamLimits, stream};

/// Events that are kept for those who were away for a moment.
const KEPT_MAX: usize = 256;

/// Numbers that one millisecond has room for.
const IDS_PER_MS: u64 = 1000;

/// One event, as it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Event {
    pub(crate) id: u64,
    pub(crate) name: &'static str,
    /// On one line.
    pub(crate) json: Arc<str>,
}

/// The last events about bundles. Whoever makes them appends, at no more cost than a lock.
pub struct EventLog {
    kept: Mutex<Kept>,
    /// The last id; and `None` once no more will come.
    latest: watch::Sender<Option<u64>>,
}

struct Kept {
    events: VecDeque<Event>,
    /// Of the last event; before the first one, the number that stands for the start of the process.
    latest: u64,
}

/// What a subscriber has not seen yet.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Unseen {
    /// Whether events between are gone.
    pub(crate) missed: bool,
    pub(crate) events: Vec<Event>,
    /// What it has seen after these.
    pub(crate) latest: u64,
}

impl EventLog {
    /// Empty. Ids count from the time of the start, so that they go on rising over restarts.
    #[must_use]
    pub fn new() -> EventLog {
        let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
        // Below 2^53 for the next 200 years, so that every reader of JSON and JavaScript can hold it.
        let start = u64::try_from(since_1970.as_millis()).unwrap_or_default().saturating_mul(IDS_PER_MS);
        EventLog::starting_at(start)
    }

    fn starting_at(start: u64) -> EventLog {
        EventLog {
            kept: Mutex::new(Kept { events: VecDeque::new(), latest: start }),
            latest: watch::Sender::new(Some(start)),
        }
    }

    /// Adds an event; the oldest one goes when there are too many. `data` must hold nothing that a user wrote.
    pub fn append(&self, name: &'static str, data: &impl Serialize) {
        // JSON has no raw line breaks, so it is one line of an event.
        let Ok(json) = serde_json::to_string(data) else {
            tracing::error!(target: "balustrade::server", event = name, "an event could not be written");
            return;
        };
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let id = kept.latest.saturating_add(1);
        kept.latest = id;
        kept.events.push_back(Event { id, name, json: json.into() });
        if kept.events.len() > KEPT_MAX {
            kept.events.pop_front();
        }
        drop(kept);
        self.latest.send_modify(|latest| *latest = latest.map(|before| before.max(id)));
    }

    /// Ends every stream, now and later.
    pub(crate) fn close(&self) {
        self.latest.send_replace(None);
    }

    /// Tells when something was appended or the log was closed.
    pub(crate) fn changes(&self) -> watch::Receiver<Option<u64>> {
        self.latest.subscribe()
    }

    /// The id of the last event.
    pub(crate) fn latest(&self) -> u64 {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).latest
    }

    /// What came after `seen`. An id that is not of this log's past, such as another process's, gives all there is.
    pub(crate) fn after(&self, seen: u64) -> Unseen {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let before_first = kept.latest - kept.events.len() as u64;
        let missed = seen > kept.latest || seen < before_first;
        let events = kept.events.iter().filter(|event| missed || event.id > seen).cloned().collect();
        Unseen { missed, events, latest: kept.latest }
    }
}

impl Default for EventLog {
    fn default() -> EventLog {
        EventLog::new()
    }
}

impl fmt::Debug for EventLog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventLog").field("latest", &self.latest()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn ids(unseen: &Unseen) -> Vec<u64> {
        unseen.events.iter().map(|event| event.id).collect()
    }

    #[test]
    fn a_subscriber_gets_what_it_has_not_seen() {
        let log = EventLog::starting_at(100);
        assert_eq!(log.after(100), Unseen { missed: false, events: Vec::new(), latest: 100 });
        log.append("activate", &json!({ "bundle": "a", "why": "line\nbreak" }));
        log.append("refuse", &json!({ "bundle": "a" }));
        let unseen = log.after(100);
        assert_eq!((unseen.missed, ids(&unseen)), (false, vec![101, 102]));
        assert!(!unseen.events[0].json.contains('\n'), "{unseen:?}");
        assert_eq!(ids(&log.after(101)), [102]);
        assert_eq!(log.after(102), Unseen { missed: false, events: Vec::new(), latest: 102 });
    }

    #[test]
    fn a_gap_is_told() {
        let log = EventLog::starting_at(100);
        for _ in 0..KEPT_MAX + 2 {
            log.append("activate", &json!({}));
        }
        // 101 and 102 are gone.
        assert!(log.after(101).missed);
        let unseen = log.after(102);
        assert_eq!((unseen.missed, unseen.events.len(), unseen.events[0].id), (false, KEPT_MAX, 103));
        for strange in [0, 99, u64::MAX] {
            let unseen = log.after(strange);
            assert_eq!((unseen.missed, unseen.events.len()), (true, KEPT_MAX), "{strange}");
        }
    }

    #[test]
    fn ids_rise_over_restarts_and_fit_a_double() {
        let (first, second) = (EventLog::new(), EventLog::new());
        assert!(second.latest() >= first.latest() && first.latest() > 1_700_000_000_000_000);
        assert!(first.latest() < 1 << 53);
    }
}
