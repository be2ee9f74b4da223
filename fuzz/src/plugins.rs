//! The plugins that parse, natively: whatever the settings and the texts, they answer or refuse, and every span of an
//! answer is one of the text that it names.

use std::sync::OnceLock;

use balustrade_canary::Canary;
use balustrade_code::Code;
use balustrade_injection_rules::InjectionRules;
use balustrade_json_schema::JsonSchema;
use balustrade_patterns::Patterns;
use balustrade_sdk::{Detector, Request, Settings, Text, TextSpan, View};
use balustrade_text::{DecodeLimits, decode, fold};
use balustrade_unicode::Unicode;
use balustrade_urls::Urls;

/// Stages, and who speaks there.
const STAGES: [(&str, &str); 4] =
    [("output", "assistant"), ("tool-call", "assistant"), ("retrieval", "retrieved"), ("input", "user")];

/// URLs, with lists and without.
pub fn plugin_urls(data: &[u8]) {
    static PLUGINS: OnceLock<Vec<Urls>> = OnceLock::new();
    let settings = [
        "{}",
        r#"{"hosts_allowed": ["good.example", "*.cdn.example"], "hosts_denied": ["evil.example"],
            "images": "allowed-only", "links": "allowed-only", "schemes_allowed": ["https"]}"#,
    ];
    judged_by(PLUGINS.get_or_init(|| configured(&settings)), data);
}

/// Code, in answers and in arguments.
pub fn plugin_code(data: &[u8]) {
    static PLUGINS: OnceLock<Vec<Code>> = OnceLock::new();
    let settings = [r#"{"context": "output"}"#, r#"{"context": "argument"}"#];
    judged_by(PLUGINS.get_or_init(|| configured(&settings)), data);
}

/// Characters that hide and disguise.
pub fn plugin_unicode(data: &[u8]) {
    static PLUGINS: OnceLock<Vec<Unicode>> = OnceLock::new();
    judged_by(PLUGINS.get_or_init(|| configured(&["{}"])), data);
}

/// The rules that ship. Their configuration takes milliseconds, so it is made once.
pub fn plugin_injection_rules(data: &[u8]) {
    static PLUGINS: OnceLock<Vec<InjectionRules>> = OnceLock::new();
    judged_by(PLUGINS.get_or_init(|| configured(&["{}"])), data);
}

/// A canary, a zero byte, a prompt, a zero byte, a text.
pub fn plugin_canary(data: &[u8]) {
    let mut parts = data.splitn(3, |byte| *byte == 0);
    let mut part = || String::from_utf8_lossy(parts.next().unwrap_or_default()).into_owned();
    let (canary, prompt, text) = (part(), part(), part());
    let settings = serde_json::json!({ "canaries": [canary], "prompts": [prompt], "system_texts": true });
    let Ok((plugin, _)) = Canary::configure(&settings.to_string()) else { return };
    judge(&plugin, &request(text.as_bytes()));
    // What leaks whole is found.
    let leaked = format!("It says {canary} there.");
    assert!(!judge(&plugin, &request(leaked.as_bytes())).is_empty(), "{canary:?} is not found");
}

/// A schema, a zero byte, a text.
pub fn plugin_json_schema(data: &[u8]) {
    let (schema, text) = halves(data);
    let Ok(schema) = serde_json::from_slice::<serde_json::Value>(schema) else { return };
    for place in ["whole", "anywhere"] {
        let settings = serde_json::json!({ "schema": schema, "where": place });
        if let Ok((plugin, _)) = JsonSchema::configure(&settings.to_string()) {
            judge(&plugin, &request(text));
        }
    }
}

/// Settings, a zero byte, a text.
pub fn plugin_patterns(data: &[u8]) {
    let (settings, text) = halves(data);
    if let Ok((plugin, _)) = Patterns::configure(&String::from_utf8_lossy(settings)) {
        judge(&plugin, &request(text));
    }
}

fn halves(data: &[u8]) -> (&[u8], &[u8]) {
    let end = data.iter().position(|byte| *byte == 0).unwrap_or(data.len());
    (&data[..end], data.get(end + 1..).unwrap_or_default())
}

fn configured<P: Settings>(settings: &[&str]) -> Vec<P> {
    settings.iter().map(|json| P::configure(json).expect("settings that are known to be right").0).collect()
}

fn judged_by<P: Detector>(plugins: &[P], data: &[u8]) {
    let request = request(data);
    for plugin in plugins {
        judge(plugin, &request);
    }
}

/// The text in every view that the host makes; its length says at which stage it stands.
fn request(text: &[u8]) -> Request {
    let (stage, role) = STAGES[text.len() % STAGES.len()];
    let text = String::from_utf8_lossy(text).into_owned();
    let limits = DecodeLimits { views_max: 4, bytes_max: 4_096, ..DecodeLimits::default() };
    let mut views = vec![View { name: "folded".to_owned(), content: fold(&text).content }];
    for view in decode(&text, &limits).views {
        let name = view.name.replacen("decoded", "decoded-folded", 1);
        views.push(View { name, content: fold(&view.content).content });
        views.push(View { name: view.name, content: view.content });
    }
    views.insert(0, View { name: "raw".to_owned(), content: text });
    let texts = vec![Text { path: String::new(), role: role.to_owned(), views }];
    Request { stage: stage.to_owned(), texts, attributes: Vec::new() }
}

/// The categories that were found.
fn judge<P: Detector>(plugin: &P, request: &Request) -> Vec<String> {
    let Ok(report) = plugin.detect(request) else { return Vec::new() };
    let content = |text: u32, view: u32| {
        let text = request.texts.get(text as usize).expect("a text of the request");
        text.views.get(view as usize).expect("a view of the text").content.as_str()
    };
    let is_span =
        |content: &str, span: TextSpan| content.get(span.start as usize..span.end as usize).is_some();
    for finding in &report.findings {
        let content = content(finding.text, finding.view);
        assert!(is_span(content, finding.text_span), "{finding:?} of {content:?}");
        assert!((0.0..=1.0).contains(&finding.score), "{finding:?}");
    }
    for part in &report.unjudged {
        let content = content(part.text, 0);
        assert!(part.text_span.is_none_or(|span| is_span(content, span)), "{part:?} of {content:?}");
    }
    report.findings.into_iter().map(|finding| finding.category).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Full-width, mathematical, with a mark on it, with something invisible behind it.
    fn disguised(canary: &str, kind: usize) -> String {
        let shift = |c: char, upper: u32, lower: u32, digit: u32| match c {
            'A'..='Z' => char::from_u32(u32::from(c) - u32::from('A') + upper),
            'a'..='z' => char::from_u32(u32::from(c) - u32::from('a') + lower),
            '0'..='9' => char::from_u32(u32::from(c) - u32::from('0') + digit),
            _ => None,
        };
        let one = |c: char| match kind {
            0 => shift(c, 0xff21, 0xff41, 0xff10).unwrap_or(c).to_string(),
            1 => shift(c, 0x1d5a0, 0x1d5ba, 0x1d7e2).unwrap_or(c).to_string(),
            2 => format!("{c}\u{336}"),
            _ => format!("{c}\u{feff}"),
        };
        canary.chars().map(one).collect()
    }

    #[test]
    fn a_canary_is_found_in_what_folding_makes_of_it() {
        let letters = b"abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ0123456789-_$!|+@";
        let mut state = 0x5eed_u64;
        for round in 0..2_000 {
            let mut next = || {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                char::from(letters[usize::try_from(state >> 33).expect("32 bits") % letters.len()])
            };
            let canary: String = (0..18).map(|_| next()).collect();
            let settings = serde_json::json!({ "canaries": [canary] }).to_string();
            let Ok((plugin, _)) = Canary::configure(&settings) else { continue };
            for text in [
                disguised(&canary, round % 4),
                format!("It says {} there.", disguised(&canary, round % 4)),
                format!("1t s4ys {canary} h3r3"),
            ] {
                assert!(!judge(&plugin, &request(text.as_bytes())).is_empty(), "{canary} in {text}");
            }
        }
    }
}
