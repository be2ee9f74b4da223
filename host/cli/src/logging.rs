use tracing_subscriber::EnvFilter;

/// JSON lines on standard error for a server, readable lines for tools. `filter` is `info` or the syntax of
/// `tracing_subscriber::EnvFilter`.
pub(crate) fn start(filter: &str, json: bool) -> anyhow::Result<()> {
    let filter = EnvFilter::try_new(filter).map_err(|error| anyhow::anyhow!("--log `{filter}`: {error}"))?;
    let logger = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let started =
        if json { logger.json().flatten_event(true).try_init() } else { logger.without_time().try_init() };
    started.map_err(|error| anyhow::anyhow!("logging cannot start: {error}"))
}
