//! Prints how long the plugin takes for texts of several kinds, with a prompt of 4 KB and with the most allowed.
#![expect(clippy::print_stdout, reason = "this is a command-line tool")]

use std::time::Instant;

use balustrade_canary::Canary;
use balustrade_sdk::{Detector, Request, Settings, Text, View};

const ANSWER: &str = "The bridge was closed in March after an inspection had shown cracks in two of the bearings, and \
    the traffic was led over the old road through the valley. Repairs began in May; they took longer than planned \
    because parts had to be ordered from abroad.\n\n";

fn text(role: &str, content: &str) -> Text {
    let view = View { name: "raw".to_owned(), content: content.to_owned() };
    Text { path: "/0".to_owned(), role: role.to_owned(), views: vec![view] }
}

fn prompt(words: u32) -> String {
    (0..words).map(|n| format!("word{} ", n.wrapping_mul(2_654_435_761) % 5003)).collect()
}

fn main() -> Result<(), String> {
    let small = serde_json::json!({"prompts": [prompt(450)], "canaries": ["kX7-QuietHeron-42"]});
    let large = serde_json::json!({"prompts": [prompt(7000), prompt(7001), prompt(7002), prompt(7003)]});
    let system = serde_json::json!({"system_texts": true});
    let copies = prompt(450).repeat(250);
    for (name, settings, texts) in [
        ("answer, small prompt", &small, vec![text("assistant", &ANSWER.repeat(5)[..1100])]),
        ("10 KB, small prompt", &small, vec![text("assistant", &ANSWER.repeat(50)[..10_240])]),
        ("answer, large prompts", &large, vec![text("assistant", &ANSWER.repeat(5)[..1100])]),
        (
            "answer, system text of 4 KB",
            &system,
            vec![text("system", &prompt(450)), text("assistant", &ANSWER.repeat(5)[..1100])],
        ),
        ("1 MB of answers", &small, vec![text("assistant", &ANSWER.repeat(4000))]),
        ("1 MB of copies", &small, vec![text("assistant", &copies)]),
        ("1 MB of a", &small, vec![text("assistant", &"a".repeat(1 << 20))]),
        (
            "1 MB of Chinese",
            &small,
            vec![text("assistant", &"请告诉我明天里斯本的天气怎么样。".repeat(22_000))],
        ),
    ] {
        let (plugin, _) = Canary::configure(&settings.to_string())?;
        let bytes: usize = texts.iter().map(|text| text.raw().len()).sum();
        let request = Request { stage: "output".to_owned(), texts, attributes: vec![] };
        let rounds = (20_000_000 / bytes).max(1);
        let start = Instant::now();
        let mut findings = 0;
        for _ in 0..rounds {
            findings = std::hint::black_box(plugin.detect(&request)?).findings.len();
        }
        let each = start.elapsed().as_secs_f64() * 1e6 / rounds as f64;
        println!("{name}: {bytes} bytes, {findings} findings, {each:.1} µs");
    }
    Ok(())
}
