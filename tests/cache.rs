use std::fs;
use std::os::unix::fs::PermissionsExt;

use crate::support::{Policies, guardrail, run};

fn policies() -> Policies {
    Policies::new().add("default", &[&guardrail("g", "quiet", "{ behaviour: echo }", "")])
}

fn check(policies: &Policies, cache: &str) -> (i32, String) {
    let path = policies.path().display().to_string();
    let done = run(&["check", "--policies", &path, "--cache-dir", cache, "text"], b"");
    (done.code, done.err)
}

#[test]
fn a_damaged_entry_is_compiled_again() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let cache = dir.path().join("cache").display().to_string();
    let policies = policies();
    assert_eq!(check(&policies, &cache), (10, String::new()));
    let entries: Vec<_> = fs::read_dir(&cache)
        .expect("readable")
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "native"))
        .collect();
    assert_eq!(entries.len(), 1, "{entries:?}");
    let good = fs::read(&entries[0]).expect("readable");
    let mut changed = good.clone();
    let middle = changed.len() / 2;
    changed[middle] ^= 0xff;
    for bad in [good[..good.len() / 2].to_vec(), Vec::new(), changed] {
        fs::write(&entries[0], &bad).expect("writable");
        let (code, err) = check(&policies, &cache);
        assert_eq!(code, 10, "{err}");
        assert!(err.contains("compiling again"), "{err}");
        assert_eq!(fs::metadata(&entries[0]).expect("there again").len(), good.len() as u64);
    }
    assert_eq!(check(&policies, &cache), (10, String::new()), "the mended entry is taken");
}

#[test]
fn a_cache_that_others_may_enter_is_refused() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o777)).expect("chmod");
    let (code, err) = check(&policies(), &dir.path().display().to_string());
    assert_eq!(code, 1);
    assert!(err.contains("chmod 700"), "{err}");
}

#[test]
fn native_code_is_no_plugin() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let cache = dir.path().join("cache");
    let policies = policies();
    check(&policies, &cache.display().to_string());
    let entry = fs::read_dir(&cache)
        .expect("readable")
        .flatten()
        .map(|entry| entry.path())
        .find(|path| path.extension().is_some_and(|extension| extension == "native"))
        .expect("an entry");
    // What follows the MAC and the header is an ELF file as wasmtime writes it.
    let bytes = fs::read(entry).expect("readable");
    let start = bytes.windows(4).position(|window| window == b"\x7fELF").expect("native code");
    let plugins = dir.path().join("plugins");
    fs::create_dir(&plugins).expect("writable");
    fs::write(plugins.join("quiet.wasm"), &bytes[start..]).expect("writable");
    let path = policies.path().display().to_string();
    let plugins = plugins.display().to_string();
    let done = run(&["check", "--policies", &path, "--plugins", &plugins, "text"], b"");
    assert_eq!(done.code, 1);
    assert!(done.err.contains("native code; only the WebAssembly component"), "{}", done.err);
}
