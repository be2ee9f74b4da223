use std::path::Path;

use super::*;
use crate::testing::{Reaction, Server, identity};

fn trusting(url: String, certificate: &Path) -> HttpSource {
    let mut config = config(url);
    config.client.ca_file = Some(certificate.to_owned());
    HttpSource::new(config).expect("opens")
}

#[test]
fn only_a_server_that_is_trusted_and_is_who_it_should_be_is_heard() {
    let dir = tempfile::tempdir().expect("temp dir");
    let file = |name: &str, pem: &str| {
        let path = dir.path().join(name);
        std::fs::write(&path, pem).expect("file");
        path
    };
    let (pem, config) = identity("localhost");
    let (good, stranger) = (file("good", &pem), file("stranger", &identity("localhost").0));
    let server = Server::tls(config, |_| Reaction::ok(b"x"));
    let url = format!("https://localhost:{}/bundle", server.port());

    assert_eq!(news(&mut trusting(url.clone(), &good)).content, archive(b"x"));

    let error = fault(&mut trusting(url.clone(), &stranger));
    assert!(error.code == "tls" && error.detail.contains("ca_file"), "{error}");
    // The right certificate for another name.
    let error = fault(&mut trusting(server.url("/"), &good));
    assert_eq!(error.code, "tls", "{error}");
    assert_eq!(server.received().len(), 1, "nobody else was answered");
    // No TLS at all.
    let plain = Server::start(|_| Reaction::ok(b"x"));
    let error = fault(&mut trusting(format!("https://localhost:{}/", plain.port()), &good));
    assert!(matches!(error.code, "tls" | "connect"), "{error}");
}

#[test]
fn a_redirect_to_plain_http_is_not_followed() {
    let dir = tempfile::tempdir().expect("temp dir");
    let (pem, config) = identity("localhost");
    let certificate = dir.path().join("ca.pem");
    std::fs::write(&certificate, pem).expect("file");
    let plain = Server::start(|_| Reaction::ok(b"x"));
    let to = plain.url("/");
    let server = Server::tls(config, move |_| Reaction::status(302).with("location", to.clone()));
    let mut source = trusting(format!("https://localhost:{}/", server.port()), &certificate);
    assert_eq!(fault(&mut source).code, "insecure_redirect");
    assert!(plain.received().is_empty());
}
