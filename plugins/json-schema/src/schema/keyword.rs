//! Values of keywords.

use serde_json::Value;

use super::{NumberRules, Pattern, types};
use crate::json::Number;

/// What a keyword must be.
pub(super) fn wrong(pointer: &str, keyword: &str, wanted: &str) -> String {
    format!("settings.schema: `{pointer}/{keyword}` must be {wanted}")
}

/// A whole number, 0 or more.
pub(super) fn count(pointer: &str, keyword: &str, value: &Value) -> Result<usize, String> {
    let number = value.as_number().map(Number::from);
    match number {
        Some(Number::Whole(whole)) => usize::try_from(whole).map_err(|_| wrong(pointer, keyword, "a count")),
        _ => Err(wrong(pointer, keyword, "a whole number, 0 or more")),
    }
}

/// A list of names.
pub(super) fn names(pointer: &str, keyword: &str, value: &Value) -> Result<Vec<String>, String> {
    let items = value.as_array().map(Vec::as_slice).unwrap_or_default();
    let names: Option<Vec<String>> = items.iter().map(|name| name.as_str().map(str::to_owned)).collect();
    names.filter(|_| value.is_array()).ok_or_else(|| wrong(pointer, keyword, "a list of names"))
}

/// A regular expression.
pub(super) fn pattern(pointer: &str, keyword: &str, written: Option<&str>) -> Result<Pattern, String> {
    let written = written.ok_or_else(|| wrong(pointer, keyword, "a string"))?;
    Pattern::new(written).map_err(|reason| format!("settings.schema: `{pointer}/{keyword}`: {reason}"))
}

/// Reads a bound of numbers; says whether the keyword is one.
pub(super) fn number_keyword(
    rules: &mut NumberRules,
    pointer: &str,
    keyword: &str,
    value: &Value,
) -> Result<bool, String> {
    let place = match keyword {
        "minimum" => &mut rules.minimum,
        "maximum" => &mut rules.maximum,
        "exclusiveMinimum" => &mut rules.above,
        "exclusiveMaximum" => &mut rules.below,
        "multipleOf" => &mut rules.multiple_of,
        _ => return Ok(false),
    };
    let number = value.as_number().map(Number::from).ok_or_else(|| wrong(pointer, keyword, "a number"))?;
    if keyword == "multipleOf" && number.double() <= 0.0 {
        return Err(wrong(pointer, keyword, "above 0"));
    }
    *place = Some(number);
    Ok(true)
}

/// The bit of a type's name.
pub(super) fn type_bit(name: &Value) -> Option<u8> {
    Some(match name.as_str()? {
        "null" => types::NULL,
        "boolean" => types::BOOLEAN,
        "integer" => types::INTEGER,
        "number" => types::NUMBER | types::INTEGER,
        "string" => types::STRING,
        "array" => types::ARRAY,
        "object" => types::OBJECT,
        _ => return None,
    })
}

/// A fragment with its percent signs resolved.
pub(super) fn percent_decoded(fragment: &str) -> String {
    let bytes = fragment.as_bytes();
    let mut plain = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = fragment
            .get(at + 1..at + 3)
            .filter(|_| bytes[at] == b'%')
            .and_then(|hex| u8::from_str_radix(hex, 16).ok());
        plain.push(hex.unwrap_or(bytes[at]));
        at += if hex.is_some() { 3 } else { 1 };
    }
    String::from_utf8_lossy(&plain).into_owned()
}
