use super::fake::Registry;
use super::*;
use crate::testing::Reaction;

#[test]
fn what_is_there_is_not_sent_again() {
    let (server, _registry) = Registry::start();
    let config = config(&server, "team/policies:live");
    let first = push(&config, b"archive").expect("pushed");
    assert_eq!(
        first.reference.to_string(),
        format!("{}/team/policies:live@{}", server.authority(), first.digest)
    );
    let uploads = |from: usize| {
        server.received().split_off(from).iter().filter(|request| request.method == "POST").count()
    };
    assert_eq!(uploads(0), 2);
    let before = server.received().len();
    assert_eq!(push(&config, b"archive").expect("pushed"), first);
    assert_eq!(uploads(before), 0);
}

#[test]
fn a_reference_with_a_digest_is_no_place_to_push_to() {
    let (server, _registry) = Registry::start();
    let pushed = push(&config(&server, "team/policies:live"), b"a").expect("pushed");
    let config = OciConfig { reference: pushed.reference, ..config(&server, "team/policies") };
    assert_eq!(push(&config, b"a").expect_err("refused").code, "bad_reference");
}

#[test]
fn a_registry_that_refuses_or_stores_something_else_is_an_error() {
    for (method, reaction, code) in [
        ("POST", (|| Reaction::status(403)) as fn() -> Reaction, "http_status"),
        ("POST", || Reaction::status(202), "protocol"),
        ("PUT", || Reaction::status(500), "http_status"),
        ("PUT", || Reaction::status(201).with("docker-content-digest", "sha256:other"), "digest"),
    ] {
        let (server, _registry) =
            Registry::start_behind(move |request| (request.method == method).then(reaction));
        let error = push(&config(&server, "team/policies:live"), b"archive").expect_err("refused");
        assert_eq!(error.code, code, "{error}");
    }
}
