//! A JSON Schema (draft 2020-12 or 7), compiled: every subschema has a number, references are numbers.

mod compile;
mod cycle;
mod format;
mod keyword;
mod pattern;

use serde_json::Value;

use crate::json::Number;

pub use compile::compile;
pub use format::Format;
pub use pattern::Pattern;

/// Index of a subschema.
pub type At = usize;

/// A compiled schema.
#[derive(Debug, Default)]
pub struct Schema {
    /// Every subschema that is reached.
    pub rules: Vec<Rules>,
    /// The outermost one.
    pub root: At,
}

/// Types, as bits of [`Rules::types`].
pub mod types {
    /// `null`
    pub const NULL: u8 = 1;
    /// `boolean`
    pub const BOOLEAN: u8 = 2;
    /// `integer`
    pub const INTEGER: u8 = 4;
    /// `number`, which integers are too
    pub const NUMBER: u8 = 8;
    /// `string`
    pub const STRING: u8 = 16;
    /// `array`
    pub const ARRAY: u8 = 32;
    /// `object`
    pub const OBJECT: u8 = 64;
}

/// One subschema. A keyword that is absent is `None` or empty.
#[derive(Debug, Default)]
pub struct Rules {
    /// JSON pointer within the schema.
    pub pointer: String,
    /// `false`: nothing fits.
    pub is_never: bool,
    /// `$ref`
    pub reference: Option<At>,
    /// `type`
    pub types: Option<u8>,
    /// `enum`
    pub one_of_values: Option<Vec<Value>>,
    /// `const`
    pub constant: Option<Value>,
    /// Bounds of numbers.
    pub number: NumberRules,
    /// Rules for strings.
    pub string: StringRules,
    /// Rules for arrays.
    pub array: ArrayRules,
    /// Rules for objects.
    pub object: ObjectRules,
    /// `allOf`
    pub all_of: Vec<At>,
    /// `anyOf`
    pub any_of: Option<Vec<At>>,
    /// `oneOf`
    pub one_of: Option<Vec<At>>,
    /// `not`
    pub not: Option<At>,
    /// `if`, `then`, `else`
    pub condition: Option<(At, Option<At>, Option<At>)>,
}

/// Bounds of numbers.
#[derive(Debug, Default)]
pub struct NumberRules {
    /// `minimum`
    pub minimum: Option<Number>,
    /// `maximum`
    pub maximum: Option<Number>,
    /// `exclusiveMinimum`
    pub above: Option<Number>,
    /// `exclusiveMaximum`
    pub below: Option<Number>,
    /// `multipleOf`
    pub multiple_of: Option<Number>,
}

/// Rules for strings. Lengths count code points.
#[derive(Debug, Default)]
pub struct StringRules {
    /// `minLength`
    pub min: Option<usize>,
    /// `maxLength`
    pub max: Option<usize>,
    /// `pattern`
    pub pattern: Option<Pattern>,
    /// `format`
    pub format: Option<Format>,
}

/// Rules for arrays.
#[derive(Debug, Default)]
pub struct ArrayRules {
    /// `prefixItems`, or `items` with a list in draft 7
    pub prefix: Vec<At>,
    /// `items`, or `additionalItems` in draft 7: for what follows the prefix
    pub rest: Option<At>,
    /// `minItems`
    pub min: Option<usize>,
    /// `maxItems`
    pub max: Option<usize>,
    /// `uniqueItems`
    pub is_unique: bool,
    /// `contains`, `minContains`, `maxContains`
    pub contains: Option<(At, usize, usize)>,
}

/// Rules for objects.
#[derive(Debug, Default)]
pub struct ObjectRules {
    /// `properties`, sorted by name
    pub properties: Vec<(String, At)>,
    /// `patternProperties`
    pub patterns: Vec<(Pattern, At)>,
    /// `additionalProperties`
    pub additional: Option<At>,
    /// `propertyNames`
    pub names: Option<At>,
    /// `required`
    pub required: Vec<String>,
    /// `minProperties`
    pub min: Option<usize>,
    /// `maxProperties`
    pub max: Option<usize>,
    /// `dependentRequired`: where there is such a member, those must be there too
    pub dependent_required: Vec<(String, Vec<String>)>,
    /// `dependentSchemas`
    pub dependent_schemas: Vec<(String, At)>,
}
