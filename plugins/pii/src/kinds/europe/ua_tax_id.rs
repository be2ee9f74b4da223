//! The Ukrainian tax number of a person: the days from the end of 1899 to the birth, four digits and a check digit by 11.

use crate::digits::{is_repeated, part, stretch, weighted};
use crate::kind::Kind;

/// РНОКПП, also called ІПН.
pub const KIND: Kind = Kind {
    name: "ua-tax-id",
    category: "privacy.pii.tax-id",
    forms: &["9999999999"],
    valid,
    score: 0.25,
    score_in_context: 0.95,
    context: &[
        "рнокпп",
        "іпн",
        "ідентифікаційний код",
        "ідентифікаційний номер",
        "реєстраційний номер облікової картки",
        "податковий номер",
        "инн",
        "rnokpp",
        "tax number",
        "tax id",
        "ukrainian tax id",
        "tin",
    ],
    source: "Wikipedia, РНОКПП, https://uk.wikipedia.org/wiki/РНОКПП; python-stdnum, stdnum/ua/rntrc.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/ua/rntrc.py",
    positives: &["1759013776", "2530414071", "3123456789"],
    look_alikes: &["1759013770", "2530414070", "9912345678", "0000000000"],
};

fn valid(n: &[u8]) -> bool {
    // Minus one is ten, by eleven. The days: to 2050.
    let sum = weighted(stretch(n, 0..9), &[10, 5, 7, 9, 4, 6, 10, 5, 7]);
    (1..=54_800).contains(&part(n, 0, 5)) && !is_repeated(n) && sum % 11 % 10 == part(n, 9, 10)
}
