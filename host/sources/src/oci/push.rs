use balustrade_core::{SourceError, StopFlag};
use ureq::http::header::CONTENT_TYPE;
use ureq::http::{HeaderValue, Method};

use super::challenge::percent_encoded;
use super::manifest::{self, EMPTY_BLOB, MANIFEST, sha256};
use super::reference::OciReference;
use super::registry::{Ask, Registry};
use super::source::OciConfig;
use crate::http::{Address, Reply, refused_status};

/// A bundle that is in a registry now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pushed {
    /// Digest of its manifest; equal archives have equal ones.
    pub digest: String,
    /// By digest and tag, to be written where it is pulled.
    pub reference: OciReference,
}

/// Puts a packed bundle into a registry and names it by the reference's tag. What is there already is not sent again.
///
/// # Errors
/// The reference has a digest, or the registry does not take the bundle.
pub fn push(config: &OciConfig, archive: &[u8], stop: &StopFlag) -> Result<Pushed, SourceError> {
    if let Some(digest) = &config.reference.digest {
        let detail = format!(
            "{}: the digest follows from the content; push to a tag, without `@{digest}`",
            config.reference
        );
        return Err(SourceError::new("bad_reference", detail));
    }
    let mut registry = Registry::open(config, "pull,push")?;
    upload(&mut registry, EMPTY_BLOB, stop)?;
    upload(&mut registry, archive, stop)?;

    let manifest = manifest::of(archive)?;
    let digest = sha256(&manifest);
    let address = registry.address(&format!("manifests/{}", config.reference.version()))?;
    let ask = with_body(&manifest, MANIFEST);
    let reply = registry.ask(&address, &ask, stop)?;
    expect(&address, &reply, 201)?;
    if reply.header("docker-content-digest").is_some_and(|said| said != digest) {
        let detail = format!("{address}: the registry has stored something else than was sent");
        return Err(SourceError::new("digest", detail));
    }
    let reference = OciReference { digest: Some(digest.clone()), ..config.reference.clone() };
    Ok(Pushed { digest, reference })
}

/// Uploads a blob in one piece, unless it is there.
fn upload(registry: &mut Registry, bytes: &[u8], stop: &StopFlag) -> Result<(), SourceError> {
    let digest = sha256(bytes);
    let there = registry.address(&format!("blobs/{digest}"))?;
    if registry.ask(&there, &Ask::new(Method::HEAD, 0), stop)?.status == 200 {
        return Ok(());
    }
    let uploads = registry.address("blobs/uploads/")?;
    let begin = Ask { body: Some(&[]), ..Ask::new(Method::POST, 0) };
    let reply = registry.ask(&uploads, &begin, stop)?;
    expect(&uploads, &reply, 202)?;
    let Some(location) = reply.header("location") else {
        return Err(SourceError::new("protocol", format!("{uploads}: says not where to upload")));
    };
    let to = registry.location(&uploads, location)?;
    let to = to.with_query(&format!("digest={}", percent_encoded(&digest)))?;
    let reply = registry.ask(&to, &with_body(bytes, "application/octet-stream"), stop)?;
    expect(&to, &reply, 201)
}

fn with_body<'a>(bytes: &'a [u8], media_type: &'static str) -> Ask<'a> {
    let mut ask = Ask { body: Some(bytes), ..Ask::new(Method::PUT, 0) };
    ask.headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    ask
}

fn expect(address: &Address, reply: &Reply, status: u16) -> Result<(), SourceError> {
    if reply.status == status { Ok(()) } else { Err(refused_status(address, reply)) }
}
