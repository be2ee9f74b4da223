use std::path::PathBuf;
use std::time::{Duration, Instant};

use balustrade_core::{SourceError, StopFlag};
use ureq::http::HeaderValue;
use ureq::http::header::{ACCEPT, IF_NONE_MATCH};

use super::address::Address;
use super::client::{Call, Client, ClientConfig};
use super::etag;
use super::fault::refused_status;
use super::secret::read_secret;
use crate::pace::Polling;
use crate::polled::{Answer, Polled, Remote};
use crate::seen::Seen;

/// What is asked for. Servers of plain files know nothing of the first two.
const ACCEPTED: &str = "application/vnd.balustrade.bundle.v1.tar+zstd, application/zstd;q=0.8, */*;q=0.5";

/// A packed bundle on an HTTP server.
#[derive(Debug, Clone, PartialEq)]
pub struct HttpConfig {
    /// Its address.
    pub url: String,
    /// File of a bearer token; read at each request.
    pub bearer_file: Option<PathBuf>,
    /// Ask the server to hold a request open this long until there is something new (`Prefer: wait`). A server that
    /// does not is asked at the interval. In whole seconds.
    pub long_poll: Option<Duration>,
    /// How often it is asked.
    pub polling: Polling,
    /// How it is talked to.
    pub client: ClientConfig,
}

impl HttpConfig {
    /// With defaults for all but the address.
    #[must_use]
    pub fn new(url: impl Into<String>) -> HttpConfig {
        HttpConfig {
            url: url.into(),
            bearer_file: None,
            long_poll: None,
            polling: Polling::default(),
            client: ClientConfig::default(),
        }
    }
}

/// A server that gives a bundle for one address.
///
/// Sends the ETag of the bundle that serves, and of no other: one that was refused is fetched anew until it changes.
/// Whether it changed is told by its digest, so an ETag that lies costs a download and nothing else. Redirects are
/// followed, five at most, never from https to http; the bearer token goes to the first server only.
pub struct HttpSource(Polled<HttpRemote>);

impl HttpSource {
    /// Talks to nobody yet.
    ///
    /// # Errors
    /// The address, the trusted certificates or the proxy cannot be used.
    pub fn new(config: HttpConfig) -> Result<HttpSource, SourceError> {
        let polling = config.polling.checked()?;
        Ok(HttpSource(Polled::new(HttpRemote::new(config)?, polling)))
    }
}

delegate_source!(HttpSource);

struct HttpRemote {
    config: HttpConfig,
    address: Address,
    client: Client,
}

impl HttpRemote {
    fn new(config: HttpConfig) -> Result<HttpRemote, SourceError> {
        let address = Address::parse(&config.url, config.client.insecure_http)?;
        let client = Client::new(&config.client, &address, config.long_poll.unwrap_or_default())?;
        Ok(HttpRemote { config, address, client })
    }
}

impl Remote for HttpRemote {
    fn describe(&self) -> String {
        self.address.to_string()
    }

    fn fetch(&mut self, seen: &Seen, stop: &StopFlag) -> Result<Answer, SourceError> {
        let mut call = Call::get(&self.address, self.config.client.bytes_max);
        call.headers.insert(ACCEPT, HeaderValue::from_static(ACCEPTED));
        let known = seen.active_hint().and_then(|hint| HeaderValue::from_str(hint).ok());
        if let Some(known) = &known {
            call.headers.insert(IF_NONE_MATCH, known.clone());
        }
        let held = self.config.long_poll.filter(|held| held.as_secs() > 0);
        if let Some(held) = held {
            let wait = HeaderValue::try_from(format!("wait={}", held.as_secs()));
            call.headers.extend(wait.ok().map(|wait| (ureq::http::HeaderName::from_static("prefer"), wait)));
        }
        let bearer = self.config.bearer_file.as_deref().map(bearer).transpose()?;
        call.authorization = bearer.as_ref();

        let started = Instant::now();
        let reply = self.client.send(&call, stop)?;
        match reply.status {
            200 => {
                let hint = etag::usable(reply.headers.get("etag"));
                Ok(Answer::Content { archive: reply.body, hint, soon: held.is_some() })
            }
            304 if known.is_some() => {
                // One that answers at once that nothing is new does not hold requests open.
                Ok(Answer::Unchanged { soon: held.is_some_and(|held| started.elapsed() >= held / 2) })
            }
            304 => {
                let detail = format!("{}: says that nothing changed, but we have nothing", self.address);
                Err(SourceError::new("unexpected_304", detail))
            }
            _ => Err(refused_status(&self.address, &reply)),
        }
    }
}

/// The `Authorization` of a token file.
pub(crate) fn bearer(path: &std::path::Path) -> Result<HeaderValue, SourceError> {
    let token = read_secret(path)?;
    let mut header = HeaderValue::try_from(format!("Bearer {token}"))
        .map_err(|_| SourceError::new("bad_credential", format!("{}: cannot be sent", path.display())))?;
    header.set_sensitive(true);
    Ok(header)
}

#[cfg(test)]
#[test]
fn the_bundle_type_is_asked_for_first() {
    assert!(ACCEPTED.starts_with(crate::media::LAYER));
}
