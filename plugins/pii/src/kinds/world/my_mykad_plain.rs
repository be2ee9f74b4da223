//! The same without its hyphens.

use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "my-mykad-plain",
    category: "privacy.pii.national-id",
    forms: &["999999999999"],
    valid,
    score: 0.15,
    score_in_context: 0.8,
    context: &[
        "mykad",
        "nric",
        "ic number",
        "ic no",
        "kad pengenalan",
        "no kad pengenalan",
        "no. kad pengenalan",
        "no. kp",
        "identity card",
        "nombor ic",
    ],
    source: "python-stdnum, stdnum/my/nric.py and my/bp.dat; Malaysian identity card, Wikipedia: https://en.wikipedia.org/wiki/Malaysian_identity_card",
    positives: &["850311102882", "921012123344", "810712013892"],
    look_alikes: &["771305021234", "770305171234", "770305020000"],
};

fn valid(value: &[u8]) -> bool {
    super::my_mykad::valid(value)
}
