//! The reader against `serde_json`, which it stands in for.

use crate::wire::parse;

const DOCUMENTS: &[&str] = &[
    r#""""#,
    r#""plain""#,
    r#""a\"b\\c\/d\b\f\n\r\t""#,
    r#""\u0041\u00e9\u20ac\ud83d\ude00""#,
    r#""\u0000""#,
    r#""é€😀 and \u00e9""#,
    r#""ends with an escape\n""#,
    r#""1234567\"89012345\\6""#,
    "0",
    "-0",
    "-1.5e-7",
    "1E+2",
    "true",
    "false",
    "null",
    "[]",
    "{}",
    " [ ] ",
    "[1 , [ 2 ] ]",
    r#"{"a":{"b":[null,"x",{"":""}]}}"#,
    "",
    "01",
    "-",
    "1.",
    ".5",
    "1e",
    "tru",
    "truex",
    "nul",
    r#"{"a":1,}"#,
    "[1,]",
    "[1 2]",
    r#"{"a" 1}"#,
    "{1:2}",
    r#""\q""#,
    r#""\u00g0""#,
    "\"tab\tinside\"",
    "\"",
    r#""open"#,
    "[",
    "{",
    "]",
    "\u{feff}1",
    "1\u{a0}",
    "'a'",
    "[\u{7f}]",
    "\"\u{7f}\"",
    r#""\ud83d\ude00\ud83d\ude00""#,
];

#[test]
fn accepts_and_decodes_what_serde_json_does() {
    for document in DOCUMENTS {
        let body = format!(r#"{{"stage":"tool-result","tool":{{"name":"n","result":{document}}}}}"#);
        let theirs = serde_json::from_str::<serde_json::Value>(&body).ok();
        let ours = parse(body.as_bytes()).ok();
        assert_eq!(ours.is_some(), theirs.is_some(), "{document}");
        let (Some(ours), Some(theirs)) = (ours, theirs) else { continue };
        for text in &ours.request.texts {
            let expected = theirs.pointer(&text.path).and_then(serde_json::Value::as_str);
            assert_eq!(expected, Some(text.content.as_str()), "{document} at {}", text.path);
        }
    }
}

#[test]
fn every_cut_of_a_body_is_refused_and_none_panics() {
    let body = r#"{"policy":"p","stage":"tool-call","tool":{"name":"n","schema":{"a":["\ud83d\ude00\n",-1.5e3,true]},
        "arguments":"{\"k\":\"v\\n\"}"},"attributes":{"a":1,"b":false},"timeout_ms":5}"#;
    assert!(parse(body.as_bytes()).is_ok());
    for end in 0..body.len() {
        assert!(parse(&body.as_bytes()[..end]).is_err(), "cut at {end}");
    }
    for place in 0..body.len() {
        for byte in [0_u8, b'"', b'\\', b'{', b'}', b'[', b',', b'9', 0x80, 0xff] {
            let mut bytes = body.as_bytes().to_vec();
            bytes[place] = byte;
            if parse(&bytes).is_ok() {
                let theirs = serde_json::from_slice::<serde_json::Value>(&bytes);
                assert!(theirs.is_ok(), "accepted what is no JSON: byte {byte} at {place}");
            }
        }
    }
}
