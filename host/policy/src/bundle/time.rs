use std::fmt;
use std::str::FromStr;
use std::time::{SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

const DAY_S: u64 = 86_400;

/// An instant in UTC with a resolution of one second, from 1970 to 9999; written as `2027-01-31T12:00:00Z` (RFC 3339).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UtcTime(u64);

impl UtcTime {
    /// From the system's clock; one before 1970 counts as 1970.
    #[must_use]
    pub fn now() -> UtcTime {
        UtcTime(SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()))
    }

    /// The last second of a day (`2027-01-31`), or an instant as it is written.
    ///
    /// # Errors
    /// It is neither.
    pub fn parse_end(text: &str) -> Result<UtcTime, String> {
        match days(text) {
            Some(days) => Ok(UtcTime(days * DAY_S + DAY_S - 1)),
            None => text.parse(),
        }
    }
}

impl FromStr for UtcTime {
    type Err = String;

    fn from_str(text: &str) -> Result<UtcTime, String> {
        let whole = || {
            let (date, time) = text.strip_suffix('Z')?.split_once('T')?;
            let [hour, minute, second] = numbers(time, ':', [2, 2, 2])?;
            let in_day = hour * 3600 + minute * 60 + second;
            (hour < 24 && minute < 60 && second < 60).then_some(UtcTime(days(date)? * DAY_S + in_day))
        };
        whole().ok_or_else(|| {
            format!("`{text}` is not a time in UTC; write it as 2027-01-31T12:00:00Z (RFC 3339)")
        })
    }
}

impl fmt::Display for UtcTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Days to a date of the Gregorian calendar, in eras of 400 years that start in March.
        let (days, in_day) = (self.0 / DAY_S + 719_468, self.0 % DAY_S);
        let (era, day_of_era) = (days / 146_097, days % 146_097);
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
        let year = year_of_era + era * 400 + u64::from(month <= 2);
        let (hour, minute, second) = (in_day / 3600, in_day / 60 % 60, in_day % 60);
        write!(f, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
    }
}

impl Serialize for UtcTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for UtcTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<UtcTime, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// Days since 1970 of a date such as `2027-01-31`.
fn days(date: &str) -> Option<u64> {
    let [year, month, day] = numbers(date, '-', [4, 2, 2])?;
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = match month {
        2 => 28 + u64::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    if year < 1970 || day == 0 || day > length {
        return None;
    }
    let shifted = if month <= 2 { year - 1 } else { year };
    let from_march = if month > 2 { month - 3 } else { month + 9 };
    let (era, year_of_era) = (shifted / 400, shifted % 400);
    let day_of_year = (153 * from_march + 2) / 5 + day - 1;
    Some(era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468)
}

/// Three numbers of so many digits each.
fn numbers(text: &str, separator: char, digits: [usize; 3]) -> Option<[u64; 3]> {
    let mut parts = text.split(separator);
    let mut numbers = [0; 3];
    for (number, digits) in numbers.iter_mut().zip(digits) {
        let part = parts.next()?;
        if part.len() != digits || !part.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        *number = part.parse().ok()?;
    }
    parts.next().is_none().then_some(numbers)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        for (seconds, text) in [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (1_767_225_599, "2025-12-31T23:59:59Z"),
            (4_107_542_399, "2100-02-28T23:59:59Z"),
            (253_402_300_799, "9999-12-31T23:59:59Z"),
        ] {
            assert_eq!(UtcTime(seconds).to_string(), text);
            assert_eq!(text.parse(), Ok(UtcTime(seconds)), "{text}");
        }
        for days in (0..2_000_000).step_by(97) {
            let time = UtcTime(days * DAY_S + 1);
            assert_eq!(time.to_string().parse(), Ok(time));
        }
    }

    #[test]
    fn a_day_ends_with_its_last_second() {
        assert_eq!(UtcTime::parse_end("2025-12-31"), Ok(UtcTime(1_767_225_599)));
        assert_eq!(UtcTime::parse_end("2025-12-31T00:00:00Z"), Ok(UtcTime(1_767_225_600 - DAY_S)));
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for bad in [
            "",
            "2025-02-29",
            "2100-02-29",
            "2025-13-01",
            "2025-00-01",
            "2025-01-00",
            "1969-12-31",
            "2025-1-1",
            "2025-01-01T24:00:00Z",
            "2025-01-01T00:60:00Z",
            "2025-01-01T00:00:60Z",
            "2025-01-01T00:00:00",
            "2025-01-01T00:00:00+01:00",
            "+025-01-01",
            "2025-01-01-01",
            "10000-01-01",
        ] {
            assert!(UtcTime::parse_end(bad).is_err(), "{bad}");
        }
    }
}
