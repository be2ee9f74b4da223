use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::support::{Policies, Server, guardrail, guest_dirs, run};

fn start_of(server: &Server) -> Value {
    server.get("/v1/status").json()["policies"][0]["guardrails"][0]["status"].clone()
}

#[test]
fn a_plugin_without_settings_starts_as_it_is() {
    let file = guest_dirs()[1].join("plain.wasm").display().to_string();
    let inspected = run(&["plugin", "inspect", &file, "--json"], b"");
    let told: Value = serde_json::from_str(&inspected.out).expect("JSON");
    assert_eq!(
        (&told["reach_by_settings"], &told["takes_settings"]),
        (&json!(true), &json!(false)),
        "{told}"
    );
    assert_eq!(told["match_bytes_max"], Value::Null, "what its manifest says");
    let powers = told["imports"].as_array().expect("imports");
    let powers: Vec<_> = powers.iter().filter_map(|import| import["capability"].as_str()).collect();
    assert_eq!(powers, ["log"], "what it does not import it cannot do");

    let grant = "capabilities: { log: { bytes_max: 64 } }";
    let policies = Policies::new().add("p", &[&guardrail("g", "plain", "", grant)]);
    let server = Server::start(policies.path(), &[]);
    let status = start_of(&server);
    assert_eq!((&status["start"], &status["start_reason"]), (&json!("plain"), &Value::Null), "{status}");
    assert_eq!((&status["reach_bytes"], &status["reach_by_settings"]), (&json!(1), &json!(true)), "{status}");
    let answer = server.check("p", "one! two");
    assert_eq!(answer["findings"][0]["text_span"], json!({ "start": 3, "end": 4 }), "{answer}");

    let policies = Policies::new().add("p", &[&guardrail("g", "plain", "{ any: 1 }", grant)]);
    let path = policies.path().display().to_string();
    let done = run(&["policy", "check", &path], b"");
    assert_eq!(done.code, 1);
    assert!(done.err.contains("takes no settings; remove `settings`"), "{}", done.err);
}

/// The guest with a module in it that is instantiated twice, which the pre-initialiser does not take.
fn without_image(name: &str, folder: &Path) {
    let mut bytes = fs::read(guest_dirs()[1].join(format!("{name}.wasm"))).expect("readable");
    let modules = u8::try_from(sections(&bytes).filter(|id| *id == 1).count()).expect("few");
    let module = wat::parse_str("(module)").expect("assembles");
    // Section 1 is a core module; section 2 a list of core instances, each made (0) of a module with no arguments.
    bytes.extend([1, u8::try_from(module.len()).expect("short")]);
    bytes.extend(module);
    bytes.extend([2, 7, 2, 0, modules, 0, 0, modules, 0]);
    fs::write(folder.join(format!("{name}.wasm")), bytes).expect("writable");
}

/// Numbers of the outermost sections.
fn sections(component: &[u8]) -> impl Iterator<Item = u8> {
    let mut at = 8;
    std::iter::from_fn(move || {
        let id = *component.get(at)?;
        at += 1;
        let (mut size, mut shift) = (0_usize, 0);
        loop {
            let byte = component[at];
            at += 1;
            size |= usize::from(byte & 0x7f) << shift;
            shift += 7;
            if byte < 0x80 {
                break;
            }
        }
        at += size;
        Some(id)
    })
}

#[test]
fn a_plugin_that_cannot_be_imaged_is_configured_in_each_instance() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    without_image("quiet", dir.path());
    let plugins = dir.path().display().to_string();
    let settings = "{ behaviour: echo, reach_bytes: 7 }";
    let policies = Policies::new().add("p", &[&guardrail("g", "quiet", settings, "")]);
    let server = Server::start(policies.path(), &["--plugins", &plugins]);
    let status = start_of(&server);
    assert_eq!(status["start"], "configure-per-instance", "{status}");
    assert_eq!((&status["reach_bytes"], &status["reach_by_settings"]), (&json!(7), &json!(true)), "{status}");
    assert!(status["start_reason"].as_str().is_some_and(|reason| !reason.is_empty()), "{status}");
    for _ in 0..3 {
        let answer = server.check("p", "text");
        assert_eq!(answer["findings"][0]["text_span"], json!({ "start": 0, "end": 4 }), "{answer}");
    }
    // The same plugin is of more parts than may be here: the refusal names the setting.
    let path = policies.path().display().to_string();
    let done = run(&["policy", "check", &path, "--plugins", &plugins, "--core-instances-max", "2"], b"");
    assert!(done.code == 1 && done.err.contains("raise `--core-instances-max`"), "{}", done.err);
    // Settings are tried once when the policy is loaded, as ever.
    for (behaviour, expected) in [
        ("fail_in_configure", "refused its settings"),
        ("trap_in_configure", "in `configure` it failed"),
        ("trap_in_reach", "in `reach` it failed"),
    ] {
        let settings = format!("{{ behaviour: {behaviour} }}");
        let policies = Policies::new().add("p", &[&guardrail("g", "quiet", &settings, "")]);
        let path = policies.path().display().to_string();
        let done = run(&["policy", "check", &path, "--plugins", &plugins], b"");
        assert!(done.code == 1 && done.err.contains(expected), "{}", done.err);
    }
}

#[test]
fn each_guardrail_has_the_reach_that_its_settings_give() {
    let of = |name: &str, settings: &str| {
        guardrail(
            name,
            "quiet",
            settings,
            "stages: [input]\naction: redact\non_error: allow\non_partial: flag",
        )
    };
    let (near, far, whole) = (
        of("near", "{ behaviour: empty, reach_bytes: 0 }"),
        of("far", "{ behaviour: empty, reach_bytes: 70000 }"),
        of("whole", "{ behaviour: empty }"),
    );
    let policies = Policies::new().add("p", &[&near, &far, &whole]);
    let cache = tempfile::tempdir().expect("a temporary folder");
    let cache = cache.path().join("cache").display().to_string();
    // The second time it comes out of the cache.
    for is_cached in [false, true] {
        let server = Server::start(policies.path(), &["--cache-dir", &cache]);
        let guardrails = server.get("/v1/status").json()["policies"][0]["guardrails"].clone();
        for (index, expected) in [json!(0), json!(70_000), Value::Null].into_iter().enumerate() {
            let status = &guardrails[index]["status"];
            assert_eq!(
                (&status["start"], &status["cached"]),
                (&json!("image"), &json!(is_cached)),
                "{status}"
            );
            assert_eq!((&status["reach_bytes"], &status["reach_by_settings"]), (&expected, &json!(true)));
        }
    }
}
