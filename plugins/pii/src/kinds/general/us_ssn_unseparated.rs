//! Social Security numbers of the United States, as nine figures: only with their name.

use crate::kind::Kind;

/// Social Security numbers of the United States, as nine figures: only with their name.
pub static KIND: Kind = Kind {
    name: "us-ssn-unseparated",
    category: "privacy.pii.ssn",
    forms: &["999999999"],
    valid: super::us_ssn::is_ssn,
    score: 0.1,
    score_in_context: 0.9,
    context: &[
        "ssn",
        "social security",
        "social security number",
        "social security no",
        "soc sec",
        "ss#",
        "social",
        "número de seguro social",
        "seguro social",
    ],
    source: "Social Security Administration, https://www.ssa.gov/employer/randomization.html and https://www.ssa.gov/history/ssn/geocard.html",
    positives: &["670915245", "019505528", "498763714"],
    look_alikes: &["000123456", "666123456", "912123456", "123004567"],
};
