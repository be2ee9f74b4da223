//! Population number of Indonesia: province, regency and district, day of birth (of women plus 40), four digits; nothing to check further.

use crate::digits::{is_date, number, stretch};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "id-nik",
    category: "privacy.pii.national-id",
    forms: &["9999999999999999", "999999_999999_9999", "99.99.99.999999.9999"],
    valid,
    score: 0.2,
    score_in_context: 0.85,
    context: &[
        "nik",
        "ktp",
        "no ktp",
        "nomor ktp",
        "nomor induk kependudukan",
        "kartu tanda penduduk",
        "kartu keluarga",
        "e-ktp",
    ],
    source: "Nomor Induk Kependudukan, Wikipedia; as python-stdnum id/nik.py: https://id.wikipedia.org/wiki/Nomor_Induk_Kependudukan",
    positives: &["3171015708740002", "327501.110892.0002", "3578011510990002"],
    look_alikes: &[
        "9971011708450001",
        "3171013002001234",
        "4111111111111111",
        "3171015708740000",
        "327501.110892.0000",
    ],
};

fn valid(value: &[u8]) -> bool {
    let province = matches!(
        number(stretch(value, 0..2)),
        11..=19 | 21 | 31..=36 | 51..=53 | 61..=65 | 71..=76 | 81 | 82 | 91..=96
    );
    let day = number(stretch(value, 6..8));
    let day = if day > 40 { day - 40 } else { day };
    province
        && stretch(value, 2..4) != b"00"
        && stretch(value, 4..6) != b"00"
        && is_date(2000 + number(stretch(value, 10..12)), number(stretch(value, 8..10)), day)
        && stretch(value, 12..16) != b"0000"
}
