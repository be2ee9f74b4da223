//! Test guest: an evaluator that takes no settings and does what the output says.

use balustrade_sdk::{Evaluator, Sample, Score};

/// By the first word of the output: a number is the score; `none`, `many`, `name` and `long` break a rule of the contract,
/// `trap` and `loop` never answer, `error` refuses.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Scorer;

impl Evaluator for Scorer {
    fn evaluate(&self, sample: &Sample) -> Result<Vec<Score>, String> {
        let word = sample.output.split_whitespace().next().unwrap_or_default();
        Ok(match word {
            "none" => Vec::new(),
            "many" => (0..65).map(|n| Score::new(format!("score-{n}"), 0.5)).collect(),
            "name" => vec![Score::new("Not a Name", 0.5)],
            "long" => vec![Score::new("score", 0.5).with_explanation("e".repeat(1 << 20))],
            "loop" => loop {
                std::hint::black_box(word);
            },
            "trap" => std::process::abort(),
            "error" => return Err(format!("cannot score {}", sample.output)),
            number => vec![Score::new("score", number.parse().unwrap_or(f64::NAN))],
        })
    }
}

balustrade_sdk::export!(Scorer: Evaluator);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_the_score() {
        let score = |output: &str| {
            let sample = Sample { output: output.to_owned(), ..Sample::default() };
            Scorer.evaluate(&sample).map(|scores| scores[0].value)
        };
        assert_eq!(score("0.25 of it"), Ok(0.25));
        assert!(score("what?").is_ok_and(f64::is_nan));
    }
}
