use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tempfile::TempDir;

use crate::support::{Finished, guest_dirs, run};

/// A time within the life of every key of these tests.
const NOW: &str = "2026-06-01T00:00:00Z";

const POLICY: &str = "\
version: 1
name: main
guardrails:
  - name: terms
    detector: denylist
    settings: { terms: { $file: lists/terms.txt } }
    stages: [input]
    action: flag
    on_error: block
    on_partial: block
  - name: long
    detector: length
    settings: { characters_max: 40 }
    stages: [output]
    action: block
    on_error: block
    on_partial: block
";

/// An author's folder, and one for everything else.
struct Desk {
    dir: TempDir,
}

impl Desk {
    fn new() -> Desk {
        let desk = Desk { dir: tempfile::tempdir().expect("a temporary folder") };
        desk.write(
            "src/bundle.yaml",
            b"format: 1\nname: payments\nversion: 7\nengine: { min: 0.1.0 }\nbuilt_in: [length]\n",
        );
        desk.write("src/policies/main/policy.yaml", POLICY.as_bytes());
        desk.write("src/policies/main/lists/terms.txt", b"one\ntwo\n");
        let plugin = fs::read(guest_dirs()[0].join("denylist.wasm")).expect("a plugin");
        desk.write("src/plugins/denylist.wasm", &plugin);
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    fn write(&self, name: &str, content: &[u8]) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("created");
        fs::write(path, content).expect("written");
    }

    fn replace(&self, name: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.path(name)).expect("text");
        assert!(text.contains(from), "{text}");
        self.write(name, text.replace(from, to).as_bytes());
    }

    /// Runs `balustrade bundle`; words that start with `@` are paths on this desk.
    fn bundle(&self, words: &str) -> Finished {
        let words = words.split_whitespace().map(|word| match word.strip_prefix('@') {
            Some(name) => self.path(name).display().to_string(),
            None => word.to_owned(),
        });
        let args: Vec<String> = std::iter::once("bundle".to_owned()).chain(words).collect();
        run(&args.iter().map(String::as_str).collect::<Vec<_>>(), b"")
    }

    fn ok(&self, words: &str) -> String {
        let done = self.bundle(words);
        assert_eq!(done.code, 0, "{words}: {}{}", done.out, done.err);
        done.out
    }

    fn json(&self, words: &str) -> Value {
        serde_json::from_str(&self.ok(&format!("{words} --json"))).expect("JSON")
    }

    fn refused(&self, words: &str) -> String {
        let done = self.bundle(words);
        assert_eq!(done.code, 1, "{words}: {}", done.out);
        assert!(done.err.starts_with("error: "), "{}", done.err);
        done.err
    }

    /// A new key and its entry for a trust file.
    fn key(&self, id: &str, more: &str) -> String {
        let public = self.ok(&format!("key new -o @{id}.pem"));
        format!("  - {{ id: {id}, public_key: \"{}\", {more} }}\n", public.trim())
    }

    fn trust(&self, required: usize, keys: &[&str]) {
        let text = format!("format: 1\nsignatures_required: {required}\nkeys:\n{}", keys.concat());
        self.write("trust.yaml", text.as_bytes());
    }
}

const VERIFY: &str = "verify @b.tar.zst --trust @trust.yaml --now 2026-06-01T00:00:00Z";

#[test]
fn a_bundle_is_built_signed_and_verified() {
    let desk = Desk::new();
    let built = desk.json("build @src -o @b.tar.zst");
    assert_eq!(
        (&built["name"], &built["version"], &built["files"]),
        (&"payments".into(), &7.into(), &4.into())
    );
    desk.ok("build @src -o @again.tar.zst");
    let bytes = |name: &str| fs::read(desk.path(name)).expect("an archive");
    assert_eq!(bytes("b.tar.zst"), bytes("again.tar.zst"), "the same files give the same bytes");
    desk.trust(1, &[&desk.key("release", "bundles: ['pay*'], not_after: 2026-12-31")]);
    assert!(desk.refused(VERIFY).contains("0 of 1 required signatures"));
    desk.ok(&format!("sign @b.tar.zst --key @release.pem --now {NOW}"));
    desk.ok(&format!("sign @again.tar.zst --key @release.pem --now {NOW} -o @signed.tar.zst"));
    assert_eq!(bytes("b.tar.zst"), bytes("signed.tar.zst"));
    assert_ne!(bytes("b.tar.zst"), bytes("again.tar.zst"), "with -o the bundle itself is left alone");
    let verified = desk.json(VERIFY);
    assert_eq!((&verified["digest"], &verified["signers"][0]["id"]), (&built["digest"], &"release".into()));
    assert!(desk.ok(VERIFY).starts_with("ok payments 7"));
    assert!(desk.ok(&format!("{VERIFY} --not-older-than 7")).contains("signed by release"));
    assert!(desk.refused(&format!("{VERIFY} --not-older-than 8")).contains("older than 8"));
    let late = VERIFY.replace("2026-06", "2027-06");
    assert!(desk.refused(&late).contains("`release` expired at 2026-12-31T23:59:59Z"));
}

#[test]
fn a_folder_is_a_bundle_too() {
    let desk = Desk::new();
    desk.trust(1, &[&desk.key("release", "bundles: [payments]")]);
    assert!(desk.refused("sign @src --key @release.pem").contains("--in-place"));
    let built = desk.json("build @src --in-place");
    desk.ok("sign @src --key @release.pem");
    let verified = desk.json("verify @src --trust @trust.yaml");
    assert_eq!(verified["digest"], built["digest"]);
    desk.write("src/policies/main/lists/more.txt", b"x");
    assert!(desk.refused("verify @src --trust @trust.yaml").contains("more.txt` is not listed"));
    let built = desk.json("build @src --in-place");
    assert_eq!(built["signatures_removed"], true);
    assert!(desk.refused("verify @src --trust @trust.yaml").contains("0 of 1"));
}

#[test]
fn a_key_is_changed_while_both_sign() {
    let desk = Desk::new();
    let (old, new) = (desk.key("old", "bundles: ['*']"), desk.key("new", "bundles: ['*']"));
    desk.ok("build @src -o @b.tar.zst");
    desk.ok("sign @b.tar.zst --key @old.pem");
    desk.trust(2, &[&old, &new]);
    assert!(desk.refused(VERIFY).contains("1 of 2"));
    desk.ok("sign @b.tar.zst --key @new.pem");
    assert_eq!(desk.json(VERIFY)["signers"].as_array().map(Vec::len), Some(2));
    desk.trust(1, &[&old.replace("bundles:", "revoked: true, bundles:"), &new]);
    let out = desk.ok(VERIFY);
    assert!(out.contains("signed by new") && out.contains("the key `old` is revoked"), "{out}");
    let shown = desk.ok("key show @new.pem");
    assert!(new.contains(shown.trim()), "{shown}");
}

#[test]
fn what_is_in_a_bundle_and_what_changed_is_told() {
    let desk = Desk::new();
    desk.key("release", "");
    desk.ok("build @src -o @b.tar.zst");
    desk.ok("sign @b.tar.zst --key @release.pem");
    let seen = desk.json("inspect @b.tar.zst");
    assert_eq!(seen["manifest"]["engine"]["min"], "0.1.0");
    assert_eq!(seen["policies"][0]["guardrails"][0]["plugin"], "denylist");
    assert_eq!((&seen["signatures"][0]["fits"], &seen["sealed"]), (&true.into(), &true.into()));
    let out = desk.ok("inspect @b.tar.zst");
    for expected in
        ["payments 7", "policies/main/lists/terms.txt (8 bytes", "long: length at output, block", "signed"]
    {
        assert!(out.contains(expected), "{expected}: {out}");
    }
    assert!(desk.ok("diff @src @b.tar.zst").contains("the same files"));
    desk.replace("src/bundle.yaml", "version: 7", "version: 8");
    desk.replace("src/policies/main/policy.yaml", "action: flag", "action: block");
    desk.write("src/policies/main/lists/terms.txt", b"one\nthree\n");
    let out = desk.ok("diff @b.tar.zst @src");
    for expected in [
        "payments 7 -> payments 8",
        "file policies/main/lists/terms.txt changed",
        "guardrail terms changed",
        "`action` was flag and is now block",
        "`settings.terms`: \"three\" added, \"two\" removed",
    ] {
        assert!(out.contains(expected), "{expected}: {out}");
    }
    let found = desk.json("diff @b.tar.zst @src");
    assert_eq!(found["policies"][0]["guardrails"][0]["guardrail"], "terms");
    assert_eq!((&found["old"]["version"], &found["new"]["version"]), (&7.into(), &8.into()));
}

#[test]
fn a_harmed_archive_is_refused_by_every_command() {
    let desk = Desk::new();
    desk.trust(1, &[&desk.key("release", "bundles: ['*']")]);
    desk.ok("build @src -o @whole.tar.zst");
    desk.ok("sign @whole.tar.zst --key @release.pem");
    let whole = fs::read(desk.path("whole.tar.zst")).expect("an archive");
    let mut tampered = whole.clone();
    let middle = tampered.len() / 2;
    tampered[middle] ^= 4;
    for (harmed, expected) in [
        (tampered, "b.tar.zst"),
        (whole[..whole.len() - 9].to_vec(), "ends in the middle"),
        (b"PK".to_vec(), "not a zstd frame"),
    ] {
        desk.write("b.tar.zst", &harmed);
        for words in
            [VERIFY, "inspect @b.tar.zst", "diff @b.tar.zst @src", "sign @b.tar.zst --key @release.pem"]
        {
            let error = desk.refused(words);
            assert!(error.contains(expected), "{words}: {error}");
        }
        assert_eq!(fs::read(desk.path("b.tar.zst")).expect("there"), harmed, "nothing was written");
    }
}

#[test]
fn what_cannot_be_built_or_signed_is_explained() {
    let desk = Desk::new();
    assert!(desk.refused("build @src -o @src/b.tar.zst").contains("inside the folder"));
    assert!(desk.refused("build @none -o @b.tar.zst").contains("none: No such file"));
    assert!(desk.refused("build @src -o @b.tar.zst --files-max 2").contains("files_max"));
    assert_eq!(desk.bundle("build @src").code, 2);
    desk.write("src/plugins/denylist.wasm", b"\0asm\x0d\0\x01\0");
    assert!(desk.refused("build @src -o @b.tar.zst").contains("plugins/denylist.wasm: "));
    desk.write("src/plugins/denylist.wasm", b"\x7fELF\x02\x01\x01\0");
    assert!(desk.refused("build @src -o @b.tar.zst").contains("native code (ELF)"));
    let length = fs::read(guest_dirs()[0].join("length.wasm")).expect("a plugin");
    desk.write("src/plugins/denylist.wasm", &length);
    assert!(desk.refused("build @src -o @b.tar.zst").contains("calls itself `length`"));
    assert!(!desk.path("b.tar.zst").exists());
    desk.key("release", "");
    assert!(desk.refused("key new -o @release.pem").contains("never overwritten"));
    open_to_others(&desk.path("release.pem"));
    assert!(desk.refused("sign @src --key @release.pem").contains("chmod 600"));
}

#[cfg(unix)]
fn open_to_others(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o644)).expect("settable");
}
