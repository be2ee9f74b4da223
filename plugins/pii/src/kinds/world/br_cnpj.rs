//! Tax number of firms in Brazil, with its dots, slash and hyphen: twelve digits, since July 2026 also letters, and two check digits.

use crate::digits::{at, complement, is_repeated, stretch, weighted};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "br-cnpj",
    category: "privacy.pii.tax-id",
    forms: &["XX.XXX.XXX/XXXX-99"],
    valid,
    score: 0.9,
    score_in_context: 0.95,
    context: &["cnpj", "cadastro nacional da pessoa jurídica", "cgc", "empresa", "razão social"],
    source: "python-stdnum, stdnum/br/cnpj.py: https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/br/cnpj.py",
    positives: &["43.269.209/0001-68", "75.273.586/0002-48", "B2.T51.A2F/0001-86"],
    look_alikes: &["00.000.000/0000-00", "16.727.230/0001-98", "43.269.209/0001-65", "75.273.586/0002-45"],
};

/// Whether both check digits are right; letters count on from the digits as in ASCII, so A is 17.
pub(super) fn valid(value: &[u8]) -> bool {
    let first = weighted(value, &[5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]);
    let second = weighted(value, &[6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]);
    complement(first, 11) % 10 == at(value, 12)
        && complement(second, 11) % 10 == at(value, 13)
        && !is_repeated(stretch(value, 0..12))
}
