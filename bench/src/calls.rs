//! `calls`: what one isolated call costs, beside the same detector called natively, and what each setting of the
//! sandbox is worth. One thread; every text different; the variants take turns, so that a busy moment hits them all.
#![allow(clippy::print_stdout, reason = "a bench prints")]

use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::anyhow;
use balustrade_bench::{Sample, Words, detector, random_words, runtime};
use balustrade_core::{DetectCall, Detector, NoViews, Reuse, Role, Stage, Text, TextForm};
use balustrade_denylist::Denylist;
use balustrade_patterns::Patterns;
use balustrade_runtime::{Runtime, Switch};
use balustrade_sdk::Settings;
use serde_json::{Value, json};

/// Texts of each size; each is used once a round.
const TEXTS: usize = 500;
const ROUNDS: usize = 40;
const TIMEOUT: Duration = Duration::from_secs(5);

fn main() -> ExitCode {
    balustrade_bench::main(run)
}

type Call = Box<dyn Fn(&Text) -> anyhow::Result<usize>>;

/// One detector in one way of running it.
struct Variant {
    name: &'static str,
    call: Call,
}

fn run() -> anyhow::Result<()> {
    let terms = json!({ "terms": random_words(1_000), "category": "safety.term" });
    let regexes = json!({ "patterns": [
        { "name": "email", "regex": r"(?-u)\b[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+\.[A-Za-z]{2,}\b", "category": "privacy.pii.email", "score": 0.9 },
        { "name": "card", "regex": r"(?-u)\b[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}\b", "category": "privacy.pii.card", "score": 0.9, "checksum": "luhn" },
        { "name": "aws", "regex": r"(?-u)\bAKIA[A-Z0-9]{16}\b", "category": "security.secret.aws", "score": 0.9 },
        { "name": "github", "regex": r"(?-u)\bghp_[A-Za-z0-9]{36}\b", "category": "security.secret.github", "score": 0.9 },
        { "name": "ipv4", "regex": r"(?-u)\b[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\b", "category": "privacy.pii.ip", "score": 0.5 },
    ] });
    let default = runtime(|_| {})?;
    println!("sandbox: {:?}\n", default.status());
    let mut others = vec![
        ("pooling off", runtime(|config| config.pooling = Switch::Off)?),
        ("pagemap_scan off", runtime(|config| config.pagemap_scan = Switch::Off)?),
    ];
    if cfg!(feature = "concurrency") {
        others.push(("concurrency_support on", runtime(|config| config.concurrency_support = true)?));
    }
    println!("| detector | bytes | variant | min µs | p50 µs | p99 µs | to native |");
    println!("|---|---:|---|---:|---:|---:|---:|");
    for (name, settings) in [("denylist", &terms), ("patterns", &regexes)] {
        let mut variants = vec![
            Variant { name: "native", call: native(name, settings)? },
            sandboxed("isolated", &default, name, settings, Reuse::Never)?,
            sandboxed("reused", &default, name, settings, Reuse::Checks(u32::MAX))?,
        ];
        for (switch, runtime) in &others {
            variants.push(sandboxed(switch, runtime, name, settings, Reuse::Never)?);
        }
        for bytes in [2_048, 16_384] {
            measure(name, bytes, &variants)?;
        }
    }
    Ok(())
}

fn native(name: &str, settings: &Value) -> anyhow::Result<Call> {
    let settings = settings.to_string();
    if name == "denylist" {
        let (plugin, _) = Denylist::configure(&settings).map_err(|error| anyhow!(error))?;
        Ok(Box::new(move |text| found(&plugin, text)))
    } else {
        let (plugin, _) = Patterns::configure(&settings).map_err(|error| anyhow!(error))?;
        Ok(Box::new(move |text| found(&plugin, text)))
    }
}

/// The request is built inside: the sandbox has to copy the text too.
fn found(plugin: &impl balustrade_sdk::Detector, text: &Text) -> anyhow::Result<usize> {
    let view = balustrade_sdk::View { name: "raw".to_owned(), content: text.content.clone() };
    let text = balustrade_sdk::Text { path: text.path.clone(), role: "user".to_owned(), views: vec![view] };
    let request =
        balustrade_sdk::Request { stage: "input".to_owned(), texts: vec![text], attributes: Vec::new() };
    plugin.detect(&request).map(|report| report.findings.len()).map_err(|error| anyhow!(error))
}

fn sandboxed(
    name: &'static str,
    runtime: &Runtime,
    plugin: &str,
    settings: &Value,
    reuse: Reuse,
) -> anyhow::Result<Variant> {
    let detector = detector(runtime, plugin, settings, reuse, TIMEOUT)?;
    Ok(Variant { name, call: Box::new(move |text| detect(&*detector, text)) })
}

fn detect(detector: &dyn Detector, text: &Text) -> anyhow::Result<usize> {
    let texts = [text];
    let call = DetectCall {
        stage: Stage::Input,
        texts: &texts,
        views: &NoViews,
        attributes: &[],
        deadline: Instant::now() + TIMEOUT,
    };
    detector.detect(&call).map(|report| report.findings.len()).map_err(|failure| anyhow!("{failure}"))
}

fn measure(detector: &str, bytes: usize, variants: &[Variant]) -> anyhow::Result<()> {
    let mut words = Words::new(bytes as u64);
    let texts: Vec<Text> = (0..TEXTS)
        .map(|_| Text {
            path: "/text".to_owned(),
            inner_path: None,
            form: TextForm::String,
            role: Role::new("user"),
            content: words.text(bytes),
        })
        .collect();
    let mut samples = vec![Sample::default(); variants.len()];
    for round in 0..=ROUNDS {
        for (variant, sample) in variants.iter().zip(&mut samples) {
            for text in &texts {
                let begun = Instant::now();
                let n = (variant.call)(text)?;
                let duration = begun.elapsed();
                anyhow::ensure!(n == 0, "made-up words hold no finding");
                // The first round warms up.
                if round > 0 {
                    sample.push(duration);
                }
            }
        }
    }
    samples.iter_mut().for_each(Sample::sort);
    let native = samples[0].percentile_us(0.5);
    for (variant, sample) in variants.iter().zip(&samples) {
        println!(
            "| {detector} | {bytes} | {} | {:.2} | {:.2} | {:.2} | {:.2} |",
            variant.name,
            sample.percentile_us(0.0),
            sample.percentile_us(0.5),
            sample.percentile_us(0.99),
            sample.percentile_us(0.5) / native
        );
    }
    Ok(())
}
