use schemars::generate::SchemaSettings;
use serde_json::Value;

use crate::document::PolicyDocument;

/// The JSON Schema (draft 2020-12) of a policy document, made from the types that read it. Editors take completion and
/// descriptions from it; rules that a schema cannot state are checked when the policy is loaded.
#[must_use]
pub fn json_schema() -> Value {
    SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<PolicyDocument>().to_value()
}

#[cfg(test)]
mod tests {
    use super::json_schema;

    #[test]
    fn every_key_of_the_document_is_described_for_editors() {
        let schema = json_schema();
        assert_eq!(schema["title"], "Balustrade policy");
        assert_eq!(schema["additionalProperties"], false);
        assert_eq!(schema["properties"]["deadline_ms"]["default"], 250);
        let required: Vec<_> = schema["required"].as_array().expect("list").iter().collect();
        assert_eq!(required, ["version", "name", "guardrails"]);
        let guardrail = &schema["$defs"]["GuardrailDocument"];
        let required: Vec<_> = guardrail["required"].as_array().expect("list").iter().collect();
        assert_eq!(required, ["name", "stages", "action", "on_error", "on_partial"]);
        assert_eq!(guardrail["additionalProperties"], false);
        assert_eq!(
            (&guardrail["properties"]["threshold"]["maximum"], 21),
            (&1.into(), properties(guardrail))
        );
        let mut bare = Vec::new();
        undescribed("", &schema, &mut bare);
        assert!(bare.is_empty(), "no description: {bare:?}");
        let text = schema.to_string();
        for word in ["tool-definition", "redact", "observe", "above", "bytes_max", "memory_mib"] {
            assert!(text.contains(&format!("\"{word}\"")), "{word}");
        }
        assert!(text.contains("$file") && text.contains("$text"), "how settings name files");
        assert!(!text.contains("Placed") && !text.contains("__serde"), "{text}");
    }

    fn properties(schema: &serde_json::Value) -> usize {
        schema["properties"].as_object().map_or(0, serde_json::Map::len)
    }

    /// Properties without a description, by path.
    fn undescribed(path: &str, schema: &serde_json::Value, bare: &mut Vec<String>) {
        for group in ["properties", "$defs"] {
            for (name, inner) in schema[group].as_object().into_iter().flatten() {
                let path = format!("{path}/{name}");
                if inner["description"].as_str().is_none_or(str::is_empty) {
                    bare.push(path.clone());
                }
                undescribed(&path, inner, bare);
            }
        }
    }
}
