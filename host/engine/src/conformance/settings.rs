//! Settings that are wrong, and none at all.

use std::time::Instant;

use balustrade_core::{DetectorFactory, DetectorSpec, LoadError, Manifest};
use balustrade_policy::{needs_settings, wrong_settings};

use super::Failing;

/// How a refusal in good order is called, by the schema or by `configure`.
const REFUSED: &str = "bad_settings";

/// What is wrong with how settings are taken. Each that the schema lets through costs a compilation.
pub(super) fn judge(
    factory: &dyn DetectorFactory,
    spec: &DetectorSpec,
    manifest: &Manifest,
    until: Instant,
) -> Option<Failing> {
    let schema = manifest.settings_schema.as_deref();
    for wrong in wrong_settings(schema, spec.settings_json.as_deref()) {
        if Instant::now() >= until {
            return None;
        }
        let got = match load(factory, spec, Some(wrong.json)) {
            Ok(()) if wrong.may_pass => continue,
            Ok(()) => "they were accepted".to_owned(),
            Err(error) if error.code == REFUSED => continue,
            Err(error) => format!("{}: {}", error.code, error.detail),
        };
        return Some(Failing { sent: wrong.what, got, guest_message: None });
    }
    None
}

/// Whether it can be used without settings; the inner reason is why that is not to be expected.
pub(super) fn defaults(
    factory: &dyn DetectorFactory,
    spec: &DetectorSpec,
    manifest: &Manifest,
) -> Result<Option<Failing>, &'static str> {
    if needs_settings(manifest.settings_schema.as_deref()) {
        return Err("its schema requires settings");
    }
    if spec.settings_json.is_none() {
        return Ok(None);
    }
    Ok(load(factory, spec, None).err().map(|error| Failing {
        sent: "no settings".to_owned(),
        got: format!("{}: {}", error.code, error.detail),
        guest_message: None,
    }))
}

fn load(
    factory: &dyn DetectorFactory,
    spec: &DetectorSpec,
    settings_json: Option<String>,
) -> Result<(), LoadError> {
    factory.load(&DetectorSpec { settings_json, ..spec.clone() }).map(drop)
}
