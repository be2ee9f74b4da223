//! A text as one vector.

use std::time::Instant;

use balustrade_core::{Failure, FailureKind, Origin};

use crate::Model;
use crate::document::Pooling;
use crate::graph::Rows;
use crate::tokens::Token;

/// Bytes that are tokenized at first; most windows need no more.
const HEAD_BYTES: usize = 16 << 10;

/// What stands this near to where a text was cut may be other tokens than in the whole text, in bytes.
const CUT_BYTES: usize = 256;

impl Model {
    /// What the model makes of `text`, scaled to length 1: as many numbers as it has dimensions. What is beyond its window is
    /// not read. Of `origin` it is told as in [`Model::score`]. On tract a run that has begun is ended.
    ///
    /// # Errors
    /// It scores and does not embed, it reads nothing in the text, it failed, its outputs are no direction, or time ran out.
    pub fn embed(&self, text: &str, origin: Origin, deadline: Instant) -> Result<Vec<f32>, Failure> {
        let manifest = self.manifest();
        let fail = |kind, detail: &str| Failure::new(kind, format!("the model `{}` {detail}", manifest.name));
        if manifest.dimensions == 0 {
            return Err(fail(FailureKind::Internal, "scores texts and makes no vectors"));
        }
        let told = self.document_token.filter(|_| origin == Origin::Document);
        let beside = self.tokenizer.n_special() + usize::from(told.is_some());
        let tokens = self.head(text, manifest.window_tokens.saturating_sub(beside), deadline)?;
        let window = self.tokenizer.window(told, &tokens);
        if window.is_empty() {
            return Err(fail(FailureKind::Plugin, "reads nothing in this text"));
        }
        let rows = self.outputs(&window, deadline)?.ok_or_else(out_of_time)?;
        pooled(&rows, manifest.pooling)
            .ok_or_else(|| fail(FailureKind::BadOutput, "gave outputs that are not numbers, or all zero"))
    }

    /// The first `room` tokens of a text, of which no more is read than they need.
    fn head(&self, text: &str, room: usize, deadline: Instant) -> Result<Vec<Token>, Failure> {
        let mut bytes = HEAD_BYTES;
        loop {
            if Instant::now() >= deadline {
                return Err(out_of_time());
            }
            let end = text.floor_char_boundary(bytes);
            let read = text.get(..end).unwrap_or(text);
            let found =
                self.tokenizer.tokens(read).map_err(|detail| Failure::new(FailureKind::Plugin, detail))?;
            let last = room.checked_sub(1).and_then(|last| found.spans.get(last));
            let is_sure = last.is_some_and(|&(_, last)| last + CUT_BYTES <= end);
            if is_sure || end == text.len() {
                return Ok(found.tokens.into_iter().take(room).collect());
            }
            bytes = bytes.saturating_mul(2);
        }
    }
}

fn out_of_time() -> Failure {
    let detail = "its time ran out before the text was read; raise `timeout_ms` or lower the load";
    Failure::new(FailureKind::Timeout, detail)
}

/// One vector of length 1; `None` when the rows are no numbers, or cancel each other out.
fn pooled(rows: &Rows, pooling: Pooling) -> Option<Vec<f32>> {
    let first = rows.first()?;
    let rows = match pooling {
        Pooling::Mean => rows.as_slice(),
        Pooling::First => std::slice::from_ref(first),
    };
    let mut sum = vec![0.0_f64; first.len()];
    for row in rows {
        for (sum, value) in sum.iter_mut().zip(row) {
            *sum += f64::from(*value);
        }
    }
    // The length of the sum is that of the mean times the number of rows, so dividing by it is enough.
    let length = sum.iter().map(|value| value * value).sum::<f64>().sqrt();
    if !length.is_normal() {
        return None;
    }
    #[allow(
        clippy::cast_possible_truncation,
        reason = "a number in [-1, 1], as exact as the contract has it"
    )]
    let vector = sum.into_iter().map(|value| (value / length) as f32).collect();
    Some(vector)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vectors_have_length_one_and_no_direction_is_none() {
        let rows = vec![vec![3.0, 4.0], vec![0.0, 0.0], vec![3.0, 4.0]];
        assert_eq!(pooled(&rows, Pooling::Mean), Some(vec![0.6, 0.8]));
        assert_eq!(pooled(&vec![vec![0.0, 2.0], vec![9.0, 0.0]], Pooling::First), Some(vec![0.0, 1.0]));
        for rows in [vec![], vec![vec![0.0, 0.0]], vec![vec![1.0], vec![-1.0]], vec![vec![f32::NAN, 1.0]]] {
            assert_eq!(pooled(&rows, Pooling::Mean), None, "{rows:?}");
        }
        assert_eq!(pooled(&vec![vec![f32::INFINITY, 1.0]], Pooling::Mean), None);
    }
}
