use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard};

use balustrade_core::StopFlag;
use balustrade_policy::bundle::Sha256;
use balustrade_sources::{OciConfig, OciReference, push};

use super::web::{Asked, Say, Web};

/// How `ci` with the password `s3cret` asks.
const BASIC: &str = "Basic Y2k6czNjcmV0";

/// A registry in memory that speaks the part of the distribution API that pushing and pulling takes.
pub struct Registry {
    web: Web,
    stored: Arc<Stored>,
}

#[derive(Default)]
struct Stored {
    /// Blobs by digest, manifests by digest and tag; each by its whole path.
    content: Mutex<HashMap<String, Vec<u8>>>,
    /// Whether only `ci` may push.
    is_guarded: bool,
    /// What it answers every request with, if that is not what is asked for.
    instead: Mutex<Option<Say>>,
    /// Whether blobs go out with a byte changed.
    spoils: Mutex<bool>,
}

impl Registry {
    /// Takes from whoever pushes.
    pub fn start() -> Registry {
        Registry::with(Stored::default())
    }

    /// Wants to know who pushes.
    pub fn guarded() -> Registry {
        Registry::with(Stored { is_guarded: true, ..Stored::default() })
    }

    fn with(stored: Stored) -> Registry {
        let stored = Arc::new(stored);
        let served = Arc::clone(&stored);
        Registry { web: Web::start(move |asked| served.answer(asked)), stored }
    }

    pub fn address(&self) -> SocketAddr {
        self.web.address
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

    /// Whether the repository has this tag.
    pub fn has_tag(&self, repository: &str, tag: &str) -> bool {
        self.stored.content().contains_key(&format!("/v2/{repository}/manifests/{tag}"))
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
    fn content(&self) -> MutexGuard<'_, HashMap<String, Vec<u8>>> {
        self.content.lock().expect("lock")
    }

    fn answer(&self, asked: &Asked) -> Say {
        if let Some(instead) = self.instead.lock().expect("lock").clone() {
            return instead;
        }
        let (path, query) = asked.target.split_once('?').unwrap_or((&asked.target, ""));
        match asked.method.as_str() {
            "HEAD" | "GET" => {
                self.content().get(path).map_or(Say::status(404), |found| self.give(path, found))
            }
            _ if self.is_guarded && asked.header("authorization") != Some(BASIC) => {
                Say::Reply(401, vec![("www-authenticate", "Basic realm=\"here\"".to_owned())], Vec::new())
            }
            "POST" => Say::Reply(202, vec![("location", format!("{path}1"))], Vec::new()),
            "PUT" => self.take(path, query, &asked.body),
            _ => Say::status(405),
        }
    }

    fn give(&self, path: &str, found: &[u8]) -> Say {
        let digest = vec![("docker-content-digest", sha256(found))];
        let mut found = found.to_vec();
        if path.contains("/blobs/")
            && *self.spoils.lock().expect("lock")
            && let Some(last) = found.last_mut()
        {
            *last ^= 1;
        }
        Say::Reply(200, digest, found)
    }

    fn take(&self, path: &str, query: &str, body: &[u8]) -> Say {
        let digest = sha256(body);
        if let Some((repository, _)) = path.split_once("/blobs/uploads/") {
            if query.strip_prefix("digest=").map(|said| said.replace("%3A", ":")) != Some(digest.clone()) {
                return Say::status(400);
            }
            self.content().insert(format!("{repository}/blobs/{digest}"), body.to_vec());
        } else if let Some((folder, _)) = path.rsplit_once('/') {
            let mut content = self.content();
            content.insert(format!("{folder}/{digest}"), body.to_vec());
            content.insert(path.to_owned(), body.to_vec());
        }
        Say::status(201)
    }
}

fn sha256(bytes: &[u8]) -> String {
    format!("sha256:{}", Sha256::of(bytes))
}
