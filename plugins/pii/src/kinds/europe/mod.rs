//! One file an entry, named like it; the two letters in front are the country.

mod at_social_security;
mod at_vat;
mod be_enterprise_number;
mod be_national_number;
mod ch_ahv;
mod ch_uid;
mod de_health_insurance;
mod de_id_card;
mod de_id_card_printed;
mod de_pension_number;
mod de_tax_id;
mod de_tax_number;
mod de_vat;
mod fr_nir;
mod fr_siren;
mod fr_siret;
mod fr_tax_id;
mod fr_vat;
mod ie_ppsn;
mod lu_national_number;
mod nl_bsn;
mod nl_vat;

use crate::kind::Kind;

/// The entries of this folder.
pub const ALL: &[&Kind] = &[
    &at_social_security::KIND,
    &at_vat::KIND,
    &be_enterprise_number::KIND,
    &be_national_number::KIND,
    &ch_ahv::KIND,
    &ch_uid::KIND,
    &de_health_insurance::KIND,
    &de_id_card::KIND,
    &de_id_card_printed::KIND,
    &de_pension_number::KIND,
    &de_tax_id::KIND,
    &de_tax_number::KIND,
    &de_vat::KIND,
    &fr_nir::KIND,
    &fr_siren::KIND,
    &fr_siret::KIND,
    &fr_tax_id::KIND,
    &fr_vat::KIND,
    &ie_ppsn::KIND,
    &lu_national_number::KIND,
    &nl_bsn::KIND,
    &nl_vat::KIND,
];
