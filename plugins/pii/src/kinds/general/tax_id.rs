//! Taxpayer numbers that their name tells, whatever their check digits say.

use crate::kind::Kind;
use crate::labelled::{Labelled, is_mixed};

/// Taxpayer numbers that their name tells, whatever their check digits say.
pub static KIND: Kind = Kind {
    name: "tax-id",
    category: "privacy.pii.tax-id",
    forms: &[],
    valid: is_value,
    score: 0.05,
    score_in_context: 0.65,
    context: &[
        "tax id",
        "tax-id",
        "taxid",
        "tin",
        "tax number",
        "tax no",
        "taxpayer id",
        "taxpayer identification",
        "taxpayer identification number",
        "tax identification number",
        "tax reference",
        "ein",
        "employer identification number",
        "steuernummer",
        "steuer-nr",
        "steueridentifikationsnummer",
        "numéro fiscal",
        "identifiant fiscal",
        "número de identificación fiscal",
        "número fiscal",
        "cuit",
        "cuil",
        "ruc",
        "nit",
        "codice fiscale",
        "partita iva",
        "belastingnummer",
        "fiscaal nummer",
        "numer podatkowy",
        "инн",
        "іпн",
        "vergi no",
        "vergi numarası",
        "vergi kimlik",
        "cod fiscal",
        "adószám",
        "adóazonosító",
        "adóazonosító jel",
        "daňové číslo",
        "dič",
        "skattenummer",
        "αφμ",
        "npwp",
        "mã số thuế",
        "税号",
        "纳税人识别号",
        "納税者番号",
        "납세자번호",
        "الرقم الضريبي",
        "pan",
        "pan card",
        "पैन",
    ],
    source: "OECD, Tax identification numbers, https://www.oecd.org/en/networks/global-forum-tax-transparency/resources/aeoi-implementation-portal/tax-identification-numbers.html",
    positives: &[
        "My tax ID is ZZ984372T",
        "tax ID is 558 690 152",
        "EIN 12-3456789",
        "Steuernummer 93815/08152",
        "My tax ID is ZZ 59 25 71 T",
    ],
    look_alikes: &["558 690 152", "tax id 42", "tax number is missing"],
};

/// How its values are grouped.
pub static LABELLED: Labelled = Labelled { kind: &KIND, separators: b"- ./" };

fn is_value(compact: &[u8]) -> bool {
    is_mixed(compact, 8, 16, 6)
}
