//! The vocabulary of Balustrade and the traits that tie the house together.
//!
//! This crate does no I/O, knows no async runtime, no wasmtime and no JSON. Everything else imports it.

mod action;
mod asked;
mod capability;
mod category;
mod decision;
mod detector;
mod evaluator;
mod factory;
mod failure;
mod finding;
mod manifest;
mod record;
mod request;
mod source;
mod span;
mod stage;
mod stop;
mod verdict;
mod view;

pub use action::{Action, Mode};
pub use asked::{AskOutcome, LastAsked};
pub use capability::{
    Capabilities, CapabilityDenied, CapabilityProvider, Classification, Classifier, Embedder, Grants,
    LogGrant, LogLevel, ModelGrant,
};
pub use category::{CATEGORY_ROOTS, CategoryPattern, category_is_valid};
pub use decision::{DecidedFinding, Decision, FindingRedaction, GuardrailVerdict, TextAction, UnjudgedText};
pub use detector::{DetectCall, Detector, Report, Unjudged};
pub use evaluator::{EvaluateCall, Evaluator, EvaluatorScore};
pub use factory::{
    CLASSIFIER, DetectorFactory, DetectorSpec, LoadError, LoadedPlugin, PluginStatus, Reuse, RunLimits,
};
pub use failure::{Failure, FailureKind};
pub use finding::Finding;
pub use manifest::{Manifest, PluginKind};
pub use record::{DecisionRecord, RecordSink, RecordedVerdict};
pub use request::{Attribute, InputShape, Origin, Request, Role, Text, TextForm};
pub use source::{BundleSource, Fetched, FetchedContent, SourceError};
pub use span::{SpanError, TextSpan};
pub use stage::Stage;
pub use stop::{StopFlag, StopGuard};
pub use verdict::Verdict;
pub use view::{NoViews, Offsets, View, ViewKind, Views};
