//! VAT numbers of the countries of the European Union that have no entry of their own, with the country in front and
//! each with its check. Blanks after the country are left out: "it", "se" and "el" are words.

use crate::digits::{is_repeated, luhn, number, part, remainder, stretch, weighted};
use crate::kind::Kind;

/// EU VAT number with its country.
pub const KIND: Kind = Kind {
    name: "eu-vat",
    category: "privacy.pii.tax-id",
    forms: &[
        "BE9999999999",
        "BE9999.999.999",
        "BE 9999.999.999",
        "BG999999999",
        "BG9999999999",
        "CY99999999A",
        "CZ99999999",
        "DK99999999",
        "DK 99 99 99 99",
        "EE999999999",
        "EL999999999",
        "ESX9999999X",
        "FI99999999",
        "HR99999999999",
        "HU99999999",
        "IE9999999A",
        "IE9999999AA",
        "IT99999999999",
        "LT999999999",
        "LT999999999999",
        "LU99999999",
        "LV99999999999",
        "MT99999999",
        "PL9999999999",
        "PT999999999",
        "RO999999",
        "RO9999999",
        "RO99999999",
        "RO999999999",
        "RO9999999999",
        "SE999999999901",
        "SI99999999",
        "SK9999999999",
    ],
    valid,
    score: 0.5,
    score_in_context: 0.95,
    context: &[
        "vat",
        "vat number",
        "vat no",
        "vat id",
        "vat reg",
        "tva",
        "btw",
        "moms",
        "momsnr",
        "mva",
        "alv",
        "iva",
        "p.iva",
        "nif",
        "dič",
        "ič dph",
        "nip",
        "cui",
        "cif",
        "oib",
        "ddv",
        "afm",
        "αφμ",
        "ддс",
        "pvn",
        "pvm",
        "kmkr",
        "adószám",
        "közösségi adószám",
        "mwst",
        "ust-id",
        "tax id",
    ],
    source: "European Commission, VIES, VAT number construction rules, https://studylib.net/doc/7254793/vat-number-construction-rules; checks: python-stdnum, stdnum/eu/vat.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/eu/vat.py",
    positives: &[
        "BE0428759497",
        "BE 0403.019.261",
        "BG175074752",
        "BG7523169263",
        "CY10259033P",
        "CZ25123891",
        "DK13585628",
        "EE100594102",
        "EL094259216",
        "ESJ99216582",
        "ESX2482300W",
        "FI20774740",
        "HR33392005961",
        "HU12892312",
        "IE6433435F",
        "IT00743110157",
        "LT119511515",
        "LT100001919017",
        "LU15027442",
        "LV40003521600",
        "MT11679112",
        "PL8567346215",
        "PT501964843",
        "RO18547290",
        "SE123456789701",
        "SI50223054",
        "SK2022749619",
    ],
    look_alikes: &["BE0428759490", "BE 0403.019.260", "UK123456789", "SE556036079002"],
};

fn valid(n: &[u8]) -> bool {
    let digits = stretch(n, 2..n.len());
    let by = |weights: &[u32], modulus: u32| weighted(digits, weights).is_multiple_of(modulus);
    let holds = match stretch(n, 0..2) {
        b"BE" => super::be_enterprise_number::valid(digits),
        b"BG" if digits.len() == 9 => bulgarian_firm(digits),
        b"BG" => super::bg_egn::valid(digits),
        b"CY" => super::cy_tax_id::valid(digits),
        b"CZ" => super::cz_company_id::valid(digits),
        b"DK" => !digits.starts_with(b"0") && by(&[2, 7, 6, 5, 4, 3, 2, 1], 11),
        b"EE" => by(&[3, 7, 1, 3, 7, 1, 3, 7, 1], 10),
        b"EL" => super::gr_afm::valid(digits),
        b"ES" => {
            super::es_nif::has_letter(digits) || super::es_nie::valid(digits) || super::es_cif::valid(digits)
        }
        b"FI" => super::fi_business_id::valid(digits),
        b"HR" => super::hr_oib::valid(digits),
        b"HU" => by(&[9, 7, 3, 1, 9, 7, 3, 1], 10),
        b"IE" => super::ie_ppsn::valid(digits),
        b"IT" => super::it_partita_iva::valid(digits),
        b"LT" => lithuanian(digits),
        b"LU" => part(digits, 0, 6) % 89 == part(digits, 6, 8),
        b"LV" => super::lv_personal_code::valid(digits) || latvian_firm(digits),
        b"MT" => !digits.starts_with(b"0") && by(&[3, 4, 6, 7, 8, 9, 10, 1], 37),
        b"PL" => super::pl_nip::valid(digits),
        b"PT" => super::pt_nif::valid(digits),
        b"RO" => romanian(digits),
        b"SE" => luhn(stretch(digits, 0..10)),
        b"SI" => super::si_tax_number::valid(digits),
        b"SK" => {
            matches!(digits.get(2), Some(b'2'..=b'4' | b'7'..=b'9'))
                && !digits.starts_with(b"0")
                && remainder(digits, 11) == 0
        }
        _ => false,
    };
    holds && !is_repeated(digits)
}

/// Nine digits, with a second row of weights where the first leaves ten.
fn bulgarian_firm(n: &[u8]) -> bool {
    let first = weighted(stretch(n, 0..8), &[1, 2, 3, 4, 5, 6, 7, 8]) % 11;
    let second = weighted(stretch(n, 0..8), &[3, 4, 5, 6, 7, 8, 9, 10]) % 11 % 10;
    (if first == 10 { second } else { first }) == part(n, 8, 9)
}

/// Nine digits for firms, twelve for others; a 1 stands before the check digit.
fn lithuanian(n: &[u8]) -> bool {
    let (front, last) = n.split_at(n.len().saturating_sub(1));
    let sum = |weights: &[u32]| weighted(front, weights) % 11;
    let check = match sum(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2]) {
        10 => sum(&[3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4]) % 10,
        check => check,
    };
    front.ends_with(b"1") && check == number(last)
}

/// Those of firms begin with a 4 or more.
fn latvian_firm(n: &[u8]) -> bool {
    n.first().is_some_and(|byte| *byte > b'3') && weighted(n, &[9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 == 3
}

/// Up to ten digits, the weights aligned to the right.
fn romanian(n: &[u8]) -> bool {
    let (front, last) = n.split_at(n.len().saturating_sub(1));
    let weights = [7, 5, 3, 2, 1, 7, 5, 3, 2];
    let aligned = weights.get(weights.len().saturating_sub(front.len())..).unwrap_or_default();
    !n.starts_with(b"0") && weighted(front, aligned) * 10 % 11 % 10 == number(last)
}
