/// Checks settings against a plugin's schema, before any of its code runs.
///
/// # Errors
/// Names the place in the settings (a JSON pointer) and what the schema wants there; at most five of them.
pub(crate) fn check(schema: Option<&str>, settings_json: Option<&str>) -> Result<(), String> {
    let Some(schema) = schema else {
        return match settings_json {
            None => Ok(()),
            Some(_) => Err("it takes no settings; remove `settings`".to_owned()),
        };
    };
    let schema: serde_json::Value =
        serde_json::from_str(schema).map_err(|error| format!("its settings schema is not JSON: {error}"))?;
    let settings: serde_json::Value = serde_json::from_str(settings_json.unwrap_or("{}"))
        .map_err(|error| format!("the settings are not JSON: {error}"))?;
    // The schema is the plugin's: its patterns must not be able to make the host backtrack for ever.
    let validator = jsonschema::options()
        .with_pattern_options(jsonschema::PatternOptions::regex())
        .build(&schema)
        .map_err(|error| format!("its settings schema cannot be used: {error}"))?;
    let mut problems = Vec::new();
    for error in validator.iter_errors(&settings).take(5) {
        let place = error.instance_path().to_string();
        problems.push(format!("settings{place}: {}", shorten(&error.to_string())));
    }
    if problems.is_empty() { Ok(()) } else { Err(problems.join("; ")) }
}

/// A list of 100,000 terms must not end up in an error message.
fn shorten(message: &str) -> String {
    const CHARS_MAX: usize = 300;
    if message.chars().count() <= CHARS_MAX {
        return message.to_owned();
    }
    let tail: String = message.chars().rev().take(120).collect();
    let tail: String = tail.chars().rev().collect();
    format!("{}…{tail}", message.chars().take(160).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCHEMA: &str = r#"{"type":"object","properties":{"n":{"type":"integer","minimum":1}},
        "required":["n"],"additionalProperties":false}"#;

    #[test]
    fn settings_that_fit_pass_and_others_are_told_where() {
        assert_eq!(check(Some(SCHEMA), Some(r#"{"n":2}"#)), Ok(()));
        for (settings, place) in [
            (r#"{"n":0}"#, "settings/n"),
            (r#"{"n":"x"}"#, "settings/n"),
            (r#"{"n":1,"zzz":2}"#, "zzz"),
            ("{}", "\"n\" is a required"),
        ] {
            let error = check(Some(SCHEMA), Some(settings)).expect_err(settings);
            assert!(error.contains(place), "{error}");
        }
        assert!(check(Some(SCHEMA), None).is_err());
        assert!(check(None, Some("{}")).is_err_and(|e| e.contains("takes no settings")));
        assert_eq!(check(None, None), Ok(()));
    }

    #[test]
    fn a_pattern_cannot_make_the_host_backtrack() {
        let schema = r#"{"type":"object","properties":{"s":{"type":"string","pattern":"^(a+)+$"}}}"#;
        let settings = format!(r#"{{"s":"{}!"}}"#, "a".repeat(50_000));
        assert!(check(Some(schema), Some(&settings)).is_err_and(|e| e.contains("settings/s")));
        let backtracking = r#"{"type":"object","properties":{"s":{"type":"string","pattern":"(a)\\1"}}}"#;
        assert!(check(Some(backtracking), Some("{}")).is_err_and(|e| e.contains("schema cannot be used")));
    }

    #[test]
    fn a_message_about_a_large_value_stays_short() {
        let settings = format!(r#"{{"n":"{}"}}"#, "x".repeat(100_000));
        assert!(check(Some(SCHEMA), Some(&settings)).is_err_and(|e| e.len() < 1_000));
    }
}
