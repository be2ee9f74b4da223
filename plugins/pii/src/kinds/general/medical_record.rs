//! Numbers of medical records, told by their name.

use crate::kind::Kind;
use crate::labelled::{Labelled, is_mixed};

/// Numbers of medical records, told by their name.
pub static KIND: Kind = Kind {
    name: "medical-record",
    category: "privacy.pii.medical-record",
    forms: &[],
    valid: is_value,
    score: 0.05,
    score_in_context: 0.85,
    context: &[
        "mrn",
        "medical record",
        "medical record number",
        "medical record no",
        "patient id",
        "patient number",
        "patient no",
        "hospital number",
        "chart number",
        "patientennummer",
        "patienten-id",
        "fallnummer",
        "krankenakte",
        "numéro de dossier",
        "dossier médical",
        "numéro de patient",
        "ipp",
        "historia clínica",
        "número de historia",
        "número de paciente",
        "expediente",
        "prontuário",
        "número do prontuário",
        "cartella clinica",
        "numero paziente",
        "patiëntnummer",
        "patiëntennummer",
        "numer pacjenta",
        "historia choroby",
        "медицинская карта",
        "номер медкарты",
        "номер пациента",
        "hasta no",
        "hasta numarası",
        "protokol no",
        "病历号",
        "病案号",
        "住院号",
        "カルテ番号",
        "患者番号",
        "환자번호",
        "차트번호",
        "등록번호",
        "रोगी संख्या",
        "رقم الملف الطبي",
    ],
    source: "HL7 Terminology, Identifier type (table 0203), https://terminology.hl7.org/CodeSystem-v2-0203.html",
    positives: &["MRN: 47202748", "MRN: MRN-9442300", "medical record number N69058974", "病历号：12345678"],
    look_alikes: &["47202748", "MRN: 123", "MRN: unknown"],
};

/// How its values are grouped.
pub static LABELLED: Labelled = Labelled { kind: &KIND, separators: b"-" };

fn is_value(compact: &[u8]) -> bool {
    is_mixed(compact, 5, 14, 5)
}
