//! Taxpayer numbers of the United States for people without a Social Security number.

use crate::digits::number;
use crate::kind::Kind;

/// Taxpayer numbers of the United States for people without a Social Security number.
pub static KIND: Kind = Kind {
    name: "us-itin",
    category: "privacy.pii.tax-id",
    forms: &["999-99-9999", "999 99 9999"],
    valid: is_itin,
    score: 0.6,
    score_in_context: 0.95,
    context: &[
        "itin",
        "individual taxpayer",
        "taxpayer identification",
        "tax id",
        "tax identification",
        "taxpayer id",
    ],
    source: "Internal Revenue Service, Internal Revenue Manual 3.21.263, https://www.irs.gov/irm/part3/irm_03-021-263r",
    positives: &["912-70-1234", "900 65 4321", "999-88-7654"],
    look_alikes: &["912-69-1234", "812-70-1234", "912-93-1234", "912-89-0000"],
};

fn is_itin(digits: &[u8]) -> bool {
    let group = number(digits.get(3..5).unwrap_or_default());
    digits.first() == Some(&b'9') && matches!(group, 50..=65 | 70..=88 | 90..=92 | 94..=99)
}
