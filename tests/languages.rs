use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use balustrade_capabilities::{Provider, ProviderConfig};
use balustrade_core::{
    DetectCall, Detector, DetectorFactory, DetectorSpec, Failure, Grants, LogGrant, NoViews, Report, Reuse,
    Role, RunLimits, Stage, Text, TextForm,
};
use ruzstd::decoding::{Dictionary, FrameDecoder};

use crate::support::{root, run, runtime_with};

const LANGUAGES: [&str; 3] = ["javascript", "python", "c"];
/// Largest binary that is kept, in bytes.
const BYTES_MAX: usize = 64 << 20;

/// What `cargo xtask plugins --all` packed; the hostile guests need the binary of the template beside them.
fn unpacked(path: &Path, dictionary: Option<&[u8]>) -> Vec<u8> {
    let packed = fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut decoder = FrameDecoder::new();
    if let Some(content) = dictionary {
        let head = fs::read(root().join("tests/guests/zstd.dictionary")).expect("readable");
        let dictionary = Dictionary::decode_dict(&[&head, content].concat()).expect("a dictionary");
        decoder.add_dict(dictionary).expect("taken");
    }
    let mut bytes = Vec::with_capacity(BYTES_MAX);
    decoder.decode_all_to_vec(&packed, &mut bytes).expect("whole");
    bytes
}

/// The plugin of a language's template as it is kept.
fn orders(language: &str) -> Vec<u8> {
    unpacked(&root().join(format!("tests/abi/1.0/orders-{language}.wasm.zst")), None)
}

/// The guest of a language that misbehaves, with leave to log.
fn hostile(language: &str, limits: RunLimits) -> Arc<dyn Detector> {
    let name = format!("hostile-{language}");
    let dir = tempfile::tempdir().expect("a temporary folder");
    let packed = root().join(format!("tests/guests/{name}/{name}.wasm.zst"));
    fs::write(dir.path().join(format!("{name}.wasm")), unpacked(&packed, Some(&orders(language))))
        .expect("written");
    let provider = Provider::new(ProviderConfig::default());
    let runtime = runtime_with(Arc::new(provider), |config| config.plugin_dirs = vec![dir.path().to_owned()]);
    let spec = DetectorSpec {
        guardrail: "g".to_owned(),
        plugin: name,
        settings_json: None,
        grants: Grants { log: Some(LogGrant { bytes_max: 1 << 20 }), ..Grants::default() },
        limits,
        reuse: Reuse::Never,
    };
    runtime.load(&spec).unwrap_or_else(|error| panic!("{error}")).detector.expect("a detector")
}

fn check(detector: &dyn Detector, attack: &str) -> Result<Report, Failure> {
    let text = Text {
        path: "/text".to_owned(),
        inner_path: None,
        form: TextForm::String,
        role: Role::new("user"),
        content: attack.to_owned(),
    };
    detector.detect(&DetectCall {
        stage: Stage::Input,
        texts: &[&text],
        views: &NoViews,
        attributes: &[],
        deadline: Instant::now() + Duration::from_secs(2),
    })
}

#[test]
fn a_hostile_guest_in_each_language_is_stopped_by_the_same_limits() {
    // Time enough that a busy machine does not stop what another limit should.
    let limits = RunLimits { timeout: Duration::from_secs(2), host_calls_max: 1_000, ..RunLimits::default() };
    for language in LANGUAGES {
        let detector = hostile(language, limits.clone());
        let report = check(&*detector, "echo").unwrap_or_else(|failure| panic!("{language}: {failure}"));
        assert_eq!(report.findings.len(), 1, "{language}");
        for (attack, kinds, detail) in [
            ("loop", &["timeout"][..], "raise `timeout_ms`"),
            ("memory_bomb", &["memory"], "raise `limits.memory_mib`"),
            // SpiderMonkey and CPython have limits of their own, below ours; what they throw ends the guest.
            ("deep_recursion", &["stack", "trap"], ""),
            ("huge_string", &["bad_output"], "raise `limits.returned_kib`"),
            ("huge_findings", &["bad_output"], "raise `limits.findings_max`"),
            ("log_flood", &["budget"], "raise `limits.host_calls_max`"),
        ] {
            let failure = check(&*detector, attack).expect_err(attack);
            assert!(kinds.contains(&failure.kind.as_str()), "{language}, {attack}: {failure}");
            assert!(failure.detail.contains(detail), "{language}, {attack}: {failure}");
            assert!(check(&*detector, "echo").is_ok(), "{language}, after {attack}");
        }
    }
}

/// That each passes its cases is what `abi.rs` sees to.
#[test]
fn the_same_detector_in_each_language_has_the_same_cases_and_no_power() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let cases = |language: &str| {
        fs::read_to_string(root().join(format!("tests/abi/1.0/orders-{language}.cases.yaml"))).expect("text")
    };
    for language in LANGUAGES {
        assert_eq!(cases(language), cases("c"), "{language}");
        let component = dir.path().join(format!("orders-{language}.wasm"));
        fs::write(&component, orders(language)).expect("written");
        let told = run(&["plugin", "inspect", &component.display().to_string(), "--json"], b"");
        let told: serde_json::Value = serde_json::from_str(&told.out).expect("JSON");
        let imports = told["imports"].as_array().expect("a list");
        assert!(imports.iter().all(|import| import["power"] == "types only, no power"), "{language}: {told}");
    }
}
