//! Shares with their uncertainty, and percentiles.

use serde::Serialize;

/// Two-sided 95 % of the normal distribution.
const Z: f64 = 1.959_963_984_540_054;

/// How many of how many, with the Wilson interval at 95 %.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
pub(super) struct Rate {
    pub(super) n: usize,
    pub(super) of: usize,
    /// In [0, 1], as the two others; absent where `of` is zero.
    pub(super) share: Option<f64>,
    pub(super) low: Option<f64>,
    pub(super) high: Option<f64>,
}

impl Rate {
    pub(super) fn new(n: usize, of: usize) -> Rate {
        let (share, interval) = if of == 0 {
            (None, None)
        } else {
            (Some(n as f64 / of as f64), Some(wilson(n as f64, of as f64)))
        };
        Rate { n, of, share, low: interval.map(|(low, _)| low), high: interval.map(|(_, high)| high) }
    }
}

/// Unlike the textbook interval it stays honest near 0 and 1, where guardrails are meant to be.
fn wilson(n: f64, of: f64) -> (f64, f64) {
    let share = n / of;
    let z2 = Z * Z;
    let centre = (share + z2 / (2.0 * of)) / (1.0 + z2 / of);
    let half = Z / (1.0 + z2 / of) * (share * (1.0 - share) / of + z2 / (4.0 * of * of)).sqrt();
    // Rounding must not move the ends off the observed share.
    ((centre - half).clamp(0.0, share), (centre + half).clamp(share, 1.0))
}

/// Percentiles of durations, in microseconds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub(super) struct Spread {
    pub(super) n: usize,
    pub(super) p50_us: u32,
    pub(super) p90_us: u32,
    pub(super) p99_us: u32,
    pub(super) max_us: u32,
}

impl Spread {
    /// All zero where there are none.
    pub(super) fn of(durations_us: impl IntoIterator<Item = u32>) -> Spread {
        let mut sorted: Vec<u32> = durations_us.into_iter().collect();
        sorted.sort_unstable();
        Spread {
            n: sorted.len(),
            p50_us: nearest_rank(&sorted, 50),
            p90_us: nearest_rank(&sorted, 90),
            p99_us: nearest_rank(&sorted, 99),
            max_us: sorted.last().copied().unwrap_or(0),
        }
    }
}

/// The smallest measured value that at least `per_cent` of them do not exceed.
fn nearest_rank(sorted: &[u32], per_cent: usize) -> u32 {
    let rank = (sorted.len() * per_cent).div_ceil(100).max(1);
    sorted.get(rank - 1).copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(rate: Rate, low: f64, high: f64) -> bool {
        let near = |given: Option<f64>, wanted: f64| given.is_some_and(|given| (given - wanted).abs() < 5e-5);
        near(rate.low, low) && near(rate.high, high)
    }

    #[test]
    fn the_interval_is_wilsons() {
        // Newcombe (1998), Statistics in Medicine 17, table I, method 3; and two by hand.
        for (n, of, low, high) in [
            (81, 263, 0.2553, 0.3662),
            (15, 148, 0.0624, 0.1605),
            (0, 20, 0.0, 0.1611),
            (1, 29, 0.0061, 0.1718),
            (5, 10, 0.2366, 0.7634),
            (10, 10, 0.7225, 1.0),
        ] {
            let rate = Rate::new(n, of);
            assert!(close(rate, low, high), "{n} of {of}: {rate:?}");
        }
    }

    #[test]
    fn the_interval_holds_the_share_and_none_of_none_has_none() {
        for of in 1..60 {
            for n in 0..=of {
                let rate = Rate::new(n, of);
                let (low, share, high) = (rate.low, rate.share, rate.high);
                assert!(Some(0.0) <= low && low <= share && share <= high && high <= Some(1.0), "{rate:?}");
            }
        }
        assert_eq!(Rate::new(0, 0), Rate::default());
    }

    #[test]
    fn percentiles_are_values_that_were_measured() {
        let spread = Spread::of((1..=200).rev());
        assert_eq!(spread, Spread { n: 200, p50_us: 100, p90_us: 180, p99_us: 198, max_us: 200 });
        // The example of nearest rank in every textbook.
        assert_eq!(nearest_rank(&[15, 20, 35, 40, 50], 50), 35);
        assert_eq!(nearest_rank(&[15, 20, 35, 40, 50], 30), 20);
        assert_eq!(Spread::of([7]), Spread { n: 1, p50_us: 7, p90_us: 7, p99_us: 7, max_us: 7 });
        assert_eq!(Spread::of([]), Spread::default());
    }
}
