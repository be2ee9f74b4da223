use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use balustrade_core::{SourceError, StopFlag};
use base64::Engine as _;
use serde::Deserialize;
use ureq::http::{HeaderMap, HeaderValue, Method};

use super::challenge::{self, Challenge, percent_encoded};
use super::reference::OciReference;
use super::source::OciConfig;
use crate::http::{Address, Call, Client, Reply, bearer, is_loopback, read_secret};

/// Bytes of a token server's answer, at most.
const TOKEN_BYTES_MAX: u64 = 64 << 10;

/// Who asks a registry.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum OciAuth {
    /// Nobody in particular; public repositories still hand out tokens.
    #[default]
    Anonymous,
    /// A user, with the file of the password; read when the registry asks for it.
    Basic {
        /// Name of the user.
        username: String,
        /// File of the password or access token.
        password_file: PathBuf,
    },
    /// The file of a token that the registry itself takes.
    Bearer {
        /// File of the token; read at each request.
        token_file: PathBuf,
    },
}

/// One repository of a registry, and the right to use it.
pub(crate) struct Registry {
    client: Client,
    base: Address,
    reference: OciReference,
    auth: OciAuth,
    insecure_http: bool,
    /// What the registry accepted last.
    granted: Option<HeaderValue>,
    /// What is asked of a token server that is not told by the registry.
    actions: &'static str,
}

/// One request to a registry; the body is small or borrowed.
pub(crate) struct Ask<'a> {
    pub(crate) method: Method,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<&'a [u8]>,
    /// Bytes of the answer, at most.
    pub(crate) bytes_max: u64,
}

impl Ask<'_> {
    pub(crate) fn new(method: Method, bytes_max: u64) -> Ask<'static> {
        Ask { method, headers: HeaderMap::new(), body: None, bytes_max }
    }
}

impl Registry {
    /// `actions` are `pull` or `pull,push`.
    pub(crate) fn open(config: &OciConfig, actions: &'static str) -> Result<Registry, SourceError> {
        let reference = config.reference.clone();
        let host = reference.host();
        let bare =
            if host.ends_with(']') { host } else { host.rsplit_once(':').map_or(host, |(bare, _)| bare) };
        // As other tools do: nobody stands between, and local registries rarely have certificates.
        let scheme = if config.client.insecure_http || is_loopback(bare) { "http" } else { "https" };
        let base = Address::parse(&format!("{scheme}://{host}/v2/"), config.client.insecure_http)?;
        let client = Client::new(&config.client, &base, Duration::ZERO)?;
        let (auth, insecure_http) = (config.auth.clone(), config.client.insecure_http);
        Ok(Registry { client, base, reference, auth, insecure_http, granted: None, actions })
    }

    /// An address below the repository, such as `blobs/uploads/`.
    pub(crate) fn address(&self, below: &str) -> Result<Address, SourceError> {
        self.base.redirected(&format!("/v2/{}/{below}", self.reference.repository), self.insecure_http)
    }

    /// Where the registry says to go on. May be another server, which then gets no credentials.
    pub(crate) fn location(&self, from: &Address, location: &str) -> Result<Address, SourceError> {
        from.redirected(location, self.insecure_http)
    }

    /// Asks, and if the registry wants to know who asks, says so and asks again.
    pub(crate) fn ask(
        &mut self,
        address: &Address,
        ask: &Ask<'_>,
        stop: &StopFlag,
    ) -> Result<Reply, SourceError> {
        if let OciAuth::Bearer { token_file } = &self.auth {
            self.granted = Some(bearer(token_file)?);
        }
        let reply = self.send(address, ask, stop)?;
        // Only the registry itself may say where credentials go, not a server that it redirects to.
        if reply.status != 401 || !reply.from.same_origin(&self.base) {
            return Ok(reply);
        }
        let Some(challenge) = wanted(&reply.headers) else { return Ok(reply) };
        let granted = match (challenge, &self.auth) {
            // It knows the token and does not want it.
            (_, OciAuth::Bearer { .. }) | (Challenge::Basic, OciAuth::Anonymous) => return Ok(reply),
            (Challenge::Basic, OciAuth::Basic { .. }) => self.basic()?,
            (Challenge::Bearer { realm, service, scope }, _) => {
                Some(self.token(&realm, service.as_deref(), scope, stop)?)
            }
        };
        self.granted = granted;
        self.send(address, ask, stop)
    }

    fn send(&self, address: &Address, ask: &Ask<'_>, stop: &StopFlag) -> Result<Reply, SourceError> {
        let mut call = Call::new(ask.method.clone(), address, ask.bytes_max);
        call.headers = ask.headers.clone();
        call.body = ask.body;
        call.authorization = self.granted.as_ref().filter(|_| address.same_origin(&self.base));
        self.client.send(&call, stop)
    }

    /// A token for this repository from the server that the registry names. The password goes there too: that is how
    /// the protocol works, and why the registry itself has to be trusted and reached by TLS.
    fn token(
        &self,
        realm: &str,
        service: Option<&str>,
        scope: Option<String>,
        stop: &StopFlag,
    ) -> Result<HeaderValue, SourceError> {
        let scope =
            scope.unwrap_or_else(|| format!("repository:{}:{}", self.reference.repository, self.actions));
        let mut address = self.base.redirected(realm, self.insecure_http)?;
        if let Some(service) = service {
            address = address.with_query(&format!("service={}", percent_encoded(service)))?;
        }
        for scope in scope.split(' ') {
            address = address.with_query(&format!("scope={}", percent_encoded(scope)))?;
        }
        let refuse = |what: &str| SourceError::new("auth", format!("{address}: {what}"));
        let basic = self.basic()?;
        let mut call = Call::get(&address, TOKEN_BYTES_MAX);
        call.authorization = basic.as_ref();
        let reply = self.client.send(&call, stop)?;
        if reply.status != 200 {
            return Err(refuse(&format!(
                "gives no token (answered {}); check the credentials",
                reply.status
            )));
        }
        let answer: TokenAnswer =
            serde_json::from_slice(&reply.body).map_err(|_| refuse("gives no token in its answer"))?;
        let token = answer
            .token
            .or(answer.access_token)
            .filter(|token| !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_graphic()));
        let token = token.ok_or_else(|| refuse("gives no token in its answer"))?;
        secret_header(&format!("Bearer {token}"))
    }

    fn basic(&self) -> Result<Option<HeaderValue>, SourceError> {
        let OciAuth::Basic { username, password_file } = &self.auth else { return Ok(None) };
        let pair = format!("{username}:{}", read_secret(password_file)?);
        let encoded = base64::engine::general_purpose::STANDARD.encode(pair);
        secret_header(&format!("Basic {encoded}")).map(Some)
    }
}

impl fmt::Debug for Registry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Registry({})", self.reference)
    }
}

#[derive(Deserialize)]
struct TokenAnswer {
    token: Option<String>,
    access_token: Option<String>,
}

/// The challenge that we can meet best: a token rather than a password.
fn wanted(headers: &HeaderMap) -> Option<Challenge> {
    let all = headers.get_all("www-authenticate").iter();
    let mut known: Vec<Challenge> =
        all.filter_map(|header| challenge::parse(header.to_str().ok()?)).collect();
    known.sort_by_key(|challenge| matches!(challenge, Challenge::Basic));
    known.into_iter().next()
}

fn secret_header(text: &str) -> Result<HeaderValue, SourceError> {
    let mut header = HeaderValue::from_str(text)
        .map_err(|_| SourceError::new("bad_credential", "the credentials cannot be sent in a header"))?;
    header.set_sensitive(true);
    Ok(header)
}
