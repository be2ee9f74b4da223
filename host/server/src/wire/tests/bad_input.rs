use crate::wire::{WireLimits, parse, parse_with, split_batch};

/// Body, expected code, expected path.
const TABLE: &[(&str, &str, &str)] = &[
    // Not JSON.
    ("", "not_json", ""),
    ("hello", "not_json", ""),
    ("{", "not_json", ""),
    (r#"{"text":"a""#, "not_json", ""),
    (r#"{"text":"a"#, "not_json", "/text"),
    (r#"{"text":"a",}"#, "not_json", ""),
    (r#"{"text" "a"}"#, "not_json", "/text"),
    (r#"{text:"a"}"#, "not_json", ""),
    (r#"{"stage":"input","text":"a"} x"#, "not_json", ""),
    (r#"{"stage":"input","text":"a"}{}"#, "not_json", ""),
    (r#"{"text":"\x"}"#, "not_json", "/text"),
    (r#"{"text":"\u12"}"#, "not_json", "/text"),
    ("{\"text\":\"a\nb\"}", "not_json", "/text"),
    (r#"{"attributes":{"a":01}}"#, "not_json", "/attributes/a"),
    (r#"{"attributes":{"a":+1}}"#, "not_json", "/attributes/a"),
    (r#"{"attributes":{"a":1.}}"#, "not_json", "/attributes/a"),
    (r#"{"attributes":{"a":nan}}"#, "not_json", "/attributes/a"),
    (r#"{"attributes":{"a":trve}}"#, "not_json", "/attributes/a"),
    // Wrong type.
    ("[]", "wrong_type", ""),
    (r#""text""#, "wrong_type", ""),
    (r#"{"stage":1}"#, "wrong_type", "/stage"),
    (r#"{"policy":null}"#, "wrong_type", "/policy"),
    (r#"{"text":["a"]}"#, "wrong_type", "/text"),
    (r#"{"text":null}"#, "wrong_type", "/text"),
    (r#"{"messages":{}}"#, "wrong_type", "/messages"),
    (r#"{"messages":["a"]}"#, "wrong_type", "/messages/0"),
    (r#"{"messages":[{"role":"user","content":7}]}"#, "wrong_type", "/messages/0/content"),
    (r#"{"messages":[{"role":7,"content":""}]}"#, "wrong_type", "/messages/0/role"),
    (r#"{"messages":[{"role":"user","content":["a"]}]}"#, "wrong_type", "/messages/0/content/0"),
    (r#"{"messages":[{"role":"user","content":[{"type":3}]}]}"#, "wrong_type", "/messages/0/content/0/type"),
    (r#"{"chunks":[{"id":1,"text":"a"}]}"#, "wrong_type", "/chunks/0/id"),
    (r#"{"tool":[]}"#, "wrong_type", "/tool"),
    (r#"{"tool":{"name":"a","description":{}}}"#, "wrong_type", "/tool/description"),
    (r#"{"attributes":[]}"#, "wrong_type", "/attributes"),
    (r#"{"attributes":{"a":null}}"#, "wrong_type", "/attributes/a"),
    (r#"{"attributes":{"a":["b"]}}"#, "wrong_type", "/attributes/a"),
    (r#"{"timeout_ms":"5"}"#, "wrong_type", "/timeout_ms"),
    // Unknown and doubled fields.
    (r#"{"txt":"a"}"#, "unknown_field", "/txt"),
    (r#"{"a/b~c":"a"}"#, "unknown_field", "/a~1b~0c"),
    (r#"{"messages":[{"role":"user","content":"a","extra":1}]}"#, "unknown_field", "/messages/0/extra"),
    (
        r#"{"messages":[{"role":"user","content":[{"type":"text","text":"a","x":1}]}]}"#,
        "unknown_field",
        "/messages/0/content/0/x",
    ),
    (r#"{"chunks":[{"id":"a","text":"b","score":1}]}"#, "unknown_field", "/chunks/0/score"),
    (r#"{"tool":{"name":"a","output":"b"}}"#, "unknown_field", "/tool/output"),
    (r#"{"text":"a","text":"b"}"#, "duplicate_key", "/text"),
    (r#"{"te\u0078t":"a","text":"b"}"#, "duplicate_key", "/text"),
    (r#"{"tool":{"name":"a","result":{"x":1,"x":2}}}"#, "duplicate_key", "/tool/result/x"),
    // The input fields.
    (r#"{"stage":"input"}"#, "no_input", ""),
    (r#"{"stage":"input","text":"a","messages":[]}"#, "two_inputs", "/messages"),
    (r#"{"stage":"retrieval","chunks":[{"id":"a","text":"b"}],"text":"a"}"#, "two_inputs", "/text"),
    (r#"{"text":""}"#, "empty", "/text"),
    (r#"{"messages":[]}"#, "empty", "/messages"),
    (r#"{"chunks":[]}"#, "empty", "/chunks"),
    (r#"{"text":"a"}"#, "missing_field", "/stage"),
    (r#"{"messages":[{"content":"a"}]}"#, "missing_field", "/messages/0/role"),
    (r#"{"messages":[{"role":"user"}]}"#, "missing_field", "/messages/0/content"),
    (r#"{"messages":[{"role":"user","content":[{}]}]}"#, "missing_field", "/messages/0/content/0/type"),
    (
        r#"{"messages":[{"role":"user","content":[{"type":"text"}]}]}"#,
        "missing_field",
        "/messages/0/content/0/text",
    ),
    (r#"{"chunks":[{"text":"a"}]}"#, "missing_field", "/chunks/0/id"),
    (r#"{"chunks":[{"id":"a"}]}"#, "missing_field", "/chunks/0/text"),
    (r#"{"tool":{}}"#, "missing_field", "/tool/name"),
    (r#"{"chunks":[{"id":"a","text":"b"},{"id":"a","text":"c"}]}"#, "duplicate_id", "/chunks/1/id"),
    // Stage.
    (r#"{"stage":"inputs","text":"a"}"#, "unknown_stage", "/stage"),
    (r#"{"stage":"input","chunks":[{"id":"a","text":"b"}]}"#, "stage_mismatch", "/chunks"),
    (r#"{"stage":"output","tool":{"name":"a"}}"#, "stage_mismatch", "/tool"),
    // Characters.
    (r#"{"text":"\ud800"}"#, "lone_surrogate", "/text"),
    (r#"{"text":"\udc00"}"#, "lone_surrogate", "/text"),
    (r#"{"text":"\ud800\u0041"}"#, "lone_surrogate", "/text"),
    (r#"{"text":"\ud800x"}"#, "lone_surrogate", "/text"),
    (r#"{"tool":{"name":"a","result":["\uDFFF"]}}"#, "lone_surrogate", "/tool/result/0"),
    (r#"{"tool":{"name":"a","arguments":"{\"x\":\"\\ud800\"}"}}"#, "lone_surrogate", "/tool/arguments"),
    (r#"{"tool":{"name":"a","arguments":"{\"x\":1,\"x\":2}"}}"#, "duplicate_key", "/tool/arguments"),
    (r#"{"request_id":"a\nb"}"#, "control_character", "/request_id"),
    // Ranges.
    (r#"{"timeout_ms":0}"#, "out_of_range", "/timeout_ms"),
    (r#"{"timeout_ms":-5}"#, "out_of_range", "/timeout_ms"),
    (r#"{"timeout_ms":1.5}"#, "out_of_range", "/timeout_ms"),
    (r#"{"timeout_ms":99999999999999999999}"#, "out_of_range", "/timeout_ms"),
    (r#"{"attributes":{"a":1e999}}"#, "out_of_range", "/attributes/a"),
    (r#"{"policy":""}"#, "empty", "/policy"),
];

#[test]
fn every_bad_body_names_its_field() {
    for (body, code, path) in TABLE {
        let error = parse(body.as_bytes()).expect_err(body);
        assert_eq!((error.code, error.path.as_str()), (*code, *path), "{body}: {error}");
        assert!(!error.detail.is_empty());
    }
}

#[test]
fn invalid_utf8_names_the_field_it_stands_in() {
    let table: [(&[u8], &str); 4] = [
        (b"\xff", ""),
        (b"{\"text\":\"caf\xe9\"}", "/text"),
        (
            b"{\"stage\":\"input\",\"messages\":[{\"role\":\"user\",\"content\":\"\xc3\x28\"}]}",
            "/messages/0/content",
        ),
        (b"{\"text\":\"cut \xe2\x82", "/text"),
    ];
    for (body, path) in table {
        let error = parse(body).expect_err(path);
        assert_eq!((error.code, error.path.as_str()), ("invalid_utf8", path), "{error}");
    }
}

#[test]
fn limits_are_kept_at_their_last_value_and_refused_beyond() {
    let limits =
        WireLimits { texts_max: 3, numbers_max: 2, depth_max: 8, attributes_max: 1, name_bytes_max: 4 };
    let nested = |depth: usize| {
        // The body, the tool and `depth` arrays.
        format!(
            r#"{{"stage":"tool-result","tool":{{"name":"a","result":{}{}}}}}"#,
            "[".repeat(depth),
            "]".repeat(depth)
        )
    };
    let strings = |n: usize| {
        let items = vec![r#""x""#; n].join(",");
        format!(r#"{{"stage":"tool-result","tool":{{"name":"a","result":[{items}]}}}}"#)
    };
    let inner = |n: usize| {
        let items = vec![r#"\"x\""#; n].join(",");
        format!(r#"{{"stage":"tool-call","tool":{{"name":"a","arguments":"[{items}]"}}}}"#)
    };
    let numbers = |n: usize| {
        // Short ones cost nothing.
        let items = vec!["1234567,89"; n].join(",");
        format!(r#"{{"stage":"tool-result","tool":{{"name":"a","result":["x",{items}]}}}}"#)
    };
    let inner_numbers = |n: usize| {
        let items = vec!["1234567"; n - 1].join(",");
        format!(r#"{{"stage":"tool-call","tool":{{"name":"a","result":1234567,"arguments":"[{items}]"}}}}"#)
    };
    let images = |n: usize| {
        let items = vec![r#"{"type":"image_url"}"#; n].join(",");
        format!(r#"{{"stage":"input","messages":[{{"role":"user","content":[{items}]}}]}}"#)
    };
    let named = |policy: &str| format!(r#"{{"stage":"input","text":"a","policy":"{policy}"}}"#);
    let table = [
        (nested(6), nested(7), "too_deep"),
        (strings(2), strings(3), "too_many_texts"),
        (inner(2), inner(3), "too_many_texts"),
        (numbers(2), numbers(3), "too_many_texts"),
        (inner_numbers(2), inner_numbers(3), "too_many_texts"),
        (images(3), images(4), "too_many_texts"),
        (named("abcd"), named("abcde"), "too_long"),
        (
            r#"{"stage":"input","text":"a","attributes":{"a":1}}"#.to_owned(),
            r#"{"stage":"input","text":"a","attributes":{"a":1,"b":2}}"#.to_owned(),
            "too_many_attributes",
        ),
    ];
    for (last, beyond, code) in table {
        assert!(parse_with(last.as_bytes(), &limits).is_ok(), "{last}");
        assert_eq!(parse_with(beyond.as_bytes(), &limits).expect_err(code).code, code, "{beyond}");
    }
}

#[test]
fn a_bomb_of_brackets_does_not_exhaust_the_stack() {
    let body = format!(r#"{{"tool":{{"name":"a","result":{}"#, "[".repeat(1 << 20));
    assert_eq!(parse(body.as_bytes()).expect_err("too deep").code, "too_deep");
    let parts =
        format!(r#"{{"messages":[{{"role":"u","content":[{{"type":"x","y":{}"#, "{\"a\":".repeat(1 << 18));
    assert_eq!(parse(parts.as_bytes()).expect_err("too deep").code, "too_deep");
    let inside = format!(r#"{{"tool":{{"name":"a","arguments":"{}"}}}}"#, "[".repeat(1 << 20));
    assert_eq!(parse(inside.as_bytes()).expect_err("too deep").code, "too_deep");
}

#[test]
fn a_huge_key_is_not_sent_back() {
    let body = format!(r#"{{"{}":1}}"#, "é".repeat(100_000));
    let error = parse(body.as_bytes()).expect_err("unknown field");
    assert!(error.path.len() <= 256 && error.path.starts_with("/é"));
}

#[test]
fn a_batch_is_split_without_being_read() {
    let limits = WireLimits::default();
    let split = |body: &str| {
        split_batch(body.as_bytes(), 2, &limits)
            .map(|checks| {
                checks.into_iter().map(|c| String::from_utf8_lossy(c).into_owned()).collect::<Vec<_>>()
            })
            .map_err(|error| (error.code, error.path))
    };
    assert_eq!(split(r#"{"checks": [ {"a": 1} , 7 ] }"#), Ok(vec![r#"{"a": 1}"#.to_owned(), "7".to_owned()]));
    assert_eq!(split(r#"{"checks":[]}"#), Err(("empty", "/checks".to_owned())));
    assert_eq!(split(r#"{"checks":[1,2,3]}"#), Err(("too_many_checks", "/checks/2".to_owned())));
    assert_eq!(split(r#"{"check":[1]}"#), Err(("unknown_field", "/check".to_owned())));
    assert_eq!(split("{}"), Err(("missing_field", "/checks".to_owned())));
    assert_eq!(split(r#"{"checks":[{"text":}]}"#), Err(("not_json", "/checks/0/text".to_owned())));
    assert_eq!(split_batch(b"{\"checks\":[\"\xff\"]}", 2, &limits).expect_err("utf8").path, "/checks/0");
}
