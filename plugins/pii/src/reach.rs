//! How far findings reach: the longest value with the words around it, and the header of its table.

use balustrade_sdk::{Reach, Stretch};

use crate::Pii;

/// Longest value (an address of e-mail, a row of groups of digits) with the words that speak for it on either side.
const BYTES: u32 = 1024;

impl Reach for Pii {
    fn reach(&self) -> Option<Stretch> {
        Stretch { match_bytes_max: BYTES, reads_block: true }.within_findings(self.findings_max)
    }
}

#[cfg(test)]
mod tests {
    use balustrade_sdk::test::{Random, request, windows_equal_the_whole};
    use balustrade_sdk::{Detector, Settings};

    use super::*;
    use crate::kinds;

    const BETWEEN: [&str; 24] = [
        " ",
        " ",
        "  ",
        "\n",
        "\n\n",
        ", ",
        "; ",
        ". ",
        ": ",
        "-",
        "/",
        "|",
        "\t",
        "x",
        "1",
        "é",
        "漢字",
        "\u{301}",
        "\u{202b}",
        " and the letter came on Tuesday, as it was said before. ",
        "name,email,passport,tax id\n",
        "card",
        "SSN ",
        "no. ",
    ];

    fn pieces() -> Vec<&'static str> {
        let of_kinds = kinds::all().flat_map(|kind| {
            let words = kind.context.iter().take(3).chain(kind.positives).chain(kind.look_alikes);
            words.copied().collect::<Vec<_>>()
        });
        of_kinds.chain(BETWEEN.repeat(24)).collect()
    }

    #[test]
    fn windows_find_what_the_whole_has() {
        let (plugin, _) = Pii::configure(r#"{"findings_max": 100000, "score_min": 0}"#).unwrap();
        let pieces = pieces();
        let mut random = Random(23);
        let mut compared = 0;
        for seed in 0..40 {
            let pieces_max = [40, 200, 700][random.below(3)];
            let text = random.text(&pieces, pieces_max);
            compared += windows_equal_the_whole(&plugin, plugin.reach().unwrap(), &text, seed).unwrap();
        }
        assert!(compared > 400, "{compared}");
    }

    /// What is rewritten at one place must not depend on what stands at another.
    #[test]
    fn figures_and_blanks_of_other_scripts_are_read_by_what_is_near_them() {
        const PIECES: [&str; 20] = [
            "паспорт ",
            "номер\u{a0}карты ",
            "号码：",
            "卡号：",
            "номер\u{200b} ",
            "кар\u{200b}ты ",
            "па\u{ad}роль：",
            "\u{a0}",
            "\u{3000}",
            "–",
            "，",
            "4111 1111 1111 1111",
            "C01X00T47",
            " ИНН\u{a0}",
            " ",
            "\n\n",
            "é",
            "7830002293",
            "и письмо пришло во вторник, как было сказано раньше, и никто не знал от кого оно. ",
            "信件在星期二到达，没有人知道是谁寄来的。而且没有人问过，也没有人回答过。",
        ];
        let (plugin, _) = Pii::configure(r#"{"findings_max": 100000, "score_min": 0}"#).unwrap();
        let mut random = Random(31);
        let mut compared = 0;
        for seed in 0..60 {
            let mut text = random.text(&PIECES, 260);
            text.push_str("４１１１");
            compared += windows_equal_the_whole(&plugin, plugin.reach().unwrap(), &text, seed).unwrap();
        }
        assert!(compared > 400, "{compared}");
    }

    #[test]
    fn what_is_rewritten_at_one_place_does_not_depend_on_another() {
        let (plugin, _) = Pii::configure("{}").unwrap();
        let found = |text: &str| plugin.detect(&request(&[text])).unwrap().findings;
        let words = "word ".repeat(600);
        for near in ["ИН\u{ad}Н 7830002293", "па\u{ad}роль: hunter2Xk9", "卡\u{200b}号 4111 1111 1111 1111"]
        {
            assert_eq!(found(near).len(), 1, "{near}");
            for far in ["", "１２", "\u{3000}"] {
                assert_eq!(found(&format!("{near}. {words}{far}")), found(near), "{near} and {far}");
            }
        }
        let card = |between: usize| format!("card 4111 1111 1111 1{}111", "\u{301}".repeat(between));
        assert_eq!(found(&card(8)).len(), 1);
        assert_eq!(found(&card(9)).len(), 0, "more would reach too far");
    }

    #[test]
    fn few_findings_do_not_flow() {
        assert!(Pii::configure("{}").unwrap().0.reach().is_some());
        assert_eq!(Pii::configure(r#"{"findings_max": 249}"#).unwrap().0.reach(), None);
    }
}
