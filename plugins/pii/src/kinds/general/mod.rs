//! What is the same everywhere, and the numbers of the United States and the United Kingdom.

mod bank_account;
mod bank_code;
mod bic;
pub mod bitcoin;
mod card;
mod card_code;
mod card_short;
pub mod date_of_birth;
mod driver_licence;
pub mod email;
pub mod ethereum;
mod gb_nhs;
mod gb_nino;
mod gb_utr;
mod health_insurance;
pub mod iban;
mod imei;
pub mod ipv4;
pub mod ipv6;
mod licence_plate;
pub mod litecoin;
mod mac;
mod medical_record;
pub mod monero;
mod national_id;
mod passport;
pub mod password;
pub mod phone;
mod pin;
pub mod position;
mod tax_id;
pub mod tron;
pub mod url_user;
mod us_itin;
mod us_medicare;
mod us_npi;
mod us_routing;
mod us_ssn;
mod us_ssn_unseparated;
mod vehicle_number;
mod vin;
mod wallet;
pub mod xrp;

use crate::kind::Kind;
use crate::labelled::Labelled;

/// The entries of this folder.
pub const ALL: &[&Kind] = &[
    &bank_account::KIND,
    &bank_code::KIND,
    &bic::KIND,
    &bitcoin::KIND,
    &card::KIND,
    &card_code::KIND,
    &card_short::KIND,
    &date_of_birth::KIND,
    &driver_licence::KIND,
    &email::KIND,
    &ethereum::KIND,
    &gb_nhs::KIND,
    &gb_nino::KIND,
    &gb_utr::KIND,
    &health_insurance::KIND,
    &iban::KIND,
    &imei::KIND,
    &ipv4::KIND,
    &ipv6::KIND,
    &licence_plate::KIND,
    &litecoin::KIND,
    &mac::KIND,
    &medical_record::KIND,
    &monero::KIND,
    &national_id::KIND,
    &passport::KIND,
    &password::KIND,
    &phone::KIND,
    &pin::KIND,
    &position::KIND,
    &tax_id::KIND,
    &tron::KIND,
    &url_user::KIND,
    &us_itin::KIND,
    &us_medicare::KIND,
    &us_npi::KIND,
    &us_routing::KIND,
    &us_ssn::KIND,
    &us_ssn_unseparated::KIND,
    &vehicle_number::KIND,
    &vin::KIND,
    &wallet::KIND,
    &xrp::KIND,
];

/// Those that only their name tells.
pub const LABELLED: &[&Labelled] = &[
    &bank_account::LABELLED,
    &bank_code::LABELLED,
    &card_code::LABELLED,
    &driver_licence::LABELLED,
    &health_insurance::LABELLED,
    &licence_plate::LABELLED,
    &medical_record::LABELLED,
    &national_id::LABELLED,
    &passport::LABELLED,
    &pin::LABELLED,
    &tax_id::LABELLED,
    &vehicle_number::LABELLED,
    &wallet::LABELLED,
];
