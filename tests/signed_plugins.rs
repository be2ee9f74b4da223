use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;

use crate::support::{Finished, guest_dirs, root, run};

/// A folder with a key of ours, one of somebody else, and the files of the plugin `length`.
struct Desk(TempDir);

impl Desk {
    fn new() -> Desk {
        let desk = Desk(tempfile::tempdir().expect("a temporary folder"));
        for key in ["ours", "theirs"] {
            let made = run(&["bundle", "key", "new", "-o", &desk.text(&format!("{key}.pem"))], b"");
            assert_eq!(made.code, 0, "{}", made.err);
            fs::write(desk.path(&format!("{key}.pub")), made.out).expect("written");
        }
        fs::create_dir(desk.path("length")).expect("created");
        fs::copy(guest_dirs()[0].join("length.wasm"), desk.path("length/length.wasm")).expect("copied");
        for file in ["plugin.yaml", "cases.yaml", "README.md"] {
            fs::copy(root().join("plugins/length").join(file), desk.path("length").join(file))
                .expect("copied");
        }
        fs::copy(root().join("LICENSE"), desk.path("length/LICENSE")).expect("copied");
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn text(&self, name: &str) -> String {
        self.path(name).display().to_string()
    }

    /// Runs `balustrade plugin`; words that start with `@` are paths on this desk.
    fn plugin(&self, words: &str) -> Finished {
        let words = words.split_whitespace().map(|word| match word.strip_prefix('@') {
            Some(name) => self.text(name),
            None => word.to_owned(),
        });
        let args: Vec<String> = std::iter::once("plugin".to_owned()).chain(words).collect();
        run(&args.iter().map(String::as_str).collect::<Vec<_>>(), b"")
    }

    fn ok(&self, words: &str) -> String {
        let done = self.plugin(words);
        assert_eq!(done.code, 0, "{words}: {}{}", done.out, done.err);
        done.out
    }

    fn refused(&self, words: &str, expected: &str) {
        let done = self.plugin(words);
        assert_eq!(done.code, 1, "{words}: {}", done.out);
        assert!(done.err.contains(expected), "{words}: `{}` should contain `{expected}`", done.err);
    }
}

#[test]
fn a_folder_is_signed_in_place_and_tells_what_changed() {
    let desk = Desk::new();
    desk.refused("verify @length --key @ours.pub", "was not signed");
    let out = desk.ok("sign @length --key @ours.pem --now 2026-06-01T00:00:00Z");
    assert!(out.contains("length.wasm (") && out.contains("cases.yaml ("), "{out}");
    let out = desk.ok("verify @length --key @ours.pub");
    assert!(out.starts_with("ok length 0.1.0") && out.contains("at 2026-06-01T00:00:00Z"), "{out}");
    desk.refused("verify @length --key @theirs.pub", "has not signed it");
    desk.ok("sign @length --key @theirs.pem");
    desk.ok("verify @length --key @theirs.pub --key @ours.pub");
    fs::write(desk.path("length/README.md"), "# another\n").expect("written");
    desk.refused("verify @length --key @ours.pub", "`README.md` has");
    desk.refused("sign @length --key @ours.pem", "remove manifest.json and signatures.json");
    fs::remove_file(desk.path("length/README.md")).expect("removed");
    desk.refused("verify @length --key @ours.pub", "`README.md` is missing");
    fs::write(desk.path("length/LICENCE"), "x").expect("written");
    desk.refused("verify @length --key @ours.pub", "`LICENCE` is not listed");
    fs::write(desk.path("length/build.sh"), "x").expect("written");
    desk.refused("verify @length --key @ours.pub", "build.sh: has no place in a signed plugin");
}

#[test]
fn a_component_is_signed_with_its_documents_into_an_archive() {
    let desk = Desk::new();
    desk.refused("sign @length/length.wasm --key @ours.pem", "name the archive to write with -o");
    let sign = "sign @length/length.wasm --key @ours.pem --now 2026-06-01T00:00:00Z -o";
    desk.ok(&format!("{sign} @a.tar.zst"));
    desk.ok(&format!("{sign} @b.tar.zst"));
    let bytes = |name: &str| fs::read(desk.path(name)).expect("an archive");
    assert_eq!(bytes("a.tar.zst"), bytes("b.tar.zst"), "the same files give the same bytes");
    let json = desk.ok("verify @a.tar.zst --key @ours.pub --json");
    let answer: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!((&answer["name"], answer["files"].as_array().map(Vec::len)), (&"length".into(), Some(5)));
    desk.ok("sign @a.tar.zst --key @theirs.pem");
    desk.ok("verify @a.tar.zst --key @ours.pub --key @theirs.pub");
    let mut damaged = bytes("a.tar.zst");
    let middle = damaged.len() / 2;
    damaged[middle] ^= 1;
    fs::write(desk.path("damaged.tar.zst"), damaged).expect("written");
    assert_eq!(desk.plugin("verify @damaged.tar.zst --key @ours.pub").code, 1);
}

#[test]
fn documents_that_are_not_of_the_component_are_refused() {
    let desk = Desk::new();
    let document = fs::read_to_string(desk.path("length/plugin.yaml")).expect("a document");
    fs::write(desk.path("length/plugin.yaml"), document.replace("version: 0.1.0", "version: 0.2.0"))
        .expect("written");
    desk.refused(
        "sign @length --key @ours.pem",
        "plugin.yaml: version is 0.2.0, and the component says 0.1.0",
    );
    desk.refused("sign @length/length.wasm --with @none --key @ours.pem -o @x", "there is no such folder");
    desk.refused("sign @none.wasm --key @ours.pem -o @x", "none.wasm");
    fs::write(desk.path("length/length.wasm"), b"\0asm\x01\0\0\0").expect("written");
    desk.refused("sign @length --key @ours.pem", "core module");
}

#[test]
fn keys_that_are_none_are_refused() {
    let desk = Desk::new();
    desk.ok("sign @length --key @ours.pem");
    desk.refused("verify @length --key @ours.pem", "this is the private key");
    desk.refused("verify @length --key nothing", "neither a public key");
    desk.refused("verify @length --key ed25519:zz", "not a public key");
    desk.refused("verify @length --key @length/cases.yaml", "not a public key");
}
