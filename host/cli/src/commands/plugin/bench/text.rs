//! Texts of a size.

use std::path::Path;

use anyhow::{Context, bail};
use balustrade_policy::bundle::Sha256;

use crate::commands::check::read_text;

/// Largest text that is measured, in bytes.
const SIZE_MAX: usize = 16 << 20;

/// Words of which prose is made.
const WORDS: [&str; 48] = [
    "the", "harbour", "office", "sent", "a", "letter", "about", "new", "times", "for", "ferry", "and",
    "asked", "whether", "we", "could", "wait", "until", "morning", "because", "of", "weather", "in", "north",
    "nobody", "knew", "how", "long", "it", "would", "take", "to", "repair", "engine", "which", "had",
    "stopped", "twice", "since", "spring", "captain", "wrote", "down", "every", "hour", "what", "he", "saw",
];

/// Bytes of prose; longer texts repeat it.
const PROSE_BYTES: usize = 64 << 10;

/// What texts are cut from.
pub(super) struct Source {
    text: String,
    digest: String,
}

impl Source {
    /// The file, or prose.
    pub(super) fn read(path: Option<&Path>) -> anyhow::Result<Source> {
        let text = match path {
            None => prose(),
            Some(path) => {
                let name = path.display().to_string();
                read_text(std::fs::File::open(path).with_context(|| format!("--text {name}"))?, &name)?
            }
        };
        if text.is_empty() {
            bail!("--text: the file is empty");
        }
        let digest = format!("sha256:{}", Sha256::of(text.as_bytes()));
        Ok(Source { text, digest })
    }

    /// Tells two sources apart.
    pub(super) fn digest(&self) -> &str {
        &self.digest
    }

    /// The first `bytes` bytes of it, to the last whole character; repeated as often as it takes.
    pub(super) fn cut(&self, bytes: usize) -> String {
        let mut text = self.text.repeat(bytes.div_ceil(self.text.len()));
        text.truncate(text.floor_char_boundary(bytes));
        text
    }
}

/// `256`, `2k`, `1m`: bytes.
pub(super) fn size(written: &str) -> anyhow::Result<usize> {
    let lower = written.trim().to_ascii_lowercase();
    let (number, unit) = match lower.as_bytes().last() {
        Some(b'k') => (lower.trim_end_matches('k'), 1 << 10),
        Some(b'm') => (lower.trim_end_matches('m'), 1 << 20),
        _ => (lower.as_str(), 1),
    };
    let size = number.parse::<usize>().ok().and_then(|number| number.checked_mul(unit));
    match size {
        Some(size) if size <= SIZE_MAX => Ok(size),
        _ => bail!("--sizes `{written}`: write a number of bytes such as 256, 2k or 1m, at most 16m"),
    }
}

/// The same sentences each time.
fn prose() -> String {
    let mut text = String::with_capacity(PROSE_BYTES + 16);
    let mut state = 7_u64;
    let mut in_sentence = 0;
    while text.len() < PROSE_BYTES {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let draw = (state >> 33) as usize;
        let word = WORDS.get(draw % WORDS.len()).copied().unwrap_or_default();
        if in_sentence == 0 {
            text.extend(word.chars().next().map(|c| c.to_ascii_uppercase()));
            text.push_str(word.get(1..).unwrap_or_default());
        } else {
            text.push_str(word);
        }
        in_sentence += 1;
        if in_sentence > 6 && draw.is_multiple_of(7) {
            text.push_str(if draw.is_multiple_of(5) { ".\n" } else { ". " });
            in_sentence = 0;
        } else {
            text.push(' ');
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_have_units_and_a_limit() {
        for (written, bytes) in
            [("256", Some(256)), ("2k", Some(2048)), ("1M", Some(1 << 20)), ("0", Some(0))]
        {
            assert_eq!(size(written).ok(), bytes);
        }
        for wrong in ["", "k", "-1", "2kk1", "17m", "99999999999999999999k"] {
            assert!(size(wrong).is_err_and(|error| error.to_string().contains("--sizes")), "{wrong}");
        }
    }

    #[test]
    fn a_cut_ends_on_a_character_and_is_the_same_each_time() {
        let source = Source { text: "aé".to_owned(), digest: String::new() };
        assert_eq!(source.cut(5), "aéa");
        assert_eq!(source.cut(0), "");
        assert_eq!(prose(), prose());
        assert!(prose().starts_with(|c: char| c.is_ascii_uppercase()));
    }
}
