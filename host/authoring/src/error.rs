use std::path::PathBuf;

/// Why a project cannot be written or built. Each says what to do.
#[derive(Debug, thiserror::Error)]
pub enum AuthoringError {
    /// A file or folder cannot be read or written.
    #[error("{}: {source}", path.display())]
    Io {
        /// Which one.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A name that no plugin can have.
    #[error("`{}` cannot be a plugin's name: {why}", name.escape_debug())]
    Name {
        /// As it was given.
        name: String,
        /// What a name has to be.
        why: String,
    },
    /// The folder for a new project holds something.
    #[error("{}: is not empty (it holds {held}); name another folder with --dir, or empty it", folder.display())]
    NotEmpty {
        /// The folder.
        folder: PathBuf,
        /// A few of the names in it.
        held: String,
    },
    /// There is no template for what was asked.
    #[error("there is no template for {wanted}; there are: {known}")]
    NoTemplate {
        /// Language and kind.
        wanted: String,
        /// Those that there are.
        known: String,
    },
    /// The folder is no plugin project, or is not clear about its language.
    #[error("{}: {detail}", folder.display())]
    Project {
        /// The folder.
        folder: PathBuf,
        /// What is missing or ambiguous, and what to do.
        detail: String,
    },
    /// `plugin.yaml` is wrong, or contradicts the component.
    #[error("{}: {detail}", path.display())]
    Manifest {
        /// The file.
        path: PathBuf,
        /// Field or line, and what to write.
        detail: String,
    },
    /// A tool that the language needs is not there, or not whole.
    #[error("{what} is missing; install it:\n{install}")]
    Missing {
        /// The tool or the part of it.
        what: String,
        /// Commands, one a line.
        install: String,
    },
    /// A tool ran and failed.
    #[error("{tool} failed ({status}):\n{said}")]
    Tool {
        /// Its name.
        tool: String,
        /// How it ended.
        status: String,
        /// What it wrote, the end of it where it is long.
        said: String,
    },
    /// What came out is no plugin.
    #[error("{0}")]
    Component(String),
    /// The component is larger than a host takes.
    #[error(
        "{}: the component has {} KiB, and {} KiB is the most that is taken; leave out what it does not need, or raise \
         `--component-mib-max` here and where it is loaded", path.display(), bytes.div_ceil(1024), bytes_max >> 10
    )]
    TooLarge {
        /// Where it would have gone.
        path: PathBuf,
        /// Its size.
        bytes: u64,
        /// The limit.
        bytes_max: u64,
    },
}

impl AuthoringError {
    /// For `map_err` of what is done to `path`.
    pub(crate) fn io(path: &std::path::Path) -> impl FnOnce(std::io::Error) -> AuthoringError + '_ {
        |source| AuthoringError::Io { path: path.to_owned(), source }
    }
}
