//! One file an entry, named like it; the two letters in front are the country.

mod at_social_security;
mod at_vat;
mod ch_ahv;
mod ch_uid;
mod de_health_insurance;
mod de_id_card;
mod de_id_card_printed;
mod de_pension_number;
mod de_tax_id;
mod de_tax_number;
mod de_vat;

use crate::kind::Kind;

/// The entries of this folder.
pub const ALL: &[&Kind] = &[
    &at_social_security::KIND,
    &at_vat::KIND,
    &ch_ahv::KIND,
    &ch_uid::KIND,
    &de_health_insurance::KIND,
    &de_id_card::KIND,
    &de_id_card_printed::KIND,
    &de_pension_number::KIND,
    &de_tax_id::KIND,
    &de_tax_number::KIND,
    &de_vat::KIND,
];
