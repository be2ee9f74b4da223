//! Measures the plugin on JSON lines with `text` and `lang` (`en` where it is absent), read from standard input. Each
//! row is judged twice: with its own language allowed, where a finding is a false alarm, and with another one allowed
//! (English, or a neighbour of the same script), where a missing finding is a miss. `cargo run --release --example language-accuracy`.
//! Further arguments: `SPLIT` (rows of that split only), then `show` to print what was wrong.
#![expect(clippy::print_stdout, reason = "this is a command-line tool")]

use std::collections::BTreeMap;
use std::io::BufRead;

use balustrade_language::Language;
use balustrade_sdk::{Detector, Finding, Request, Settings, Text, View};
use serde::Deserialize;

#[derive(Deserialize)]
struct Row {
    text: String,
    lang: Option<String>,
    split: Option<String>,
}

#[derive(Default)]
struct Tally {
    rows: u32,
    false_alarms: u32,
    found: u32,
    right: u32,
}

fn findings(plugin: &Language, text: &str) -> Result<Vec<Finding>, String> {
    let view = View { name: "raw".to_owned(), content: text.to_owned() };
    let text = Text { path: "/0".to_owned(), role: "user".to_owned(), views: vec![view] };
    Ok(plugin.detect(&Request { stage: "input".to_owned(), texts: vec![text], attributes: vec![] })?.findings)
}

fn allowing(code: &str) -> Result<Language, String> {
    Ok(Language::configure(&serde_json::json!({"allowed": [code]}).to_string())?.0)
}

fn main() -> Result<(), String> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let split = arguments.first();
    let is_shown = arguments.get(1).is_some_and(|word| word == "show");
    let mut plugins: BTreeMap<String, Language> = BTreeMap::new();
    let mut tallies: BTreeMap<String, Tally> = BTreeMap::new();
    for line in std::io::stdin().lock().lines() {
        let line = line.map_err(|error| error.to_string())?;
        let row: Row = serde_json::from_str(&line).map_err(|error| error.to_string())?;
        if split.is_some_and(|split| row.split.as_ref() != Some(split)) {
            continue;
        }
        let lang = row.lang.unwrap_or_else(|| "en".to_owned());
        let code = lang.split('-').next().unwrap_or_default().to_owned();
        let other = match code.as_str() {
            "en" => "de",
            "ru" | "bg" => "uk",
            "uk" => "ru",
            "ar" | "ur" => "fa",
            "fa" => "ar",
            "hi" => "ne",
            "mr" | "ne" => "hi",
            "ja" => "zh",
            _ => "en",
        };
        for code in [&code, other] {
            if !plugins.contains_key(code)
                && let Ok(plugin) = allowing(code)
            {
                plugins.insert(code.to_owned(), plugin);
            }
        }
        let (Some(own), Some(foreign)) = (plugins.get(&code), plugins.get(other)) else { continue };
        let tally = tallies.entry(lang).or_default();
        tally.rows += 1;
        let alarms = findings(own, &row.text)?;
        tally.false_alarms += u32::from(!alarms.is_empty());
        if is_shown {
            for alarm in alarms {
                let span = alarm.text_span;
                let under = &row.text[span.start as usize..span.end as usize];
                println!("{code}: {:?} {:?}", alarm.attributes, under.chars().take(160).collect::<String>());
            }
        }
        let found = findings(foreign, &row.text)?;
        if is_shown && found.is_empty() {
            println!("missed {code}: {:?}", row.text.chars().take(160).collect::<String>());
        }
        tally.found += u32::from(!found.is_empty());
        tally.right += u32::from(found.iter().any(|finding| finding.attributes[0].1 == code));
    }
    println!("language rows false_alarms found right_language");
    for (lang, tally) in tallies {
        println!("{lang} {} {} {} {}", tally.rows, tally.false_alarms, tally.found, tally.right);
    }
    Ok(())
}
