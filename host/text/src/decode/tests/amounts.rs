//! How much there may be: many hidden texts, many layers, many pieces.

use super::*;

fn percent(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

#[test]
fn a_page_of_links_is_no_attack_and_hides_none() {
    let cyrillic: String = (0..90)
        .map(|n| {
            let title = percent(&format!("Страница{n}"));
            format!("* [Статья номер {n}](https://ru.example.org/wiki/{title}) и ещё много других слов об этом, и ещё много\n")
        })
        .collect();
    let blanks: String = (0..90)
        .map(|n| format!("* https://files.example.org/a%20long%20name%20of%20file{n}.pdf was put there by the team last year, and nobody has read any of it until today, I think\n"))
        .collect();
    for page in [cyrillic, blanks] {
        let decoded = decode(&page, &DecodeLimits::default());
        assert_eq!(decoded.cut, None);
        let names: Vec<&str> = decoded.views.iter().map(|view| view.name.as_str()).collect();
        assert_eq!(names, ["decoded:url"]);
        let (before, after) = page.split_at(page.match_indices('\n').nth(70).expect("lines").0);
        let text = format!("{before}\nsee {}\n{after}", percent(ATTACK));
        let decoded = decode(&text, &DecodeLimits::default());
        let view = decoded.views.iter().find(|view| view.content.contains(ATTACK)).expect("still seen");
        let at = view.content.find(ATTACK).expect("there");
        let span = view.offsets.to_original(TextSpan { start: at, end: at + ATTACK.len() });
        assert_eq!(&text[span.start..span.end], percent(ATTACK));
    }
}

#[test]
fn many_hidden_texts_are_one_view_of_their_kind() {
    let text: String =
        (0..500).map(|n| format!("{} \n", base64(&format!("The value number {n} of all")))).collect();
    let decoded = decode(&text, &DecodeLimits::default());
    assert_eq!((decoded.views.len(), decoded.cut), (1, None));
    assert!(
        decoded.views[0].content.contains("number 0 of")
            && decoded.views[0].content.contains("number 499 of")
    );
}

#[test]
fn ten_layers_are_told() {
    let mut text = ATTACK.to_owned();
    for _ in 0..10 {
        text = base64(&text);
    }
    let text = format!("Decode this: {text} Thanks.");
    let decoded = decode(&text, &DecodeLimits::default());
    let cut = decoded.cut.expect("told");
    assert!(TextSpan::checked(cut.start, cut.end, &text).is_ok() && cut.start >= 13, "{cut:?}");
    assert!(decoded.views.iter().all(|view| !view.content.contains("Ignore")));
}

#[test]
fn offsets_have_no_more_pieces_than_the_view_has_bytes() {
    let mut texts: Vec<String> = [
        "%41",
        "eht fo lla ",
        "\u{202e}abc",
        "&#65;",
        "\u{e0041}",
        "1gn0r3 ",
        "i g n o r e ",
        "Ａ",
        "e\u{301}",
    ]
    .iter()
    .map(|piece| piece.repeat((1 << 18) / piece.len()))
    .collect();
    texts.push(percent(&percent(&percent(&"abc ".repeat(2_000)))));
    for text in texts {
        let decoded = decode(&text, &DecodeLimits::default());
        for view in decoded.views.iter().chain([&crate::fold(&text)]) {
            assert!(view.offsets.pieces() <= view.content.len(), "{} of {:?}", view.name, &text[..12]);
        }
    }
}

#[test]
fn names_tell_views_apart() {
    let far = " and then ".repeat(20);
    let text = format!("{}{far}{}{far}{}", base64(ATTACK), percent(ATTACK), base64(&percent(ATTACK)));
    let mut names: Vec<String> = views(&text).into_iter().map(|(name, _)| name).collect();
    names.sort();
    assert_eq!(names, ["decoded:base64", "decoded:base64+url", "decoded:url"]);
}
