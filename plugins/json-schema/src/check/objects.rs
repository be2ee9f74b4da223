//! Arrays and objects.

use std::ops::Range;

use super::{Cut, Judge, range};
use crate::json::{Id, Node};
use crate::schema::{ArrayRules, At, Rules};

impl<'t> Judge<'_, 't> {
    pub(super) fn array(
        &mut self,
        rules: &ArrayRules,
        at: At,
        items: &Range<u32>,
        node: &Node<'t>,
        depth: usize,
    ) -> Result<bool, Cut> {
        let document = self.document;
        let items = document.items(items);
        let mut holds = self.needs(rules.min.is_none_or(|min| items.len() >= min), "minItems", at, node);
        holds &= self.needs(rules.max.is_none_or(|max| items.len() <= max), "maxItems", at, node);
        for (&part, &item) in rules.prefix.iter().zip(items) {
            holds &= self.value(part, item, depth + 1)?;
        }
        if let Some(rest) = rules.rest {
            for &item in items.iter().skip(rules.prefix.len()) {
                holds &= self.value(rest, item, depth + 1)?;
            }
        }
        if let Some((part, min, max)) = rules.contains {
            let mut fitting = 0;
            for &item in items {
                fitting += usize::from(self.quietly(part, item, depth + 1)?);
            }
            holds &= self.needs(fitting >= min, if min == 1 { "contains" } else { "minContains" }, at, node);
            holds &= self.needs(fitting <= max, "maxContains", at, node);
        }
        if rules.is_unique
            && let Some(double) = self.doubled(items)?
        {
            holds &= self.fails("uniqueItems", at, range(document.node(double)));
        }
        Ok(holds)
    }

    pub(super) fn object(
        &mut self,
        rules: &Rules,
        at: At,
        members: &Range<u32>,
        id: Id,
        depth: usize,
    ) -> Result<bool, Cut> {
        let document = self.document;
        let node = document.node(id);
        let has = |name: &str| document.member(members, name).is_some();
        let object = &rules.object;
        let list = document.members(members);
        let mut holds = self.needs(object.min.is_none_or(|min| list.len() >= min), "minProperties", at, node);
        holds &= self.needs(object.max.is_none_or(|max| list.len() <= max), "maxProperties", at, node);
        self.spend(object.required.len())?;
        for name in &object.required {
            holds &= self.needs(has(name), "required", at, node);
        }
        for (name, needed) in &object.dependent_required {
            let lacks = has(name) && needed.iter().any(|needed| !has(needed));
            holds &= self.needs(!lacks, "dependentRequired", at, node);
        }
        for (name, part) in &object.dependent_schemas {
            if has(name) {
                holds &= self.value(*part, id, depth + 1)?;
            }
        }
        if object.properties.is_empty()
            && object.patterns.is_empty()
            && object.additional.is_none()
            && object.names.is_none()
        {
            return Ok(holds);
        }
        for member in list {
            let mut is_named = false;
            let key: &str = &member.key;
            if let Ok(found) = object.properties.binary_search_by(|(name, _)| name.as_str().cmp(key)) {
                is_named = true;
                holds &= self.value(object.properties[found].1, member.value, depth + 1)?;
            }
            for (pattern, part) in &object.patterns {
                self.spend(1 + key.len() / 64)?;
                if pattern.is_in(key) {
                    is_named = true;
                    holds &= self.value(*part, member.value, depth + 1)?;
                }
            }
            let whole = member.start as usize..document.node(member.value).end as usize;
            if let (Some(part), false) = (object.additional, is_named) {
                let is_never = self.schema.rules.get(part).is_some_and(|rules| rules.is_never);
                holds &= if is_never {
                    // Name and value: that there is such a member is what is wrong.
                    self.fails("additionalProperties", at, whole.clone())
                } else {
                    self.value(part, member.value, depth + 1)?
                };
            }
            if let Some(part) = object.names {
                let fits = self.name(part, key, depth + 1)?;
                if !fits {
                    holds &= self.fails("propertyNames", at, whole);
                }
            }
        }
        Ok(holds)
    }

    /// Whether a member's name fits, judged as a string by itself.
    fn name(&mut self, part: At, key: &str, depth: usize) -> Result<bool, Cut> {
        let written = serde_json::Value::from(key).to_string();
        let parsed = crate::json::parse(&written, 0..written.len());
        let mut judge = Judge {
            schema: self.schema,
            document: &parsed.document,
            violations: Vec::new(),
            violations_max: 0,
            quiet: 1,
            steps: self.steps,
        };
        let holds = judge.value(part, parsed.root, depth);
        self.steps = judge.steps;
        holds
    }
}
