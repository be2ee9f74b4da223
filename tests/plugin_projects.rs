use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use crate::support::{Finished, finish, guest_dirs, program, root, run};

/// A folder for the projects of one test, new each time. It lies below `target/`, so that what cargo keeps about a project is
/// found again and does not pile up.
///
/// All projects share one target folder. The first build there makes the SDK's macros and serde, about a minute on two
/// cores; after that a project costs some seconds.
struct Workshop {
    dir: PathBuf,
}

impl Workshop {
    fn new(name: &str) -> Workshop {
        let dir = root().join("target/test-projects").join(name);
        if dir.exists() {
            fs::remove_dir_all(&dir).expect("ours");
        }
        fs::create_dir_all(&dir).expect("writable");
        Workshop { dir }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.join(name)
    }

    /// `balustrade plugin` with these arguments, in this folder and without a network.
    fn plugin(&self, args: &[&str]) -> Finished {
        let mut command = program(&[&["plugin"], args].concat());
        command.current_dir(&self.dir).env("CARGO_NET_OFFLINE", "true");
        command.env("CARGO_TARGET_DIR", root().join("target/test-projects/target"));
        finish(&mut command, b"")
    }

    fn ok(&self, args: &[&str]) -> String {
        let done = self.plugin(args);
        assert_eq!(done.code, 0, "{args:?}: {}{}", done.out, done.err);
        done.out
    }

    fn refused(&self, args: &[&str]) -> String {
        let done = self.plugin(args);
        assert!(done.code == 1 || done.code == 2, "{args:?}: {} {}", done.code, done.out);
        assert!(done.err.starts_with("error: "), "{}", done.err);
        done.err
    }

    fn replace(&self, file: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.path(file)).expect("text");
        assert!(text.contains(from), "{file}: {text}");
        fs::write(self.path(file), text.replacen(from, to, 1)).expect("writable");
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.dir).expect("readable").flatten();
        let mut names: Vec<_> =
            entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }
}

/// Checks a text with the component `name` of a folder.
fn check(folder: &Path, name: &str, settings: &str, text: &str) -> Finished {
    let policies =
        crate::support::Policies::new().add("p", &[&crate::support::guardrail("g", name, settings, "")]);
    let (policies, folder) = (policies.path().display().to_string(), folder.display().to_string());
    run(&["check", "--policies", &policies, "--policy", "p", "--plugins", &folder, "--json", text], b"")
}

#[test]
fn a_new_detector_builds_loads_and_finds() {
    let workshop = Workshop::new("detector");
    let told = workshop.ok(&["new", "order-ids"]);
    assert!(told.contains("balustrade plugin build order-ids"), "{told}");
    assert_eq!(workshop.names(), ["order-ids"], "nothing half-written stays");

    let told = workshop.ok(&["build", "order-ids"]);
    let component = workshop.path("order-ids/target/order-ids.wasm");
    let bytes = fs::metadata(&component).expect("built").len();
    assert!(told.contains("order-ids/target/order-ids.wasm: "), "{told}");
    assert!(told.contains(&format!("{} KiB, powers: none", bytes.div_ceil(1024))), "{told}");
    assert!(told.contains("balustrade plugin test order-ids"), "{told}");
    let wasm = fs::read(&component).expect("readable");
    let machine = root().display().to_string();
    assert!(!String::from_utf8_lossy(&wasm).contains(&machine), "a path of this machine is in the component");

    let done = check(
        &workshop.path("order-ids/target"),
        "order-ids",
        "{ prefix: ORD-, digits: 6 }",
        "see ORD-123456",
    );
    assert_eq!(done.code, 10, "{}{}", done.out, done.err);
    assert!(done.out.contains("privacy.order_number"), "{}", done.out);
    let lock = fs::read_to_string(workshop.path("order-ids/Cargo.lock")).expect("a lock file");
    let ours = fs::read_to_string(root().join("Cargo.lock")).expect("ours");
    for checksum in lock.lines().filter(|line| line.starts_with("checksum")) {
        assert!(ours.contains(checksum), "the build took a version that is not ours: {checksum}");
    }

    let told = workshop.ok(&["test", "order-ids/target/order-ids.wasm", "--cases", "order-ids/cases.yaml"]);
    assert!(told.contains("8 "), "{told}");

    workshop.ok(&["conformance", "order-ids"]);

    // The same for trying, to another place; and a mistake shows what the compiler says.
    workshop.ok(&["build", "order-ids", "--dev", "--out", "dev.wasm"]);
    assert!(workshop.path("dev.wasm").is_file());
    workshop.replace("order-ids/src/lib.rs", "let mut report", "let report: u8");
    let error = workshop.refused(&["build", "order-ids", "--dev"]);
    assert!(error.contains("cargo failed") && error.contains("src/lib.rs:"), "{error}");
}

#[test]
fn a_new_evaluator_builds_and_loads() {
    let workshop = Workshop::new("evaluator");
    workshop.ok(&["new", "grounded", "--kind", "evaluator", "--dir", "deep/folder"]);
    let told = workshop.ok(&["build", "deep/folder", "--dev"]);
    workshop.ok(&["conformance", "deep/folder"]);
    assert!(told.contains("powers: none"), "{told}");
    workshop.ok(&["test", "deep/folder/target/grounded.wasm", "--cases", "deep/folder/cases.yaml"]);
    let told = workshop.ok(&["inspect", "deep/folder/target/grounded.wasm"]);
    assert!(told.contains("grounded 0.1.0 (evaluator)"), "{told}");
}

#[test]
fn a_project_is_not_written_where_it_would_do_harm() {
    let workshop = Workshop::new("refusals");
    for name in ["../x", "a/b", "a\\b", ".hidden", "con", "Upper", &"a".repeat(65)] {
        let error = workshop.refused(&["new", name]);
        assert!(error.contains("cannot be a plugin's name"), "{error}");
    }
    let error = workshop.refused(&["new", "x", "--language", "perl"]);
    assert!(error.contains("perl") && error.contains("rust, javascript, python, c"), "{error}");
    let error = workshop.refused(&["new", "x", "--language", "c", "--kind", "evaluator"]);
    assert!(error.contains("kind evaluator in c"), "{error}");
    assert_eq!(workshop.names(), Vec::<String>::new());
    fs::create_dir(workshop.path("full")).expect("writable");
    fs::write(workshop.path("full/mine.txt"), "x").expect("writable");
    let error = workshop.refused(&["new", "full"]);
    assert!(error.contains("mine.txt") && error.contains("--dir"), "{error}");
    assert_eq!(fs::read_dir(workshop.path("full")).expect("readable").count(), 1);
}

#[test]
fn a_project_that_contradicts_itself_is_refused_before_anything_is_built() {
    let workshop = Workshop::new("manifests");
    let error = workshop.refused(&["build"]);
    assert!(error.contains("no plugin.yaml") && error.contains("balustrade plugin new"), "{error}");
    for (n, (from, to, says)) in [
        ("name: p", "name: ../p", "it is a name, not a path"),
        ("version: 0.1.0", "version: one", "version: `one`"),
        ("type: object", "type: objekt", "settings_schema: is no JSON Schema"),
        ("views: [raw]", "views: [seen]", "views: unknown view `seen`"),
        ("kind: detector", "kind: [", "line"),
    ]
    .into_iter()
    .enumerate()
    {
        let name = format!("p{n}");
        workshop.ok(&["new", &name]);
        let from = if n == 0 { format!("{from}0") } else { from.to_owned() };
        workshop.replace(&format!("{name}/plugin.yaml"), &from, to);
        let error = workshop.refused(&["build", &name]);
        assert!(error.contains("plugin.yaml") && error.contains(says), "`{error}` should contain `{says}`");
    }
}

#[test]
fn a_broken_toolchain_says_what_to_install() {
    let workshop = Workshop::new("toolchain");
    workshop.ok(&["new", "p"]);
    let path = workshop.path("bin");
    fs::create_dir(&path).expect("writable");
    let build = || {
        let mut command = program(&["plugin", "build", "p"]);
        let done = finish(command.current_dir(&workshop.dir).env("PATH", &path), b"");
        assert_eq!(done.code, 1, "{}", done.out);
        done.err
    };
    let error = build();
    assert!(error.contains("`rustc` is missing") && error.contains("rustup.rs"), "{error}");

    let tool = |name: &str, script: &str| {
        fs::write(path.join(name), format!("#!/bin/sh\n{script}\n")).expect("writable");
        fs::set_permissions(path.join(name), Permissions::from_mode(0o755)).expect("ours");
    };
    tool("rustc", "echo 'librustc_driver.so: no such file' >&2; exit 127");
    let error = build();
    assert!(error.contains("rustc failed") && error.contains("librustc_driver.so"), "{error}");

    // A compiler that has the target, without cargo; then a cargo that builds nothing.
    tool("rustc", "echo /");
    let error = build();
    assert!(error.contains("`cargo` is missing"), "{error}");
    tool("cargo", "exit 0");
    let error = build();
    assert!(error.contains("Cargo.toml: builds no WebAssembly") && error.contains("cdylib"), "{error}");
}

#[test]
fn a_file_of_40_mib_is_refused_with_the_flag_that_takes_it() {
    let workshop = Workshop::new("large");
    let file = fs::File::create(workshop.path("x.wasm")).expect("writable");
    file.set_len(40 << 20).expect("a hole");
    let error = workshop.refused(&["inspect", "x.wasm"]);
    assert!(error.contains("larger than 32768 KiB") && error.contains("--component-mib-max"), "{error}");
    let error = workshop.refused(&["inspect", "x.wasm", "--component-mib-max", "40"]);
    assert!(error.contains("no valid component"), "{error}");
}

#[test]
fn two_plugins_of_one_name_are_refused() {
    let workshop = Workshop::new("names");
    let [plugins, _] = guest_dirs();
    let length = fs::read(plugins.join("length.wasm")).expect("a plugin");
    for folder in ["a", "b"] {
        fs::create_dir(workshop.path(folder)).expect("writable");
        fs::write(workshop.path(folder).join("length.wasm"), &length).expect("writable");
    }
    let both = format!("{}:{}", workshop.path("a").display(), workshop.path("b").display());
    let done = check(Path::new(&both), "length", "{ characters_max: 5 }", "x");
    assert_eq!(done.code, 0, "the same file twice is one plugin: {}{}", done.out, done.err);

    // An empty custom section makes another file of it.
    let other = [length.as_slice(), &[0, 2, 1, b'x']].concat();
    fs::write(workshop.path("b/length.wasm"), &other).expect("writable");
    let done = check(Path::new(&both), "length", "{ characters_max: 5 }", "x");
    assert_eq!(done.code, 1, "{}", done.out);
    assert!(done.err.contains("a/length.wasm") && done.err.contains("b/length.wasm"), "{}", done.err);

    // Under another file's name it is no second plugin either.
    fs::rename(workshop.path("b/length.wasm"), workshop.path("b/second.wasm")).expect("ours");
    let done = check(&workshop.path("b"), "second", "{ characters_max: 5 }", "x");
    assert_eq!(done.code, 1, "{}", done.out);
    assert!(done.err.contains("holds the plugin `length`; rename the file"), "{}", done.err);
}
