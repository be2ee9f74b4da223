use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

use super::{Server, guest_dirs, run};

/// Waits for a condition, and says what there was instead when it never came.
pub fn until<T>(what: &str, mut look: impl FnMut() -> Result<T, String>) -> T {
    let give_up = Instant::now() + Duration::from_secs(180);
    loop {
        match look() {
            Ok(found) => return found,
            Err(last) if Instant::now() > give_up => panic!("{what}: {last}"),
            Err(_) => thread::sleep(Duration::from_millis(10)),
        }
    }
}

/// Releases of one bundle, the link that names the one to serve, and a state folder.
pub struct Desk {
    dir: TempDir,
}

impl Desk {
    pub fn new() -> Desk {
        let desk = Desk { dir: tempfile::tempdir().expect("a temporary folder") };
        let public = desk.ok(&["bundle", "key", "new", "-o", &desk.text("release.pem")]);
        let trust = format!(
            "format: 1\nkeys:\n  - {{ id: release, public_key: \"{}\", bundles: ['*'] }}\n",
            public.trim()
        );
        fs::write(desk.path("trust.yaml"), trust).expect("written");
        desk
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    pub fn text(&self, name: &str) -> String {
        self.path(name).display().to_string()
    }

    pub fn ok(&self, args: &[&str]) -> String {
        let done = run(args, b"");
        assert_eq!(done.code, 0, "{args:?}: {}{}", done.out, done.err);
        done.out
    }

    /// A signed release in one file; gives its bytes.
    pub fn pack(&self, version: u64, threshold: &str) -> Vec<u8> {
        let (folder, file) = (format!("p{version}"), format!("p{version}.tar.zst"));
        self.write(&folder, version, threshold);
        let file = self.text(&file);
        self.ok(&["bundle", "build", &self.text(&folder), "-o", &file]);
        self.ok(&["bundle", "sign", &file, "--key", &self.text("release.pem")]);
        fs::read(file).expect("a bundle")
    }

    /// A server that follows what this file of bundles lists.
    pub fn start_list(&self, entries: &str) -> Server {
        fs::write(self.path("bundles.yaml"), format!("format: 1\nbundles:\n{entries}")).expect("written");
        let [list, state, trust, cache] =
            ["bundles.yaml", "state", "trust.yaml", "cache"].map(|name| self.text(name));
        // A cache of its own: what comes in an archive has to be compiled from there.
        let args = ["--bundles", &list, "--state-dir", &state, "--trust", &trust, "--cache-dir", &cache];
        Server::start_with(&[&args[..], &["--bundle-wait-s", "2"]].concat())
    }

    /// A release folder that is not signed yet. The term `one` scores 0.7.
    pub fn write(&self, folder: &str, version: u64, threshold: &str) {
        let folder = self.path(folder);
        fs::create_dir_all(folder.join("policies/main")).expect("created");
        fs::create_dir_all(folder.join("plugins")).expect("created");
        let write = |name: &str, text: String| fs::write(folder.join(name), text).expect("written");
        write(
            "bundle.yaml",
            format!("format: 1\nname: words\nversion: {version}\nengine: {{ min: 0.1.0 }}\n"),
        );
        write(
            "policies/main/policy.yaml",
            format!(
                "version: 1\nname: main\ndeadline_ms: 20000\nguardrails:\n  - name: terms\n    detector: denylist\n    \
                 settings: {{ terms: [one], category: safety.term, score: 0.7 }}\n    threshold: {threshold}\n    \
                 timeout_ms: 10000\n    stages: [input]\n    action: block\n    on_error: block\n    on_partial: block\n"
            ),
        );
        let action = action_of(threshold);
        write(
            "policies/main/cases.yaml",
            format!(
                "- name: a term\n  request: {{ stage: input, text: one }}\n  expect: {{ action: {action} }}\n- name: \
                 no term\n  request: {{ stage: input, text: two }}\n  expect: {{ action: allow }}\n"
            ),
        );
        fs::copy(guest_dirs()[0].join("denylist.wasm"), folder.join("plugins/denylist.wasm"))
            .expect("copied");
    }

    pub fn seal(&self, folder: &str) {
        self.ok(&["bundle", "build", &self.text(folder), "--in-place"]);
        self.ok(&["bundle", "sign", &self.text(folder), "--key", &self.text("release.pem")]);
    }

    /// One rename, as the documentation says.
    pub fn publish(&self, folder: &str) {
        publish(self.dir.path(), folder);
    }

    pub fn release(&self, version: u64, threshold: &str) {
        let folder = format!("v{version}");
        self.write(&folder, version, threshold);
        self.seal(&folder);
        self.publish(&folder);
    }

    pub fn start(&self, more: &[&str]) -> Server {
        let bundle = format!("words=dir:{}", self.text("current"));
        let (state, trust) = (self.text("state"), self.text("trust.yaml"));
        let mut args = vec!["--bundle", &bundle, "--state-dir", &state];
        if !more.contains(&"--unsigned-bundles") {
            args.extend(["--trust", &trust]);
        }
        args.extend_from_slice(more);
        Server::start_with(&args)
    }

    pub fn audit(&self) -> Vec<Value> {
        let text = fs::read_to_string(self.path("state/audit.jsonl")).expect("a trail");
        text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
    }
}

/// Lets `current` name this folder beside it, by one rename.
pub fn publish(dir: &Path, folder: &str) {
    let _ = fs::remove_file(dir.join("next"));
    std::os::unix::fs::symlink(dir.join(folder), dir.join("next")).expect("linked");
    fs::rename(dir.join("next"), dir.join("current")).expect("renamed");
}

pub fn action_of(threshold: &str) -> &'static str {
    if threshold == "0.5" { "block" } else { "allow" }
}

pub fn bundle(server: &Server) -> Value {
    server.get("/v1/status").json()["bundles"][0].clone()
}

/// Waits until this version serves; gives its revision.
pub fn serves(server: &Server, version: u64) -> String {
    until("the version serves", || {
        let bundle = bundle(server);
        let active = &bundle["active"];
        let revision = active["revision"].as_str().filter(|_| active["version"] == version);
        revision.map(str::to_owned).ok_or_else(|| bundle.to_string())
    })
}

/// Waits for a refusal that names all of these.
pub fn refused(server: &Server, step: &str, places: &[&str]) {
    until("the refusal", || {
        let refusal = bundle(server)["refusal"].clone();
        let detail = refusal["detail"].as_str().unwrap_or_default();
        let fits = refusal["step"] == step && places.iter().all(|place| detail.contains(place));
        if fits { Ok(()) } else { Err(format!("{refusal}, expected {step} {places:?}")) }
    });
}

/// Waits until the status of the bundle fits.
pub fn stands(server: &Server, what: &str, fits: impl Fn(&Value) -> bool) -> Value {
    until(what, || {
        let bundle = bundle(server);
        if fits(&bundle) { Ok(bundle) } else { Err(bundle.to_string()) }
    })
}

/// Waits until the source is said to be away, with all of these in the reason.
pub fn away(server: &Server, places: &[&str]) -> Value {
    stands(server, &format!("away with {places:?}"), |bundle| {
        let error = &bundle["source_error"];
        let detail = error["detail"].as_str().unwrap_or_default();
        error["step"] == "fetch" && places.iter().all(|place| detail.contains(place))
    })
}
