use super::*;
use crate::testing::keys;

const EMAIL: &str = "privacy.pii.email";

fn label_of(placeholders: &mut Placeholders<'_>, category: &str, value: &str) -> String {
    placeholders.stand(category, Style::Label, value, Kind::Text).text
}

fn sealing<'a>(keys: &'a RedactionKeys, tenant: &'a str, conversation: &'a str) -> Sealing<'a> {
    Sealing { keys, scope: Scope { tenant, conversation }, today: Day(20_000) }
}

#[test]
fn equal_values_share_a_number_and_labels_count_apart() {
    let mut placeholders = Placeholders::new();
    for (category, value, expected) in [
        (EMAIL, "a@b.c", "<EMAIL_1>"),
        (EMAIL, "d@e.f", "<EMAIL_2>"),
        (EMAIL, "a@b.c", "<EMAIL_1>"),
        ("security.secret.aws-key", "a@b.c", "<AWS_KEY_1>"),
        ("", "x", "<REDACTED_1>"),
    ] {
        assert_eq!(label_of(&mut placeholders, category, value), expected);
    }
}

#[test]
fn numbers_that_came_with_the_text_are_never_given() {
    let mut placeholders = Placeholders::new();
    placeholders.avoid(1, "see <<EMAIL_1>, <EMAIL_3> and <EMAIL_2 >, <é>, <");
    assert_eq!(label_of(&mut placeholders, EMAIL, "a"), "<EMAIL_2>");
    assert_eq!(label_of(&mut placeholders, EMAIL, "b"), "<EMAIL_4>");
    assert_eq!(label_of(&mut placeholders, EMAIL, "a"), "<EMAIL_2>");
}

#[test]
fn a_conversation_has_the_same_tag_in_every_request() {
    let keys = keys(1);
    let tag = |tenant, conversation, category, value| {
        let mut placeholders = Placeholders::keyed(sealing(&keys, tenant, conversation));
        // Something else comes first in one of them, and the text already holds the tag.
        placeholders.avoid(0, "<EMAIL_1>");
        label_of(&mut placeholders, category, "other");
        label_of(&mut placeholders, category, value)
    };
    let one = tag("acme", "c-1", EMAIL, "a@b.c");
    assert!(one.starts_with("<EMAIL_k") && one.len() == "<EMAIL_k>".len() + TAG_SIGNS, "{one}");
    assert_eq!(tag("acme", "c-1", EMAIL, "a@b.c"), one);
    for other in [
        tag("acme", "c-2", EMAIL, "a@b.c"),
        tag("other", "c-1", EMAIL, "a@b.c"),
        tag("acm", "ec-1", EMAIL, "a@b.c"),
        tag("acme", "c-1", EMAIL, "a@b.d"),
    ] {
        assert_ne!(other, one);
    }
    let mut without = Placeholders::keyed(sealing(&keys, "acme", ""));
    assert_eq!(label_of(&mut without, EMAIL, "a@b.c"), "<EMAIL_1>", "no conversation, so numbers");
}

#[test]
fn two_values_of_a_request_never_share_a_tag() {
    let keys = keys(1);
    let mut placeholders = Placeholders::keyed(sealing(&keys, "", "c"));
    // Enough values that some of them begin with the same 25 bits.
    let mut by_tag = HashMap::new();
    for n in 0..20_000 {
        let tag = label_of(&mut placeholders, EMAIL, &n.to_string());
        assert_eq!(by_tag.insert(tag, n), None);
    }
    assert!(by_tag.keys().any(|tag| tag.len() > "<EMAIL_k>".len() + TAG_SIGNS), "a tag was made longer");
    for (tag, n) in by_tag {
        assert_eq!(label_of(&mut placeholders, EMAIL, &n.to_string()), tag);
    }
}

#[test]
fn a_hash_is_bound_to_key_tenant_and_label() {
    let (one, two) = (keys(1), keys(2));
    let hash = |keys, tenant, conversation, category, value| {
        let mut placeholders = Placeholders::keyed(sealing(keys, tenant, conversation));
        placeholders.stand(category, Style::Hash, value, Kind::Text).text
    };
    let first = hash(&one, "acme", "c-1", EMAIL, "a@b.c");
    assert!(first.starts_with("<EMAIL_h") && first.len() == "<EMAIL_h>".len() + HASH_SIGNS, "{first}");
    assert_eq!(hash(&one, "acme", "c-2", EMAIL, "a@b.c"), first, "conversations can be compared");
    for other in [
        hash(&two, "acme", "c-1", EMAIL, "a@b.c"),
        hash(&one, "other", "c-1", EMAIL, "a@b.c"),
        hash(&one, "acme", "c-1", "privacy.pii.name", "a@b.c"),
        hash(&one, "acme", "c-1", EMAIL, "b@b.c"),
    ] {
        assert_ne!(other[7..], first[7..]);
    }
}

#[test]
fn what_cannot_be_made_is_a_label_and_says_why() {
    let keys = keys(1);
    let token = Style::Token { days: 3 };
    let mut keyless = Placeholders::new();
    for style in [token, Style::Hash] {
        let stand = keyless.stand(EMAIL, style, "a@b.c", Kind::Text);
        assert_eq!(
            (stand.text.as_str(), stand.style, stand.reason),
            ("<EMAIL_1>", Style::Label, Some("no_key"))
        );
    }
    let mut keyed = Placeholders::keyed(sealing(&keys, "", ""));
    let long = "x".repeat(513);
    let stand = keyed.stand(EMAIL, token, &long, Kind::Text);
    assert_eq!(
        (stand.text.as_str(), stand.style, stand.reason),
        ("<EMAIL_1>", Style::Label, Some("too_long"))
    );
    assert_eq!(keyed.stand(EMAIL, token, &long[1..], Kind::Text).style, token);
}

#[test]
fn the_other_styles_need_nothing() {
    let mut placeholders = Placeholders::new();
    for (style, expected) in [
        (Style::Mask, "****************"),
        (Style::Partial { keep: 4 }, "************1111"),
        (Style::Remove, ""),
    ] {
        let stand = placeholders.stand(EMAIL, style, "4111111111111111", Kind::Text);
        assert_eq!((stand.text.as_str(), stand.style, stand.reason), (expected, style, None));
    }
}
