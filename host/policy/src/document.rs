//! The policy as it is written: one struct per mapping of the YAML, unknown keys refused.
//!
//! Nothing is checked here beyond types; the rules are in the crate's resolving step. What stands in the doc comments
//! is what an editor shows, because the published JSON Schema is made from these types.

mod guardrail;
mod names;
mod redaction;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::Placed;

pub use guardrail::{
    ActionMap, CapabilitiesDocument, GuardrailDocument, LimitsDocument, LogDocument, ModelGrantDocument,
};
pub use names::{ActionName, FlagWhenName, ModeName, OnFailureName, StageName};
pub use redaction::{StyleDocument, StyleEntry, StyleMap, StyleName};

/// A policy: which guardrails judge which texts, and what happens to what they find.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Balustrade policy")]
pub struct PolicyDocument {
    /// Version of this format. Always 1.
    #[schemars(extend("const" = 1))]
    pub version: Placed<u32>,
    /// Name that requests choose the policy by: a-z, 0-9 and hyphens, 64 characters at most.
    #[schemars(extend("pattern" = "^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$"))]
    pub name: Placed<String>,
    /// What the policy is for. For people.
    #[serde(default)]
    pub description: Option<String>,
    /// Longest that one check may take, in milliseconds, 1 to 600000. A request may ask for less, never for more.
    #[serde(default)]
    #[schemars(extend("default" = 250, "minimum" = 1, "maximum" = 600_000))]
    pub deadline_ms: Option<Placed<u64>>,
    /// How found values are replaced: a category, a prefix such as `privacy.pii.*`, or `*`, and its style. The most exact
    /// wins; `label` where none does.
    #[serde(default)]
    pub redaction: Option<Placed<StyleMap>>,
    /// The checks, at least one. They run tier by tier; within a tier this order is the order of findings.
    #[schemars(extend("minItems" = 1, "maxItems" = 256))]
    pub guardrails: Placed<Vec<Placed<GuardrailDocument>>>,
}
