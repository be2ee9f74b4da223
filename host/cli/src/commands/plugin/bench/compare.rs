//! Figures against a baseline: a difference counts when it is beyond the noise of both.

use serde::Serialize;

use super::figures::{Figures, SizeFigures};

/// Draws of the bootstrap, and the share of them that lies outside of the interval on each side.
const DRAWS: usize = 2_000;
const OUTSIDE: f64 = 0.005;

/// Smallest difference that counts, as a share: where the program happens to lie in memory makes about as much.
const MARGIN: f64 = 0.05;

/// One size against the baseline.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct Compared {
    pub(super) bytes: usize,
    /// Of the median time: 0.1 is 10 % more than the baseline.
    pub(super) change: f64,
    /// Where the change lies, with 99 % confidence.
    pub(super) change_from: f64,
    pub(super) change_to: f64,
    pub(super) verdict: Verdict,
    /// Of the fuel; exact.
    pub(super) fuel_change: Option<f64>,
    /// Of the memory; exact.
    pub(super) memory_change: f64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Verdict {
    Slower,
    Faster,
    /// The difference is within the noise, or too small to matter.
    Same,
}

/// Every size that both have.
pub(super) fn with(figures: &Figures, baseline: &Figures) -> Vec<Compared> {
    let both = figures.sizes.iter().filter_map(|size| {
        let before = baseline.sizes.iter().find(|before| before.bytes == size.bytes)?;
        let measured = |size: &SizeFigures| size.failed.is_none() && !size.rounds_us.is_empty();
        (measured(size) && measured(before)).then(|| one(size, before))
    });
    both.collect()
}

fn one(now: &SizeFigures, before: &SizeFigures) -> Compared {
    let (from, to) = interval(&now.rounds_us, &before.rounds_us);
    let verdict = if from > MARGIN {
        Verdict::Slower
    } else if to < -MARGIN {
        Verdict::Faster
    } else {
        Verdict::Same
    };
    Compared {
        bytes: now.bytes,
        change: change(now.median_us, before.median_us),
        change_from: from,
        change_to: to,
        verdict,
        fuel_change: now.fuel.zip(before.fuel).map(|(now, before)| change(now as f64, before as f64)),
        memory_change: change(now.memory_bytes as f64, before.memory_bytes as f64),
    }
}

/// Nothing against nothing is no change.
fn change(now: f64, before: f64) -> f64 {
    if before > 0.0 { now / before - 1.0 } else { 0.0 }
}

/// Where the change of the median of rounds lies, by drawing rounds again and again, with replacement. Rounds and not
/// calls are drawn: calls that follow each other share the machine's mood.
fn interval(now: &[f64], before: &[f64]) -> (f64, f64) {
    let mut draws = Draws(1);
    let mut changes: Vec<f64> =
        (0..DRAWS).map(|_| change(draws.median_of(now), draws.median_of(before))).collect();
    changes.sort_by(f64::total_cmp);
    let skip = (DRAWS as f64 * OUTSIDE) as usize;
    let at = |index: usize| changes.get(index).copied().unwrap_or_default();
    (at(skip), at(DRAWS - 1 - skip))
}

/// SplitMix64: the same draws each time.
struct Draws(u64);

impl Draws {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn median_of(&mut self, rounds: &[f64]) -> f64 {
        let mut drawn: Vec<f64> = (0..rounds.len())
            .filter_map(|_| rounds.get((self.next() % rounds.len() as u64) as usize).copied())
            .collect();
        drawn.sort_by(f64::total_cmp);
        drawn.get(drawn.len() / 2).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn size(rounds: &[f64]) -> SizeFigures {
        let median_us = rounds[rounds.len() / 2];
        SizeFigures {
            bytes: 256,
            rounds_us: rounds.to_vec(),
            median_us,
            fuel: Some(100),
            ..SizeFigures::default()
        }
    }

    #[test]
    fn only_a_difference_beyond_the_noise_counts() {
        let calm: Vec<f64> = (0..15).map(|n| 100.0 + f64::from(n % 3)).collect();
        let times = |factor: f64| calm.iter().map(|us| us * factor).collect::<Vec<_>>();
        let noisy: Vec<f64> = (0..15).map(|n| 60.0 + 10.0 * f64::from(n)).collect();
        for (now, verdict) in [
            (times(1.3), Verdict::Slower),
            (times(0.7), Verdict::Faster),
            (times(1.02), Verdict::Same),
            (calm.clone(), Verdict::Same),
            (noisy, Verdict::Same),
        ] {
            let compared = one(&size(&now), &size(&calm));
            assert_eq!(compared.verdict, verdict, "{compared:?}");
            assert!(compared.change_from <= compared.change_to);
        }
    }

    #[test]
    fn fuel_is_compared_exactly_and_nothing_is_divided_by_nothing() {
        let (mut now, before) = (size(&[1.0]), size(&[1.0]));
        now.fuel = Some(150);
        assert_eq!(one(&now, &before).fuel_change, Some(0.5));
        assert_eq!(one(&SizeFigures { rounds_us: vec![1.0], ..now }, &size(&[0.0])).change, 0.0);
    }
}
