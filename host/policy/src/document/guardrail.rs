use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::{ActionName, FlagWhenName, ModeName, OnFailureName, StageName};
use crate::Placed;
use crate::settings::Node;

/// One configured check: a detector or an evaluator, where it looks, and what follows from what it finds.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Guardrail")]
pub struct GuardrailDocument {
    /// Name, unique in the policy: a-z, 0-9 and hyphens, 64 characters at most.
    #[schemars(extend("pattern" = "^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$"))]
    pub name: Placed<String>,
    /// Plugin that finds evidence in texts. Exactly one of `detector` and `evaluator`.
    #[serde(default)]
    pub detector: Option<Placed<String>>,
    /// Plugin that scores the model's answer as a whole. Only at the stage `output`; needs `category` and `flag_when`.
    #[serde(default)]
    pub evaluator: Option<Placed<String>>,
    /// Evaluators only: category of the finding, such as `format.repetition`.
    #[serde(default)]
    pub category: Option<Placed<String>>,
    /// Evaluators only: the side of the threshold that is a finding.
    #[serde(default)]
    pub flag_when: Option<Placed<FlagWhenName>>,
    /// The plugin's settings; `balustrade plugin inspect` prints their schema. Anywhere inside, `{"$file": "lists/x.txt"}`
    /// stands for the lines of that file (a `.json` or `.yaml` file for its content), and `{"$text": "prompts/x.txt"}`
    /// for a whole file as one string.
    #[serde(default)]
    pub settings: Option<Placed<Node>>,
    /// Where in the conversation it looks; at least one.
    #[schemars(extend("minItems" = 1, "uniqueItems" = true))]
    pub stages: Placed<Vec<Placed<StageName>>>,
    /// Whose texts it judges, such as `user`, `assistant`, `tool`, `retrieved`, `system`. Without it: everyone's but the
    /// operator's (`system`), and the model's (`assistant`) only at the stage `output`.
    #[serde(default)]
    #[schemars(extend("minItems" = 1, "uniqueItems" = true))]
    pub roles: Option<Placed<Vec<Placed<String>>>>,
    /// Order of cost, 1 to 100. Later tiers run only while the outcome is open, and their conditions see earlier tiers.
    #[serde(default)]
    #[schemars(extend("default" = 1, "minimum" = 1, "maximum" = 100))]
    pub tier: Option<Placed<u32>>,
    /// Findings that score less are evidence without consequence. From 0 to 1.
    #[serde(default)]
    #[schemars(extend("default" = 0.5, "minimum" = 0, "maximum" = 1))]
    pub threshold: Option<Placed<f64>>,
    /// What happens to a text in which something was found, unless `actions` says otherwise.
    pub action: Placed<ActionName>,
    /// Detectors only: what happens instead of `action` to findings that score at least this much.
    #[serde(default)]
    pub strong: Option<Placed<StrongDocument>>,
    /// Other actions for some categories: a category, a prefix such as `privacy.pii.*`, or `*`. The most exact wins.
    #[serde(default)]
    pub actions: Option<Placed<ActionMap>>,
    /// Whether its action counts.
    #[serde(default)]
    #[schemars(extend("default" = "enforce"))]
    pub mode: Option<Placed<ModeName>>,
    /// What happens when it fails: a trap, a timeout, a broken report, an open breaker.
    pub on_error: Placed<OnFailureName>,
    /// What happens when it judged only a part of a text.
    pub on_partial: Placed<OnFailureName>,
    /// Longest that it may take in one check, in milliseconds; at least 1 and at most `deadline_ms`. Without it: 50, or
    /// `deadline_ms` where that is less.
    #[serde(default)]
    #[schemars(extend("default" = 50, "minimum" = 1, "maximum" = 600_000))]
    pub timeout_ms: Option<Placed<u64>>,
    /// Condition (CEL, 4 KiB at most): it runs only when this is true. Variables: `stage`, `attributes`, and from earlier
    /// tiers `scores` (category to highest score) and `verdicts` (guardrail to `pass`, `flagged`, `failed`, `skipped`).
    #[serde(default)]
    #[schemars(extend("maxLength" = 4096))]
    pub when: Option<Placed<String>>,
    /// What the plugin may do beyond its own memory. Nothing by default.
    #[serde(default)]
    pub capabilities: Option<Placed<CapabilitiesDocument>>,
    /// Bounds of one call of the plugin.
    #[serde(default)]
    pub limits: Option<Placed<LimitsDocument>>,
    /// Checks that one instance of the plugin serves, 1 to 1000000. Without it every check gets a fresh instance, and
    /// nothing that one check wrote can be read by the next.
    #[serde(default)]
    #[schemars(extend("minimum" = 1, "maximum" = 1_000_000))]
    pub reuse: Option<Placed<u32>>,
}

/// The action for findings that are nearly certain.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Strong")]
pub struct StrongDocument {
    /// Findings that score at least this much are meant; above the guardrail's `threshold`, at most 1.
    #[schemars(extend("minimum" = 0, "maximum" = 1))]
    pub threshold: Placed<f64>,
    /// What happens to their text; stronger than `action`. Categories that `actions` names keep theirs.
    pub action: Placed<ActionName>,
}

/// Host functions that a plugin may call.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Capabilities")]
pub struct CapabilitiesDocument {
    /// May write to the operator's log. A server keeps the length of a message, not its text.
    #[serde(default)]
    pub log: Option<Placed<LogDocument>>,
    /// May score texts with models.
    #[serde(default)]
    pub classify: Option<Placed<ModelGrantDocument>>,
    /// May have texts turned into vectors by models.
    #[serde(default)]
    pub embed: Option<Placed<ModelGrantDocument>>,
}

/// Bounds of `log`.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Log")]
pub struct LogDocument {
    /// Bytes of messages in one check, 1 to 1048576; what is beyond is dropped and counted.
    #[serde(default)]
    #[schemars(extend("default" = 4096, "minimum" = 1, "maximum" = 1_048_576))]
    pub bytes_max: Option<Placed<u64>>,
}

/// Bounds of a capability that asks models: `classify` or `embed`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Models")]
pub struct ModelGrantDocument {
    /// Models that may be asked; at least one.
    #[schemars(extend("minItems" = 1, "uniqueItems" = true))]
    pub models: Placed<Vec<Placed<String>>>,
    /// Calls in one check, 1 to 10000; one more fails the guardrail.
    #[serde(default)]
    #[schemars(extend("default" = 4, "minimum" = 1, "maximum" = 10_000))]
    pub calls_max: Option<Placed<u64>>,
    /// Bytes of the texts that are asked about in one check, all calls together, 1 to 67108864; one more fails the guardrail.
    #[serde(default)]
    #[schemars(extend("default" = 2_097_152, "minimum" = 1, "maximum" = 67_108_864))]
    pub bytes_max: Option<Placed<u64>>,
}

/// Bounds of one call of the plugin. Reaching one is a failed verdict whose reason names the bound.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Limits")]
pub struct LimitsDocument {
    /// Memory of one instance, in MiB, 1 to 4096.
    #[serde(default)]
    #[schemars(extend("default" = 64, "minimum" = 1, "maximum" = 4096))]
    pub memory_mib: Option<Placed<u64>>,
    /// Findings in one report, 1 to 100000.
    #[serde(default)]
    #[schemars(extend("default" = 256, "minimum" = 1, "maximum" = 100_000))]
    pub findings_max: Option<Placed<u64>>,
    /// What the plugin may hand to the host in one call, in KiB, 1 to 65536.
    #[serde(default)]
    #[schemars(extend("default" = 2048, "minimum" = 1, "maximum" = 65_536))]
    pub returned_kib: Option<Placed<u64>>,
    /// Host calls in one check, all capabilities together, 0 to 1000000.
    #[serde(default)]
    #[schemars(extend("default" = 1000, "minimum" = 0, "maximum" = 1_000_000))]
    pub host_calls_max: Option<Placed<u64>>,
    /// Elements of the plugin's tables, all together, 1 to 10000000.
    #[serde(default)]
    #[schemars(extend("default" = 20_000, "minimum" = 1, "maximum" = 10_000_000))]
    pub table_elements_max: Option<Placed<u64>>,
}

/// Category patterns and their actions, in document order, with their places.
#[derive(Debug, Clone, Default)]
pub struct ActionMap(pub Vec<(Placed<String>, Placed<ActionName>)>);

impl<'de> Deserialize<'de> for ActionMap {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<ActionMap, D::Error> {
        struct Entries;

        impl<'de> Visitor<'de> for Entries {
            type Value = ActionMap;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a mapping from categories to actions")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<ActionMap, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(ActionMap(entries))
            }
        }

        deserializer.deserialize_map(Entries)
    }
}

impl JsonSchema for ActionMap {
    fn schema_name() -> Cow<'static, str> {
        "Actions".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schemars::json_schema!({
            "title": "Actions",
            "description": "A category, a prefix such as `privacy.pii.*`, or `*`, and its action.",
            "type": "object",
            "propertyNames": {
                "pattern": "^(\\*|(security|privacy|format|safety)(\\.[a-z0-9_-]+)*(\\.\\*)?)$"
            },
            "additionalProperties": generator.subschema_for::<ActionName>()
        })
    }
}
