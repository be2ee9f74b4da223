//! Equality as JSON Schema has it: 1 and 1.0 are equal, the order of members does not count.

use super::{Cut, Judge};
use crate::json::{Id, Node, Number, Value};

impl<'t> Judge<'_, 't> {
    /// Whether a value of the text equals one of the schema.
    pub(super) fn equals(&mut self, node: &Node<'t>, wanted: &serde_json::Value) -> Result<bool, Cut> {
        use serde_json::Value as Wanted;
        self.spend(1)?;
        let document = self.document;
        Ok(match (&node.value, wanted) {
            (Value::Null, Wanted::Null) => true,
            (Value::Bool(a), Wanted::Bool(b)) => a == b,
            (Value::Number(a), Wanted::Number(b)) => {
                a.compare(Number::from(b)).is_some_and(std::cmp::Ordering::is_eq)
            }
            (Value::String(a), Wanted::String(b)) => **a == **b,
            (Value::Array(a), Wanted::Array(b)) => {
                let items = document.items(a);
                if items.len() != b.len() {
                    return Ok(false);
                }
                for (&item, wanted) in items.iter().zip(b) {
                    if !self.equals(document.node(item), wanted)? {
                        return Ok(false);
                    }
                }
                true
            }
            (Value::Object(a), Wanted::Object(b)) => {
                if document.members(a).len() != b.len() {
                    return Ok(false);
                }
                for (key, wanted) in b {
                    let Some(member) = document.member(a, key) else { return Ok(false) };
                    if !self.equals(document.node(member.value), wanted)? {
                        return Ok(false);
                    }
                }
                true
            }
            _ => false,
        })
    }

    /// The first item, in the order of their hashes, that equals an earlier one.
    pub(super) fn doubled(&mut self, items: &[Id]) -> Result<Option<Id>, Cut> {
        let mut hashes = Vec::with_capacity(items.len());
        for &item in items {
            hashes.push((self.hash(item)?, item));
        }
        hashes.sort_unstable();
        for (at, &(hash, item)) in hashes.iter().enumerate() {
            for &(other_hash, other) in &hashes[at + 1..] {
                if other_hash != hash {
                    break;
                }
                if self.same(item, other)? {
                    return Ok(Some(item.max(other)));
                }
            }
        }
        Ok(None)
    }

    fn same(&mut self, a: Id, b: Id) -> Result<bool, Cut> {
        self.spend(1)?;
        let document = self.document;
        Ok(match (&document.node(a).value, &document.node(b).value) {
            (Value::Number(a), Value::Number(b)) => a.compare(*b).is_some_and(std::cmp::Ordering::is_eq),
            (Value::Array(a), Value::Array(b)) => {
                let (a, b) = (document.items(a), document.items(b));
                if a.len() != b.len() {
                    return Ok(false);
                }
                for (&a, &b) in a.iter().zip(b) {
                    if !self.same(a, b)? {
                        return Ok(false);
                    }
                }
                true
            }
            (Value::Object(a), Value::Object(b)) => {
                let (a, b) = (document.members(a), document.members(b));
                if a.len() != b.len() {
                    return Ok(false);
                }
                for (a, b) in a.iter().zip(b) {
                    if a.key != b.key || !self.same(a.value, b.value)? {
                        return Ok(false);
                    }
                }
                true
            }
            (a, b) => a == b,
        })
    }

    /// Equal values have equal hashes. Fowler-Noll-Vo 1a over 64 bits.
    fn hash(&mut self, id: Id) -> Result<u64, Cut> {
        let document = self.document;
        let bytes = |seed: u64, bytes: &[u8]| {
            bytes.iter().fold(seed, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
        };
        let seed = 0xcbf2_9ce4_8422_2325;
        let node = document.node(id);
        self.spend(1 + (node.end.saturating_sub(node.start) as usize) / 256)?;
        Ok(match &node.value {
            Value::Null => bytes(seed, b"null"),
            Value::Bool(value) => bytes(seed, &[u8::from(*value)]),
            Value::Number(number) => bytes(seed, &number.double().to_bits().to_le_bytes()),
            Value::String(text) => bytes(bytes(seed, b"\""), text.as_bytes()),
            Value::Array(items) => {
                let mut hash = bytes(seed, b"[");
                for &item in document.items(items) {
                    hash = bytes(hash, &self.hash(item)?.to_le_bytes());
                }
                hash
            }
            Value::Object(members) => {
                let mut hash = bytes(seed, b"{");
                for member in document.members(members) {
                    hash = bytes(bytes(hash, member.key.as_bytes()), &self.hash(member.value)?.to_le_bytes());
                }
                hash
            }
        })
    }
}
