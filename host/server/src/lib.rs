//! The HTTP endpoint: the wire format, keys, bounds, metrics and a graceful end.
//!
//! It decides nothing: a check is read, held to its key and handed to a [`CheckService`]; the decision is written
//! in the shape it was asked in.

mod app;
mod auth;
mod body;
mod bundles;
mod config;
mod engine;
mod error;
mod events;
mod lines;
mod metrics;
mod openapi;
mod request_id;
mod routes;
mod serve;
mod server_error;
mod service;
mod tls;
mod trials;
pub mod wire;

#[cfg(test)]
mod tests;

pub use auth::{
    Identity, KeyEntry, KeyFile, KeyRing, KeyRole, NewKey, bind_allowed, key_file_mode_allowed, new_key,
    new_redaction_key,
};
pub use bundles::{
    BundleInfo, BundleRefusalInfo, BundleRevisionInfo, BundleService, RollbackError, RollbackOrder,
    RollbackTarget,
};
pub use config::{ModelReport, RedactionKeysReport, SandboxReport, ServerConfig};
pub use events::EventLog;
pub use metrics::Metrics;
pub use openapi::document as openapi;
pub use serve::{ServeReport, serve};
pub use server_error::ServerError;
pub use service::{
    Busy, Caller, CheckError, CheckService, CheckStream, Done, GuardrailInfo, PluginInfo, PolicyInfo,
    PoolInfo, RedactionKeysInfo, RefusalInfo, ServiceStatus,
};
pub use tls::TlsIdentity;
pub use trials::{
    BundleCandidateInfo, DifferenceCounts, DifferenceInfo, EndedTrialInfo, PolicyDifferenceInfo, TrialOrder,
    TrialRefusal,
};
