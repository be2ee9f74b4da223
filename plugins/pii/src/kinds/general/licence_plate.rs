//! Number plates of vehicles, told by their name.

use crate::kind::Kind;
use crate::labelled::{Labelled, is_mixed};

/// Number plates of vehicles, told by their name.
pub static KIND: Kind = Kind {
    name: "licence-plate",
    category: "privacy.pii.vehicle",
    forms: &[],
    valid: is_value,
    score: 0.05,
    score_in_context: 0.75,
    context: &[
        "license plate",
        "licence plate",
        "number plate",
        "plate",
        "plate number",
        "plate no",
        "registration plate",
        "vehicle registration",
        "reg no",
        "kennzeichen",
        "autokennzeichen",
        "nummernschild",
        "plaque",
        "plaque d'immatriculation",
        "immatriculation",
        "matrícula",
        "placa",
        "placas",
        "targa",
        "kenteken",
        "nummerbord",
        "tablica rejestracyjna",
        "numer rejestracyjny",
        "госномер",
        "номерной знак",
        "номер авто",
        "номерний знак",
        "plaka",
        "plaka no",
        "număr de înmatriculare",
        "rendszám",
        "spz",
        "registrační značka",
        "evč",
        "registreringsnummer",
        "regnr",
        "nummerplade",
        "rekisterinumero",
        "πινακίδα",
        "pelat nomor",
        "plat nomor",
        "nopol",
        "biển số",
        "车牌",
        "车牌号",
        "ナンバープレート",
        "車両番号",
        "번호판",
        "차량번호",
        "لوحة",
        "رقم اللوحة",
        "नंबर प्लेट",
    ],
    source: "Convention on Road Traffic (Vienna, 1968), annex 2, https://unece.org/transport/publications/convention-road-traffic-1968",
    positives: &[
        "plate VRV 188",
        "license plate 651-IZU",
        "Kennzeichen B-MA 1234",
        "plate AA57ZQU",
        "plate KA-01-AB-1234",
    ],
    look_alikes: &["VRV 188", "plate 12", "plate of food"],
};

/// How its values are grouped.
pub static LABELLED: Labelled = Labelled { kind: &KIND, separators: b"- " };

fn is_value(compact: &[u8]) -> bool {
    is_mixed(compact, 4, 10, 1) && (compact.len() > 4 || compact.iter().any(u8::is_ascii_alphabetic))
}
