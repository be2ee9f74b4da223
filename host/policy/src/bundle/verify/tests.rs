use tempfile::TempDir;

use super::*;
use crate::bundle::tests::{build, folder, key, time};
use crate::bundle::{BundleLimits, SigningKey};

struct Setting {
    keys: TempDir,
    bundle: Bundle,
}

fn setting() -> Setting {
    let dir = folder();
    Setting { keys: tempfile::tempdir().expect("a temporary folder"), bundle: build(dir.path()) }
}

impl Setting {
    fn signed(&mut self, name: &str) -> SigningKey {
        let key = key(self.keys.path(), name);
        self.bundle.sign(&key, time("2026-01-01")).expect("signed");
        key
    }
}

/// A trust file with these keys and what each line adds.
fn trust(required: usize, keys: &[(&str, &SigningKey, &str)]) -> TrustFile {
    let mut text = format!("format: 1\nsignatures_required: {required}\nkeys:\n");
    for (id, key, more) in keys {
        text.push_str(&format!("  - {{ id: {id}, public_key: \"{}\", {more} }}\n", key.public_key()));
    }
    TrustFile::parse(&text, "trust.yaml").unwrap_or_else(|error| panic!("{error}"))
}

fn expect() -> Expectations {
    Expectations { now: time("2026-06-01"), version_min: None, engine: None }
}

fn refusal(bundle: &Bundle, trust: &TrustFile) -> String {
    verify(bundle.clone(), trust, &expect()).expect_err("refused").to_string()
}

#[test]
fn a_signature_by_a_trusted_key_counts() {
    let mut s = setting();
    let key = s.signed("a");
    let trust = trust(1, &[("a", &key, "bundles: [payments]")]);
    let archive = s.bundle.to_archive(&BundleLimits::default()).expect("packed");
    let opened = Bundle::from_archive(&archive, "b", &BundleLimits::default()).expect("whole");
    let verified = verify(opened, &trust, &expect()).expect("trusted");
    assert_eq!(verified.signers().iter().map(|signer| signer.id.as_str()).collect::<Vec<_>>(), ["a"]);
    assert!(verified.ignored().is_empty());
    assert_eq!(Admitted::Verified(verified).bundle().digest(), s.bundle.digest());
}

#[test]
fn a_key_counts_only_while_and_where_it_is_trusted() {
    let mut s = setting();
    let (signer, other) = (s.signed("a"), key(s.keys.path(), "b"));
    for (key, more, expected) in [
        (&other, "bundles: [payments]", "is not in the trust file"),
        (&signer, "bundles: [payroll, pay]", "the key `k` may sign payroll, pay only"),
        (&signer, "bundles: ['*'], revoked: true", "the key `k` is revoked"),
        (&signer, "bundles: ['*'], not_after: 2026-05-31", "the key `k` expired at 2026-05-31T23:59:59Z"),
    ] {
        let error = refusal(&s.bundle, &trust(1, &[("k", key, more)]));
        assert!(error.contains("0 of 1 required signatures count for the name `payments`"), "{error}");
        assert!(error.contains(expected), "{error}");
    }
    for more in ["bundles: ['pay*'], not_after: 2026-06-01", "bundles: ['*']"] {
        assert!(verify(s.bundle.clone(), &trust(1, &[("k", &signer, more)]), &expect()).is_ok(), "{more}");
    }
    let unsigned = setting().bundle;
    assert!(refusal(&unsigned, &trust(1, &[("k", &signer, "bundles: ['*']")])).contains("bundle sign"));
}

#[test]
fn several_signers_and_the_change_of_a_key() {
    let mut s = setting();
    let old = s.signed("old");
    let both = |more: &str, old: &SigningKey, new: &SigningKey| {
        trust(2, &[("old", old, more), ("new", new, "bundles: ['*']")])
    };
    let new = key(s.keys.path(), "new");
    let error = refusal(&s.bundle, &both("bundles: ['*']", &old, &new));
    assert!(error.contains("1 of 2 required"), "{error}");
    // Signing again with the same key does not make two of one.
    s.bundle.sign(&old, time("2026-02-01")).expect("signed");
    assert_eq!(s.bundle.signatures().len(), 1);
    assert!(verify(s.bundle.clone(), &both("bundles: ['*']", &old, &new), &expect()).is_err());
    s.bundle.sign(&new, time("2026-02-01")).expect("signed");
    let verified = verify(s.bundle.clone(), &both("bundles: ['*']", &old, &new), &expect()).expect("trusted");
    assert_eq!(verified.signers().len(), 2);
    // The old key goes; the bundle signed by both keeps working with the new one alone.
    let later = trust(1, &[("old", &old, "bundles: ['*'], revoked: true"), ("new", &new, "bundles: ['*']")]);
    let verified = verify(s.bundle.clone(), &later, &expect()).expect("trusted");
    assert_eq!(
        (verified.signers().len(), verified.ignored()),
        (1, ["the key `old` is revoked".to_owned()].as_slice())
    );
}

#[test]
fn going_back_is_refused() {
    let mut s = setting();
    let key = s.signed("a");
    let trust = trust(1, &[("a", &key, "bundles: ['*']")]);
    for (floor, accepted) in [(6, true), (7, true), (8, false), (u64::MAX, false)] {
        let expect = Expectations { version_min: Some(floor), ..expect() };
        let outcome = verify(s.bundle.clone(), &trust, &expect);
        assert_eq!(outcome.is_ok(), accepted, "{floor}");
        if let Err(error) = outcome {
            assert!(
                error.to_string().contains(&format!("version 7 of `payments` is older than {floor}")),
                "{error}"
            );
        }
    }
}

#[test]
fn a_bundle_fits_an_engine_signed_or_not() {
    let mut s = setting();
    let key = s.signed("a");
    let trust = trust(1, &[("a", &key, "bundles: ['*']")]);
    let engine = |text: &str| text.parse::<EngineVersion>().expect("a version");
    let expect = |text: &str| Expectations { engine: Some(engine(text)), ..expect() };
    assert!(verify(s.bundle.clone(), &trust, &expect("1.9.0")).is_ok());
    let error = verify(s.bundle.clone(), &trust, &expect("2.0.0")).expect_err("too new").to_string();
    assert!(error.contains("made for balustrade 0.1.0 to below 2.0.0, and this is 2.0.0"), "{error}");
    assert!(Unverified::accept(s.bundle.clone(), engine("2.0.0")).is_err());
    let unverified = Unverified::accept(s.bundle.clone(), engine("0.1.0")).expect("fits");
    assert_eq!(unverified.bundle().digest(), s.bundle.digest());
}

#[test]
fn a_signature_of_other_files_or_another_time_is_refused() {
    let (mut s, dir) = (setting(), folder());
    let key = s.signed("a");
    let trust = trust(1, &[("a", &key, "bundles: ['*']")]);
    crate::bundle::tests::write(dir.path(), "policies/main/lists/terms.txt", b"three\n");
    let mut other = build(dir.path());
    other.signatures = s.bundle.signatures.clone();
    let error = refusal(&other, &trust);
    assert!(
        error.contains("signatures.json: the signature of ed25519:")
            && error.contains("was not made for these"),
        "{error}"
    );
    assert!(other.sign(&key, time("2026-01-01")).is_err(), "nothing is added to what does not fit");
    let json = String::from_utf8(s.bundle.signatures.to_json()).expect("text");
    for (from, to, expected) in [
        ("2026-01-01T23:59:59Z", "2026-01-02T23:59:59Z", "was not made for these"),
        ("\"signature\": \"", "\"signature\": \"00", "was not made for these"),
        ("\"format\": 1", "\"format\": 2", "format 2 is not known"),
        ("\"key\": \"ed25519:", "\"key\": \"ed25519:0", "not a public key"),
        ("  \"format\"", " \"format\"", "not written as this program writes it"),
    ] {
        let changed = json.replace(from, to);
        assert_ne!(changed, json, "{from}");
        let read = super::super::signature::Signatures::read(changed.as_bytes(), "b");
        let error = match read {
            Ok(signatures) => {
                let mut bundle = s.bundle.clone();
                bundle.signatures = signatures;
                refusal(&bundle, &trust)
            }
            Err(error) => error.to_string(),
        };
        assert!(error.contains(expected), "{error}");
    }
}

#[test]
fn only_a_sealed_bundle_is_signed_and_signatures_are_bounded() {
    let (dir, keys) = (folder(), tempfile::tempdir().expect("a temporary folder"));
    let mut unsealed = Bundle::open(dir.path(), &BundleLimits::default()).expect("whole");
    let signer = key(keys.path(), "k");
    let error = unsealed.sign(&signer, time("2026-01-01")).expect_err("unsealed").to_string();
    assert!(error.contains("--in-place"), "{error}");
    let mut bundle = build(dir.path());
    for n in 0..64 {
        bundle.sign(&key(keys.path(), &n.to_string()), time("2026-01-01")).expect("signed");
    }
    assert!(
        bundle.sign(&signer, time("2026-01-01")).expect_err("many").to_string().contains("64 signatures")
    );
    let archive = bundle.to_archive(&BundleLimits::default()).expect("packed");
    let opened = Bundle::from_archive(&archive, "b", &BundleLimits::default()).expect("whole");
    assert_eq!(opened.signatures(), bundle.signatures());
}
