//! `one`: what one guardrail of a policy costs in a fresh instance and in a kept one; the difference is the price of
//! isolation.
//!
//! `one POLICY_FOLDER GUARDRAIL`: for a guardrail whose plugin reads the raw text.
#![allow(clippy::print_stdout, reason = "a bench prints")]

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Context, anyhow};
use balustrade_bench::{Sample, Words, detector, runtime};
use balustrade_core::{DetectCall, Offsets, Reuse, Role, Stage, Text, TextForm, View, ViewKind, Views};
use balustrade_policy::Policy;

fn main() -> ExitCode {
    balustrade_bench::main(run)
}

/// The text itself for a folded view.
struct Plain(View);

impl Views for Plain {
    fn of(&self, _text: usize, kind: ViewKind) -> &[View] {
        if kind == ViewKind::Folded { std::slice::from_ref(&self.0) } else { &[] }
    }
}

fn run() -> anyhow::Result<()> {
    let mut words = std::env::args().skip(1);
    let usage = || anyhow!("usage: one POLICY_FOLDER GUARDRAIL");
    let folder = words.next().map(PathBuf::from).ok_or_else(usage)?;
    let name = words.next().ok_or_else(usage)?;
    let policy = Policy::load(&folder).with_context(|| folder.display().to_string())?;
    let guardrail = policy.guardrails.iter().find(|guardrail| *guardrail.name == *name);
    let guardrail = guardrail.ok_or_else(|| anyhow!("no guardrail `{name}` there"))?;
    let settings: serde_json::Value =
        serde_json::from_str(guardrail.settings_json.as_deref().unwrap_or("{}"))?;
    let runtime = runtime(|_| {})?;
    let timeout = Duration::from_secs(5);
    println!("| bytes | instance | min µs | p50 µs | p99 µs | page faults |");
    println!("|---:|---|---:|---:|---:|---:|");
    for bytes in [16, 1_100, 10_240] {
        for (how, reuse) in [("fresh", Reuse::Never), ("kept", Reuse::Checks(u32::MAX))] {
            let detector = detector(&runtime, &guardrail.plugin, &settings, reuse, timeout)?;
            let mut words = Words::new(bytes as u64);
            let mut sample = Sample::default();
            let mut faults_before = 0;
            for round in 0..2_200 {
                if round == 200 {
                    faults_before = page_faults()?;
                }
                let content = words.text(bytes);
                let mut offsets = Offsets::new();
                offsets.copy(0, content.len());
                let views = Plain(View { name: "folded".to_owned(), content: content.clone(), offsets });
                let text = Text {
                    path: "/text".to_owned(),
                    inner_path: None,
                    form: TextForm::String,
                    role: Role::new("user"),
                    content,
                };
                let texts = [&text];
                let deadline = Instant::now() + timeout;
                let call = DetectCall {
                    stage: Stage::Input,
                    texts: &texts,
                    views: &views,
                    attributes: &[],
                    deadline,
                };
                let begun = Instant::now();
                detector.detect(&call).map_err(|failure| anyhow!("{failure}"))?;
                if round >= 200 {
                    sample.push(begun.elapsed());
                }
            }
            let faults = (page_faults()? - faults_before) as f64 / 2_000.0;
            sample.sort();
            println!(
                "| {bytes} | {how} | {:.1} | {:.1} | {:.1} | {faults:.1} |",
                sample.percentile_us(0.0),
                sample.percentile_us(0.5),
                sample.percentile_us(0.99)
            );
        }
    }
    Ok(())
}

/// Minor page faults of this process so far; `proc(5)`, tenth field of `stat`.
fn page_faults() -> anyhow::Result<u64> {
    let stat = std::fs::read_to_string("/proc/self/stat")?;
    let fields = stat.rsplit_once(") ").map(|(_, fields)| fields).unwrap_or_default();
    Ok(fields.split(' ').nth(7).unwrap_or_default().parse()?)
}
