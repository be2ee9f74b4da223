use std::sync::Arc;
use std::time::Duration;

use balustrade_core::{
    Action, DecidedFinding, Finding, FindingRedaction, GuardrailVerdict, Mode, TextSpan, UnjudgedText,
    Verdict,
};
use serde_json::{Value, json};

use super::decision;
use crate::wire::{answer, parse};

/// Index of a text and what it becomes.
type Redactions<'a> = &'a [(usize, &'a str)];

/// The raw `output` that `body` gets when the texts at the given indices are redacted.
fn output(body: &str, redactions: Redactions<'_>) -> Option<String> {
    let check = parse(body.as_bytes()).unwrap_or_else(|error| panic!("{body}: {error}"));
    let (request, original) = check.start(std::time::Instant::now());
    let texts = (0..request.texts.len()).map(|text| {
        let new = redactions.iter().find(|(index, _)| *index == text).map(|(_, new)| *new);
        (if new.is_some() { Action::Redact } else { Action::Allow }, new)
    });
    let decision = decision(&request, texts.collect());
    let answer = answer(&request, &original, &decision);
    let written = serde_json::to_string(&answer).expect("answer");
    serde_json::from_str::<Value>(&written).expect("the answer is JSON");
    answer.output.map(|output| output.get().to_owned())
}

#[test]
fn without_redaction_the_output_is_the_callers_bytes() {
    let inputs = [
        (r#""caf\u00e9 \/ é""#, "text", "input"),
        (r#"[ {"role":"user" ,  "content":[{"type":"x","n":1.00}]} ]"#, "messages", "input"),
        (r#"[{"text":"b","id":"z"}]"#, "chunks", "retrieval"),
        (r#"{"result":{"z":1e5,"a":-0.10,"m":"\t"},"name":"n"}"#, "tool", "tool-result"),
    ];
    for (input, field, stage) in inputs {
        let body = format!(r#"{{ "{field}" : {input} , "stage" : "{stage}" }}"#);
        assert_eq!(output(&body, &[]).as_deref(), Some(input));
    }
}

#[test]
fn a_redaction_changes_its_own_string_only() {
    let table: [(&str, Redactions<'_>, &str); 8] = [
        (r#"{"text":"a","stage":"input"}"#, &[(0, "[\"x\"]\n")], r#""[\"x\"]\n""#),
        (
            r#"{"stage":"input","messages":[ {"role":"user","content":"\u0061"},{"content":[{"text":"b","type":"text"},{"type":"i","u":1.0}],"role":"user"}]}"#,
            &[(1, "B")],
            r#"[ {"role":"user","content":"\u0061"},{"content":[{"text":"B","type":"text"},{"type":"i","u":1.0}],"role":"user"}]"#,
        ),
        (
            r#"{"stage":"retrieval","chunks":[{"id":"1","text":"a"},{"id":"2","text":"b"}]}"#,
            &[(0, ""), (1, "é")],
            r#"[{"id":"1","text":""},{"id":"2","text":"é"}]"#,
        ),
        (
            r#"{"stage":"tool-result","tool":{"result":{"z":["a",1.50,"b"],"y":"c"},"name":"n"}}"#,
            &[(1, "B"), (2, "C")],
            r#"{"result":{"z":["a",1.50,"B"],"y":"C"},"name":"n"}"#,
        ),
        (
            r#"{"stage":"tool-call","tool":{"name":"n","arguments":"{ \"k\" : \"a\", \"n\": 1.0, \"l\":\"b\" }","description":"d"}}"#,
            &[(2, "\"B\""), (3, "D")],
            r#"{"name":"n","arguments":"{ \"k\" : \"a\", \"n\": 1.0, \"l\":\"\\\"B\\\"\" }","description":"D"}"#,
        ),
        (
            r#"{"stage":"tool-call","tool":{"arguments":"{\"k\":\"\\u0061\/\"}","name":"n"}}"#,
            &[(1, "N")],
            r#"{"arguments":"{\"k\":\"\\u0061\/\"}","name":"N"}"#,
        ),
        (
            r#"{"stage":"tool-result","tool":{"name":"n","result":{"card" : 4111111111111111, "a@b.c":[ 123456789 , 12]}}}"#,
            &[(1, "<C>"), (2, "<E>"), (3, "")],
            r#"{"name":"n","result":{"card" : "<C>", "<E>":[ null , 12]}}"#,
        ),
        (
            r#"{"stage":"tool-call","tool":{"name":"n","arguments":"{\"card\": 4111111111111111, \"a@b.c\": 1}"}}"#,
            &[(1, "<C>"), (2, "<E>")],
            r#"{"name":"n","arguments":"{\"card\": \"<C>\", \"<E>\": 1}"}"#,
        ),
    ];
    for (body, redactions, expected) in table {
        assert_eq!(output(body, redactions).as_deref(), Some(expected), "{body}");
    }
}

#[test]
fn a_blocked_check_has_no_output_but_says_which_chunks_were_bad() {
    let body =
        r#"{"stage":"retrieval","request_id":"r","chunks":[{"id":"x","text":"a"},{"id":"y","text":"b"}]}"#;
    let (request, original) = parse(body.as_bytes()).expect("check").start(std::time::Instant::now());
    let decision = decision(&request, vec![(Action::Allow, None), (Action::Block, None)]);
    let answer = serde_json::to_value(answer(&request, &original, &decision)).expect("answer");
    assert_eq!(answer.get("output"), None);
    assert_eq!(answer["chunks"], json!([{"id": "x", "action": "allow"}, {"id": "y", "action": "block"}]));
    assert_eq!((&answer["action"], &answer["intervened"]), (&json!("block"), &json!(true)));
    assert_eq!(answer["request_id"], "r");
}

#[test]
fn every_field_of_the_wire_format_is_there() {
    let body = r#"{"stage":"output","messages":[{"role":"assistant","content":[{"type":"text","text":"call a@b.c"},
        {"type":"audio"}]}]}"#;
    let (request, original) = parse(body.as_bytes()).expect("check").start(std::time::Instant::now());
    let mut decision = decision(&request, vec![(Action::Redact, Some("call [EMAIL]"))]);
    let (guardrail, plugin): (Arc<str>, Arc<str>) = (Arc::from("contact-data"), Arc::from("patterns"));
    decision.findings.push(DecidedFinding {
        guardrail: guardrail.clone(),
        plugin: plugin.clone(),
        finding: Finding {
            text: 0,
            text_span: TextSpan { start: 5, end: 10 },
            category: "privacy.pii.email".into(),
            score: 1.0,
            message: None,
            evidence: None,
            attributes: vec![("rule".into(), "email".into())],
        },
        action: Action::Redact,
        mode: Mode::Enforce,
        redaction: Some(FindingRedaction::Replaced { style: "label", reason: Some("overlap") }),
    });
    decision.verdicts.push(GuardrailVerdict {
        guardrail: guardrail.clone(),
        plugin,
        verdict: Verdict::Flagged,
        action: Action::Redact,
        mode: Mode::Enforce,
        duration: Duration::from_micros(12),
        reason: None,
        detail: None,
        scores: vec![("privacy.pii.email".into(), 1.0)],
    });
    decision.unjudged.push(UnjudgedText { text: 0, text_span: None, guardrail, reason: "too_long".into() });
    let answer = serde_json::to_value(answer(&request, &original, &decision)).expect("answer");
    let place = "/messages/0/content/0/text";
    let expected = json!({
        "decision_id": "d-1", "policy": "default", "revision": "r-1", "stage": "output",
        "action": "redact", "intervened": true,
        "output": [{"role": "assistant", "content": [{"type": "text", "text": "call [EMAIL]"}, {"type": "audio"}]}],
        "findings": [{
            "guardrail": "contact-data", "plugin": "patterns", "category": "privacy.pii.email", "score": 1.0,
            "path": place, "text_span": {"start": 5, "end": 10}, "attributes": {"rule": "email"},
            "action": "redact", "mode": "enforce", "style": "label", "style_reason": "overlap",
        }],
        "verdicts": [{
            "guardrail": "contact-data", "plugin": "patterns", "verdict": "flagged", "action": "redact",
            "mode": "enforce", "duration_us": 12, "scores": {"privacy.pii.email": 1.0},
        }],
        "unjudged": [
            {"path": place, "guardrail": "contact-data", "reason": "too_long"},
            {"path": "/messages/0/content/1", "guardrail": "*", "reason": "not_text"},
        ],
        "guardrails": {"flagged": true, "flaggedInput": false, "flaggedOutput": true, "reason": "contact-data"},
        "duration_us": 7,
    });
    assert_eq!(answer, expected);
}

#[test]
fn findings_in_a_json_text_say_in_which_value_and_who_won() {
    let content = r#"{"user": [{"mail": "a@b.c"}]}"#;
    let body = json!({ "stage": "input", "text": content }).to_string();
    let (request, original) = parse(body.as_bytes()).expect("check").start(std::time::Instant::now());
    let mut decision = decision(&request, vec![(Action::Redact, Some("{}"))]);
    let start = content.find("a@b.c").expect("it stands there");
    for (start, redaction) in [
        (start, FindingRedaction::LostTo(1)),
        (start - 1, FindingRedaction::Replaced { style: "mask", reason: None }),
        (0, FindingRedaction::Replaced { style: "mask", reason: None }),
    ] {
        let mut found = decided_finding();
        found.finding.text_span = TextSpan { start, end: start + 5 };
        found.redaction = Some(redaction);
        decision.findings.push(found);
    }
    let answer = serde_json::to_value(answer(&request, &original, &decision)).expect("answer");
    let told = |index: usize, field: &str| answer["findings"][index].get(field).cloned();
    assert_eq!(
        (told(0, "json_path"), told(0, "lost_to"), told(0, "style")),
        (Some("/user/0/mail".into()), Some(1.into()), None)
    );
    assert_eq!((told(1, "json_path"), told(1, "style")), (Some("/user/0/mail".into()), Some("mask".into())));
    assert_eq!((told(2, "json_path"), told(2, "path")), (None, Some("/text".into())));
}

fn decided_finding() -> DecidedFinding {
    DecidedFinding {
        guardrail: Arc::from("contact-data"),
        plugin: Arc::from("patterns"),
        finding: Finding {
            text: 0,
            text_span: TextSpan { start: 0, end: 1 },
            category: "privacy.pii.email".into(),
            score: 1.0,
            message: None,
            evidence: None,
            attributes: vec![],
        },
        action: Action::Redact,
        mode: Mode::Enforce,
        redaction: None,
    }
}

#[test]
fn a_finding_in_a_key_says_so_and_late_placeholders_are_told() {
    let body = r#"{"stage":"tool-result","tool":{"name":"n","result":{"a@b.c":"{\"d@e.f\": 1}"}}}"#;
    let (request, original) = parse(body.as_bytes()).expect("a check").start(std::time::Instant::now());
    let mut decision = decision(&request, vec![(Action::Allow, None); request.texts.len()]);
    let found = |text, start, end| {
        let text_span = TextSpan { start, end };
        let finding = Finding {
            text,
            text_span,
            category: "privacy.pii.email".to_owned(),
            score: 1.0,
            message: None,
            evidence: None,
            attributes: Vec::new(),
        };
        DecidedFinding {
            guardrail: "g".into(),
            plugin: "p".into(),
            finding,
            action: Action::Flag,
            mode: Mode::Enforce,
            redaction: None,
        }
    };
    decision.findings = vec![found(1, 0, 5), found(2, 2, 7), found(2, 10, 11)];
    decision.texts[2].lookalikes = vec!["<EMAIL_1>".to_owned()];
    let answer = serde_json::to_value(answer(&request, &original, &decision)).expect("answer");
    let told: Vec<_> = answer["findings"]
        .as_array()
        .expect("findings")
        .iter()
        .map(|one| [&one["path"], &one["json_path"], &one["in_key"]].map(Value::clone))
        .collect();
    let path = "/tool/result/a@b.c";
    assert_eq!(
        told,
        [
            [json!(path), Value::Null, json!(true)],
            [json!(path), json!("/d@e.f"), json!(true)],
            [json!(path), json!("/d@e.f"), Value::Null],
        ]
    );
    assert_eq!(answer["lookalikes"], json!(["<EMAIL_1>"]));
}
