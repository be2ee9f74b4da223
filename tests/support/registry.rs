use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use balustrade_core::StopFlag;
use balustrade_policy::bundle::Sha256;
use balustrade_sources::{OciConfig, OciReference, push};

use super::web::{Asked, Say, Web};

/// A registry in memory that speaks the part of the distribution API that pushing and pulling takes.
pub struct Registry {
    web: Web,
    stored: Arc<Stored>,
}

#[derive(Default)]
struct Stored {
    /// Blobs by digest, manifests by digest and tag.
    blobs: Mutex<HashMap<String, Vec<u8>>>,
    manifests: Mutex<HashMap<String, Vec<u8>>>,
    /// What it answers every request with, if that is not what is asked for.
    instead: Mutex<Option<Say>>,
    /// Whether blobs go out with a byte changed.
    spoils: Mutex<bool>,
}

impl Registry {
    pub fn start() -> Registry {
        let stored = Arc::new(Stored::default());
        let served = Arc::clone(&stored);
        Registry { web: Web::start(move |asked| served.answer(asked)), stored }
    }

    /// `oci://` and what follows.
    pub fn source(&self, rest: &str) -> String {
        format!("oci://{}/{rest}", self.web.address)
    }

    /// Pushes a bundle under a tag, as a publisher does; gives it by digest.
    pub fn push(&self, rest: &str, archive: &[u8]) -> OciReference {
        let reference = format!("{}/{rest}", self.web.address).parse().expect("a reference");
        push(&OciConfig::new(reference), archive, &StopFlag::new()).expect("pushed").reference
    }

    pub fn says(&self, instead: Option<Say>) {
        *self.stored.instead.lock().expect("lock") = instead;
    }

    pub fn spoils(&self, spoils: bool) {
        *self.stored.spoils.lock().expect("lock") = spoils;
    }

    pub fn asked(&self) -> Vec<Asked> {
        self.web.asked()
    }
}

impl Stored {
    fn answer(&self, asked: &Asked) -> Say {
        if let Some(instead) = self.instead.lock().expect("lock").clone() {
            return instead;
        }
        let path = asked.target.split('?').next().unwrap_or_default();
        let kind = ["/blobs/", "/manifests/"].iter().find_map(|kind| path.find(kind));
        let Some(at) = kind else { return Say::status(404) };
        let (repository, rest) = path.split_at(at);
        match (asked.method.as_str(), rest.split_at(rest.rfind('/').map_or(0, |at| at + 1))) {
            ("HEAD" | "GET", ("/blobs/", digest)) => {
                let mut found = self.blobs.lock().expect("lock").get(digest).cloned();
                if *self.spoils.lock().expect("lock")
                    && let Some(last) = found.as_mut().and_then(|blob| blob.last_mut())
                {
                    *last ^= 1;
                }
                found.map_or(Say::status(404), |blob| Say::Reply(200, Vec::new(), blob))
            }
            ("HEAD" | "GET", ("/manifests/", name)) => {
                let found = self.manifests.lock().expect("lock").get(name).cloned();
                found.map_or(Say::status(404), |manifest| {
                    let digest = vec![("docker-content-digest", sha256(&manifest))];
                    Say::Reply(200, digest, manifest)
                })
            }
            ("POST", ("/blobs/uploads/", "")) => {
                Say::Reply(202, vec![("location", format!("{repository}/blobs/uploads/1"))], Vec::new())
            }
            ("PUT", ("/blobs/uploads/", _)) => {
                self.blobs.lock().expect("lock").insert(sha256(&asked.body), asked.body.clone());
                Say::status(201)
            }
            ("PUT", ("/manifests/", name)) => {
                let mut manifests = self.manifests.lock().expect("lock");
                for name in [name.to_owned(), sha256(&asked.body)] {
                    manifests.insert(name, asked.body.clone());
                }
                Say::status(201)
            }
            _ => Say::status(405),
        }
    }
}

fn sha256(bytes: &[u8]) -> String {
    format!("sha256:{}", Sha256::of(bytes))
}
