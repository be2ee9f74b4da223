//! E-mail addresses, also internationalised ones.

use crate::kind::Kind;

/// E-mail addresses, also internationalised ones.
pub static KIND: Kind = Kind {
    name: "email",
    category: "privacy.pii.email",
    forms: &[],
    valid: crate::kind::any,
    score: 0.95,
    score_in_context: 0.98,
    context: &[
        "email",
        "e-mail",
        "mail",
        "correo",
        "courriel",
        "e-mailadresse",
        "почта",
        "邮箱",
        "メール",
        "이메일",
        "بريد",
        "ईमेल",
    ],
    source: "RFC 5321 and RFC 6531, https://www.rfc-editor.org/rfc/rfc5321 and https://www.rfc-editor.org/rfc/rfc6531",
    positives: &["a.b+c@example.com", "ü.müller@müller.example", "用户@例子.广告", "o'neil@example.ie"],
    look_alikes: &["a@a@a@", "react@18.2.0", "user@localhost", "@example.com", ".@example.com"],
};
