use std::fs;
use std::path::Path;
use std::time::Duration;

use balustrade_sources::{OciAuth, SourceConfig};

use super::*;

fn read_text(text: &str) -> (std::path::PathBuf, Result<Vec<BundleArg>, String>) {
    let dir = tempfile::tempdir().expect("temp dir");
    let path = dir.path().join("bundles.yaml");
    fs::write(&path, text).expect("written");
    let read = read(&path).map_err(|error| error.to_string().replace(&format!("{}", path.display()), "F"));
    (dir.path().to_owned(), read)
}

#[test]
fn every_setting_arrives_where_it_belongs() {
    let (folder, read) = read_text(
        "format: 1\nbundles:\n  - name: a\n    source: https://b.example/a.tar.zst\n    interval_s: 30\n    jitter: 0\n    \
         backoff_max_s: 2.5\n    long_poll_s: 50\n    bearer_file: token\n    ca_file: /etc/ca.pem\n    proxy: http://p:3128\n    \
         insecure_http: true\n    bytes_max: 7\n    connect_timeout_s: 1\n    idle_timeout_s: 2\n    total_timeout_s: 3\n  \
         - { name: b, source: 'oci://localhost:1/b:live', user: ops, password_file: pw, interval_s: 0.25 }\n  \
         - { name: c, source: 'oci://localhost:1/c', token_file: pw }\n  \
         - { name: d, source: 'dir:releases/current', interval_s: 5, entries_max: 9, bytes_max: 8 }\n  \
         - { name: e, source: 'file:/srv/e.tar.zst' }\n",
    );
    let read = read.expect("good");
    let names: Vec<_> = read.iter().map(|bundle| bundle.name.as_str()).collect();
    assert_eq!(names, ["a", "b", "c", "d", "e"]);
    let SourceConfig::Http(http) = &read[0].source else { panic!("http") };
    assert_eq!(http.polling.interval, Duration::from_secs(30));
    assert_eq!((http.polling.jitter, http.polling.backoff_max), (0.0, Duration::from_millis(2500)));
    assert_eq!(http.long_poll, Some(Duration::from_secs(50)));
    assert_eq!(http.bearer_file, Some(folder.join("token")));
    let client = &http.client;
    assert_eq!(client.ca_file.as_deref(), Some(Path::new("/etc/ca.pem")));
    assert_eq!((client.proxy.as_deref(), client.insecure_http), (Some("http://p:3128"), true));
    assert_eq!(client.bytes_max, 7);
    let timeouts = [client.connect_timeout, client.idle_timeout, client.total_timeout];
    assert_eq!(timeouts, [1, 2, 3].map(Duration::from_secs));
    let SourceConfig::Oci(oci) = &read[1].source else { panic!("oci") };
    let password_file = folder.join("pw");
    assert_eq!(oci.auth, OciAuth::Basic { username: "ops".to_owned(), password_file: password_file.clone() });
    assert_eq!(oci.polling.interval, Duration::from_millis(250));
    let SourceConfig::Oci(oci) = &read[2].source else { panic!("oci") };
    assert_eq!(oci.auth, OciAuth::Bearer { token_file: password_file });
    let SourceConfig::Dir(dir) = &read[3].source else { panic!("dir") };
    assert_eq!((&dir.path, dir.poll), (&folder.join("releases/current"), Some(Duration::from_secs(5))));
    assert_eq!((dir.limits.bytes_max, dir.limits.entries_max), (8, 9));
    let SourceConfig::File(file) = &read[4].source else { panic!("file") };
    assert_eq!((file.path.as_path(), file.poll), (Path::new("/srv/e.tar.zst"), None));
}

#[test]
fn what_is_wrong_is_named_with_its_place_and_all_at_once() {
    let head = "format: 1\nbundles:\n";
    let cases: &[(&str, &[&str])] = &[
        ("format: 2\nbundles: []\n", &["F:1:9: format: 2 is not known", "F:2:10: bundles: 0 bundles"]),
        (
            "  - { name: a, source: 'dir:a', intervals: 5 }\n",
            &["F:3:33", "unknown key `intervals` (did you mean `interval_s`?)"],
        ),
        (
            "  - name: a\n    source: dir:a\n    bearer_file: t\n    jitter: 0.1\n",
            &[
                "F:5:18: bundles[0].bearer_file: has no meaning for `dir:` and `file:`, only for `https:`; remove it",
                "F:6:13: bundles[0].jitter: has no meaning",
            ],
        ),
        (
            "  - { name: a, source: 'https://a.example/a', user: x }\n",
            &["bundles[0].user: has no meaning for `https:`, only for `oci:`"],
        ),
        (
            "  - name: Pay\n    source: s3://b\n  - { name: b, source: 'dir:x' }\n  - { name: b, source: 'dir:y' }\n",
            &[
                "F:3:11: bundles[0].name: the name of a bundle has",
                "F:4:13: bundles[0].source: the source is of a kind that is not known",
                "F:6:13: bundles[2].name: stands twice",
            ],
        ),
        (
            "  - { name: a, source: 'https://a.example/a', interval_s: 0, jitter: 2, long_poll_s: 0, bytes_max: 0 }\n",
            &["interval_s: 0: write seconds", "jitter: 2", "long_poll_s: 0: write a whole", "bytes_max: 0"],
        ),
        (
            "  - { name: a, source: 'https://a.example/a', interval_s: 1m }\n",
            &["F:3:59: interval_s: `1m` is not a number"],
        ),
        (
            "  - { name: a, source: 'oci://a.example/a', user: x }\n",
            &["bundles[0].user: write `user` and `password_file`, or `token_file` alone"],
        ),
        (
            "  - { name: a, source: 'oci://a.example/a', token_file: x, password_file: y }\n",
            &["bundles[0].password_file: write `user`"],
        ),
    ];
    for (text, expected) in cases {
        let text = if text.starts_with(' ') { format!("{head}{text}") } else { (*text).to_owned() };
        let said = read_text(&text).1.expect_err(&text);
        for part in *expected {
            assert!(said.contains(part), "{said}\nholds no `{part}`");
        }
    }
    // An address may hold a credential.
    let secret =
        read_text("format: 1\nbundles:\n  - { name: a, source: 'x://u:secret@h' }\n").1.expect_err("bad");
    assert!(!secret.contains("secret"), "{secret}");
}
