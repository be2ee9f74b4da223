use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::Node;
use crate::{FILES_BYTES_MAX, ListSource, Placed, yaml};

/// The key that stands for the lines or the document in a file.
const FILE_KEY: &str = "$file";
/// The key that stands for a whole file as one string.
const TEXT_KEY: &str = "$text";

/// The key in `name`, if it is one that stands for a file.
fn splice_key(name: &str) -> Option<&'static str> {
    [FILE_KEY, TEXT_KEY].into_iter().find(|key| *key == name)
}

/// The files of one policy: each is read once, counted against the sum, and kept for the digest.
pub(crate) struct Lists<'a> {
    source: &'a dyn ListSource,
    read: BTreeMap<String, Vec<u8>>,
    bytes: usize,
}

impl<'a> Lists<'a> {
    pub(crate) fn new(source: &'a dyn ListSource) -> Lists<'a> {
        Lists { source, read: BTreeMap::new(), bytes: 0 }
    }

    /// Every file read so far, by path.
    pub(crate) fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.read.iter().map(|(path, content)| (path.as_str(), content.as_slice()))
    }

    fn get(&mut self, path: &str) -> Result<&[u8], String> {
        if !self.read.contains_key(path) {
            check_path(path)?;
            let content = self.source.read(path)?;
            self.bytes = self.bytes.saturating_add(content.len());
            if self.bytes > FILES_BYTES_MAX {
                return Err(format!(
                    "the files of this policy are larger than {FILES_BYTES_MAX} bytes together"
                ));
            }
            self.read.insert(path.to_owned(), content);
        }
        Ok(self.read.get(path).map_or(&[], Vec::as_slice))
    }
}

/// Only what lies below the policy's folder, written one way, so that a policy means the same everywhere.
fn check_path(path: &str) -> Result<(), String> {
    let plain = |part: &str| !part.is_empty() && part != "." && part != "..";
    if path.is_empty() {
        return Err("the path is empty; name a file relative to the policy's folder".to_owned());
    }
    if path.starts_with('/') || path.contains(['\\', '\0', ':']) || !path.split('/').all(plain) {
        return Err(
            "only a plain relative path below the policy's folder is allowed, such as lists/terms.txt"
                .to_owned(),
        );
    }
    Ok(())
}

/// The JSON form of settings with every file in place. Problems go to `report` with their place and key; what they
/// concern becomes `null`.
pub(crate) fn to_json(
    node: &Placed<Node>,
    key: &str,
    lists: &mut Lists<'_>,
    report: &mut dyn FnMut(&Placed<()>, String, String),
) -> Value {
    match &node.value {
        Node::Seq(items) => Value::Array(
            items
                .iter()
                .enumerate()
                .map(|(index, item)| to_json(item, &format!("{key}[{index}]"), lists, report))
                .collect(),
        ),
        Node::Map(entries) => {
            if let Some(name) = entries.iter().find_map(|(name, _)| splice_key(&name.value)) {
                return spliced(entries, name, lists).unwrap_or_else(|why| {
                    report(&node.with(()), format!("{key}.{name}"), why);
                    Value::Null
                });
            }
            let mut sorted: Vec<_> = entries.iter().collect();
            sorted.sort_by(|left, right| left.0.value.cmp(&right.0.value));
            let values = sorted
                .into_iter()
                .map(|(name, value)| {
                    let inner = to_json(value, &format!("{key}.{}", name.value), lists, report);
                    (name.value.clone(), inner)
                })
                .collect::<Map<_, _>>();
            Value::Object(values)
        }
        scalar => scalar.clone().into_value(),
    }
}

/// What the file stands for that a mapping with the key `name` names.
fn spliced(
    entries: &[(Placed<String>, Placed<Node>)],
    name: &str,
    lists: &mut Lists<'_>,
) -> Result<Value, String> {
    let path = named_file(entries)?;
    let named = |why: String| format!("`{path}`: {why}");
    let content = text(lists.get(path).map_err(named)?).map_err(named)?;
    if name == TEXT_KEY {
        return Ok(Value::String(content.to_owned()));
    }
    file_value(path, content).map_err(named)
}

fn named_file(entries: &[(Placed<String>, Placed<Node>)]) -> Result<&str, String> {
    match entries {
        [(_, Placed { value: Node::String(path), .. })] => Ok(path),
        [_] => Err("its value must be the path of a file, as text".to_owned()),
        _ => Err("it stands alone in its mapping; move the other keys out".to_owned()),
    }
}

/// The text of a file, without the mark that some editors begin it with.
fn text(content: &[u8]) -> Result<&str, String> {
    let text = std::str::from_utf8(content)
        .map_err(|error| format!("it is not UTF-8 at byte {}; convert it", error.valid_up_to()))?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// What a file stands for: a document for `.json`, `.yaml` and `.yml`, else its lines.
fn file_value(path: &str, text: &str) -> Result<Value, String> {
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
    match extension {
        "json" | "yaml" | "yml" => {
            let node: Node =
                yaml::read(text, path, crate::FILE_BYTES_MAX).map_err(|error| error.to_string())?;
            if let Some(key) = names_a_file(&node) {
                return Err(format!(
                    "a spliced file may not hold {key} itself; name that file in the policy"
                ));
            }
            Ok(node.into_value())
        }
        _ => Ok(Value::Array(
            text.lines().filter_map(line).map(|line| Value::String(line.to_owned())).collect(),
        )),
    }
}

/// The key by which a value names another file.
fn names_a_file(node: &Node) -> Option<&'static str> {
    match node {
        Node::Seq(items) => items.iter().find_map(|item| names_a_file(&item.value)),
        Node::Map(entries) => entries
            .iter()
            .find_map(|(name, value)| splice_key(&name.value).or_else(|| names_a_file(&value.value))),
        _ => None,
    }
}

/// A line of a list: trimmed; empty lines and those that start with `#` are left out, `\#` stands for a leading `#`.
fn line(line: &str) -> Option<&str> {
    let line = line.trim();
    if line.is_empty() || line.starts_with('#') {
        return None;
    }
    Some(line.strip_prefix('\\').filter(|rest| rest.starts_with('#')).unwrap_or(line))
}
