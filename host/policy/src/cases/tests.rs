use balustrade_core::{Action, Verdict};
use serde_json::json;

use super::CaseFile;

#[test]
fn a_case_keeps_its_request_as_json_and_its_line() {
    let text = "\
- name: a card
  why: the happy path
  request:
    stage: input
    messages: [{ role: user, content: 'card 4111' }]
    attributes: { beta: true, n: 1.5 }
  expect:
    action: redact
    findings: [{ guardrail: data, category: 'privacy.*', text: '4111' }, {}]
    no_findings_in: [secrets]
    output: [{ role: user, content: x }]
    verdicts: { data: flagged, secrets: pass }
    unjudged: 0

- name: nothing
  request: { stage: output, text: hi }
  expect: { action: allow }
";
    let file = CaseFile::parse(text, "cases.yaml").expect("valid");
    let first = &file.cases[0];
    assert_eq!((first.line, file.cases[1].line), (1, 15));
    assert_eq!(
        first.request,
        json!({
            "stage": "input",
            "messages": [{ "role": "user", "content": "card 4111" }],
            "attributes": { "beta": true, "n": 1.5 },
        })
    );
    assert_eq!((first.expect.action, first.expect.unjudged), (Action::Redact, Some(0)));
    assert!(first.expect.findings[0].category.as_ref().is_some_and(|c| c.matches("privacy.pii.x")));
    assert_eq!(first.expect.findings[1].guardrail, None);
    assert_eq!(first.expect.verdicts["secrets"], Verdict::Pass);
    assert_eq!(first.expect.output, Some(json!([{ "role": "user", "content": "x" }])));
    assert_eq!(file.cases[1].expect.output, None);
}

#[test]
fn a_wrong_case_is_refused_with_its_place() {
    let good = "- name: a\n  request: { text: x }\n  expect: { action: allow }\n";
    let cases = [
        (
            good.replace("expect", "expects"),
            "c.yaml:3:3: expects: unknown key `expects` (did you mean `expect`?)",
        ),
        (
            good.replace("allow", "pass"),
            "c.yaml:3:21: action: unknown value `pass`; use one of allow, flag, redact",
        ),
        (good.replace("{ text: x }", "x"), "c.yaml:2:12: [0].request: must be a mapping"),
        (good.replace("name: a", "name: ''"), "c.yaml:1:9: [0].name: empty"),
        (
            good.replace("allow }", "allow, findings: [{ category: pii }] }"),
            "c.yaml:3:51: [0].expect.findings: `pii`",
        ),
        (format!("{good}{good}"), "c.yaml:4:9: [1].name: `a` is the name of an earlier case"),
        ("[]".to_owned(), "c.yaml: it holds no case"),
        ("x: 1".to_owned(), "c.yaml:1:1"),
    ];
    for (text, expected) in cases {
        let found = CaseFile::parse(&text, "c.yaml").expect_err(&text).to_string();
        assert!(found.contains(expected), "{text}\nfound:    {found}\nexpected: {expected}");
    }
}

#[test]
fn a_long_text_is_written_short() {
    let case = |text: &str| {
        let text = format!(
            "- name: x\n  request:\n    messages:\n      - {{ role: user, content: {text} }}\n  expect: {{ action: allow }}\n"
        );
        CaseFile::parse(&text, "cases.yaml")
    };
    let content = |text: &str| case(text).expect("valid").cases[0].request["messages"][0]["content"].clone();
    assert_eq!(content("{ $repeat: 'ab ', bytes: 7, then: end }"), "ab ab ab end");
    assert_eq!(content("{ $repeat: é, bytes: 4 }"), "éé");
    assert_eq!(content("{ $repeat: a, bytes: 4194304 }").as_str().map(str::len), Some(4 << 20));
    for (text, told) in [
        ("{ $repeat: a }", "needs `bytes`"),
        ("{ $repeat: a, bytes: 0 }", "from 1 to 4194304"),
        ("{ $repeat: a, bytes: 4194305 }", "from 1 to 4194304"),
        ("{ $repeat: a, bytes: -1 }", "from 1 to 4194304"),
        ("{ $repeat: '', bytes: 3 }", "not empty"),
        ("{ $repeat: [a], bytes: 3 }", "not empty"),
        ("{ $repeat: a, bytes: 3, than: b }", "nothing else"),
    ] {
        let error = case(text).expect_err(text).to_string();
        assert!(error.contains(told) && error.starts_with("cases.yaml:4:"), "{text}: {error}");
    }
}
