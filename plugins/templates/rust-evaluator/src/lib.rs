//! Scores how much of an answer stands in the texts that it was to rely on: the share of its words.

use std::collections::BTreeSet;

use balustrade_sdk::{Evaluator, Sample, Score, export};

#[derive(Default)]
struct InContext;

impl Evaluator for InContext {
    fn evaluate(&self, sample: &Sample) -> Result<Vec<Score>, String> {
        let context = sample.context.join("\n").to_lowercase();
        let known: BTreeSet<&str> = words(&context).collect();
        let output = sample.output.to_lowercase();
        let (mut found, mut all) = (0_u32, 0_u32);
        for word in words(&output) {
            found += u32::from(known.contains(word));
            all += 1;
        }
        let share = if all == 0 {
            1.0
        } else {
            f64::from(found) / f64::from(all)
        };
        Ok(vec![Score::new("in_context", share)])
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

export!(InContext: Evaluator);
