use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use balustrade_core::{LogGrant, LogLevel};

use crate::rate::Rate;

/// Bytes and messages left to one guardrail's log in one check.
///
/// What a guest writes counts as user text: the line that reaches the operator holds the guardrail, the guest's
/// level, the length and a code, never the message, unless `reveal` was set by a tool that tests plugins.
/// Everything goes to the `tracing` target `balustrade::guest`.
pub(crate) struct LogBudget {
    guardrail: String,
    bytes_max: usize,
    bytes_left: usize,
    /// Shared by all checks of the guardrail, so that many small checks cannot flood the log either.
    rate: Arc<Mutex<Rate>>,
    reveal: bool,
    dropped: Dropped,
}

/// Messages that went nowhere, told in one line when the check ends.
#[derive(Debug, Default, PartialEq, Eq)]
struct Dropped {
    over_bytes: u64,
    over_rate: u64,
}

/// What became of one message; the code in the operator's log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Logged,
    /// Only the first bytes were within the budget.
    Truncated,
    OverBytes,
    OverRate,
}

impl LogBudget {
    pub(crate) fn new(guardrail: &str, grant: &LogGrant, rate: Arc<Mutex<Rate>>, reveal: bool) -> LogBudget {
        LogBudget {
            guardrail: guardrail.to_owned(),
            bytes_max: grant.bytes_max,
            bytes_left: grant.bytes_max,
            rate,
            reveal,
            dropped: Dropped::default(),
        }
    }

    /// Writes the message down, or counts it as dropped.
    pub(crate) fn log(&mut self, level: LogLevel, message: &str, now: Instant) {
        let (fate, kept) = self.admit(message, now);
        let code = match fate {
            Fate::Logged => "guest_log",
            Fate::Truncated => "guest_log_truncated",
            Fate::OverBytes | Fate::OverRate => return,
        };
        let text = self.reveal.then_some(kept);
        write_line(level, &self.guardrail, code, message.len(), text);
    }

    /// Charges the budgets and answers what may be kept of the message.
    fn admit<'m>(&mut self, message: &'m str, now: Instant) -> (Fate, &'m str) {
        if self.bytes_left == 0 || self.bytes_max == 0 {
            self.dropped.over_bytes += 1;
            return (Fate::OverBytes, "");
        }
        // A poisoned lock only means that another check panicked between two additions; the bucket is still sound.
        if !self.rate.lock().unwrap_or_else(PoisonError::into_inner).take(now) {
            self.dropped.over_rate += 1;
            return (Fate::OverRate, "");
        }
        let kept = &message[..message.floor_char_boundary(self.bytes_left)];
        if kept.len() == message.len() {
            // An empty message costs a byte: a line is a line.
            self.bytes_left -= message.len().max(1);
            (Fate::Logged, kept)
        } else {
            self.bytes_left = 0;
            (Fate::Truncated, kept)
        }
    }
}

impl Drop for LogBudget {
    fn drop(&mut self) {
        if self.dropped != Dropped::default() {
            tracing::warn!(
                target: "balustrade::guest",
                guardrail = self.guardrail,
                code = "guest_log_dropped",
                over_bytes = self.dropped.over_bytes,
                over_rate = self.dropped.over_rate,
                bytes_max = self.bytes_max,
                "log messages of a guest were dropped; raise capabilities.log.bytes_max of the guardrail"
            );
        }
    }
}

fn write_line(level: LogLevel, guardrail: &str, code: &str, message_bytes: usize, text: Option<&str>) {
    let guest_level = level.as_str();
    // The level of a `tracing` event is fixed where it is written, hence one macro call a level.
    macro_rules! line {
        ($level:ident) => {
            tracing::$level!(target: "balustrade::guest", guardrail, guest_level, code, message_bytes, text)
        };
    }
    match level {
        LogLevel::Debug => line!(debug),
        LogLevel::Info => line!(info),
        LogLevel::Warn => line!(warn),
        LogLevel::Error => line!(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn budget(bytes_max: usize, per_second: u32, now: Instant) -> LogBudget {
        let rate = Arc::new(Mutex::new(Rate::new(per_second, now)));
        LogBudget::new("g", &LogGrant { bytes_max }, rate, false)
    }

    #[test]
    fn bytes_beyond_the_budget_are_cut_on_a_character_and_then_dropped() {
        let now = Instant::now();
        let mut log = budget(6, 100, now);
        assert_eq!(log.admit("abc", now), (Fate::Logged, "abc"));
        assert_eq!(log.admit("xéé", now), (Fate::Truncated, "xé"));
        assert_eq!(log.admit("x", now), (Fate::OverBytes, ""));
        assert_eq!(log.dropped, Dropped { over_bytes: 1, over_rate: 0 });
    }

    #[test]
    fn empty_messages_are_not_free() {
        let now = Instant::now();
        let mut log = budget(2, 100, now);
        let fates: Vec<_> = (0..3).map(|_| log.admit("", now).0).collect();
        assert_eq!(fates, [Fate::Logged, Fate::Logged, Fate::OverBytes]);
    }

    #[test]
    fn the_rate_is_shared_by_the_checks_of_a_guardrail() {
        let now = Instant::now();
        let rate = Arc::new(Mutex::new(Rate::new(1, now)));
        let grant = LogGrant { bytes_max: 100 };
        let mut first = LogBudget::new("g", &grant, Arc::clone(&rate), false);
        let mut second = LogBudget::new("g", &grant, rate, false);
        assert_eq!(first.admit("one", now).0, Fate::Logged);
        assert_eq!(second.admit("two", now).0, Fate::OverRate);
        assert_eq!(second.dropped, Dropped { over_bytes: 0, over_rate: 1 });
    }
}
