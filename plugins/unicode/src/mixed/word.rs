use super::script::{Lookalikes, Script, script};

/// What a word of several alphabets is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A mixture that people write.
    Quiet,
    /// Letters pose as others.
    Odd,
}

/// The letters of a word, counted.
#[derive(Default)]
struct Counts {
    latin: usize,
    lower: usize,
    /// Latin letters that could pose as one of the other alphabet.
    posed_as: usize,
    other: usize,
    close: usize,
    loose: usize,
    /// How often the alphabet changes from one letter to the next.
    changes: usize,
    latin_first: bool,
}

/// Judges a word that has Latin letters and others.
pub fn judge(word: &str, lookalikes: &Lookalikes) -> Kind {
    let mut counts = Counts::default();
    let mut alien = None;
    let mut before = None;
    for c in word.chars() {
        let Some(now) = script(c) else { continue };
        counts.changes += usize::from(before.is_some_and(|before| before != now));
        if before.is_none() {
            counts.latin_first = now == Script::Latin;
        }
        before = Some(now);
        if now == Script::Latin {
            counts.latin += 1;
            counts.lower += usize::from(c.is_lowercase());
            counts.posed_as += usize::from(lookalikes.is_posed_as(c));
        } else {
            alien = Some(now);
            counts.other += 1;
            match lookalikes.of(c) {
                Some(true) => counts.close += 1,
                Some(false) => counts.loose += 1,
                None => {}
            }
        }
    }
    let odd = match alien {
        Some(Script::Greek) => counts.greek(),
        _ => counts.other_alphabet(),
    };
    if odd { Kind::Odd } else { Kind::Quiet }
}

impl Counts {
    /// Greek letters stand in formulas and names (`Δt`, `NFκB`, `TGFβ`): what poses stands in a lower-case word.
    fn greek(&self) -> bool {
        self.close + self.loose == self.other
            && (self.close >= 1 && self.lower >= 2 || self.loose >= 2 && self.lower >= 2 && self.changes >= 2)
    }

    fn other_alphabet(&self) -> bool {
        let all_pose = self.close + self.loose == self.other && self.close > 0;
        let latin_poses = self.posed_as == self.latin && self.other > self.latin;
        // A foreign stem takes an ending: `SMSка`, `iPhone'ом`, `USBшный`.
        let is_inflected = self.changes == 1
            && self.latin_first
            && self.latin >= 2
            && (self.latin > self.lower || self.other >= 2);
        (all_pose || latin_poses) && !is_inflected
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn posing_and_honest_mixtures() {
        let lookalikes = Lookalikes::new(include_str!("../../data/lookalikes.txt")).unwrap();
        for word in [
            "pаypal",
            "Сat",
            "scopе",
            "ассеss",
            "раypal",
            "gοοgle",
            "Ꭰdmin",
            "пaроль",
            "іgnоrе",
            "οn1ine",
            "bаnk",
        ] {
            assert_eq!(judge(word, &lookalikes), Kind::Odd, "{word}");
        }
        for word in [
            "SMSка",
            "USBшный",
            "Δt",
            "NFκB",
            "TGFβ",
            "IκBα",
            "kΩ",
            "βcarotene",
            "Δtime",
            "λx",
            "PPARγ",
            "αSMA",
        ] {
            assert_eq!(judge(word, &lookalikes), Kind::Quiet, "{word}");
        }
    }
}
