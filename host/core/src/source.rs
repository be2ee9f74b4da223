use std::fmt;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use crate::{LastAsked, StopFlag};

/// What a source has brought.
#[derive(Clone, PartialEq, Eq)]
pub enum FetchedContent {
    /// A folder, to be read where it lies. It may change while it is read: what verifies is what counts.
    Dir(PathBuf),
    /// The bytes of one packed bundle, complete but not verified.
    Archive(Vec<u8>),
}

impl fmt::Debug for FetchedContent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FetchedContent::Dir(path) => write!(f, "Dir({})", path.display()),
            FetchedContent::Archive(bytes) => write!(f, "Archive({} bytes)", bytes.len()),
        }
    }
}

/// A bundle as it came from a source: nobody has verified it yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fetched {
    /// The bundle itself.
    pub content: FetchedContent,
    /// Digest of the content, such as `blake3:…`. Equal content has an equal digest, whatever the source calls it.
    pub digest: String,
    /// What the source calls this version: an ETag, or the digest of an OCI manifest.
    pub version_hint: Option<String>,
    /// When it arrived.
    pub fetched_at: SystemTime,
}

/// Why a source has nothing to give. The bundle that serves keeps serving.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceError {
    /// A short code such as `timeout`, `tls`, `too_large`, `truncated`, `http_status`.
    pub code: &'static str,
    /// What went wrong, where, and what to do. Holds no credential and nothing of the bundle.
    pub detail: String,
    /// How long the source waits before it tries again, when it has decided. Callers need not wait: the next call of
    /// [`BundleSource::next`] does.
    pub retry_after: Option<Duration>,
}

impl SourceError {
    /// Without a time of the next try.
    #[must_use]
    pub fn new(code: &'static str, detail: impl Into<String>) -> SourceError {
        SourceError { code, detail: detail.into(), retry_after: None }
    }
}

impl fmt::Display for SourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.detail, self.code)
    }
}

impl std::error::Error for SourceError {}

/// A place where bundles come from. Blocks, so it lives on a thread of its own.
///
/// A source paces itself: `next` returns at once when something is new, and otherwise waits out its own interval or
/// back-off, however often it is called. Content that was activated is not delivered again, nor is content that was
/// refused, until it changes.
pub trait BundleSource: Send {
    /// Kind and place, for people, for example `https://example.org/bundle.tar.zst`. Holds no credential.
    fn describe(&self) -> String;

    /// Blocks until there is something new, until `wait` is over (`None`), or until `stop` is set (`None`). A request
    /// that is under way when `wait` ends is finished within its own limits first.
    ///
    /// # Errors
    /// The source is away or gave something that cannot be a bundle. It may be asked again at once.
    fn next(&mut self, wait: Duration, stop: &StopFlag) -> Result<Option<Fetched>, SourceError>;

    /// What became of the bundle that was fetched last: it serves (`true`) or it was refused (`false`). Until this is
    /// called the source may deliver the same content again.
    fn settled(&mut self, activated: bool);

    /// The note of when the source last asked or looked, which it keeps up to date. One that keeps none gives an empty one.
    fn asked(&self) -> LastAsked {
        LastAsked::default()
    }
}
