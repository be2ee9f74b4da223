//! Capability `classify`: score a text with a model of the host. The policy must grant it, and the manifest must
//! name it.

use crate::Classification;

/// Scores `text` with the model named `model`. `role` says who wrote it ([`Text::role`](crate::Text::role)): some models are told whether it
/// is a document.
///
/// # Errors
/// The model was not granted, inference failed, or the code runs natively, where there is no host.
#[cfg(target_arch = "wasm32")]
pub fn classify(model: &str, text: &str, role: &str) -> Result<Vec<Classification>, String> {
    use crate::bindings::capabilities::balustrade::plugin::classify as host;
    let found = host::classify(model, text, role)?;
    let lifted = |found: host::Classification| Classification {
        label: found.label,
        score: found.score,
        text_span: found.text_span,
    };
    Ok(found.into_iter().map(lifted).collect())
}

/// Scores `text` with the model named `model`. `role` says who wrote it ([`Text::role`](crate::Text::role)): some models are told whether it
/// is a document.
///
/// # Errors
/// The model was not granted, inference failed, or the code runs natively, where there is no host.
#[cfg(not(target_arch = "wasm32"))]
pub fn classify(model: &str, text: &str, role: &str) -> Result<Vec<Classification>, String> {
    let _ = (text, role);
    Err(format!("model `{model}`: there is no host in a native build"))
}
