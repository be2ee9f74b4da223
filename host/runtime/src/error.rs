use std::path::PathBuf;

/// Why the sandbox cannot be set up. What is wrong with one plugin is a [`balustrade_core::LoadError`].
#[derive(Debug, thiserror::Error)]
pub enum RuntimeError {
    /// wasmtime refused its configuration.
    #[error("cannot set up the WebAssembly engine: {0}")]
    Engine(String),
    /// The cache folder cannot be used.
    #[error("cache folder {}: {detail}", path.display())]
    Cache {
        /// The folder or a file in it.
        path: PathBuf,
        /// What is wrong and what to do.
        detail: String,
    },
    /// The custom section is missing or wrong.
    #[error("manifest: {0}")]
    Manifest(String),
    /// The bytes are no component we can use.
    #[error("{detail}")]
    Component {
        /// A short code such as `core_module`.
        code: &'static str,
        /// What is wrong and what to do.
        detail: String,
    },
}
