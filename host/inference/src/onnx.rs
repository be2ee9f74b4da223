//! The little of an ONNX file that is read before a backend sees it: how many rows the table of embeddings has.
//!
//! A token id beyond that table is an error in ONNX Runtime and the end of the process in tract, so it is found out first.
//! Format: <https://github.com/onnx/onnx/blob/main/onnx/onnx.proto>, fields by number.

use std::collections::HashMap;

/// Deepest chain of casts that is followed.
const HOPS_MAX: usize = 8;

enum Value<'a> {
    Number(u64),
    Bytes(&'a [u8]),
}

/// The fields of a message, up to the first that is broken.
struct Fields<'a>(&'a [u8]);

impl<'a> Fields<'a> {
    fn varint(&mut self) -> Option<u64> {
        let mut value = 0_u64;
        for shift in (0..64).step_by(7) {
            let (&byte, rest) = self.0.split_first()?;
            self.0 = rest;
            value |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Some(value);
            }
        }
        None
    }

    fn bytes(&mut self, len: usize) -> Option<&'a [u8]> {
        let (bytes, rest) = self.0.split_at_checked(len)?;
        self.0 = rest;
        Some(bytes)
    }
}

impl<'a> Iterator for Fields<'a> {
    type Item = (u64, Value<'a>);

    fn next(&mut self) -> Option<(u64, Value<'a>)> {
        let key = self.varint()?;
        let value = match key & 7 {
            0 => Value::Number(self.varint()?),
            1 => Value::Bytes(self.bytes(8)?),
            2 => {
                let len = usize::try_from(self.varint()?).ok()?;
                Value::Bytes(self.bytes(len)?)
            }
            5 => Value::Bytes(self.bytes(4)?),
            _ => return None,
        };
        Some((key >> 3, value))
    }
}

#[derive(Default)]
struct Node<'a> {
    operator: &'a str,
    inputs: Vec<&'a str>,
    outputs: Vec<&'a str>,
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap_or_default()
}

/// Rows of the smallest table that is indexed by the graph's input `ids`; `None` when that cannot be told.
pub(crate) fn rows_looked_up(model: &[u8], ids: &str) -> Option<u64> {
    let graph = Fields(model).find_map(|field| match field {
        (7, Value::Bytes(graph)) => Some(graph),
        _ => None,
    })?;
    let mut nodes = Vec::new();
    let mut tables: HashMap<&str, u64> = HashMap::new();
    for field in Fields(graph) {
        match field {
            (1, Value::Bytes(bytes)) => nodes.push(node(bytes)),
            (5, Value::Bytes(bytes)) => tables.extend(table(bytes)),
            _ => {}
        }
    }
    let made_by: HashMap<&str, &Node<'_>> =
        nodes.iter().flat_map(|node| node.outputs.iter().map(move |output| (*output, node))).collect();
    let origin = |name, through: &[&str]| {
        let mut name: &str = name;
        for _ in 0..HOPS_MAX {
            match made_by.get(name).filter(|node| through.contains(&node.operator)) {
                Some(node) => name = node.inputs.first().copied().unwrap_or_default(),
                None => break,
            }
        }
        name
    };
    let lookups = nodes.iter().filter(|node| node.operator == "Gather").filter_map(|node| {
        let (&data, &indices) = (node.inputs.first()?, node.inputs.get(1)?);
        let is_lookup = origin(indices, &["Cast", "Identity"]) == ids;
        let table = origin(data, &["DequantizeLinear", "Cast", "Identity"]);
        is_lookup.then(|| tables.get(table).copied()).flatten()
    });
    lookups.min()
}

fn node(bytes: &[u8]) -> Node<'_> {
    let mut node = Node::default();
    for field in Fields(bytes) {
        match field {
            (1, Value::Bytes(name)) => node.inputs.push(text(name)),
            (2, Value::Bytes(name)) => node.outputs.push(text(name)),
            (4, Value::Bytes(name)) => node.operator = text(name),
            _ => {}
        }
    }
    node
}

/// Name and first dimension of a constant.
fn table(bytes: &[u8]) -> Option<(&str, u64)> {
    let (mut name, mut rows) = (None, None);
    for field in Fields(bytes) {
        match field {
            (1, Value::Number(dimension)) => rows = rows.or(Some(dimension)),
            // Written packed by some.
            (1, Value::Bytes(packed)) => rows = rows.or_else(|| Fields(packed).varint()),
            (8, Value::Bytes(bytes)) => name = Some(text(bytes)),
            _ => {}
        }
    }
    Some((name?, rows?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fixture(file: &str) -> Vec<u8> {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../models/fixtures/");
        std::fs::read(format!("{path}{file}")).expect("the fixtures are committed")
    }

    #[test]
    fn the_table_is_found_behind_a_dequantisation_too() {
        assert_eq!(rows_looked_up(&fixture("toy-injection/model.onnx"), "input_ids"), Some(112));
        assert_eq!(rows_looked_up(&fixture("toy-injection/model.onnx"), "token_type_ids"), Some(2));
        assert_eq!(rows_looked_up(&fixture("toy-entities/model.fp32.onnx"), "ids"), Some(14));
        assert_eq!(rows_looked_up(&fixture("toy-entities/model.q8w.onnx"), "ids"), Some(14));
    }

    #[test]
    fn what_is_no_model_has_no_table() {
        let whole = fixture("toy-injection/model.onnx");
        assert_eq!(rows_looked_up(&whole, "other"), None);
        for end in 0..whole.len().min(400) {
            assert!(rows_looked_up(&whole[..end], "input_ids").is_none());
        }
        assert_eq!(rows_looked_up(&[0xff; 64], "x"), None);
    }
}
