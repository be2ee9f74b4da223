//! The Norwegian number of a firm: nine digits, the first 8 or 9, with a check digit by 11.

use crate::digits::{is_repeated, weighted};
use crate::kind::Kind;

/// Organisasjonsnummer.
pub const KIND: Kind = Kind {
    name: "no-organisation-number",
    category: "privacy.pii.tax-id",
    forms: &["999_999_999"],
    valid,
    score: 0.3,
    score_in_context: 0.95,
    context: &[
        "organisasjonsnummer",
        "org.nr",
        "orgnr",
        "org nr",
        "org.nummer",
        "foretaksregisteret",
        "brønnøysund",
        "mva",
        "organisation number",
        "company number",
    ],
    source: "Wikipedia, Organisasjonsnummer, https://no.wikipedia.org/wiki/Organisasjonsnummer; python-stdnum, stdnum/no/orgnr.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/no/orgnr.py",
    positives: &["988 077 917", "974760673", "812 345 672", "912345718"],
    look_alikes: &["988 077 910", "974760670", "123 456 785"],
};

fn valid(n: &[u8]) -> bool {
    matches!(n.first(), Some(b'8' | b'9'))
        && !is_repeated(n)
        && weighted(n, &[3, 2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11)
}
