//! Counts findings on JSON lines with `text`, read from standard input, for the prompts in the file named by the first
//! argument (JSON lines with `text` too): `cargo run --release --example canary-overlap -- PROMPTS < TEXTS`. Prints each finding.
#![expect(clippy::print_stdout, reason = "this is a command-line tool")]

use std::io::BufRead;

use balustrade_canary::Canary;
use balustrade_sdk::{Detector, Request, Settings, Text, View};
use serde::Deserialize;

/// What a policy may name at most, in bytes.
const PROMPTS_BYTES_MAX: usize = 256 << 10;

#[derive(Deserialize)]
struct Row {
    text: String,
}

fn row(line: &str) -> Result<String, String> {
    serde_json::from_str::<Row>(line).map(|row| row.text).map_err(|error| error.to_string())
}

fn main() -> Result<(), String> {
    let file = std::env::args().nth(1).ok_or("name a file of prompts")?;
    let file = std::fs::read_to_string(file).map_err(|error| error.to_string())?;
    let mut bytes = 0;
    let prompts: Vec<String> = file
        .lines()
        .map(row)
        .take_while(|prompt| {
            bytes += prompt.as_ref().map_or(0, String::len);
            bytes <= PROMPTS_BYTES_MAX
        })
        .collect::<Result<_, _>>()?;
    println!("{} prompts", prompts.len());
    let (plugin, _) = Canary::configure(&serde_json::json!({"prompts": prompts}).to_string())?;
    let (mut rows, mut sure, mut unsure) = (0, 0, 0);
    for line in std::io::stdin().lock().lines() {
        let content = row(&line.map_err(|error| error.to_string())?)?;
        rows += 1;
        let text = Text {
            path: "/0".to_owned(),
            role: "assistant".to_owned(),
            views: vec![View { name: "raw".to_owned(), content }],
        };
        let request = Request { stage: "output".to_owned(), texts: vec![text], attributes: vec![] };
        let findings = plugin.detect(&request)?.findings;
        if findings.iter().any(|finding| finding.score > 0.8) {
            sure += 1;
        } else if !findings.is_empty() {
            unsure += 1;
        }
        for finding in findings {
            let span = finding.text_span.start as usize..finding.text_span.end as usize;
            println!("{} {:?} {:?}", finding.score, finding.attributes, &request.texts[0].raw()[span]);
        }
    }
    println!("{rows} rows, {sure} with a sure finding, {unsure} with others only");
    Ok(())
}
