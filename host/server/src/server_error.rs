/// Why the server cannot start or keep serving.
#[derive(Debug, thiserror::Error)]
pub enum ServerError {
    /// The certificate or key cannot be used.
    #[error("TLS {file}: {detail}")]
    Tls {
        /// Which of the two files: `certificate` or `key`.
        file: &'static str,
        /// What is wrong and what to do.
        detail: String,
    },
    /// The key file cannot be used.
    #[error("key file: {0}")]
    Keys(String),
    /// The listening socket cannot be used.
    #[error("listener: {0}")]
    Listener(std::io::Error),
}
