//! How far findings reach: the longest key or token, or a longer format of the operator's own, with what stands around it.

use balustrade_sdk::{Reach, Stretch};

use crate::Secrets;
use crate::index::Index;
use crate::jwt::TOKEN_BYTES_MAX;
use crate::pem::KEY_BYTES_MAX;
use crate::shape::Shape;

/// The name before a value, a label at either end of a key, and what tells that a token goes on.
const AROUND_BYTES: usize = 512;

impl Reach for Secrets {
    fn reach(&self) -> Option<Stretch> {
        Stretch::of_bytes(longest(&self.index) + AROUND_BYTES)?.within_findings(self.findings_max)
    }
}

fn longest(index: &Index) -> usize {
    let shapes = index.formats.iter().flat_map(|format| &format.shapes);
    shapes.map(Shape::most).max().unwrap_or(0).max(KEY_BYTES_MAX).max(TOKEN_BYTES_MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use balustrade_sdk::Settings;
    use balustrade_sdk::test::{Random, windows_equal_the_whole};

    use crate::formats;

    fn reach(settings: &str) -> Option<u32> {
        Secrets::configure(settings).unwrap().0.reach().map(|stretch| stretch.match_bytes_max)
    }

    #[test]
    fn a_token_is_the_longest_unless_a_format_of_ones_own_is_longer() {
        assert_eq!(reach("{}"), Some(41_476));
        assert_eq!(
            reach(r#"{"without": ["pem"], "generic": "off"}"#),
            Some(41_476),
            "it is looked at all the same"
        );
        let own = r#"{"add": [{"name": "a", "shape": "abcdefgh[a-z]{4096}"}]}"#;
        assert_eq!(reach(own), Some(41_476));
        let counts = "[a-z]{4096}".repeat(11);
        let longer = format!(r#"{{"add": [{{"name": "a", "shape": "abcdefgh{counts}"}}]}}"#);
        assert_eq!(reach(&longer), Some(8 + 11 * 4096 + 512));
        assert_eq!(reach(r#"{"findings_max": 249}"#), None);
    }

    const BETWEEN: [&str; 20] = [
        " ",
        " ",
        "\n",
        "\n\n",
        ", ",
        "; ",
        ". ",
        ": ",
        "=",
        "\"",
        "'",
        "x",
        "1",
        "é",
        "password: ",
        "my token is ",
        "--key ",
        "and the letter came on Tuesday, as it was said before. ",
        "https://ann:",
        "@example.com/",
    ];

    /// All that is no key is far shorter than one: a reach that fits into a test will do for it.
    #[test]
    fn windows_find_what_the_whole_has() {
        let made: Vec<String> = formats::all()
            .flat_map(|format| format.positives.iter().chain(format.look_alikes))
            .map(|token| token.replace("{}", ""))
            .collect();
        let pieces: Vec<&str> = made.iter().map(String::as_str).chain(BETWEEN.repeat(60)).collect();
        let (plugin, _) = Secrets::configure(r#"{"findings_max": 100000, "score_min": 0}"#).unwrap();
        let mut random = Random(29);
        let mut compared = 0;
        for seed in 0..15 {
            let text = random.text(&pieces, 700);
            let stretch = Stretch::of_bytes(4096).unwrap();
            compared += windows_equal_the_whole(&plugin, stretch, &text, seed).unwrap();
        }
        assert!(compared > 150, "{compared}");
    }
}
