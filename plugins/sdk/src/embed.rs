//! Capability `embed`: turn a text into a vector with a model of the host. The policy must grant it, and the manifest must
//! name it.

/// What the model named `model` makes of `text`: one vector of length 1, so that the dot product of two is the cosine of their
/// angle. A text longer than the model's window is read up to its end and no further. `role` says who wrote it
/// ([`Text::role`](crate::Text::role)).
///
/// # Errors
/// The model was not granted, inference failed, or the code runs natively, where there is no host.
#[cfg(target_arch = "wasm32")]
pub fn embed(model: &str, text: &str, role: &str) -> Result<Vec<f32>, String> {
    crate::bindings::capabilities::balustrade::plugin::embed::embed(model, text, role)
}

/// What the model named `model` makes of `text`: one vector of length 1, so that the dot product of two is the cosine of their
/// angle. A text longer than the model's window is read up to its end and no further. `role` says who wrote it
/// ([`Text::role`](crate::Text::role)).
///
/// # Errors
/// The model was not granted, inference failed, or the code runs natively, where there is no host.
#[cfg(not(target_arch = "wasm32"))]
pub fn embed(model: &str, text: &str, role: &str) -> Result<Vec<f32>, String> {
    let _ = (text, role);
    Err(format!("model `{model}`: there is no host in a native build"))
}

/// The dot product: of two vectors of length 1 the cosine of their angle, in [-1, 1] but for rounding. The rest of a longer one
/// does not count.
#[must_use]
pub fn cosine(a: &[f32], b: &[f32]) -> f32 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_no_host_in_a_native_build() {
        assert!(embed("m", "t", "user").is_err_and(|error| error.contains("`m`")));
    }

    #[test]
    fn the_cosine_of_vectors_of_length_one() {
        assert!((cosine(&[0.6, 0.8], &[0.6, 0.8]) - 1.0).abs() < 1e-6);
        assert_eq!(cosine(&[1.0, 0.0], &[0.0, 1.0]), 0.0);
    }
}
