use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::models::{as_json, backends, copied, fixtures, model};
use crate::support::{Finished, Policies, Server, guardrail, run};

const ANIMALS: &str = "The cat and the dog";
const WEATHER: &str = "rain and snow";

/// Like horses, at most two calls and so many bytes a check.
fn horses(budget: &str) -> String {
    let more = format!(
        "capabilities: {{ embed: {{ models: [toy-embedding], {budget} }} }}\nthreshold: 0.9\naction: block\ntimeout_ms: 5000"
    );
    guardrail("horses", "embedder", "{ model: toy-embedding, like: a horse }", &more)
}

fn server(policies: &Policies, onnxruntime: &str) -> Server {
    Server::start(policies.path(), &["--models", &fixtures(), "--onnxruntime", onnxruntime])
}

fn reason(answer: &Value) -> &str {
    answer["verdicts"][0]["reason"].as_str().unwrap_or_default()
}

fn policy_check(policies: &Path, more: &[&str]) -> Finished {
    let (path, models) = (policies.display().to_string(), fixtures());
    let args = ["policy", "check", "--policies", &path, "--models", &models, "--onnxruntime", "off"];
    run(&[&args[..], more].concat(), b"")
}

#[test]
fn a_plugin_asks_for_vectors_and_the_policy_decides_what_is_near() {
    let policies = Policies::new().add("default", &[&horses("calls_max: 2")]);
    for (backend, onnxruntime) in backends() {
        let server = server(&policies, &onnxruntime);
        let answer = server.check("default", ANIMALS);
        assert_eq!(answer["action"], "block", "{backend}: {answer}");
        let finding = &answer["findings"][0];
        assert_eq!(
            (&finding["category"], &finding["attributes"]["numbers"]),
            (&json!("format.embedded"), &json!("4"))
        );
        let answer = server.check("default", WEATHER);
        assert_eq!(answer["action"], "allow", "{backend}: {answer}");
        let status = server.get("/v1/status").json();
        assert_eq!(
            status["policies"][0]["guardrails"][0]["grants"],
            json!(["embed: toy-embedding; at most 2 calls and 2097152 bytes of text"]),
            "{status}"
        );
    }
}

#[test]
fn the_command_line_makes_the_same_vectors_on_every_backend() {
    let mut before: Option<Vec<f64>> = None;
    for (backend, onnxruntime) in backends() {
        let done = model(&["score", "toy-embedding", ANIMALS, "--json"], &fixtures(), &onnxruntime);
        let answer = as_json(&done);
        let vector: Vec<f64> =
            answer["vector"].as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
        let length: f64 = vector.iter().map(|number| number * number).sum();
        assert!(vector.len() == 4 && (length - 1.0).abs() < 1e-6, "{backend}: {answer}");
        if let Some(before) = &before {
            assert!(before.iter().zip(&vector).all(|(a, b)| (a - b).abs() < 1e-5), "{before:?} {vector:?}");
        }
        before = Some(vector);
        let told = model(&["score", "toy-embedding", ANIMALS], &fixtures(), &onnxruntime);
        assert!(told.out.contains(&format!("4 numbers on {backend}")), "{}", told.out);
    }
}

#[test]
fn every_budget_is_met_at_its_edge_and_names_what_raises_it() {
    // The text and `a horse` have 27 bytes together.
    let bytes = ANIMALS.len() + "a horse".len();
    let last = |more: &str, hostile: &str, behaviour: &str| {
        let settings = format!("{{ behaviour: {behaviour}, iterations: 3 }}");
        guardrail("g", hostile, &settings, &format!("{more}\ntimeout_ms: 5000"))
    };
    let of_hostile = |classify: &str, limits: &str, behaviour: &str| {
        let more = format!(
            "capabilities: {{ log: {{ bytes_max: 1 }}, classify: {{ models: [any], {classify} }} }}\nlimits: {{ {limits} }}"
        );
        last(&more, "hostile", behaviour)
    };
    let text = 3 * ANIMALS.len();
    let policies = Policies::new()
        .add("calls", &[&horses("calls_max: 2")])
        .add("calls-less", &[&horses("calls_max: 1")])
        .add("bytes", &[&horses(&format!("bytes_max: {bytes}"))])
        .add("bytes-less", &[&horses(&format!("bytes_max: {}", bytes - 1))])
        .add("asks", &[&of_hostile("calls_max: 3", "host_calls_max: 3", "classify_flood")])
        .add("asks-less", &[&of_hostile("calls_max: 2", "host_calls_max: 3", "classify_flood")])
        .add("texts", &[&of_hostile(&format!("bytes_max: {text}"), "host_calls_max: 3", "classify_flood")])
        .add(
            "texts-less",
            &[&of_hostile(&format!("bytes_max: {}", text - 1), "host_calls_max: 3", "classify_flood")],
        )
        .add("host-less", &[&of_hostile("calls_max: 3", "host_calls_max: 2", "classify_flood")])
        .add("logs", &[&of_hostile("calls_max: 3", "host_calls_max: 3", "log_flood")])
        .add("logs-less", &[&of_hostile("calls_max: 3", "host_calls_max: 2", "log_flood")]);
    let any = copied("toy-injection", "any", |text| text);
    let (models, any) = (fixtures(), any.path().display().to_string());
    let server =
        Server::start(policies.path(), &["--models", &models, "--models", &any, "--onnxruntime", "off"]);
    for enough in ["calls", "bytes", "asks", "texts", "logs"] {
        let answer = server.check(enough, ANIMALS);
        assert_ne!(answer["verdicts"][0]["verdict"], "failed", "{enough}: {answer}");
    }
    for (less, setting) in [
        ("calls-less", "capabilities.embed.calls_max"),
        ("bytes-less", "capabilities.embed.bytes_max"),
        ("asks-less", "capabilities.classify.calls_max"),
        ("texts-less", "capabilities.classify.bytes_max"),
        ("host-less", "limits.host_calls_max"),
        ("logs-less", "limits.host_calls_max"),
    ] {
        let answer = server.check(less, ANIMALS);
        assert_eq!(reason(&answer), "budget", "{less}: {answer}");
        let detail = answer["verdicts"][0]["detail"].as_str().unwrap_or_default();
        assert!(detail.contains(setting), "{less}: {detail}");
    }
}

#[test]
fn a_model_that_was_not_granted_is_refused_to_the_plugin() {
    let more = "capabilities: { embed: { models: [toy-embedding] } }\ntimeout_ms: 5000";
    let settings = "{ model: toy-injection, swallow: true }";
    let policies = Policies::new().add("default", &[&guardrail("g", "embedder", settings, more)]);
    let answer = server(&policies, "off").check("default", ANIMALS);
    assert_eq!(answer["findings"][0]["attributes"]["told"], "this model was not granted", "{answer}");
}

/// A policy without grants, refused with lines that are then pasted where the refusal says.
#[test]
fn a_plugin_that_lacks_grants_is_refused_with_the_lines_to_paste() {
    let settings = "{ model: toy-embedding }";
    for (plugin, settings, wanted) in
        [("embedder", settings, vec!["embed"]), ("hostile", "{ behaviour: echo }", vec!["classify", "log"])]
    {
        let policies = Policies::new().add("p", &[&guardrail("g", plugin, settings, "timeout_ms: 5000")]);
        let file = policies.file("p");
        let done = policy_check(policies.path(), &[]);
        assert_eq!(done.code, 1, "{}", done.err);
        let said = done.err;
        assert!(said.contains("policy `p`, guardrail `g`") && said.contains("does not grant"), "{said}");
        let place = format!("of {}:\n", file.display());
        let (before, paste) = said.split_once(&place).expect("file and lines");
        let line = before.trim_end().rsplit_once(' ').map(|(_, line)| line.parse::<usize>());
        let line = line.and_then(Result::ok).expect("a line");
        let paste: Vec<&str> = paste.lines().take_while(|line| line.starts_with(' ')).collect();
        assert_eq!(paste.len(), 1 + wanted.len(), "{said}");
        let text = fs::read_to_string(&file).expect("read");
        let mut lines: Vec<&str> = text.lines().collect();
        lines.splice(line..line, paste);
        fs::write(&file, lines.join("\n")).expect("written");
        let done = policy_check(policies.path(), &["--json"]);
        assert_eq!(done.code, 0, "{} {}", lines.join("\n"), done.err);
        let report = as_json(&done);
        let may = report["policies"][0]["grants"][0]["may"].as_array().cloned().unwrap_or_default();
        let names: Vec<&str> =
            may.iter().filter_map(Value::as_str).filter_map(|line| line.split(':').next()).collect();
        assert_eq!(names, wanted, "{report}");
        let models = if plugin == "embedder" { "toy-embedding;" } else { "toy-injection" };
        assert!(may[0].as_str().is_some_and(|line| line.contains(models)), "{report}");
    }
}

#[test]
fn a_grant_that_nothing_uses_is_told_and_grants_are_listed() {
    let more = "capabilities: { log: { bytes_max: 7 }, embed: { models: [toy-embedding] } }";
    let settings = "{ model: toy-embedding }";
    let policies = Policies::new().add("p", &[&guardrail("g", "embedder", settings, more)]);
    let done = policy_check(policies.path(), &[]);
    assert_eq!(done.code, 0, "{}", done.err);
    assert!(done.out.contains("note: g: `log` is granted and the plugin does not import it"), "{}", done.out);
    assert!(done.out.contains("g may embed: toy-embedding; at most 4 calls"), "{}", done.out);
    assert!(done.out.contains("g may log: at most 7 bytes"), "{}", done.out);
}

#[test]
fn a_model_of_the_other_task_is_refused_with_the_capability_that_it_is_for() {
    let refused = |detector: &str, settings: &str, capabilities: &str| {
        let policies = Policies::new().add("p", &[&guardrail("g", detector, settings, capabilities)]);
        let done = policy_check(policies.path(), &[]);
        assert_eq!(done.code, 1, "{}", done.out);
        done.err
    };
    let said = refused("embedder", "{ model: x }", "capabilities: { embed: { models: [toy-injection] } }");
    assert!(said.contains("capabilities.embed.models: the model `toy-injection` scores texts"), "{said}");
    assert!(said.contains("capabilities.classify"), "{said}");
    let said = refused("classifier", "{ model: toy-embedding }", "");
    assert!(said.contains("settings.model: `toy-embedding` turns texts into vectors"), "{said}");
}

#[test]
fn what_was_recorded_is_answered_without_the_model() {
    let policies = Policies::new().add("default", &[&horses("calls_max: 2")]);
    let dir = tempfile::tempdir().expect("a temporary folder");
    let file = dir.path().join("calls.jsonl").display().to_string();
    let path = policies.path().display().to_string();
    let check = |text: &str, more: &[&str]| {
        let args = ["check", text, "--policies", &path, "--onnxruntime", "off", "--json"];
        run(&[&args[..], more].concat(), b"")
    };
    let outcome = |done: &Finished| {
        let mut answer = as_json(done);
        (answer["action"].take(), answer["findings"].take())
    };
    let models = fixtures();
    let live = check(ANIMALS, &["--models", &models, "--record-calls", &file]);
    assert_eq!(live.code, 12, "{} {}", live.out, live.err);
    let written = fs::read_to_string(&file).expect("written");
    assert_eq!(written.lines().count(), 3, "{written}");
    assert!(!written.contains("cat") && !written.contains("a horse"), "{written}");
    // No folder has the model.
    assert_eq!(check(ANIMALS, &[]).code, 1);
    let replayed = check(ANIMALS, &["--replay-calls", &file]);
    assert_eq!((replayed.code, outcome(&replayed)), (12, outcome(&live)), "{}", replayed.err);

    let other = check(WEATHER, &["--replay-calls", &file]);
    assert_eq!(other.code, 1, "{}", other.out);
    for wanted in
        ["guardrail `horses`: embed", "`toy-embedding`", "13 bytes", "1 calls were not in the recording"]
    {
        assert!(other.err.contains(wanted), "{wanted}: {}", other.err);
    }
    assert_eq!(outcome(&other).0, "block", "it failed, and on_error blocks: {}", other.out);

    let texts = check(ANIMALS, &["--models", &models, "--record-calls", &file, "--record-texts"]);
    assert_eq!(texts.code, 12, "{}", texts.err);
    assert!(fs::read_to_string(&file).expect("written").contains(ANIMALS));
    let wrong = check(ANIMALS, &["--replay-calls", &format!("{path}/default/policy.yaml")]);
    assert!(wrong.code == 1 && wrong.err.contains("policy.yaml:1: a recording begins with"), "{}", wrong.err);
    assert_eq!(check(ANIMALS, &["--replay-calls", &file, "--record-calls", &file]).code, 2);
}

#[test]
fn cases_of_a_policy_run_from_a_recording() {
    let policies = Policies::new().add("default", &[&horses("calls_max: 2")]);
    let cases = format!(
        "- {{ name: animals, request: {{ stage: input, text: {ANIMALS} }}, expect: {{ action: block }} }}\n\
         - {{ name: weather, request: {{ stage: input, text: {WEATHER} }}, expect: {{ action: allow }} }}\n"
    );
    fs::write(policies.file("default").with_file_name("cases.yaml"), cases).expect("written");
    let dir = tempfile::tempdir().expect("a temporary folder");
    let file = dir.path().join("calls.jsonl").display().to_string();
    let done = policy_check(policies.path(), &["--record-calls", &file]);
    assert_eq!(done.code, 0, "{}", done.err);
    let path = policies.path().display().to_string();
    let done = run(&["policy", "check", &path, "--onnxruntime", "off", "--replay-calls", &file], b"");
    assert!(done.code == 0 && done.out.contains("2 of 2 cases pass"), "{} {}", done.out, done.err);
}
