//! The same in one run.

use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "au-medicare-plain",
    category: "privacy.pii.health-id",
    forms: &["9999999999", "99999999999", "9999999999/9", "9999999999-9"],
    valid,
    score: 0.1,
    score_in_context: 0.75,
    context: &["medicare", "medicare number", "medicare no", "medicare card", "irn"],
    source: "How to validate an Australian Medicare number, Stack Overflow; as idnumbers aus/medicare.py: https://stackoverflow.com/questions/3589345/how-do-i-validate-an-australian-medicare-number",
    positives: &["3371150066", "6922307707/9", "5205830949"],
    look_alikes: &["1123456701", "2222222222", "3371150060"],
};

fn valid(value: &[u8]) -> bool {
    super::au_medicare::valid(value)
}
