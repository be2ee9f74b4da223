//! The same in one run.

use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "br-cnpj-plain",
    category: "privacy.pii.tax-id",
    forms: &["XXXXXXXXXXXX99"],
    valid,
    score: 0.3,
    score_in_context: 0.9,
    context: &["cnpj", "cadastro nacional da pessoa jurídica", "cgc", "empresa", "razão social"],
    source: "python-stdnum, stdnum/br/cnpj.py: https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/br/cnpj.py",
    positives: &["89273450000161", "30672171000209", "K1G75B0B000170"],
    look_alikes: &["00000000000000", "16727230000198", "89273450000165", "30672171000205"],
};

fn valid(value: &[u8]) -> bool {
    super::br_cnpj::valid(value)
}
