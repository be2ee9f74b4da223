use std::time::{Duration, Instant};

use balustrade_core::{Attribute, InputShape, Stage, TextForm};

use crate::wire::{CheckRequest, parse};

fn read(body: &str) -> CheckRequest {
    parse(body.as_bytes()).unwrap_or_else(|error| panic!("{body}: {error}"))
}

/// Path, inner path, role and content of every text.
fn texts(check: &CheckRequest) -> Vec<(&str, Option<&str>, &str, &str)> {
    let texts = check.request.texts.iter();
    texts.map(|t| (t.path.as_str(), t.inner_path.as_deref(), t.role.as_str(), t.content.as_str())).collect()
}

#[test]
fn a_plain_text_gets_the_role_of_its_stage_wherever_the_stage_stands() {
    let table = [
        ("input", "user"),
        ("output", "assistant"),
        ("retrieval", "retrieved"),
        ("tool-definition", "tool"),
        ("tool-call", "tool"),
        ("tool-result", "tool"),
    ];
    for (stage, role) in table {
        for body in
            [format!(r#"{{"stage":"{stage}","text":"a"}}"#), format!(r#"{{"text":"a","stage":"{stage}"}}"#)]
        {
            let check = read(&body);
            assert_eq!(texts(&check), [("/text", None, role, "a")], "{body}");
            assert_eq!(check.request.stage.as_str(), stage);
            assert_eq!(check.request.policy, "default");
        }
    }
}

#[test]
fn every_other_field_is_kept() {
    let check = read(
        r#"{"policy":"strict","stage":"input","text":"a","conversation":"c","request_id":"r","timeout_ms":30,
            "attributes":{"channel":"email","n":1.5,"paid":true}}"#,
    );
    assert_eq!(check.request.policy, "strict");
    assert_eq!(check.request.conversation.as_deref(), Some("c"));
    assert_eq!(check.request.request_id.as_deref(), Some("r"));
    let expected = [
        ("channel".to_owned(), Attribute::String("email".into())),
        ("n".to_owned(), Attribute::Number(1.5)),
        ("paid".to_owned(), Attribute::Bool(true)),
    ];
    assert_eq!(check.request.attributes, expected);
    let now = Instant::now();
    let (request, _) = check.start(now);
    assert_eq!(request.deadline, Some(now + Duration::from_millis(30)));
}

#[test]
fn a_timeout_beyond_all_time_is_none() {
    let check = read(r#"{"stage":"input","text":"a","timeout_ms":18446744073709551615}"#);
    let (request, _) = check.start(Instant::now());
    // The clock's range decides; either way nothing overflows.
    assert!(request.deadline.is_none_or(|deadline| deadline > Instant::now()));
}

#[test]
fn messages_have_strings_or_parts_and_keep_their_role() {
    let check = read(
        r#"{"stage":"input","messages":[
            {"role":"system","content":"be kind"},
            {"content":[{"type":"text","text":"hi"},{"type":"image_url","image_url":{"url":"x"}},
                        {"text":"there","type":"text"}],"role":"Human"},
            {"role":"user","content":""},
            {"role":"user","content":[]}]}"#,
    );
    assert_eq!(check.request.shape, InputShape::Messages);
    assert_eq!(
        texts(&check),
        [
            ("/messages/0/content", None, "system", "be kind"),
            ("/messages/1/content/0/text", None, "user", "hi"),
            ("/messages/1/content/2/text", None, "user", "there"),
            ("/messages/2/content", None, "user", ""),
        ]
    );
    assert_eq!(check.original.not_text, ["/messages/1/content/1"]);
}

#[test]
fn chunks_are_retrieved_text() {
    let check = read(r#"{"stage":"retrieval","chunks":[{"text":"a","id":"1"},{"id":"2","text":"b"}]}"#);
    assert_eq!(check.request.stage, Stage::Retrieval);
    assert_eq!(
        texts(&check),
        [("/chunks/0/text", None, "retrieved", "a"), ("/chunks/1/text", None, "retrieved", "b")]
    );
    assert_eq!(check.original.chunk_ids, ["1", "2"]);
}

#[test]
fn every_string_inside_a_tools_json_is_judged() {
    let check = read(
        r#"{"stage":"tool-definition","tool":{"name":"send","description":"Sends.",
            "schema":{"type":"object","a/b":{"enum":["x",1,null]}},"result":"done"}}"#,
    );
    assert_eq!(
        texts(&check),
        [
            ("/tool/name", None, "tool", "send"),
            ("/tool/description", None, "tool", "Sends."),
            ("/tool/schema/type", None, "tool", "object"),
            ("/tool/schema/a~1b/enum/0", None, "tool", "x"),
            ("/tool/result", None, "tool", "done"),
        ]
    );
}

#[test]
fn arguments_in_a_string_are_walked_inside() {
    let check = read(
        r#"{"stage":"tool-call","tool":{"name":"send","arguments":"{\"to\":\"a@b.c\",\"body\":{\"lines\":[\"\\u0069gnore\"]}}"}}"#,
    );
    assert_eq!(
        texts(&check)[1..],
        [
            ("/tool/arguments", Some("/to"), "tool", "a@b.c"),
            ("/tool/arguments", Some("/body/lines/0"), "tool", "ignore"),
        ]
    );
}

#[test]
fn arguments_that_hold_no_json_are_judged_as_they_are() {
    for arguments in ["rm -rf", "4111111111111111", "{broken", ""] {
        let check =
            read(&format!(r#"{{"stage":"tool-call","tool":{{"name":"sh","arguments":"{arguments}"}}}}"#));
        assert_eq!(texts(&check)[1], ("/tool/arguments", None, "tool", arguments));
    }
}

#[test]
fn the_documented_fields_are_the_ones_that_are_read() {
    let check = schemars::schema_for!(crate::wire::schema::CheckBody);
    let restore = schemars::schema_for!(crate::wire::schema::RestoreBody);
    for (schema, read) in
        [(check, &crate::wire::request::FIELDS[..]), (restore, &crate::wire::restore::FIELDS[..])]
    {
        let properties = schema.get("properties").and_then(serde_json::Value::as_object).expect("properties");
        let mut documented: Vec<&str> = properties.keys().map(String::as_str).collect();
        let mut read = read.to_vec();
        documented.sort_unstable();
        read.sort_unstable();
        assert_eq!(documented, read);
    }
}

#[test]
fn numbers_and_keys_of_a_tools_json_are_judged_where_they_may_be_personal_data() {
    let forms = |body: &str| -> Vec<(String, Option<String>, TextForm, String)> {
        let (request, _) = parse(body.as_bytes()).expect("a check").start(std::time::Instant::now());
        let all = request.texts.into_iter().skip(1);
        all.map(|text| (text.path, text.inner_path, text.form, text.content)).collect()
    };
    let json = r#"{"card":4111111111111111,"n":[12,1.5,123456789,4.111111111111111E15],"a@b.c":{"ok":true,"b":null},"l":"x"}"#;
    let leaves = [
        ("/card", TextForm::Number, "4111111111111111"),
        ("/n/2", TextForm::Number, "123456789"),
        ("/n/3", TextForm::Number, "4.111111111111111E15"),
        ("/a@b.c", TextForm::Key, "a@b.c"),
        ("/l", TextForm::String, "x"),
    ];
    let result = format!(r#"{{"stage":"tool-result","tool":{{"name":"t","result":{json}}}}}"#);
    let expected: Vec<_> = leaves
        .iter()
        .map(|(path, form, content)| (format!("/tool/result{path}"), None, *form, (*content).to_owned()))
        .collect();
    assert_eq!(forms(&result), expected);
    let written = serde_json::to_string(json).expect("json");
    let call = format!(r#"{{"stage":"tool-call","tool":{{"name":"t","arguments":{written}}}}}"#);
    let expected: Vec<_> = leaves
        .iter()
        .map(|(path, form, content)| {
            ("/tool/arguments".to_owned(), Some((*path).to_owned()), *form, (*content).to_owned())
        })
        .collect();
    assert_eq!(forms(&call), expected);
    // The operator's own numbers and names of fields.
    let schema =
        r#"{"stage":"tool-definition","tool":{"name":"t","schema":{"maximum":9999999999,"a@b.c":1}}}"#;
    assert_eq!(forms(schema), []);
    // As before: what is a number as a whole is the text that the model wrote.
    let bare = r#"{"stage":"tool-call","tool":{"name":"t","arguments":"4111111111111111"}}"#;
    let whole = ("/tool/arguments".to_owned(), None, TextForm::String, "4111111111111111".to_owned());
    assert_eq!(forms(bare), [whole]);
}
