//! The Hungarian tax number of a person: 8, the days from the start of 1867 to the birth, three digits and a check
//! digit by 11.

use crate::digits::{part, weighted};
use crate::kind::Kind;

/// Adóazonosító jel.
pub const KIND: Kind = Kind {
    name: "hu-tax-id",
    category: "privacy.pii.tax-id",
    forms: &["9999999999"],
    valid,
    score: 0.35,
    score_in_context: 0.95,
    context: &[
        "adóazonosító",
        "adóazonosító jel",
        "adoazonosito jel",
        "adószám",
        "adóigazolvány",
        "tax id",
        "tax number",
        "tin",
    ],
    source: "Muzso, Adóazonosító jel ellenőrző-összeg generátor, http://muzso.hu/2011/10/26/adoazonosito-jel-ellenorzo-osszeg-generator; law: 1996. évi XX. törvény, http://mkogy.jogtar.hu/jogszabaly?docid=99600020.TV",
    positives: &["8365670003", "8422780135", "8395123450"],
    look_alikes: &["8365670000", "8422780130", "7365670003", "8900000003"],
};

fn valid(n: &[u8]) -> bool {
    // 1900 to 2050.
    let born = (12_052..=66_900).contains(&part(n, 1, 6));
    n.starts_with(b"8") && born && weighted(n, &[1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 == part(n, 9, 10)
}
