use super::*;

const KEY: &str = "ed25519:d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

fn text() -> String {
    format!(
        "format: 1\nkeys:\n  - id: release\n    public_key: {KEY}\n    bundles: [payments, \"team-*\"]\n    not_after: 2026-12-31\n"
    )
}

#[test]
fn a_trust_file_is_read_with_its_defaults() {
    let trust = TrustFile::parse(&text(), "trust.yaml").expect("valid");
    assert_eq!((trust.signatures_required, trust.keys.len()), (1, 1));
    let key = &trust.keys[0];
    assert_eq!((key.id.as_str(), key.key.to_string().as_str(), key.revoked), ("release", KEY, false));
    assert_eq!(key.not_after.map(|end| end.to_string()).as_deref(), Some("2026-12-31T23:59:59Z"));
}

#[test]
fn a_wrong_trust_file_is_refused_with_its_place() {
    let second = format!("  - id: other\n    public_key: {KEY}\n    bundles: [a]\n");
    for (from, to, expected) in [
        ("format: 1", "format: 2", "trust.yaml:1:9: format: 2 is not known"),
        ("format: 1", "format: 1\nsignatures_required: 0", "signatures_required: 0: write 1 to 1"),
        ("format: 1", "format: 1\nsignatures_required: 2", "signatures_required: 2: write 1 to 1"),
        ("id: release", "id: Release", "keys[0].id"),
        ("ed25519:d", "ed25519:x", "keys[0].public_key"),
        ("[payments, \"team-*\"]", "[]", "keys[0].bundles: empty"),
        ("\"team-*\"", "\"*-team\"", "keys[0].bundles: write the name"),
        ("\"team-*\"", "\"a*b*\"", "keys[0].bundles: write the name"),
        ("2026-12-31", "2026-02-30", "keys[0].not_after"),
        ("    not_after", "    not_before", "unknown key `not_before`"),
        ("    not_after: 2026-12-31\n", &second, "stands in this file twice"),
        ("    not_after: 2026-12-31\n", &second.replace("other", "release"), "keys[1].id"),
    ] {
        let changed = text().replace(from, to);
        assert_ne!(changed, text(), "{from}");
        let error = TrustFile::parse(&changed, "trust.yaml").expect_err(to).to_string();
        assert!(error.contains(expected) && error.contains("trust.yaml:"), "{to}: {error}");
    }
    assert!(TrustFile::parse("format: 1\nkeys: []\n", "t").expect_err("none").to_string().contains("0 keys"));
    assert!(TrustFile::load(Path::new("/no/such/trust.yaml")).is_err());
}

#[test]
fn a_pattern_is_a_name_or_its_beginning() {
    for (pattern, name, expected) in [
        ("payments", "payments", true),
        ("payments", "payments-eu", false),
        ("pay*", "payments", true),
        ("pay*", "pay", true),
        ("team-*", "team", false),
        ("*", "anything", true),
    ] {
        assert!(is_pattern(pattern), "{pattern}");
        assert_eq!(matches(pattern, name), expected, "{pattern} {name}");
    }
}
