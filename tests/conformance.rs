use std::fs;
use std::sync::Arc;
use std::time::Duration;

use balustrade_core::{DetectorSpec, Reuse, RunLimits};
use balustrade_engine::conformance::{Check, ConformanceTerms, QuietCapabilities, conform};
use balustrade_runtime::{Runtime, RuntimeConfig};
use serde_json::{Value, json};

use crate::support::{Desk, Finished, cache_dir, guest_dirs, refused, root, run, serves};

/// What each behaviour of a hostile guest breaks.
const ROWS: &[(&str, &str, Check)] = &[
    ("quiet", "loop", Check::Time),
    ("quiet", "memory_bomb", Check::Memory),
    ("quiet", "deep_recursion", Check::Stack),
    ("quiet", "huge_findings", Check::Bounds),
    ("quiet", "huge_unjudged", Check::Bounds),
    ("quiet", "huge_string", Check::Bounds),
    ("quiet", "huge_error", Check::Bounds),
    ("quiet", "span_out_of_range", Check::Spans),
    ("quiet", "span_off_boundary", Check::Spans),
    ("quiet", "span_reversed", Check::Spans),
    ("quiet", "nan_score", Check::Scores),
    ("quiet", "score_out_of_range", Check::Scores),
    ("quiet", "bad_category", Check::Categories),
    ("quiet", "unlisted_category", Check::Categories),
    ("quiet", "bad_text_index", Check::Indexes),
    ("quiet", "bad_view_index", Check::Indexes),
    ("quiet", "quote", Check::Message),
    ("quiet", "trap", Check::Trap),
    ("quiet", "panic", Check::Trap),
    ("quiet", "guest_error", Check::Answers),
    ("quiet", "counter", Check::Reuse),
    ("hostile", "log_flood", Check::Budget),
    ("hostile", "classify_flood", Check::Budget),
];

fn runtime() -> Runtime {
    let compiler = env!("CARGO_BIN_EXE_balustrade").into();
    let mut config = RuntimeConfig::new(compiler, cache_dir());
    config.plugin_dirs = guest_dirs().to_vec();
    Runtime::new(config, Arc::new(QuietCapabilities)).expect("the sandbox starts")
}

fn conformance(args: &[&str]) -> Finished {
    let cache = cache_dir().display().to_string();
    run(&[&["plugin", "conformance"], args, &["--cache-dir", &cache]].concat(), b"")
}

/// Codes of the checks that failed.
fn failed(done: &Finished) -> Vec<String> {
    let answer: Value =
        serde_json::from_str(&done.out).unwrap_or_else(|_| panic!("{}{}", done.out, done.err));
    let checks = answer["checks"].as_array().expect("checks").iter();
    let failed = checks.filter(|check| check["state"] == "failed");
    failed.map(|check| check["check"].as_str().expect("a code").to_owned()).collect()
}

#[test]
fn each_hostile_behaviour_fails_its_check() {
    let runtime = runtime();
    let terms = ConformanceTerms {
        call: Duration::from_millis(100),
        large_call: Duration::from_millis(500),
        ..ConformanceTerms::default()
    };
    for (plugin, behaviour, check) in ROWS {
        let spec = DetectorSpec {
            guardrail: "g".to_owned(),
            plugin: (*plugin).to_owned(),
            settings_json: Some(json!({ "behaviour": behaviour }).to_string()),
            grants: QuietCapabilities::grants(),
            limits: RunLimits::default(),
            reuse: Reuse::Never,
        };
        let judged =
            conform(&runtime, &spec, &[], &terms).unwrap_or_else(|error| panic!("{behaviour}: {error}"));
        let failed: Vec<&str> = judged.failed().map(|(check, _)| check.code()).collect();
        assert!(failed.contains(&check.code()), "{behaviour}: {check} is not among {failed:?}");
        for (check, failing) in judged.failed() {
            assert!(!failing.sent.is_empty() && !failing.got.is_empty(), "{behaviour}, {check}: {failing:?}");
        }
    }
}

#[test]
fn a_manifest_that_says_less_than_is_true_is_found_out() {
    let careless = guest_dirs()[1].join("careless.wasm").display().to_string();
    let done = conformance(&[&careless, "--settings", r#"{"far": true}"#, "--json"]);
    assert_eq!(done.code, 1, "{}", done.err);
    assert_eq!(failed(&done), ["settings", "defaults", "reach"], "{}", done.out);
    let done = conformance(&[&careless, "--settings", r#"{"far": true}"#]);
    for expected in [
        "FAILED settings",
        "settings with {\"no\":\"such\"} for `far`",
        "in `configure` it failed: trapped",
        "FAILED reach",
        "although the reach is 4 bytes",
        "careless 0.1.0 fails 3 checks",
    ] {
        assert!(done.out.contains(expected), "{expected}: {}", done.out);
    }
    let done = conformance(&[&careless, "--settings", r#"{"far": false}"#, "--json"]);
    assert_eq!(failed(&done), ["settings", "defaults"], "the reach is true of these settings");
}

#[test]
fn every_plugin_of_this_repository_conforms() {
    let names = fs::read_dir(root().join("plugins")).expect("plugins").flatten();
    let names = names.filter(|entry| entry.path().join("plugin.yaml").is_file());
    let mut names: Vec<String> = names.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    assert!(names.len() >= 13, "{names:?}");
    for name in names {
        let component = guest_dirs()[0].join(format!("{name}.wasm")).display().to_string();
        let cases = root().join("plugins").join(&name).join("cases.yaml").display().to_string();
        // A machine that tests on all cores has little time for each call.
        let slow = ["--timeout-ms", "10000", "--large-timeout-ms", "60000"];
        let done = conformance(&[&[component.as_str(), "--cases", &cases], &slow[..]].concat());
        assert_eq!(done.code, 0, "{name}: {}{}", done.out, done.err);
    }
    let plain = guest_dirs()[1].join("plain.wasm").display().to_string();
    let done = conformance(&[&plain]);
    assert_eq!(done.code, 0, "{}{}", done.out, done.err);
}

#[test]
fn what_cannot_be_judged_is_said() {
    let quiet = guest_dirs()[1].join("quiet.wasm").display().to_string();
    let dir = tempfile::tempdir().expect("a temporary folder");
    let path = |name: &str| dir.path().join(name).display().to_string();
    fs::write(dir.path().join("cases.yaml"), "policies: []\n").expect("written");
    for (args, expected) in [
        (vec![quiet.as_str()], "--settings names settings that it takes"),
        (vec![quiet.as_str(), "--settings", "[1]"], "--settings"),
        (vec![quiet.as_str(), "--settings", r#"{"behaviour"}"#], "--settings: is no JSON"),
        (vec![quiet.as_str(), "--cases", &path("cases.yaml")], "cases.yaml"),
        (vec![quiet.as_str(), "--cases", &path("none.yaml")], "none.yaml"),
        (vec!["no-such-plugin"], "there is no plugin `no-such-plugin`"),
        (vec![&path("")], "there is no component in it"),
    ] {
        let done = conformance(&args);
        assert_eq!(done.code, 1, "{args:?}: {}", done.out);
        assert!(done.err.contains(expected), "{args:?}: `{}` should contain `{expected}`", done.err);
    }
}

/// A bundle that uses `quiet` with this behaviour.
fn release(desk: &Desk, version: u64, behaviour: &str) {
    let folder = format!("v{version}");
    desk.write(&folder, version, "0.5");
    let path = desk.path(&folder).join("policies/main/policy.yaml");
    let mut policy = fs::read_to_string(&path).expect("a policy");
    policy.push_str(&format!(
        "  - name: extra\n    detector: quiet\n    settings: {{ behaviour: {behaviour} }}\n    stages: [output]\n    \
         timeout_ms: 10\n    action: flag\n    on_error: block\n    on_partial: block\n"
    ));
    fs::write(&path, policy).expect("written");
    fs::copy(guest_dirs()[1].join("quiet.wasm"), desk.path(&folder).join("plugins/quiet.wasm"))
        .expect("copied");
    desk.seal(&folder);
    desk.publish(&folder);
}

#[test]
fn a_plugin_that_fails_keeps_its_bundle_from_serving() {
    let desk = Desk::new();
    release(&desk, 1, "echo");
    let server = desk.start(&[]);
    serves(&server, 1);
    for (version, behaviour, code) in [
        (2, "span_off_boundary", "spans"),
        (3, "trap", "trap"),
        (4, "loop", "time"),
        (5, "unlisted_category", "categories"),
    ] {
        release(&desk, version, behaviour);
        let code = format!("({code}: ");
        refused(&server, "conformance", &["guardrail `extra`", "plugin `quiet`", &code]);
    }
    release(&desk, 6, "empty");
    serves(&server, 6);
}

#[test]
fn an_operator_may_let_it_serve_all_the_same() {
    let desk = Desk::new();
    release(&desk, 1, "trap");
    let server = desk.start(&["--conformance-warns"]);
    serves(&server, 1);
    assert!(server.log().contains("plugins do not conform"), "{}", server.log());
}
