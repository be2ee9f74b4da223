//! URLs with user information: a name, or a name and a password.

use crate::kind::Kind;

/// URLs with user information: a name, or a name and a password.
pub static KIND: Kind = Kind {
    name: "url-user",
    category: "privacy.pii.url",
    forms: &[],
    valid: crate::kind::any,
    score: 0.6,
    score_in_context: 0.9,
    context: &["url", "dsn", "connection string", "database", "proxy"],
    source: "RFC 3986, section 3.2.1, https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1",
    positives: &[
        "https://jane:s3cret@example.com/x",
        "postgres://app:pw@db.internal:5432/app",
        "ftp://jane@ftp.example.org",
    ],
    look_alikes: &[
        "https://example.com/@jane",
        "https://example.com?a=b@c",
        "ssh://git@example.com/x.git",
        "mailto:jane",
    ],
};
