use balustrade_policy::bundle::{Bundle, BundleLimits, TrustFile};

/// Small enough that no input takes long.
const LIMITS: BundleLimits =
    BundleLimits { file_bytes_max: 1 << 20, bytes_max: 4 << 20, files_max: 64, ratio_max: 200 };

/// An archive never panics, and what is accepted is whole: it is packed and opened again as the same bundle. Bytes that are
/// text are tried as a trust file too.
pub fn bundle_open(data: &[u8]) {
    if let Ok(text) = std::str::from_utf8(data)
        && let Err(error) = TrustFile::parse(text, "trust.yaml")
    {
        assert!(error.to_string().contains("trust.yaml"), "a refusal names its file: {error}");
    }
    let bundle = match Bundle::from_archive(data, "bundle", &LIMITS) {
        Ok(bundle) => bundle,
        Err(error) => {
            assert!(error.to_string().starts_with("bundle"), "a refusal names the bundle: {error}");
            return;
        }
    };
    assert!(bundle.is_sealed());
    let paths: Vec<&str> = bundle.files().map(|(path, _)| path).collect();
    assert!(paths.iter().all(|path| !path.starts_with('/') && !path.split('/').any(|part| part == "..")));
    assert!(bundle.files().map(|(_, content)| content.len()).sum::<usize>() <= 4 << 20);
    let _ = bundle.policies();
    if let Ok(packed) = bundle.to_archive(&LIMITS) {
        let again = Bundle::from_archive(&packed, "bundle", &LIMITS).expect("what is packed is opened");
        assert_eq!((again.digest(), again.signatures()), (bundle.digest(), bundle.signatures()));
    }
}
