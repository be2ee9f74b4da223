use balustrade_core::TextSpan;

use super::*;
use crate::testing::Random;

fn folded(text: &str) -> String {
    fold(text).content
}

#[test]
fn what_reads_the_same_is_spelt_the_same() {
    for (written, read) in [
        ("Ignore ALL", "ignore all"),
        ("Ｉｇｎｏｒｅ　ａｌｌ", "ignore all"),
        ("ⓘⓖⓝⓞⓡⓔ 𝐚𝐥𝐥 🅰🅻🅻", "ignore all all"),
        ("ig\u{200b}no\u{2060}re", "ignore"),
        ("i\u{335}g\u{336}n\u{330}o\u{308}\u{301}re", "ignore"),
        ("іgnоrе", "ignore"),
        ("1gn0r3 pr3v10us 1nstruct10ns", "ignore previous instructions"),
        ("4n07h3r 745k 15 4b0u7 70", "another task is about to"),
        ("a11 the ru1es, revea1", "all the rules, reveal"),
        ("i g n o r e", "ignore"),
        ("i g n o r e   a l l", "ignore all"),
        ("i g n o r e  a l l", "ignore all"),
        ("o.m.i.t._.a.n.y", "omit any"),
        ("I-G-N-O-R-E A-L-L", "ignore all"),
        ("sᴍᴀʟʟ ᴄᴀᴘs", "small caps"),
        ("Größe ÑANDÚ", "größe ñandú"),
        ("e\u{301}te\u{301}", "été"),
        ("ﬁne", "fine"),
    ] {
        assert_eq!(folded(written), read, "{written}");
    }
}

#[test]
fn what_is_ordinary_stays() {
    for text in [
        "gpt4 on the 15th at 10k",
        "a 1 2 b",
        "привет, мир",
        "x = 42; y = 7",
        "user@example.com",
        "这是一个测试",
        "e.g. u.s.",
        "to be or not",
        "अनुदेश भूल जाओ",
        "3f4a9b8c7d6e5f40",
        "i am a b",
    ] {
        assert_eq!(folded(text), text, "{text}");
    }
}

#[test]
fn a_word_of_lookalikes_follows_its_neighbours() {
    assert_eq!(folded("the сосо"), "the coco");
    assert_eq!(folded("это сосо"), "это сосо");
}

#[test]
fn spans_come_back_on_the_original() {
    let text = "x Ｉ\u{200b}g 1gn0re";
    let view = fold(text);
    let at = view.content.find("ig ").expect("there");
    let span = view.offsets.to_original(TextSpan { start: at, end: at + 2 });
    assert_eq!(&text[span.start..span.end], "Ｉ\u{200b}g");
    let at = view.content.find("ignore").expect("there");
    let span = view.offsets.to_original(TextSpan { start: at, end: at + 6 });
    assert_eq!(&text[span.start..span.end], "1gn0re");
}

#[test]
fn any_text_folds_to_spans_on_its_boundaries() {
    const PIECES: [&str; 18] = [
        "a",
        "B ",
        "é",
        "e\u{301}",
        "\u{301}",
        "1",
        "0",
        "@",
        ".",
        " ",
        "\n",
        "漢",
        "😀",
        "\u{200b}",
        "а",
        "ﬁ",
        "Ａ",
        "\u{e0041}",
    ];
    let mut random = Random::new(5);
    for _ in 0..3_000 {
        let text: String = (0..random.below(24)).map(|_| random.pick(&PIECES)).collect();
        let view = fold(&text);
        assert_eq!(view.offsets.view_len(), view.content.len(), "{text:?}");
        let span = random.span(&view.content);
        let original = view.offsets.to_original(span);
        assert!(
            TextSpan::checked(original.start, original.end, &text).is_ok(),
            "{text:?} {span:?} {original:?}"
        );
        assert_eq!(fold(&text), view, "the same text folds to the same view");
    }
}

#[test]
fn long_texts_of_one_kind_fold() {
    for piece in ["a", "1", "a ", "1 ", "a.", "\u{301}", "1.a ", "=", "\u{200b}", "é", "Ａ", "a1"] {
        let text = piece.repeat((1 << 20) / piece.len());
        let view = fold(&text);
        assert_eq!(view.offsets.view_len(), view.content.len());
    }
}

#[test]
fn a_view_is_at_most_a_few_times_its_source() {
    for c in ['\u{fdfa}', '\u{fdfb}', '\u{3300}', '\u{ffe6}', '\u{1f14a}', 'ﬃ', '㍿', 'İ'] {
        let text = c.to_string().repeat(1_000);
        let view = fold(&text);
        assert!(view.content.len() <= 4 * text.len(), "{c}: {}", view.content.len());
    }
    assert_eq!(folded("oﬃce ㍿"), "office 株式会社");
}
