use std::path::PathBuf;

/// One thing that is wrong with a `model.yaml`: where, which key, what was found, what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// File, as errors call it.
    pub file: String,
    /// Line, from 1; 0 when the place is not known.
    pub line: u64,
    /// Column in characters, from 1; 0 when the place is not known.
    pub column: u64,
    /// The key; empty when no key is to blame.
    pub key: String,
    /// The offending value and what to write instead.
    pub detail: String,
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
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

/// Why a model cannot be used. No message holds text from a request.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ModelError {
    /// There is no folder of this name.
    #[error("there is no model `{model}`; looked for {model}/model.yaml in: {}", looked(looked_in))]
    Unknown {
        /// The name.
        model: String,
        /// Folders of models.
        looked_in: Vec<PathBuf>,
    },
    /// A file cannot be read.
    #[error("{file}: {detail}")]
    Read {
        /// Which.
        file: String,
        /// Why, and what to do.
        detail: String,
    },
    /// `model.yaml` is not valid. Never empty; in the order of the document.
    #[error("{}", lines(.0))]
    Document(Vec<Problem>),
    /// A file is not the one that `model.yaml` was written for.
    #[error(
        "{file}: its sha256 is {found} and model.yaml says {wanted}; fetch the file again, or write its digest there if you changed it"
    )]
    Digest {
        /// The file.
        file: String,
        /// What `model.yaml` says.
        wanted: String,
        /// What the file has.
        found: String,
    },
    /// No backend can run models in this process.
    #[error("{0}")]
    Backend(String),
    /// The tokenizer cannot be used, or belongs to another model.
    #[error("{file}: {detail}")]
    Tokenizer {
        /// The file.
        file: String,
        /// What is wrong and what to do.
        detail: String,
    },
    /// The graph cannot be loaded, or does not fit `model.yaml`.
    #[error("{file}: {detail}")]
    Graph {
        /// The file.
        file: String,
        /// What is wrong and what to do.
        detail: String,
    },
}

fn looked(folders: &[PathBuf]) -> String {
    if folders.is_empty() {
        return "nowhere, as there is no folder of models; name one with --models".to_owned();
    }
    folders.iter().map(|folder| folder.display().to_string()).collect::<Vec<_>>().join(", ")
}

impl ModelError {
    /// A short code, as refusals of plugins have.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            ModelError::Unknown { .. } => "unknown_model",
            ModelError::Read { .. } => "model_unreadable",
            ModelError::Document(_) => "bad_model_document",
            ModelError::Digest { .. } => "model_digest",
            ModelError::Backend(_) => "no_backend",
            ModelError::Tokenizer { .. } => "bad_tokenizer",
            ModelError::Graph { .. } => "bad_model",
        }
    }
}
