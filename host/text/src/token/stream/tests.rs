use super::*;
use crate::testing::{Random, keys};
use crate::token::{restore, seal};

const TODAY: Day = Day(20_000);
const SCOPE: Scope<'_> = Scope { tenant: "acme", conversation: "c-1" };

fn token(value: &str, kind: Kind) -> String {
    let ours = keys(1);
    seal(ours.current().expect("a key"), &SCOPE, "EMAIL", value, kind, TODAY).expect("a token")
}

/// Pieces of one character to thirty.
fn pieces<'t>(random: &mut Random, text: &'t str) -> Vec<&'t str> {
    let longest = 1 + random.below(30);
    let (mut pieces, mut at) = (Vec::new(), 0);
    while at < text.len() {
        let end = text.ceil_char_boundary((at + 1 + random.below(longest)).min(text.len()));
        pieces.push(&text[at..end]);
        at = end;
    }
    pieces
}

fn restored_in_pieces(pieces: &[&str]) -> (String, Restored) {
    let ours = keys(1);
    let mut stream = RestoreStream::new();
    let mut out = String::new();
    for piece in pieces {
        out.push_str(&stream.push(piece, &ours, &SCOPE, TODAY));
    }
    let (rest, restored) = stream.finish(&ours, &SCOPE, TODAY);
    (out + &rest, restored)
}

#[test]
fn pieces_are_restored_as_the_whole_is() {
    let ours = keys(1);
    let good =
        [token("jane@example.com", Kind::Text), token("say \"hi\"\n", Kind::Text), token("12.5", Kind::Bare)];
    let spread: String = good[0].chars().enumerate().fold(String::new(), |mut text, (n, c)| {
        text.push(c);
        if n % 10 == 9 {
            text.push(' ');
        }
        text
    });
    let others = [
        good[0].to_lowercase(),
        good[0].replace('<', "&lt;").replace('>', "&gt;"),
        good[0].replace('<', "\\u003c").replace('>', "\\u003e"),
        good[0].replace('_', " "),
        good[0].trim_matches(['<', '>']).to_owned(),
        good[0].replace('_', "\\_"),
        good[0].replace("T15", "T1\\n5"),
        good[0][..30].to_owned(),
        spread,
        "<EMAIL_T15ABCDEFGHJK>".to_owned(),
    ];
    let plain = [
        "to ",
        "THE ",
        "<",
        "EMAIL_",
        "T",
        "é漢",
        "\\",
        "\\n",
        "\"",
        ", ",
        "{\"a\": \"",
        "\"}",
        "[",
        "]",
        "&l",
        "\n",
        "1",
    ];
    let all: Vec<&str> = good.iter().chain(&others).map(String::as_str).chain(plain).chain(plain).collect();
    let mut random = Random::new(41);
    let mut n_restored = 0;
    for round in 0..3_000 {
        let mut text: String = (0..random.below(9)).map(|_| random.pick(&all)).collect();
        if round % 3 == 0 {
            // A document, with tokens as strings.
            let value = serde_json::json!({ "a": text, "b": [random.pick(&all), random.pick(&all)], "c": 1 });
            text = value.to_string();
        }
        let whole = restore(&text, &ours, &SCOPE, TODAY);
        let (out, restored) = restored_in_pieces(&pieces(&mut random, &text));
        assert_eq!(out, whole.text.unwrap_or_else(|| text.clone()), "{text}");
        assert_eq!((restored.n_restored, restored.n_refused), (whole.n_restored, whole.n_refused), "{text}");
        assert_eq!(restored.refused, whole.refused, "{text}");
        n_restored += restored.n_restored;
    }
    assert!(n_restored > 2_000, "{n_restored}");
}

#[test]
fn little_is_held_back_where_no_token_is_under_way() {
    let ours = keys(1);
    let mut stream = RestoreStream::new();
    let text =
        "Thank you for writing to us. The ticket stays open until Tuesday, then it is closed. ".repeat(20);
    for c in text.chars() {
        let _ = stream.push(c.encode_utf8(&mut [0; 4]), &ours, &SCOPE, TODAY);
        assert!(stream.held_bytes() <= 48, "{}", stream.held_bytes());
    }
    let token = token(&"x".repeat(500), Kind::Text);
    for c in format!("{token}. ").chars() {
        let _ = stream.push(c.encode_utf8(&mut [0; 4]), &ours, &SCOPE, TODAY);
        assert!(stream.held_bytes() <= token.len() + 48, "{}", stream.held_bytes());
    }
    for c in text.chars() {
        let _ = stream.push(c.encode_utf8(&mut [0; 4]), &ours, &SCOPE, TODAY);
    }
    assert!(stream.held_bytes() <= 48, "{}", stream.held_bytes());
}

/// Letter by letter, what looks like the longest token that never ends costs little more than prose.
#[test]
fn restoring_in_pieces_is_linear() {
    let ours = keys(1);
    let gap = "\\`*`\\`*`\\`*`\\`*`";
    let endless = format!("<EMAIL_T1{}", format!("5{gap}").repeat(3_000));
    for text in [
        endless,
        "<EMAIL_T15A ".repeat(4_000),
        "the T ".repeat(8_000),
        "[\"T1".to_owned() + &"\\n".repeat(24_000),
    ] {
        let started = std::time::Instant::now();
        let mut stream = RestoreStream::new();
        for c in text.chars() {
            let _ = stream.push(c.encode_utf8(&mut [0; 4]), &ours, &SCOPE, TODAY);
        }
        let took = started.elapsed();
        assert!(took.as_secs() < 20, "{took:?} for {} bytes", text.len());
    }
}
