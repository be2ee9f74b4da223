use std::collections::BTreeSet;
use std::fs;
use std::io::Read;
use std::path::Path;

use crate::support::{cache_dir, root, run};

/// Largest component that is kept, in bytes.
const BYTES_MAX: u64 = 64 << 20;

/// What `cargo xtask wit-freeze` wrote, by minor version.
fn kept() -> Vec<std::path::PathBuf> {
    let Ok(versions) = fs::read_dir(root().join("tests/abi")) else { return Vec::new() };
    versions.flatten().map(|entry| entry.path()).filter(|path| path.is_dir()).collect()
}

fn unpacked(path: &Path) -> Vec<u8> {
    let packed = fs::read(path).expect("readable");
    let reader = ruzstd::decoding::StreamingDecoder::new(packed.as_slice()).expect("a zstd frame");
    let mut bytes = Vec::new();
    reader.take(BYTES_MAX + 1).read_to_end(&mut bytes).expect("whole");
    assert!(bytes.len() as u64 <= BYTES_MAX, "{} is too large", path.display());
    bytes
}

#[test]
fn every_binary_of_a_released_contract_still_passes_its_cases() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let cache = cache_dir().display().to_string();
    for version in kept() {
        for entry in fs::read_dir(&version).expect("readable").flatten() {
            let path = entry.path();
            let Some(name) = path.file_name().and_then(|name| name.to_str()?.strip_suffix(".wasm.zst"))
            else {
                continue;
            };
            let component = dir.path().join(format!("{name}.wasm"));
            fs::write(&component, unpacked(&path)).expect("written");
            let component = component.display().to_string();
            let cases = version.join(format!("{name}.cases.yaml")).display().to_string();
            let done = run(&["plugin", "test", &component, "--cases", &cases, "--cache-dir", &cache], b"");
            assert_eq!(done.code, 0, "{}: {}{}", path.display(), done.out, done.err);
        }
    }
}

#[test]
fn a_released_contract_has_binaries_of_every_plugin_of_its_time() {
    let frozen = fs::read_to_string(root().join("wit/v1/FROZEN")).unwrap_or_default();
    for line in frozen.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let version = line.split_once(".0 ").map(|(version, _)| version).expect("a version and a digest");
        let folder = root().join("tests/abi").join(version);
        let names: BTreeSet<String> = fs::read_dir(&folder)
            .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
            .flatten()
            .filter_map(|entry| entry.file_name().into_string().ok())
            .collect();
        let binaries = names.iter().filter_map(|name| name.strip_suffix(".wasm.zst")).collect::<Vec<_>>();
        assert!(binaries.len() >= 13, "{version}: {binaries:?}");
        for name in binaries {
            assert!(names.contains(&format!("{name}.cases.yaml")), "{version}: {name} has no cases");
        }
    }
}
