use super::*;

fn problems(text: &str) -> Vec<(Problem, &str)> {
    let parsed = parse(text, 0..text.len());
    parsed.problems.into_iter().map(|(problem, range)| (problem, &text[range])).collect()
}

#[test]
fn values_have_their_places() {
    let text = " {\"b\": [1, \"é\\n\"], \"a\": null} ";
    let parsed = parse(text, 0..text.len());
    assert_eq!((parsed.end, parsed.problems.len()), (End::Complete, 0));
    let document = &parsed.document;
    let Value::Object(members) = &document.node(parsed.root).value else { panic!("an object") };
    let keys: Vec<&str> = document.members(members).iter().map(|member| &*member.key).collect();
    assert_eq!(keys, ["a", "b"]);
    let array = document.node(document.member(members, "b").unwrap().value);
    assert_eq!(&text[array.start as usize..array.end as usize], "[1, \"é\\n\"]");
    assert!(document.member(members, "c").is_none() && document.member(members, "").is_none());
}

#[test]
fn what_is_wrong_is_named_where_it_stands() {
    for (text, expected) in [
        ("[1, 2,]", (Problem::TrailingComma, ",")),
        ("{\"a\": 1, }", (Problem::TrailingComma, ",")),
        ("[1, // x\n2]", (Problem::Comment, "// x")),
        ("[NaN]", (Problem::NotANumber, "NaN")),
        ("[-Infinity]", (Problem::NotANumber, "-Infinity")),
        ("[None]", (Problem::Literal, "None")),
        ("{\"a\": 1, \"b\": 2, \"\\u0061\": 3}", (Problem::DuplicateKey, "\"\\u0061\"")),
        ("{'a': 1}", (Problem::Quote, "'a'")),
        ("{a: 1}", (Problem::BareKey, "a")),
        ("[01]", (Problem::Number, "01")),
        ("[.5]", (Problem::Number, ".5")),
        ("[0x1]", (Problem::Number, "0x1")),
        ("[\"a\nb\"]", (Problem::Control, "\n")),
        ("[\"\\q\"]", (Problem::Escape, "\\q")),
        ("[1 2]", (Problem::Unexpected, "2")),
        ("[\"a\" \"b\"]", (Problem::Separator, "\"")),
        ("{\"a\" 1}", (Problem::Separator, "1")),
        ("[1, é]", (Problem::Unexpected, "é")),
        ("{\"a\": [1, 2", (Problem::Truncated, "")),
        ("{\"a\": \"xyz", (Problem::Truncated, "\"xyz")),
        ("{\"a\": tr", (Problem::Truncated, "tr")),
        ("{\"a\"", (Problem::Truncated, "")),
        ("[1.", (Problem::Truncated, "1.")),
    ] {
        assert_eq!(problems(text), [expected], "{text}");
    }
}

#[test]
fn depth_is_bounded() {
    let text = "[".repeat(1 << 20);
    assert_eq!(parse(&text, 0..text.len()).end, End::Cut("depth_max"));
    let text = format!("{}{}", "[".repeat(DEPTH_MAX), "]".repeat(DEPTH_MAX));
    assert_eq!(parse(&text, 0..text.len()).end, End::Complete);
    let text = format!("[{}1]", "1,".repeat(VALUES_MAX));
    assert_eq!(parse(&text, 0..text.len()).end, End::Cut("values_max"));
}
