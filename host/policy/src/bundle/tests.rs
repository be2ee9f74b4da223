use std::fs;
use std::path::Path;

use super::*;

const BUNDLE: &str = "\
format: 1
name: payments
version: 7
description: What the payment assistants use.
engine: { min: 0.1.0, below: 2.0.0 }
built_in: [denylist]
";

const POLICY: &str = "\
version: 1
name: main
guardrails:
  - name: terms
    detector: denylist
    settings: { terms: { $file: lists/terms.txt }, case: true }
    stages: [input]
    action: flag
    on_error: block
    on_partial: block
  - name: own
    detector: mine
    stages: [output]
    action: block
    on_error: block
    on_partial: block
";

const CASES: &str = "- name: plain\n  request: { stage: input, text: fine }\n  expect: { action: allow }\n";

/// An author's folder with one file of each kind.
pub(crate) fn folder() -> tempfile::TempDir {
    let dir = tempfile::tempdir().expect("a temporary folder");
    for (path, content) in [
        ("bundle.yaml", BUNDLE.as_bytes()),
        ("policies/main/policy.yaml", POLICY.as_bytes()),
        ("policies/main/cases.yaml", CASES.as_bytes()),
        ("policies/main/lists/terms.txt", b"one\ntwo\n"),
        ("plugins/mine.wasm", b"\0asm\x0d\0\x01\0"),
        ("models/small/model.bin", &[7; 700]),
        ("schemas/mine.json", b"{\"type\": \"object\"}"),
    ] {
        write(dir.path(), path, content);
    }
    dir
}

pub(crate) fn write(root: &Path, path: &str, content: &[u8]) {
    let file = root.join(path);
    fs::create_dir_all(file.parent().expect("a parent")).expect("created");
    fs::write(file, content).expect("written");
}

pub(crate) fn replace(root: &Path, path: &str, from: &str, to: &str) {
    let text = fs::read_to_string(root.join(path)).expect("text");
    assert!(text.contains(from), "{text}");
    fs::write(root.join(path), text.replace(from, to)).expect("written");
}

pub(crate) fn build(dir: &Path) -> Bundle {
    Bundle::build(dir, &BundleLimits::default()).unwrap_or_else(|error| panic!("{error}"))
}

pub(crate) fn key(dir: &Path, name: &str) -> SigningKey {
    SigningKey::create(&dir.join(name)).expect("a key")
}

pub(crate) fn time(text: &str) -> UtcTime {
    UtcTime::parse_end(text).expect("a time")
}

fn seal(dir: &Path) {
    build(dir).seal(dir, &BundleLimits::default()).expect("sealed");
}

fn open(path: &Path) -> Result<Bundle, BundleError> {
    Bundle::open(path, &BundleLimits::default())
}

fn refusal(path: &Path) -> String {
    open(path).expect_err("refused").to_string()
}

fn build_refusal(path: &Path) -> String {
    Bundle::build(path, &BundleLimits::default()).expect_err("refused").to_string()
}

#[test]
fn the_same_files_give_the_same_bytes_whenever_and_wherever() {
    let (first, second) = (folder(), tempfile::tempdir().expect("a temporary folder"));
    let bundle = build(first.path());
    // Written in another order, later, with other permissions, and with what an earlier build left behind.
    let mut files: Vec<_> = bundle.files().collect();
    files.reverse();
    for (path, content) in files {
        write(second.path(), path, content);
    }
    #[cfg(unix)]
    fs::set_permissions(
        second.path().join("bundle.yaml"),
        std::os::unix::fs::PermissionsExt::from_mode(0o600),
    )
    .expect("settable");
    write(second.path(), "manifest.json", b"old");
    write(second.path(), "signatures.json", b"old");
    let again = build(second.path());
    let limits = BundleLimits::default();
    assert_eq!(bundle.to_archive(&limits), again.to_archive(&limits));
    assert_eq!(bundle.digest(), again.digest());
}

#[test]
fn a_bundle_is_the_same_as_a_folder_and_as_an_archive() {
    let dir = folder();
    let out = tempfile::tempdir().expect("a temporary folder");
    let file = out.path().join("payments.tar.zst");
    let unsealed = open(dir.path()).expect("for development");
    build(dir.path()).write_archive(&file, &BundleLimits::default()).expect("written");
    seal(dir.path());
    let (folder, archive) = (open(dir.path()).expect("whole"), open(&file).expect("whole"));
    assert!(folder.is_sealed() && archive.is_sealed() && !unsealed.is_sealed());
    for bundle in [&folder, &unsealed] {
        assert_eq!(bundle.digest(), archive.digest());
        assert!(bundle.files().eq(archive.files()));
    }
    assert_eq!((archive.manifest().name.as_str(), archive.manifest().version), ("payments", 7));
    assert_eq!(archive.read("policies/main/lists/terms.txt"), Some(b"one\ntwo\n".as_slice()));
    assert_eq!(archive.plugins().map(|(name, _)| name).collect::<Vec<_>>(), ["mine"]);
    assert_eq!(archive.cases().expect("valid")[0].1.cases.len(), 1);
    let policies = archive.policies().expect("valid");
    let loaded = Policy::load(&dir.path().join("policies/main")).expect("valid");
    assert_eq!(policies.iter().map(|policy| &policy.digest).collect::<Vec<_>>(), [&loaded.digest]);
    assert_eq!(fs::read_dir(out.path()).expect("readable").count(), 1, "nothing is left beside it");
}

#[test]
fn a_changed_bit_is_refused_or_changes_nothing() {
    let dir = folder();
    let limits = BundleLimits::default();
    let mut bundle = build(dir.path());
    bundle.sign(&key(dir.path(), "k"), time("2026-01-01")).expect("signed");
    let archive = bundle.to_archive(&limits).expect("packed");
    let mut refused = 0;
    for at in 0..archive.len() {
        for bit in [at % 8, (at + 3) % 8] {
            let mut bytes = archive.clone();
            bytes[at] ^= 1 << bit;
            let opened = Bundle::from_archive(&bytes, "b", &limits).and_then(|opened| {
                opened.check_signatures()?;
                Ok(opened)
            });
            match opened {
                Ok(opened) => {
                    assert_eq!(opened.to_archive(&limits).as_ref(), Ok(&archive), "byte {at}, bit {bit}");
                }
                Err(error) => {
                    assert!(error.to_string().starts_with("b"), "{error}");
                    refused += 1;
                }
            }
        }
    }
    assert!(refused > archive.len(), "{refused} of {} bits", archive.len() * 2);
    for end in 0..archive.len() {
        assert!(Bundle::from_archive(&archive[..end], "b", &limits).is_err(), "{end} bytes");
    }
}

#[test]
fn a_folder_holds_exactly_the_files_of_its_manifest() {
    let sealed = || {
        let dir = folder();
        seal(dir.path());
        dir
    };
    let dir = sealed();
    write(dir.path(), "policies/main/lists/more.txt", b"x");
    assert!(refusal(dir.path()).contains("`policies/main/lists/more.txt` is not listed"));
    let dir = sealed();
    fs::remove_file(dir.path().join("policies/main/cases.yaml")).expect("removed");
    assert!(refusal(dir.path()).contains("`policies/main/cases.yaml` is missing"));
    let dir = sealed();
    write(dir.path(), "policies/main/lists/terms.txt", b"one\ntwO\n");
    assert!(refusal(dir.path()).contains("terms.txt` has another content"));
    // Half written: a file cut short, one that was never renamed, or no manifest yet.
    let dir = sealed();
    write(dir.path(), "models/small/model.bin", &[7; 300]);
    assert!(refusal(dir.path()).contains("model.bin` has 300 bytes instead of 700"));
    let dir = sealed();
    write(dir.path(), "manifest.json.77.new", b"{");
    assert!(refusal(dir.path()).contains("`manifest.json.77.new` is not listed"));
    let dir = sealed();
    write(dir.path(), "signatures.json", b"{}");
    fs::remove_file(dir.path().join("manifest.json")).expect("removed");
    assert!(refusal(dir.path()).contains("half written"));
    // The manifest itself: another version, another spelling.
    let dir = sealed();
    replace(dir.path(), "manifest.json", "\"version\": 7", "\"version\": 8");
    assert!(refusal(dir.path()).contains("does not say what bundle.yaml says"));
    let dir = sealed();
    replace(dir.path(), "manifest.json", "\"version\": 7", "\"version\":  7");
    assert!(refusal(dir.path()).contains("not written as this program writes it"));
    let dir = sealed();
    replace(dir.path(), "manifest.json", "\"bytes\": 700", "\"bytes\": 18446744073709551615");
    assert!(refusal(dir.path()).contains("has 700 bytes instead of 18446744073709551615"));
}

#[test]
fn what_has_no_place_in_a_bundle_is_refused() {
    let component = b"\0asm\x0d\0\x01\0";
    let native = b"\x7fELF\x02\x01\x01";
    for (path, content, expected) in [
        ("plugins/other.wasm", native.as_slice(), "native code (ELF)"),
        ("models/small/code.bin", native.as_slice(), "native code (ELF)"),
        ("plugins/other.wasm", b"\0asm\x01\0\0\0", "not a WebAssembly component"),
        ("plugins/other.wasm", b"\0asm", "not a WebAssembly component"),
        ("plugins/other.cwasm", component, "called by its name and `.wasm`"),
        ("plugins/Other.wasm", component, "called by its name and `.wasm`"),
        ("plugins/deep/other.wasm", component, "has no place in a bundle"),
        ("other.txt", b"", "has no place in a bundle"),
        ("policies/stray.yaml", b"", "has no place in a bundle"),
        (".git/config", b"", "starts with a letter"),
        ("models/small/a b", b"", "' ' is not allowed"),
    ] {
        let dir = folder();
        write(dir.path(), path, content);
        let error = refusal(dir.path());
        let folder = path.split('/').next().unwrap_or_default();
        assert!(error.contains(expected) && error.contains(folder), "{path}: {error}");
    }
    let dir = folder();
    fs::remove_file(dir.path().join("bundle.yaml")).expect("removed");
    assert!(refusal(dir.path()).contains("bundle.yaml: is missing"));
    assert!(refusal(&dir.path().join("none")).contains("none: No such file"));
}

#[cfg(unix)]
#[test]
fn a_link_or_a_socket_in_a_folder_is_not_followed() {
    let dir = folder();
    let link = dir.path().join("policies/main/lists/link.txt");
    for target in ["/etc/passwd", "terms.txt", "nowhere"] {
        std::os::unix::fs::symlink(target, &link).expect("link");
        assert!(refusal(dir.path()).contains("link.txt: is a symbolic link"));
        fs::remove_file(&link).expect("removed");
    }
    std::os::unix::fs::symlink(dir.path(), dir.path().join("models/loop")).expect("link");
    assert!(refusal(dir.path()).contains("models/loop: is a symbolic link"));
    fs::remove_file(dir.path().join("models/loop")).expect("removed");
    let _socket = std::os::unix::net::UnixListener::bind(&link).expect("a socket");
    assert!(refusal(dir.path()).contains("is a device or pipe"));
}

#[test]
fn names_that_differ_by_case_are_refused_where_they_can_be() {
    let dir = folder();
    write(dir.path(), "policies/main/Cases.yaml", b"");
    // On a file system that does not know case, the second file is the first.
    let count = fs::read_dir(dir.path().join("policies/main")).expect("readable").count();
    assert_eq!(refusal_or_none(dir.path()).is_some_and(|error| error.contains("only by case")), count == 4);
}

fn refusal_or_none(path: &Path) -> Option<String> {
    open(path).err().map(|error| error.to_string())
}

#[test]
fn limits_hold_for_folders_and_archives() {
    let dir = folder();
    let whole = BundleLimits::default();
    let archive = build(dir.path()).to_archive(&whole).expect("packed");
    for (limits, expected) in [
        (BundleLimits { file_bytes_max: 600, ..whole }, "file_bytes_max"),
        (BundleLimits { bytes_max: 1000, ..whole }, "bytes_max"),
        (BundleLimits { files_max: 3, ..whole }, "files_max"),
    ] {
        let by_folder = Bundle::open(dir.path(), &limits).expect_err("too large").to_string();
        assert!(by_folder.contains(expected), "{by_folder}");
        let by_archive = Bundle::from_archive(&archive, "b", &limits).expect_err("too large").to_string();
        assert!(by_archive.contains(expected), "{by_archive}");
    }
    for n in 0..20 {
        fs::create_dir(dir.path().join(format!("models/f{n}"))).expect("created");
    }
    let error = Bundle::open(dir.path(), &BundleLimits { files_max: 8, ..whole }).expect_err("folders");
    assert!(error.to_string().contains("more folders"), "{error}");
    let file = dir.path().with_extension("tar.zst");
    fs::write(&file, &archive).expect("written");
    let error = Bundle::open(&file, &BundleLimits { bytes_max: 100, ..whole }).expect_err("too large");
    assert!(error.to_string().contains("archive: ") && error.to_string().contains("bytes_max"), "{error}");
    fs::remove_file(&file).expect("removed");
    // What compresses too well is refused when it is built, too.
    write(dir.path(), "models/small/zeros.bin", &vec![0; 4 << 20]);
    let error = build(dir.path()).to_archive(&whole).expect_err("a bomb");
    assert!(error.to_string().contains("ratio_max"), "{error}");
}

#[test]
fn a_wrong_document_is_refused_with_its_place() {
    for (from, to, expected) in [
        ("format: 1", "format: 2", "bundle.yaml:1:9: format: 2 is not known"),
        ("name: payments", "name: Pay", "bundle.yaml:2:7: name: `Pay`"),
        ("version: 7", "version: 0", "bundle.yaml:3:10: version: versions count from 1"),
        ("version: 7", "version: -1", "whole number"),
        ("version: 7", "version: 18446744073709551616", "whole number"),
        ("min: 0.1.0", "min: '1'", "engine.min: `1` is not a version"),
        ("below: 2.0.0", "below: 0.1.0", "no version is both 0.1.0 or later and below 0.1.0"),
        ("[denylist]", "[deny_list]", "built_in: `deny_list`"),
        ("format: 1", "format: 1\nextra: 1", "unknown key `extra`"),
    ] {
        let dir = folder();
        replace(dir.path(), "bundle.yaml", from, to);
        let error = refusal(dir.path());
        assert!(error.contains(expected), "{to}: {error}");
    }
    let dir = folder();
    write(dir.path(), "bundle.yaml", b"\xff");
    assert!(refusal(dir.path()).contains("not UTF-8 at byte 0"));
}

#[test]
fn building_checks_what_the_files_mean() {
    for (path, from, to, expected) in [
        (
            "bundle.yaml",
            "[denylist]",
            "[]",
            "policy `main`, guardrail `terms`: the plugin `denylist` is neither",
        ),
        ("bundle.yaml", "[denylist]", "[denylist, mine]", "`mine` is in plugins/ too"),
        ("policies/main/policy.yaml", "lists/terms", "lists/none", "no such file in policies/main"),
        ("policies/main/policy.yaml", "action: flag", "action: flog", "policy.yaml:8:13"),
        ("policies/main/cases.yaml", "action: allow", "action: none", "cases.yaml:3"),
        ("schemas/mine.json", "{", "[", "schemas/mine.json: no JSON Schema"),
    ] {
        let dir = folder();
        replace(dir.path(), path, from, to);
        let error = build_refusal(dir.path());
        assert!(error.contains(expected), "{error}");
        assert!(open(dir.path()).is_ok(), "opening alone does not judge it");
    }
    let dir = folder();
    fs::remove_dir_all(dir.path().join("policies")).expect("removed");
    assert!(build_refusal(dir.path()).contains("add a policy"));
    let dir = folder();
    write(dir.path(), "policies/two/policy.yaml", POLICY.replace("lists/terms.txt", "t").as_bytes());
    write(dir.path(), "policies/two/t", b"x");
    let error = build_refusal(dir.path());
    assert!(error.contains("both name their policy `main`"), "{error}");
}

#[test]
fn sealing_again_keeps_signatures_only_while_they_fit() {
    let dir = folder();
    let keys = tempfile::tempdir().expect("a temporary folder");
    let limits = BundleLimits::default();
    let mut bundle = build(dir.path());
    assert_eq!(bundle.seal(dir.path(), &limits), Ok(false));
    bundle.sign(&key(keys.path(), "k"), time("2026-01-01")).expect("signed");
    bundle.write_signatures(dir.path()).expect("written");
    let mut again = build(dir.path());
    assert_eq!(again.seal(dir.path(), &limits), Ok(false));
    assert_eq!(again.signatures(), bundle.signatures());
    replace(dir.path(), "bundle.yaml", "version: 7", "version: 8");
    assert_eq!(build(dir.path()).seal(dir.path(), &limits), Ok(true));
    assert!(open(dir.path()).expect("whole").signatures().is_empty());
}
