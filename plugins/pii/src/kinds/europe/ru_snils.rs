//! The Russian pension insurance number: nine digits and two check digits by 101. Numbers up to 001-001-998 have no
//! check and are left out.

use crate::digits::{is_repeated, part, stretch, weighted};
use crate::kind::Kind;

/// СНИЛС.
pub const KIND: Kind = Kind {
    name: "ru-snils",
    category: "privacy.pii.social-security",
    forms: &["999-999-999 99", "999_999_999_99"],
    valid,
    score: 0.4,
    score_in_context: 0.95,
    context: &[
        "снилс",
        "страховой номер",
        "страховое свидетельство",
        "пенсионного страхования",
        "пфр",
        "сфр",
        "snils",
        "pension insurance number",
        "social security number",
    ],
    source: "ТФОМС Ростовской области, Правила расчета контрольной суммы СНИЛС, https://rostov-tfoms.ru/services/zasedaniya-rabochih-grupp/erp/pravila-rascheta-kontrolnoj-summy-snils",
    positives: &["112-233-445 95", "087-654-303 00", "12345678964"],
    look_alikes: &["112-233-445 90", "087-654-303 01", "001-001-997 00", "000-000-000 00"],
};

fn valid(n: &[u8]) -> bool {
    let sum = weighted(stretch(n, 0..9), &[9, 8, 7, 6, 5, 4, 3, 2, 1]);
    part(n, 0, 9) > 1_001_998 && !is_repeated(stretch(n, 0..9)) && sum % 101 % 100 == part(n, 9, 11)
}
