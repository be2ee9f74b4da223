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
    let entries = || {
        let entries = fs::read_dir(&cache).expect("readable").flatten().map(|entry| entry.path());
        let mut entries: Vec<_> =
            entries.filter(|path| path.extension().is_some_and(|extension| extension == "native")).collect();
        entries.sort();
        entries
    };
    // One for these settings, and one for `configure` itself, which other settings use too.
    let written = entries();
    assert_eq!(written.len(), 2, "{written:?}");
    let good: Vec<_> = written.iter().map(|path| fs::read(path).expect("readable")).collect();
    type Damage = fn(&[u8]) -> Vec<u8>;
    let damage: [Damage; 3] = [
        |bytes| bytes[..bytes.len() / 2].to_vec(),
        |_| Vec::new(),
        |bytes| {
            let mut changed = bytes.to_vec();
            let middle = changed.len() / 2;
            changed[middle] ^= 0xff;
            changed
        },
    ];
    for damage in damage {
        for (path, good) in written.iter().zip(&good) {
            fs::write(path, damage(good)).expect("writable");
        }
        let (code, err) = check(&policies, &cache);
        assert_eq!(code, 10, "{err}");
        assert_eq!(err.matches("compiling again").count(), 2, "{err}");
        assert_eq!(entries(), written);
        for (path, good) in written.iter().zip(&good) {
            let mended = fs::read(path).expect("readable");
            // What it took to make stands in it too, so a digit more or less.
            assert!(mended.len().abs_diff(good.len()) < 32, "{} and {} bytes", mended.len(), good.len());
            assert_ne!(mended, damage(good));
        }
    }
    assert_eq!(check(&policies, &cache), (10, String::new()), "the mended entry is taken");
}

#[test]
fn other_settings_use_the_code_that_configures() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let cache = dir.path().join("cache").display().to_string();
    let count = || {
        let entries = fs::read_dir(&cache).expect("readable").flatten();
        entries
            .filter(|entry| entry.path().extension().is_some_and(|extension| extension == "native"))
            .count()
    };
    assert_eq!(check(&policies(), &cache), (10, String::new()));
    assert_eq!(count(), 2);
    let others = Policies::new().add("default", &[&guardrail("g", "quiet", "{ behaviour: empty }", "")]);
    assert_eq!(check(&others, &cache), (0, String::new()), "and they count");
    assert_eq!(count(), 3, "one more, for the settings");
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
