use balustrade_core::{SourceError, StopFlag};
use ureq::http::header::ACCEPT;
use ureq::http::{HeaderValue, Method};

use super::manifest::{self, MANIFEST, MANIFEST_BYTES_MAX, sha256};
use super::reference::{OciReference, is_sha256};
use super::registry::{Ask, OciAuth, Registry};
use crate::http::{ClientConfig, refused_status};
use crate::pace::Polling;
use crate::polled::{Answer, Polled, Remote};
use crate::seen::Seen;

/// A bundle in a registry.
#[derive(Debug, Clone, PartialEq)]
pub struct OciConfig {
    /// Which.
    pub reference: OciReference,
    /// Who asks.
    pub auth: OciAuth,
    /// How often the tag is looked up.
    pub polling: Polling,
    /// How the registry is talked to. With `insecure_http` by plain HTTP; registries on this machine always are.
    pub client: ClientConfig,
}

impl OciConfig {
    /// With defaults for all but the reference.
    #[must_use]
    pub fn new(reference: OciReference) -> OciConfig {
        OciConfig {
            reference,
            auth: OciAuth::default(),
            polling: Polling::default(),
            client: ClientConfig::default(),
        }
    }
}

/// A repository of a registry that speaks the OCI distribution API.
///
/// Looks up the tag and fetches manifest and layer when it names another manifest than before. Every byte is held
/// against its sha256 digest. A reference by digest is fetched once.
pub struct OciSource(Polled<OciRemote>);

impl OciSource {
    /// Talks to nobody yet.
    ///
    /// # Errors
    /// The trusted certificates or the proxy cannot be used.
    pub fn new(config: OciConfig) -> Result<OciSource, SourceError> {
        let polling = config.polling.checked()?;
        let registry = Registry::open(&config, "pull")?;
        Ok(OciSource(Polled::new(OciRemote { config, registry }, polling)))
    }
}

delegate_source!(OciSource);

struct OciRemote {
    config: OciConfig,
    registry: Registry,
}

impl OciRemote {
    /// The digest that the registry has for the tag, if it says so without being asked for the manifest.
    fn looked_up(&mut self, stop: &StopFlag) -> Result<Option<String>, SourceError> {
        let address = self.registry.address(&format!("manifests/{}", self.config.reference.version()))?;
        let reply = self.registry.ask(&address, &manifest_ask(Method::HEAD, 0), stop)?;
        match reply.status {
            200 => {
                let digest = reply.header("docker-content-digest").filter(|digest| is_sha256(digest));
                Ok(digest.map(str::to_owned))
            }
            // Some do not answer this method; the next request will tell.
            400 | 404 | 405 | 501 => Ok(None),
            _ => Err(refused_status(&address, &reply)),
        }
    }

    /// The manifest and its digest.
    fn manifest(&mut self, stop: &StopFlag) -> Result<(Vec<u8>, String), SourceError> {
        let address = self.registry.address(&format!("manifests/{}", self.config.reference.version()))?;
        let reply = self.registry.ask(&address, &manifest_ask(Method::GET, MANIFEST_BYTES_MAX), stop)?;
        if reply.status != 200 {
            return Err(refused_status(&address, &reply));
        }
        let digest = sha256(&reply.body);
        let pinned = self.config.reference.digest.as_deref();
        let said = reply.header("docker-content-digest").filter(|said| is_sha256(said));
        if [pinned, said].into_iter().flatten().any(|expected| expected != digest) {
            let detail = format!("{address}: the manifest has another digest than it is named by");
            return Err(SourceError::new("digest", detail));
        }
        Ok((reply.body, digest))
    }

    fn blob(&mut self, layer: &manifest::Descriptor, stop: &StopFlag) -> Result<Vec<u8>, SourceError> {
        let address = self.registry.address(&format!("blobs/{}", layer.digest))?;
        // One byte more than there should be shows that there is more.
        let ask = Ask::new(Method::GET, layer.size.saturating_add(1));
        let reply = self.registry.ask(&address, &ask, stop)?;
        if reply.status != 200 {
            return Err(refused_status(&address, &reply));
        }
        if reply.body.len() as u64 != layer.size || sha256(&reply.body) != layer.digest {
            let detail = format!("{address}: the layer has another size or digest than the manifest says");
            return Err(SourceError::new("digest", detail));
        }
        Ok(reply.body)
    }
}

impl Remote for OciRemote {
    fn describe(&self) -> String {
        format!("oci://{}", self.config.reference)
    }

    fn fetch(&mut self, seen: &Seen, stop: &StopFlag) -> Result<Answer, SourceError> {
        let unchanged = Ok(Answer::Unchanged { soon: false });
        if self.config.reference.digest.as_deref().is_some_and(|digest| seen.knows_digest_name(digest)) {
            return Ok(Answer::Final);
        }
        if seen.is_settled() && self.looked_up(stop)?.is_some_and(|digest| seen.knows_digest_name(&digest)) {
            return unchanged;
        }
        let (manifest, digest) = self.manifest(stop)?;
        if seen.knows_digest_name(&digest) {
            return unchanged;
        }
        let layer = manifest::layer(&manifest, self.config.client.bytes_max).map_err(|mut error| {
            error.detail = format!("{}: {}", self.describe(), error.detail);
            error
        })?;
        let archive = self.blob(&layer, stop)?;
        Ok(Answer::Content { archive, hint: Some(digest), soon: false })
    }
}

fn manifest_ask(method: Method, bytes_max: u64) -> Ask<'static> {
    let mut ask = Ask::new(method, bytes_max);
    ask.headers.insert(ACCEPT, HeaderValue::from_static(MANIFEST));
    ask
}
