use serde_json::json;

use crate::support::{Policies, Server, guardrail};

/// behaviour, further settings, further keys, reason, part of the detail.
const ROWS: &[(&str, &str, &str, &str, &str)] = &[
    ("loop", "", "timeout_ms: 50", "timeout", "raise `timeout_ms`"),
    ("bulk_fill", "", "timeout_ms: 50", "timeout", "raise `timeout_ms`"),
    ("memory_bomb", "", "", "memory", "raise `limits.memory_mib`"),
    ("huge_findings", "", "", "bad_output", "raise `limits.findings_max`"),
    ("huge_unjudged", "", "", "bad_output", "raise `limits.findings_max`"),
    ("huge_string", ", mib: 4", "", "bad_output", "raise `limits.returned_kib`"),
    ("huge_error", ", mib: 4", "", "bad_output", "raise `limits.returned_kib`"),
    ("deep_recursion", "", "", "stack", "stack overflowed"),
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
    ("log_flood", ", iterations: 2000", "capabilities: { log: { bytes_max: 4096 } }", "budget", "limits.host_calls_max"),
];

/// The text has a character of two bytes, so that a span can cut one.
const TEXT: &str = "a sécret text that must stay inside";

#[test]
fn each_hostile_guest_is_stopped_with_a_reason_and_the_server_still_answers() {
    let mut policies = Policies::new().add(
        "good",
        &[&guardrail("echo", "quiet", "{ behaviour: echo }", "")],
    );
    for (behaviour, settings, keys, ..) in ROWS {
        let plugin = if keys.contains("capabilities") { "hostile" } else { "quiet" };
        let settings = format!("{{ behaviour: {behaviour}{settings} }}");
        policies = policies.add(&name(behaviour), &[&guardrail("bad", plugin, &settings, keys)]);
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
        assert!(!answer.to_string().contains("cret text"), "{behaviour}: the text must not come back in messages");
        // And the next request of somebody else is answered as ever.
        assert_eq!(server.check("good", TEXT)["action"], "flag", "after {behaviour}");
    }
    assert_eq!(server.get("/healthz").status, 200);
    let metrics = server.get("/metrics").text();
    for kind in ["timeout", "trap", "memory", "bad_output", "budget"] {
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

#[test]
fn a_guest_that_logs_more_than_it_may_is_cut_short_and_serves() {
    let keys = "capabilities: { log: { bytes_max: 4096 } }";
    let policies = Policies::new()
        .add("log", &[&guardrail("g", "hostile", "{ behaviour: log_flood, iterations: 500 }", keys)]);
    let server = Server::start(policies.path(), &[]);
    assert_eq!(server.check("log", TEXT)["verdicts"][0]["verdict"], "pass");
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
    let policies = Policies::new().add("p", &[&guardrail("g", "quiet", "{ behaviour: trap }", "on_error: allow")]);
    let server = Server::start(policies.path(), &[]);
    let reasons: Vec<_> =
        (0..6).map(|_| server.check("p", TEXT)["verdicts"][0]["reason"].as_str().unwrap_or_default().to_owned()).collect();
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
