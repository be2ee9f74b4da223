use std::fmt;
use std::path::PathBuf;

/// One thing that is wrong with a document: where, which key, what was found, what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// File, as the caller named it.
    pub file: String,
    /// Line, from 1; 0 when the place is not known.
    pub line: u64,
    /// Column in characters, from 1; 0 when the place is not known.
    pub column: u64,
    /// Path of the key, such as `guardrails[2].threshold`; empty when no key is to blame.
    pub key: String,
    /// The offending value and what to write instead.
    pub detail: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if self.line > 0 {
            write!(f, ":{}:{}", self.line, self.column)?;
        }
        if !self.key.is_empty() {
            write!(f, ": {}", self.key)?;
        }
        write!(f, ": {}", self.detail)
    }
}

/// Problems, one a line.
fn lines(problems: &[Problem]) -> String {
    problems.iter().map(Problem::to_string).collect::<Vec<_>>().join("\n")
}

/// Why a policy or a file of cases cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PolicyError {
    /// A file or folder cannot be read.
    #[error("{}: {detail}", path.display())]
    Read {
        /// Which.
        path: PathBuf,
        /// Why, and what to do.
        detail: String,
    },
    /// The document is not valid. Never empty; in the order of the document.
    #[error("{}", lines(problems))]
    Invalid {
        /// Everything that is wrong, as far as one reading can tell.
        problems: Vec<Problem>,
    },
    /// Two policies of one folder have the same name.
    #[error(
        "{} and {} both name their policy `{name}`; requests choose a policy by name, so rename one of them",
        first.display(),
        second.display()
    )]
    DuplicateName {
        /// The name.
        name: String,
        /// Where it was read first.
        first: PathBuf,
        /// Where it was read again.
        second: PathBuf,
    },
}

impl PolicyError {
    /// What is wrong with the document; empty when it could not be read at all.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        match self {
            PolicyError::Invalid { problems } => problems,
            PolicyError::Read { .. } | PolicyError::DuplicateName { .. } => &[],
        }
    }

    /// A refusal for one reason.
    pub(crate) fn one(problem: Problem) -> PolicyError {
        PolicyError::Invalid { problems: vec![problem] }
    }
}
