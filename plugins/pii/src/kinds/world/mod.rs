mod bd_nid;
mod cn_resident_id;
mod cn_uscc;
mod hk_hkid;
mod hk_hkid_plain;
mod id_nik;
mod id_npwp;
mod in_aadhaar;
mod in_aadhaar_vid;
mod in_epic;
mod in_gstin;
mod in_pan;
mod in_passport;
mod jp_corporate_number;
mod jp_my_number;
mod kr_brn;
mod kr_brn_plain;
mod kr_rrn;
mod kr_rrn_plain;
mod lk_nic;
mod lk_nic_old;
mod my_mykad;
mod my_mykad_plain;
mod ph_crn;
mod ph_sss;
mod ph_tin;
mod pk_cnic;
mod pk_cnic_plain;
mod sg_nric;
mod sg_uen;
mod sg_uen_other;
mod th_national_id;
mod th_national_id_plain;
mod tw_national_id;
mod tw_ubn;
mod vn_cccd;
mod vn_mst;

use crate::kind::Kind;

/// The entries of this folder.
pub const ALL: &[&Kind] = &[
    &bd_nid::KIND,
    &cn_resident_id::KIND,
    &cn_uscc::KIND,
    &hk_hkid::KIND,
    &hk_hkid_plain::KIND,
    &id_nik::KIND,
    &id_npwp::KIND,
    &in_aadhaar::KIND,
    &in_aadhaar_vid::KIND,
    &in_epic::KIND,
    &in_gstin::KIND,
    &in_pan::KIND,
    &in_passport::KIND,
    &jp_corporate_number::KIND,
    &jp_my_number::KIND,
    &kr_brn::KIND,
    &kr_brn_plain::KIND,
    &kr_rrn::KIND,
    &kr_rrn_plain::KIND,
    &lk_nic::KIND,
    &lk_nic_old::KIND,
    &my_mykad::KIND,
    &my_mykad_plain::KIND,
    &ph_crn::KIND,
    &ph_sss::KIND,
    &ph_tin::KIND,
    &pk_cnic::KIND,
    &pk_cnic_plain::KIND,
    &sg_nric::KIND,
    &sg_uen::KIND,
    &sg_uen_other::KIND,
    &th_national_id::KIND,
    &th_national_id_plain::KIND,
    &tw_national_id::KIND,
    &tw_ubn::KIND,
    &vn_cccd::KIND,
    &vn_mst::KIND,
];
