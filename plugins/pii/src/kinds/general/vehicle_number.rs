//! Vehicle numbers without a check digit, told by their name.

use crate::kind::Kind;
use crate::labelled::Labelled;

/// Vehicle numbers without a check digit, told by their name.
pub static KIND: Kind = Kind {
    name: "vehicle-number",
    category: "privacy.pii.vehicle",
    forms: &[],
    valid: super::vin::has_letters,
    score: 0.05,
    score_in_context: 0.8,
    context: &[
        "vin",
        "vehicle",
        "vehicle identification",
        "chassis",
        "chassis number",
        "frame number",
        "fahrgestellnummer",
        "fin",
        "vehículo",
        "bastidor",
        "véhicule",
        "telaio",
        "chassisnummer",
        "шасси",
        "车架号",
        "車台番号",
        "차대번호",
        "şasi",
    ],
    source: "ISO 3779, https://www.iso.org/standard/52200.html",
    positives: &[
        "VIN: WVWZZZ1JZXW000001",
        "Vehicle 2NUYPC4TYTPSGRCEM",
        "Fahrgestellnummer EKJ6S4WRX9C3PUFA9",
    ],
    look_alikes: &["WVWZZZ1JZXW000001", "VIN: WVWZZZ1JZXW00000", "VIN: IVWZZZ1JZXW000001"],
};

/// How its values are grouped.
pub static LABELLED: Labelled = Labelled { kind: &KIND, separators: b"" };
