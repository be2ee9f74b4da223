mod desk;
mod http;
mod program;
mod registry;
mod sandbox;
mod web;

pub use desk::{Desk, action_of, away, bundle, publish, refused, serves, stands, until};
pub use http::{Answer, request};
pub use program::{Finished, Server, cache_dir, finish, guest_dirs, program, root, run, run_alone};
pub use registry::Registry;
pub use sandbox::{load, runtime, runtime_with};
pub use web::{Asked, Say, Web, identity};

use std::path::{Path, PathBuf};

/// A folder of policies that goes away with the value.
pub struct Policies {
    dir: tempfile::TempDir,
}

impl Policies {
    pub fn new() -> Policies {
        Policies { dir: tempfile::tempdir().expect("a temporary folder") }
    }

    /// Adds the policy `name` with the given guardrails, each a YAML block of its own keys.
    pub fn add(self, name: &str, guardrails: &[&str]) -> Policies {
        let mut text = format!("version: 1\nname: {name}\ndeadline_ms: 5000\nguardrails:\n");
        for guardrail in guardrails {
            for (n, line) in guardrail.trim_matches('\n').lines().enumerate() {
                text.push_str(if n == 0 { "  - " } else { "    " });
                text.push_str(line);
                text.push('\n');
            }
        }
        self.add_text(name, &text)
    }

    /// Adds the policy folder `name` with this document.
    pub fn add_text(self, name: &str, text: &str) -> Policies {
        let folder = self.dir.path().join(name);
        std::fs::create_dir_all(&folder).expect("writable");
        std::fs::write(folder.join("policy.yaml"), text).expect("writable");
        self
    }

    pub fn path(&self) -> &Path {
        self.dir.path()
    }

    pub fn file(&self, name: &str) -> PathBuf {
        self.dir.path().join(name).join("policy.yaml")
    }
}

/// The keys that most guardrails of these tests share.
pub fn guardrail(name: &str, detector: &str, settings: &str, more: &str) -> String {
    let mut text = format!("name: {name}\ndetector: {detector}\n");
    if !settings.is_empty() {
        text.push_str(&format!("settings: {settings}\n"));
    }
    text.push_str(more.trim_matches('\n'));
    for (key, line) in [
        ("stages:", "stages: [input, output]"),
        ("action:", "action: flag"),
        ("on_error:", "on_error: block"),
        ("on_partial:", "on_partial: flag"),
        ("timeout_ms:", "timeout_ms: 1000"),
    ] {
        if !more.contains(key) {
            text.push('\n');
            text.push_str(line);
        }
    }
    text
}
