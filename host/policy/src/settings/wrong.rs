//! Settings that a plugin has to refuse, made of its schema.

use serde_json::{Map, Value, json};

/// Properties that are tried; more would cost time and tell nothing new.
const PROPERTIES_MAX: usize = 32;

/// A name that no schema has.
const UNKNOWN: &str = "balustrade-unknown-setting";

/// Settings that are wrong in one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrongSettings {
    /// What is wrong with them. For people.
    pub what: String,
    /// The settings as JSON text; always an object.
    pub json: String,
    /// Whether the schema allows them, so that they may be accepted. They may not make a plugin trap.
    pub may_pass: bool,
}

/// Settings with a key that nobody knows, and with a value of the wrong type for each property of `schema` that names its type
/// or says nothing at all about its value, otherwise like `settings`.
#[must_use]
pub fn wrong_settings(schema: Option<&str>, settings: Option<&str>) -> Vec<WrongSettings> {
    let base = object(settings);
    let with = |key: &str, value: Value, what: String, may_pass: bool| {
        let mut settings = base.clone();
        settings.insert(key.to_owned(), value);
        WrongSettings { what, json: Value::Object(settings).to_string(), may_pass }
    };
    let mut wrong =
        vec![with(UNKNOWN, json!(1), format!("settings with the unknown key `{UNKNOWN}`"), false)];
    let schema = object(schema);
    let properties = schema.get("properties").and_then(Value::as_object);
    for (name, property) in properties.into_iter().flatten().take(PROPERTIES_MAX) {
        let is_open = property.as_object().is_some_and(|said| said.keys().all(|key| key == "description"));
        let value = if is_open { Some(json!({ "no": "such" })) } else { of_another_type(property) };
        if let Some(value) = value {
            let what = format!("settings with {value} for `{name}`");
            wrong.push(with(name, value, what, is_open));
        }
    }
    wrong
}

/// Whether a schema may refuse to do without settings; one that cannot be read requires none.
#[must_use]
pub fn needs_settings(schema: Option<&str>) -> bool {
    let schema = object(schema);
    let requires = schema.get("required").and_then(Value::as_array).is_some_and(|names| !names.is_empty());
    let counts = schema.get("minProperties").and_then(Value::as_u64).is_some_and(|least| least > 0);
    requires || counts || ["anyOf", "oneOf", "allOf"].into_iter().any(|key| schema.contains_key(key))
}

fn object(json: Option<&str>) -> Map<String, Value> {
    json.and_then(|json| serde_json::from_str(json).ok()).unwrap_or_default()
}

/// A value of a type that the property does not name; `None` when it names none, or all.
fn of_another_type(property: &Value) -> Option<Value> {
    let named: Vec<&str> = match property.get("type")? {
        Value::String(one) => vec![one],
        Value::Array(several) => several.iter().filter_map(Value::as_str).collect(),
        _ => return None,
    };
    let values = [
        ("object", json!({ "no": "such" })),
        ("array", json!([[]])),
        ("string", json!("no such value")),
        ("boolean", json!(true)),
        ("number", json!(-0.5)),
        ("null", Value::Null),
    ];
    let is_named = |kind: &str| named.contains(&kind) || (kind == "number" && named.contains(&"integer"));
    values.into_iter().find(|(kind, _)| !is_named(kind)).map(|(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_property_is_wrong_once_and_the_rest_stays() {
        let schema = r#"{"type": "object", "required": ["a"], "properties":
            {"a": {"type": "integer"}, "b": {"type": ["object", "array"]}, "c": {"enum": [1]},
            "d": {"description": "Anything."}}}"#;
        let wrong = wrong_settings(Some(schema), Some(r#"{"a": 1}"#));
        let json: Vec<&str> = wrong.iter().map(|one| one.json.as_str()).collect();
        assert_eq!(
            json,
            [
                r#"{"a":1,"balustrade-unknown-setting":1}"#,
                r#"{"a":{"no":"such"}}"#,
                r#"{"a":1,"b":"no such value"}"#,
                r#"{"a":1,"d":{"no":"such"}}"#
            ]
        );
        assert_eq!(wrong.iter().filter(|one| one.may_pass).count(), 1, "anything may be given for `d`");
        assert!(needs_settings(Some(schema)) && !needs_settings(None) && !needs_settings(Some("{}")));
        assert!(needs_settings(Some(r#"{"minProperties": 1}"#)) && needs_settings(Some(r#"{"anyOf": []}"#)));
    }

    #[test]
    fn what_cannot_be_read_is_taken_as_empty() {
        assert_eq!(wrong_settings(Some("x"), None).len(), 1);
        assert_eq!(wrong_settings(Some(r#"{"properties": 3}"#), Some("[]")).len(), 1);
    }
}
