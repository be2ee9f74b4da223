//! Long texts of a case, written short: `{ $repeat: "word ", bytes: 70000, then: the end }`.

use serde_json::Value;

use crate::Placed;
use crate::settings::Node;

/// The key that makes a mapping stand for a long text.
const KEY: &str = "$repeat";
/// Longest text so written, in bytes.
const BYTES_MAX: usize = 4 << 20;

/// The JSON form of a request with every long text in place. Problems go to `report` with their place; what they concern
/// becomes `null`.
pub(super) fn expanded(node: Placed<Node>, report: &mut dyn FnMut(&Placed<()>, String)) -> Value {
    let place = node.with(());
    match node.value {
        Node::Seq(items) => Value::Array(items.into_iter().map(|item| expanded(item, report)).collect()),
        Node::Map(entries) if entries.iter().any(|(name, _)| name.value == KEY) => {
            text(&entries).map(Value::String).unwrap_or_else(|why| {
                report(&place, why.to_owned());
                Value::Null
            })
        }
        Node::Map(entries) => {
            entries.into_iter().map(|(name, value)| (name.value, expanded(value, report))).collect()
        }
        scalar => scalar.into_value(),
    }
}

fn text(entries: &[(Placed<String>, Placed<Node>)]) -> Result<String, &'static str> {
    let (mut unit, mut bytes, mut then) = ("", 0, "");
    for (name, value) in entries {
        match (name.value.as_str(), &value.value) {
            (KEY, Node::String(text)) if !text.is_empty() => unit = text,
            (KEY, _) => return Err("`$repeat` must be a text that is not empty"),
            ("bytes", Node::Number(number)) => {
                let given = number.as_u64().and_then(|number| usize::try_from(number).ok());
                bytes = given.filter(|bytes| (1..=BYTES_MAX).contains(bytes)).unwrap_or(0);
            }
            ("then", Node::String(text)) => then = text,
            _ => {
                return Err("beside `$repeat` stand `bytes`, a number, and `then`, a text, and nothing else");
            }
        }
    }
    if bytes == 0 {
        return Err(
            "`$repeat` needs `bytes`, a number from 1 to 4194304: the text is repeated until it has them",
        );
    }
    let mut text = unit.repeat(bytes.div_ceil(unit.len()));
    text.push_str(then);
    Ok(text)
}
