mod ae_emirates_id;
mod ar_cbu;
mod ar_cuit;
mod ar_cuit_plain;
mod ar_dni;
mod au_abn;
mod au_abn_plain;
mod au_acn;
mod au_medicare;
mod au_medicare_plain;
mod au_tfn;
mod bd_nid;
mod br_cnpj;
mod br_cnpj_plain;
mod br_cns;
mod br_cpf;
mod br_cpf_plain;
mod br_rg;
mod br_titulo_eleitor;
mod ca_bc_phn;
mod ca_bn;
mod ca_on_health;
mod ca_on_health_plain;
mod ca_sin;
mod ca_sin_plain;
mod cl_rut;
mod cl_rut_plain;
mod cn_resident_id;
mod cn_uscc;
mod co_nit;
mod co_nit_plain;
mod cr_cedula;
mod cr_cedula_juridica;
mod cr_dimex;
mod do_cedula;
mod do_cedula_plain;
mod do_rnc;
mod do_rnc_plain;
mod ec_cedula;
mod ec_ruc;
mod eg_national_id;
mod eg_tax;
mod ge_personal_number;
mod gt_cui;
mod gt_nit;
mod hk_hkid;
mod hk_hkid_plain;
mod id_nik;
mod id_npwp;
mod il_id;
mod in_aadhaar;
mod in_aadhaar_vid;
mod in_epic;
mod in_gstin;
mod in_pan;
mod in_passport;
mod ir_national_code;
mod jp_corporate_number;
mod jp_my_number;
mod ke_kra_pin;
mod ke_national_id;
mod kr_brn;
mod kr_brn_plain;
mod kr_rrn;
mod kr_rrn_plain;
mod kw_civil_id;
mod kz_bin;
mod kz_iin;
mod lk_nic;
mod lk_nic_old;
mod ma_ice;
mod mx_clabe;
mod mx_curp;
mod mx_nss;
mod mx_rfc;
mod mx_rfc_company;
mod my_mykad;
mod my_mykad_plain;
mod ng_nin;
mod nz_ird;
mod nz_nhi;
mod pe_dni;
mod pe_ruc;
mod ph_crn;
mod ph_sss;
mod ph_tin;
mod pk_cnic;
mod pk_cnic_plain;
mod py_cedula;
mod py_ruc;
mod qa_qid;
mod sa_id;
mod sg_nric;
mod sg_uen;
mod sg_uen_other;
mod th_national_id;
mod th_national_id_plain;
mod tr_tckn;
mod tr_vkn;
mod tw_national_id;
mod tw_ubn;
mod uy_cedula;
mod uy_cedula_plain;
mod uy_rut;
mod uz_pinfl;
mod ve_cedula;
mod ve_rif;
mod ve_rif_plain;
mod vn_cccd;
mod vn_mst;
mod za_id;
mod za_tax;

use crate::kind::Kind;

/// The entries of this folder.
pub const ALL: &[&Kind] = &[
    &ae_emirates_id::KIND,
    &ar_cbu::KIND,
    &ar_cuit::KIND,
    &ar_cuit_plain::KIND,
    &ar_dni::KIND,
    &au_abn::KIND,
    &au_abn_plain::KIND,
    &au_acn::KIND,
    &au_medicare::KIND,
    &au_medicare_plain::KIND,
    &au_tfn::KIND,
    &bd_nid::KIND,
    &br_cnpj::KIND,
    &br_cnpj_plain::KIND,
    &br_cns::KIND,
    &br_cpf::KIND,
    &br_cpf_plain::KIND,
    &br_rg::KIND,
    &br_titulo_eleitor::KIND,
    &ca_bc_phn::KIND,
    &ca_bn::KIND,
    &ca_on_health::KIND,
    &ca_on_health_plain::KIND,
    &ca_sin::KIND,
    &ca_sin_plain::KIND,
    &cl_rut::KIND,
    &cl_rut_plain::KIND,
    &cn_resident_id::KIND,
    &cn_uscc::KIND,
    &co_nit::KIND,
    &co_nit_plain::KIND,
    &cr_cedula::KIND,
    &cr_cedula_juridica::KIND,
    &cr_dimex::KIND,
    &do_cedula::KIND,
    &do_cedula_plain::KIND,
    &do_rnc::KIND,
    &do_rnc_plain::KIND,
    &ec_cedula::KIND,
    &ec_ruc::KIND,
    &eg_national_id::KIND,
    &eg_tax::KIND,
    &ge_personal_number::KIND,
    &gt_cui::KIND,
    &gt_nit::KIND,
    &hk_hkid::KIND,
    &hk_hkid_plain::KIND,
    &id_nik::KIND,
    &id_npwp::KIND,
    &il_id::KIND,
    &in_aadhaar::KIND,
    &in_aadhaar_vid::KIND,
    &in_epic::KIND,
    &in_gstin::KIND,
    &in_pan::KIND,
    &in_passport::KIND,
    &ir_national_code::KIND,
    &jp_corporate_number::KIND,
    &jp_my_number::KIND,
    &ke_kra_pin::KIND,
    &ke_national_id::KIND,
    &kr_brn::KIND,
    &kr_brn_plain::KIND,
    &kr_rrn::KIND,
    &kr_rrn_plain::KIND,
    &kw_civil_id::KIND,
    &kz_bin::KIND,
    &kz_iin::KIND,
    &lk_nic::KIND,
    &lk_nic_old::KIND,
    &ma_ice::KIND,
    &mx_clabe::KIND,
    &mx_curp::KIND,
    &mx_nss::KIND,
    &mx_rfc::KIND,
    &mx_rfc_company::KIND,
    &my_mykad::KIND,
    &my_mykad_plain::KIND,
    &ng_nin::KIND,
    &nz_ird::KIND,
    &nz_nhi::KIND,
    &pe_dni::KIND,
    &pe_ruc::KIND,
    &ph_crn::KIND,
    &ph_sss::KIND,
    &ph_tin::KIND,
    &pk_cnic::KIND,
    &pk_cnic_plain::KIND,
    &py_cedula::KIND,
    &py_ruc::KIND,
    &qa_qid::KIND,
    &sa_id::KIND,
    &sg_nric::KIND,
    &sg_uen::KIND,
    &sg_uen_other::KIND,
    &th_national_id::KIND,
    &th_national_id_plain::KIND,
    &tr_tckn::KIND,
    &tr_vkn::KIND,
    &tw_national_id::KIND,
    &tw_ubn::KIND,
    &uy_cedula::KIND,
    &uy_cedula_plain::KIND,
    &uy_rut::KIND,
    &uz_pinfl::KIND,
    &ve_cedula::KIND,
    &ve_rif::KIND,
    &ve_rif_plain::KIND,
    &vn_cccd::KIND,
    &vn_mst::KIND,
    &za_id::KIND,
    &za_tax::KIND,
];
