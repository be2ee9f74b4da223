use serde_json::json;

use super::*;
use crate::json::parse;
use crate::schema::compile;

/// Keyword and text of everything that does not hold.
fn judged(schema: &serde_json::Value, text: &str) -> Vec<(&'static str, String)> {
    let (schema, _) = compile(schema).unwrap();
    let parsed = parse(text, 0..text.len());
    assert_eq!(parsed.problems, [], "{text}");
    let (violations, cut) = violations(&schema, &parsed.document, parsed.root, 100);
    assert_eq!(cut, None, "{text}");
    violations.into_iter().map(|violation| (violation.keyword, text[violation.range].to_owned())).collect()
}

#[test]
fn every_keyword_holds_and_does_not() {
    for (schema, good, bad, keyword, found) in [
        (json!({"type": "integer"}), "1.0", "1.5", "type", "1.5"),
        (json!({"type": ["string", "null"]}), "null", "1", "type", "1"),
        (json!({"type": "number"}), "1", "\"1\"", "type", "\"1\""),
        (
            json!({"enum": [1, {"a": [1, 2.0]}]}),
            "{\"a\": [1.0, 2]}",
            "{\"a\": [2, 1]}",
            "enum",
            "{\"a\": [2, 1]}",
        ),
        (json!({"const": {"a": 1, "b": 2}}), "{\"b\": 2, \"a\": 1}", "{\"a\": 1}", "const", "{\"a\": 1}"),
        (json!({"minimum": 1}), "1", "0.5", "minimum", "0.5"),
        (json!({"maximum": 1}), "1", "2", "maximum", "2"),
        (json!({"exclusiveMinimum": 1}), "1.1", "1", "exclusiveMinimum", "1"),
        (json!({"exclusiveMaximum": 1}), "0", "1", "exclusiveMaximum", "1"),
        (json!({"multipleOf": 0.01}), "19.99", "0.005", "multipleOf", "0.005"),
        (json!({"minLength": 2}), "\"😀é\"", "\"😀\"", "minLength", "\"😀\""),
        (json!({"maxLength": 1}), "\"\\ud83d\\ude00\"", "\"ab\"", "maxLength", "\"ab\""),
        (json!({"pattern": "^a"}), "\"ab\"", "\"ba\"", "pattern", "\"ba\""),
        (json!({"format": "date"}), "\"2024-02-29\"", "\"2023-02-29\"", "format", "\"2023-02-29\""),
        (json!({"items": {"type": "null"}}), "[null]", "[null, 1]", "type", "1"),
        (json!({"prefixItems": [{"type": "null"}], "items": false}), "[null]", "[null, 1]", "false", "1"),
        (json!({"minItems": 1}), "[1]", "[]", "minItems", "[]"),
        (json!({"maxItems": 1}), "[1]", "[1,2]", "maxItems", "[1,2]"),
        (
            json!({"uniqueItems": true}),
            "[1, true, \"1\", [1], [2]]",
            "[{\"a\": 1, \"b\": 2}, 3, {\"b\": 2, \"a\": 1.0}]",
            "uniqueItems",
            "{\"b\": 2, \"a\": 1.0}",
        ),
        (json!({"contains": {"const": 1}}), "[2, 1]", "[2]", "contains", "[2]"),
        (json!({"contains": {"const": 1}, "minContains": 2}), "[1, 1]", "[1]", "minContains", "[1]"),
        (json!({"contains": {"const": 1}, "maxContains": 1}), "[1]", "[1,1]", "maxContains", "[1,1]"),
        (
            json!({"properties": {"a": {"type": "null"}}}),
            "{\"a\": null, \"b\": 1}",
            "{\"a\": 1}",
            "type",
            "1",
        ),
        (
            json!({"patternProperties": {"^x": {"type": "null"}}}),
            "{\"x1\": null, \"y\": 1}",
            "{\"x1\": 1}",
            "type",
            "1",
        ),
        (
            json!({"properties": {"a": true}, "additionalProperties": false}),
            "{\"a\": 1}",
            "{\"b\": 1, \"a\": 1}",
            "additionalProperties",
            "\"b\": 1",
        ),
        (json!({"additionalProperties": {"type": "null"}}), "{\"a\": null}", "{\"a\": 1}", "type", "1"),
        (
            json!({"propertyNames": {"maxLength": 1}}),
            "{\"a\": 1}",
            "{\"ab\": 1}",
            "propertyNames",
            "\"ab\": 1",
        ),
        (json!({"required": ["a"]}), "{\"a\": 1}", "{}", "required", "{}"),
        (json!({"minProperties": 1}), "{\"a\": 1}", "{}", "minProperties", "{}"),
        (json!({"maxProperties": 0}), "{}", "{\"a\": 1}", "maxProperties", "{\"a\": 1}"),
        (
            json!({"dependentRequired": {"a": ["b"]}}),
            "{\"b\": 1}",
            "{\"a\": 1}",
            "dependentRequired",
            "{\"a\": 1}",
        ),
        (
            json!({"dependentSchemas": {"a": {"required": ["b"]}}}),
            "{}",
            "{\"a\": 1}",
            "required",
            "{\"a\": 1}",
        ),
        (json!({"allOf": [{"minimum": 1}, {"maximum": 2}]}), "1", "3", "maximum", "3"),
        (json!({"anyOf": [{"type": "null"}, {"minimum": 2}]}), "3", "1", "anyOf", "1"),
        (json!({"oneOf": [{"minimum": 1}, {"minimum": 2}]}), "1", "2", "oneOf", "2"),
        (json!({"not": {"type": "null"}}), "1", "null", "not", "null"),
        (
            json!({"if": {"minimum": 5}, "then": {"multipleOf": 5}, "else": {"multipleOf": 2}}),
            "10",
            "3",
            "multipleOf",
            "3",
        ),
        (json!({"$ref": "#/$defs/a~1b", "$defs": {"a/b": {"type": "null"}}}), "null", "1", "type", "1"),
        (json!({"$ref": "#x", "$defs": {"a": {"$anchor": "x", "type": "null"}}}), "null", "1", "type", "1"),
        (
            json!({"$schema": "http://json-schema.org/draft-07/schema#", "items": [{"type": "null"}], "additionalItems": false}),
            "[null]",
            "[null, 1]",
            "false",
            "1",
        ),
        (
            json!({"$schema": "http://json-schema.org/draft-07/schema#", "$ref": "#/definitions/a", "maximum": 0, "definitions": {"a": {"type": "number"}}}),
            "5",
            "\"5\"",
            "type",
            "\"5\"",
        ),
        (
            json!({"dependencies": {"a": ["b"], "c": {"required": ["d"]}}}),
            "{\"a\": 1, \"b\": 1}",
            "{\"c\": 1}",
            "required",
            "{\"c\": 1}",
        ),
        (json!(false), "", "1", "false", "1"),
    ] {
        if !good.is_empty() {
            assert_eq!(judged(&schema, good), [], "{schema} {good}");
        }
        assert_eq!(judged(&schema, bad), [(keyword, found.to_owned())], "{schema} {bad}");
    }
}

#[test]
fn a_schema_that_refers_to_itself_follows_the_value() {
    let schema = json!({"$id": "https://x.example/tree", "type": "object", "required": ["v"],
                        "properties": {"v": {"type": "integer"}, "next": {"$ref": "https://x.example/tree#"}}});
    assert_eq!(judged(&schema, "{\"v\": 1, \"next\": {\"v\": 2}}"), []);
    assert_eq!(judged(&schema, "{\"v\": 1, \"next\": {\"v\": \"x\"}}"), [("type", "\"x\"".to_owned())]);
}

#[test]
fn work_is_bounded() {
    // Each level doubles the work: 2^100 without a bound.
    let schema = json!({"anyOf": [{"items": {"$ref": "#"}, "minItems": 2}, {"items": {"$ref": "#"}, "minItems": 3}, {"type": "null"}]});
    let (schema, _) = compile(&schema).unwrap();
    let text = format!("{}1{}", "[".repeat(100), "]".repeat(100));
    let parsed = parse(&text, 0..text.len());
    let (_, cut) = violations(&schema, &parsed.document, parsed.root, 100);
    assert_eq!(cut, Some(Cut::Work));
}

#[test]
fn what_cannot_be_compiled_is_named() {
    for (schema, says) in [
        (
            json!({"properties": {"a": {"$ref": "https://x.example/y"}}}),
            "`/properties/a/$ref` names another document",
        ),
        (json!({"$ref": "other.json"}), "`/$ref` names another document"),
        (json!({"$ref": "#/$defs/x"}), "`/$ref` leads nowhere"),
        (json!({"$ref": "#"}), "comes back to itself"),
        (
            json!({"$defs": {"a": {"allOf": [{"$ref": "#/$defs/b"}]}, "b": {"not": {"$ref": "#/$defs/a"}}}, "$ref": "#/$defs/a"}),
            "comes back to itself",
        ),
        (json!({"properties": {"a": {"pattern": "(?=x)"}}}), "`/properties/a/pattern`"),
        (json!({"type": "text"}), "`/type` must be a type"),
        (json!({"minLength": -1}), "`/minLength` must be"),
        (json!({"items": 1}), "`/items` is no schema"),
        (json!({"multipleOf": 0}), "above 0"),
    ] {
        assert!(
            compile(&schema).as_ref().is_err_and(|error| error.contains(says)),
            "{schema}: {:?}",
            compile(&schema).err()
        );
    }
    let (_, notes) = compile(&json!({"unevaluatedItems": false, "format": "colour", "title": "x", "properties": {"title": {"x-y": 1}}})).unwrap();
    assert_eq!(notes.len(), 3, "{notes:?}");
}
