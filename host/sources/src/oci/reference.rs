use std::fmt;
use std::str::FromStr;

use balustrade_core::SourceError;

/// Longest name of a repository and longest tag, in bytes.
const NAME_BYTES_MAX: usize = 255;
const TAG_BYTES_MAX: usize = 128;

/// A bundle in a registry: `registry[:port]/repository[:tag][@sha256:…]`. Without tag and digest the tag is `latest`;
/// with both, the digest counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OciReference {
    /// Host of the registry, with its port if it has one.
    pub registry: String,
    /// Name in the registry, such as `team/policies`.
    pub repository: String,
    /// The tag, which may be moved.
    pub tag: Option<String>,
    /// Digest of the manifest, which cannot.
    pub digest: Option<String>,
}

impl OciReference {
    /// What stands in the path of a manifest: the digest if there is one.
    pub(crate) fn version(&self) -> &str {
        self.digest.as_deref().or(self.tag.as_deref()).unwrap_or("latest")
    }

    /// The host that is talked to. Docker's own registry has another than its name.
    pub(crate) fn host(&self) -> &str {
        match self.registry.as_str() {
            "docker.io" | "index.docker.io" => "registry-1.docker.io",
            host => host,
        }
    }
}

impl FromStr for OciReference {
    type Err = SourceError;

    fn from_str(text: &str) -> Result<OciReference, SourceError> {
        let refuse = |what: &str| {
            let detail =
                format!("`{text}`: {what}; write registry/repository:tag or …@sha256:<64 hex digits>");
            SourceError::new("bad_reference", detail)
        };
        let (registry, rest) = text.split_once('/').ok_or_else(|| refuse("has no repository"))?;
        let good_host = |byte: u8| byte.is_ascii_alphanumeric() || b".-:[]".contains(&byte);
        if registry.is_empty() || !registry.bytes().all(good_host) {
            return Err(refuse("the registry is not a host"));
        }
        let (rest, digest) = match rest.split_once('@') {
            Some((rest, digest)) => (rest, Some(digest)),
            None => (rest, None),
        };
        let (repository, tag) = match rest.split_once(':') {
            Some((repository, tag)) => (repository, Some(tag)),
            None => (rest, None),
        };
        if repository.len() > NAME_BYTES_MAX || !repository.split('/').all(is_part) {
            return Err(refuse("the repository may hold lower case, digits, `.`, `_`, `-` and `/`"));
        }
        if tag.is_some_and(|tag| !is_tag(tag)) {
            return Err(refuse("the tag may hold letters, digits, `.`, `_` and `-`, 128 at most"));
        }
        if digest.is_some_and(|digest| !is_sha256(digest)) {
            return Err(refuse("the digest is not sha256"));
        }
        let owned = |text: &str| text.to_owned();
        let default = digest.is_none().then_some("latest");
        Ok(OciReference {
            registry: owned(registry),
            repository: owned(repository),
            tag: tag.or(default).map(owned),
            digest: digest.map(owned),
        })
    }
}

impl fmt::Display for OciReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.registry, self.repository)?;
        if let Some(tag) = &self.tag {
            write!(f, ":{tag}")?;
        }
        if let Some(digest) = &self.digest {
            write!(f, "@{digest}")?;
        }
        Ok(())
    }
}

/// One part of a repository's name: starts and ends with a letter or digit, so `.` and `..` are none.
fn is_part(part: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let bytes = part.as_bytes();
    bytes.first().copied().is_some_and(plain)
        && bytes.last().copied().is_some_and(plain)
        && bytes.iter().all(|byte| plain(*byte) || b"._-".contains(byte))
}

fn is_tag(tag: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    tag.len() <= TAG_BYTES_MAX
        && tag.bytes().next().is_some_and(plain)
        && tag.bytes().all(|byte| plain(byte) || b".-".contains(&byte))
}

/// Whether this is a digest as registries write it, in the one algorithm that we take.
pub(crate) fn is_sha256(text: &str) -> bool {
    let hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    text.strip_prefix("sha256:").is_some_and(|rest| rest.len() == 64 && rest.bytes().all(hex))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_read_and_written() {
        let digest = format!("sha256:{}", "0a".repeat(32));
        for (text, version, written) in [
            ("ghcr.io/a/b:v1", "v1", "ghcr.io/a/b:v1"),
            ("localhost:5000/b", "latest", "localhost:5000/b:latest"),
            (&format!("r.example/a-b/c_d@{digest}"), &digest, &format!("r.example/a-b/c_d@{digest}")),
            (&format!("r.example/a:t@{digest}"), &digest, &format!("r.example/a:t@{digest}")),
            ("[::1]:5000/a:t", "t", "[::1]:5000/a:t"),
        ] {
            let read: OciReference = text.parse().expect(text);
            assert_eq!((read.version(), read.to_string().as_str()), (version, written));
        }
        assert_eq!("docker.io/a/b".parse::<OciReference>().expect("read").host(), "registry-1.docker.io");
    }

    #[test]
    fn what_could_lead_elsewhere_is_refused() {
        for bad in [
            "a",
            "/a:t",
            "r/",
            "r/../a",
            "r/a/./b",
            "r/A",
            "r/a:",
            "r/a:t/../x",
            "r/a:t?x",
            "r/a@sha256:00",
            "r/a@sha512:00",
            "u@r/a",
            "r x/a",
            "r/a//b",
        ] {
            assert_eq!(bad.parse::<OciReference>().expect_err(bad).code, "bad_reference");
        }
    }
}
