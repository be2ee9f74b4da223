use std::fs;
use std::path::Path;

use crate::support::{Policies, guardrail, root, run};

/// `policy check` on these policies, with a folder of plugins of our own where one is given.
fn refused(policies: &Policies, plugins: Option<&Path>, more: &[&str]) -> String {
    let path = policies.path().display().to_string();
    let mut args = vec!["policy", "check", &path];
    let plugins = plugins.map(|dir| dir.display().to_string());
    if let Some(plugins) = &plugins {
        args.extend(["--plugins", plugins]);
    }
    args.extend_from_slice(more);
    let done = run(&args, b"");
    assert_eq!(done.code, 1, "out: {} err: {}", done.out, done.err);
    done.err
}

fn one(detector: &str, settings: &str, more: &str) -> Policies {
    Policies::new().add("p", &[&guardrail("g", detector, settings, more)])
}

#[test]
fn a_plugin_that_cannot_serve_is_refused_by_name_with_what_to_do() {
    let cases = [
        (one("missing", "", ""), "there is no plugin `missing`"),
        (one("quiet", "{ behaviour: trap_in_configure }", ""), "in `configure` it failed: trapped"),
        (one("quiet", "{ behaviour: trap_in_reach }", ""), "in `reach` it failed: trapped"),
        (
            one("quiet", "{ behaviour: fail_in_configure }", ""),
            "refused its settings: these settings cannot be used",
        ),
        (one("quiet", "{ behaviour: nonsense }", ""), "settings/behaviour"),
        (one("quiet", "{ behaviour: echo, more: 1 }", ""), "more"),
        (one("quiet", "", ""), "\"behaviour\" is a required property"),
        (one("quiet", "{ behaviour: memory_full_in_configure, mib: 65 }", ""), "raise `limits.memory_mib`"),
        (one("quiet", "{ behaviour: echo }", "limits: { memory_mib: 128 }"), "--memory-mib-max"),
        (one("hostile", "{ behaviour: echo }", ""), "does not grant; use another plugin, or add after line "),
        (
            one(
                "hostile",
                "{ behaviour: echo }",
                "capabilities: { log: { bytes_max: 1 }, classify: { models: [x], calls_max: 1 } }",
            ),
            "no model",
        ),
        (one("repetition", "", ""), "evaluator"),
    ];
    for (policies, expected) in cases {
        let error = refused(&policies, None, &[]);
        assert!(error.contains(expected), "`{error}` should contain `{expected}`");
        assert!(error.contains("`g`") && error.contains("`p`"), "names policy and guardrail: {error}");
    }
}

#[test]
fn a_configure_that_never_ends_is_stopped() {
    for place in ["configure", "reach"] {
        let policies = one("quiet", &format!("{{ behaviour: loop_in_{place} }}"), "");
        let error = refused(&policies, None, &["--configure-timeout-ms", "300"]);
        let expected = format!("did not end within 300 ms in `{place}`");
        assert!(error.contains(&expected) && error.contains("--configure-timeout-ms"), "{error}");
    }
}

#[test]
fn a_compiler_that_reaches_its_limits_is_a_refusal() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let cache = dir.path().join("cache").display().to_string();
    let policies = one("quiet", "{ behaviour: echo }", "");
    let error = refused(&policies, None, &["--cache-dir", &cache, "--compile-memory-mib", "8"]);
    assert!(error.contains("--compile-memory-mib"), "{error}");
    let policies = one("quiet", "{ behaviour: loop_in_configure }", "");
    let error = refused(&policies, None, &["--cache-dir", &cache, "--compile-cpu-s", "1"]);
    assert!(error.contains("--compile-cpu-s"), "{error}");
    let error = refused(&policies, None, &["--cache-dir", &cache, "--compile-timeout-s", "1"]);
    assert!(error.contains("--compile-timeout-s"), "{error}");
}

/// Code that takes long to compile, beside a guest that would serve: sixty thousand values are
/// needed at the same time, which is hard on whoever gives out registers.
fn compile_bomb() -> Vec<u8> {
    let loads =
        (0..60_000).fold(String::new(), |text, n| text + &format!("local.get 0 i64.load offset={n} "));
    let function = format!("(func (param i32) (result i64) {loads} {})", "i64.xor ".repeat(59_999));
    let module = wat::parse_str(format!("(module (memory 2) {})", function.repeat(4))).expect("assembles");
    let mut bytes = fs::read(root().join("target/guests/quiet.wasm")).expect("readable");
    let mut size = module.len();
    bytes.push(1);
    while size >= 0x80 {
        bytes.push(u8::try_from(size & 0x7f).expect("seven bits") | 0x80);
        size >>= 7;
    }
    bytes.push(u8::try_from(size).expect("seven bits"));
    bytes.extend(module);
    bytes
}

#[test]
fn a_compile_bomb_is_a_refusal_of_one_plugin() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    fs::write(dir.path().join("quiet.wasm"), compile_bomb()).expect("writable");
    let cache = dir.path().join("cache").display().to_string();
    let policies = one("quiet", "{ behaviour: echo }", "");
    let error = refused(&policies, Some(dir.path()), &["--cache-dir", &cache, "--compile-cpu-s", "1"]);
    assert!(error.contains("`quiet`") && error.contains("--compile-cpu-s"), "{error}");
    let left: Vec<_> =
        fs::read_dir(&cache).expect("readable").flatten().map(|entry| entry.file_name()).collect();
    assert_eq!(left, ["key"], "nothing of it is left in the cache");
}

#[test]
fn files_that_are_no_plugin_of_ours_are_refused_by_what_they_are() {
    let cases = [
        ("core_module", "core module, not a component"),
        ("imports_wasi", "no WASI is linked"),
        ("imports_unknown", "which this host does not offer"),
        ("imports_minor_7", "needs a host that speaks balustrade:plugin 1.7"),
        ("exports_major_2", "this host speaks balustrade:plugin 1.x"),
        ("exports_nothing", "exports neither"),
        ("wrong_type", "manifest"),
    ];
    for (name, expected) in cases {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let text = fs::read(root().join(format!("tests/guests/wat/{name}.wat"))).expect("readable");
        let bytes = wat::parse_bytes(&text).unwrap_or_else(|error| panic!("{name}: {error}")).into_owned();
        fs::write(dir.path().join("x.wasm"), bytes).expect("writable");
        let error = refused(&one("x", "", ""), Some(dir.path()), &[]);
        assert!(error.contains(expected), "{name}: `{error}` should contain `{expected}`");
    }
}

#[test]
fn a_component_whose_export_has_another_type_is_refused() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let text = fs::read(root().join("tests/guests/wat/wrong_type.wat")).expect("readable");
    let mut bytes = wat::parse_bytes(&text).expect("assembles").into_owned();
    add_manifest(&mut bytes, r#""kind":"detector""#);
    fs::write(dir.path().join("x.wasm"), bytes).expect("writable");
    let error = refused(&one("x", "", ""), Some(dir.path()), &[]);
    assert!(error.contains("another type"), "{error}");
}

/// Gives a component a manifest with these keys besides those that it must have.
fn add_manifest(component: &mut Vec<u8>, keys: &str) {
    let manifest = format!(r#"{{"name":"x","version":"1.0.0","licence":"MIT","summary":"s",{keys}}}"#);
    let name = b"balustrade:manifest";
    // A custom section: id 0, size, length of the name, name, data; the size in two groups of seven bits.
    let size = 1 + name.len() + manifest.len();
    let group = |bits: usize| u8::try_from(bits & 0x7f).expect("seven bits");
    component.extend([0, group(size) | 0x80, group(size >> 7), 19]);
    component.extend_from_slice(name);
    component.extend_from_slice(manifest.as_bytes());
}

#[test]
fn a_manifest_that_contradicts_the_component_is_refused() {
    let cases = [
        (r#""kind":"evaluator""#, "it says `evaluator`, but the component exports a detector"),
        (r#""kind":"detector""#, "it imports `log`, which its manifest does not declare"),
        (r#""kind":"detector","capabilities":["log"],"views":["seen"]"#, "unknown view `seen`"),
        (
            r#""kind":"detector","capabilities":["log"],"settings_schema":{"type":"objekt"}"#,
            "its settings schema cannot be used",
        ),
        (r#""kind":"detector","settings_schema":"none""#, "`settings_schema` must be a JSON Schema object"),
    ];
    for (keys, expected) in cases {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let text = r#"(component (import "balustrade:plugin/log@1.0.0" (instance)) (instance $empty)
            (export "balustrade:plugin/detector@1.0.0" (instance $empty)))"#;
        let mut bytes = wat::parse_str(text).expect("assembles");
        add_manifest(&mut bytes, keys);
        fs::write(dir.path().join("x.wasm"), bytes).expect("writable");
        let error = refused(&one("x", "", "capabilities: { log: { bytes_max: 1 } }"), Some(dir.path()), &[]);
        assert!(error.contains(expected), "`{error}` should contain `{expected}`");
    }
}

#[test]
fn junk_and_large_files_are_refused() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    fs::write(dir.path().join("x.wasm"), b"this is no WebAssembly").expect("writable");
    assert!(refused(&one("x", "", ""), Some(dir.path()), &[]).contains("no valid component"));
    fs::write(dir.path().join("x.wasm"), vec![0; 2 << 20]).expect("writable");
    let error = refused(&one("x", "", ""), Some(dir.path()), &["--component-mib-max", "1"]);
    assert!(error.contains("larger than 1024 KiB") && error.contains("--component-mib-max"), "{error}");
}

#[test]
fn every_problem_of_a_set_of_policies_is_told_at_once() {
    let policies = Policies::new()
        .add("one", &[&guardrail("a", "missing", "", "")])
        .add("two", &[&guardrail("b", "quiet", "{ behaviour: trap_in_configure }", "")]);
    let error = refused(&policies, None, &[]);
    assert!(error.contains("`one`") && error.contains("`two`"), "{error}");
}

#[test]
fn a_policy_that_is_wrong_is_refused_with_file_line_and_column() {
    let good = guardrail("g", "quiet", "{ behaviour: echo }", "");
    let with = |from: &str, to: &str| {
        let changed = good.replace(from, to);
        assert_ne!(changed, good);
        Policies::new().add("p", &[&changed])
    };
    let cases = [
        (with("action: flag", "action: flag\nthreshold: 1.5"), "threshold"),
        (with("action: flag", "action: flag\nthreshold: .nan"), "threshold"),
        (with("action: flag", "action: flagg"), "flagg"),
        (with("action: flag", "action: flag\nwhen: 'scores['"), "when"),
        (with("action: flag", "action: flag\nwhen: '[1].exists(x, x > 0)'"), "when"),
        (with("action: flag", "action: flag\nunknown_key: 1"), "unknown_key"),
        (with("stages: [input, output]", "stages: [inptu]"), "inptu"),
        (with("on_error: block", "on_error: redact"), "on_error"),
        (with("timeout_ms: 1000", "timeout_ms: soon"), "timeout_ms"),
    ];
    for (policies, expected) in cases {
        let error = refused(&policies, None, &["--syntax-only"]);
        assert!(error.contains(expected), "`{error}` should contain `{expected}`");
        let place = error.split("policy.yaml:").nth(1).unwrap_or_default();
        let mut numbers = place.split(':');
        assert!(
            numbers.next().is_some_and(|line| line.parse::<u32>().is_ok())
                && numbers.next().is_some_and(|column| column.parse::<u32>().is_ok()),
            "file, line and column: {error}"
        );
    }
}
