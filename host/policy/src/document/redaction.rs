use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::value::{MapAccessDeserializer, StrDeserializer};
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::Placed;

/// How a found value is replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum StyleName {
    /// `<EMAIL_1>`; within a conversation, where there is a key, `<EMAIL_k3f9x>`.
    Label,
    /// As many `*` as the value has characters.
    Mask,
    /// The last characters stay, the others become `*`.
    Partial,
    /// `<EMAIL_h...>`: the same value has the same hash. Needs a key.
    Hash,
    /// Nothing at all.
    Remove,
    /// `<EMAIL_T...>`: the value, encrypted; `POST /v1/restore` puts it back. Needs a key.
    Token,
}

/// A style with its parameter.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Style")]
pub struct StyleDocument {
    /// How a found value is replaced.
    pub style: Placed<StyleName>,
    /// `partial` only: characters at the end that stay, 1 to 8; never more than half of the value.
    #[serde(default)]
    #[schemars(extend("default" = 4, "minimum" = 1, "maximum" = 8))]
    pub keep: Option<Placed<u64>>,
    /// `token` only: days after today on which the value can still be put back, 1 to 3653.
    #[serde(default)]
    #[schemars(extend("default" = 30, "minimum" = 1, "maximum" = 3653))]
    pub days: Option<Placed<u64>>,
}

/// A style by its name alone, or with its parameter.
#[derive(Debug, Clone)]
pub enum StyleEntry {
    /// Such as `partial`.
    Name(StyleName),
    /// Such as `{ style: partial, keep: 2 }`.
    Full(StyleDocument),
}

impl<'de> Deserialize<'de> for StyleEntry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<StyleEntry, D::Error> {
        struct Entry;

        impl<'de> Visitor<'de> for Entry {
            type Value = StyleEntry;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the name of a style, or a mapping with `style`")
            }

            fn visit_str<E: Error>(self, name: &str) -> Result<StyleEntry, E> {
                StyleName::deserialize(StrDeserializer::new(name)).map(StyleEntry::Name)
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<StyleEntry, A::Error> {
                StyleDocument::deserialize(MapAccessDeserializer::new(map)).map(StyleEntry::Full)
            }
        }

        deserializer.deserialize_any(Entry)
    }
}

impl JsonSchema for StyleEntry {
    fn schema_name() -> Cow<'static, str> {
        "StyleEntry".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schemars::json_schema!({
            "description": "The name of a style, or a mapping with `style` and its parameter.",
            "anyOf": [generator.subschema_for::<StyleName>(), generator.subschema_for::<StyleDocument>()]
        })
    }
}

/// Category patterns and their styles, in document order, with their places.
#[derive(Debug, Clone, Default)]
pub struct StyleMap(pub Vec<(Placed<String>, Placed<StyleEntry>)>);

impl<'de> Deserialize<'de> for StyleMap {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<StyleMap, D::Error> {
        struct Entries;

        impl<'de> Visitor<'de> for Entries {
            type Value = StyleMap;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a mapping from categories to styles")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<StyleMap, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(StyleMap(entries))
            }
        }

        deserializer.deserialize_map(Entries)
    }
}

impl JsonSchema for StyleMap {
    fn schema_name() -> Cow<'static, str> {
        "Redaction".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schemars::json_schema!({
            "title": "Redaction",
            "description": "A category, a prefix such as `privacy.pii.*`, or `*`, and its style.",
            "type": "object",
            "propertyNames": {
                "pattern": "^(\\*|(security|privacy|format|safety)(\\.[a-z0-9_-]+)*(\\.\\*)?)$"
            },
            "additionalProperties": generator.subschema_for::<StyleEntry>()
        })
    }
}
