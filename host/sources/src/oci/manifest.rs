use balustrade_core::SourceError;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::reference::is_sha256;
use crate::media::{ARTIFACT, LAYER};

/// Media type of a manifest.
pub(crate) const MANIFEST: &str = "application/vnd.oci.image.manifest.v1+json";

/// Largest manifest in bytes, as the distribution specification has it.
pub(crate) const MANIFEST_BYTES_MAX: u64 = 4 << 20;

const EMPTY: &str = "application/vnd.oci.empty.v1+json";

/// What an artifact has for a configuration.
pub(crate) const EMPTY_BLOB: &[u8] = b"{}";

/// A blob by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Descriptor {
    pub(crate) media_type: String,
    pub(crate) digest: String,
    pub(crate) size: u64,
}

/// An OCI manifest, as far as it matters here.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Manifest {
    schema_version: u32,
    #[serde(default)]
    media_type: Option<String>,
    #[serde(default)]
    artifact_type: Option<String>,
    config: Descriptor,
    #[serde(default)]
    layers: Vec<Descriptor>,
}

/// `sha256:…` of bytes.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold("sha256:".to_owned(), |hex, byte| hex + &format!("{byte:02x}"))
}

/// The manifest of a bundle: the same bytes for the same archive, always.
pub(crate) fn of(archive: &[u8]) -> Result<Vec<u8>, SourceError> {
    let descriptor = |media_type: &str, bytes: &[u8]| Descriptor {
        media_type: media_type.to_owned(),
        digest: sha256(bytes),
        size: bytes.len() as u64,
    };
    let manifest = Manifest {
        schema_version: 2,
        media_type: Some(MANIFEST.to_owned()),
        artifact_type: Some(ARTIFACT.to_owned()),
        config: descriptor(EMPTY, EMPTY_BLOB),
        layers: vec![descriptor(LAYER, archive)],
    };
    serde_json::to_vec(&manifest).map_err(|error| SourceError::new("internal", error.to_string()))
}

/// The layer that is the bundle.
///
/// # Errors
/// The manifest is of something else, or the layer is larger than `bytes_max`.
pub(crate) fn layer(manifest: &[u8], bytes_max: u64) -> Result<Descriptor, SourceError> {
    let refuse = |what: String| SourceError::new("not_a_bundle", what);
    let manifest: Manifest = serde_json::from_slice(manifest)
        .map_err(|_| refuse("what the tag names is not the manifest of one artifact".to_owned()))?;
    let kind = manifest.artifact_type.as_deref().unwrap_or(&manifest.config.media_type);
    if kind != ARTIFACT {
        return Err(refuse(format!("the artifact's type is not `{ARTIFACT}`")));
    }
    let mut layers = manifest.layers.into_iter();
    let (Some(layer), None) = (layers.next(), layers.next()) else {
        return Err(refuse("a bundle has one layer, this has more or none".to_owned()));
    };
    if layer.media_type != LAYER {
        return Err(refuse(format!("the layer's type is not `{LAYER}`")));
    }
    if !is_sha256(&layer.digest) {
        return Err(refuse("the layer's digest is not sha256".to_owned()));
    }
    if layer.size > bytes_max {
        let detail = format!(
            "the bundle has {} bytes, {bytes_max} at most; raise `bytes_max` if that is meant",
            layer.size
        );
        return Err(SourceError::new("too_large", detail));
    }
    Ok(layer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manifest_of_ours_is_read_back() {
        let made = of(b"archive").expect("made");
        assert_eq!(made, of(b"archive").expect("made"));
        let layer = layer(&made, 7).expect("read");
        assert_eq!((layer.digest, layer.size), (sha256(b"archive"), 7));
        assert_eq!(sha256(b"{}"), "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }

    #[test]
    fn other_manifests_are_refused() {
        let good = String::from_utf8(of(b"archive").expect("made")).expect("text");
        let layers = good[good.find("\"layers\"").expect("layers")..].to_owned();
        for (what, text, code) in [
            ("not JSON", "<html>".to_owned(), "not_a_bundle"),
            ("an index", "{\"schemaVersion\":2,\"manifests\":[]}".to_owned(), "not_a_bundle"),
            ("another artifact", good.replace(ARTIFACT, "application/x"), "not_a_bundle"),
            ("another layer", good.replace("tar+zstd", "tar+gzip"), "not_a_bundle"),
            ("no layer", good.replace(&layers, "\"layers\":[]}"), "not_a_bundle"),
            ("a path for a digest", good.replace(&sha256(b"archive"), "sha256:../x"), "not_a_bundle"),
            ("too large", good.replace("\"size\":7", "\"size\":8"), "too_large"),
        ] {
            assert_ne!(text, good, "{what}");
            assert_eq!(layer(text.as_bytes(), 7).expect_err(what).code, code, "{what}");
        }
        // Tools that do not write the artifact's type put it where the configuration's type is.
        let older = good.replace(&format!("\"artifactType\":\"{ARTIFACT}\","), "").replace(EMPTY, ARTIFACT);
        assert!(layer(older.as_bytes(), 7).is_ok());
    }
}
