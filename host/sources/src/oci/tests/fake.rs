use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use crate::oci::manifest::sha256;
use crate::testing::{Reaction, Received, Server};

/// Looks at a request before the registry does; what it returns is the answer.
type Before = dyn Fn(&Received) -> Option<Reaction> + Send + Sync;

/// Changes a stored blob or manifest on its way out.
type Twist = fn(Vec<u8>) -> Vec<u8>;

/// A registry in memory, of one repository `team/policies`.
#[derive(Default)]
pub(super) struct Registry {
    blobs: Mutex<HashMap<String, Vec<u8>>>,
    manifests: Mutex<HashMap<String, Vec<u8>>>,
    pub(super) blob_twist: Mutex<Option<Twist>>,
    pub(super) manifest_twist: Mutex<Option<Twist>>,
}

impl Registry {
    pub(super) fn start() -> (Server, Arc<Registry>) {
        Registry::start_behind(|_| None)
    }

    pub(super) fn start_behind(
        before: impl Fn(&Received) -> Option<Reaction> + Send + Sync + 'static,
    ) -> (Server, Arc<Registry>) {
        let registry = Arc::new(Registry::default());
        let served = registry.clone();
        let before: Box<Before> = Box::new(before);
        (Server::start(move |request| before(request).unwrap_or_else(|| served.answer(request))), registry)
    }

    /// Stores a manifest as it is.
    pub(super) fn put_manifest(&self, name: &str, manifest: &[u8]) {
        self.manifests.lock().expect("lock").insert(name.to_owned(), manifest.to_vec());
    }

    fn answer(&self, request: &Received) -> Reaction {
        let (path, query) = request.target.split_once('?').unwrap_or((&request.target, ""));
        let Some(path) = path.strip_prefix("/v2/team/policies/") else { return Reaction::status(404) };
        match (request.method.as_str(), path.split_once('/')) {
            ("HEAD" | "GET", Some(("blobs", digest))) => {
                let blobs = self.blobs.lock().expect("lock");
                found(blobs.get(digest), digest, *self.blob_twist.lock().expect("lock"))
            }
            ("HEAD" | "GET", Some(("manifests", name))) => {
                let manifests = self.manifests.lock().expect("lock");
                let manifest = manifests.get(name);
                let digest = manifest.map(|manifest| sha256(manifest)).unwrap_or_default();
                found(manifest, &digest, *self.manifest_twist.lock().expect("lock"))
            }
            ("POST", Some(("blobs", "uploads/"))) => {
                Reaction::status(202).with("location", "/v2/team/policies/blobs/uploads/1?state=x")
            }
            ("PUT", Some(("blobs", "uploads/1"))) => {
                let digest = sha256(&request.body);
                if query != format!("state=x&digest={}", digest.replace(':', "%3A")) {
                    return Reaction::status(400);
                }
                self.blobs.lock().expect("lock").insert(digest, request.body.clone());
                Reaction::status(201)
            }
            ("PUT", Some(("manifests", name))) => {
                if request.header("content-type") != Some("application/vnd.oci.image.manifest.v1+json") {
                    return Reaction::status(400);
                }
                let digest = sha256(&request.body);
                self.put_manifest(name, &request.body);
                self.put_manifest(&digest, &request.body);
                Reaction::status(201).with("docker-content-digest", digest)
            }
            _ => Reaction::status(405),
        }
    }
}

fn found(bytes: Option<&Vec<u8>>, digest: &str, twist: Option<Twist>) -> Reaction {
    let Some(bytes) = bytes else { return Reaction::status(404) };
    let bytes = twist.map_or_else(|| bytes.clone(), |twist| twist(bytes.clone()));
    Reaction::ok(&bytes).with("docker-content-digest", digest)
}
