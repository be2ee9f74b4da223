use std::fs;

use super::*;
use crate::bundle::Bundle;

const COMPONENT: &[u8] = b"\0asm\x0d\0\x01\0";
const HEAD: (&str, &str) = ("orders", "0.1.0");

/// A project's folder: the component in `target`, and more than belongs to the plugin.
fn project() -> tempfile::TempDir {
    let dir = tempfile::tempdir().expect("a temporary folder");
    for (path, content) in [
        ("target/orders.wasm", COMPONENT),
        ("plugin.yaml", b"name: orders\n"),
        ("cases.yaml", b"cases: []\n"),
        ("README.md", b"# orders\n"),
        ("LICENSE", b"MIT\n"),
        ("src/lib.rs", b"//! x\n"),
    ] {
        let path = dir.path().join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("created");
        fs::write(path, content).expect("written");
    }
    dir
}

fn collected(dir: &Path) -> PluginFileSet {
    let limits = BundleLimits::default();
    PluginFileSet::collect(&dir.join("target/orders.wasm"), dir, HEAD, &limits).expect("a plugin")
}

fn key(dir: &Path, name: &str) -> SigningKey {
    SigningKey::create(&dir.join(name)).expect("a key")
}

fn at() -> UtcTime {
    "2026-06-01T00:00:00Z".parse().expect("a time")
}

#[test]
fn a_plugin_is_signed_and_verified_as_an_archive() {
    let dir = project();
    let (ours, others) = (key(dir.path(), "a.pem"), key(dir.path(), "b.pem"));
    let mut set = collected(dir.path());
    let paths: Vec<&str> = set.manifest().files.iter().map(|file| file.path.as_str()).collect();
    assert_eq!(paths, ["LICENSE", "README.md", "cases.yaml", "orders.wasm", "plugin.yaml"]);
    set.sign(&ours, at()).expect("signed");
    let file = dir.path().join("orders.tar.zst");
    set.write_archive(&file).expect("written");
    let opened = PluginFileSet::open(&file, &BundleLimits::default()).expect("whole");
    assert_eq!((opened.digest(), opened.component()), (set.digest(), COMPONENT));
    opened.verify(&[ours.public_key()]).expect("signed by us");
    let error = opened.verify(&[ours.public_key(), others.public_key()]).expect_err("not by them");
    assert!(error.to_string().contains(&format!("{} has not signed", others.public_key())), "{error}");
}

#[test]
fn a_folder_tells_what_changed_is_missing_and_is_extra() {
    let (dir, out) = (project(), tempfile::tempdir().expect("a temporary folder"));
    let ours = key(dir.path(), "a.pem");
    let set = collected(dir.path());
    let limits = BundleLimits::default();
    for name in ["LICENSE", "README.md", "cases.yaml", "plugin.yaml"] {
        fs::copy(dir.path().join(name), out.path().join(name)).expect("copied");
    }
    fs::write(out.path().join("orders.wasm"), COMPONENT).expect("written");
    let unsigned = PluginFileSet::open(out.path(), &limits).expect_err("no manifest");
    assert!(unsigned.to_string().contains("was not signed"), "{unsigned}");
    let mut from_folder = PluginFileSet::from_folder(out.path(), HEAD, &limits).expect("a plugin");
    assert_eq!(from_folder.digest(), set.digest(), "the same files, the same digest");
    from_folder.sign(&ours, at()).expect("signed");
    from_folder.write_into(out.path()).expect("written");
    PluginFileSet::open(out.path(), &limits).expect("whole").verify(&[ours.public_key()]).expect("signed");
    fs::write(out.path().join("README.md"), "# other\n").expect("written");
    fs::remove_file(out.path().join("cases.yaml")).expect("removed");
    fs::write(out.path().join("LICENCE"), "x").expect("written");
    let error = PluginFileSet::open(out.path(), &limits).expect_err("changed").to_string();
    for expected in ["`README.md` has", "`cases.yaml` is missing", "`LICENCE` is not listed"] {
        assert!(error.contains(expected), "{expected}: {error}");
    }
    fs::create_dir(out.path().join("src")).expect("created");
    let error = PluginFileSet::open(out.path(), &limits).expect_err("a folder").to_string();
    assert!(error.contains("src: has no place in a signed plugin"), "{error}");
}

#[test]
fn a_plugin_and_a_bundle_are_never_taken_for_each_other() {
    let dir = project();
    let mut set = collected(dir.path());
    set.sign(&key(dir.path(), "a.pem"), at()).expect("signed");
    let file = dir.path().join("orders.tar.zst");
    set.write_archive(&file).expect("written");
    assert!(Bundle::open(&file, &BundleLimits::default()).is_err());
    let bundle = crate::bundle::tests::folder();
    let limits = BundleLimits::default();
    let archive = dir.path().join("bundle.tar.zst");
    Bundle::build(bundle.path(), &limits)
        .expect("a bundle")
        .write_archive(&archive, &limits)
        .expect("written");
    assert!(PluginFileSet::open(&archive, &limits).is_err());
}

#[test]
fn what_is_no_plugin_is_refused() {
    let dir = project();
    let limits = BundleLimits::default();
    let component = dir.path().join("target/orders.wasm");
    for (head, expected) in
        [(("../x", "1"), "lead out"), (("Orders", "1"), "a-z"), (("orders", ""), "1 to 64")]
    {
        let error = PluginFileSet::collect(&component, dir.path(), head, &limits).expect_err(expected);
        assert!(error.to_string().contains(expected), "{error}");
    }
    fs::write(&component, b"\x7fELF").expect("written");
    let error = PluginFileSet::collect(&component, dir.path(), HEAD, &limits).expect_err("native code");
    assert!(error.to_string().contains("native code"), "{error}");
}
