use balustrade_sdk::test::{detector_cases, found, request};
use balustrade_sdk::{Detector, Settings};

use super::*;

fn plugin(settings: &str) -> Language {
    Language::configure(settings).unwrap().0
}

fn languages(settings: &str, text: &str) -> Vec<String> {
    let report = plugin(settings).detect(&request(&[text])).unwrap();
    report.findings.into_iter().map(|finding| finding.attributes[0].1.clone()).collect()
}

#[test]
fn the_cases_hold() {
    assert_eq!(detector_cases::<Language>(include_str!("../cases.yaml")).map(|n| n > 20), Ok(true));
}

#[test]
fn the_language_is_named() {
    for (text, language) in [
        ("Je voudrais savoir comment on peut faire une réservation pour ce soir", "fr"),
        ("Quisiera saber cómo puedo hacer una reserva para esta noche, por favor", "es"),
        ("Vorrei sapere come posso fare una prenotazione per questa sera, grazie", "it"),
        ("Gostaria de saber como posso fazer uma reserva para esta noite", "pt"),
        ("Ik zou graag willen weten hoe ik voor vanavond kan reserveren", "nl"),
        ("Chciałbym wiedzieć, jak mogę zarezerwować stolik na dzisiejszy wieczór", "pl"),
        ("Jag skulle vilja veta hur man kan boka ett bord för ikväll", "sv"),
        ("Haluaisin tietää, miten voin varata pöydän täksi illaksi", "fi"),
        ("Chtěl bych vědět, jak si mohu rezervovat stůl na dnešní večer", "cs"),
        ("Szeretném tudni, hogyan lehet asztalt foglalni ma estére", "hu"),
        ("Aș vrea să știu cum pot face o rezervare pentru această seară", "ro"),
        ("Bu akşam için nasıl rezervasyon yapabileceğimi öğrenmek istiyorum", "tr"),
        ("Saya ingin tahu bagaimana cara memesan meja untuk malam ini", "id"),
        ("Tôi muốn biết làm thế nào để đặt bàn cho tối nay", "vi"),
        ("Θα ήθελα να μάθω πώς μπορώ να κάνω μια κράτηση", "el"),
        ("אני רוצה לדעת איך אפשר להזמין שולחן לערב", "he"),
        ("今夜のテーブルを予約する方法を知りたいです", "ja"),
        ("Бих искал да знам дали мога да запазя маса за тази вечер", "bg"),
        ("میں جاننا چاہتا ہوں کہ آج رات کے لیے میز کیسے بک کروں", "ur"),
    ] {
        assert_eq!(languages(r#"{"allowed": ["en"]}"#, text), [language], "{text}");
    }
    let share = |text: &str| {
        plugin(r#"{"allowed": ["en"]}"#).detect(&request(&[text])).unwrap().findings[0].attributes[1]
            .1
            .clone()
    };
    assert_eq!(share("Das ist ein Satz und er steht hier ganz allein."), "1.00");
}

#[test]
fn findings_beyond_the_most_are_said() {
    let paragraphs = "This is a paragraph in English, as you can see from it.\n\n\
                      Das hier ist ein Absatz und er ist nicht auf Englisch.\n\n"
        .repeat(40);
    let plugin = plugin(r#"{"allowed": ["en"], "findings_max": 25}"#);
    let report = plugin.detect(&request(&[&paragraphs])).unwrap();
    assert_eq!((report.findings.len(), report.unjudged.len()), (25, 1));
    assert_eq!(report.unjudged[0].reason, "findings_max");
}

#[test]
fn long_parts_of_a_text_hide_nothing() {
    let plugin = plugin(r#"{"allowed": ["en"]}"#);
    let names = "Valdes, Puyol, Thuram. Sylvinho, Oleguer and Abidal\n\n".repeat(4000);
    let german = "Das hier ist ein Absatz und er ist nicht auf Englisch geschrieben worden.\n\n";
    let english = "This is a paragraph in English, as you can see from it.\n\n";
    let russian = "Это первый абзац, и он написан не на английском языке.\n\n";
    for (before, foreign) in [(names.as_str(), german), (&english.repeat(4000), german), (&names, russian)] {
        let text = format!("{before}{foreign}{before}");
        let request = request(&[&text]);
        let report = plugin.detect(&request).unwrap();
        assert_eq!(report.findings.len(), 1);
        assert_eq!(found(&request, &report.findings[0]), Ok(foreign.trim()));
    }
    let long = german.repeat(400);
    let text = format!("{english}{long}{english}{}{english}", russian.repeat(400));
    let request = request(&[&text]);
    let report = plugin.detect(&request).unwrap();
    let languages: Vec<&str> =
        report.findings.iter().map(|finding| finding.attributes[0].1.as_str()).collect();
    assert_eq!(languages, ["de", "ru"]);
    assert_eq!(found(&request, &report.findings[0]), Ok(long.trim()));
    assert_eq!(found(&request, &report.findings[1]), Ok(russian.repeat(400).trim()));
}

/// A small generator of numbers (xorshift).
fn numbers(mut state: u64) -> impl FnMut(usize) -> usize {
    move |below| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % below as u64).unwrap()
    }
}

#[test]
fn any_text_gives_spans_in_range() {
    let parts = [
        "the ",
        "und ",
        "```",
        "`",
        "\n\n",
        "\n",
        ". ",
        "。",
        "я пишу ",
        "漢字",
        "かな",
        "한글 ",
        "\"",
        "“",
        "”",
        "«",
        "»",
        "ß",
        "é",
        "\u{301}",
        "\u{200B}",
        "😀",
        "https://a.b/c ",
        "{",
        "=",
        " ",
        "A",
        "ữ",
        "\u{FFFD}",
        "ا",
        "ी",
        "\u{10FFFF}",
        "Wort ",
        "nicht ",
    ];
    let mut next = numbers(0x9E37_79B9_7F4A_7C15);
    let plugins = [
        plugin(r#"{"allowed": ["en"], "minimum_letters": 8, "unknown": "report"}"#),
        plugin(r#"{"allowed": ["zh", "ru"], "minimum_letters": 8}"#),
    ];
    for round in 0..3000 {
        let mut text = String::new();
        for _ in 0..next(80) {
            if next(8) == 0 {
                let code = u32::try_from(next(0x11_0000)).unwrap();
                text.extend(char::from_u32(code));
            } else {
                text.push_str(parts[next(parts.len())]);
            }
        }
        let request = request(&[&text]);
        let report = plugins[round % 2].detect(&request).unwrap();
        let mut end = 0;
        for finding in &report.findings {
            let under = found(&request, finding).unwrap();
            assert!(!under.is_empty() && finding.text_span.start >= end, "{text:?}: {finding:?}");
            end = finding.text_span.end;
        }
    }
}

#[test]
fn huge_texts_of_one_kind_are_judged() {
    let plugin = plugin(r#"{"allowed": ["en"], "unknown": "report"}"#);
    for (part, findings) in [
        ("=", 0),
        ("a", 0),
        ("\u{301}", 0),
        ("`", 0),
        ("```", 0),
        ("\"", 0),
        ("漢", 1),
        ("aGVsbG8", 0),
        ("die ", 1),
    ] {
        let text = part.repeat((1 << 20) / part.len());
        let report = plugin.detect(&request(&[&text])).unwrap();
        assert_eq!(report.findings.len(), findings, "{part}: {:?}", report.findings);
    }
}
