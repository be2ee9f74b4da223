//! Device numbers of mobile phones.

use crate::digits::{is_repeated, luhn};
use crate::kind::Kind;

/// Device numbers of mobile phones.
pub static KIND: Kind = Kind {
    name: "imei",
    category: "privacy.pii.device",
    forms: &["999999999999999", "99-999999-999999-9", "99 999999 999999 9"],
    valid: is_imei,
    score: 0.3,
    score_in_context: 0.95,
    context: &[
        "imei",
        "imei number",
        "imei-nummer",
        "device",
        "handset",
        "phone id",
        "numéro imei",
        "número imei",
        "imei号",
        "imei番号",
        "串号",
        "имей",
    ],
    source: "3GPP TS 23.003, section 6.2 and annex B, https://www.3gpp.org/dynareport/23003.htm",
    positives: &["490154203237518", "35-332510-123456-9", "864896578725299"],
    look_alikes: &["490154203237519", "35-332510-123456-8", "000000000000000"],
};

fn is_imei(digits: &[u8]) -> bool {
    luhn(digits) && !is_repeated(digits)
}
