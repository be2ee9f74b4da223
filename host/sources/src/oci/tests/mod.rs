mod auth;
mod fake;
mod pull;
mod push;
mod real;

use std::time::Duration;

use balustrade_core::{BundleSource, Fetched, FetchedContent, SourceError, StopFlag};

use super::{OciAuth, OciConfig, OciSource, Pushed};
use crate::Polling;
use crate::testing::Server;

/// Longer than any test may take.
const LONG: Duration = Duration::from_secs(20);

/// Asks all the time.
fn config(server: &Server, rest: &str) -> OciConfig {
    at(&server.authority(), rest)
}

fn at(authority: &str, rest: &str) -> OciConfig {
    let soon = Duration::from_millis(1);
    let polling = Polling { interval: soon, jitter: 0.0, backoff_max: soon };
    OciConfig { polling, ..OciConfig::new(format!("{authority}/{rest}").parse().expect("reference")) }
}

fn push(config: &OciConfig, archive: &[u8]) -> Result<Pushed, SourceError> {
    super::push(config, archive, &StopFlag::new())
}

fn source(config: OciConfig) -> OciSource {
    OciSource::new(config).expect("opens")
}

fn news(source: &mut OciSource) -> Fetched {
    source.next(LONG, &StopFlag::new()).expect("no error").expect("something new")
}

/// One look at least, and nothing new.
fn nothing(source: &mut OciSource) {
    assert_eq!(source.next(Duration::from_millis(5), &StopFlag::new()).expect("no error"), None);
}

fn fault(config: OciConfig) -> SourceError {
    source(config).next(LONG, &StopFlag::new()).expect_err("an error")
}

fn archive(bytes: &[u8]) -> FetchedContent {
    FetchedContent::Archive(bytes.to_vec())
}
