mod bad_servers;
mod etags;
mod redirects;
mod tls;
mod waits;

use std::time::Duration;

use balustrade_core::{BundleSource, Fetched, FetchedContent, SourceError, StopFlag};

use super::{ClientConfig, HttpConfig, HttpSource};
use crate::Polling;
use crate::testing::Server;

/// Longer than any test may take.
const LONG: Duration = Duration::from_secs(20);

/// Asks all the time, and gives up within tens of milliseconds where a test waits for that.
fn config(url: String) -> HttpConfig {
    let soon = Duration::from_millis(1);
    HttpConfig { polling: Polling { interval: soon, jitter: 0.0, backoff_max: soon }, ..HttpConfig::new(url) }
}

fn impatient(url: String) -> HttpConfig {
    let short = Duration::from_millis(60);
    let client = ClientConfig { idle_timeout: short, connect_timeout: short, ..ClientConfig::default() };
    HttpConfig { client, ..config(url) }
}

fn source(server: &Server) -> HttpSource {
    HttpSource::new(config(server.url("/bundle"))).expect("opens")
}

fn news(source: &mut HttpSource) -> Fetched {
    source.next(LONG, &StopFlag::new()).expect("no error").expect("something new")
}

/// One request at least, and nothing new.
fn nothing(source: &mut HttpSource) {
    assert_eq!(source.next(Duration::from_millis(5), &StopFlag::new()).expect("no error"), None);
}

fn fault(source: &mut HttpSource) -> SourceError {
    source.next(LONG, &StopFlag::new()).expect_err("an error")
}

fn archive(bytes: &[u8]) -> FetchedContent {
    FetchedContent::Archive(bytes.to_vec())
}
