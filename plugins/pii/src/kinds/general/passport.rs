//! Passports, told by their name.

use crate::kind::Kind;
use crate::labelled::{Labelled, is_mixed};

/// Passports, told by their name.
pub static KIND: Kind = Kind {
    name: "passport",
    category: "privacy.pii.passport",
    forms: &[],
    valid: is_value,
    score: 0.05,
    score_in_context: 0.85,
    context: &[
        "passport",
        "passport no",
        "passport number",
        "passport#",
        "passeport",
        "numéro de passeport",
        "reisepass",
        "reisepassnummer",
        "passnummer",
        "pasaporte",
        "número de pasaporte",
        "passaporte",
        "número do passaporte",
        "passaporto",
        "numero di passaporto",
        "paspoort",
        "paspoortnummer",
        "paszport",
        "numer paszportu",
        "паспорт",
        "паспорта",
        "номер паспорта",
        "серия и номер паспорта",
        "закордонний паспорт",
        "pasaport",
        "pasaport no",
        "pașaport",
        "útlevél",
        "útlevélszám",
        "cestovní pas",
        "číslo pasu",
        "passnr",
        "διαβατήριο",
        "αριθμός διαβατηρίου",
        "paspor",
        "nomor paspor",
        "hộ chiếu",
        "护照",
        "护照号",
        "護照",
        "護照號碼",
        "パスポート",
        "旅券番号",
        "여권",
        "여권번호",
        "جواز السفر",
        "جواز سفر",
        "पासपोर्ट",
    ],
    source: "ICAO Doc 9303, part 3, https://www.icao.int/publications/doc-series/doc-9303",
    positives: &["passport P18988542", "Passport No: 123456789", "Reisepass C01X00T47", "护照号 E12345678"],
    look_alikes: &["P18988542", "passport 42", "passport number is missing"],
};

/// How its values are grouped.
pub static LABELLED: Labelled = Labelled { kind: &KIND, separators: b"" };

fn is_value(compact: &[u8]) -> bool {
    is_mixed(compact, 6, 10, 5)
}
