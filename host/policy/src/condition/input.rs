use std::collections::{BTreeMap, HashMap};

use balustrade_core::{Attribute, Stage, Verdict};
use cel::common::types::{CelBool, CelDouble, CelMap, CelMapKey, CelString};
use cel::common::value::{CowVal, Val};
use cel::context::VariableResolver;

/// What a condition can see.
#[derive(Debug, Clone, Copy)]
pub struct ConditionInput<'a> {
    /// `stage`: its name.
    pub stage: Stage,
    /// `attributes`: the request's.
    pub attributes: &'a [(String, Attribute)],
    /// `scores`: highest score per category of the findings so far.
    pub scores: &'a BTreeMap<String, f64>,
    /// `verdicts`: of the guardrails so far.
    pub verdicts: &'a [(&'a str, Verdict)],
}

/// Made when it is asked for and borrowing its strings: a condition pays only for the variables it names.
impl VariableResolver for ConditionInput<'_> {
    fn resolve<'b>(&'b self, variable: &str) -> Option<CowVal<'b, 'b>> {
        Some(match variable {
            "stage" => CowVal::owned(CelString::from(self.stage.as_str())),
            "attributes" => {
                map(self.attributes.iter().map(|(name, value)| (name.as_str(), attribute(value))))
            }
            "scores" => map(self.scores.iter().map(|(category, score)| (category.as_str(), number(*score)))),
            "verdicts" => map(self.verdicts.iter().map(|(guardrail, verdict)| {
                (*guardrail, Box::new(CelString::from(verdict.as_str())) as Box<dyn Val>)
            })),
            _ => return None,
        })
    }
}

fn map<'b>(entries: impl Iterator<Item = (&'b str, Box<dyn Val + 'b>)>) -> CowVal<'b, 'b> {
    let entries: HashMap<CelMapKey<'b>, Box<dyn Val + 'b>> =
        entries.map(|(name, value)| (CelMapKey::from(name), value)).collect();
    CowVal::owned(CelMap::from(entries))
}

fn attribute(value: &Attribute) -> Box<dyn Val + '_> {
    match value {
        Attribute::String(value) => Box::new(CelString::from(value.as_str())),
        Attribute::Number(value) => number(*value),
        Attribute::Bool(value) => Box::new(CelBool::from(*value)),
    }
}

fn number<'b>(value: f64) -> Box<dyn Val + 'b> {
    Box::new(CelDouble::from(value))
}
