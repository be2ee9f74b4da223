use balustrade_inference::ModelManifest;

/// A model's document never panics, and what is accepted keeps the promises that loading relies on.
pub fn model_document(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let manifest = match ModelManifest::parse(text, "model.yaml") {
        Ok(manifest) => manifest,
        Err(error) => {
            assert!(error.to_string().contains("model.yaml"), "a refusal names its file: {error}");
            return;
        }
    };
    assert!(!manifest.labels.is_empty() && !manifest.views.is_empty());
    assert!(manifest.overlap_tokens * 2 <= manifest.window_tokens);
    for (_, file) in manifest.files() {
        assert!(!file.name.contains(['/', '\\']) && !file.name.starts_with('.'), "{}", file.name);
    }
    if let Some(band) = manifest.band() {
        assert!((0.0..=1.0).contains(&band.from) && band.from <= band.below);
    }
}
