//! One file an entry, named like it; the two letters in front are the country.

mod at_social_security;
mod at_vat;
mod be_enterprise_number;
mod be_national_number;
mod bg_egn;
mod ch_ahv;
mod ch_uid;
mod cy_tax_id;
mod cz_birth_number;
mod cz_company_id;
mod de_health_insurance;
mod de_id_card;
mod de_id_card_printed;
mod de_pension_number;
mod de_tax_id;
mod de_tax_number;
mod de_vat;
mod dk_cpr;
mod dk_cpr_unchecked;
mod ee_personal_code;
mod es_cif;
mod es_nie;
mod es_nif;
mod es_nif_k;
mod es_social_security;
mod eu_vat;
mod fi_business_id;
mod fi_personal_identity_code;
mod fr_nir;
mod fr_siren;
mod fr_siret;
mod fr_tax_id;
mod fr_vat;
mod gr_afm;
mod gr_amka;
mod hr_oib;
mod hu_social_security;
mod hu_tax_id;
mod ie_ppsn;
mod is_kennitala;
mod it_codice_fiscale;
mod it_partita_iva;
mod lt_personal_code;
mod lu_national_number;
mod lv_personal_code;
mod lv_personal_code_new;
mod mt_id_card;
mod nl_bsn;
mod nl_vat;
mod no_national_number;
mod no_organisation_number;
mod pl_id_card;
mod pl_nip;
mod pl_pesel;
mod pl_regon;
mod pt_citizen_card;
mod pt_nif;
mod pt_social_security;
mod ro_cnp;
mod rs_jmbg;
mod ru_inn;
mod ru_snils;
mod se_organisation_number;
mod se_personal_number;
mod si_emso;
mod si_tax_number;
mod ua_tax_id;

use crate::kind::Kind;

/// The entries of this folder.
pub const ALL: &[&Kind] = &[
    &at_social_security::KIND,
    &at_vat::KIND,
    &be_enterprise_number::KIND,
    &be_national_number::KIND,
    &bg_egn::KIND,
    &ch_ahv::KIND,
    &ch_uid::KIND,
    &cy_tax_id::KIND,
    &cz_birth_number::KIND,
    &cz_company_id::KIND,
    &de_health_insurance::KIND,
    &de_id_card::KIND,
    &de_id_card_printed::KIND,
    &de_pension_number::KIND,
    &de_tax_id::KIND,
    &de_tax_number::KIND,
    &de_vat::KIND,
    &dk_cpr::KIND,
    &dk_cpr_unchecked::KIND,
    &ee_personal_code::KIND,
    &es_cif::KIND,
    &es_nie::KIND,
    &es_nif::KIND,
    &es_nif_k::KIND,
    &es_social_security::KIND,
    &eu_vat::KIND,
    &fi_business_id::KIND,
    &fi_personal_identity_code::KIND,
    &fr_nir::KIND,
    &fr_siren::KIND,
    &fr_siret::KIND,
    &fr_tax_id::KIND,
    &fr_vat::KIND,
    &gr_afm::KIND,
    &gr_amka::KIND,
    &hr_oib::KIND,
    &hu_social_security::KIND,
    &hu_tax_id::KIND,
    &ie_ppsn::KIND,
    &is_kennitala::KIND,
    &it_codice_fiscale::KIND,
    &it_partita_iva::KIND,
    &lt_personal_code::KIND,
    &lu_national_number::KIND,
    &lv_personal_code::KIND,
    &lv_personal_code_new::KIND,
    &mt_id_card::KIND,
    &nl_bsn::KIND,
    &nl_vat::KIND,
    &no_national_number::KIND,
    &no_organisation_number::KIND,
    &pl_id_card::KIND,
    &pl_nip::KIND,
    &pl_pesel::KIND,
    &pl_regon::KIND,
    &pt_citizen_card::KIND,
    &pt_nif::KIND,
    &pt_social_security::KIND,
    &ro_cnp::KIND,
    &rs_jmbg::KIND,
    &ru_inn::KIND,
    &ru_snils::KIND,
    &se_organisation_number::KIND,
    &se_personal_number::KIND,
    &si_emso::KIND,
    &si_tax_number::KIND,
    &ua_tax_id::KIND,
];
