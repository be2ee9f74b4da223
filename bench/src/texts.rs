/// Made-up words with the letter statistics of English, from a fixed seed: the same texts in every run.
#[derive(Debug, Clone)]
pub struct Words {
    state: u64,
}

const SYLLABLES: [&str; 40] = [
    "the", "an", "er", "in", "on", "at", "re", "st", "en", "or", "is", "it", "al", "ar", "se", "ti", "con",
    "ver", "ed", "ing", "ly", "to", "of", "be", "com", "pro", "ment", "ac", "ble", "ro", "ma", "de", "li",
    "ta", "so", "ne", "ca", "per", "dis", "ex",
];

impl Words {
    /// Another seed gives other words.
    #[must_use]
    pub fn new(seed: u64) -> Words {
        Words { state: seed.wrapping_mul(2).wrapping_add(1) }
    }

    /// splitmix64, <https://prng.di.unimi.it/splitmix64.c>.
    fn draw(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// One word of one to four syllables.
    pub fn word(&mut self) -> String {
        let n = 1 + self.draw() % 4;
        (0..n).map(|_| SYLLABLES[usize::try_from(self.draw() % 40).unwrap_or(0)]).collect()
    }

    /// Words and full stops, `bytes` long.
    pub fn text(&mut self, bytes: usize) -> String {
        let mut text = String::with_capacity(bytes + 16);
        while text.len() < bytes {
            text.push_str(&self.word());
            text.push_str(if self.draw().is_multiple_of(12) { ". " } else { " " });
        }
        text.truncate(bytes);
        text
    }
}

/// `n` words that no text of [`Words`] holds.
#[must_use]
pub fn random_words(n: usize) -> Vec<String> {
    let mut words = Words::new(99);
    (0..n).map(|n| format!("{}q{}x", words.word(), n)).collect()
}
