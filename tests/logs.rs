use std::time::{Duration, Instant};

use serde_json::Value;

use crate::support::{Policies, Server, guardrail};

/// A line of the text for each line of the log that the guest asks for.
const SECRET: &str = "swordfish-4711 is what nobody may read";

fn server() -> (Policies, Server) {
    let policies = Policies::new()
        .add(
            "logs",
            &[&guardrail(
                "g",
                "plain",
                "",
                "limits: { host_calls_max: 400 }\ncapabilities: { log: { bytes_max: 256 } }",
            )],
        )
        .add("errs", &[&guardrail("g", "quiet", "{ behaviour: guest_error }", "on_error: flag")]);
    let server = Server::start(policies.path(), &["--log", "info"]);
    (policies, server)
}

/// Waits until a line fits: the log is written beside the answers.
fn line(server: &Server, fits: impl Fn(&Value) -> bool) -> Value {
    let give_up = Instant::now() + Duration::from_secs(30);
    loop {
        let log = server.log();
        let lines = log.lines().map(|line| serde_json::from_str::<Value>(line).expect("each line is JSON"));
        if let Some(found) = lines.into_iter().find(|line| fits(line)) {
            return found;
        }
        assert!(Instant::now() < give_up, "no such line in\n{log}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn each_decision_is_a_line_of_json_and_no_text_is_in_any() {
    let (_policies, server) = server();
    for policy in ["logs", "errs"] {
        let answer = server.check(policy, SECRET);
        let found = line(&server, |line| line["decision_id"] == answer["decision_id"]);
        assert_eq!(found["policy"], policy);
        assert_eq!(found["action"], answer["action"]);
    }
    // What the guest wrote to the log, and what it gave as its error, counts as user text.
    let written = line(&server, |line| line["target"] == "balustrade::guest");
    assert!(written["bytes"] == SECRET.len() || written["message_bytes"] == SECRET.len(), "{written}");
    assert!(!server.log().contains("swordfish"), "{}", server.log());
}

#[test]
fn a_flood_of_log_lines_is_cut_and_counted_and_the_server_still_answers() {
    let (_policies, server) = server();
    let answer = server.check("logs", &"x\n".repeat(200_000));
    let verdict = &answer["verdicts"][0];
    assert_eq!((&verdict["verdict"], &verdict["reason"]), (&"failed".into(), &"budget".into()), "{verdict}");
    assert!(verdict["detail"].as_str().is_some_and(|detail| detail.contains("limits.host_calls_max")));
    let answer = server.check("logs", &format!("{}!", "a line of some length\n".repeat(50)));
    assert_eq!(answer["action"], "flag", "a message beyond its bytes is dropped, and the guest goes on");
    let cut = line(&server, |line| line["code"] == "guest_log_dropped");
    assert!(cut["guardrail"] == "g" && cut["over_rate"].as_u64() > Some(0), "{cut}");
    assert_eq!(server.get("/healthz").status, 200);
    let lines = server.log().lines().filter(|line| line.contains("balustrade::guest")).count();
    assert!(lines < 1_000, "{lines} lines of a flood");
}
