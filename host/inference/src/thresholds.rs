//! Thresholds for given false-positive rates, from labelled scores.

/// What a threshold does to the labelled texts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Operating {
    /// Scores from here on count as found.
    pub threshold: f64,
    /// The rate that was asked for.
    pub wanted: f64,
    /// Share of benign texts at or above the threshold.
    pub false_positive_rate: f64,
    /// Share of texts to be found at or above the threshold.
    pub recall: f64,
}

/// The lowest threshold at which at most `wanted` of the benign scores count as found. `None` without benign scores, or when
/// only a threshold above 1 would do.
#[must_use]
pub fn threshold_for(benign: &[f64], found: &[f64], wanted: f64) -> Option<Operating> {
    let mut sorted = benign.to_vec();
    sorted.sort_by(f64::total_cmp);
    #[allow(clippy::cast_precision_loss, reason = "texts are counted in millions at most")]
    let share = |scores: &[f64], threshold: f64| {
        scores.iter().filter(|score| **score >= threshold).count() as f64 / scores.len().max(1) as f64
    };
    // Just above a benign score, or at 0 when all may count.
    let just_above = |score: &f64| (score + 1e-6).min(1.0);
    let candidates = std::iter::once(0.0).chain(sorted.iter().map(just_above));
    let threshold = candidates.into_iter().find(|threshold| share(&sorted, *threshold) <= wanted)?;
    if sorted.is_empty() {
        return None;
    }
    Some(Operating {
        threshold,
        wanted,
        false_positive_rate: share(&sorted, threshold),
        recall: share(found, threshold),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_threshold_lets_through_what_was_asked_for() {
        let benign: Vec<f64> = (0..100).map(|n| f64::from(n) / 100.0).collect();
        let found = [0.5, 0.95, 0.999];
        let at = threshold_for(&benign, &found, 0.05).expect("there are benign scores");
        assert!((at.threshold - 0.940_001).abs() < 1e-9, "{at:?}");
        assert_eq!(at.false_positive_rate, 0.05);
        assert!((at.recall - 2.0 / 3.0).abs() < 1e-9);
        assert_eq!(threshold_for(&benign, &found, 1.0).map(|at| at.threshold), Some(0.0));
        assert_eq!(threshold_for(&[], &found, 0.1), None);
        assert_eq!(threshold_for(&[1.0, 1.0], &found, 0.1), None, "no threshold tells them apart");
    }
}
