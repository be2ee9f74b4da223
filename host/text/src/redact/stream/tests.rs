use super::*;
use crate::redact::redact;
use crate::style::Style;
use crate::testing::{Random, keys};
use crate::token::{Day, Scope};

const SCOPE: Scope<'_> = Scope { tenant: "acme", conversation: "" };

/// The text in pieces, given out up to some place behind which nothing is known; nothing else may be the difference.
fn in_pieces(
    random: &mut Random,
    text: &str,
    found: &[Replacement<'_>],
    sealing: Option<Sealing<'_>>,
) -> (String, RedactStream) {
    let mut stream = RedactStream::new();
    let mut out = String::new();
    let mut arrived = 0;
    while arrived < text.len() {
        arrived = text.ceil_char_boundary((arrived + 1 + random.below(20)).min(text.len()));
        let mut until = text.floor_char_boundary(random.below(arrived + 1)).max(stream.copied());
        if arrived == text.len() {
            until = arrived;
        }
        // Never inside of what is found, nor of what overlaps it.
        while let Some(around) = found.iter().find(|one| one.span.start < until && until < one.span.end) {
            until = around.span.start;
        }
        if until < stream.copied() {
            continue;
        }
        let begin: Vec<Replacement<'_>> = found
            .iter()
            .filter(|one| one.span.start >= stream.copied() && one.span.start < until)
            .copied()
            .collect();
        out.push_str(&stream.advance(&text[..arrived], until, &begin, sealing));
    }
    (out, stream)
}

#[test]
fn what_is_given_out_is_the_start_of_the_whole() {
    const CATEGORIES: [&str; 2] = ["privacy.pii.email", "security.secret.aws-key"];
    let ours = keys(1);
    let day = Day(20_000);
    let sealed = |value: &str, scope| {
        let one = Replacement {
            span: TextSpan::whole(value),
            category: "privacy.pii.email",
            score: 1.0,
            order: 0,
            style: Style::Token { days: 3 },
        };
        let sealing = Sealing { keys: &ours, scope, today: day };
        redact(value, &[one], &mut Placeholders::keyed(sealing)).text.expect("a token")
    };
    let (good, strange) = (sealed("jane@example.com", SCOPE), sealed("joe@example.com", Scope::default()));
    let pieces = [
        "word ",
        "é漢",
        "<EMAIL_1>",
        "<AWS_KEY_2>",
        "<EMAIL_",
        "1>",
        "\"",
        "\\",
        "{\"a\": \"",
        "\"}",
        "[",
        "]",
        &good,
        &strange,
        "T",
        "\n",
    ];
    let styles = [
        Style::Label,
        Style::Mask,
        Style::Partial { keep: 4 },
        Style::Remove,
        Style::Hash,
        Style::Token { days: 2 },
    ];
    let mut random = Random::new(43);
    let (mut n_whole, mut n_late, mut n_doubtful) = (0, 0, 0);
    for round in 0..6_000 {
        let mut text = random.pieces(&pieces, 8);
        if round % 3 == 0 {
            text = serde_json::json!({ "a": text, "n": [4111, "x"], "é": random.pieces(&pieces, 3) })
                .to_string();
        }
        let is_keyed = round % 2 == 0;
        let sealing = is_keyed.then_some(Sealing { keys: &ours, scope: SCOPE, today: day });
        let style = random.pick(&styles);
        let found: Vec<Replacement<'_>> = (0..random.below(5))
            .map(|order| Replacement {
                span: random.span(&text),
                category: random.pick(&CATEGORIES),
                score: random.below(3) as f64 / 2.0,
                order,
                style,
            })
            .filter(|one| !one.span.is_empty())
            .collect();
        let mut placeholders = sealing.map_or_else(Placeholders::new, Placeholders::keyed);
        placeholders.avoid(0, &text);
        let whole = redact(&text, &found, &mut placeholders);
        let (out, stream) = in_pieces(&mut random, &text, &found, sealing);
        n_late += usize::from(!whole.lookalikes.is_empty());
        let whole = whole.text.unwrap_or_else(|| text.clone());
        assert!(whole.starts_with(&out), "{text:?} {found:?}\n{whole:?}\n{out:?}");
        n_doubtful += usize::from(stream.is_doubtful());
        if !stream.is_doubtful() && !is_keyed {
            assert_eq!(whole, out, "{text:?}");
            n_whole += 1;
        }
    }
    assert!(n_whole > 1_500 && n_doubtful > 100 && n_late > 5, "{n_whole} {n_doubtful} {n_late}");
}

#[test]
fn a_placeholder_that_comes_late_is_left_as_it_stands() {
    let found = |text: &str| {
        let start = text.find("a@b.c").expect("it stands there");
        Replacement {
            span: TextSpan { start, end: start + 5 },
            category: "privacy.email",
            score: 1.0,
            order: 0,
            style: Style::Label,
        }
    };
    let text = "<EMAIL_1> a@b.c <EMAIL_3> <EMAIL_2>";
    let whole = redact(text, &[found(text)], &mut Placeholders::new());
    assert_eq!(
        (whole.text.as_deref(), &whole.lookalikes[..]),
        (Some("<EMAIL_1> <EMAIL_2> <EMAIL_3> <EMAIL_2>"), &["<EMAIL_2>".to_owned()][..])
    );
    for cut in 0..text.len() {
        let mut stream = RedactStream::new();
        let mut out = String::new();
        if cut >= 15 {
            out = stream.advance(&text[..cut], cut, &[found(text)], None);
        }
        let left = if cut >= 15 { None } else { Some(found(text)) };
        out.push_str(&stream.advance(text, text.len(), left.as_slice(), None));
        assert_eq!(Some(out), whole.text, "cut at {cut}");
    }
}

#[test]
fn numbers_and_keys_of_a_document_wait_until_it_is_known() {
    let text = r#"{"n": 4111111111111111, "a@b.c": 1}"#;
    let of = |value: &str, style| {
        let start = text.find(value).expect("it stands there");
        let span = TextSpan { start, end: start + value.len() };
        Replacement { span, category: "privacy.x", score: 1.0, order: 0, style }
    };
    for (value, style, is_doubtful) in [
        ("4111111111111111", Style::Label, true),
        ("a@b.c", Style::Label, false),
        ("a@b.c", Style::Mask, true),
    ] {
        let found = of(value, style);
        let whole = redact(text, &[found], &mut Placeholders::new()).text.expect("redacted");
        let mut stream = RedactStream::new();
        let out = stream.advance(text, text.len(), &[found], None);
        assert_eq!(stream.is_doubtful(), is_doubtful, "{value} {style:?}");
        assert!(whole.starts_with(&out) && (is_doubtful || out == whole), "{out} {whole}");
    }
}
