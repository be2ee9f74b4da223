use super::*;
use crate::keys::RedactionKeys;
use crate::placeholder::{Placeholders, Sealing};
use crate::redact::{Replacement, redact};
use crate::style::Style;
use crate::testing::{Random, key_line, keys};
use balustrade_core::TextSpan;

const TODAY: Day = Day(20_000);
const SCOPE: Scope<'_> = Scope { tenant: "acme", conversation: "c-1" };
const VALUE: &str = "jane@example.com";

fn token_with(keys: &RedactionKeys, value: &str) -> String {
    let key = keys.current().expect("a key");
    seal(key, &SCOPE, "EMAIL", value, Kind::Text, Day(TODAY.0 + 30)).expect("a token")
}

fn token() -> String {
    token_with(&keys(1), VALUE)
}

/// The reason of the only refusal; the text must be as it was.
fn refused(text: &str, keys: &RedactionKeys, scope: &Scope<'_>, today: Day) -> Option<Refusal> {
    let restored = restore(text, keys, scope, today);
    assert_eq!((restored.text, restored.n_restored), (None, 0), "{text}");
    assert_eq!(restored.n_refused.iter().sum::<usize>(), restored.refused.len(), "{text}");
    match &restored.refused[..] {
        [] => None,
        [one] => Some(one.reason),
        more => panic!("{text}: {more:?}"),
    }
}

#[test]
fn a_token_comes_back_on_every_process_with_the_key() {
    let token = token();
    assert!(token.starts_with("<EMAIL_T15") && token.ends_with('>'), "{token}");
    assert!(!token.contains("jane"));
    assert_eq!(token, self::token(), "without random numbers");
    let text = format!("Write to {token}, {token} or {token}.");
    let other_process = RedactionKeys::parse(&format!("{}\n{}", key_line(2), key_line(1))).expect("rotated");
    for keys in [keys(1), other_process] {
        let restored = restore(&text, &keys, &SCOPE, TODAY);
        assert_eq!(restored.text, Some(text.replace(&token, VALUE)), "as often as it stands there");
        assert_eq!((restored.n_restored, restored.refused), (3, vec![]));
    }
}

#[test]
fn each_refusal_has_its_reason() {
    let (ours, token) = (keys(1), token());
    let in_scope = |tenant, conversation| Scope { tenant, conversation };
    assert_eq!(refused(&token, &keys(2), &SCOPE, TODAY), Some(Refusal::UnknownKey));
    for scope in [
        in_scope("other", "c-1"),
        in_scope("acme", "c-2"),
        in_scope("", "c-1"),
        in_scope("acme", ""),
        in_scope("c-1", "acme"),
    ] {
        assert_eq!(refused(&token, &ours, &scope, TODAY), Some(Refusal::NotAuthentic), "{scope:?}");
    }
    assert!(restore(&token, &ours, &SCOPE, Day(TODAY.0 + 30)).text.is_some(), "its last day");
    assert_eq!(refused(&token, &ours, &SCOPE, Day(TODAY.0 + 31)), Some(Refusal::Expired));
    let relabelled = token.replace("EMAIL", "PHONE");
    assert_eq!(refused(&relabelled, &ours, &SCOPE, TODAY), Some(Refusal::NotAuthentic));
    for end in 20..token.len() - 1 {
        let cut = &token[..end];
        for text in [cut.to_owned(), format!("{cut}>"), format!("{cut}> and so on")] {
            assert_eq!(refused(&text, &ours, &SCOPE, TODAY), Some(Refusal::Malformed), "{text}");
        }
    }
}

#[test]
fn no_character_can_be_edited() {
    let (ours, token) = (keys(1), token());
    for (at, sign) in token.char_indices().filter(|(at, _)| (1..token.len() - 1).contains(at)) {
        for other in ['0', '7', 'A', 'Z'] {
            if sign == other || token[..at].ends_with('_') || sign == '_' {
                continue;
            }
            let mut edited = token.clone();
            edited.replace_range(at..=at, &other.to_string());
            let restored = restore(&edited, &ours, &SCOPE, TODAY);
            assert_eq!(restored.text, None, "{edited}");
            let reasons: Vec<Refusal> = restored.refused.iter().map(|one| one.reason).collect();
            assert_eq!(reasons.len(), 1, "{edited} {reasons:?}");
        }
    }
}

#[test]
fn what_is_no_token_is_left_and_not_counted() {
    let ours = keys(1);
    for text in [
        "",
        "<EMAIL_T>",
        "<EMAIL_1>",
        "<TOTAL_T1>",
        "a_table of contents",
        "<DATA_TRANSFERABLE>",
        "<p T1234567890ABCDEFGH>",
        "is_tiled",
        "<X_Total> and <EMAIL_k3f9x>",
        "the_T",
        "_T",
        "T",
        "\u{ff34}",
        "\u{ff3f}\u{ff34}",
        "<_T1",
        "x_t1 0000 0000 0000",
    ] {
        assert_eq!(refused(text, &ours, &SCOPE, TODAY), None, "{text}");
    }
    let ours_in_text = format!("<{}", token());
    assert_eq!(restore(&ours_in_text, &ours, &SCOPE, TODAY).text, Some(format!("<{VALUE}")));
}

#[test]
fn the_start_of_a_token_does_not_hide_the_next_one() {
    let (ours, token) = (keys(1), token());
    for before in
        [&token[..15], &token[..40], &token[..token.len() - 1], "<EMAIL_T1", "<EMAIL_T", "<", "_T15"]
    {
        let restored = restore(&format!("{before}{token}"), &ours, &SCOPE, TODAY);
        // A whole token that only lacks its bracket is one too.
        let first = if before.len() == token.len() - 1 { VALUE } else { before };
        assert_eq!(restored.text, Some(format!("{first}{VALUE}")), "{before}");
    }
}

#[test]
fn many_refusals_are_counted_and_some_are_told() {
    let text = "<EMAIL_T15ABCDEFGHJK> ".repeat(1_000);
    let restored = restore(&text, &keys(1), &SCOPE, TODAY);
    assert_eq!((restored.refused.len(), restored.n_refused), (256, [0, 0, 0, 1_000]));
    let long = format!("<EMAIL_T15{}>", "A".repeat(2_000));
    let restored = restore(&long, &keys(1), &SCOPE, TODAY);
    assert!(restored.refused.iter().all(|one| one.token.len() <= 80));
}

/// For any text and any spans: what was redacted with tokens is, byte for byte, the original once it is restored.
#[test]
fn restoring_gives_back_the_original() {
    const CATEGORIES: [&str; 3] = ["privacy.pii.email", "security.secret.aws-key", "privacy.x"];
    let ours = keys(1);
    let sealing = Sealing { keys: &ours, scope: SCOPE, today: TODAY };
    let mut random = Random::new(29);
    for case in 0..4_000 {
        let text = match case % 4 {
            0 => random.text(40),
            1 => random.unicode(40),
            // Beginnings, ends and wrappings of tokens around values.
            2 => random.pieces(
                &[
                    "<", ">", "\\", "&lt;", "&gt;", "EMAIL_T", "_T15", "*", "`", " ", "a", "é", "T1", "{",
                    "\"",
                ],
                30,
            ),
            _ => serde_json::to_string(&random.json(4)).expect("json"),
        };
        let replacements: Vec<Replacement<'_>> = (0..random.below(5))
            .map(|order| Replacement {
                span: random.span(&text),
                category: random.pick(&CATEGORIES),
                score: 1.0,
                order,
                style: Style::Token { days: 30 },
            })
            .collect();
        let mut placeholders = Placeholders::keyed(sealing);
        let redacted = redact(&text, &replacements, &mut placeholders).text.unwrap_or_else(|| text.clone());
        let restored = restore(&redacted, &ours, &SCOPE, TODAY);
        let back = restored.text.unwrap_or(redacted.clone());
        if crate::document::is_document(&text) {
            // Strings are equal; an escape may be spelled in another way.
            let value = |text: &str| serde_json::from_str::<serde_json::Value>(text).expect("still JSON");
            assert_eq!(value(&back), value(&text), "{text:?} {redacted:?}");
        } else {
            assert_eq!(back, text, "{redacted:?}");
        }
    }
}

#[test]
fn numbers_come_back_as_numbers() {
    let ours = keys(1);
    let sealing = Sealing { keys: &ours, scope: SCOPE, today: TODAY };
    let text = r#"{"card": 4111111111111111, "note": "4111111111111111", "x": -1.50e3}"#;
    let found = |value: &str, nth: usize| {
        let start = text.match_indices(value).nth(nth).expect("it stands there").0;
        let span = TextSpan { start, end: start + value.len() };
        Replacement {
            span,
            category: "privacy.pii.card",
            score: 1.0,
            order: nth,
            style: Style::Token { days: 1 },
        }
    };
    let replacements = [found("4111111111111111", 0), found("4111111111111111", 1), found("-1.50e3", 0)];
    let redacted = redact(text, &replacements, &mut Placeholders::keyed(sealing)).text.expect("redacted");
    let value: serde_json::Value = serde_json::from_str(&redacted).expect("JSON");
    assert!(value["card"].is_string() && value["x"].is_string(), "{redacted}");
    assert_eq!(restore(&redacted, &ours, &SCOPE, TODAY).text.as_deref(), Some(text));
    // Elsewhere it is the text of the number.
    let token = value["card"].as_str().expect("a token");
    let prose = restore(&format!("Card {token}."), &ours, &SCOPE, TODAY);
    assert_eq!(prose.text.as_deref(), Some("Card 4111111111111111."));
    let key = restore(&format!("{{\"{token}\": 1}}"), &ours, &SCOPE, TODAY);
    assert_eq!(key.text.as_deref(), Some("{\"4111111111111111\": 1}"));
}

#[test]
fn a_value_is_escaped_inside_json() {
    let ours = keys(1);
    let value = "\"quoted\" \\ and\na line";
    let token = token_with(&ours, value);
    let text = format!("{{\"to\": [\"x {token} y\"]}}");
    let restored = restore(&text, &ours, &SCOPE, TODAY).text.expect("restored");
    let json: serde_json::Value = serde_json::from_str(&restored).expect("still JSON");
    assert_eq!(json["to"][0], format!("x {value} y"));
    let broken = &text[..text.len() - 1];
    let restored = restore(broken, &ours, &SCOPE, TODAY).text.expect("a text like any other");
    assert_eq!(restored, broken.replace(&token, value));
    let deep = format!("{}\"{token}\"{}", "[".repeat(10_000), "]".repeat(10_000));
    let restored = restore(&deep, &ours, &SCOPE, TODAY).text.expect("restored");
    assert!(restored.contains("[\"\\\"quoted\\\" \\\\ and\\na line\"]"));
}

#[test]
fn what_is_a_token_already_is_not_encrypted_again() {
    let ours = keys(1);
    let sealing = Sealing { keys: &ours, scope: SCOPE, today: TODAY };
    let token = token();
    let text = format!("see {token} and key");
    let style = Style::Token { days: 30 };
    let at = |start, end| Replacement {
        span: TextSpan { start, end },
        category: "privacy.x",
        score: 1.0,
        order: 0,
        style,
    };
    let end = 4 + token.len();
    for (replacement, is_left) in
        [(at(4, end), true), (at(12, 30), true), (at(3, end), false), (at(20, end + 1), false)]
    {
        let redacted = redact(&text, &[replacement], &mut Placeholders::keyed(sealing)).text;
        assert_eq!(redacted.is_none(), is_left, "{replacement:?} {redacted:?}");
    }
    let other = Sealing { scope: Scope { tenant: "other", ..SCOPE }, ..sealing };
    assert!(
        redact(&text, &[at(4, end)], &mut Placeholders::keyed(other)).text.is_some(),
        "no token of theirs"
    );
}

/// What is out there must be read by every later version: none of these may change.
#[test]
fn placeholders_of_today_are_those_of_later_versions() {
    assert_eq!(token(), "<EMAIL_T159JK1Q80G70F8FFZ2WF96DTHY0S7P63VYQ3AJR5WMJCVYHK1F46N4Y034S0JG>");
    let ours = keys(1);
    let sealing = Sealing { keys: &ours, scope: SCOPE, today: TODAY };
    for (style, expected) in [(Style::Label, "<EMAIL_ksn9dn>"), (Style::Hash, "<EMAIL_h8esmse4wp0gm>")] {
        let whole = Replacement {
            span: TextSpan::whole(VALUE),
            category: "privacy.pii.email",
            score: 1.0,
            order: 0,
            style,
        };
        let redacted = redact(VALUE, &[whole], &mut Placeholders::keyed(sealing)).text;
        assert_eq!(redacted.as_deref(), Some(expected));
    }
}
