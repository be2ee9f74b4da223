//! Security codes of payment cards, told by their name.

use crate::kind::Kind;
use crate::labelled::{Labelled, is_digits};

/// Security codes of payment cards, told by their name.
pub static KIND: Kind = Kind {
    name: "card-code",
    category: "privacy.pii.card-code",
    forms: &[],
    valid: is_value,
    score: 0.05,
    score_in_context: 0.85,
    context: &[
        "cvv",
        "cvv2",
        "cvc",
        "cvc2",
        "csc",
        "cvn",
        "security code",
        "card verification",
        "card security code",
        "verification value",
        "prüfziffer",
        "prüfnummer",
        "kartenprüfnummer",
        "cryptogramme",
        "code de sécurité",
        "código de seguridad",
        "código de segurança",
        "codice di sicurezza",
        "beveiligingscode",
        "kod cvv",
        "код безопасности",
        "güvenlik kodu",
        "安全码",
        "セキュリティコード",
        "보안코드",
    ],
    source: "PCI Security Standards Council, Glossary: card verification code, https://www.pcisecuritystandards.org/glossary/",
    positives: &["cvv 618", "CVC2: 1783", "security code is 442"],
    look_alikes: &["618", "cvv 61", "cvv 61823"],
};

/// How its values are grouped.
pub static LABELLED: Labelled = Labelled { kind: &KIND, separators: b"" };

fn is_value(compact: &[u8]) -> bool {
    is_digits(compact, 3, 4)
}
