//! The languages that can be told, and the scripts they are written in.

/// A writing system, as far as it tells languages apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Script {
    /// Told further by the table of trigrams, like the next three.
    Latin,
    Cyrillic,
    Arabic,
    Devanagari,
    /// Chinese, or Japanese beside kana.
    Han,
    Kana,
    Hangul,
    Greek,
    Hebrew,
    Thai,
    Bengali,
    Gurmukhi,
    Gujarati,
    Oriya,
    Tamil,
    Telugu,
    Kannada,
    Malayalam,
    Sinhala,
    Lao,
    Tibetan,
    Myanmar,
    Georgian,
    Ethiopic,
    Khmer,
    Armenian,
    /// Letters of a script that no language here is written in.
    Other,
}

/// How many scripts there are.
pub const SCRIPTS: usize = Script::Other as usize + 1;

/// Languages in the order of the columns of `model/ngrams.bin`, one list per script from [`Script::Latin`] on.
pub const TOLD: [&[&str]; 4] = [
    &[
        "af", "ca", "cs", "cy", "da", "de", "en", "es", "et", "fi", "fr", "hi", "hr", "hu", "id", "it", "lt",
        "lv", "nl", "no", "pl", "pt", "ro", "sk", "sl", "sq", "sv", "sw", "tl", "tr", "vi",
    ],
    &["ru", "uk", "bg"],
    &["ar", "fa", "ur"],
    &["hi", "mr", "ne"],
];

/// The language of each script from [`Script::Han`] on; `und` where none is known.
const BY_SCRIPT: [&str; SCRIPTS - 4] = [
    "zh", "ja", "ko", "el", "he", "th", "bn", "pa", "gu", "or", "ta", "te", "kn", "ml", "si", "lo", "bo",
    "my", "ka", "am", "km", "hy", UNKNOWN,
];

/// ISO 639 code for a language that is not known.
pub const UNKNOWN: &str = "und";

/// The language that is written in `script` alone, if there is one.
pub fn of_script(script: Script) -> &'static str {
    (script as usize).checked_sub(TOLD.len()).map_or(UNKNOWN, |index| BY_SCRIPT[index])
}

/// The code under which a language is known here, for what people write: `pt-BR` is `pt`, `nb` is `no`.
pub fn known(written: &str) -> Option<&'static str> {
    let lower = written.to_ascii_lowercase();
    let primary = lower.split(['-', '_']).next().unwrap_or_default();
    let primary = match primary {
        "nb" | "nn" => "no",
        "iw" => "he",
        "in" => "id",
        "fil" => "tl",
        other => other,
    };
    all().find(|code| *code == primary)
}

/// Every known code; Hindi comes twice, once for either script.
pub fn all() -> impl Iterator<Item = &'static str> {
    TOLD.iter().flat_map(|list| list.iter()).chain(&BY_SCRIPT).copied().filter(|code| *code != UNKNOWN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_as_people_write_them() {
        for (written, code) in [("en", "en"), ("pt-BR", "pt"), ("zh_TW", "zh"), ("NB", "no"), ("fil", "tl")] {
            assert_eq!(known(written), Some(code));
        }
        for written in ["", "xx", "english", "und", "-en"] {
            assert_eq!(known(written), None);
        }
        assert_eq!(of_script(Script::Han), "zh");
        assert_eq!(of_script(Script::Armenian), "hy");
        assert_eq!(of_script(Script::Latin), UNKNOWN);
        assert_eq!(of_script(Script::Other), UNKNOWN);
    }
}
