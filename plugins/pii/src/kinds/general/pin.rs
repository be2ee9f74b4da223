//! Personal identification numbers, told by their name.

use crate::kind::Kind;
use crate::labelled::{Labelled, is_digits};

/// Personal identification numbers, told by their name.
pub static KIND: Kind = Kind {
    name: "pin",
    category: "privacy.pii.pin",
    forms: &[],
    valid: is_value,
    score: 0.05,
    score_in_context: 0.7,
    context: &[
        "pin",
        "pin code",
        "pin number",
        "my pin",
        "card pin",
        "geheimzahl",
        "geheimnummer",
        "code pin",
        "código pin",
        "codice pin",
        "pincode",
        "kod pin",
        "пин",
        "пин-код",
        "pin kodu",
        "密码",
        "暗証番号",
        "핀번호",
    ],
    source: "ISO 9564-1, https://www.iso.org/standard/68669.html",
    positives: &["PIN: 4821", "my pin is 90210", "暗証番号は 1234"],
    look_alikes: &["4821", "PIN: 12", "PIN code 560001"],
};

/// How its values are grouped.
pub static LABELLED: Labelled = Labelled { kind: &KIND, separators: b"" };

fn is_value(compact: &[u8]) -> bool {
    is_digits(compact, 4, 5)
}
