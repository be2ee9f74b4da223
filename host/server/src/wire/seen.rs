//! Keys that stand twice.

use std::borrow::Cow;
use std::collections::HashSet;

/// Keys of one object so far: a list while it is short, a set once it is not.
#[derive(Default)]
pub(super) struct Seen<'a> {
    few: Vec<Cow<'a, str>>,
    many: HashSet<Cow<'a, str>>,
}

impl<'a> Seen<'a> {
    /// Whether `key` is new.
    pub(super) fn insert(&mut self, key: Cow<'a, str>) -> bool {
        const FEW: usize = 16;
        if self.few.len() < FEW {
            if self.few.contains(&key) {
                return false;
            }
            self.few.push(key);
            return true;
        }
        !self.few.contains(&key) && self.many.insert(key)
    }
}
