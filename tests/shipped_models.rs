use std::fs;

use serde_json::{Value, json};

use crate::models::backends;
use crate::support::{Policies, Server, guardrail, root, run};

/// A text that was written for the recipe of the models.
struct Text {
    is_attack: bool,
    role: &'static str,
    text: String,
}

/// Some of every family.
fn texts() -> Vec<Text> {
    let folder = root().join("models/training/written");
    let mut files: Vec<_> =
        fs::read_dir(folder).expect("the folder").map(|entry| entry.expect("a file").path()).collect();
    files.sort();
    let mut texts = Vec::new();
    for file in files.iter().filter(|file| !file.to_string_lossy().contains("pii")) {
        let content = fs::read_to_string(file).expect("text");
        for block in content.split("=== ").skip(1).step_by(67) {
            let (header, text) = block.split_once('\n').expect("a header");
            texts.push(Text {
                is_attack: header.starts_with('1'),
                role: if header.ends_with("document") { "retrieved" } else { "user" },
                text: text.replace(['\u{27e6}', '\u{27e7}'], "").trim().to_owned(),
            });
        }
    }
    assert!(texts.len() > 80, "{}", texts.len());
    texts
}

fn scores(name: &str, onnxruntime: &str, texts: &[Text], more: &[&str]) -> Vec<Value> {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let file = dir.path().join("texts.jsonl");
    let line = |text: &Text| json!({ "text": text.text, "role": text.role }).to_string() + "\n";
    let lines: String = texts.iter().map(line).collect();
    fs::write(&file, lines).expect("written");
    let file = file.display().to_string();
    let done =
        run(&[&["model", "score", name, "--jsonl", &file, "--onnxruntime", onnxruntime], more].concat(), b"");
    assert_eq!(done.code, 0, "{}", done.err);
    done.out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

fn score(answer: &Value) -> f64 {
    answer["found"][0]["score"].as_f64().unwrap_or(0.0)
}

fn share(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}

#[test]
fn the_models_of_the_program_are_whole() {
    for (backend, onnxruntime) in backends() {
        let done = run(&["model", "verify", "--json", "--onnxruntime", &onnxruntime], b"");
        assert_eq!(done.code, 0, "{} {}", done.out, done.err);
        let rows: Value = serde_json::from_str(&done.out).expect("JSON");
        let names: Vec<&str> =
            rows.as_array().expect("rows").iter().filter_map(|row| row["name"].as_str()).collect();
        assert_eq!(names, ["injection", "pii"]);
        assert!(rows.as_array().expect("rows").iter().all(|row| row["backend"] == backend), "{rows}");
    }
}

#[test]
fn the_backends_agree_on_real_texts() {
    let texts = texts();
    let all: Vec<Vec<Value>> = backends()
        .iter()
        .map(|(_, onnxruntime)| scores("injection", onnxruntime, &texts, &["--encoder-only"]))
        .collect();
    let listed: Value = serde_json::from_str(&run(&["model", "list", "--json"], b"").out).expect("JSON");
    let threshold = listed[0]["thresholds"]
        .as_array()
        .and_then(|all| all.iter().find(|at| at["false_positive_rate"] == 0.005)?["threshold"].as_f64())
        .expect("the threshold that the policies use");
    let mut away = Vec::new();
    let mut differ = 0;
    for (first, other) in all[0].iter().zip(all.iter().skip(1).flatten()) {
        away.push((score(first) - score(other)).abs());
        differ += usize::from((score(first) >= threshold) != (score(other) >= threshold));
    }
    let mean = away.iter().sum::<f64>() / away.len().max(1) as f64;
    assert!(mean <= 0.02, "{mean}");
    // At most 0.5 % of decisions, which of so few texts is none; `docs/models.md` has the figure for thousands.
    assert_eq!(differ, 0, "of {}", away.len());
}

#[test]
fn attacks_and_harmless_texts_are_told_apart_and_the_first_tier_saves_work() {
    let texts = texts();
    let whole = scores("injection", "off", &texts, &["--encoder-only"]);
    let cascade = scores("injection", "off", &texts, &[]);
    let found = |answers: &[Value], is_attack: bool| {
        let of: Vec<f64> = texts
            .iter()
            .zip(answers)
            .filter(|(text, _)| text.is_attack == is_attack)
            .map(|(_, a)| score(a))
            .collect();
        share(of.iter().filter(|p| **p >= 0.5).count(), of.len())
    };
    // The model was trained on most of these, so this is no measure of it; it is one of whether it runs as it was trained.
    assert!(
        found(&whole, true) > 0.85 && found(&whole, false) < 0.15,
        "{} {}",
        found(&whole, true),
        found(&whole, false)
    );
    assert!(
        found(&cascade, true) > found(&whole, true) - 0.05,
        "{} {}",
        found(&cascade, true),
        found(&whole, true)
    );
    let windows =
        |answers: &[Value]| answers.iter().filter_map(|answer| answer["windows"].as_u64()).sum::<u64>();
    assert!(windows(&cascade) < windows(&whole), "{} of {}", windows(&cascade), windows(&whole));
}

#[test]
fn the_deadline_ends_a_window_and_the_next_check_is_whole() {
    let model = |name: &str, ms: u64| {
        let more = format!("action: flag\nthreshold: 0\non_error: block\ntimeout_ms: {ms}");
        guardrail(name, "classifier", "{ model: injection, band: [0, 1], score_min: 0 }", &more)
    };
    let policies =
        Policies::new().add("hurried", &[&model("hurried", 1)]).add("patient", &[&model("patient", 5000)]);
    // Three windows, of which no machine reads two in a millisecond.
    let text =
        "the committee met on thursday and agreed to postpone the vote until the new figures are known "
            .repeat(20);
    for (backend, onnxruntime) in backends() {
        let server = Server::start(policies.path(), &["--onnxruntime", &onnxruntime]);
        let check = |policy: &str, round: usize| {
            // Another text each time: what a model said a moment ago is not asked again.
            let text = format!("round {round} {text}");
            server.post("/v1/check", &json!({ "policy": policy, "stage": "input", "text": text })).json()
        };
        for round in 0..3 {
            let hurried = check("hurried", round);
            let verdict = &hurried["verdicts"][0];
            // tract ends the window that it has begun, and says what it could not begin.
            let is_told = verdict["reason"] == "timeout" || hurried["unjudged"][0]["reason"] == "deadline";
            assert!(is_told, "{backend}: {hurried}");
            let patient = check("patient", round);
            assert_eq!(patient["verdicts"][0]["verdict"], "flagged", "{backend}: {patient}");
            assert!(patient["unjudged"].as_array().is_none_or(Vec::is_empty), "{backend}: {patient}");
        }
    }
}

#[test]
fn persons_and_places_are_found_where_they_stand() {
    let text = "Please send the contract to Maria Kowalczyk at 14 Harbour Street, Dublin, before Friday.";
    let answer =
        &scores("pii", "off", &[Text { is_attack: false, role: "user", text: text.to_owned() }], &[])[0];
    let found: Vec<(&str, &str)> = answer["found"]
        .as_array()
        .expect("entities")
        .iter()
        .map(|entity| {
            let at = |key: &str| {
                usize::try_from(entity["text_span"][key].as_u64().expect("a place")).expect("small")
            };
            (entity["label"].as_str().expect("a label"), &text[at("start")..at("end")])
        })
        .collect();
    assert!(found.contains(&("PERSON", "Maria Kowalczyk")), "{found:?}");
    assert!(
        found.iter().any(|(label, part)| *label == "ADDRESS" && part.starts_with("14 Harbour Street")),
        "{found:?}"
    );
}
