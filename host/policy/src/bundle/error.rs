use std::path::PathBuf;

use super::{EngineRange, EngineVersion};
use crate::PolicyError;

/// How many reasons a message lists before it only counts.
const LISTED_MAX: usize = 8;

/// Why a bundle cannot be built, opened, signed or trusted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BundleError {
    /// A file or folder cannot be read or written.
    #[error("{}: {detail}", path.display())]
    Read {
        /// Which.
        path: PathBuf,
        /// Why, and what to do.
        detail: String,
    },
    /// It is not a bundle in the form that `bundle build` writes.
    #[error("{bundle}: {place}: {detail}")]
    Format {
        /// The bundle, as the caller named it.
        bundle: String,
        /// File in the bundle, or part of the archive.
        place: String,
        /// What is wrong there, and what to do.
        detail: String,
    },
    /// It is larger than allowed.
    #[error("{bundle}: {place}: {detail}")]
    Limit {
        /// The bundle, as the caller named it.
        bundle: String,
        /// File in the bundle, or part of the archive.
        place: String,
        /// The limit, its value, and what to do.
        detail: String,
    },
    /// The files are not those of the manifest. Never empty; by path.
    #[error(
        "{bundle}: its files are not those of manifest.json ({}); take an unharmed copy, or build it again if you \
         changed it",
        listed(problems)
    )]
    Files {
        /// The bundle, as the caller named it.
        bundle: String,
        /// What is missing, extra or different.
        problems: Vec<String>,
    },
    /// A document in it, or about it, is not valid.
    #[error(transparent)]
    Document(#[from] PolicyError),
    /// A key or a key file cannot be used.
    #[error("{place}: {detail}")]
    Key {
        /// The key or its file.
        place: String,
        /// Why, and what to do.
        detail: String,
    },
    /// A signature does not fit the bundle that it came with.
    #[error("{bundle}: signatures.json: {detail}")]
    Signature {
        /// The bundle, as the caller named it.
        bundle: String,
        /// Which, and what to do.
        detail: String,
    },
    /// Too few of the signatures count.
    #[error(
        "{bundle}: {counted} of {required} required signatures count for the name `{name}`{}",
        if reasons.is_empty() { "; sign it with `balustrade bundle sign`".to_owned() } else { format!(" ({})", listed(reasons)) }
    )]
    Untrusted {
        /// The bundle, as the caller named it.
        bundle: String,
        /// The name it claims.
        name: String,
        /// Signatures that count.
        counted: usize,
        /// Signatures that the trust file asks for.
        required: usize,
        /// Why the others do not count.
        reasons: Vec<String>,
    },
    /// It is older than what was already in use.
    #[error(
        "{bundle}: version {version} of `{name}` is older than {floor}, which is the oldest accepted; build a newer one, or \
             lower what is accepted if going back is meant"
    )]
    Older {
        /// The bundle, as the caller named it.
        bundle: String,
        /// Its name.
        name: String,
        /// Its version.
        version: u64,
        /// Oldest version that is accepted.
        floor: u64,
    },
    /// It is made for other versions of this program.
    #[error(
        "{bundle}: made for balustrade {range}, and this is {engine}; take a bundle made for it, or change `engine` in \
             bundle.yaml and build again"
    )]
    Engine {
        /// The bundle, as the caller named it.
        bundle: String,
        /// What it fits.
        range: EngineRange,
        /// What is running.
        engine: EngineVersion,
    },
}

/// The first few, and how many more.
fn listed(all: &[String]) -> String {
    let mut text = all.iter().take(LISTED_MAX).map(String::as_str).collect::<Vec<_>>().join("; ");
    if all.len() > LISTED_MAX {
        text.push_str(&format!("; and {} more", all.len() - LISTED_MAX));
    }
    text
}
