//! Prints how long the plugin takes for a prompt of about 1.1 KB, ten times as much, and a megabyte of other kinds.
#![expect(clippy::print_stdout, reason = "this is a command-line tool")]

use std::time::Instant;

use balustrade_language::Language;
use balustrade_sdk::{Detector, Request, Settings, Text, View};

const PROMPT: &str = "Please read the following report and tell me in a few sentences what the team has found. \
    The bridge was closed in March after an inspection had shown cracks in two of the bearings, and the traffic was \
    led over the old road through the valley. Repairs began in May; they took longer than planned because parts \
    had to be ordered from abroad.\n\nWrite for readers who know nothing about bridges.\n";

fn main() -> Result<(), String> {
    let (plugin, _) = Language::configure(r#"{"allowed": ["en"]}"#)?;
    let foreign =
        "Bitte lesen Sie den folgenden Bericht und sagen Sie mir in wenigen Sätzen, was gefunden wurde. ";
    let (russian, _) = Language::configure(r#"{"allowed": ["ru"]}"#)?;
    for (name, content) in [
        ("prompt", PROMPT.repeat(3)[..1100].to_owned()),
        ("10 KB", PROMPT.repeat(27)[..10_240].to_owned()),
        ("1 MB of English", PROMPT.repeat(2800)),
        ("1 MB of German", foreign.repeat(11_000)),
        ("1 MB of Chinese", "请告诉我明天里斯本的天气怎么样。".repeat(22_000)),
        ("1 MB of a", "a".repeat(1 << 20)),
        ("1 MB of names", "Valdes, Puyol, Thuram; Sylvinho ".repeat(32_000)),
        ("1 MB of short names", "Valdes, Puyol, Thuram. Sylvinho, Oleguer and Abidal\n\n".repeat(19_000)),
        ("1 MB of German and English", format!("{foreign}\n\n{PROMPT}\n\n").repeat(1_900)),
        ("1 MB of Russian", "Расскажи мне, пожалуйста, какая завтра погода. ".repeat(12_000)),
        ("1 MB of quotation marks", "\"a\" ".repeat(1 << 18)),
    ] {
        let view = View { name: "raw".to_owned(), content };
        let bytes = view.content.len();
        let text = Text { path: "/0".to_owned(), role: "user".to_owned(), views: vec![view] };
        let request = Request { stage: "input".to_owned(), texts: vec![text], attributes: vec![] };
        let rounds = (20_000_000 / bytes).max(1);
        let start = Instant::now();
        let mut findings = 0;
        for _ in 0..rounds {
            let plugin = if name.ends_with("Russian") { &russian } else { &plugin };
            findings = std::hint::black_box(plugin.detect(&request)?).findings.len();
        }
        let each = start.elapsed().as_secs_f64() * 1e6 / rounds as f64;
        println!("{name}: {bytes} bytes, {findings} findings, {each:.1} µs");
    }
    Ok(())
}
