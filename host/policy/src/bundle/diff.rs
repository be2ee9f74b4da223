use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use serde::Serialize;
use serde_json::{Map, Value};

use super::Bundle;
use crate::digest::{guardrail_json, redaction_json};
use crate::{Policy, PolicyError};

/// Longest value that a message shows, in characters.
const SHOWN_MAX: usize = 60;

/// What differs between two bundles, in the order of paths and names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BundleDiff {
    /// Files that were added, removed or changed.
    pub files: Vec<FileChange>,
    /// Policies that were added, removed or changed.
    pub policies: Vec<PolicyChange>,
}

/// One file that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FileChange {
    /// Its path.
    pub path: String,
    /// `added`, `removed` or `changed`.
    pub change: &'static str,
}

/// One policy that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PolicyChange {
    /// Its name.
    pub policy: String,
    /// `added`, `removed` or `changed`.
    pub change: &'static str,
    /// What differs in the policy itself, in words.
    pub keys: Vec<String>,
    /// Guardrails that differ, by name.
    pub guardrails: Vec<GuardrailChange>,
}

/// One guardrail that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GuardrailChange {
    /// Its name.
    pub guardrail: String,
    /// `added`, `removed` or `changed`.
    pub change: &'static str,
    /// What differs in it, in words.
    pub keys: Vec<String>,
}

/// What became of `old` in `new`.
///
/// # Errors
/// A policy of one of them is not valid.
pub fn diff(old: &Bundle, new: &Bundle) -> Result<BundleDiff, PolicyError> {
    let digests = |bundle: &Bundle| -> BTreeMap<_, _> {
        bundle.manifest().files.iter().map(|file| (file.path.clone(), file.sha256)).collect()
    };
    let files = changes(&digests(old), &digests(new))
        .map(|(path, change, _)| FileChange { path: path.clone(), change })
        .collect();
    let by_name = |policies: Vec<Policy>| -> BTreeMap<_, _> {
        policies.into_iter().map(|policy| (policy.name.to_string(), Compared::of(&policy))).collect()
    };
    let policies = changes(&by_name(old.policies()?), &by_name(new.policies()?))
        .map(|(name, change, both)| {
            let (keys, guardrails) = both.map(|(old, new)| old.against(new)).unwrap_or_default();
            PolicyChange { policy: name.clone(), change, keys, guardrails }
        })
        .collect();
    Ok(BundleDiff { files, policies })
}

/// A policy as it is compared: defaults applied, lists in place.
#[derive(PartialEq)]
struct Compared {
    keys: Map<String, Value>,
    guardrails: BTreeMap<String, Map<String, Value>>,
    order: Vec<String>,
}

impl Compared {
    fn of(policy: &Policy) -> Compared {
        let mut keys = Map::new();
        keys.insert("description".to_owned(), policy.description.clone().into());
        keys.insert("deadline_ms".to_owned(), ms(policy.deadline));
        keys.insert("redaction".to_owned(), redaction_json(policy));
        let guardrails = policy.guardrails.iter().map(|guardrail| {
            let mut keys = match guardrail_json(guardrail) {
                Value::Object(keys) => keys,
                _ => Map::new(),
            };
            let settings =
                guardrail.settings_json.as_deref().and_then(|json| serde_json::from_str(json).ok());
            keys.remove("settings");
            if let Some(Value::Object(settings)) = settings {
                keys.extend(settings.into_iter().map(|(key, value)| (format!("settings.{key}"), value)));
            }
            keys.remove("timeout_ns");
            keys.insert("timeout_ms".to_owned(), ms(guardrail.timeout));
            (guardrail.name.to_string(), keys)
        });
        let order = policy.guardrails.iter().map(|guardrail| guardrail.name.to_string()).collect();
        Compared { keys, guardrails: guardrails.collect(), order }
    }

    fn against(&self, new: &Compared) -> (Vec<String>, Vec<GuardrailChange>) {
        let mut keys = words(&self.keys, &new.keys);
        let guardrails: Vec<_> = changes(&self.guardrails, &new.guardrails)
            .map(|(name, change, both)| GuardrailChange {
                guardrail: name.clone(),
                change,
                keys: both.map(|(old, new)| words(old, new)).unwrap_or_default(),
            })
            .collect();
        let kept = |order: &[String], other: &Compared| -> Vec<String> {
            order.iter().filter(|name| other.guardrails.contains_key(*name)).cloned().collect()
        };
        if kept(&self.order, new) != kept(&new.order, self) {
            keys.push("the guardrails run in another order".to_owned());
        }
        (keys, guardrails)
    }
}

/// Milliseconds, as policies give them.
fn ms(duration: Duration) -> Value {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX).into()
}

/// What two maps do not share: key, `added`, `removed` or `changed`, and for the last both values.
fn changes<'a, K: Ord, V: PartialEq>(
    old: &'a BTreeMap<K, V>,
    new: &'a BTreeMap<K, V>,
) -> impl Iterator<Item = (&'a K, &'static str, Option<(&'a V, &'a V)>)> {
    let keys: BTreeSet<&K> = old.keys().chain(new.keys()).collect();
    keys.into_iter().filter_map(|key| match (old.get(key), new.get(key)) {
        (None, _) => Some((key, "added", None)),
        (_, None) => Some((key, "removed", None)),
        (Some(old), Some(new)) => (old != new).then_some((key, "changed", Some((old, new)))),
    })
}

/// What differs between two mappings.
fn words(old: &Map<String, Value>, new: &Map<String, Value>) -> Vec<String> {
    let keys: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    keys.into_iter()
        .filter_map(|key| {
            match (old.get(key).unwrap_or(&Value::Null), new.get(key).unwrap_or(&Value::Null)) {
                (old, new) if old == new => None,
                (Value::Null, new) => Some(format!("`{key}` is now {}", shown(new))),
                (old, Value::Null) => Some(format!("`{key}` was {} and is gone", shown(old))),
                (Value::Array(old), Value::Array(new)) => Some(format!("`{key}`: {}", list_words(old, new))),
                (old, new) => Some(format!("`{key}` was {} and is now {}", shown(old), shown(new))),
            }
        })
        .collect()
}

fn list_words(old: &[Value], new: &[Value]) -> String {
    // Compared as text, because JSON values have no order.
    let texts = |list: &[Value]| -> BTreeSet<String> { list.iter().map(Value::to_string).collect() };
    let (before, after) = (texts(old), texts(new));
    let added: Vec<_> = after.difference(&before).collect();
    let removed: Vec<_> = before.difference(&after).collect();
    let part = |items: &[&String], word: &str| match items {
        [] => None,
        [one] => Some(format!("{} {word}", cut(one))),
        more => Some(format!("{} entries {word}", more.len())),
    };
    let parts: Vec<_> = [part(&added, "added"), part(&removed, "removed")].into_iter().flatten().collect();
    if parts.is_empty() {
        "its entries are repeated or ordered otherwise".to_owned()
    } else {
        parts.join(", ")
    }
}

fn shown(value: &Value) -> String {
    match value {
        Value::Array(list) if list.len() > 3 => format!("a list of {} entries", list.len()),
        Value::String(text) => cut(text),
        other => cut(&other.to_string()),
    }
}

fn cut(text: &str) -> String {
    if text.chars().count() <= SHOWN_MAX {
        return text.to_owned();
    }
    text.chars().take(SHOWN_MAX).chain(['…']).collect()
}

#[cfg(test)]
mod tests;
