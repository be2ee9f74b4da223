use std::fs;
use std::sync::{Arc, Mutex};

use crate::support::{
    Asked, Desk, Registry, Say, Server, Web, action_of, away, bundle, identity, refused, run, serves, stands,
    until,
};

/// Asks often, so that no test waits for long, and gives up soon.
const IMPATIENT: &str = "interval_s: 0.05, backoff_max_s: 0.1, idle_timeout_s: 0.5, total_timeout_s: 5";

/// What serves goes on: the answer is the one of this version.
fn goes_on(server: &Server, version: u64, threshold: &str) {
    assert_eq!(bundle(server)["active"]["version"], version);
    assert_eq!(server.check("main", "one")["action"], action_of(threshold));
    assert_eq!(server.get("/readyz").status, 200);
}

/// A web server whose answer is changed by the test.
struct Site {
    web: Web,
    say: Arc<Mutex<Say>>,
}

impl Site {
    /// `etag` is answered with 304 when it is the one that the client has.
    fn start() -> Site {
        let say = Arc::new(Mutex::new(Say::status(404)));
        let said = Arc::clone(&say);
        Site { web: Web::start(move |asked| answer(asked, said.lock().expect("lock").clone())), say }
    }

    fn says(&self, say: Say) {
        *self.say.lock().expect("lock") = say;
    }

    fn entry(&self, more: &str) -> String {
        format!(
            "  - {{ name: words, source: 'http://{}/words.tar.zst', {IMPATIENT}{more} }}\n",
            self.web.address
        )
    }

    /// What the client said that it has, each once, in order.
    fn claimed(&self) -> Vec<Option<String>> {
        let mut claimed: Vec<_> =
            self.web.asked().iter().map(|asked| asked.header("if-none-match").map(str::to_owned)).collect();
        claimed.dedup();
        claimed
    }

    /// Waits until it was asked this often from now on.
    fn asked_again(&self, times: usize) {
        let before = self.web.asked().len();
        until("it is asked", || {
            let asked = self.web.asked().len() - before;
            if asked >= times { Ok(()) } else { Err(format!("{asked} times")) }
        });
    }
}

fn answer(asked: &Asked, say: Say) -> Say {
    let Say::Reply(200, headers, _) = &say else { return say };
    let etag = headers.iter().find(|(name, _)| *name == "etag").map(|(_, value)| value.as_str());
    if etag.is_some() && asked.header("if-none-match") == etag { Say::status(304) } else { say }
}

#[test]
fn a_file_is_followed_and_half_of_one_serves_nothing() {
    let desk = Desk::new();
    let (one, two) = (desk.pack(1, "0.5"), desk.pack(2, "0.9"));
    fs::write(desk.path("words.tar.zst"), &one).expect("written");
    // Beside the file that lists it.
    let server = desk.start_list("  - { name: words, source: 'file:words.tar.zst' }\n");
    serves(&server, 1);
    fs::write(desk.path("words.tar.zst"), &two[..two.len() / 2]).expect("written");
    refused(&server, "open", &["words.tar.zst"]);
    goes_on(&server, 1, "0.5");
    fs::write(desk.path("next"), &two).expect("written");
    fs::rename(desk.path("next"), desk.path("words.tar.zst")).expect("renamed");
    serves(&server, 2);
    goes_on(&server, 2, "0.9");
    assert_eq!(bundle(&server)["last_request"], "news");
    fs::remove_file(desk.path("words.tar.zst")).expect("removed");
    away(&server, &["words.tar.zst", "missing"]);
    assert_eq!(bundle(&server)["last_request"], "failed");
    goes_on(&server, 2, "0.9");
}

#[test]
fn an_etag_counts_once_its_bundle_serves_and_content_decides_when_it_lies() {
    let desk = Desk::new();
    let (one, two, three) = (desk.pack(1, "0.5"), desk.pack(2, "0.9"), desk.pack(3, "0.5"));
    let site = Site::start();
    site.says(Say::file(&one, "1"));
    let server = desk.start_list(&site.entry(""));
    serves(&server, 1);
    // That nothing is new is an answer too: status says when it last came.
    let first = stands(&server, "unchanged", |bundle| bundle["last_request"] == "unchanged");
    let at = first["last_request_at_s"].as_u64().expect("a time");
    stands(&server, "asked again", |bundle| bundle["last_request_at_s"].as_u64() > Some(at));
    assert_eq!(bundle(&server)["last_download_at_s"], first["last_download_at_s"], "nothing was sent again");

    let mut broken = two.clone();
    let middle = broken.len() / 2;
    broken[middle] ^= 1;
    site.says(Say::file(&broken, "2"));
    refused(&server, "open", &["words.tar.zst"]);
    site.asked_again(2);
    goes_on(&server, 1, "0.5");
    assert_eq!(site.claimed(), [None, Some("\"1\"".to_owned())], "what was refused is never claimed");

    // Mended, and the server still calls it what it called the broken one.
    site.says(Say::file(&two, "2"));
    serves(&server, 2);
    goes_on(&server, 2, "0.9");
    stands(&server, "known", |bundle| bundle["last_request"] == "unchanged");
    // Another name for the same content.
    site.says(Say::file(&two, "9"));
    until("the new name is taken", || {
        let last = site.claimed().pop().flatten();
        if last.as_deref() == Some("\"9\"") { Ok(()) } else { Err(format!("{last:?}")) }
    });
    // Other content under the name that is known, from a server that does not look at what the client has (it spells the
    // header so that `answer` does not either).
    site.says(Say::Reply(200, vec![("ETag", "\"9\"".to_owned())], three));
    serves(&server, 3);
    let activations = desk.audit().iter().filter(|line| line["what"] == "activate").count();
    assert_eq!(activations, 3, "each content once");
}

#[test]
fn a_web_server_that_misbehaves_is_named_and_changes_nothing() {
    let desk = Desk::new();
    let (one, two) = (desk.pack(1, "0.5"), desk.pack(2, "0.9"));
    let site = Site::start();
    site.says(Say::file(&one, "1"));
    let server = desk.start_list(&site.entry(""));
    serves(&server, 1);
    let cases: [(Say, &[&str]); 4] = [
        (Say::Half(two.clone()), &["truncated", "the connection ended before the answer did"]),
        (Say::Hang, &["timeout"]),
        (Say::status(500), &["http_status", "500"]),
        (Say::status(404), &["404", "check the address"]),
    ];
    for (say, places) in cases {
        site.says(say);
        let stands = away(&server, places);
        assert_eq!(stands["last_request"], "failed");
        goes_on(&server, 1, "0.5");
    }
    // Back with what serves already: no longer away, and nothing is activated.
    site.says(Say::file(&one, "1"));
    stands(&server, "back", |bundle| {
        bundle["source_error"].is_null() && bundle["last_request"] == "unchanged"
    });
    site.says(Say::file(&two, "2"));
    serves(&server, 2);
    goes_on(&server, 2, "0.9");
    assert_eq!(desk.audit().len(), 2, "{:?}", desk.audit());
}

#[test]
fn a_bearer_is_read_beside_the_file_at_each_request() {
    let desk = Desk::new();
    let one = desk.pack(1, "0.5");
    let site = Arc::new(one);
    let served = Arc::clone(&site);
    let web = Web::start(move |asked| {
        if asked.header("authorization") == Some("Bearer s3cret") {
            Say::file(&served, "1")
        } else {
            Say::status(401)
        }
    });
    fs::write(desk.path("token"), "wrong\n").expect("written");
    let entry = format!(
        "  - {{ name: words, source: 'http://{}/words.tar.zst', {IMPATIENT}, bearer_file: token }}\n",
        web.address
    );
    let server = desk.start_list(&entry);
    let said = away(&server, &["401", "check the credentials"]);
    assert!(!said.to_string().contains("wrong"), "{said}");
    assert_eq!(server.get("/readyz").status, 503);
    fs::write(desk.path("token"), "s3cret\n").expect("written");
    serves(&server, 1);
    goes_on(&server, 1, "0.5");
}

#[test]
fn a_server_with_a_certificate_of_its_own_is_trusted_by_its_file() {
    let desk = Desk::new();
    let one = desk.pack(1, "0.5");
    let (pem, config) = identity();
    let (other, _) = identity();
    let web = Web::tls(config, move |_| Say::file(&one, "1"));
    fs::write(desk.path("ca.pem"), other).expect("written");
    let entry = format!(
        "  - {{ name: words, source: 'https://{}/words.tar.zst', {IMPATIENT}, ca_file: ca.pem }}\n",
        web.address
    );
    let server = desk.start_list(&entry);
    away(&server, &["(tls)"]);
    drop(server);
    fs::write(desk.path("ca.pem"), pem).expect("written");
    let server = desk.start_list(&entry);
    serves(&server, 1);
    goes_on(&server, 1, "0.5");
}

#[test]
fn a_registry_is_followed_and_another_digest_is_refused() {
    let desk = Desk::new();
    let (one, two, three) = (desk.pack(1, "0.5"), desk.pack(2, "0.9"), desk.pack(3, "0.5"));
    let registry = Registry::start();
    let pinned = registry.push("team/words:live", &one);
    let entry =
        format!("  - {{ name: words, source: '{}', {IMPATIENT} }}\n", registry.source("team/words:live"));
    let server = desk.start_list(&entry);
    serves(&server, 1);
    registry.push("team/words:live", &two);
    serves(&server, 2);
    goes_on(&server, 2, "0.9");
    stands(&server, "unchanged", |bundle| bundle["last_request"] == "unchanged");

    registry.spoils(true);
    registry.push("team/words:live", &three);
    away(&server, &["digest", "the layer has another size or digest than the manifest says"]);
    goes_on(&server, 2, "0.9");
    registry.says(Some(Say::status(503)));
    away(&server, &["http_status", "503"]);
    registry.says(Some(Say::Hang));
    away(&server, &["timeout"]);
    goes_on(&server, 2, "0.9");
    registry.says(None);
    registry.spoils(false);
    serves(&server, 3);
    goes_on(&server, 3, "0.5");
    drop(server);

    // By digest: what the tag says meanwhile does not count, and it is fetched once.
    fs::remove_dir_all(desk.path("state")).expect("removed");
    let before = registry.asked().len();
    let pinned = pinned.to_string();
    let entry = format!("  - {{ name: words, source: 'oci://{pinned}', {IMPATIENT} }}\n");
    let server = desk.start_list(&entry);
    serves(&server, 1);
    let asked = registry.asked().len() - before;
    assert!((2..=4).contains(&asked), "{asked} requests");
    assert_eq!(bundle(&server)["last_request"], "news");
}

#[test]
fn a_file_of_bundles_that_is_wrong_stops_the_start_with_its_places() {
    let desk = Desk::new();
    let list = desk.text("bundles.yaml");
    let start = |text: &str, more: &[&str]| {
        fs::write(&list, text).expect("written");
        let (state, trust) = (desk.text("state"), desk.text("trust.yaml"));
        let args = [
            "serve",
            "--listen",
            "127.0.0.1:0",
            "--bundles",
            &list,
            "--state-dir",
            &state,
            "--trust",
            &trust,
        ];
        let done = run(&[&args, more].concat(), b"");
        assert_eq!(done.code, 1, "{}", done.err);
        done.err
    };
    let said = start("format: 1\nbundles:\n  - { name: words, source: 'dir:x', bearer_fil: y }\n", &[]);
    assert!(said.contains("bundles.yaml:3:") && said.contains("did you mean `bearer_file`?"), "{said}");
    let said = start("format: 1\nbundles:\n  - { name: words, source: 'dir:x', long_poll_s: 5 }\n", &[]);
    assert!(said.contains("bundles.yaml:3:50: bundles[0].long_poll_s: has no meaning for `dir:`"), "{said}");
    let said = start("format: 1\nbundles:\n  - { name: words, source: 'http://a.example/x' }\n", &[]);
    assert!(said.contains("bundles.yaml:3:5") && said.contains("insecure_http"), "{said}");
    let good = "format: 1\nbundles:\n  - { name: words, source: 'dir:x' }\n";
    let said = start(good, &["--bundle", "words=dir:y"]);
    assert!(said.contains("`words` stands twice"), "{said}");
}

#[test]
fn a_plugin_that_the_host_has_to_have_is_asked_for_before_anything_is_compiled() {
    let desk = Desk::new();
    desk.release(1, "0.5");
    let server = desk.start(&[]);
    serves(&server, 1);
    desk.write("v2", 2, "0.9");
    let document = desk.path("v2/bundle.yaml");
    let text = fs::read_to_string(&document).expect("text");
    fs::write(&document, format!("{text}built_in: [contracts, length]\n")).expect("written");
    // Would be refused too, but later: nothing is loaded.
    let policy = desk.path("v2/policies/main/policy.yaml");
    let text = fs::read_to_string(&policy).expect("text");
    fs::write(&policy, text.replace("terms: [one]", "terms: []")).expect("written");
    desk.seal("v2");
    desk.publish("v2");
    refused(&server, "load", &["bundle.yaml: built_in: this host has no plugin `contracts`", "--plugins"]);
    let refusal = bundle(&server)["refusal"]["detail"].clone();
    assert!(
        !refusal.as_str().is_some_and(|text| text.contains("length") || text.contains("terms")),
        "{refusal}"
    );
    goes_on(&server, 1, "0.5");
}
