//! Capability `classify`: score a text with a model of the host. The policy must grant it, and the manifest must
//! name it.

use crate::LabelScore;

/// Scores `text` with the model named `model`.
///
/// # Errors
/// The model was not granted, inference failed, or the code runs natively, where there is no host.
#[cfg(target_arch = "wasm32")]
pub fn classify(model: &str, text: &str) -> Result<Vec<LabelScore>, String> {
    use crate::bindings::capabilities::balustrade::plugin::classify as host;
    let scores = host::classify(model, text)?;
    Ok(scores.into_iter().map(|score| LabelScore { label: score.label, score: score.score }).collect())
}

/// Scores `text` with the model named `model`.
///
/// # Errors
/// The model was not granted, inference failed, or the code runs natively, where there is no host.
#[cfg(not(target_arch = "wasm32"))]
pub fn classify(model: &str, text: &str) -> Result<Vec<LabelScore>, String> {
    let _ = text;
    Err(format!("model `{model}`: there is no host in a native build"))
}
