//! Judges a document by a compiled schema.

mod equal;
mod objects;

use std::ops::Range;

use crate::json::{Document, Id, Node, Number, Value};
use crate::schema::{At, NumberRules, Rules, Schema, StringRules, types};

/// What does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// The keyword.
    pub keyword: &'static str,
    /// The subschema it stands in.
    pub rules: At,
    /// The value, in bytes of the text.
    pub range: Range<usize>,
}

/// Why judging ended early.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    /// References within references.
    Depth,
    /// Too much work.
    Work,
}

/// Subschemas within subschemas that judge one document: a bound on the stack.
const DEPTH_MAX: usize = 400;

/// Pairs of a subschema and a value that are judged, and values that are compared.
const STEPS_MAX: usize = 2_000_000;

pub(crate) struct Judge<'s, 't> {
    schema: &'s Schema,
    document: &'s Document<'t>,
    violations: Vec<Violation>,
    violations_max: usize,
    /// Above 0: within `anyOf`, `not` and the like, only whether it holds counts.
    quiet: usize,
    steps: usize,
}

/// Everything that does not hold, up to `violations_max`, and why judging ended early.
#[must_use]
pub fn violations(
    schema: &Schema,
    document: &Document<'_>,
    root: Id,
    violations_max: usize,
) -> (Vec<Violation>, Option<Cut>) {
    let mut judge = Judge { schema, document, violations: Vec::new(), violations_max, quiet: 0, steps: 0 };
    let cut = judge.value(schema.root, root, 0).err();
    (judge.violations, cut)
}

fn range(node: &Node<'_>) -> Range<usize> {
    node.start as usize..node.end as usize
}

impl<'s, 't> Judge<'s, 't> {
    /// Whether the value holds; adds what does not unless quiet.
    fn value(&mut self, at: At, id: Id, depth: usize) -> Result<bool, Cut> {
        self.spend(1)?;
        if depth > DEPTH_MAX {
            return Err(Cut::Depth);
        }
        let (schema, document) = (self.schema, self.document);
        let Some(rules) = schema.rules.get(at) else { return Ok(true) };
        let node = document.node(id);
        let mut holds = true;
        if rules.is_never {
            return Ok(self.fails("false", at, range(node)));
        }
        if let Some(reference) = rules.reference {
            holds &= self.value(reference, id, depth + 1)?;
        }
        if rules.types.is_some_and(|types| types & types_of(&node.value) == 0) {
            // What other keywords say of such a value would only repeat it.
            return Ok(self.fails("type", at, range(node)));
        }
        holds &= self.literal(rules, at, node)?;
        holds &= match &node.value {
            Value::Number(number) => self.bounds(&rules.number, at, *number, node),
            Value::String(text) => self.string(&rules.string, at, text, node)?,
            Value::Array(items) => self.array(&rules.array, at, items, node, depth)?,
            Value::Object(members) => self.object(rules, at, members, id, depth)?,
            Value::Null | Value::Bool(_) => true,
        };
        holds &= self.combined(rules, at, id, depth)?;
        Ok(holds)
    }

    fn spend(&mut self, steps: usize) -> Result<(), Cut> {
        self.steps = self.steps.saturating_add(steps);
        if self.steps > STEPS_MAX { Err(Cut::Work) } else { Ok(()) }
    }

    /// Notes what does not hold; always false.
    fn fails(&mut self, keyword: &'static str, rules: At, range: Range<usize>) -> bool {
        // One more than allowed shows that there are more.
        if self.quiet == 0 && self.violations.len() <= self.violations_max {
            self.violations.push(Violation { keyword, rules, range });
        }
        false
    }

    fn needs(&mut self, holds: bool, keyword: &'static str, rules: At, node: &Node<'_>) -> bool {
        holds || self.fails(keyword, rules, range(node))
    }

    /// Whether the value holds, without a word about why not.
    fn quietly(&mut self, at: At, id: Id, depth: usize) -> Result<bool, Cut> {
        self.quiet += 1;
        let holds = self.value(at, id, depth);
        self.quiet -= 1;
        holds
    }

    fn literal(&mut self, rules: &Rules, at: At, node: &Node<'t>) -> Result<bool, Cut> {
        let mut holds = true;
        if let Some(values) = &rules.one_of_values {
            let mut is_one = false;
            for value in values {
                is_one = is_one || self.equals(node, value)?;
            }
            holds &= self.needs(is_one, "enum", at, node);
        }
        if let Some(value) = &rules.constant {
            let same = self.equals(node, value)?;
            holds &= self.needs(same, "const", at, node);
        }
        Ok(holds)
    }

    fn bounds(&mut self, rules: &NumberRules, at: At, number: Number, node: &Node<'t>) -> bool {
        use std::cmp::Ordering::{Equal, Greater, Less};
        let against = |bound: Option<Number>, allowed: &[std::cmp::Ordering]| {
            bound.is_none_or(|bound| number.compare(bound).is_some_and(|order| allowed.contains(&order)))
        };
        let checks = [
            ("minimum", against(rules.minimum, &[Equal, Greater])),
            ("maximum", against(rules.maximum, &[Equal, Less])),
            ("exclusiveMinimum", against(rules.above, &[Greater])),
            ("exclusiveMaximum", against(rules.below, &[Less])),
            ("multipleOf", rules.multiple_of.is_none_or(|unit| number.is_multiple_of(unit))),
        ];
        checks.into_iter().fold(true, |all, (keyword, holds)| self.needs(holds, keyword, at, node) && all)
    }

    fn string(&mut self, rules: &StringRules, at: At, text: &str, node: &Node<'t>) -> Result<bool, Cut> {
        let mut holds = true;
        if rules.min.is_some() || rules.max.is_some() {
            let count = text.chars().count();
            holds &= self.needs(rules.min.is_none_or(|min| count >= min), "minLength", at, node);
            holds &= self.needs(rules.max.is_none_or(|max| count <= max), "maxLength", at, node);
        }
        if let Some(pattern) = &rules.pattern {
            self.spend(text.len() / 64)?;
            holds &= self.needs(pattern.is_in(text), "pattern", at, node);
        }
        if let Some(format) = rules.format {
            holds &= self.needs(format.holds(text), "format", at, node);
        }
        Ok(holds)
    }

    fn combined(&mut self, rules: &Rules, at: At, id: Id, depth: usize) -> Result<bool, Cut> {
        let document = self.document;
        let node = document.node(id);
        let mut holds = true;
        for &part in &rules.all_of {
            holds &= self.value(part, id, depth + 1)?;
        }
        if let Some(parts) = &rules.any_of {
            let mut any = false;
            for &part in parts {
                any = any || self.quietly(part, id, depth + 1)?;
            }
            holds &= self.needs(any, "anyOf", at, node);
        }
        if let Some(parts) = &rules.one_of {
            let mut fitting = 0;
            for &part in parts {
                fitting += usize::from(fitting < 2 && self.quietly(part, id, depth + 1)?);
            }
            holds &= self.needs(fitting == 1, "oneOf", at, node);
        }
        if let Some(part) = rules.not {
            let fits = self.quietly(part, id, depth + 1)?;
            holds &= self.needs(!fits, "not", at, node);
        }
        if let Some((test, then, otherwise)) = rules.condition {
            let branch = if self.quietly(test, id, depth + 1)? { then } else { otherwise };
            if let Some(branch) = branch {
                holds &= self.value(branch, id, depth + 1)?;
            }
        }
        Ok(holds)
    }
}

fn types_of(value: &Value<'_>) -> u8 {
    match value {
        Value::Null => types::NULL,
        Value::Bool(_) => types::BOOLEAN,
        Value::Number(number) if number.is_whole() => types::INTEGER | types::NUMBER,
        Value::Number(_) => types::NUMBER,
        Value::String(_) => types::STRING,
        Value::Array(_) => types::ARRAY,
        Value::Object(_) => types::OBJECT,
    }
}

#[cfg(test)]
mod tests;
