use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use balustrade_engine::LiveKeys;

use crate::auth::KeyRing;
use crate::bundles::BundleService;
use crate::events::EventLog;
use crate::service::RedactionKeysInfo;
use crate::tls::TlsIdentity;
use crate::wire::WireLimits;

/// How the endpoint behaves. Every bound has a default that suits one machine.
#[derive(Debug)]
pub struct ServerConfig {
    /// Bytes of one body. Default 2 MiB.
    pub body_bytes_max: usize,
    /// Open connections; further ones wait in the listener's backlog. Default 4096.
    pub connections_max: usize,
    /// Requests that are being read or decided; one more is answered 429. Default 1024.
    pub in_flight_max: usize,
    /// Checks in one batch. Default 256.
    pub batch_checks_max: usize,
    /// Checks of one batch that are queued at the same time. Default 8.
    pub batch_parallel: usize,
    /// Bounds of one check on the wire.
    pub wire: WireLimits,
    /// Longest that a request's head may take. Default 10 s.
    pub header_timeout: Duration,
    /// Longest that a request's body may take. Default 10 s.
    pub body_timeout: Duration,
    /// Longest that the server waits for the engine, whatever the policy's deadline. Default 30 s.
    pub answer_timeout: Duration,
    /// Longest that a TLS handshake may take. Default 10 s.
    pub handshake_timeout: Duration,
    /// How long a stopping server still accepts connections while `/readyz` says 503, so that a load balancer can
    /// look away first. Default 0.
    pub unready_grace: Duration,
    /// Longest that requests in flight are waited for when the server stops. Default 20 s.
    pub drain_limit: Duration,
    /// What `Retry-After` says where the engine has no opinion. Default 1 s.
    pub retry_after: Duration,
    /// What `/v1/status` says about the sandbox; the server itself knows nothing of it.
    pub sandbox: Option<SandboxReport>,
    /// What it says about models: backend, and those that are loaded.
    pub models: Option<ModelReport>,
    /// Who follows bundles, where policies come from bundles.
    pub bundles: Option<Arc<dyn BundleService>>,
    /// What happens to bundles, for whoever listens at `/v1/events`.
    pub events: Arc<EventLog>,
    /// Subscribers of events at the same time; one more is answered 503. Default 64.
    pub event_subscribers_max: usize,
    /// Longest silence of a stream of events. Default 15 s.
    pub event_heartbeat: Duration,
    /// Longest that a subscriber may take for one event before its stream is ended. Default 10 s.
    pub event_write_timeout: Duration,
    /// Streams at the same time; one more is answered 503. Default 256.
    pub streams_max: usize,
    /// Bytes of one line of a stream. Default 256 KiB.
    pub stream_line_bytes_max: usize,
    /// Longest silence of the client of a stream. Default 60 s.
    pub stream_idle_timeout: Duration,
    /// Longest that a stream may take. Default 10 min.
    pub stream_timeout: Duration,
    /// Longest that the client of a stream may take for one line. Default 10 s.
    pub stream_write_timeout: Duration,
    /// Keys of the process that put redacted values back.
    pub redaction_keys: Option<LiveKeys>,
    /// What `/v1/status` says about their file.
    pub redaction_keys_report: Option<RedactionKeysReport>,
    /// Who may ask; everyone when absent. See [`bind_allowed`](crate::bind_allowed).
    pub keys: Option<KeyRing>,
    /// Serve HTTPS.
    pub tls: Option<TlsIdentity>,
}

/// Asked each time, for things that change while the server runs.
#[derive(Clone)]
pub struct SandboxReport(pub Arc<dyn Fn() -> serde_json::Value + Send + Sync>);

impl fmt::Debug for SandboxReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("SandboxReport").field(&(self.0)()).finish()
    }
}

/// As [`SandboxReport`], about models.
#[derive(Clone)]
pub struct ModelReport(pub Arc<dyn Fn() -> serde_json::Value + Send + Sync>);

impl fmt::Debug for ModelReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ModelReport").field(&(self.0)()).finish()
    }
}

/// As [`SandboxReport`], about the file of redaction keys.
#[derive(Clone)]
pub struct RedactionKeysReport(pub Arc<dyn Fn() -> RedactionKeysInfo + Send + Sync>);

impl fmt::Debug for RedactionKeysReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("RedactionKeysReport").field(&(self.0)()).finish()
    }
}

impl Default for ServerConfig {
    fn default() -> ServerConfig {
        ServerConfig {
            body_bytes_max: 2 << 20,
            connections_max: 4096,
            in_flight_max: 1024,
            batch_checks_max: 256,
            batch_parallel: 8,
            wire: WireLimits::default(),
            header_timeout: Duration::from_secs(10),
            body_timeout: Duration::from_secs(10),
            answer_timeout: Duration::from_secs(30),
            handshake_timeout: Duration::from_secs(10),
            unready_grace: Duration::ZERO,
            drain_limit: Duration::from_secs(20),
            retry_after: Duration::from_secs(1),
            sandbox: None,
            models: None,
            bundles: None,
            events: Arc::default(),
            event_subscribers_max: 64,
            event_heartbeat: Duration::from_secs(15),
            event_write_timeout: Duration::from_secs(10),
            streams_max: 256,
            stream_line_bytes_max: 256 << 10,
            stream_idle_timeout: Duration::from_secs(60),
            stream_timeout: Duration::from_secs(600),
            stream_write_timeout: Duration::from_secs(10),
            redaction_keys: None,
            redaction_keys_report: None,
            keys: None,
            tls: None,
        }
    }
}
