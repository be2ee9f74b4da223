use std::fs::{self, File};
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::process::{Child, Command};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::support::{Registry, cache_dir, request, root};

const PAGE: &str = "docs/operating.md";

/// Nothing on the page takes this long; it turns a hang into a failure.
const PATIENCE: Duration = Duration::from_secs(300);

/// A folder with the program on the path, a registry, and at most one server at a time.
struct Desk {
    dir: tempfile::TempDir,
    registry: Registry,
    address: SocketAddr,
    server: Option<Child>,
}

impl Desk {
    fn new() -> Desk {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let bin = dir.path().join(".bin");
        fs::create_dir(&bin).expect("created");
        let program = Path::new(env!("CARGO_BIN_EXE_balustrade"));
        std::os::unix::fs::symlink(program, bin.join("balustrade")).expect("linked");
        fs::write(dir.path().join("registry-password"), "s3cret\n").expect("written");
        let free = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = free.local_addr().expect("an address");
        Desk { dir, registry: Registry::guarded(), address, server: None }
    }

    /// The script as it stands on the page, but for the addresses.
    fn shell(&self, script: &str) -> Command {
        let script = script
            .replace("127.0.0.1:8990", &self.address.to_string())
            .replace("registry.example", &self.registry.address().to_string())
            // It never ends by itself.
            .replace("curl -sN", "timeout 3 curl -sN");
        let script = format!("PATH={}:$PATH\n{script}", self.dir.path().join(".bin").display());
        let mut command = Command::new("bash");
        command
            .args(["-eu", "-o", "pipefail", "-c", &script])
            .current_dir(self.dir.path())
            .env("XDG_CACHE_HOME", cache_dir())
            .env("BALUSTRADE_LISTEN", self.address.to_string())
            .env("BALUSTRADE_SERVER", self.address.to_string());
        command
    }

    /// Runs a block to its end; gives what it printed.
    fn run(&self, block: &str) -> String {
        let done = self.shell(block).output().expect("bash starts");
        let (out, err) = (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
        let expected = if block.contains("curl -sN") { 124 } else { 0 };
        assert_eq!(done.status.code(), Some(expected), "{block}\n{out}{err}{}", self.log());
        out.into_owned()
    }

    /// Starts a server, after the one that ran before has ended as it should.
    fn serve(&mut self, block: &str) {
        self.stop();
        let log = || File::create(self.dir.path().join(".log")).expect("created");
        let mut command = self.shell(&format!("exec {block}"));
        self.server = Some(command.stdout(log()).stderr(log()).spawn().expect("bash starts"));
    }

    fn stop(&mut self) {
        let Some(mut server) = self.server.take() else { return };
        let pid = server.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &pid]).status().expect("kill").success());
        assert!(server.wait().expect("it ends").success(), "{}", self.log());
    }

    fn log(&self) -> String {
        fs::read_to_string(self.dir.path().join(".log")).unwrap_or_default()
    }

    /// Waits until this version of the bundle serves; gives how it stands.
    fn serves(&self, version: u64) -> Value {
        let give_up = Instant::now() + PATIENCE;
        loop {
            let status = request(self.address, "GET", "/v1/status", &[], b"").json();
            let bundle = &status["bundles"][0];
            if bundle["name"] == "payments" && bundle["active"]["version"] == version {
                return bundle.clone();
            }
            assert!(Instant::now() < give_up, "version {version} does not serve: {bundle}");
            thread::sleep(Duration::from_millis(20));
        }
    }

    fn action(&self) -> Value {
        let body = json!({ "policy": "main", "stage": "input", "text": "about project heron" });
        request(self.address, "POST", "/v1/check", &[], body.to_string().as_bytes()).json()["action"].clone()
    }

    fn file(&self, name: &str) -> String {
        fs::read_to_string(self.dir.path().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        if let Some(server) = &mut self.server {
            let _ = server.kill();
            let _ = server.wait();
        }
    }
}

/// What the text of the page promises about a block that has some words in it.
type Promise = (&'static str, fn(&Desk, &str));

/// In the order of the page. After a block, its output and the state of things are looked at.
const PROMISES: &[Promise] = &[
    ("bundle inspect --embedded", |desk, out| {
        assert!(out.contains("ready\n") && out.contains("bundle     default "), "{out}");
        assert!(
            out.contains("policies/strict/policy.yaml") && out.contains("plugins/patterns.wasm"),
            "{out}"
        );
        let body = json!({ "stage": "input", "text": "Write to ada@example.org" }).to_string();
        let answer = request(desk.address, "POST", "/v1/check", &[], body.as_bytes()).json();
        assert_eq!(answer["action"], "redact", "{answer}");
    }),
    ("bundle verify releases/1", |desk, out| {
        assert!(out.contains("ok payments 1") && out.contains("signed by release"), "{out}");
        assert!(desk.file("current/manifest.json").contains("\"name\": \"payments\""));
    }),
    ("/readyz", |desk, _| {
        assert_eq!(desk.serves(1)["origin"], "source");
        assert_eq!(desk.action(), "flag");
    }),
    ("ln -s releases/2 next", |desk, out| {
        assert!(out.contains("`action` was flag and is now block"), "{out}");
        assert_eq!(desk.serves(2)["reused"], 1, "a changed action loads nothing");
        assert_eq!(desk.action(), "block");
    }),
    ("/v1/status", |_, out| {
        assert!(out.contains("\"name\":\"payments\""), "{out}");
        assert!(out.contains("balustrade_bundle_active_version{bundle=\"payments\"} 2"), "{out}");
    }),
    ("/v1/events", |_, out| {
        assert_eq!(out.matches("event: activate\n").count(), 2, "{out}");
    }),
    ("bundle rollback payments", |desk, _| {
        assert_eq!(desk.serves(1)["origin"], "rollback");
        assert_eq!(desk.action(), "flag");
    }),
    ("/v1/bundles/payments/rollback", |desk, out| {
        assert!(out.contains("\"origin\":\"rollback\""), "{out}");
        desk.serves(2);
        assert_eq!(desk.action(), "block");
        let trail = desk.file("state/audit.jsonl");
        let whats: Vec<Value> = trail
            .lines()
            .map(|line| serde_json::from_str::<Value>(line).expect("JSON")["what"].clone())
            .collect();
        assert_eq!(whats, ["activate", "activate", "rollback", "rollback"]);
        assert!(trail.contains("version 2 blocks invoices"), "{trail}");
    }),
    ("bundle push", |desk, out| {
        assert!(out.contains("payments 2 pushed to oci://") && out.contains("@sha256:"), "{out}");
        assert!(desk.registry.has_tag("guardrails/payments", "stable"));
    }),
    ("payments=oci://", |desk, _| {
        let bundle = desk.serves(2);
        assert!(bundle["source"].as_str().is_some_and(|source| source.starts_with("oci://")), "{bundle}");
        assert_eq!((&bundle["origin"], desk.action()), (&json!("source"), json!("block")));
    }),
];

/// The blocks of shell commands, with the lines that they begin at.
fn blocks(page: &str) -> Vec<(usize, String)> {
    let mut blocks = Vec::new();
    let mut open: Option<(usize, String)> = None;
    for (n, line) in page.lines().enumerate() {
        match &mut open {
            None if line == "```sh" => open = Some((n + 2, String::new())),
            None => {}
            Some(_) if line == "```" => blocks.extend(open.take()),
            Some((_, block)) => {
                block.push_str(line);
                block.push('\n');
            }
        }
    }
    blocks
}

/// Waits until a server that was started just now answers.
fn answers(address: SocketAddr) {
    let give_up = Instant::now() + PATIENCE;
    while std::net::TcpStream::connect(address).is_err() {
        assert!(Instant::now() < give_up, "the server does not listen");
        thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn each_command_of_the_page_does_what_the_page_says() {
    let page = fs::read_to_string(root().join(PAGE)).expect("the page");
    let mut desk = Desk::new();
    let mut promises = PROMISES.iter();
    let mut next = promises.next();
    for (line, block) in blocks(&page) {
        let output = if block.starts_with("balustrade serve") {
            desk.serve(&block);
            answers(desk.address);
            String::new()
        } else {
            desk.run(&block)
        };
        if let Some((words, promise)) = next
            && block.contains(words)
        {
            promise(&desk, &output);
            next = promises.next();
        }
        println!("{PAGE}:{line}: done");
    }
    assert!(next.is_none(), "{PAGE} has no block with `{}` where it is expected", next.expect("some").0);
    desk.stop();
}

#[test]
fn pushing_takes_a_whole_bundle_and_the_right_password() {
    let desk = Desk::new();
    let made = "mkdir -p b/policies/main
printf 'format: 1\nname: b\nversion: 1\nengine: { min: 0.1.0 }\nbuilt_in: [length]\n' > b/bundle.yaml
printf 'version: 1\nname: main\nguardrails:\n  - { name: a, detector: length, stages: [input], action: flag, \
on_error: block, on_partial: flag, settings: { bytes_max: 5 } }\n' > b/policies/main/policy.yaml
echo wrong > wrong-password";
    desk.run(made);
    let push = |to: &str, more: &str| {
        let script = format!("balustrade bundle push b {to} {more}");
        let done = desk.shell(&script).output().expect("bash starts");
        (done.status.code(), String::from_utf8_lossy(&[done.stdout, done.stderr].concat()).into_owned())
    };
    let (to, ci) = ("oci://registry.example/a/b:1", "--user ci --password-file registry-password");
    let (code, said) = push(to, ci);
    assert!(code == Some(1) && said.contains("build --in-place"), "{said}");
    desk.run("balustrade bundle build b --in-place");
    for (to, more, expected) in [
        (to, "", "401"),
        (to, "--user ci --password-file wrong-password", "401"),
        (to, "--user ci --password-file no-such-file", "no-such-file"),
        (&to.replace("oci://", "https://"), ci, "write oci://REGISTRY/REPOSITORY:TAG"),
        (&format!("{to}@sha256:{}", "0".repeat(64)), ci, "push to a tag"),
    ] {
        let (code, said) = push(to, more);
        assert!(code == Some(1) && said.contains(expected), "{to} {more}: {said}");
    }
    assert!(!desk.registry.has_tag("a/b", "1"));
    let (code, said) = push(to, &format!("{ci} --json"));
    let told: Value = serde_json::from_str(&said).unwrap_or_else(|error| panic!("{error}: {said}"));
    assert_eq!((code, &told["version"], &told["signatures"]), (Some(0), &json!(1), &json!(0)), "{said}");
    assert!(desk.registry.has_tag("a/b", "1"));
    let (_, again) = push(to, ci);
    assert!(again.contains(told["pinned"].as_str().expect("a reference")), "the same again: {again}");
    assert!(again.contains("it is not signed"), "{again}");
}
