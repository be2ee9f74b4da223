//! Detector plugin `pii`: personal data that has a form of its own, validated by check digits, dates and ranges.

pub mod digits;
pub mod form;
pub mod kind;
pub mod kinds;
pub mod phone;
