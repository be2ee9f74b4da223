//! The first tier of a cascade: n-grams decide, in microseconds, what they can be sure of, and the encoder reads the rest.
//!
//! A text is looked at in overlapping pieces of bytes. A piece whose probability lies outside the *band* is decided; the windows of
//! the encoder that touch another piece are run. Both tiers give calibrated probabilities, so that a score means the same
//! whichever decided.

use std::ops::Range;

use crate::document::FirstTierDocument;
use crate::manifest::ModelFile;
use crate::ngram::Ngram;
use crate::tokens::on_boundaries;

/// Bytes of a piece; about what a window of 128 tokens holds.
const PIECE_BYTES: usize = 512;

/// From the start of one piece to that of the next, in bytes.
const STRIDE_BYTES: usize = 384;

/// Probabilities between which the encoder is asked: from the first on, and below the second. What scores less is decided as
/// harmless, what scores as much as the second or more as found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Band {
    /// In [0, 1].
    pub from: f64,
    /// In [0, 1], or above 1 when nothing is decided as found.
    pub below: f64,
}

impl Band {
    /// The encoder reads all.
    pub const WHOLE: Band = Band { from: 0.0, below: f64::INFINITY };

    /// # Errors
    /// Says what is wrong with it.
    pub(crate) fn new(from: f64, below: f64) -> Result<Band, String> {
        if !(0.0..=1.0).contains(&from) || !(0.0..=1.0).contains(&below) || from > below {
            return Err(format!("[{from}, {below}] is no band; write two rising numbers from 0 to 1"));
        }
        // Nothing is surer than certain: a band up to 1 leaves all suspicion to the encoder.
        Ok(Band { from, below: if below < 1.0 { below } else { f64::INFINITY } })
    }

    fn contains(self, p: f64) -> bool {
        self.from <= p && p < self.below
    }
}

/// What `model.yaml` says about its first tier.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct FirstTierManifest {
    pub(crate) file: ModelFile,
    pub(crate) temperature: f64,
    pub(crate) bias: f64,
    pub(crate) blend: f64,
    pub(crate) band: Band,
}

impl FirstTierManifest {
    /// # Errors
    /// Says which figure is out of range.
    pub(crate) fn new(written: &FirstTierDocument, file: ModelFile) -> Result<FirstTierManifest, String> {
        let (temperature, bias) = (written.temperature.unwrap_or(1.0), written.bias.unwrap_or(0.0));
        let blend = written.blend.unwrap_or(0.0);
        if !(temperature > 0.0
            && temperature.is_finite()
            && bias.is_finite()
            && blend.is_finite()
            && blend >= 0.0)
        {
            return Err(
                "temperature is a number above 0, bias a number, and blend a number of 0 or more".to_owned()
            );
        }
        let (from, below) = written.band;
        Ok(FirstTierManifest { file, temperature, bias, blend, band: Band::new(from, below)? })
    }
}

/// A loaded first tier.
#[derive(Debug)]
pub(crate) struct FirstTier {
    ngram: Ngram,
    manifest: FirstTierManifest,
}

impl FirstTier {
    pub(crate) fn new(ngram: Ngram, manifest: FirstTierManifest) -> FirstTier {
        FirstTier { ngram, manifest }
    }

    /// The band that the model proposes.
    pub(crate) fn band(&self) -> Band {
        self.manifest.band
    }

    /// All pieces of a text; none of one that is blank, about which there is nothing to say.
    pub(crate) fn look(&self, text: &str, band: Band) -> Look {
        if text.trim().is_empty() {
            return Look { pieces: Vec::new(), band, blend: self.manifest.blend };
        }
        let mut seen = self.ngram.nothing_seen();
        let pieces = pieces(text.len()).map(|span| {
            let log_odds =
                self.ngram.log_odds(text.as_bytes().get(span.clone()).unwrap_or_default(), &mut seen);
            let p = 1.0 / (1.0 + (-(log_odds + self.manifest.bias) / self.manifest.temperature).exp());
            Piece { span, log_odds, p }
        });
        Look { pieces: pieces.collect(), band, blend: self.manifest.blend }
    }
}

#[derive(Debug, Clone, PartialEq)]
struct Piece {
    span: Range<usize>,
    log_odds: f64,
    p: f64,
}

/// What the first tier saw in a text.
#[derive(Debug)]
pub(crate) struct Look {
    pieces: Vec<Piece>,
    band: Band,
    blend: f64,
}

impl Look {
    /// The worst of the pieces that are decided, with where it stands in `text`.
    pub(crate) fn decided(&self, text: &str) -> Option<(f64, Range<usize>)> {
        let decided = self.pieces.iter().filter(|piece| !self.band.contains(piece.p));
        let worst = decided.fold(None, |worst: Option<&Piece>, piece| match worst {
            Some(worst) if worst.p >= piece.p => Some(worst),
            _ => Some(piece),
        })?;
        // Pieces are bytes; a span in a text begins and ends at characters.
        let (start, end) = on_boundaries(text, worst.span.start, worst.span.end);
        Some((worst.p, start..end))
    }

    /// Whether a piece was found to be an attack beyond doubt, so that nothing else matters.
    pub(crate) fn is_certain(&self) -> bool {
        self.pieces.iter().any(|piece| piece.p >= self.band.below)
    }

    /// Whether the encoder has to read these bytes.
    pub(crate) fn is_open(&self, bytes: &Range<usize>) -> bool {
        self.touching(bytes).any(|piece| self.band.contains(piece.p))
    }

    /// How suspicious these bytes are: log odds of the worst piece that touches them.
    pub(crate) fn suspicion(&self, bytes: &Range<usize>) -> f64 {
        self.touching(bytes).map(|piece| piece.log_odds).fold(f64::NEG_INFINITY, f64::max)
    }

    /// What joins the encoder's output for these bytes.
    pub(crate) fn joins(&self, bytes: &Range<usize>) -> f64 {
        if self.blend == 0.0 { 0.0 } else { self.blend * self.suspicion(bytes) }
    }

    fn touching(&self, bytes: &Range<usize>) -> impl Iterator<Item = &Piece> {
        // Pieces rise, so those before can be skipped.
        let first =
            self.pieces.partition_point(|piece| piece.span.end <= bytes.start && !piece.span.is_empty());
        let end = bytes.end;
        self.pieces
            .get(first..)
            .unwrap_or_default()
            .iter()
            .take_while(move |piece| piece.span.start < end.max(1))
    }
}

/// The pieces over so many bytes; the last one reaches back so that it is as long as the others.
fn pieces(bytes: usize) -> impl Iterator<Item = Range<usize>> {
    let last = bytes.saturating_sub(PIECE_BYTES);
    let steps = (0..last).step_by(STRIDE_BYTES).chain(std::iter::once(last));
    steps.map(move |start| start..(start + PIECE_BYTES).min(bytes))
}

#[cfg(test)]
#[allow(clippy::single_range_in_vec_init, reason = "one piece is a list of one range")]
mod tests {
    use super::*;
    use crate::ngram::tests::table;

    fn tier(band: Band) -> FirstTier {
        // A run of `!` is suspicious, anything else is not.
        let marks = [b"!!!".as_slice(), b"!!!!", b"!!!!!"].map(|gram| {
            let hash =
                gram.iter().fold(2_166_136_261_u32, |s, &b| (s ^ u32::from(b)).wrapping_mul(16_777_619));
            (hash ^ (hash >> 16)) & 0xffff
        });
        let ngram = Ngram::from_bytes(&table(16, -4.0, 1.0, |b| if marks.contains(&b) { 20 } else { 0 }))
            .expect("valid");
        let file = ModelFile { name: "ngram.bin".to_owned(), sha256: String::new() };
        FirstTier::new(ngram, FirstTierManifest { file, temperature: 1.0, bias: 0.0, blend: 0.5, band })
    }

    #[test]
    fn pieces_cover_everything_and_the_last_reaches_back() {
        assert_eq!(pieces(0).collect::<Vec<_>>(), [0..0]);
        assert_eq!(pieces(512).collect::<Vec<_>>(), [0..512]);
        assert_eq!(pieces(513).collect::<Vec<_>>(), [0..512, 1..513]);
        assert_eq!(pieces(1000).collect::<Vec<_>>(), [0..512, 384..896, 488..1000]);
    }

    #[test]
    fn what_is_outside_the_band_is_decided() {
        let band = Band::new(0.1, 0.99).expect("valid");
        let plain = tier(band).look("nothing to see here", band);
        assert!(!plain.is_open(&(0..19)) && !plain.is_certain());
        let (p, span) = plain.decided("nothing to see here").expect("decided");
        assert!(p < 0.05 && span == (0..19), "{p} {span:?}");
        let loud = tier(band).look("!!!!!!!!", band);
        assert!(loud.is_certain() && loud.decided("!!!!!!!!").is_some_and(|(p, _)| p > 0.99));
        // The encoder may want to see everything.
        let all = tier(band).look("!!!!!!!!", Band::WHOLE);
        assert!(all.is_open(&(0..8)) && !all.is_certain() && all.decided("!!!!!!!!").is_none());
    }

    #[test]
    fn only_what_touches_an_open_piece_is_open() {
        let band = Band::new(0.1, 1.0).expect("valid");
        let text = format!("{}!!!!!!!!{}", "word ".repeat(300), " word".repeat(300));
        let look = tier(band).look(&text, band);
        assert!(look.is_open(&(1400..1600)));
        assert!(!look.is_open(&(0..500)) && !look.is_open(&(2500..text.len())));
        assert!(look.suspicion(&(1400..1600)) > look.suspicion(&(0..500)));
        assert!((look.joins(&(0..500)) - 0.5 * look.suspicion(&(0..500))).abs() < 1e-12);
    }

    #[test]
    fn of_a_blank_text_nothing_is_said() {
        let band = Band::new(0.1, 0.9).expect("valid");
        for (text, band) in [("", band), (" \n\t", band), ("\n", Band::WHOLE)] {
            let look = tier(band).look(text, band);
            assert!(look.decided(text).is_none() && !look.is_open(&(0..text.len())) && !look.is_certain());
        }
    }

    #[test]
    fn spans_stand_on_characters() {
        let text = "é".repeat(700);
        let band = Band::new(0.9, 1.0).expect("valid");
        let (_, span) = tier(band).look(&text, band).decided(&text).expect("decided");
        assert!(text.get(span).is_some());
    }

    #[test]
    fn bands_that_are_none_are_refused() {
        assert!(
            Band::new(0.5, 0.4).is_err()
                && Band::new(-0.1, 0.4).is_err()
                && Band::new(0.1, f64::NAN).is_err()
        );
        assert_eq!(Band::new(0.0, 1.0), Ok(Band::WHOLE));
    }
}
