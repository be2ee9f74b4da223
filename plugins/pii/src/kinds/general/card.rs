//! Payment cards: issuer ranges, lengths and the check digit.

use crate::digits::{is_repeated, luhn, number};
use crate::kind::Kind;

/// Words that tell a card.
pub(super) const WORDS: &[&str] = &[
    "card",
    "credit",
    "debit",
    "visa",
    "mastercard",
    "amex",
    "american express",
    "diners",
    "discover",
    "jcb",
    "unionpay",
    "maestro",
    "paid with",
    "payment",
    "cc",
    "pan",
    "card number",
    "credit card",
    "debit card",
    "expiry",
    "cvv",
    "karte",
    "kreditkarte",
    "kartennummer",
    "carte",
    "carte bancaire",
    "numéro de carte",
    "tarjeta",
    "cartão",
    "carta",
    "carta di credito",
    "kaart",
    "creditcard",
    "karta",
    "karty",
    "kort",
    "kreditkort",
    "kártya",
    "карта",
    "карты",
    "картка",
    "κάρτα",
    "kart",
    "kart numarası",
    "card de credit",
    "cartela",
    "kartu",
    "kartu kredit",
    "银行卡",
    "信用卡",
    "卡号",
    "カード",
    "クレジットカード",
    "카드",
    "신용카드",
    "بطاقة",
    "कार्ड",
];

/// Payment cards of fourteen digits and more: issuer ranges, lengths and the check digit.
pub static KIND: Kind = Kind {
    name: "card",
    category: "privacy.pii.card",
    forms: &[
        "9999_9999_9999_9999",
        "9999_999999_99999",
        "9999_999999_9999",
        "9999_9999_9999_99",
        "9999_9999_9999_999",
        "9999_9999_9999_9999_999",
        "999999_9999999999999",
        "99999999_99999999",
        "99999999999999999",
        "999999999999999999",
    ],
    valid: is_card,
    score: 0.7,
    score_in_context: 0.95,
    context: WORDS,
    source: "ISO/IEC 7812-1, https://www.iso.org/standard/70484.html; issuer ranges and lengths as listed at https://en.wikipedia.org/wiki/Payment_card_number",
    positives: &[
        "4111 1111 1111 1111",
        "5103-1135-5320-3338",
        "341714219457672",
        "3417-142194-57672",
        "3625 631365 2162",
        "2223003122334445",
        "6225880123456789017",
        "2202 2001 2345 6780",
    ],
    look_alikes: &[
        "4111 1111 1111 1112",
        "7024-3957-2789-9830",
        "1234567890123452",
        "9999999999999995",
        "0000 0000 0000 0000",
    ],
};

/// Ranges of the first six digits, and the shortest and longest number of each.
const ISSUERS: &[(u32, u32, usize, usize)] = &[
    (220_000, 220_499, 16, 19), // Mir
    (222_100, 272_099, 16, 16), // Mastercard
    (300_000, 305_999, 14, 19), // Diners Club
    (309_500, 309_599, 14, 19),
    (340_000, 349_999, 15, 15), // American Express
    (352_800, 358_999, 16, 19), // JCB
    (360_000, 369_999, 14, 19), // Diners Club
    (370_000, 379_999, 15, 15), // American Express
    (380_000, 399_999, 14, 19), // Diners Club
    (400_000, 499_999, 13, 19), // Visa: 13, 16 or 19
    (501_800, 501_899, 12, 19), // Maestro
    (501_900, 501_999, 16, 16), // Dankort
    (502_000, 502_099, 12, 19), // Maestro
    (503_800, 503_899, 12, 19),
    (506_099, 506_198, 16, 19), // Verve
    (508_000, 508_999, 16, 16), // RuPay
    (510_000, 559_999, 16, 16), // Mastercard
    (589_300, 589_399, 12, 19), // Maestro
    (600_000, 609_999, 16, 19), // Discover, RuPay
    (620_000, 629_999, 16, 19), // UnionPay
    (630_400, 630_499, 12, 19), // Maestro
    (644_000, 659_999, 16, 19), // Discover, RuPay, Troy
    (675_900, 676_399, 12, 19), // Maestro
    (810_000, 829_999, 16, 19), // UnionPay, RuPay
    (979_200, 979_299, 16, 16), // Troy
];

/// Whether an issuer has such numbers and the check digit is right.
pub(super) fn is_card(digits: &[u8]) -> bool {
    let Some(head) = digits.get(..6) else { return false };
    let (head, length) = (number(head), digits.len());
    let issued = ISSUERS.iter().any(|&(first, last, shortest, longest)| {
        (first..=last).contains(&head) && (shortest..=longest).contains(&length)
    });
    let is_visa = (400_000..=499_999).contains(&head);
    issued && (!is_visa || matches!(length, 13 | 16 | 19)) && luhn(digits) && !is_repeated(digits)
}
