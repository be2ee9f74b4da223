//! Evaluator plugin `repetition`: how much of an output is degenerate looping, as one score in [0, 1].

mod measure;
mod settings;
mod tokens;

use balustrade_sdk::{Evaluator, Sample, Score};

/// The configured plugin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Repetition {
    ngram_tokens: usize,
    tokens_min: usize,
    tokens_max: usize,
}

impl Evaluator for Repetition {
    fn evaluate(&self, sample: &Sample) -> Result<Vec<Score>, String> {
        let tokens = tokens::hashed(&sample.output, self.tokens_max);
        let (ngrams, tail) = if tokens.len() < self.tokens_min {
            (0.0, 0.0)
        } else {
            (measure::repeated_ngrams(&tokens, self.ngram_tokens), measure::looping_tail(&tokens))
        };
        let mut score = Score::new("repetition", f64::max(ngrams, tail)).with_explanation(format!(
            "{} % of the {}-grams were seen before; the looping tail is {} % of the text",
            parts(ngrams, 100),
            self.ngram_tokens,
            parts(tail, 100)
        ));
        score.attributes = vec![
            ("ngrams".to_owned(), four_digits(ngrams)),
            ("tail".to_owned(), four_digits(tail)),
            ("tokens".to_owned(), tokens.len().to_string()),
        ];
        Ok(vec![score])
    }
}

/// A share as so many parts of `whole`. In whole numbers: writing floating-point ones took longer than the measures.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share is in [0, 1]")]
fn parts(share: f64, whole: u16) -> u16 {
    (share * f64::from(whole)).round() as u16
}

fn four_digits(share: f64) -> String {
    let parts = parts(share, 10_000);
    format!("{}.{:04}", parts / 10_000, parts % 10_000)
}

balustrade_sdk::export!(Repetition: Evaluator + Settings);

#[cfg(test)]
mod tests {
    use balustrade_sdk::Settings;
    use balustrade_sdk::test::evaluator_cases;

    use super::*;

    fn score(output: &str) -> f64 {
        let (plugin, _) = Repetition::configure("{}").unwrap();
        let sample = Sample { output: output.to_owned(), ..Sample::default() };
        plugin.evaluate(&sample).unwrap()[0].value
    }

    #[test]
    fn the_cases_hold() {
        assert_eq!(evaluator_cases::<Repetition>(include_str!("../cases.yaml")).map(|n| n > 6), Ok(true));
    }

    #[test]
    fn shares_are_written_with_four_digits() {
        for (share, text) in
            [(0.0, "0.0000"), (1.0, "1.0000"), (0.5, "0.5000"), (1.0 / 3.0, "0.3333"), (0.000_06, "0.0001")]
        {
            assert_eq!(four_digits(share), text);
        }
    }

    #[test]
    fn more_looping_scores_higher() {
        let text: String = (0..60).map(|n| format!("word{n} ")).collect();
        let mut before = score(&text);
        assert_eq!(before, 0.0);
        for rounds in [3, 10, 40, 400] {
            let now = score(&format!("{text}{}", "and so it goes on ".repeat(rounds)));
            assert!(now > before, "{rounds}: {now} after {before}");
            before = now;
        }
        assert!(before > 0.95 && before <= 1.0);
    }

    #[test]
    fn a_huge_text_is_judged_by_its_end() {
        let fresh: String = (0..200_000).map(|n| format!("w{n} ")).collect();
        assert_eq!(score(&fresh), 0.0);
        assert!(score(&format!("{fresh}{}", "la ".repeat(400_000))) > 0.99);
    }
}
