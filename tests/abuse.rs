use std::sync::Arc;
use std::time::{Duration, Instant};

use balustrade_capabilities::{Provider, ProviderConfig};
use balustrade_core::{
    Classifier, ClassifyGrant, DetectCall, DetectorFactory, DetectorSpec, Failure, Grants, LabelScore,
    LogGrant, NoViews, Report, Reuse, Role, RunLimits, Stage, Text,
};
use serde_json::json;

use crate::support::{Policies, Server, guardrail, runtime_with};

/// behaviour, further settings, further keys, reason, part of the detail.
const ROWS: &[(&str, &str, &str, &str, &str)] = &[
    ("loop", "", "timeout_ms: 50", "timeout", "raise `timeout_ms`"),
    ("bulk_fill", "", "timeout_ms: 50", "timeout", "raise `timeout_ms`"),
    ("memory_bomb", "", "", "memory", "raise `limits.memory_mib`"),
    ("huge_findings", "", "", "bad_output", "raise `limits.findings_max`"),
    ("huge_unjudged", "", "", "bad_output", "raise `limits.findings_max`"),
    ("huge_string", ", mib: 4", "", "bad_output", "raise `limits.returned_kib`"),
    ("huge_error", ", mib: 4", "", "bad_output", "raise `limits.returned_kib`"),
    ("deep_recursion", "", "", "stack", "raise `--stack-kib-max`"),
    ("span_out_of_range", "", "", "bad_output", "ends after the text"),
    ("span_off_boundary", "", "", "bad_output", "cuts a character in two"),
    ("span_reversed", "", "", "bad_output", "start lies after its end"),
    ("nan_score", "", "", "bad_output", "NaN is not in [0, 1]"),
    ("score_out_of_range", "", "", "bad_output", "1.5 is not in [0, 1]"),
    ("bad_category", "", "", "bad_output", "category"),
    ("bad_text_index", "", "", "bad_output", "was not handed over"),
    ("bad_view_index", "", "", "bad_output", "was not handed over"),
    ("trap", "", "", "trap", "trapped"),
    ("panic", "", "", "trap", "trapped"),
    ("guest_error", "", "", "plugin_error", "answered with an error of"),
];

/// The text has a character of two bytes, so that a span can cut one.
const TEXT: &str = "a sécret text that must stay inside";

#[test]
fn each_hostile_guest_is_stopped_with_a_reason_and_the_server_still_answers() {
    let mut policies = Policies::new().add("good", &[&guardrail("echo", "quiet", "{ behaviour: echo }", "")]);
    for (behaviour, settings, keys, ..) in ROWS {
        let settings = format!("{{ behaviour: {behaviour}{settings} }}");
        policies = policies.add(&name(behaviour), &[&guardrail("bad", "quiet", &settings, keys)]);
    }
    let server = Server::start(policies.path(), &[]);
    for (behaviour, _, _, reason, detail) in ROWS {
        let answer = server.check(&name(behaviour), TEXT);
        let verdict = &answer["verdicts"][0];
        assert_eq!(verdict["verdict"], "failed", "{behaviour}: {answer}");
        assert_eq!(verdict["reason"], *reason, "{behaviour}: {answer}");
        let given = verdict["detail"].as_str().unwrap_or_default();
        assert!(given.contains(detail), "{behaviour}: `{given}` should contain `{detail}`");
        assert_eq!(answer["action"], "block", "{behaviour}: `on_error` decides");
        assert!(answer.get("output").is_none(), "{behaviour}");
        assert_eq!(answer["unjudged"][0]["reason"], *reason, "{behaviour}: {answer}");
        assert!(
            !answer.to_string().contains("cret text"),
            "{behaviour}: the text must not come back in messages"
        );
        // And the next request of somebody else is answered as ever.
        assert_eq!(server.check("good", TEXT)["action"], "flag", "after {behaviour}");
    }
    assert_eq!(server.get("/healthz").status, 200);
    let metrics = server.get("/metrics").text();
    for kind in ["timeout", "trap", "memory", "bad_output", "plugin_error"] {
        assert!(metrics.contains(&format!("error_type=\"{kind}\"")), "no failures of {kind} in:\n{metrics}");
    }
}

#[test]
fn guests_that_end_configure_with_a_full_or_large_memory_serve() {
    let policies = Policies::new()
        .add("full", &[&guardrail("g", "quiet", "{ behaviour: memory_full_in_configure, mib: 64 }", "")])
        .add("large", &[&guardrail("g", "quiet", "{ behaviour: big_memory_in_configure, mib: 48 }", "")]);
    let server = Server::start(policies.path(), &[]);
    for policy in ["full", "large"] {
        assert_eq!(server.check(policy, TEXT)["action"], "flag", "{policy}");
    }
    let status = server.get("/v1/status").json();
    for policy in status["policies"].as_array().expect("policies") {
        assert_eq!(policy["guardrails"][0]["status"]["start"], "image", "{policy}");
    }
}

/// Says the same of every text.
struct OneLabel;

impl Classifier for OneLabel {
    fn models(&self) -> Vec<String> {
        vec!["any".to_owned()]
    }

    fn classify(&self, _model: &str, _text: &str, _deadline: Instant) -> Result<Vec<LabelScore>, Failure> {
        Ok(vec![LabelScore { label: "l".to_owned(), score: 0.5 }])
    }
}

/// The guest that imports everything, with a classifier to ask: what a check of it came to.
fn with_capabilities(settings: &str, limits: RunLimits) -> Result<Report, Failure> {
    let provider =
        Provider::new(ProviderConfig { classifier: Some(Arc::new(OneLabel)), ..ProviderConfig::default() });
    let runtime = runtime_with(Arc::new(provider), |_| {});
    let grants = Grants {
        log: Some(LogGrant { bytes_max: 4096 }),
        classify: Some(ClassifyGrant { models: vec!["any".to_owned()], calls_max: 4 }),
    };
    let spec = DetectorSpec {
        guardrail: "g".to_owned(),
        plugin: "hostile".to_owned(),
        settings_json: Some(settings.to_owned()),
        grants,
        limits,
        reuse: Reuse::Never,
    };
    let detector =
        runtime.load(&spec).unwrap_or_else(|error| panic!("{error}")).detector.expect("a detector");
    let text = Text {
        path: "/text".to_owned(),
        inner_path: None,
        role: Role::new("user"),
        content: TEXT.to_owned(),
    };
    let deadline = Instant::now() + Duration::from_secs(5);
    detector.detect(&DetectCall {
        stage: Stage::Input,
        texts: &[&text],
        views: &NoViews,
        attributes: &[],
        deadline,
    })
}

#[test]
fn floods_of_host_calls_end_at_their_budgets() {
    let few = RunLimits { host_calls_max: 100, ..RunLimits::default() };
    // A message beyond the bytes of the grant is dropped, and the guest goes on.
    let logged = with_capabilities(r#"{"behaviour":"log_flood","iterations":50}"#, few.clone());
    assert_eq!(logged.map(|report| report.findings.len()), Ok(0));
    let flood = with_capabilities(r#"{"behaviour":"log_flood","iterations":5000}"#, few.clone());
    let failure = flood.expect_err("more calls than it may make");
    assert_eq!(failure.kind.as_str(), "budget", "{failure}");
    assert!(failure.detail.contains("limits.host_calls_max"), "{failure}");
    let asked = with_capabilities(r#"{"behaviour":"classify_flood","iterations":4}"#, few.clone());
    assert_eq!(asked.map(|report| report.findings.len()), Ok(0));
    let flood = with_capabilities(r#"{"behaviour":"classify_flood","iterations":50}"#, few);
    let failure = flood.expect_err("more questions than granted");
    assert_eq!(failure.kind.as_str(), "budget", "{failure}");
    assert!(failure.detail.contains("calls_max"), "{failure}");
}

#[test]
fn a_part_that_was_not_judged_is_told_and_on_partial_decides() {
    let policies = Policies::new()
        .add("partial", &[&guardrail("g", "quiet", "{ behaviour: partial }", "on_partial: block")]);
    let server = Server::start(policies.path(), &[]);
    let answer = server.check("partial", TEXT);
    assert_eq!(answer["action"], "block");
    assert_eq!(answer["unjudged"][0]["path"], "/text", "{answer}");
}

#[test]
fn a_guardrail_that_keeps_failing_is_left_alone_for_a_while() {
    let policies =
        Policies::new().add("p", &[&guardrail("g", "quiet", "{ behaviour: trap }", "on_error: allow")]);
    let server = Server::start(policies.path(), &[]);
    let reasons: Vec<_> = (0..6)
        .map(|_| server.check("p", TEXT)["verdicts"][0]["reason"].as_str().unwrap_or_default().to_owned())
        .collect();
    assert_eq!(reasons[..5], ["trap"; 5].map(str::to_owned));
    assert_eq!(reasons[5], "breaker_open");
    let status = server.get("/v1/status").json();
    assert_eq!(status["policies"][0]["guardrails"][0]["breaker"], "open");
}

#[test]
fn the_deadline_of_a_request_ends_a_guest_that_would_go_on() {
    let policies =
        Policies::new().add("p", &[&guardrail("g", "quiet", "{ behaviour: loop }", "timeout_ms: 4000")]);
    let server = Server::start(policies.path(), &[]);
    let begun = std::time::Instant::now();
    let answer = server
        .post("/v1/check", &json!({ "policy": "p", "stage": "input", "text": "x", "timeout_ms": 30 }))
        .json();
    assert_eq!(answer["verdicts"][0]["reason"], "timeout", "{answer}");
    // Generous: what is asserted is that 30 ms was heard, not how fast this machine is.
    assert!(begun.elapsed() < std::time::Duration::from_millis(2_000));
}

fn name(behaviour: &str) -> String {
    behaviour.replace('_', "-")
}
