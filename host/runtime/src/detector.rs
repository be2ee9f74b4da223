use balustrade_core::{Attribute, DetectCall, Detector, Failure, FailureKind, Report};

use crate::abi::{self, DetectParams};
use crate::instance::Prepared;
use crate::validate;

/// A plugin that detects.
pub(crate) struct PluginDetector(pub(crate) Prepared);

impl Detector for PluginDetector {
    fn detect(&self, call: &DetectCall<'_>) -> Result<Report, Failure> {
        let views: Vec<[abi::View<'_>; 1]> =
            call.texts.iter().map(|text| [abi::View { name: "raw", content: &text.content }]).collect();
        let texts: Vec<abi::Text<'_>> = call
            .texts
            .iter()
            .zip(&views)
            .map(|(text, views)| abi::Text { path: &text.path, role: text.role.as_str(), views })
            .collect();
        let values = attribute_strings(call.attributes);
        let attributes: Vec<(&str, &str)> =
            values.iter().map(|(name, value)| (*name, value.as_ref())).collect();
        let params: DetectParams<'_> =
            (abi::Request { stage: call.stage.as_str(), texts: &texts, attributes: &attributes },);
        let returned = self.0.call::<DetectParams<'_>, Result<abi::Report, String>>(params, call.deadline)?;
        validate::report(returned.map_err(plugin_error)?, call.texts, self.0.limits())
    }
}

/// The guest answered with an error of its own.
pub(crate) fn plugin_error(message: String) -> Failure {
    Failure {
        kind: FailureKind::Plugin,
        detail: format!("the plugin answered with an error of {} bytes", message.len()),
        guest_message: Some(message),
    }
}

/// The contract knows only strings.
pub(crate) fn attribute_strings(
    attributes: &[(String, Attribute)],
) -> Vec<(&str, std::borrow::Cow<'_, str>)> {
    attributes
        .iter()
        .map(|(name, value)| {
            let value = match value {
                Attribute::String(value) => value.as_str().into(),
                other => other.to_string().into(),
            };
            (name.as_str(), value)
        })
        .collect()
}
