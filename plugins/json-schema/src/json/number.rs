use std::cmp::Ordering;

/// A number: exact where it is a whole number of 64 bits and a bit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Number {
    /// Whole, exact; also what is written `1.0` or `1e3`.
    Whole(i128),
    /// Any other, rounded to the nearest double.
    Real(f64),
}

/// The largest whole number that a double holds exactly.
const EXACT_MAX: f64 = 9_007_199_254_740_992.0;

impl Number {
    /// From JSON's notation; what is no number becomes NaN.
    #[must_use]
    pub fn new(written: &str) -> Number {
        if let Ok(whole) = written.parse::<i64>() {
            return Number::Whole(i128::from(whole));
        }
        if let Ok(whole) = written.parse::<u64>() {
            return Number::Whole(i128::from(whole));
        }
        Number::from_double(written.parse().unwrap_or(f64::NAN))
    }

    /// A double, as a whole number where it is one.
    #[must_use]
    pub fn from_double(real: f64) -> Number {
        #[allow(clippy::cast_possible_truncation, reason = "whole and within 2^53")]
        if real.fract() == 0.0 && real.abs() <= EXACT_MAX {
            Number::Whole(real as i128)
        } else {
            Number::Real(real)
        }
    }

    /// Whether it has no fraction.
    #[must_use]
    pub fn is_whole(self) -> bool {
        match self {
            Number::Whole(_) => true,
            Number::Real(real) => real.is_finite() && real.fract() == 0.0,
        }
    }

    /// The nearest double.
    #[must_use]
    #[allow(clippy::cast_precision_loss, reason = "rounding is what is asked for")]
    pub fn double(self) -> f64 {
        match self {
            Number::Whole(whole) => whole as f64,
            Number::Real(real) => real,
        }
    }

    /// `None` for NaN.
    #[must_use]
    pub fn compare(self, other: Number) -> Option<Ordering> {
        match (self, other) {
            (Number::Whole(a), Number::Whole(b)) => Some(a.cmp(&b)),
            (a, b) => a.double().partial_cmp(&b.double()),
        }
    }

    /// Whether it is a multiple of `unit`, which is above 0. Of decimal fractions, up to rounding: 0.3 is a multiple of
    /// 0.1.
    #[must_use]
    pub fn is_multiple_of(self, unit: Number) -> bool {
        if let (Number::Whole(a), Number::Whole(b)) = (self, unit) {
            return b != 0 && a % b == 0;
        }
        let quotient = self.double() / unit.double();
        quotient.is_finite() && (quotient - quotient.round()).abs() <= 1e-9 * quotient.abs().max(1.0)
    }
}

impl From<&serde_json::Number> for Number {
    fn from(number: &serde_json::Number) -> Number {
        Number::new(&number.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_are_exact_in_every_notation() {
        assert_eq!(Number::new("1.0"), Number::Whole(1));
        assert_eq!(Number::new("1e3"), Number::Whole(1000));
        assert_eq!(Number::new("-0"), Number::Whole(0));
        assert_eq!(Number::new("18446744073709551615"), Number::Whole(i128::from(u64::MAX)));
        assert_eq!(
            Number::new("9007199254740993").compare(Number::new("9007199254740992")),
            Some(Ordering::Greater)
        );
        assert!(Number::new("1e400").compare(Number::new("1")).is_some());
        assert!(Number::new("1e300").is_whole() && !Number::new("1.5").is_whole());
    }

    #[test]
    fn multiples_up_to_rounding() {
        for (number, unit, holds) in [
            ("0.3", "0.1", true),
            ("19.99", "0.01", true),
            ("7", "2", false),
            ("7.5", "2.5", true),
            ("0.35", "0.1", false),
        ] {
            assert_eq!(Number::new(number).is_multiple_of(Number::new(unit)), holds, "{number} {unit}");
        }
    }
}
