use std::fs;
use std::path::PathBuf;

use serde_json::json;

use crate::models::{ATTACK, BENIGN, as_json, backends, copied, fixtures, model};

#[test]
fn models_are_listed_verified_and_measured() {
    let done = model(&["list", "--json"], &fixtures(), "off");
    let rows = as_json(&done);
    let names: Vec<&str> =
        rows.as_array().into_iter().flatten().filter_map(|row| row["name"].as_str()).collect();
    assert_eq!(names, ["injection", "pii", "toy-embedding", "toy-entities", "toy-injection", "toy-poisoned"]);
    assert!(rows[0]["folder"].is_null() && rows[3]["folder"].is_string(), "{rows}");
    assert_eq!((&rows[2]["task"], &rows[2]["dimensions"]), (&json!("embedding"), &json!(4)));
    assert_eq!(rows[3]["task"], "token");
    assert_eq!(rows[4]["thresholds"][0]["false_positive_rate"], 0.01);
    assert!(rows[0]["files"][0]["bytes"].as_u64().is_some_and(|bytes| bytes > 1_000_000));
    assert!(rows[4]["files"][0]["bytes"].as_u64().is_some_and(|bytes| bytes > 1000));
    let listed = model(&["list"], &fixtures(), "off").out;
    assert!(
        listed.contains("injection as security.injection")
            && listed.contains("4 numbers, pooling mean")
            && listed.contains("model.q8w.onnx"),
        "{listed}"
    );
    for (backend, onnxruntime) in backends() {
        let toys = ["toy-embedding", "toy-entities", "toy-injection", "toy-poisoned"];
        let done = model(&[&["verify", "--json"], &toys[..]].concat(), &fixtures(), &onnxruntime);
        let rows = as_json(&done);
        assert_eq!(done.code, 0, "{rows}");
        assert!(
            rows.as_array()
                .is_some_and(|rows| rows.len() == 4 && rows.iter().all(|row| row["backend"] == backend))
        );
        let rows =
            as_json(&model(&["bench", "toy-injection", "--runs", "5", "--json"], &fixtures(), &onnxruntime));
        let windows = rows[0]["windows"].as_array().cloned().unwrap_or_default();
        assert_eq!(
            windows.iter().map(|row| row["tokens"].clone()).collect::<Vec<_>>(),
            [json!(8), json!(16)],
            "{rows}"
        );
        assert!(windows.iter().all(|row| row["p50_ms"].as_f64().is_some_and(|ms| ms > 0.0)), "{rows}");
        let texts = tempfile::NamedTempFile::new().expect("a file");
        fs::write(texts.path(), format!("{0}\n{0}\n", json!({ "text": BENIGN }))).expect("written");
        let path = texts.path().display().to_string();
        let rows = as_json(&model(
            &["bench", "toy-injection", "--jsonl", &path, "--json"],
            &fixtures(),
            &onnxruntime,
        ));
        let row = &rows[0];
        assert_eq!(
            (&row["texts"], &row["bytes_mean"], &row["first_tier_alone"]),
            (&json!(2), &json!(BENIGN.len()), &json!(0))
        );
        assert!(row["windows"].as_u64() >= Some(2) && row["mean_ms"].as_f64() > Some(0.0), "{rows}");
    }
    let dir = copied("toy-injection", "toy-injection", |text| text);
    let path = dir.path().join("toy-injection/model.onnx");
    let mut bytes = fs::read(&path).expect("read");
    bytes.push(0);
    fs::write(&path, bytes).expect("written");
    let done = model(&["verify", "toy-injection"], &dir.path().display().to_string(), "off");
    assert!(done.code == 1 && done.out.contains("model.onnx: its sha256 is"), "{}", done.out);
    let done = model(&["verify", "nothing"], &dir.path().display().to_string(), "off");
    assert!(done.code == 1 && done.out.contains("there is no model `nothing`"), "{} {}", done.out, done.err);
}

#[test]
fn a_text_is_scored_from_the_command_line() {
    let answer =
        as_json(&model(&["score", "toy-entities", "Bob went to Paris", "--json"], &fixtures(), "off"));
    assert_eq!(answer["found"][0]["label"], "PER");
    assert_eq!(answer["found"][1]["text_span"], json!({ "start": 12, "end": 17 }));
    let done = model(&["score", "toy-injection", ATTACK], &fixtures(), "off");
    assert!(done.code == 0 && done.out.starts_with("injection"), "{} {}", done.out, done.err);
    let done = model(&["score", "nothing", ATTACK], &fixtures(), "off");
    assert!(done.code == 1 && done.err.contains("no model `nothing`"), "{}", done.err);
}

#[test]
fn thresholds_are_made_from_own_texts_and_written() {
    let dir = copied("toy-injection", "toy-injection", |text| text);
    let models = dir.path().display().to_string();
    let file: PathBuf = dir.path().join("own.jsonl");
    let benign = (0..200)
        .map(|n| json!({ "text": format!("{} {n}", &BENIGN[..BENIGN.len() - n % 20]), "label": "benign" }));
    let found = (0..20).map(|n| json!({ "text": format!("{ATTACK} {n}"), "label": "injection" }));
    let lines: String = benign.chain(found).map(|line| line.to_string() + "\n").collect();
    fs::write(&file, lines).expect("written");
    let file = file.display().to_string();
    let args = ["calibrate", "toy-injection", "--jsonl", &file, "--rate", "0.05,0.1", "--write", "--json"];
    let done = model(&args, &models, "off");
    assert_eq!(done.code, 0, "{} {}", done.out, done.err);
    let answer = as_json(&done);
    let made = answer["thresholds"].as_array().cloned().unwrap_or_default();
    assert_eq!(made.len(), 2, "{answer}");
    for (at, wanted) in made.iter().zip([0.05, 0.1]) {
        assert!(at["false_positive_rate"].as_f64().is_some_and(|rate| rate <= wanted), "{at}");
        assert_eq!(at["recall"], 1.0, "{at}");
    }
    let listed = as_json(&model(&["list", "--json"], &models, "off"));
    let of_toy = listed.as_array().into_iter().flatten().find(|row| row["name"] == "toy-injection");
    let thresholds = of_toy.and_then(|row| row["thresholds"].as_array().cloned()).unwrap_or_default();
    let of = |rate: f64| {
        let own = thresholds.iter().filter(|t| t["backend"] == "tract" && t["false_positive_rate"] == rate);
        own.map(|t| t["threshold"].as_f64().unwrap_or_default()).collect::<Vec<_>>()
    };
    assert!(of(0.05).len() == 1 && of(0.05)[0] != 0.6 && of(0.1).len() == 1, "{thresholds:?}");
    assert_eq!(thresholds.len(), 4, "the others stay: {thresholds:?}");
    let bad = dir.path().join("bad.jsonl");
    fs::write(&bad, "{\"text\": \"x\", \"label\": \"nonsense\"}\n").expect("written");
    let done = model(&["calibrate", "toy-injection", "--jsonl", &bad.display().to_string()], &models, "off");
    assert!(done.code == 1 && done.err.contains("`nonsense` is none of the model's labels"), "{}", done.err);
}
