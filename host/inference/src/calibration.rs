//! From what a graph gives out to probabilities.

use crate::document::{Activation, CalibrationDocument};

/// Most points of a curve.
const POINTS_MAX: usize = 1000;

/// How scores become probabilities.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Calibration {
    temperature: f64,
    bias: f64,
    /// Sorted, first at 0 and last at 1; empty for none.
    points: Vec<(f64, f64)>,
}

impl Default for Calibration {
    /// Changes nothing.
    fn default() -> Calibration {
        Calibration { temperature: 1.0, bias: 0.0, points: Vec::new() }
    }
}

impl Calibration {
    /// # Errors
    /// Says which figure is out of range.
    pub(crate) fn new(written: &CalibrationDocument) -> Result<Calibration, String> {
        let temperature = written.temperature.unwrap_or(1.0);
        let bias = written.bias.unwrap_or(0.0);
        if !(temperature > 0.0 && temperature.is_finite() && bias.is_finite()) {
            return Err("temperature is a number above 0 and bias is a number".to_owned());
        }
        let points = written.points.clone().unwrap_or_default();
        let in_range = |&(x, y): &(f64, f64)| (0.0..=1.0).contains(&x) && (0.0..=1.0).contains(&y);
        let rises = points.is_sorted_by(|a, b| a.0 < b.0 && a.1 <= b.1);
        if points.len() == 1 || points.len() > POINTS_MAX || !points.iter().all(in_range) || !rises {
            return Err(format!("points are 2 to {POINTS_MAX} pairs of numbers from 0 to 1, both rising"));
        }
        Ok(Calibration { temperature, bias, points })
    }

    /// Probabilities of one row of outputs, one per label, each in [0, 1]; `is_reported` says which labels have a category,
    /// to whose outputs `joins` is added.
    /// `None` when an output is no number.
    pub(crate) fn apply(
        &self,
        outputs: &[f32],
        joins: f64,
        is_reported: &[bool],
        activation: Activation,
    ) -> Option<Vec<f64>> {
        if outputs.iter().any(|output| !output.is_finite()) {
            return None;
        }
        let scaled = outputs.iter().zip(is_reported).map(|(&output, &reported)| {
            (f64::from(output) + if reported { self.bias + joins } else { 0.0 }) / self.temperature
        });
        let scaled: Vec<f64> = scaled.collect();
        let raw: Vec<f64> = match activation {
            Activation::Sigmoid => scaled.iter().map(|value| 1.0 / (1.0 + (-value).exp())).collect(),
            Activation::Softmax => {
                let top = scaled.iter().copied().fold(f64::NEG_INFINITY, f64::max);
                let powers: Vec<f64> = scaled.iter().map(|value| (value - top).exp()).collect();
                let sum: f64 = powers.iter().sum();
                powers.into_iter().map(|power| power / sum).collect()
            }
        };
        let curved =
            raw.into_iter().zip(is_reported).map(|(p, &reported)| if reported { self.curve(p) } else { p });
        Some(curved.map(|p| p.clamp(0.0, 1.0)).collect())
    }

    fn curve(&self, p: f64) -> f64 {
        let (Some(&first), Some(&last)) = (self.points.first(), self.points.last()) else { return p };
        let after = self.points.partition_point(|point| point.0 <= p);
        match (after.checked_sub(1).and_then(|before| self.points.get(before)), self.points.get(after)) {
            (Some(left), Some(right)) => left.1 + (right.1 - left.1) * (p - left.0) / (right.0 - left.0),
            (None, _) => first.1,
            (_, None) => last.1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn softmax_and_sigmoid_are_probabilities() {
        let plain = Calibration::default();
        let both = plain.apply(&[0.0, 0.0], 0.0, &[false, true], Activation::Softmax).expect("numbers");
        assert_eq!(both, [0.5, 0.5]);
        let huge = plain.apply(&[1e30, -1e30], 0.0, &[false, true], Activation::Softmax).expect("numbers");
        assert_eq!(huge, [1.0, 0.0]);
        let own = plain.apply(&[0.0, 1e30], 0.0, &[true, true], Activation::Sigmoid).expect("numbers");
        assert_eq!(own, [0.5, 1.0]);
        assert_eq!(plain.apply(&[f32::NAN, 0.0], 0.0, &[true, true], Activation::Softmax), None);
        assert_eq!(plain.apply(&[f32::INFINITY, 0.0], 0.0, &[true, true], Activation::Softmax), None);
    }

    #[test]
    fn temperature_bias_and_curve_are_applied_in_this_order() {
        let written = CalibrationDocument {
            temperature: Some(2.0),
            bias: Some(1.0),
            points: Some(vec![(0.0, 0.0), (0.5, 0.2), (1.0, 1.0)]),
        };
        let calibration = Calibration::new(&written).expect("valid");
        let scores =
            calibration.apply(&[1.0, 0.0], 0.0, &[false, true], Activation::Softmax).expect("numbers");
        assert_eq!(scores[0], 0.5);
        assert!((scores[1] - 0.2).abs() < 1e-12, "{scores:?}");
        assert!((calibration.curve(0.75) - 0.6).abs() < 1e-12);
        assert_eq!(calibration.curve(1.0), 1.0);
    }

    #[test]
    fn figures_out_of_range_are_refused() {
        let bad = |temperature, points: Option<Vec<(f64, f64)>>| {
            Calibration::new(&CalibrationDocument { temperature, bias: None, points }).is_err()
        };
        assert!(bad(Some(0.0), None) && bad(Some(f64::NAN), None));
        assert!(bad(None, Some(vec![(0.5, 0.5)])) && bad(None, Some(vec![(0.5, 0.5), (0.4, 0.6)])));
        assert!(bad(None, Some(vec![(0.0, 0.0), (1.0, 1.5)])));
    }
}
