//! The report as a document, and its two spellings.

mod document;
mod examples;
mod files;
mod guardrails;
mod html;
mod latency;
mod markdown;
mod outline;

pub(super) use html::html;
pub(super) use markdown::markdown;
pub(super) use outline::outline;
