//! `languages`: one detector in several languages, and what each costs, with and without an image.
//!
//! `languages DIR SETTINGS SMALL LARGE...`: components `DIR/NAME.wasm`. One thread. Then what the small one's check costs beside the
//! large ones.
#![allow(clippy::print_stdout, reason = "a bench prints")]

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, anyhow, ensure};
use balustrade_bench::{Sample, Words, runtime};
use balustrade_core::{
    DetectCall, Detector, DetectorFactory, DetectorSpec, Grants, LoadedPlugin, NoViews, Reuse, Role,
    RunLimits, Stage, Text, TextForm,
};
use balustrade_runtime::{Runtime, RuntimeConfig, Switch};

/// Checks of one measured thing; fewer where they take longer than this together.
const CHECKS: usize = 2_000;
const CHECKS_MIN: usize = 50;
const PATIENCE: Duration = Duration::from_secs(5);
const TIMEOUT: Duration = Duration::from_secs(60);

fn main() -> ExitCode {
    balustrade_bench::main(run)
}

/// How a sandbox differs from the default one.
type Change = fn(&mut RuntimeConfig);

const VARIANTS: [(&str, Change); 3] = [
    ("default", |_| {}),
    ("without image", |config| config.images = Switch::Off),
    ("on demand", |config| config.pooling = Switch::Off),
];

fn run() -> anyhow::Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [dir, settings, small, large @ ..] = args.as_slice() else {
        return Err(anyhow!("usage: languages DIR SETTINGS SMALL LARGE..."));
    };
    let (dir, folder) = (Path::new(dir), tempfile::tempdir()?);
    println!(
        "| plugin | sandbox | start | component MB | load s | fresh, empty text µs p50 (p99) | fresh, 2 KB | kept, empty text | kept, 2 KB | resident MB |"
    );
    println!("|---|---|---|---:|---:|---:|---:|---:|---:|---:|");
    for name in std::iter::once(small).chain(large) {
        for (variant, change) in VARIANTS {
            // The default's native code is wanted again below.
            let cache = folder.path().join(variant);
            row(&sandbox(dir, &cache, change)?, dir, settings, name, variant)?;
        }
    }
    beside(dir, &folder.path().join("default"), settings, small, large)
}

fn sandbox(dir: &Path, cache: &Path, change: Change) -> anyhow::Result<Runtime> {
    runtime(|config| {
        // On a busy machine the compiling child waits most of its time.
        config.compile.timeout = Duration::from_secs(3_600);
        config.plugin_dirs = vec![dir.to_owned()];
        config.cache_dir = cache.to_owned();
        change(config);
    })
}

fn row(sandbox: &Runtime, dir: &Path, settings: &str, name: &str, variant: &str) -> anyhow::Result<()> {
    let resident = resident_kib();
    let begun = Instant::now();
    let fresh = load(sandbox, settings, name, Reuse::Never)?;
    let load_s = begun.elapsed().as_secs_f64();
    let start = fresh.status.start;
    let kept = load(sandbox, settings, name, Reuse::Checks(u32::MAX))?;
    let mut cells = Vec::new();
    for detector in [detector(fresh)?, detector(kept)?] {
        for bytes in [0, 2_048] {
            cells.push(shown(&measure(&*detector, bytes)?));
        }
    }
    let resident = resident_kib().saturating_sub(resident) / 1024;
    let size = std::fs::metadata(dir.join(format!("{name}.wasm")))?.len() / 10_000;
    let size = format!("{}.{:02}", size / 100, size % 100);
    println!("| {name} | {variant} | {start} | {size} | {load_s:.1} | {} | {resident} |", cells.join(" | "));
    Ok(())
}

/// What the small plugin's check costs while large ones are loaded, and while they are called in turn.
fn beside(dir: &Path, cache: &Path, settings: &str, small: &str, large: &[String]) -> anyhow::Result<()> {
    println!("\n| {small}, fresh, 2 KB | µs p50 (p99) |\n|---|---:|");
    let tight = sandbox(dir, &cache.with_file_name("tight"), |config| {
        config.table_elements_max = 1_000;
        config.core_instances_max = 4;
        config.memory_bytes_max = 8 << 20;
    })?;
    let limits = RunLimits { table_elements_max: 1_000, memory_bytes_max: 8 << 20, ..limits() };
    let in_tight = detector(load_within(&tight, settings, small, Reuse::Never, limits)?)?;
    let roomy = sandbox(dir, cache, |_| {})?;
    let in_roomy = detector(load(&roomy, settings, small, Reuse::Never)?)?;
    for round in 1..=3 {
        println!(
            "| alone, a pool for small plugins only ({round}) | {} |",
            shown(&measure(&*in_tight, 2_048)?)
        );
        println!("| alone, the default pool ({round}) | {} |", shown(&measure(&*in_roomy, 2_048)?));
    }
    let mut others = Vec::new();
    for name in large {
        others.push(detector(load(&roomy, settings, name, Reuse::Never)?)?);
    }
    println!("| large ones loaded | {} |", shown(&measure(&*in_roomy, 2_048)?));
    let mut sample = Sample::default();
    let mut words = Words::new(7);
    for turn in 0..CHECKS {
        for other in others.iter().cycle().skip(turn).take(usize::from(!others.is_empty())) {
            check(&**other, words.text(2_048))?;
        }
        sample.push(check(&*in_roomy, words.text(2_048))?);
    }
    sample.sort();
    println!("| a large one called before each check, on the same thread | {} |", shown(&sample));
    Ok(())
}

fn shown(sample: &Sample) -> String {
    format!("{:.0} ({:.0})", sample.percentile_us(0.5), sample.percentile_us(0.99))
}

fn limits() -> RunLimits {
    RunLimits { timeout: TIMEOUT, ..RunLimits::default() }
}

fn load(runtime: &Runtime, settings: &str, name: &str, reuse: Reuse) -> anyhow::Result<LoadedPlugin> {
    load_within(runtime, settings, name, reuse, limits())
}

fn load_within(
    runtime: &Runtime,
    settings: &str,
    name: &str,
    reuse: Reuse,
    limits: RunLimits,
) -> anyhow::Result<LoadedPlugin> {
    let spec = DetectorSpec {
        guardrail: "bench".to_owned(),
        plugin: name.to_owned(),
        settings_json: Some(settings.to_owned()),
        grants: Grants::default(),
        limits,
        reuse,
    };
    runtime.load(&spec).map_err(|error| anyhow!("{error}"))
}

fn detector(loaded: LoadedPlugin) -> anyhow::Result<Arc<dyn Detector>> {
    loaded.detector.context("no detector")
}

fn measure(detector: &dyn Detector, bytes: usize) -> anyhow::Result<Sample> {
    let mut words = Words::new(bytes as u64);
    let mut sample = Sample::default();
    let begun = Instant::now();
    while sample.len() < CHECKS && (sample.len() < CHECKS_MIN || begun.elapsed() < PATIENCE) {
        sample.push(check(detector, if bytes == 0 { String::new() } else { words.text(bytes) })?);
    }
    sample.sort();
    Ok(sample)
}

fn check(detector: &dyn Detector, content: String) -> anyhow::Result<Duration> {
    let text = Text {
        path: "/text".to_owned(),
        inner_path: None,
        form: TextForm::String,
        role: Role::new("user"),
        content,
    };
    let texts = [&text];
    let begun = Instant::now();
    let call = DetectCall {
        stage: Stage::Input,
        texts: &texts,
        views: &NoViews,
        attributes: &[],
        deadline: begun + TIMEOUT,
    };
    let report = detector.detect(&call).map_err(|failure| anyhow!("{failure}"))?;
    let took = begun.elapsed();
    ensure!(report.findings.is_empty(), "made-up words hold no finding");
    Ok(took)
}

fn resident_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or_default()
}
