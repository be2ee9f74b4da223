//! The table of rules, `data/rules.txt`.

use std::collections::BTreeMap;

/// One thing that can be found.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    /// `kind.rule`, for example `shell.fork-bomb`.
    pub name: String,
    /// Score in a text by itself.
    pub standing: f64,
    /// Score where the text only shows it.
    pub mentioned: f64,
    /// Score in the argument of a tool call.
    pub argument: f64,
    /// For people.
    pub message: String,
}

/// All rules, sorted by name.
#[derive(Debug)]
pub struct Rules(Vec<Rule>);

/// How a hit stands in its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// By itself.
    Standing,
    /// Shown as an example.
    Mentioned,
    /// In the argument of a tool call.
    Argument,
}

impl Rules {
    /// The embedded table with the scores of the settings.
    ///
    /// # Errors
    /// Names a line of the table, or a score of the settings, that cannot be used.
    pub fn new(table: &str, scores: &BTreeMap<String, f64>) -> Result<Rules, String> {
        let mut rules = Vec::new();
        for line in table.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
            rules.push(parse(line).ok_or_else(|| format!("rules.txt: `{line}`"))?);
        }
        rules.sort_by(|a, b| a.name.cmp(&b.name));
        for (name, &score) in scores {
            if !(0.0..=1.0).contains(&score) {
                return Err(format!("settings.scores.{name}: {score} is not in [0, 1]"));
            }
            let is_kind = !name.contains('.');
            let mut is_known = false;
            for rule in &mut rules {
                if is_kind && rule.name.split('.').next() == Some(name) {
                    // A rule's own score wins over that of its kind.
                    let own = scores.contains_key(&rule.name);
                    for value in [&mut rule.standing, &mut rule.mentioned, &mut rule.argument] {
                        *value = if own { *value } else { value.min(score) };
                    }
                    is_known = true;
                } else if rule.name == *name {
                    (rule.standing, rule.mentioned, rule.argument) = (score, score, score);
                    is_known = true;
                }
            }
            if !is_known {
                return Err(format!("settings.scores.{name}: there is no such kind or rule"));
            }
        }
        Ok(Rules(rules))
    }

    /// The rule of that name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Rule> {
        self.0.binary_search_by(|rule| rule.name.as_str().cmp(name)).ok().map(|at| &self.0[at])
    }
}

impl Rule {
    /// Its score at such a place; 0: not to be reported.
    #[must_use]
    pub fn score(&self, place: Place) -> f64 {
        match place {
            Place::Standing => self.standing,
            Place::Mentioned => self.mentioned,
            Place::Argument => self.argument,
        }
    }
}

fn parse(line: &str) -> Option<Rule> {
    let mut parts = line.split('|').map(str::trim);
    let name = parts.next()?.to_owned();
    let mut score = || parts.next()?.parse().ok();
    let (standing, mentioned, argument) = (score()?, score()?, score()?);
    Some(Rule { name, standing, mentioned, argument, message: parts.next()?.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_wins_over_its_kind() {
        let scores = [("shell".to_owned(), 0.5), ("shell.delete-system".to_owned(), 1.0)].into();
        let rules = Rules::new(include_str!("../data/rules.txt"), &scores).unwrap();
        assert_eq!(rules.get("shell.delete-system").unwrap().standing, 1.0);
        assert_eq!(rules.get("shell.fork-bomb").unwrap().standing, 0.5);
        assert_eq!(rules.get("shell.delete").unwrap().standing, 0.0);
        assert!(rules.get("shell.nothing").is_none());
    }

    #[test]
    fn a_score_for_nothing_is_named() {
        let scores = [("shell.colour".to_owned(), 0.5)].into();
        let refused = Rules::new(include_str!("../data/rules.txt"), &scores);
        assert!(refused.is_err_and(|error| error.contains("shell.colour")));
    }
}
