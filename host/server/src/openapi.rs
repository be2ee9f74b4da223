//! The OpenAPI 3.1 page, built from the types that are served.

use schemars::generate::{SchemaGenerator, SchemaSettings};
use serde_json::{Map, Value, json};

use crate::bundles::{BundleInfo, RollbackBody};
use crate::error::ProblemBody;
use crate::routes::JSON_LINES;
use crate::routes::info::{PluginsBody, PoliciesBody, StatusBody};
use crate::trials::{CandidateBody, TrialBody};
use crate::wire::schema::{BatchAnswerBody, BatchBody, CheckBody, RestoreBody, StreamRequestLine};
use crate::wire::{CheckAnswer, RestoreAnswer, StreamLine};

/// Statuses that a check can end with, besides 200.
const CHECK_PROBLEMS: [(&str, &str); 10] = [
    ("400", "The body is no valid check; `path` names the bad field"),
    ("401", "A key is needed, or the key is not known"),
    ("403", "The key may not do this, use this policy or speak for this tenant"),
    ("404", "No such policy"),
    ("408", "The body came too slowly"),
    ("413", "The body is too large"),
    ("415", "The content type is not JSON"),
    ("429", "Too many requests at once; see `Retry-After`"),
    ("500", "Something went wrong here"),
    (
        "503",
        "The queue is full, no policy is loaded, no time was left, or the server is stopping; see `Retry-After`",
    ),
];

/// The whole document.
#[must_use]
pub fn document() -> Value {
    let settings = SchemaSettings::draft2020_12().with(|settings| {
        settings.definitions_path = "/components/schemas".into();
        settings.meta_schema = None;
    });
    let mut schemas = settings.into_generator();
    let paths = paths(&mut schemas);
    let mut components = schemas.take_definitions(true);
    components.values_mut().for_each(absent_not_null);
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Balustrade",
            "summary": "One decision per text: allow, flag, redact or block.",
            "version": env!("CARGO_PKG_VERSION"),
            "license": { "name": "Apache-2.0", "identifier": "Apache-2.0" },
        },
        "paths": paths,
        "components": {
            "schemas": components,
            "securitySchemes": { "key": { "type": "http", "scheme": "bearer" } },
        },
    })
}

/// A field that may be left out is never null, neither read nor written; the generator cannot know.
fn absent_not_null(schema: &mut Value) {
    let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else { return };
    for property in properties.values_mut().filter_map(Value::as_object_mut) {
        if let Some(Value::Array(types)) = property.get_mut("type") {
            types.retain(|name| name != "null");
            if let [only] = &types[..] {
                let only = only.clone();
                property.insert("type".to_owned(), only);
            }
        }
        if let Some(Value::Array(options)) = property.get_mut("anyOf") {
            options.retain(|option| option["type"] != "null");
            if let [Value::Object(only)] = &options[..] {
                let only = only.clone();
                property.remove("anyOf");
                property.extend(only);
            }
        }
        if property.get("default") == Some(&Value::Null) {
            property.remove("default");
        }
    }
}

fn paths(schemas: &mut SchemaGenerator) -> Value {
    let problem =
        json!({ "application/problem+json": { "schema": schemas.subschema_for::<ProblemBody<'_>>() } });
    let keyed = json!([{}, { "key": [] }]);
    let check = check_operation(
        "check",
        "Decide one text, chat, set of chunks or tool.",
        &json!(schemas.subschema_for::<CheckBody>()),
        &json!(schemas.subschema_for::<CheckAnswer<'_>>()),
        &problem,
    );
    let batch = check_operation(
        "checkBatch",
        "Decide several; a bad check has a problem in its place.",
        &json!(schemas.subschema_for::<BatchBody>()),
        &json!(schemas.subschema_for::<BatchAnswerBody>()),
        &problem,
    );
    let mut stream = check_operation(
        "checkStream",
        "Decide one text that arrives in lines, and give out meanwhile what is known of it.",
        &json!(schemas.subschema_for::<StreamRequestLine>()),
        &json!(schemas.subschema_for::<StreamLine<'_>>()),
        &problem,
    );
    in_lines(&mut stream["post"]);
    let mut restore = check_operation(
        "restore",
        "Put redacted values back in place of their tokens.",
        &json!(schemas.subschema_for::<RestoreBody>()),
        &json!(schemas.subschema_for::<RestoreAnswer<'_>>()),
        &problem,
    );
    restore_problems(&mut restore["post"]["responses"], &problem);
    let get = |id: &str, summary: &str, content: Value, refusals: &[(&str, &str)]| {
        let mut operation = json!({
            "operationId": id,
            "summary": summary,
            "responses": { "200": { "description": "As asked", "content": content } },
        });
        for (status, description) in refusals {
            operation["responses"][status] = json!({ "description": description, "content": problem });
        }
        if refusals.iter().any(|(status, _)| *status == "401") {
            operation["security"] = keyed.clone();
        }
        json!({ "get": operation })
    };
    let json_of = |schema: schemars::Schema| json!({ "application/json": { "schema": schema } });
    let text = json!({ "text/plain": { "schema": { "type": "string" } } });
    let key = ("401", "A key is needed, or the key is not known");
    let admin = [key, ("403", "The key has not the role admin")];
    let info = json_of(schemas.subschema_for::<BundleInfo>());
    let order = |id: &str, summary: &str, body: Value, done: &str, conflict: &str| {
        json!({
            "post": {
                "operationId": id,
                "summary": summary,
                "security": keyed,
                "parameters": [{
                    "name": "name", "in": "path", "required": true, "schema": { "type": "string" },
                }],
                "requestBody": { "required": true, "content": body },
                "responses": {
                    "200": { "description": done, "content": info },
                    "400": { "description": "The body is no such order", "content": problem },
                    "401": { "description": key.1, "content": problem },
                    "403": { "description": "The key has not the role admin", "content": problem },
                    "404": { "description": "No such bundle", "content": problem },
                    "409": { "description": conflict, "content": problem },
                },
            },
        })
    };
    let roll_back = order(
        "rollBack",
        "Let a kept revision of a bundle serve again.",
        json_of(schemas.subschema_for::<RollbackBody>()),
        "It serves",
        "That revision is not kept, or cannot serve",
    );
    let candidate = json_of(schemas.subschema_for::<CandidateBody>());
    let promote = order(
        "promote",
        "Let the candidate of a bundle serve.",
        candidate.clone(),
        "It serves",
        "There is no such candidate, or it cannot serve",
    );
    let abort = order(
        "abort",
        "End the trial of the candidate of a bundle.",
        candidate,
        "It is not tried any more",
        "There is no such candidate",
    );
    let trial = order(
        "changeTrial",
        "Try the candidate of a bundle in another way.",
        json_of(schemas.subschema_for::<TrialBody>()),
        "It is tried so",
        "There is no such candidate",
    );
    json!({
        "/v1/check": check,
        "/v1/check/batch": batch,
        "/v1/check/stream": stream,
        "/v1/restore": restore,
        "/v1/policies": get(
            "policies", "Policies that the key may use.",
            json_of(schemas.subschema_for::<PoliciesBody>()), &[key],
        ),
        "/v1/plugins": get(
            "plugins", "Plugins of the active revision.",
            json_of(schemas.subschema_for::<PluginsBody>()), &admin,
        ),
        "/v1/status": get(
            "status", "How things stand.", json_of(schemas.subschema_for::<StatusBody>()), &admin,
        ),
        "/v1/events": events_operation(&keyed, &problem),
        "/v1/bundles/{name}/rollback": roll_back,
        "/v1/bundles/{name}/promote": promote,
        "/v1/bundles/{name}/abort": abort,
        "/v1/bundles/{name}/trial": trial,
        "/metrics": get(
            "metrics", "For Prometheus.",
            json!({ "application/openmetrics-text": { "schema": { "type": "string" } } }), &admin,
        ),
        "/healthz": get("healthz", "The process is alive.", text.clone(), &[]),
        "/readyz": get(
            "readyz", "A revision is active, one of every bundle serves, and the server is not stopping.", text, &[("503", "Not now")],
        ),
        "/openapi.json": get(
            "openapi", "This page.", json!({ "application/json": { "schema": { "type": "object" } } }), &[],
        ),
    })
}

/// One line at a time is JSON, in both directions.
fn in_lines(operation: &mut Value) {
    let lines = |content: &mut Value| {
        if let Some(schema) = content.as_object_mut().and_then(|content| content.remove("application/json")) {
            content[JSON_LINES] = schema;
        }
    };
    lines(&mut operation["requestBody"]["content"]);
    lines(&mut operation["responses"]["200"]["content"]);
    operation["responses"]["200"]["description"] =
        "Lines: `stream`, then `text` as often as more is known, then `decision`, or `problem` if there is none".into();
    operation["responses"]["409"] = json!({
        "description": "The server has no key to put values back; in a line, also a text that reads in another way as a whole",
        "content": operation["responses"]["400"]["content"].clone(),
    });
}

/// Nothing is decided, so it can end in fewer ways than a check.
fn restore_problems(responses: &mut Value, problem: &Value) {
    let describe = |description: &str| json!({ "description": description, "content": problem });
    if let Some(responses) = responses.as_object_mut() {
        responses.remove("404");
        responses.remove("503");
    }
    responses["200"]["description"] = "As far as the tokens are good".into();
    responses["400"] = describe("The body is not valid; `path` names the bad field");
    responses["403"] = describe("The key has not the role restore");
    responses["409"] = describe("The server has no key to put values back");
}

fn events_operation(keyed: &Value, problem: &Value) -> Value {
    let description = "Server-sent events: `activate`, `refuse`, `rollback`, `source_away`, `source_back`, \
                       `state_error`, each with an id and JSON; `missed` tells a gap, `end` why the stream ends";
    let text = json!({ "text/event-stream": { "schema": { "type": "string", "description": description } } });
    let refused = |description: &str| json!({ "description": description, "content": problem });
    json!({
        "get": {
            "operationId": "events",
            "summary": "What happens to bundles, as it happens.",
            "security": keyed,
            "parameters": [{
                "name": "Last-Event-ID", "in": "header", "required": false,
                "description": "The last event that was seen; 0 for all that are kept. What comes from now on when absent.",
                "schema": { "type": "integer", "minimum": 0 },
            }],
            "responses": {
                "200": { "description": "Until the server stops", "content": text },
                "400": refused("Last-Event-ID is no number"),
                "401": refused("A key is needed, or the key is not known"),
                "403": refused("The key has not the role admin"),
                "503": refused("Too many listen already, or the server is stopping; see `Retry-After`"),
            },
        },
    })
}

fn check_operation(id: &str, summary: &str, request: &Value, answer: &Value, problem: &Value) -> Value {
    let mut responses = Map::new();
    let ok = json!({ "description": "Decided", "content": { "application/json": { "schema": answer } } });
    responses.insert("200".to_owned(), ok);
    for (status, description) in CHECK_PROBLEMS {
        let mut response = json!({ "description": description, "content": problem });
        if matches!(status, "429" | "503") {
            response["headers"] = json!({ "Retry-After": { "schema": { "type": "integer", "minimum": 1 } } });
        }
        responses.insert(status.to_owned(), response);
    }
    json!({
        "post": {
            "operationId": id,
            "summary": summary,
            "security": [{}, { "key": [] }],
            "requestBody": { "required": true, "content": { "application/json": { "schema": request } } },
            "responses": responses,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_golden_file_is_what_is_served() {
        let golden: Value = serde_json::from_str(include_str!("../openapi.json")).expect("JSON");
        assert_eq!(
            document(),
            golden,
            "refresh it: cargo run -p balustrade-server --example openapi > host/server/openapi.json"
        );
    }

    #[test]
    fn every_route_is_described_and_every_reference_leads_somewhere() {
        let document = document();
        let paths = document["paths"].as_object().expect("paths");
        let mut described: Vec<&str> = paths.keys().map(String::as_str).collect();
        let mut served = crate::routes::ROUTES.to_vec();
        described.sort_unstable();
        served.sort_unstable();
        assert_eq!(described, served);
        let text = document.to_string();
        let references: Vec<&str> =
            text.split("\"$ref\":\"#").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert!(references.len() > 10);
        assert!(!text.contains(r#""null""#), "nothing is ever null on the wire");
        for reference in references {
            assert!(document.pointer(reference).is_some(), "{reference}");
        }
    }
}
