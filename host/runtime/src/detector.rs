use std::borrow::Cow;

use balustrade_core::{
    Attribute, DetectCall, Detector, Failure, FailureKind, Offsets, Report, Text, ViewKind,
};

use crate::abi::{self, DetectParams};
use crate::instance::Prepared;
use crate::validate;

/// A plugin that detects.
pub(crate) struct PluginDetector {
    pub(crate) prepared: Prepared,
    /// What it reads, in the order of its manifest.
    pub(crate) views: Vec<ViewKind>,
}

/// A reading of a text as it is handed to a guest.
#[derive(Clone, Copy)]
pub(crate) struct Reading<'a> {
    pub(crate) name: &'a str,
    pub(crate) content: &'a str,
    /// `None`: byte for byte the original.
    pub(crate) offsets: Option<&'a Offsets>,
}

impl PluginDetector {
    fn readings<'a>(&self, call: &DetectCall<'a>) -> Vec<Vec<Reading<'a>>> {
        let of_text = |(index, text): (usize, &&'a Text)| {
            let mut readings = Vec::with_capacity(self.views.len());
            for kind in &self.views {
                if *kind == ViewKind::Raw {
                    readings.push(Reading { name: kind.as_str(), content: &text.content, offsets: None });
                } else {
                    readings.extend(call.views.of(index, *kind).iter().map(|view| Reading {
                        name: &view.name,
                        content: &view.content,
                        offsets: Some(&view.offsets),
                    }));
                }
            }
            readings
        };
        call.texts.iter().enumerate().map(of_text).collect()
    }
}

impl Detector for PluginDetector {
    fn detect(&self, call: &DetectCall<'_>) -> Result<Report, Failure> {
        let readings = self.readings(call);
        let views: Vec<Vec<abi::View<'_>>> = readings
            .iter()
            .map(|of_text| of_text.iter().map(|r| abi::View { name: r.name, content: r.content }).collect())
            .collect();
        let paths: Vec<Cow<'_, str>> = call.texts.iter().map(|text| path(text)).collect();
        let texts: Vec<abi::Text<'_>> = call
            .texts
            .iter()
            .zip(&views)
            .zip(&paths)
            .map(|((text, views), path)| abi::Text { path, role: text.role.as_str(), views })
            .collect();
        let values = attribute_strings(call.attributes);
        let attributes: Vec<(&str, &str)> =
            values.iter().map(|(name, value)| (*name, value.as_ref())).collect();
        let params: DetectParams<'_> =
            (abi::Request { stage: call.stage.as_str(), texts: &texts, attributes: &attributes },);
        let returned =
            self.prepared.call::<DetectParams<'_>, Result<abi::Report, String>>(params, call.deadline)?;
        validate::report(returned.map_err(plugin_error)?, call.texts, &readings, self.prepared.limits())
    }
}

/// To a guest it is all the same whether a tool's arguments are JSON or a string that holds JSON.
fn path(text: &Text) -> Cow<'_, str> {
    match &text.inner_path {
        None => Cow::Borrowed(&text.path),
        Some(inner) => Cow::Owned(format!("{}{inner}", text.path)),
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
pub(crate) fn attribute_strings(attributes: &[(String, Attribute)]) -> Vec<(&str, Cow<'_, str>)> {
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
