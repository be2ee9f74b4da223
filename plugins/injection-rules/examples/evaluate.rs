//! Counts what the rules find in labelled rows: `evaluate [--rows OUT] FILE.jsonl...`, each line with `text` (already
//! folded, or `views`) and `kind`. Prints caught (score 0.5 and more) and blocked (0.8 and more) per file and kind,
//! and the median time of texts near 1.1 KB.
#![allow(clippy::print_stdout, reason = "a tool for the command line")]

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::time::{Duration, Instant};

use balustrade_injection_rules::InjectionRules;
use balustrade_sdk::{Detector, Request, Settings, Text, View};
use serde_json::Value;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut files: Vec<String> = std::env::args().skip(1).collect();
    let mut rows = None;
    if files.first().is_some_and(|first| first == "--rows") {
        rows = Some(fs::File::create(files.get(1).ok_or("--rows OUT")?)?);
        files.drain(..2);
    }
    let (plugin, notes) = InjectionRules::configure("{}")?;
    println!("{}", notes.join("; "));
    let mut times = Vec::new();
    for file in files {
        let content = fs::read_to_string(&file)?;
        let mut kinds: BTreeMap<String, [u32; 3]> = BTreeMap::new();
        for line in content.lines() {
            let row: Value = serde_json::from_str(line)?;
            let request = request(&row);
            let begin = Instant::now();
            let report = plugin.detect(&request)?;
            let time = begin.elapsed();
            let size: usize = request.texts[0].views.iter().map(|view| view.content.len()).sum();
            if (900..1300).contains(&size) {
                // The best of a few: others use the machine too.
                let again = (0..4).map(|_| timed(&plugin, &request)).fold(time, Ord::min);
                times.push(again.as_nanos() * 1100 / size as u128);
            }
            let score = report.findings.iter().map(|finding| finding.score).fold(0.0, f64::max);
            let kind = row["kind"].as_str().unwrap_or_default();
            let lang = row["lang"].as_str().unwrap_or_default();
            for key in ["all".to_owned(), format!("kind {kind}"), format!("lang {lang}")] {
                let counts = kinds.entry(key).or_default();
                counts[0] += 1;
                counts[1] += u32::from(score >= 0.5);
                counts[2] += u32::from(score >= 0.8);
            }
            if let Some(out) = &mut rows {
                let rules: Vec<Value> = report
                    .findings
                    .iter()
                    .map(|f| serde_json::json!([f.score, f.attributes[0].1, f.evidence]))
                    .collect();
                writeln!(
                    out,
                    "{}",
                    serde_json::json!({"file": file, "id": row["id"], "kind": kind, "lang": lang, "score": score, "rules": rules})
                )?;
            }
        }
        for (kind, [all, caught, blocked]) in kinds {
            let part = |n: u32| f64::from(n) / f64::from(all);
            println!("{file}\t{kind}\t{all}\t{:.4}\t{:.4}", part(caught), part(blocked));
        }
    }
    times.sort_unstable();
    if let Some(median) = times.get(times.len() / 2) {
        println!("median {median} ns per 1.1 KB over {} texts", times.len());
    }
    Ok(())
}

fn timed(plugin: &InjectionRules, request: &Request) -> Duration {
    let begin = Instant::now();
    std::hint::black_box(plugin.detect(request).is_ok());
    begin.elapsed()
}

fn request(row: &Value) -> Request {
    // Names must differ in JSON: what follows a `#` is not part of them.
    let bare = |name: &str| name.split('#').next().unwrap_or(name).to_owned();
    let view = |name: &str, content: &str| View { name: bare(name), content: content.to_owned() };
    let views = match row["views"].as_object() {
        Some(views) => {
            views.iter().map(|(name, text)| view(name, text.as_str().unwrap_or_default())).collect()
        }
        None => vec![view("folded", &row["text"].as_str().unwrap_or_default().to_lowercase())],
    };
    Request {
        stage: "input".to_owned(),
        texts: vec![Text { path: String::new(), role: "user".to_owned(), views }],
        attributes: Vec::new(),
    }
}
