//! `chain`: what a whole policy costs without HTTP, and each of its guardrails; one thread, every text different.
//!
//! `chain [POLICY_FOLDER] [STAGE]`: `policies/default` and `input` unless given.
#![allow(clippy::print_stdout, reason = "a bench prints")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, anyhow};
use balustrade_bench::{Sample, Words, runtime};
use balustrade_core::{InputShape, Request, Role, Stage, Text, TextForm};
use balustrade_engine::{Caller, Engine, EngineConfig, NoRecords};
use balustrade_policy::Policy;

fn main() -> ExitCode {
    balustrade_bench::main(run)
}

fn run() -> anyhow::Result<()> {
    let mut words = std::env::args().skip(1);
    let policy = words
        .next()
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../policies/default"), PathBuf::from);
    let stage: Stage = match words.next() {
        Some(stage) => stage.parse().map_err(|error: String| anyhow!(error))?,
        None => Stage::Input,
    };
    let mut policy = Policy::load(&policy).with_context(|| policy.display().to_string())?;
    // A megabyte takes longer than a server would wait; here the time is what is asked for.
    policy.deadline = Duration::from_secs(30);
    for guardrail in &mut policy.guardrails {
        guardrail.timeout = Duration::from_secs(30);
    }
    let name = policy.name.to_string();
    let engine = Engine::new(EngineConfig::default(), Arc::new(runtime(|_| {})?), Arc::new(NoRecords));
    engine.activate(engine.prepare(vec![policy])?);
    println!("policy `{name}`, stage {stage}\n");
    println!("| bytes | part | p50 µs | p90 µs | p99 µs |");
    println!("|---:|---|---:|---:|---:|");
    for (bytes, n) in [(1_100, 2_000), (10_240, 500), (102_400, 50), (1 << 20, 5)] {
        let mut words = Words::new(bytes as u64);
        let mut whole = Sample::default();
        let mut parts: BTreeMap<String, Sample> = BTreeMap::new();
        for round in 0..n + n / 10 {
            let request = Arc::new(request(&name, stage, words.text(bytes)));
            let begun = Instant::now();
            let decision = engine.check(&request, &Caller::default())?;
            let duration = begun.elapsed();
            // The first tenth warms up.
            if round < n / 10 {
                continue;
            }
            whole.push(duration);
            for verdict in decision.verdicts {
                parts.entry(verdict.guardrail.to_string()).or_default().push(verdict.duration);
            }
        }
        show(bytes, "whole check", whole);
        parts.into_iter().for_each(|(guardrail, sample)| show(bytes, &guardrail, sample));
    }
    Ok(())
}

fn show(bytes: usize, part: &str, mut sample: Sample) {
    sample.sort();
    let at = |share| sample.percentile_us(share);
    println!("| {bytes} | {part} | {:.1} | {:.1} | {:.1} |", at(0.5), at(0.9), at(0.99));
}

fn request(policy: &str, stage: Stage, content: String) -> Request {
    let role = if stage == Stage::Output { Role::ASSISTANT } else { Role::USER };
    Request {
        policy: policy.to_owned(),
        stage,
        shape: InputShape::Text,
        texts: vec![Text {
            path: "/text".to_owned(),
            inner_path: None,
            form: TextForm::String,
            role: Role::new(role),
            content,
        }],
        attributes: Vec::new(),
        conversation: None,
        request_id: None,
        deadline: None,
    }
}
