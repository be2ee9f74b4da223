//! Tells what the plugin finds in each line of JSON on the standard input, by its `text`: an array of `[start, end, kind, score]`
//! a line, counted in characters. `find --time FILE...` tells instead how many MB/s of the files' text are searched, `find --kinds` prints the table of the README.
#![allow(clippy::print_stdout, reason = "a tool for the command line")]

use std::io::BufRead;
use std::time::Instant;

use balustrade_pii::Pii;
use balustrade_sdk::{Detector, Request, Settings, Text, View};
use serde_json::{Value, json};

fn request(content: String) -> Request {
    let view = View { name: "raw".to_owned(), content };
    let text = Text { path: "/text".to_owned(), role: "user".to_owned(), views: vec![view] };
    Request { stage: "input".to_owned(), texts: vec![text], attributes: Vec::new() }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let begin = Instant::now();
    let (plugin, _) = Pii::configure(r#"{"findings_max": 100000}"#)?;
    let mut arguments = std::env::args().skip(1);
    let first = arguments.next();
    if first.as_deref() == Some("--kinds") {
        print!("{}", balustrade_pii::kinds::table());
        return Ok(());
    }
    if first.as_deref() == Some("--time") {
        println!("configured in {:?}", begin.elapsed());
        for file in arguments {
            let request = request(std::fs::read_to_string(&file)?);
            let mut best = f64::MAX;
            let mut findings = 0;
            for _ in 0..7 {
                let begin = Instant::now();
                findings = plugin.detect(&request)?.findings.len();
                best = best.min(begin.elapsed().as_secs_f64());
            }
            let size = request.texts[0].views[0].content.len() as f64;
            println!("{file}: {findings} findings, {:.0} MB/s, {:.2} ms", size / best / 1e6, best * 1e3);
        }
        return Ok(());
    }
    for line in std::io::stdin().lock().lines() {
        let row: Value = serde_json::from_str(&line?)?;
        let request = request(row["text"].as_str().unwrap_or_default().to_owned());
        let report = plugin.detect(&request)?;
        let content = request.texts[0].raw();
        let characters = |to: u32| content.get(..to as usize).map_or(0, |before| before.chars().count());
        let findings: Vec<Value> = report
            .findings
            .iter()
            .map(|found| {
                let kind = found.attributes.first().map_or("", |(_, kind)| kind.as_str());
                let span = found.text_span;
                json!([characters(span.start), characters(span.end), kind, found.score])
            })
            .collect();
        println!("{}", Value::from(findings));
    }
    Ok(())
}
