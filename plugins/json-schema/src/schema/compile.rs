//! From the schema as written to numbered rules.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::keyword::{count, names, number_keyword, pattern, percent_decoded, type_bit, wrong};
use super::{ArrayRules, At, Format, ObjectRules, Rules, Schema, StringRules, cycle};

/// Subschemas of one schema.
const RULES_MAX: usize = 20_000;

/// Keywords that say nothing about a value.
const ANNOTATIONS: [&str; 17] = [
    "$schema",
    "$id",
    "$anchor",
    "$comment",
    "$defs",
    "definitions",
    "title",
    "description",
    "default",
    "examples",
    "example",
    "readOnly",
    "writeOnly",
    "deprecated",
    "contentEncoding",
    "contentMediaType",
    "$vocabulary",
];

struct Compiler<'s> {
    document: &'s Value,
    is_draft7: bool,
    /// Numbers of subschemas by their pointer.
    numbers: HashMap<String, At>,
    /// What is still to be compiled.
    todo: Vec<(At, String, &'s Value)>,
    rules: Vec<Rules>,
    anchors: HashMap<String, String>,
    notes: Vec<String>,
}

/// Compiles a schema; the strings are notes on keywords that are not checked.
///
/// # Errors
/// Names the place of a keyword that cannot be used, of a reference that leads nowhere or to another document, and of
/// a loop that would never end.
pub fn compile(document: &Value) -> Result<(Schema, Vec<String>), String> {
    let written = document.get("$schema").and_then(Value::as_str).unwrap_or_default();
    let mut compiler = Compiler {
        document,
        is_draft7: ["draft-07", "draft-06", "draft-04"].iter().any(|draft| written.contains(draft)),
        numbers: HashMap::new(),
        todo: Vec::new(),
        rules: Vec::new(),
        anchors: HashMap::new(),
        notes: Vec::new(),
    };
    if !(written.is_empty()
        || compiler.is_draft7
        || written.contains("2020-12")
        || written.contains("2019-09"))
    {
        compiler.notes.push("schema: `$schema` names no known draft; read as draft 2020-12".to_owned());
    }
    compiler.find_anchors(document, &mut String::new(), 0);
    let root = compiler.number(String::new(), document)?;
    while let Some((at, pointer, value)) = compiler.todo.pop() {
        let rules = compiler.rules(&pointer, value)?;
        compiler.rules[at] = rules;
    }
    if let Some(at) = cycle::endless(&compiler.rules) {
        let pointer = shown(&compiler.rules[at].pointer);
        return Err(format!("settings.schema: {pointer} comes back to itself without going into the value"));
    }
    compiler.notes.sort();
    compiler.notes.dedup();
    Ok((Schema { rules: compiler.rules, root }, compiler.notes))
}

/// The pointer, or a word for the empty one.
fn shown(pointer: &str) -> String {
    if pointer.is_empty() { "the schema itself".to_owned() } else { format!("`{pointer}`") }
}

fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

impl<'s> Compiler<'s> {
    fn find_anchors(&mut self, value: &Value, pointer: &mut String, depth: usize) {
        let length = pointer.len();
        let children: Vec<(String, &Value)> = match value {
            _ if depth > 128 => return,
            Value::Object(map) => {
                if let Some(anchor) = map.get("$anchor").and_then(Value::as_str) {
                    self.anchors.insert(anchor.to_owned(), pointer.clone());
                }
                map.iter().map(|(key, value)| (escaped(key), value)).collect()
            }
            Value::Array(items) => {
                items.iter().enumerate().map(|(at, value)| (at.to_string(), value)).collect()
            }
            _ => return,
        };
        for (key, child) in children {
            pointer.push('/');
            pointer.push_str(&key);
            self.find_anchors(child, pointer, depth + 1);
            pointer.truncate(length);
        }
    }

    fn number(&mut self, pointer: String, value: &'s Value) -> Result<At, String> {
        if let Some(&at) = self.numbers.get(&pointer) {
            return Ok(at);
        }
        let at = self.rules.len();
        if at >= RULES_MAX {
            return Err(format!("settings.schema: more than {RULES_MAX} subschemas"));
        }
        self.rules.push(Rules::default());
        self.numbers.insert(pointer.clone(), at);
        self.todo.push((at, pointer, value));
        Ok(at)
    }

    fn child(&mut self, pointer: &str, keyword: &str, value: &'s Value) -> Result<At, String> {
        self.number(format!("{pointer}/{}", escaped(keyword)), value)
    }

    fn children(&mut self, pointer: &str, keyword: &str, value: &'s Value) -> Result<Vec<At>, String> {
        let items = value.as_array().ok_or_else(|| wrong(pointer, keyword, "a list of schemas"))?;
        items
            .iter()
            .enumerate()
            .map(|(at, item)| self.number(format!("{pointer}/{keyword}/{at}"), item))
            .collect()
    }

    fn named(&mut self, pointer: &str, keyword: &str, value: &'s Value) -> Result<Vec<(String, At)>, String> {
        let map = value.as_object().ok_or_else(|| wrong(pointer, keyword, "an object of schemas"))?;
        map.iter()
            .map(|(name, item)| {
                Ok((name.clone(), self.number(format!("{pointer}/{keyword}/{}", escaped(name)), item)?))
            })
            .collect()
    }

    fn rules(&mut self, pointer: &str, value: &'s Value) -> Result<Rules, String> {
        let mut rules = Rules { pointer: pointer.to_owned(), ..Rules::default() };
        let map = match value {
            Value::Bool(fits) => {
                rules.is_never = !fits;
                return Ok(rules);
            }
            Value::Object(map) => map,
            _ => {
                return Err(format!(
                    "settings.schema: {} is no schema: an object, true or false",
                    shown(pointer)
                ));
            }
        };
        if let Some(reference) = map.get("$ref") {
            rules.reference = Some(self.reference(pointer, reference)?);
            if self.is_draft7 {
                // Its neighbours do not count in draft 7.
                return Ok(rules);
            }
        }
        for (keyword, value) in map {
            let is_known = self.value_keyword(&mut rules, keyword, value)?
                || number_keyword(&mut rules.number, pointer, keyword, value)?
                || self.string_keyword(&mut rules.string, pointer, keyword, value)?
                || self.array_keyword(&mut rules.array, map, pointer, keyword, value)?
                || self.object_keyword(&mut rules.object, pointer, keyword, value)?
                || self.combination(&mut rules, map, keyword, value)?;
            if !is_known && !ANNOTATIONS.contains(&keyword.as_str()) {
                self.notes.push(format!("schema: keyword `{keyword}` at {} is not checked", shown(pointer)));
            }
        }
        Ok(rules)
    }

    fn reference(&mut self, pointer: &str, value: &Value) -> Result<At, String> {
        let written = value.as_str().ok_or_else(|| wrong(pointer, "$ref", "a string"))?;
        let own = self.document.get("$id").and_then(Value::as_str).unwrap_or_default().trim_end_matches('#');
        let fragment = match written.split_once('#') {
            Some((document, fragment)) if document.is_empty() || document == own => fragment,
            None if written == own && !own.is_empty() => "",
            _ => {
                return Err(format!(
                    "settings.schema: `{pointer}/$ref` names another document; only references within the schema, such as `#/$defs/name`, are followed"
                ));
            }
        };
        let target = match self.anchors.get(fragment) {
            Some(pointer) => pointer.clone(),
            None => percent_decoded(fragment),
        };
        let document = self.document;
        let found = document.pointer(&target).filter(|_| target.is_empty() || target.starts_with('/'));
        match found {
            Some(schema) => self.number(target, schema),
            None => Err(format!("settings.schema: `{pointer}/$ref` leads nowhere within the schema")),
        }
    }

    fn value_keyword(&mut self, rules: &mut Rules, keyword: &str, value: &Value) -> Result<bool, String> {
        match keyword {
            "type" => {
                let names = match value {
                    Value::Array(names) => names.as_slice(),
                    one => std::slice::from_ref(one),
                };
                let mut bits = 0;
                for name in names {
                    bits |= type_bit(name)
                        .ok_or_else(|| wrong(&rules.pointer, keyword, "a type or a list of types"))?;
                }
                rules.types = Some(bits);
            }
            "enum" => {
                let values = value.as_array().ok_or_else(|| wrong(&rules.pointer, keyword, "a list"))?;
                rules.one_of_values = Some(values.clone());
            }
            "const" => rules.constant = Some(value.clone()),
            "$ref" => (),
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn string_keyword(
        &mut self,
        rules: &mut StringRules,
        pointer: &str,
        keyword: &str,
        value: &Value,
    ) -> Result<bool, String> {
        match keyword {
            "minLength" => rules.min = Some(count(pointer, keyword, value)?),
            "maxLength" => rules.max = Some(count(pointer, keyword, value)?),
            "pattern" => rules.pattern = Some(pattern(pointer, keyword, value.as_str())?),
            "format" => {
                let name = value.as_str().ok_or_else(|| wrong(pointer, keyword, "a string"))?;
                rules.format = Format::new(name);
                if rules.format.is_none() {
                    self.notes.push(format!("schema: format `{name}` at {} is not checked", shown(pointer)));
                }
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn array_keyword(
        &mut self,
        rules: &mut ArrayRules,
        map: &'s Map<String, Value>,
        pointer: &str,
        keyword: &str,
        value: &'s Value,
    ) -> Result<bool, String> {
        match keyword {
            "prefixItems" => rules.prefix = self.children(pointer, keyword, value)?,
            "items" if value.is_array() => rules.prefix = self.children(pointer, keyword, value)?,
            "items" => rules.rest = Some(self.child(pointer, keyword, value)?),
            "additionalItems" if map.get("items").is_some_and(Value::is_array) => {
                rules.rest = Some(self.child(pointer, keyword, value)?);
            }
            "additionalItems" => (),
            "minItems" => rules.min = Some(count(pointer, keyword, value)?),
            "maxItems" => rules.max = Some(count(pointer, keyword, value)?),
            "uniqueItems" => {
                rules.is_unique = value.as_bool().ok_or_else(|| wrong(pointer, keyword, "true or false"))?;
            }
            "contains" => {
                let bound = |name: &str, otherwise| {
                    map.get(name).map_or(Ok(otherwise), |value| count(pointer, name, value))
                };
                let (min, max) = (bound("minContains", 1)?, bound("maxContains", usize::MAX)?);
                rules.contains = Some((self.child(pointer, keyword, value)?, min, max));
            }
            "minContains" | "maxContains" => (),
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn object_keyword(
        &mut self,
        rules: &mut ObjectRules,
        pointer: &str,
        keyword: &str,
        value: &'s Value,
    ) -> Result<bool, String> {
        match keyword {
            "properties" => {
                rules.properties = self.named(pointer, keyword, value)?;
                rules.properties.sort();
            }
            "patternProperties" => {
                for (written, at) in self.named(pointer, keyword, value)? {
                    rules.patterns.push((pattern(pointer, keyword, Some(&written))?, at));
                }
            }
            "additionalProperties" => rules.additional = Some(self.child(pointer, keyword, value)?),
            "propertyNames" => rules.names = Some(self.child(pointer, keyword, value)?),
            "required" => rules.required = names(pointer, keyword, value)?,
            "minProperties" => rules.min = Some(count(pointer, keyword, value)?),
            "maxProperties" => rules.max = Some(count(pointer, keyword, value)?),
            "dependentSchemas" => rules.dependent_schemas.extend(self.named(pointer, keyword, value)?),
            "dependentRequired" | "dependencies" => {
                let map = value.as_object().ok_or_else(|| wrong(pointer, keyword, "an object"))?;
                for (name, value) in map {
                    if value.is_array() {
                        rules.dependent_required.push((name.clone(), names(pointer, keyword, value)?));
                    } else if keyword == "dependencies" {
                        let at = self.number(format!("{pointer}/{keyword}/{}", escaped(name)), value)?;
                        rules.dependent_schemas.push((name.clone(), at));
                    } else {
                        return Err(wrong(pointer, keyword, "an object of lists of names"));
                    }
                }
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn combination(
        &mut self,
        rules: &mut Rules,
        map: &'s Map<String, Value>,
        keyword: &str,
        value: &'s Value,
    ) -> Result<bool, String> {
        let pointer = rules.pointer.clone();
        match keyword {
            "allOf" => rules.all_of = self.children(&pointer, keyword, value)?,
            "anyOf" => rules.any_of = Some(self.children(&pointer, keyword, value)?),
            "oneOf" => rules.one_of = Some(self.children(&pointer, keyword, value)?),
            "not" => rules.not = Some(self.child(&pointer, keyword, value)?),
            "if" => {
                let test = self.child(&pointer, keyword, value)?;
                let then = map.get("then").map(|value| self.child(&pointer, "then", value)).transpose()?;
                let otherwise =
                    map.get("else").map(|value| self.child(&pointer, "else", value)).transpose()?;
                rules.condition = Some((test, then, otherwise));
            }
            "then" | "else" => (),
            _ => return Ok(false),
        }
        Ok(true)
    }
}
