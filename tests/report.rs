use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::support::{Finished, Policies, guardrail, run};

fn policies() -> Policies {
    let patterns = |name: &str, regex: &str, category: &str| {
        format!(
            "{{ patterns: [{{ name: {name}, regex: '(?-u){regex}', category: {category}, score: 0.9 }}] }}"
        )
    };
    let everywhere = "stages: [input, retrieval]\naction: ";
    let stop = patterns("stop", "forbidden", "safety.test");
    let mail = patterns("mail", "[a-z]+@[a-z]+[.]com", "privacy.pii.email");
    Policies::new()
        .add(
            "default",
            &[
                &guardrail("stop", "patterns", &stop, &format!("{everywhere}block")),
                &guardrail("mail", "patterns", &mail, &format!("{everywhere}redact")),
                &guardrail("long", "length", "{ characters_max: 40 }", &format!("{everywhere}flag")),
            ],
        )
        .add("lax", &[&guardrail("stop", "patterns", &stop, &format!("{everywhere}flag"))])
}

/// Texts that must not leave the data; each holds the word `sesame`.
fn data(dir: &Path) {
    let write = |name: &str, rows: &[&str]| {
        let path = dir.join(name);
        fs::create_dir_all(path.parent().expect("it has one")).expect("writable");
        fs::write(path, rows.join("\n")).expect("writable");
    };
    write(
        "injection/a.jsonl",
        &[
            r#"{"id":"a1","text":"forbidden sesame","label":1,"kind":"direct","split":"train","channel":"user"}"#,
            r#"{"id":"a2","text":"a forbidden sesame","label":1,"kind":"doc","split":"valid","channel":"document"}"#,
            r#"{"id":"a3","text":"sesame, <script>quietly","label":1,"kind":"direct","split":"train","lang":"en"}"#,
            r#"{"id":"a4","text":"sesame@example.com","label":1,"kind":"doc","split":"train","channel":"document"}"#,
        ],
    );
    write(
        "benign/b.jsonl",
        &[
            r#"{"id":"b1","text":"sesame","kind":"chat","split":"train"}"#,
            r#"{"id":"b2","text":"forbidden sesame","kind":"chat","split":"train"}"#,
            r#"{"id":"b3","text":"sesame that goes on for more than forty characters","kind":"chat","split":"train"}"#,
            r#"{"id":"b4","text":"forbidden sesame of the operator","kind":"chat","split":"train","channel":"system"}"#,
        ],
    );
    write(
        "pii/c.jsonl",
        &[
            r#"{"id":"c1","text":"sesame@example.com","spans":[{"start":0,"end":18,"type":"EMAIL"}]}"#,
            r#"{"id":"c2","text":"sesame","spans":[]}"#,
        ],
    );
    write("pii/lexicon_names.jsonl", &[r#"{"value":"sesame"}"#]);
}

fn report(dir: &Path, args: &[&str]) -> Finished {
    let policies = policies();
    let (path, dir) = (policies.path().display().to_string(), dir.display().to_string());
    let mut all = vec!["report", "--policies", &path, "--data", &dir];
    all.extend_from_slice(args);
    run(&all, b"")
}

fn figures(done: &Finished) -> Value {
    serde_json::from_str(&done.out).unwrap_or_else(|error| panic!("{error}: {}{}", done.out, done.err))
}

#[test]
fn figures_follow_from_labels_channels_and_actions() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    data(dir.path());
    let done = report(dir.path(), &["--json"]);
    assert_eq!(done.code, 0, "{}", done.err);
    let report = figures(&done);
    let [benign, injection, pii] = &report["policies"][0]["files"].as_array().expect("a list")[..] else {
        panic!("three files: {}", done.out);
    };
    assert_eq!(injection["to_catch"]["caught"]["n"], 3);
    assert_eq!(injection["to_catch"]["blocked"]["n"], 2);
    assert_eq!(injection["to_catch"]["caught"]["of"], 4);
    let high = injection["to_catch"]["caught"]["high"].as_f64().expect("a number");
    assert!((high - 0.9544).abs() < 1e-3, "{high}");
    assert_eq!(injection["missed"][0]["sample"][0]["id"], "a3");
    assert_eq!(injection["langs"][0]["name"], "en");
    assert_eq!((&benign["clean"]["blocked"]["n"], &benign["clean"]["flagged"]["n"]), (&1.into(), &1.into()));
    assert_eq!(benign["false_alarms"][0]["id"], "b2");
    assert_eq!(benign["false_alarms"][0]["guardrail"], "stop");
    assert_eq!(benign["unread"], 1, "nobody reads what the operator says");
    assert_eq!(pii["to_catch"]["caught"]["n"], 1);
    assert_eq!(pii["clean"]["redacted"]["of"], 1);
    assert_eq!(injection["guardrails"][2]["guardrail"], "stop");
    assert_eq!(injection["guardrails"][2]["alone"], 2);
    assert_eq!(report["skipped_files"][0]["file"], "pii/lexicon_names.jsonl");
    assert_eq!(report["policies"][0]["latency"][0]["n"], 10);
}

#[test]
fn splits_folders_limits_and_policies_can_be_chosen() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    data(dir.path());
    let args = ["--json", "--split", "train", "--only", "injection,benign", "--limit", "2", "--threads", "1"];
    let report =
        figures(&report(dir.path(), &[&args[..], &["--policy", "lax", "--policy", "default"]].concat()));
    let [lax, default] = &report["policies"].as_array().expect("a list")[..] else { panic!("two policies") };
    assert_eq!((&lax["policy"], &default["policy"]), (&"lax".into(), &"default".into()));
    assert_eq!(lax["files"][1]["flagged"], 1);
    assert_eq!(default["files"][1]["blocked"], 1);
    assert_eq!(report["files"][1]["rows"], 2);
    assert_eq!(report["files"][1]["other_split"], 1);
    assert_eq!(report["files"][1]["cut"], true);
}

#[test]
fn texts_appear_only_when_asked_for() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    data(dir.path());
    let (html, markdown) = (dir.path().join("r.html"), dir.path().join("r.md"));
    let (html_arg, markdown_arg) = (html.display().to_string(), markdown.display().to_string());
    for with_texts in [false, true] {
        let mut args = vec!["--html", &html_arg, "--markdown", &markdown_arg];
        args.extend(with_texts.then_some("--texts"));
        let done = report(dir.path(), &args);
        assert_eq!(done.code, 0, "{}", done.err);
        assert!(!format!("{}{}", done.out, done.err).contains("sesame"));
        let page = fs::read_to_string(&html).expect("written");
        let text = fs::read_to_string(&markdown).expect("written");
        assert_eq!(page.contains("sesame"), with_texts);
        assert_eq!(text.contains("sesame"), with_texts);
        assert_eq!(page.contains("&lt;script&gt;quietly"), with_texts);
        assert!(!page.contains("<script") && !text.contains("<script"));
        for part in ["a3", "b2", "3/4", "safety.test", "Revision", env!("CARGO_PKG_VERSION")] {
            assert!(page.contains(part) && text.contains(part), "{part}: {text}");
        }
    }
}

#[test]
fn broken_lines_are_listed_and_the_rest_is_checked() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    data(dir.path());
    fs::write(dir.path().join("benign/z.jsonl"), "{\"text\":\"fine\"}\n{\"text\": \"sesame\"\n")
        .expect("writable");
    let done = report(dir.path(), &[]);
    assert_eq!(done.code, 1);
    assert!(done.err.contains("benign/z.jsonl:2: not JSON"), "{}", done.err);
    assert!(!done.err.contains("sesame"), "{}", done.err);
    assert!(done.out.contains("benign                  5 rows"), "{}", done.out);
}

#[test]
fn wrong_arguments_are_explained() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    data(dir.path());
    for (args, expected) in [
        (vec!["--policy", "nope"], "unknown policy `nope`; there are default, lax"),
        (vec!["--only", "nowhere"], "--only nowhere"),
        (vec!["--only", "pii", "--split", "valid"], "none of 1 files has a row to check"),
        (vec!["--html", "/no/such/folder/r.html"], "--html /no/such/folder/r.html"),
    ] {
        let done = report(dir.path(), &args);
        assert_eq!(done.code, 1);
        assert!(done.err.contains(expected), "{}", done.err);
    }
    let done = report(&dir.path().join("none"), &[]);
    assert_eq!(done.code, 1);
    assert!(done.err.contains("none: is not a folder"), "{}", done.err);
}
