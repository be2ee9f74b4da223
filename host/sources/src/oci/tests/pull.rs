use super::fake::Registry;
use super::*;
use crate::oci::manifest;

fn methods_since(server: &Server, before: usize) -> Vec<String> {
    let asked = server.received().split_off(before);
    asked.into_iter().map(|request| format!("{} {}", request.method, request.target)).collect()
}

#[test]
fn a_tag_is_fetched_when_it_moves_and_looked_up_otherwise() {
    let (server, _registry) = Registry::start();
    let config = config(&server, "team/policies:live");
    let pushed = push(&config, b"one").expect("pushed");
    let mut source = source(config.clone());
    let first = news(&mut source);
    assert_eq!(
        (&first.content, first.version_hint.as_deref()),
        (&archive(b"one"), Some(pushed.digest.as_str()))
    );
    source.settled(true);
    let before = server.received().len();
    nothing(&mut source);
    let asked = methods_since(&server, before);
    assert!(!asked.is_empty() && asked.iter().all(|asked| asked == "HEAD /v2/team/policies/manifests/live"));

    push(&config, b"bad").expect("pushed");
    assert_eq!(news(&mut source).content, archive(b"bad"));
    source.settled(false);
    let before = server.received().len();
    nothing(&mut source);
    let asked = methods_since(&server, before);
    assert!(
        asked.iter().all(|asked| asked.starts_with("HEAD ")),
        "a refused one is not fetched again: {asked:?}"
    );
    push(&config, b"two").expect("pushed");
    assert_eq!(news(&mut source).content, archive(b"two"));
}

#[test]
fn a_reference_by_digest_is_fetched_once() {
    let (server, registry) = Registry::start();
    let pushed = push(&config(&server, "team/policies:live"), b"one").expect("pushed");
    let pinned = OciConfig { reference: pushed.reference, ..config(&server, "team/policies") };
    let mut source = source(pinned.clone());
    assert_eq!(news(&mut source).content, archive(b"one"));
    source.settled(true);
    let before = server.received().len();
    nothing(&mut source);
    assert_eq!(server.received().len(), before);
    // The registry has something else under that digest.
    registry.put_manifest(&pushed.digest, &manifest::of(b"two").expect("made"));
    assert_eq!(fault(pinned).code, "digest");
}

#[test]
fn every_byte_is_held_against_its_digest() {
    let (server, registry) = Registry::start();
    let config = config(&server, "team/policies:live");
    push(&config, b"archive").expect("pushed");
    let shorter: fn(Vec<u8>) -> Vec<u8> = |bytes| bytes[1..].to_vec();
    let longer: fn(Vec<u8>) -> Vec<u8> = |bytes| [bytes, vec![b'x']].concat();
    let much_longer: fn(Vec<u8>) -> Vec<u8> = |bytes| [bytes, vec![b'x'; 100]].concat();
    let other: fn(Vec<u8>) -> Vec<u8> = |bytes| bytes.iter().map(|byte| byte ^ 1).collect();
    for (twist, code) in
        [(shorter, "digest"), (longer, "digest"), (much_longer, "too_large"), (other, "digest")]
    {
        *registry.blob_twist.lock().expect("lock") = Some(twist);
        assert_eq!(fault(config.clone()).code, code);
    }
    *registry.blob_twist.lock().expect("lock") = None;
    *registry.manifest_twist.lock().expect("lock") = Some(longer);
    assert_eq!(fault(config.clone()).code, "digest");
    *registry.manifest_twist.lock().expect("lock") = None;
    news(&mut source(config));
}

#[test]
fn what_is_no_bundle_or_too_large_is_not_downloaded() {
    let (server, registry) = Registry::start();
    registry.put_manifest("index", b"{\"schemaVersion\":2,\"manifests\":[]}");
    let error = fault(config(&server, "team/policies:index"));
    assert_eq!(error.code, "not_a_bundle");
    assert!(error.detail.contains("team/policies:index"), "{error}");
    let config = config(&server, "team/policies:live");
    push(&config, b"archive").expect("pushed");
    let before = server.received().len();
    let mut small = config.clone();
    small.client.bytes_max = 6;
    assert_eq!(fault(small).code, "too_large");
    assert!(methods_since(&server, before).iter().all(|asked| !asked.contains("/blobs/")));
    let mut missing = config;
    missing.reference.tag = Some("none".to_owned());
    let error = fault(missing);
    assert!(error.code == "http_status" && error.detail.contains("404"), "{error}");
}
