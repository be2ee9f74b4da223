use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::support::{Answer, Finished, Server, bundle, publish, request, run, serves, stands, until};

/// Blocks the text `one`.
const BLOCKS: &str = "detector: denylist\n    settings: { terms: [one], category: safety.term }";
/// Finds it and lets it through.
const LAX: &str = "detector: denylist\n    settings: { terms: [one], category: safety.term, score: 0.7 }\n    threshold: 0.9";
/// Traps on every text but those of its cases, which have none that it is to judge.
const TRAPS: &str = "detector: quiet\n    settings: { behaviour: trap }";

/// Releases of one bundle, without signatures, and a state folder.
struct Desk(TempDir);

impl Desk {
    fn new() -> Desk {
        Desk(tempfile::tempdir().expect("a temporary folder"))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn text(&self, name: &str) -> String {
        self.path(name).display().to_string()
    }

    /// Makes a version and puts it where the server looks.
    fn release(&self, version: u64, guardrail: &str) {
        let folder = self.path(&format!("v{version}"));
        fs::create_dir_all(folder.join("policies/main")).expect("created");
        let write = |name: &str, text: String| fs::write(folder.join(name), text).expect("written");
        let bundle = "engine: { min: 0.1.0 }\nbuilt_in: [denylist, quiet]\n";
        write("bundle.yaml", format!("format: 1\nname: words\nversion: {version}\n{bundle}"));
        write(
            "policies/main/policy.yaml",
            format!(
                "version: 1\nname: main\ndeadline_ms: 20000\nguardrails:\n  - name: terms\n    {guardrail}\n    \
                 timeout_ms: 10000\n    stages: [input]\n    action: block\n    on_error: flag\n    on_partial: block\n"
            ),
        );
        write(
            "policies/main/cases.yaml",
            "- name: another stage\n  request: { stage: output, text: x }\n  expect: { action: allow }\n"
                .to_owned(),
        );
        let done = run(&["bundle", "build", &folder.display().to_string(), "--in-place"], b"");
        assert_eq!(done.code, 0, "{}{}", done.out, done.err);
        publish(self.0.path(), &format!("v{version}"));
    }

    fn start(&self, rollout: &str, more: &[&str]) -> Server {
        let bundle = format!("words=dir:{}", self.text("current"));
        let (state, rollout) = (self.text("state"), format!("words={rollout}"));
        let args = ["--bundle", &bundle, "--state-dir", &state, "--unsigned-bundles", "--rollout", &rollout];
        Server::start_with(&[&args, more].concat())
    }

    /// What the audit trail says was done, with the version it was done to.
    fn trail(&self) -> Vec<(String, Option<u64>)> {
        let lines = self.audit();
        let line =
            |line: &Value| (line["what"].as_str().expect("text").to_owned(), line["to"]["version"].as_u64());
        lines.iter().map(line).collect()
    }

    fn audit(&self) -> Vec<Value> {
        let text = fs::read_to_string(self.path("state/audit.jsonl")).expect("a trail");
        text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
    }

    /// The highest version that is known to have served.
    fn noted(&self) -> Value {
        let text = fs::read_to_string(self.path("state/versions.json")).expect("versions");
        serde_json::from_str::<Value>(&text).expect("JSON")["bundles"]["words"]["version"].clone()
    }

    /// What the next start would begin with.
    fn kept(&self) -> String {
        fs::read_to_string(self.path("state/last-good/words/current")).unwrap_or_default()
    }
}

/// Waits until this version is tried; gives the revision of a canary's decisions.
fn tried(server: &Server, version: u64) -> String {
    let bundle = stands(server, "the candidate", |bundle| bundle["candidate"]["version"] == version);
    bundle["candidate"]["decides_as"].as_str().expect("a revision").to_owned()
}

fn by_user(server: &Server, user: usize) -> (String, String) {
    let user = format!("user-{user}");
    let body = json!({ "policy": "main", "stage": "input", "text": "one", "attributes": { "user": user } });
    let answer = server.post("/v1/check", &body);
    assert_eq!(answer.status, 200, "{}", answer.text());
    let answer = answer.json();
    let text = |key: &str| answer[key].as_str().expect("text").to_owned();
    (text("revision"), text("action"))
}

fn order(server: &Server, what: &str, body: &Value) -> Answer {
    server.post(&format!("/v1/bundles/words/{what}"), body)
}

fn by_cli(server: &Server, what: &str, more: &[&str]) -> Finished {
    let address = server.address.to_string();
    run(&[&["bundle", what, "words", "--why", "tried it", "--server", &address], more].concat(), b"")
}

#[test]
fn a_shadow_changes_no_answer_and_a_restart_does_not_promote_it() {
    let desk = Desk::new();
    desk.release(1, BLOCKS);
    let server = desk.start("shadow", &[]);
    let revision = serves(&server, 1);
    let kept = until("it is kept", || Some(desk.kept()).filter(|kept| !kept.is_empty()).ok_or(String::new()));
    desk.release(2, LAX);
    tried(&server, 2);
    let mut decisions = BTreeSet::new();
    let bundle = until("differences are counted", || {
        let answer = server.check("main", "one");
        assert_eq!((&answer["action"], &answer["revision"]), (&json!("block"), &json!(revision)));
        decisions.insert(answer["decision_id"].as_str().expect("an id").to_owned());
        let bundle = bundle(&server);
        let enough = bundle["candidate"]["differences"]["laxer"].as_u64() >= Some(3);
        if enough { Ok(bundle) } else { Err(bundle.to_string()) }
    });
    let candidate = &bundle["candidate"];
    assert_eq!(
        (&candidate["plan"], &candidate["errors"], &bundle["active"]["version"]),
        (&json!("shadow"), &json!(0), &json!(1))
    );
    let by_policy = &candidate["by_policy"][0];
    assert_eq!((&by_policy["policy"], &by_policy["stage"]), (&json!("main"), &json!("input")));
    let example = &candidate["examples"][0];
    assert!(decisions.contains(example["decision_id"].as_str().expect("an id")), "{example}");
    assert_eq!((&example["active_action"], &example["candidate_action"]), (&json!("block"), &json!("allow")));
    assert_eq!(
        (&example["guardrails"], &example["categories"]),
        (&json!(["terms"]), &json!(["safety.term"]))
    );
    let metrics = server.get("/metrics").text();
    for line in [
        "balustrade_bundle_candidate_version{bundle=\"words\"} 2",
        "balustrade_bundle_active_version{bundle=\"words\"} 1",
        "balustrade_candidate_checks_total{bundle=\"words\",kind=\"shadow\"} ",
        "balustrade_candidate_differences_total{bundle=\"words\",kind=\"laxer\"} ",
    ] {
        assert!(metrics.contains(line), "{line} in {metrics}");
    }
    let count = |name: &str| {
        let lines = metrics.lines().filter(|line| line.starts_with(name));
        lines.filter_map(|line| line.rsplit(' ').next()?.parse::<u64>().ok()).sum::<u64>()
    };
    let n_checks = decisions.len() as u64;
    assert_eq!(count("balustrade_checks_total"), n_checks, "a shadow is no check that was asked for");
    assert_eq!(count("balustrade_plugin_executed_total"), n_checks);
    assert_eq!((desk.noted(), desk.kept()), (json!(1), kept), "the disk knows what serves and nothing else");

    drop(server);
    let server = desk.start("shadow", &[]);
    tried(&server, 2);
    assert_eq!(serves(&server, 1), revision);
    assert_eq!(server.check("main", "one")["action"], "block");
    drop(server);

    // Promoted, it is what the next start begins with.
    let server = desk.start("shadow", &[]);
    tried(&server, 2);
    let done = by_cli(&server, "promote", &["--candidate", "3"]);
    assert!(done.code == 1 && done.err.contains("the candidate is version 2, not 3"), "{}", done.err);
    let done = by_cli(&server, "promote", &["--candidate", "2"]);
    assert!(
        done.code == 0 && done.out.starts_with("words 2 serves (revision r-"),
        "{}{}",
        done.out,
        done.err
    );
    assert_eq!(server.check("main", "one")["action"], "allow");
    let bundle = stands(&server, "promoted", |bundle| bundle["candidate"].is_null());
    assert_eq!(
        (&bundle["last_trial"]["outcome"], &bundle["origin"]),
        (&json!("promoted"), &json!("promote"))
    );
    assert_eq!((&bundle["state_error"], desk.noted()), (&Value::Null, json!(2)));
    assert_eq!(order(&server, "promote", &json!({ "why": "again" })).status, 409);
    drop(server);
    let server = desk.start("shadow", &[]);
    serves(&server, 2);
    assert_eq!(server.check("main", "one")["action"], "allow");
    let done: Vec<_> = desk.trail();
    let expected = [
        ("activate", 1),
        ("candidate", 2),
        ("activate", 1),
        ("candidate", 2),
        ("activate", 1),
        ("candidate", 2),
        ("promote", 2),
        ("activate", 2),
    ];
    assert_eq!(done, expected.map(|(what, version)| (what.to_owned(), Some(version))));
}

#[test]
fn a_canary_decides_for_the_same_share_until_it_is_aborted_or_promoted() {
    let desk = Desk::new();
    desk.release(1, BLOCKS);
    let server = desk.start("canary:40@user", &[]);
    let old = serves(&server, 1);
    desk.release(2, LAX);
    let new = tried(&server, 2);
    let chosen = || -> BTreeSet<usize> {
        let is_new = |user: &usize| {
            let (revision, action) = by_user(&server, *user);
            assert!([&old, &new].contains(&&revision), "{revision}");
            assert_eq!(action, if revision == new { "allow" } else { "block" }, "of the revision it names");
            revision == new
        };
        (0..100).filter(is_new).collect()
    };
    let some = chosen();
    assert!((20..60).contains(&some.len()), "{}", some.len());
    assert_eq!(chosen(), some, "the same ones");
    assert_eq!(server.check("main", "one")["revision"], old.as_str(), "nobody in particular");
    assert_eq!(bundle(&server)["candidate"]["without_attribute"], 1);

    let body = json!({ "plan": "canary", "percent": 70, "by": "user", "why": "all well" });
    assert_eq!(order(&server, "trial", &body).json()["candidate"]["percent"], 70.0);
    let more = chosen();
    assert!(more.is_superset(&some) && more.len() > some.len(), "{}", more.len());
    for (body, path) in [
        (json!({ "plan": "canary", "percent": 170, "by": "user", "why": "x" }), ""),
        (json!({ "plan": "canary", "by": "user", "why": "x" }), "/percent"),
        (json!({ "plan": "shadow", "why": " " }), "/why"),
        (json!({ "plan": "shadow" }), ""),
    ] {
        let answer = order(&server, "trial", &body);
        assert_eq!(
            (answer.status, &answer.json()["path"], &answer.json()["code"]),
            (400, &json!(path), &json!("bad_trial"))
        );
    }
    assert_eq!(server.post("/v1/bundles/other/abort", &json!({ "why": "x" })).status, 404);
    let done = by_cli(&server, "trial", &["--canary", "100", "--by", "user"]);
    assert_eq!(done.out, "words 2 is tried as a canary of 100 % by user\n", "{}", done.err);
    assert_eq!(chosen().len(), 100);
    let done = by_cli(&server, "trial", &["--shadow"]);
    assert_eq!((done.code, done.out.as_str()), (0, "words 2 is tried as a shadow\n"), "{}", done.err);
    assert_eq!(chosen().len(), 0);

    let done = by_cli(&server, "abort", &[]);
    assert!(
        done.code == 0 && done.out.starts_with("words 2 is not tried any more; words 1 serves"),
        "{}",
        done.err
    );
    let last = bundle(&server);
    assert_eq!((&last["candidate"], &last["last_trial"]["outcome"]), (&Value::Null, &json!("aborted")));
    assert_eq!(order(&server, "abort", &json!({ "why": "again" })).status, 409);
    // Only other content is tried again. What comes next shows that what came before was looked at.
    desk.release(3, LAX);
    tried(&server, 3);
    // What serves comes back from the source, so there is nothing to try.
    publish(desk.0.path(), "v1");
    let last = stands(&server, "given up", |bundle| bundle["candidate"].is_null());
    assert_eq!((&last["last_trial"]["outcome"], &last["active"]["version"]), (&json!("replaced"), &json!(1)));
    publish(desk.0.path(), "v3");
    tried(&server, 3);
    assert_eq!(order(&server, "promote", &json!({ "why": "good" })).json()["active"]["version"], 3);
    desk.release(4, BLOCKS);
    tried(&server, 4);
    let back = order(&server, "rollback", &json!({ "to": 1, "why": "as before" })).json();
    assert_eq!((&back["active"]["version"], &back["candidate"]["version"]), (&json!(1), &json!(4)));
    // A newer one takes its place.
    desk.release(5, LAX);
    tried(&server, 5);
    let last = bundle(&server)["last_trial"].clone();
    assert_eq!((&last["outcome"], &last["version"]), (&json!("replaced"), &json!(4)));
    let done: Vec<_> = desk.trail();
    let expected = [
        ("activate", 1),
        ("candidate", 2),
        ("trial", 2),
        ("trial", 2),
        ("trial", 2),
        ("abort", 2),
        ("candidate", 3),
        ("abort", 3),
        ("candidate", 3),
        ("promote", 3),
        ("candidate", 4),
        ("rollback", 1),
        ("candidate", 5),
    ];
    assert_eq!(done, expected.map(|(what, version)| (what.to_owned(), Some(version))));
    assert_eq!(desk.audit()[5]["why"], "tried it");
}

#[test]
fn a_candidate_whose_plugin_traps_aborts_itself() {
    for rollout in ["shadow", "canary:50@user"] {
        let desk = Desk::new();
        desk.release(1, BLOCKS);
        // A plugin that traps at once does not conform; one that traps on some texts only is what trials are for.
        let server = desk.start(rollout, &["--conformance-warns"]);
        let old = serves(&server, 1);
        desk.release(2, TRAPS);
        let new = tried(&server, 2);
        let mut user = 0;
        let bundle = until("it gives up", || {
            let (revision, action) = by_user(&server, user);
            user += 1;
            let expected = if revision == new && rollout != "shadow" { "flag" } else { "block" };
            assert_eq!(action, expected, "{rollout} {revision}");
            let bundle = bundle(&server);
            if bundle["last_trial"].is_null() { Err(bundle.to_string()) } else { Ok(bundle) }
        });
        let last = &bundle["last_trial"];
        assert_eq!((&last["outcome"], &last["version"]), (&json!("self_aborted"), &json!(2)));
        assert!(last["why"].as_str().is_some_and(|why| why.contains("`terms`")), "{last}");
        assert_eq!((&bundle["active"]["version"], &bundle["candidate"]), (&json!(1), &Value::Null));
        for user in 0..20 {
            assert_eq!(by_user(&server, user), (old.clone(), "block".to_owned()));
        }
        until("the trail has it", || {
            let trail = desk.audit();
            let last = trail.last().expect("lines");
            let fits =
                last["what"] == "self_abort" && last["to"]["version"] == 2 && last["from"]["version"] == 1;
            if fits { Ok(()) } else { Err(last.to_string()) }
        });
        let metrics = server.get("/metrics").text();
        assert!(metrics.contains("balustrade_bundle_candidate_version{bundle=\"words\"} 0"), "{metrics}");
        assert!(metrics.contains("balustrade_candidate_errors_total{bundle=\"words\"} "), "{metrics}");
    }
}

#[test]
fn only_an_administrator_decides_about_a_candidate_and_a_rollout_needs_its_bundle() {
    let desk = Desk::new();
    desk.release(1, BLOCKS);
    let (_dir, keys, app, admin) = crate::serve::keys();
    let server = desk.start("shadow", &["--keys", &keys]);
    let ask = |key: &str, method: &str, path: &str, body: &Value| {
        let bearer = format!("Bearer {key}");
        let body = if method == "GET" { String::new() } else { body.to_string() };
        request(server.address, method, path, &[("authorization", &bearer)], body.as_bytes())
    };
    let status = || ask(&admin, "GET", "/v1/status", &Value::Null).json()["bundles"][0].clone();
    let version_of = |what: &str, version: u64| {
        until(what, || {
            let bundle = status();
            if bundle[what]["version"] == version { Ok(()) } else { Err(bundle.to_string()) }
        });
    };
    version_of("active", 1);
    desk.release(2, LAX);
    version_of("candidate", 2);
    for what in ["promote", "abort", "trial"] {
        let path = format!("/v1/bundles/words/{what}");
        assert_eq!(ask(&app, "POST", &path, &json!({ "plan": "shadow", "why": "x" })).status, 403, "{what}");
        assert_eq!(order(&server, what, &json!({ "why": "x" })).status, 401, "{what}");
    }
    assert_eq!(status()["candidate"]["version"], 2);
    assert_eq!(ask(&admin, "POST", "/v1/bundles/words/promote", &json!({ "why": "good" })).status, 200);
    assert_eq!(desk.audit().last().expect("lines")["who"], "ops");
    drop(server);
    let (current, state) = (format!("words=dir:{}", desk.text("current")), desk.text("state"));
    for (rollout, error) in
        [("other=shadow", "no bundle of this name"), ("words=half", "canary:PERCENT@ATTRIBUTE")]
    {
        let bundle = ["serve", "--bundle", &current, "--state-dir", &state, "--unsigned-bundles"];
        let done = run(&[&bundle[..], &["--listen", "127.0.0.1:0", "--rollout", rollout]].concat(), b"");
        assert!(done.code != 0 && done.err.contains(error), "{rollout}: {}", done.err);
        let done = run(&["serve", "--listen", "127.0.0.1:0", "--rollout", rollout], b"");
        assert!(done.code != 0 && done.err.contains(error), "{rollout}: {}", done.err);
    }
}
