use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::streams::stream;
use crate::support::{Finished, Policies, Server, guardrail, guest_dirs, root, run, run_alone};

fn ok(done: &Finished) -> Value {
    assert_eq!(done.code, 0, "{}{}", done.out, done.err);
    serde_json::from_str(&done.out).unwrap_or_else(|error| panic!("{error}: {}", done.out))
}

/// What the program says that it brings along.
fn embedded() -> Value {
    let bundle = ok(&run(&["version", "--json"], b""))["bundle"].clone();
    assert!(bundle.is_object(), "the program was built without a bundle; run `cargo xtask plugins` first");
    bundle
}

#[test]
fn the_program_alone_serves_the_policies_that_it_brings_along() {
    let bundle = embedded();
    let empty = tempfile::tempdir().expect("a temporary folder");
    let server = Server::start_alone(empty.path(), &[]);
    assert_eq!(server.get("/readyz").status, 200);
    let status = server.get("/v1/status").json();
    let there = &status["bundles"][0];
    assert_eq!((&there["name"], &there["source"]), (&bundle["name"], &json!("embedded")), "{status}");
    let active = &there["active"];
    assert_eq!((&active["version"], &active["digest"]), (&bundle["version"], &bundle["digest"]));
    assert_eq!(active["revision"], status["revision"]);
    let answer = server.check("default", "Write to ada@example.org");
    assert_eq!((&answer["action"], &answer["revision"]), (&json!("redact"), &active["revision"]), "{answer}");
    assert_eq!(server.check("strict", "hello")["policy"], "strict");
    // What `docs/streams.md` says of them.
    let of_strict = json!([
        "size",
        "hidden-text",
        "links",
        "code-in-answers",
        "prompt-leak",
        "repetition",
        "personal-data-model"
    ]);
    for (policy, expected) in
        [("default", json!(["hidden-text", "links", "dangerous-code", "prompt-leak"])), ("strict", of_strict)]
    {
        let lines = [json!({ "policy": policy, "stage": "output" }), json!({ "text": "hello" })];
        let first = stream(server.address, &lines)[0]["stream"].clone();
        assert_eq!(
            (&first["hold_back_bytes"], &first["held_back_by"]),
            (&Value::Null, &expected),
            "{policy}"
        );
    }
    let back = server.post("/v1/bundles/default/rollback", &json!({ "why": "there is no other" }));
    assert_eq!((back.status, &back.json()["code"]), (409, &json!("no_rollback")));
    assert_eq!(server.post("/v1/bundles/other/rollback", &json!({ "why": "x" })).status, 404);
    drop(server);
    let done = run_alone(empty.path(), &["check", "Write to ada@example.org"]);
    assert!(done.code == 11 && done.out.contains("<EMAIL_1>"), "{}{}", done.out, done.err);
    let report = ok(&run_alone(empty.path(), &["policy", "check", "--json"]));
    assert_eq!(report["cases_failed"], 0);
    let cases = report["policies"].as_array().expect("policies").iter().map(|policy| &policy["cases"]);
    assert!(cases.filter_map(Value::as_array).map(Vec::len).sum::<usize>() > 150);
    // Nothing but the cache was written.
    assert_eq!(fs::read_dir(empty.path()).expect("listed").count(), 0);
}

#[test]
fn a_folder_of_policies_wins_over_what_the_program_brings_along() {
    embedded();
    let here = tempfile::tempdir().expect("a temporary folder");
    fs::create_dir(here.path().join("policies")).expect("created");
    let done = run_alone(here.path(), &["check", "hello"]);
    assert!(done.code == 1 && done.err.contains("policies holds no policy"), "{}{}", done.out, done.err);
}

#[test]
fn it_is_what_the_repository_builds_by_the_usual_command() {
    embedded();
    let dir = tempfile::tempdir().expect("a temporary folder");
    let (target, again) = (root().join("target"), dir.path().join("again.tar.zst"));
    let text = |path: &Path| path.display().to_string();
    let archive = target.join("bundles/default.tar.zst");
    let args = ["bundle", "build", &text(&target.join("default-bundle")), "-o", &text(&again)];
    let done = run(&args, b"");
    assert_eq!(done.code, 0, "{}", done.err);
    let same = fs::read(&again).expect("read") == fs::read(&archive).expect("read");
    assert!(same, "the same files gave other bytes");
    let inside = ok(&run(&["bundle", "inspect", "--embedded", "--json"], b""));
    assert_eq!(inside, ok(&run(&["bundle", "inspect", &text(&archive), "--json"], b"")));
    let advice = "; run `cargo xtask bundle` and build again";
    let sources =
        ok(&run(&["policy", "check", &text(&root().join("policies")), "--syntax-only", "--json"], b""));
    let digests = |report: &Value| -> Vec<Value> {
        let policies = report["policies"].as_array().expect("policies").iter();
        policies.map(|policy| json!([policy["name"], policy["digest"]])).collect()
    };
    assert_eq!(digests(&inside), digests(&sources), "the embedded policies are older ones{advice}");
    let files = inside["manifest"]["files"].as_array().expect("files");
    for plugin in fs::read_dir(&guest_dirs()[0]).expect("listed").flatten() {
        let path = format!("plugins/{}", plugin.file_name().display());
        let bytes = plugin.metadata().expect("metadata").len();
        let there = files.iter().any(|file| file["path"] == path && file["bytes"] == bytes);
        assert!(there, "{path} is not embedded as it is now{advice}");
    }
}

#[test]
fn its_plugins_serve_policies_from_elsewhere_unless_a_folder_has_one() {
    embedded();
    let terms = guardrail("terms", "denylist", "{ category: safety.term, terms: [one] }", "action: block");
    let policies = Policies::new().add("main", &[&terms]);
    let path = policies.path().display().to_string();
    let check = |more: &[&str]| {
        let args = ["check", "--policies", &path, "--policy", "main", "one"];
        run_alone(policies.path(), &[&args, more].concat())
    };
    let done = check(&[]);
    assert!(done.code == 12 && done.out.contains("safety.term"), "{}{}", done.out, done.err);
    let folder = tempfile::tempdir().expect("a temporary folder");
    let plugins = folder.path().display().to_string();
    assert_eq!(check(&["--plugins", &plugins]).code, 12, "an empty folder has none");
    fs::copy(guest_dirs()[1].join("quiet.wasm"), folder.path().join("denylist.wasm")).expect("copied");
    let done = check(&["--plugins", &plugins]);
    assert!(done.code == 1 && done.err.contains("holds the plugin `quiet`"), "{}{}", done.out, done.err);
    let inspected = ok(&run_alone(policies.path(), &["plugin", "inspect", "denylist", "--json"]));
    assert_eq!(
        (&inspected["name"], &inspected["file"]),
        (&json!("denylist"), &json!("embedded/plugins/denylist.wasm"))
    );
    let policies = Policies::new().add("main", &[&guardrail("terms", "no-such", "", "")]);
    let path = policies.path().display().to_string();
    let done = run_alone(policies.path(), &["check", "--policies", &path, "--policy", "main", "one"]);
    assert!(
        done.err.contains("no plugin `no-such`") && done.err.contains("known are: canary"),
        "{}",
        done.err
    );
}

#[test]
fn a_plugin_that_is_in_no_file_is_compiled() {
    embedded();
    let policies =
        Policies::new().add("main", &[&guardrail("size", "length", "{ bytes_max: 5 }", "action: flag")]);
    // Nothing is kept there, so it has to be compiled.
    let cache = tempfile::tempdir().expect("a temporary folder");
    let (path, cache) = (policies.path().display().to_string(), cache.path().join("c").display().to_string());
    let args = ["check", "--policies", &path, "--policy", "main", "--cache-dir", &cache, "hello you"];
    let done = run_alone(policies.path(), &args);
    assert!(done.code == 10 && done.out.contains("size"), "{}{}", done.out, done.err);
}
