//! Driving licences, told by their name.

use crate::kind::Kind;
use crate::labelled::{Labelled, is_mixed};

/// Driving licences, told by their name.
pub static KIND: Kind = Kind {
    name: "driver-licence",
    category: "privacy.pii.driver-licence",
    forms: &[],
    valid: is_value,
    score: 0.05,
    score_in_context: 0.8,
    context: &[
        "my id",
        "driver's license",
        "drivers license",
        "driver license",
        "driving license",
        "driving licence",
        "driver's licence",
        "driver licence",
        "license number",
        "licence number",
        "dl",
        "dl no",
        "dl number",
        "führerschein",
        "führerscheinnummer",
        "permis de conduire",
        "numéro de permis",
        "licencia de conducir",
        "carnet de conducir",
        "permiso de conducir",
        "carteira de motorista",
        "carta de condução",
        "cnh",
        "patente",
        "patente di guida",
        "rijbewijs",
        "prawo jazdy",
        "водительское удостоверение",
        "водительские права",
        "посвідчення водія",
        "ehliyet",
        "permis auto",
        "jogosítvány",
        "řidičský průkaz",
        "vodičský preukaz",
        "körkort",
        "kørekort",
        "førerkort",
        "ajokortti",
        "δίπλωμα οδήγησης",
        "άδεια οδήγησης",
        "giấy phép lái xe",
        "驾照",
        "驾驶证",
        "驾驶证号",
        "運転免許",
        "免許証番号",
        "운전면허",
        "면허번호",
        "رخصة القيادة",
        "ड्राइविंग लाइसेंस",
    ],
    source: "ISO/IEC 18013-1, https://www.iso.org/standard/63798.html; AAMVA DL/ID Card Design Standard, https://www.aamva.org/topics/driver-license-and-identification-standards",
    positives: &[
        "My driver's license OAOPL474172EDEEC",
        "driver's license P479114006637",
        "DL no. H0316073",
        "Führerschein: B072RRE2I55",
        "licence number D123-456-78-901-0",
    ],
    look_alikes: &["H0316073", "driver's license 42", "driver's license expired"],
};

/// How its values are grouped.
pub static LABELLED: Labelled = Labelled { kind: &KIND, separators: b"-" };

fn is_value(compact: &[u8]) -> bool {
    is_mixed(compact, 6, 18, 4)
}
