use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use balustrade_core::{SourceError, StopFlag};
use ureq::http::header::{AUTHORIZATION, CONTENT_ENCODING, CONTENT_LENGTH, LOCATION, TRANSFER_ENCODING};
use ureq::http::{HeaderMap, HeaderValue, Method, Request};
use ureq::{Agent, Proxy};

use super::address::Address;
use super::fault;
use super::roots;

/// Redirects in a row, at most.
const REDIRECTS_MAX: usize = 5;

/// Bytes of a response's head, at most.
const HEAD_BYTES_MAX: usize = 64 << 10;

/// How a server is talked to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientConfig {
    /// PEM file of the certificates that are trusted, instead of the system's. Read once, when the source is opened.
    pub ca_file: Option<PathBuf>,
    /// Allows plain `http` to other machines. Plain `http` to this machine is always allowed.
    pub insecure_http: bool,
    /// `http://host:port` of a proxy. The environment's proxy settings are not read.
    pub proxy: Option<String>,
    /// Largest bundle in bytes.
    pub bytes_max: u64,
    /// For names, connections and TLS together.
    pub connect_timeout: Duration,
    /// Longest silence while an answer is awaited or read, beyond the time of a long poll.
    pub idle_timeout: Duration,
    /// For a whole request, beyond the time of a long poll.
    pub total_timeout: Duration,
}

impl Default for ClientConfig {
    fn default() -> ClientConfig {
        ClientConfig {
            ca_file: None,
            insecure_http: false,
            proxy: None,
            bytes_max: 64 << 20,
            connect_timeout: Duration::from_secs(10),
            idle_timeout: Duration::from_secs(30),
            total_timeout: Duration::from_secs(120),
        }
    }
}

/// One request.
#[derive(Debug)]
pub(crate) struct Call<'a> {
    pub(crate) method: Method,
    pub(crate) address: &'a Address,
    pub(crate) headers: HeaderMap,
    /// Sent to the origin of `address` only, wherever redirects lead.
    pub(crate) authorization: Option<&'a HeaderValue>,
    pub(crate) body: Option<&'a [u8]>,
    /// Bytes of the answer's body, at most.
    pub(crate) bytes_max: u64,
}

impl<'a> Call<'a> {
    pub(crate) fn get(address: &'a Address, bytes_max: u64) -> Call<'a> {
        Call::new(Method::GET, address, bytes_max)
    }

    pub(crate) fn new(method: Method, address: &'a Address, bytes_max: u64) -> Call<'a> {
        Call { method, address, headers: HeaderMap::new(), authorization: None, body: None, bytes_max }
    }

    /// `GET` and `HEAD` follow redirects; what carries a body does not.
    fn follows(&self) -> bool {
        self.method == Method::GET || self.method == Method::HEAD
    }
}

/// An answer. The body is read for successes only, and then it is whole.
#[derive(Debug)]
pub(crate) struct Reply {
    /// Who answered, after all redirects.
    pub(crate) from: Address,
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Reply {
    /// A header as text; what is not text is not there.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

/// An HTTP client with limits on everything.
pub(crate) struct Client {
    agent: Agent,
    insecure_http: bool,
}

impl Client {
    /// `held` is how long a server may hold a request open on purpose.
    ///
    /// # Errors
    /// The trusted certificates or the proxy cannot be used.
    pub(crate) fn new(
        config: &ClientConfig,
        address: &Address,
        held: Duration,
    ) -> Result<Client, SourceError> {
        let proxy = config.proxy.as_deref().map(Proxy::new).transpose();
        let proxy =
            proxy.map_err(|_| SourceError::new("bad_proxy", "`proxy` is not an address of a proxy"))?;
        let tls = roots::tls(config.ca_file.as_deref(), address.is_https())?;
        let agent = Agent::config_builder()
            // Statuses and redirects are judged here, with our limits and our care for credentials.
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .proxy(proxy)
            .tls_config(tls)
            .user_agent(concat!("balustrade/", env!("CARGO_PKG_VERSION")))
            .max_response_header_size(HEAD_BYTES_MAX)
            .timeout_resolve(Some(config.connect_timeout))
            .timeout_connect(Some(config.connect_timeout))
            .timeout_per_read(Some(config.idle_timeout.saturating_add(held)))
            .timeout_per_write(Some(config.idle_timeout))
            .timeout_recv_response(Some(config.idle_timeout.saturating_add(held)))
            .timeout_global(Some(config.total_timeout.saturating_add(held)))
            .build()
            .new_agent();
        Ok(Client { agent, insecure_http: config.insecure_http })
    }

    /// Sends a request and reads the whole answer. Setting `stop` ends it, and this client, for good.
    ///
    /// # Errors
    /// No answer within the limits, or one that is not whole. Any status is an answer.
    pub(crate) fn send(&self, call: &Call<'_>, stop: &StopFlag) -> Result<Reply, SourceError> {
        let agent = self.agent.clone();
        let _guard = stop.on_set(move || agent.shutdown());
        let mut address = call.address.clone();
        let mut authorization = call.authorization;
        for _ in 0..=REDIRECTS_MAX {
            let response = self.once(call, &address, authorization)?;
            let status = response.status().as_u16();
            let location = response.headers().get(LOCATION).filter(|_| call.follows());
            let Some(location) = location.filter(|_| matches!(status, 301 | 302 | 303 | 307 | 308)) else {
                return read(call, &address, response);
            };
            let location = location.to_str().map_err(|_| {
                SourceError::new("protocol", format!("{address}: redirects to what is not an address"))
            })?;
            let next = address.redirected(location, self.insecure_http)?;
            if !next.same_origin(&address) {
                // Once gone it stays gone, even if a later redirect leads back: who sent us there chose the path.
                authorization = None;
            }
            address = next;
        }
        let detail = format!("{}: more than {REDIRECTS_MAX} redirects in a row", call.address);
        Err(SourceError::new("redirects", detail))
    }

    fn once(
        &self,
        call: &Call<'_>,
        address: &Address,
        authorization: Option<&HeaderValue>,
    ) -> Result<ureq::http::Response<ureq::Body>, SourceError> {
        let mut head = Request::new(());
        *head.method_mut() = call.method.clone();
        *head.uri_mut() = address.uri();
        *head.headers_mut() = call.headers.clone();
        if let Some(authorization) = authorization {
            head.headers_mut().insert(AUTHORIZATION, authorization.clone());
        }
        let response = match call.body {
            None => self.agent.run(head),
            Some(body) => self.agent.run(head.map(|()| body)),
        };
        response.map_err(|error| fault::transport(address, &error))
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Client")
    }
}

/// Reads the body of a success, and refuses one whose end cannot be told from a broken connection.
fn read(
    call: &Call<'_>,
    address: &Address,
    response: ureq::http::Response<ureq::Body>,
) -> Result<Reply, SourceError> {
    let (head, body) = response.into_parts();
    let status = head.status.as_u16();
    let mut reply = Reply { from: address.clone(), status, headers: head.headers, body: Vec::new() };
    let has_body = (200..300).contains(&reply.status) && reply.status != 204 && call.method != Method::HEAD;
    if !has_body || call.bytes_max == 0 {
        return Ok(reply);
    }
    let encoding = reply.headers.get(CONTENT_ENCODING);
    if encoding.is_some_and(|encoding| encoding.as_bytes() != b"identity") {
        let detail = format!("{address}: the answer is encoded, although that was not asked for");
        return Err(SourceError::new("encoding", detail));
    }
    let length: Option<u64> =
        reply.headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.trim().parse().ok());
    if length.is_none() && !reply.headers.contains_key(TRANSFER_ENCODING) {
        let detail =
            format!("{address}: the answer gives no length, so that nobody can tell whether it is whole");
        return Err(SourceError::new("no_length", detail));
    }
    if length.is_some_and(|length| length > call.bytes_max) {
        return Err(fault::too_large(address, call.bytes_max));
    }
    let read = body.into_with_config().limit(call.bytes_max).read_to_vec();
    reply.body = read.map_err(|error| match error {
        ureq::Error::BodyExceedsLimit(_) => fault::too_large(address, call.bytes_max),
        error => fault::in_body(address, &error),
    })?;
    if length.is_some_and(|length| length != reply.body.len() as u64) {
        return Err(fault::truncated(address));
    }
    Ok(reply)
}
