//! Numbers of members of health insurances, told by their name.

use crate::kind::Kind;
use crate::labelled::{Labelled, is_mixed};

/// Numbers of members of health insurances, told by their name.
pub static KIND: Kind = Kind {
    name: "health-insurance",
    category: "privacy.pii.health-id",
    forms: &[],
    valid: is_value,
    score: 0.05,
    score_in_context: 0.75,
    context: &[
        "member id",
        "member number",
        "subscriber id",
        "subscriber number",
        "health insurance",
        "health insurance number",
        "health plan",
        "insurance id",
        "insurance number",
        "insurance policy",
        "health card",
        "krankenversicherung",
        "krankenversichertennummer",
        "versichertennummer",
        "kvnr",
        "numéro d'assuré",
        "assurance maladie",
        "carte vitale",
        "mutuelle",
        "tarjeta sanitaria",
        "número de afiliación",
        "número de afiliado",
        "seguro médico",
        "cartão de saúde",
        "número do sus",
        "cartão nacional de saúde",
        "tessera sanitaria",
        "zorgverzekering",
        "polisnummer",
        "numer ubezpieczenia",
        "полис",
        "полис омс",
        "номер полиса",
        "sağlık sigortası",
        "sigorta no",
        "医保",
        "医保卡号",
        "社保卡号",
        "保険証番号",
        "被保険者番号",
        "건강보험",
        "건강보험증번호",
        "बीमा संख्या",
        "رقم التأمين",
    ],
    source: "HL7 Terminology, Identifier type (table 0203), https://terminology.hl7.org/CodeSystem-v2-0203.html",
    positives: &[
        "Member ID: XEA123456789",
        "Krankenversichertennummer A123456780",
        "health insurance number 800-123-4567",
    ],
    look_alikes: &["XEA123456789", "Member ID: 12", "member id: none"],
};

/// How its values are grouped.
pub static LABELLED: Labelled = Labelled { kind: &KIND, separators: b"- " };

fn is_value(compact: &[u8]) -> bool {
    is_mixed(compact, 6, 18, 5)
}
