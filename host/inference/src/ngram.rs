//! A linear model over hashed byte n-grams: microseconds for a text, no tokenizer.
//!
//! Log odds of a piece: `bias + (sum of the weights of its distinct buckets) / sqrt(their number)`. A bucket is FNV-1a (32 bits,
//! Fowler, Noll and Vo) over 3, 4 and 5 bytes, its high bits folded onto the low ones. `models/training/ngram.py` makes the file:
//! eight bytes `BALNGRAM`, a byte of format (1), a byte with the number of bits, bias and scale as 32-bit floats, then a signed 16-bit
//! weight for each bucket, in little-endian order.

/// Shortest and longest run of bytes that is a feature.
const GRAMS: std::ops::RangeInclusive<usize> = 3..=5;

const MAGIC: &[u8] = b"BALNGRAM\x01";

/// Largest table: 2^24 buckets, 32 MiB.
const BITS: std::ops::RangeInclusive<u8> = 8..=24;

/// A loaded model.
#[derive(Debug)]
pub(crate) struct Ngram {
    bits: u32,
    bias: f32,
    scale: f32,
    weights: Vec<i16>,
}

/// Which buckets a piece was seen in; used again from piece to piece.
#[derive(Debug)]
pub(crate) struct Seen {
    marks: Vec<u64>,
    marked: Vec<u32>,
}

impl Ngram {
    /// # Errors
    /// Says what is wrong with the file.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Result<Ngram, String> {
        let rest = bytes
            .strip_prefix(MAGIC)
            .ok_or("is no table of n-grams of format 1; models/training/ngram.py writes one")?;
        let damaged = || "is not as long as its head says; fetch or export the file again".to_owned();
        let (&bits, rest) = rest.split_first().ok_or_else(damaged)?;
        if !BITS.contains(&bits) {
            return Err(format!("has {bits} bits; {} to {} are possible", BITS.start(), BITS.end()));
        }
        let (bias, rest) = rest.split_first_chunk::<4>().ok_or_else(damaged)?;
        let (scale, rest) = rest.split_first_chunk::<4>().ok_or_else(damaged)?;
        let (bias, scale) = (f32::from_le_bytes(*bias), f32::from_le_bytes(*scale));
        if !bias.is_finite() || !scale.is_finite() {
            return Err("its bias or scale is not a number; export it again".to_owned());
        }
        if rest.len() != 2 << bits {
            return Err(damaged());
        }
        let (weights, _) = rest.as_chunks::<2>();
        let weights = weights.iter().map(|pair| i16::from_le_bytes(*pair)).collect();
        Ok(Ngram { bits: u32::from(bits), bias, scale, weights })
    }

    /// Nothing seen yet.
    pub(crate) fn nothing_seen(&self) -> Seen {
        Seen { marks: vec![0; self.weights.len().div_ceil(64)], marked: Vec::new() }
    }

    /// Log odds of one piece.
    pub(crate) fn log_odds(&self, piece: &[u8], seen: &mut Seen) -> f64 {
        let low_bits = (1_u32 << self.bits) - 1;
        let mut sum = 0_i64;
        for start in 0..piece.len() {
            let mut state = 2_166_136_261_u32;
            let run = piece.get(start..).unwrap_or_default().iter().take(*GRAMS.end());
            for (length, &byte) in (1..).zip(run) {
                state = (state ^ u32::from(byte)).wrapping_mul(16_777_619);
                if !GRAMS.contains(&length) {
                    continue;
                }
                let bucket = (state ^ (state >> self.bits)) & low_bits;
                if seen.is_new(bucket) {
                    sum += i64::from(self.weights.get(bucket as usize).copied().unwrap_or(0));
                }
            }
        }
        let distinct = seen.forget().max(1);
        #[allow(clippy::cast_precision_loss, reason = "a piece has some thousand buckets of 16 bits")]
        let mean = sum as f64 / (distinct as f64).sqrt();
        f64::from(self.bias) + f64::from(self.scale) * mean
    }
}

impl Seen {
    fn is_new(&mut self, bucket: u32) -> bool {
        let Some(mark) = self.marks.get_mut(bucket as usize / 64) else { return false };
        let bit = 1_u64 << (bucket % 64);
        let is_new = *mark & bit == 0;
        if is_new {
            *mark |= bit;
            self.marked.push(bucket);
        }
        is_new
    }

    /// How many there were.
    fn forget(&mut self) -> usize {
        let distinct = self.marked.len();
        for bucket in self.marked.drain(..) {
            if let Some(mark) = self.marks.get_mut(bucket as usize / 64) {
                *mark = 0;
            }
        }
        distinct
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A table in which `weigh` says what each bucket counts.
    pub(crate) fn table(bits: u8, bias: f32, scale: f32, weigh: impl Fn(u32) -> i16) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        bytes.push(bits);
        bytes.extend(bias.to_le_bytes());
        bytes.extend(scale.to_le_bytes());
        bytes.extend((0..1_u32 << bits).flat_map(|bucket| weigh(bucket).to_le_bytes()));
        bytes
    }

    fn bucket(gram: &[u8], bits: u32) -> u32 {
        let hash = gram
            .iter()
            .fold(2_166_136_261_u32, |state, &byte| (state ^ u32::from(byte)).wrapping_mul(16_777_619));
        (hash ^ (hash >> bits)) & ((1 << bits) - 1)
    }

    #[test]
    fn distinct_buckets_are_summed_and_scaled() {
        let abc = bucket(b"abc", 16);
        let ngram = Ngram::from_bytes(&table(16, 0.5, 2.0, |b| if b == abc { 3 } else { 0 })).expect("valid");
        let mut seen = ngram.nothing_seen();
        // Two runs of three, one of four: three buckets.
        let expected = 0.5 + 2.0 * 3.0 / 3.0_f64.sqrt();
        assert!((ngram.log_odds(b"abcd", &mut seen) - expected).abs() < 1e-9);
        // What was seen in one piece does not count in the next.
        assert!((ngram.log_odds(b"abcd", &mut seen) - expected).abs() < 1e-9);
        // Twice in one piece is once.
        let twice = ngram.log_odds(b"abcabcabc", &mut seen);
        assert!(twice < expected, "{twice}");
        assert!((ngram.log_odds(b"ab", &mut seen) - 0.5).abs() < 1e-9, "nothing to go by");
        assert!((ngram.log_odds(b"", &mut seen) - 0.5).abs() < 1e-9);
    }

    #[test]
    fn damaged_tables_are_refused() {
        let good = table(8, 0.0, 1.0, |_| 0);
        assert!(Ngram::from_bytes(&good).is_ok());
        for (bytes, wanted) in [
            (b"PK\x03\x04".to_vec(), "no table of n-grams"),
            (good[..good.len() - 1].to_vec(), "not as long"),
            (MAGIC.to_vec(), "not as long"),
            (table(8, f32::NAN, 1.0, |_| 0), "not a number"),
            ([MAGIC, &[40]].concat(), "has 40 bits"),
        ] {
            let said = Ngram::from_bytes(&bytes).expect_err("damaged");
            assert!(said.contains(wanted), "{said}");
        }
    }
}
