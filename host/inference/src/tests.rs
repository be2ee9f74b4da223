//! Whole models, on the embedded backend. The other one is tried by the integration tests, as a process has one backend only.

mod bad_models;
mod detecting;
mod embedding;
mod first_tier;
mod reading;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use sha2::{Digest, Sha256};
use tempfile::TempDir;

use crate::{Model, ModelError, Models, ModelsConfig, OnnxRuntime};

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../models/fixtures")
}

fn models_in(dir: &Path) -> Models {
    Models::new(ModelsConfig {
        dirs: vec![dir.to_owned()],
        embedded: &[],
        onnxruntime: OnnxRuntime::Off,
        sessions: 2,
    })
}

fn models() -> Models {
    models_in(&fixtures())
}

fn model(name: &str) -> Arc<Model> {
    models().load(name).expect("the fixtures load")
}

fn in_a_minute() -> Instant {
    Instant::now() + Duration::from_secs(60)
}

/// A fixture in a folder of its own, changed by `change`; digests are made to fit again.
struct Changed {
    dir: TempDir,
    name: &'static str,
}

impl Changed {
    fn new(name: &'static str) -> Changed {
        let dir = tempfile::tempdir().expect("a temporary folder");
        fs::create_dir(dir.path().join(name)).expect("created");
        for entry in fs::read_dir(fixtures().join(name)).expect("the fixtures are committed") {
            let entry = entry.expect("read");
            fs::copy(entry.path(), dir.path().join(name).join(entry.file_name())).expect("copied");
        }
        Changed { dir, name }
    }

    fn path(&self, file: &str) -> PathBuf {
        self.dir.path().join(self.name).join(file)
    }

    /// Changes a file, and leaves its digest wrong.
    fn file(self, file: &str, change: impl Fn(Vec<u8>) -> Vec<u8>) -> Changed {
        let changed = change(fs::read(self.path(file)).expect("read"));
        fs::write(self.path(file), changed).expect("written");
        self
    }

    /// Changes a file and writes its new digest down.
    fn honest(self, file: &str, change: impl Fn(Vec<u8>) -> Vec<u8>) -> Changed {
        let before = sha256(&self.path(file));
        let this = self.file(file, change);
        let after = sha256(&this.path(file));
        this.document(|text| text.replace(&before, &after))
    }

    fn document(self, change: impl Fn(String) -> String) -> Changed {
        self.file("model.yaml", |bytes| change(String::from_utf8(bytes).expect("UTF-8")).into_bytes())
    }

    fn load(&self) -> Result<Arc<Model>, ModelError> {
        models_in(self.dir.path()).load(self.name)
    }

    fn refusal(&self) -> String {
        match self.load() {
            Ok(_) => panic!("it loads, and should not"),
            Err(error) => error.to_string(),
        }
    }
}

fn sha256(path: &Path) -> String {
    let digest = Sha256::digest(fs::read(path).expect("read"));
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}
