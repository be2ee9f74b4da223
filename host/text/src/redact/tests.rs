use super::*;
use crate::testing::Random;

fn at(start: usize, end: usize, category: &'static str, score: f64) -> Replacement<'static> {
    Replacement { span: TextSpan { start, end }, category, score, order: 0, style: Style::Label }
}

fn redacted(text: &str, replacements: &[Replacement<'_>]) -> Option<String> {
    redact(text, replacements, &mut Placeholders::new()).text
}

#[test]
fn overlapping_spans_become_one_and_touching_ones_stay_apart() {
    let text = "0123456789";
    let overlapping = [at(2, 5, "privacy.pii.name", 0.9), at(4, 8, "privacy.pii.email", 0.5)];
    assert_eq!(redacted(text, &overlapping).as_deref(), Some("01<EMAIL_1>89"));
    let touching = [at(2, 5, "privacy.pii.name", 0.9), at(5, 8, "privacy.pii.email", 0.5)];
    assert_eq!(redacted(text, &touching).as_deref(), Some("01<NAME_1><EMAIL_1>89"));
}

#[test]
fn a_chain_of_overlaps_is_one_span() {
    let chain = [at(0, 3, "privacy.a", 0.5), at(2, 5, "privacy.b", 0.5), at(4, 7, "privacy.c", 0.6)];
    assert_eq!(redacted("0123456789", &chain).as_deref(), Some("<C_1>789"));
}

#[test]
fn the_longest_wins_then_the_surest_then_the_most_specific_then_the_first_of_the_list() {
    let text = "0123456789";
    let second = |replacement: Replacement<'static>| Replacement { order: 1, ..replacement };
    for (spans, winner) in [
        ([at(0, 4, "privacy.a", 0.1), at(1, 4, "privacy.b", 1.0)], 0),
        ([at(0, 4, "privacy.a", 0.1), at(1, 5, "privacy.b", 0.2)], 1),
        ([at(0, 4, "privacy.a", 0.2), at(0, 4, "privacy.pii.b", 0.2)], 1),
        ([at(0, 4, "privacy.pii.a", 0.2), at(0, 4, "privacy.b", 0.3)], 1),
        ([second(at(0, 4, "privacy.a", 0.2)), at(0, 4, "privacy.b", 0.2)], 1),
        ([at(1, 5, "privacy.b", 0.2), at(0, 4, "privacy.a", 0.2)], 1),
        ([at(0, 4, "privacy.b", 0.2), at(0, 4, "privacy.a", 0.2)], 1),
        ([at(0, 4, "privacy.a", f64::NAN), at(0, 4, "privacy.b", 0.0)], 1),
    ] {
        let clusters = merge(text, &spans);
        assert_eq!((clusters.len(), clusters[0].winner), (1, winner), "{spans:?}");
        let outcomes = redact(text, &spans, &mut Placeholders::new()).outcomes;
        assert_eq!(outcomes[winner], Outcome::Replaced { style: Style::Label, reason: None });
        assert_eq!(outcomes[1 - winner], Outcome::LostTo(winner));
    }
}

#[test]
fn bad_spans_never_panic_and_never_leave_half_a_character() {
    assert_eq!(redacted("aéb", &[at(2, 3, "privacy.x", 1.0)]).as_deref(), Some("a<X_1>b"));
    assert_eq!(redacted("aéb", &[at(1, usize::MAX, "privacy.x", 1.0)]).as_deref(), Some("a<X_1>"));
    assert_eq!(redacted("aéb", &[at(9, 12, "privacy.x", 1.0), at(2, 2, "privacy.x", 1.0)]), None);
    assert_eq!(redacted("aéb", &[at(3, 1, "privacy.x", 1.0)]), None);
}

#[test]
fn the_same_value_has_one_number_across_texts() {
    let mut placeholders = Placeholders::new();
    let span = [at(0, 1, "privacy.x", 1.0), at(2, 3, "privacy.x", 1.0)];
    assert_eq!(redact("a b", &span, &mut placeholders).text.as_deref(), Some("<X_1> <X_2>"));
    assert_eq!(redact("b a", &span, &mut placeholders).text.as_deref(), Some("<X_2> <X_1>"));
}

#[test]
fn nothing_of_a_loser_is_left_by_the_winners_style() {
    let text = "card 4111111111111111 end";
    let partial =
        |start, end, score, style| Replacement { style, ..at(start, end, "privacy.pii.card", score) };
    let keeps = Style::Partial { keep: 4 };
    let alone = [partial(5, 21, 0.5, keeps)];
    assert_eq!(redacted(text, &alone).as_deref(), Some("card ************1111 end"));
    let beside = [partial(5, 21, 0.5, keeps), partial(15, 25, 0.9, Style::Label)];
    let result = redact(text, &beside, &mut Placeholders::new());
    assert_eq!(result.text.as_deref(), Some("card ********************"));
    assert_eq!(result.outcomes[0], Outcome::Replaced { style: Style::Mask, reason: Some("overlap") });
}

/// For random texts and spans: bytes outside of the spans come through unchanged and in order, bytes inside
/// do not, and the order of the spans does not matter.
#[test]
fn no_byte_outside_the_found_spans_changes() {
    const CATEGORIES: [&str; 3] = ["privacy.pii.email", "security.secret.aws-key", "safety.x"];
    let mut random = Random::new(3);
    for _ in 0..3_000 {
        let text = random.text(24);
        let mut spans: Vec<Replacement<'_>> = (0..random.below(6))
            .map(|order| Replacement {
                span: random.span(&text),
                category: random.pick(&CATEGORIES),
                score: random.below(3) as f64 / 2.0,
                order,
                style: Style::Label,
            })
            .collect();
        let found = |offset: usize| spans.iter().any(|r| r.span.start <= offset && offset < r.span.end);
        let outside: String =
            text.char_indices().map(|(offset, c)| if found(offset) { '\u{1}' } else { c }).collect();

        let mut placeholders = Placeholders::new();
        // As if another text held the same placeholders: then none of them is given.
        placeholders.avoid(1, &text);
        let out = redact(&text, &spans, &mut placeholders).text;
        assert_eq!(out.is_none(), !outside.contains('\u{1}'));
        let out = out.unwrap_or_else(|| text.clone());

        // Walk both: each run of found bytes in the original is one or more placeholders in the output.
        let mut rest = out.as_str();
        let mut in_run = false;
        for c in outside.chars() {
            if c == '\u{1}' {
                in_run = true;
                continue;
            }
            if in_run {
                rest = skip_placeholders(rest, &text);
                in_run = false;
            }
            assert!(rest.starts_with(c), "{text:?} {spans:?} {out:?}");
            rest = &rest[c.len_utf8()..];
        }
        if in_run {
            rest = skip_placeholders(rest, &text);
        }
        assert_eq!(rest, "", "{text:?} {spans:?} {out:?}");

        let shift = random.below(spans.len().max(1));
        spans.rotate_left(shift);
        spans.reverse();
        let mut placeholders = Placeholders::new();
        placeholders.avoid(1, &text);
        assert_eq!(redact(&text, &spans, &mut placeholders).text.unwrap_or(text), out);
    }
}

/// Drops placeholders that are ours: those that the original text holds are text.
fn skip_placeholders<'a>(mut rest: &'a str, original: &str) -> &'a str {
    let mut skipped = 0;
    while let Some(end) = rest.strip_prefix('<').and_then(|r| r.find('>')) {
        let token = &rest[..end + 2];
        let is_token =
            token[1..=end].bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_');
        let is_ours = is_token && !original.contains(token);
        if !is_ours {
            break;
        }
        rest = &rest[token.len()..];
        skipped += 1;
    }
    assert!(skipped > 0, "no placeholder at the start of {rest:?}");
    rest
}

fn found<'a>(text: &str, value: &str, category: &'a str, style: Style) -> Replacement<'a> {
    let start = text.find(value).unwrap_or_else(|| panic!("{value} in {text}"));
    Replacement {
        span: TextSpan { start, end: start + value.len() },
        category,
        score: 1.0,
        order: start,
        style,
    }
}

#[test]
fn json_keeps_its_quotes_its_escapes_and_its_structure() {
    let text = r#"{"to": "Jos\u00e9 <a@b.c>", "card" : 4111111111111111, "a@b.c": [true, "x\\"], "n": 1.50}"#;
    for (value, style, expected) in [
        ("a@b.c", Style::Label, text.replacen("a@b.c", "<X_1>", 1)),
        ("\\u00e9 <", Style::Mask, text.replace("\\u00e9 <", "***")),
        ("0e9", Style::Label, text.replace("\\u00e9", "<X_1>")),
        ("4111111111111111", Style::Label, text.replace("4111111111111111", "\"<X_1>\"")),
        ("1111111", Style::Partial { keep: 4 }, text.replace("4111111111111111", "\"************1111\"")),
        ("4111111111111111", Style::Remove, text.replace("4111111111111111", "null")),
        ("true", Style::Label, text.replace("true", "\"<X_1>\"")),
        (
            "a@b.c>\", \"card\" : 41",
            Style::Label,
            text.replace("<a@b.c>\"", "<<X_1>\"")
                .replace("\"card\"", "\"<X_2>\"")
                .replace("4111111111111111", "\"<X_3>\""),
        ),
        ("\\\\\"], \"n", Style::Remove, text.replace("x\\\\\"", "x\"").replace("\"n\"", "\"<X_1>\"")),
        ("\": [", Style::Label, text.to_owned()),
    ] {
        let out = redacted(text, &[found(text, value, "privacy.x", style)]).expect("something is replaced");
        assert_eq!(out, expected, "{value}");
        serde_json::from_str::<serde_json::Value>(&out).expect("still JSON");
    }
    let broken = text.replace("1.50}", "1.50");
    let out = redacted(&broken, &[found(&broken, "4111111111111111", "privacy.x", Style::Label)]);
    assert_eq!(out, Some(broken.replace("4111111111111111", "<X_1>")), "a text like any other");
}

#[test]
fn any_json_stays_json_whatever_is_found_in_it() {
    const STYLES: [Style; 4] = [Style::Label, Style::Mask, Style::Partial { keep: 4 }, Style::Remove];
    let mut random = Random::new(23);
    for _ in 0..3_000 {
        let text = format!("[{},{}]", random.json(4), random.json(4))
            .replace('é', "\\u00e9")
            .replace('😀', "\\ud83d\\ude00");
        let spans: Vec<Replacement<'_>> = (0..random.below(5))
            .map(|order| Replacement {
                span: random.span(&text),
                category: "privacy.x",
                score: 1.0,
                order,
                style: random.pick(&STYLES),
            })
            .collect();
        let out = redacted(&text, &spans).unwrap_or_else(|| text.clone());
        let parsed: Result<serde_json::Value, _> = serde_json::from_str(&out);
        assert!(parsed.is_ok(), "{text} {spans:?} {out}");
    }
}

#[test]
fn deep_json_needs_no_stack() {
    let text = format!("{}\"a@b.c\"{}", "[".repeat(10_000), "]".repeat(10_000));
    let out = redacted(&text, &[found(&text, "a@b.c", "privacy.x", Style::Label)]);
    assert_eq!(out, Some(text.replace("a@b.c", "<X_1>")));
    let broken = &text[..text.len() - 1];
    let out = redacted(broken, &[found(broken, "a@b.c", "privacy.x", Style::Label)]);
    assert_eq!(out, Some(broken.replace("a@b.c", "<X_1>")));
}

#[test]
fn a_number_avoids_what_stands_before_its_value_and_tells_what_stands_behind() {
    let text = "<EMAIL_1> a@b.c <EMAIL_2> d@e.f <EMAIL_4> <EMAIL_2>";
    let found = [
        found(text, "a@b.c", "privacy.email", Style::Label),
        found(text, "d@e.f", "privacy.email", Style::Label),
    ];
    let done = redact(text, &found, &mut Placeholders::new());
    assert_eq!(done.text.as_deref(), Some("<EMAIL_1> <EMAIL_2> <EMAIL_2> <EMAIL_3> <EMAIL_4> <EMAIL_2>"));
    assert_eq!(done.lookalikes, ["<EMAIL_2>"]);
    // Of another text all of them are avoided, and nothing has to be told.
    let mut placeholders = Placeholders::new();
    placeholders.avoid(0, "x y");
    placeholders.avoid(1, "<X_1> <X_2>");
    placeholders.avoid(2, "<X_2>");
    placeholders.turn_to(0);
    let done = redact("x y", &[at(0, 1, "privacy.x", 1.0)], &mut placeholders);
    assert_eq!((done.text.as_deref(), done.lookalikes.len()), (Some("<X_3> y"), 0));
    placeholders.turn_to(1);
    let done = redact("x <X_1> <X_2> <X_3>", &[at(0, 1, "privacy.x", 1.0)], &mut placeholders);
    assert_eq!(done.text.as_deref(), Some("<X_3> <X_1> <X_2> <X_3>"));
}

#[test]
fn a_number_is_replaced_whole_by_the_longest_find() {
    let text = "4111111111111111";
    let spans = [at(0, 4, "privacy.pin", 0.9), at(2, 12, "privacy.phone", 0.5)];
    let number = |style| {
        let spans = spans.map(|span| Replacement { style, ..span });
        redact_form(TextForm::Number, text, &spans, &mut Placeholders::new())
    };
    let done = number(Style::Label);
    assert_eq!(done.text.as_deref(), Some("<PHONE_1>"));
    assert_eq!(done.outcomes[0], Outcome::LostTo(1));
    assert_eq!(number(Style::Partial { keep: 4 }).text.as_deref(), Some("************1111"));
    assert_eq!(number(Style::Remove).text.as_deref(), Some(""));
    assert_eq!(redact_form(TextForm::Number, text, &[], &mut Placeholders::new()).text, None);
}

#[test]
fn two_keys_never_become_one() {
    let text = r#"{"jane@b.com": 1, "john@b.com": "john@b.com"}"#;
    for style in [Style::Mask, Style::Partial { keep: 4 }, Style::Remove] {
        let spans = [
            found(text, "jane@b.com", "privacy.email", style),
            found(text, "john@b.com", "privacy.email", style),
        ];
        let done = redact(text, &spans, &mut Placeholders::new());
        let expected = r#"{"<EMAIL_1>": 1, "<EMAIL_2>": "john@b.com"}"#;
        assert_eq!(done.text.as_deref(), Some(expected));
        assert_eq!(done.outcomes, [Outcome::Replaced { style: Style::Label, reason: Some("key") }; 2]);
        let value = [Replacement { span: TextSpan { start: 33, end: 43 }, ..spans[1] }];
        assert_eq!(
            redact(text, &value, &mut Placeholders::new()).outcomes[0],
            Outcome::Replaced { style, reason: None }
        );
        let key = redact_form(
            TextForm::Key,
            "a@b.c",
            &[at(0, 5, "privacy.x", 1.0)].map(|one| Replacement { style, ..one }),
            &mut Placeholders::new(),
        );
        assert_eq!(key.text.as_deref(), Some("<X_1>"));
    }
}
