use balustrade_sdk::Settings;
use serde::Deserialize;

use crate::JsonSchema;
use crate::locate::Where;
use crate::schema::compile;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    schema: Option<serde_json::Value>,
    #[serde(default, rename = "where")]
    place: Where,
    #[serde(default = "yes")]
    required: bool,
    #[serde(default = "errors_max")]
    errors_max: usize,
}

fn yes() -> bool {
    true
}

fn errors_max() -> usize {
    20
}

impl Settings for JsonSchema {
    fn configure(json: &str) -> Result<(JsonSchema, Vec<String>), String> {
        let written: Written = serde_json::from_str(json).map_err(|error| format!("settings: {error}"))?;
        if written.errors_max == 0 {
            return Err("settings.errors_max: at least 1".to_owned());
        }
        let (schema, notes) = match &written.schema {
            None => (None, Vec::new()),
            Some(schema) => {
                let (schema, notes) = compile(schema)?;
                (Some(schema), notes)
            }
        };
        let plugin = JsonSchema {
            schema,
            place: written.place,
            required: written.required,
            errors_max: written.errors_max,
        };
        Ok((plugin, notes))
    }
}
