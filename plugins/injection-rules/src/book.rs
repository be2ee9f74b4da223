//! From rule files, as written, to vocabulary and rules.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::rules::{CONCEPTS_MAX, Rule, Rules};
use crate::vocabulary::{Builder, Concept, Vocabulary};

/// One rule file. Concepts of the same name in several files are one concept.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Written {
    /// Terms by the concept they stand for.
    #[serde(default)]
    pub concepts: BTreeMap<String, Vec<String>>,
    /// Rules, in any order.
    #[serde(default)]
    pub rules: Vec<WrittenRule>,
}

/// One rule as written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WrittenRule {
    /// Unique.
    name: String,
    /// What must follow each other: concepts, `one|another`, or terms with `=` before them.
    #[serde(default)]
    seq: Vec<String>,
    /// Instead of `seq`: terms of which one is enough.
    #[serde(default)]
    phrases: Vec<String>,
    /// Words that may stand between.
    #[serde(default = "gap")]
    gap: u16,
    /// Whether the parts may stand in any order.
    #[serde(default)]
    any_order: bool,
    /// Whether a sentence may end between the parts.
    #[serde(default)]
    across: bool,
    /// Whether it must begin a line.
    #[serde(default)]
    line_start: bool,
    /// Whether quotes and talk about attacks leave it as it is.
    #[serde(default)]
    always: bool,
    /// Whether it counts only in what was hidden, such as a decoded view.
    #[serde(default)]
    hidden: bool,
    /// What it shows alone, in [0, 1].
    score: f64,
    /// Category of its findings.
    category: Option<String>,
    /// Rules that say the same.
    group: Option<String>,
    /// Concepts that take it back.
    #[serde(default)]
    unless: Vec<String>,
}

fn gap() -> u16 {
    3
}

/// What the rule files say, ready to be used.
#[derive(Debug)]
pub struct Book {
    /// All terms.
    pub vocabulary: Vocabulary,
    /// All rules.
    pub rules: Rules,
    /// Words that talk about attacks.
    pub mention: Concept,
    /// Words that introduce what others say.
    pub report: Concept,
    /// Words that make a question about attacks.
    pub howto: Concept,
    /// How many concepts there are.
    pub concepts: usize,
}

#[derive(Default)]
struct Making {
    ids: BTreeMap<String, Concept>,
    groups: BTreeMap<String, u16>,
    terms: Builder,
}

impl Making {
    fn concept(&mut self, name: &str) -> Result<Concept, String> {
        let next = self.ids.len();
        let id = *self.ids.entry(name.to_owned()).or_insert(u16::try_from(next).unwrap_or(u16::MAX));
        if usize::from(id) < CONCEPTS_MAX { Ok(id) } else { Err("too many concepts".to_owned()) }
    }

    fn known(&self, rule: &str, name: &str) -> Result<Concept, String> {
        self.ids.get(name).copied().ok_or_else(|| format!("rules/{rule}: no concept `{name}`"))
    }

    fn slot(&mut self, rule: &str, written: &str) -> Result<Vec<Concept>, String> {
        let mut slot = Vec::new();
        // All terms of a slot are one concept: nobody else tells them apart.
        let mut terms = None;
        for choice in written.split('|') {
            let Some(term) = choice.strip_prefix('=') else {
                slot.push(self.known(rule, choice)?);
                continue;
            };
            let concept = match terms {
                Some(concept) => concept,
                None => *terms.insert(self.concept(&format!("={written}"))?),
            };
            self.terms.add(term, concept).map_err(|error| format!("rules/{rule}: {error}"))?;
        }
        slot.extend(terms);
        Ok(slot)
    }

    fn group(&mut self, name: &str) -> u16 {
        let next = u16::try_from(self.groups.len()).unwrap_or(u16::MAX);
        *self.groups.entry(name.to_owned()).or_insert(next)
    }
}

impl Book {
    /// Puts rule files together.
    ///
    /// # Errors
    /// Names the concept, rule or term that cannot be used.
    pub fn new(files: &[Written], without: &[String]) -> Result<Book, String> {
        let mut making = Making::default();
        for (name, terms) in files.iter().flat_map(|file| &file.concepts) {
            let concept = making.concept(name)?;
            for term in terms {
                making.terms.add(term, concept).map_err(|error| format!("concepts/{name}: {error}"))?;
            }
        }
        let mut rules = Rules::default();
        let mut names: Vec<&str> = Vec::new();
        for rule in files.iter().flat_map(|file| &file.rules) {
            if names.contains(&rule.name.as_str()) {
                return Err(format!("rules/{}: there are two rules of this name", rule.name));
            }
            names.push(&rule.name);
            if !without.contains(&rule.name) {
                add(&mut making, &mut rules, rule)?;
            }
        }
        if let Some(name) = without.iter().find(|name| !names.contains(&name.as_str())) {
            return Err(format!("without: there is no rule `{name}`"));
        }
        let [mention, report, howto] = ["mention", "report", "howto"].map(|name| making.concept(name));
        let concepts = making.ids.len();
        Ok(Book {
            concepts,
            vocabulary: making.terms.build()?,
            rules,
            mention: mention?,
            report: report?,
            howto: howto?,
        })
    }
}

fn add(making: &mut Making, rules: &mut Rules, written: &WrittenRule) -> Result<(), String> {
    let name = written.name.as_str();
    if !(0.0..=1.0).contains(&written.score) {
        return Err(format!("rules/{name}: score {} is not in [0, 1]", written.score));
    }
    let slots = match (written.seq.is_empty(), written.phrases.is_empty()) {
        (false, true) => {
            written.seq.iter().map(|slot| making.slot(name, slot)).collect::<Result<Vec<_>, _>>()?
        }
        (true, false) => {
            let concept = making.concept(&format!("phrases of {name}"))?;
            for term in &written.phrases {
                making.terms.add(term, concept).map_err(|error| format!("rules/{name}: {error}"))?;
            }
            vec![vec![concept]]
        }
        _ => return Err(format!("rules/{name}: give either seq or phrases")),
    };
    if slots.len() > 5 || written.any_order && slots.len() > 4 {
        return Err(format!("rules/{name}: too many parts"));
    }
    let unless = written.unless.iter().map(|c| making.known(name, c)).collect::<Result<Vec<_>, _>>()?;
    let category = written.category.clone().unwrap_or_else(|| "security.injection".to_owned());
    let known = category == "security" || category.starts_with("security.");
    if !known {
        return Err(format!("rules/{name}: category `{category}` is not under security"));
    }
    let rule = Rule {
        name: name.to_owned(),
        group: making.group(written.group.as_deref().unwrap_or(name)),
        category,
        score: written.score,
        line_start: written.line_start,
        always: written.always,
        hidden: written.hidden,
        unless,
    };
    let orders = orders(slots.len(), written.any_order);
    rules.add(rule, &slots, &orders, (written.gap.min(100) * 2, written.across))
}

/// All orders of `count` slots, or the one as written.
fn orders(count: usize, any: bool) -> Vec<Vec<usize>> {
    if !any {
        return vec![(0..count).collect()];
    }
    let mut orders = vec![Vec::new()];
    for _ in 0..count {
        orders = orders
            .into_iter()
            .flat_map(|order: Vec<usize>| {
                (0..count).filter(|slot| !order.contains(slot)).collect::<Vec<_>>().into_iter().map(
                    move |slot| {
                        let mut longer = order.clone();
                        longer.push(slot);
                        longer
                    },
                )
            })
            .collect();
    }
    orders
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn orders_are_all_of_them() {
        assert_eq!(orders(2, false), [[0, 1]]);
        assert_eq!(orders(3, true).len(), 6);
    }

    #[test]
    fn what_is_wrong_is_named() {
        let book = |yaml: &str| {
            let file: Written = serde_json::from_value(crate::flow::parse(yaml).unwrap()).unwrap();
            Book::new(&[file], &[]).map(|_| ())
        };
        for (yaml, says) in [
            ("rules: [{name: r, seq: [x], score: 1}]", "no concept `x`"),
            ("rules: [{name: r, score: 1}]", "either seq or phrases"),
            ("rules: [{name: r, phrases: [a], score: 2}]", "not in [0, 1]"),
            ("rules: [{name: r, phrases: [ab*], score: 1}]", "too short"),
            ("rules: [{name: r, phrases: [\"\"], score: 1}]", "empty"),
            ("rules: [{name: r, phrases: [a], score: 1, category: safety.x}]", "under security"),
            ("rules: [{name: r, phrases: [a], score: 1}, {name: r, phrases: [b], score: 1}]", "two rules"),
        ] {
            assert!(book(yaml).is_err_and(|error| error.contains(says)), "{yaml}");
        }
        assert_eq!(book("concepts: {x: [a]}\nrules: [{name: r, seq: [x, =b|=c], score: 1}]"), Ok(()));
    }
}
