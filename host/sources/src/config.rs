use std::str::FromStr;

use balustrade_core::{BundleSource, SourceError};

use crate::http::{HttpConfig, HttpSource};
use crate::local::{DirSource, FileSource, LocalConfig};
use crate::oci::{OciConfig, OciSource};

/// Where one bundle comes from.
///
/// Read from text with defaults for the rest: `dir:PATH`, `file:PATH`, `https://…` (or `http://…`, see
/// [`ClientConfig::insecure_http`](crate::ClientConfig)), `oci://registry/repository:tag`, with or without
/// `@sha256:…`.
#[derive(Debug, Clone, PartialEq)]
pub enum SourceConfig {
    /// A folder.
    Dir(LocalConfig),
    /// A packed bundle in a file.
    File(LocalConfig),
    /// A packed bundle on an HTTP server.
    Http(HttpConfig),
    /// A bundle in an OCI registry.
    Oci(OciConfig),
}

impl FromStr for SourceConfig {
    type Err = SourceError;

    fn from_str(text: &str) -> Result<SourceConfig, SourceError> {
        let forms = "write dir:PATH, file:PATH, https://…, or oci://registry/repository:tag";
        // Not quoted in full: an address may hold a credential.
        let refuse = |what: &str| Err(SourceError::new("bad_source", format!("the source {what}; {forms}")));
        let Some((scheme, rest)) = text.split_once(':') else {
            return refuse("does not say what kind it is");
        };
        match scheme {
            "dir" | "file" if rest.is_empty() => refuse("has no path"),
            "dir" => Ok(SourceConfig::Dir(LocalConfig::new(rest))),
            "file" => Ok(SourceConfig::File(LocalConfig::new(rest))),
            "http" | "https" => Ok(SourceConfig::Http(HttpConfig::new(text))),
            "oci" => match rest.strip_prefix("//") {
                Some(reference) => Ok(SourceConfig::Oci(OciConfig::new(reference.parse()?))),
                None => refuse("has no registry"),
            },
            _ => refuse("is of a kind that is not known"),
        }
    }
}

/// Opens a source. Nothing is fetched yet, and what is away may come later: only what can never work is an error.
///
/// # Errors
/// The config makes no sense, or a file of trusted certificates cannot be used.
pub fn open(config: SourceConfig) -> Result<Box<dyn BundleSource>, SourceError> {
    Ok(match config {
        SourceConfig::Dir(config) => Box::new(DirSource::new(config)),
        SourceConfig::File(config) => Box::new(FileSource::new(config)),
        SourceConfig::Http(config) => Box::new(HttpSource::new(config)?),
        SourceConfig::Oci(config) => Box::new(OciSource::new(config)?),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_is_read_from_text_and_says_what_it_is() {
        let digest = format!("sha256:{}", "0a".repeat(32));
        let pinned = format!("oci://ghcr.io/a/b:v1@{digest}");
        for (text, described) in [
            ("dir:policies", "dir:policies"),
            ("file:/var/lib/b.tar.zst", "file:/var/lib/b.tar.zst"),
            ("http://localhost:1/b?sig=secret", "http://localhost:1/b"),
            ("oci://localhost:5000/a", "oci://localhost:5000/a:latest"),
            (&pinned, &pinned),
        ] {
            let config: SourceConfig = text.parse().expect(text);
            assert_eq!(open(config).expect(text).describe(), described);
        }
    }

    #[test]
    fn what_is_no_source_says_what_to_write() {
        for bad in ["policies", "dir:", "file:", "oci:ghcr.io/a", "s3://bucket/x", "user:secret", ""] {
            let error = bad.parse::<SourceConfig>().expect_err(bad);
            assert!(error.detail.contains("dir:PATH") && !error.detail.contains("secret"), "{error}");
        }
        assert!("oci://a".parse::<SourceConfig>().is_err());
        let open = |text: &str| open(text.parse().expect(text)).map(|_| ()).expect_err(text);
        assert_eq!(open("http://a.example/b").code, "insecure_http");
        assert_eq!(open("https://user:secret@a.example/b").code, "bad_address");
    }
}
