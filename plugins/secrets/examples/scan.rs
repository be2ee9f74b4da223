//! For `tools/measure.py`: reads lines of JSON with `text`, writes for each the findings as `[start, end, category, format, score]`
//! (bytes). `scan --speed FILE` prints how fast a text is read instead, `scan --table` the table of README.md.
#![allow(clippy::print_stdout, reason = "a tool for the command line")]

use std::io::{BufRead, Write};
use std::time::Instant;

use balustrade_sdk::{Detector, Request, Settings, Text, View};
use balustrade_secrets::Secrets;
use serde_json::{Value, json};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (plugin, notes) = Secrets::configure("{\"score_min\": 0}")?;
    match arguments.next().as_deref() {
        Some("--table") => print!("{}", balustrade_secrets::formats::table()),
        Some("--speed") => {
            println!("{}", notes.join("; "));
            for file in arguments {
                let text = std::fs::read_to_string(&file)?;
                speed(&plugin, &file, &text)?;
            }
            for (name, part) in [
                ("a", "a"),
                ("sk-", "sk-"),
                ("\"=", "\"="),
                ("eyJ-", "eyJ-"),
                ("glc_", "glc_"),
                ("pa-", "pa-a_"),
                ("key=", "key="),
                ("-----BEGIN", "-----BEGIN RSA PRIVATE KEY-----\n"),
                ("://a:", "://a:b"),
                ("base64", "aGVsbG8gd29ybGQ0MTIzNDU2Nzg5Cg8/Kz09"),
                ("password=", "password=\"a1"),
                ("token ", "token ab1"),
                ("--a ", "--password "),
                ("sql", "mysql -p "),
            ] {
                speed(&plugin, name, &part.repeat((1 << 20) / part.len()))?;
            }
        }
        _ => {
            let mut out = std::io::stdout().lock();
            for line in std::io::stdin().lock().lines() {
                let row: Value = serde_json::from_str(&line?)?;
                let report = plugin.detect(&request(row["text"].as_str().unwrap_or_default()))?;
                let found: Vec<Value> = report
                    .findings
                    .iter()
                    .map(|f| {
                        json!([f.text_span.start, f.text_span.end, f.category, f.attributes[0].1, f.score])
                    })
                    .collect();
                writeln!(out, "{}", json!({"found": found, "unjudged": report.unjudged.len()}))?;
            }
        }
    }
    Ok(())
}

fn speed(plugin: &Secrets, name: &str, text: &str) -> Result<(), String> {
    let request = request(text);
    let mut best = f64::MAX;
    let mut findings = 0;
    for _ in 0..5 {
        let begin = Instant::now();
        let report = plugin.detect(&request)?;
        best = best.min(begin.elapsed().as_secs_f64());
        findings = report.findings.len();
    }
    let size = text.len() as f64;
    println!("{name}: {:.0} MB/s, {:.1} us, {findings} findings", size / best / 1e6, best * 1e6);
    Ok(())
}

fn request(text: &str) -> Request {
    let views = vec![View { name: "raw".to_owned(), content: text.to_owned() }];
    let text = Text { path: "/text".to_owned(), role: "user".to_owned(), views };
    Request { stage: "input".to_owned(), texts: vec![text], attributes: Vec::new() }
}
