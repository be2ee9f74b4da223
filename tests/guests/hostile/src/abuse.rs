//! What the guest is asked to do, and the dispatch.

use std::cell::Cell;
use std::hint::black_box;

use balustrade_sdk::{Finding, Report, Request, Stretch};
use serde::{Deserialize, Serialize};

use crate::{memory, reports};

macro_rules! behaviours {
    ($($(#[doc = $doc:literal])+ $name:ident,)+) => {
        /// One row of the abuse matrix each, and a few harmless ones to compare with.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Behaviour { $($(#[doc = $doc])+ $name,)+ }

        impl Behaviour {
            /// Every behaviour.
            #[allow(dead_code, reason = "for the test of one of the two guests that share this file")]
            pub const ALL: &[Behaviour] = &[$(Behaviour::$name,)+];
        }
    };
}

behaviours! {
    /// One finding over each whole text.
    Echo,
    /// An empty report.
    Empty,
    /// A finding whose attribute `calls` counts the checks this instance has seen.
    Counter,
    /// `iterations` steps of arithmetic, then an empty report.
    Slow,
    /// Reports the first text as unjudged.
    Partial,
    /// Never ends.
    Loop,
    /// Takes memory until none is left.
    MemoryBomb,
    /// Fills `mib` of memory over and over with single instructions.
    BulkFill,
    /// `iterations` findings, 10,000 unless told otherwise.
    HugeFindings,
    /// As many parts that were not judged.
    HugeUnjudged,
    /// A message of `mib` MiB.
    HugeString,
    /// An error of `mib` MiB.
    HugeError,
    /// Calls itself until the stack ends.
    DeepRecursion,
    /// `iterations` messages of 1 KiB; an empty report in a guest without imports.
    LogFlood,
    /// `iterations` questions to a model; an empty report in a guest without imports.
    ClassifyFlood,
    /// What a model says about each text, as findings; an empty report in a guest without imports.
    ClassifyReport,
    /// A span that ends after the text.
    SpanOutOfRange,
    /// A span that cuts the first character of two or more bytes.
    SpanOffBoundary,
    /// A span whose start lies after its end.
    SpanReversed,
    /// A score that is no number.
    NanScore,
    /// A score of 1.5.
    ScoreOutOfRange,
    /// A category with capitals and spaces.
    BadCategory,
    /// A category in good order that the manifest does not name.
    UnlistedCategory,
    /// A message that quotes the text.
    Quote,
    /// A finding in a text that was not sent.
    BadTextIndex,
    /// A finding in a view that was not sent.
    BadViewIndex,
    /// The `unreachable` instruction.
    Trap,
    /// A Rust panic.
    Panic,
    /// An error that quotes the text.
    GuestError,
    /// Traps in `configure`.
    TrapInConfigure,
    /// `configure` never ends.
    LoopInConfigure,
    /// `configure` refuses the settings.
    FailInConfigure,
    /// Traps in `reach`.
    TrapInReach,
    /// `reach` never ends.
    LoopInReach,
    /// `configure` fills `mib` of memory in all, to the last page, and succeeds; then echoes.
    MemoryFullInConfigure,
    /// `configure` keeps `mib` of memory in use; then echoes.
    BigMemoryInConfigure,
    /// By the text: `write` leaves a marker over what `configure` kept and over as much new memory, `scatter` in every fourth
    /// page of what was kept, `search` looks for it in all memory and in as much more; a finding says that it was there.
    Canary,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    behaviour: Behaviour,
    iterations: Option<u64>,
    mib: Option<usize>,
    reach_bytes: Option<usize>,
}

/// The configured behaviour.
pub struct Asked {
    pub behaviour: Behaviour,
    pub iterations: u64,
    mib: usize,
    reach_bytes: Option<usize>,
    /// Kept from `configure`, so it is part of the configured image.
    kept: Vec<Cell<u64>>,
    calls: Cell<u64>,
}

impl Asked {
    /// Reads the settings, and misbehaves if they say so.
    pub fn configure(json: &str) -> Result<Asked, String> {
        let written: Written = serde_json::from_str(json).map_err(|error| format!("settings: {error}"))?;
        let behaviour = written.behaviour;
        let iterations = written.iterations.unwrap_or(match behaviour {
            Behaviour::HugeFindings | Behaviour::HugeUnjudged => 10_000,
            _ => 1_000_000,
        });
        let mib = written.mib.unwrap_or(match behaviour {
            Behaviour::MemoryFullInConfigure => 64,
            Behaviour::BigMemoryInConfigure | Behaviour::BulkFill => 48,
            _ => 4,
        });
        let mut kept = Vec::new();
        match behaviour {
            Behaviour::TrapInConfigure => trap(),
            Behaviour::LoopInConfigure => spin(u64::MAX),
            Behaviour::FailInConfigure => return Err("these settings cannot be used".to_owned()),
            Behaviour::MemoryFullInConfigure => memory::fill_to(mib),
            Behaviour::BigMemoryInConfigure => kept = memory::marked(mib, 1),
            Behaviour::Canary => kept = memory::marked(mib, 0),
            _ => {}
        }
        Ok(Asked { behaviour, iterations, mib, reach_bytes: written.reach_bytes, kept, calls: Cell::new(0) })
    }

    /// What the settings say, unless they ask for something worse.
    pub fn reach(&self) -> Option<Stretch> {
        match self.behaviour {
            Behaviour::TrapInReach => trap(),
            Behaviour::LoopInReach => spin(u64::MAX),
            _ => {}
        }
        self.reach_bytes.and_then(Stretch::of_bytes)
    }
}

/// Everything but the floods, which need imports.
pub fn detect(asked: &Asked, request: &Request) -> Result<Report, String> {
    match asked.behaviour {
        Behaviour::Echo | Behaviour::MemoryFullInConfigure | Behaviour::BigMemoryInConfigure => {
            black_box(&asked.kept);
            Ok(reports::echo(request))
        }
        Behaviour::Counter => {
            asked.calls.set(asked.calls.get() + 1);
            let mut report = Report::new();
            report.findings.push(
                Finding::new(0, 0..0, "format.counter")
                    .with_attribute("calls", asked.calls.get().to_string()),
            );
            Ok(report)
        }
        Behaviour::Slow => {
            spin(asked.iterations);
            Ok(Report::new())
        }
        Behaviour::Loop => {
            spin(u64::MAX);
            Ok(Report::new())
        }
        Behaviour::MemoryBomb => memory::bomb(),
        Behaviour::BulkFill => memory::fill_for_ever(asked.mib),
        Behaviour::DeepRecursion => {
            black_box(deeper(black_box(0), black_box(u64::MAX)));
            Ok(Report::new())
        }
        Behaviour::Trap => trap(),
        Behaviour::Panic => panic(),
        Behaviour::GuestError => {
            Err(format!("cannot judge: {}", request.texts.first().map_or("", |text| text.raw())))
        }
        Behaviour::HugeError => Err("e".repeat(asked.mib << 20)),
        Behaviour::Canary => {
            match request.texts.first().map_or("", |text| text.raw()) {
                "write" => {
                    memory::write(&asked.kept);
                    black_box(memory::marked(asked.mib, memory::marker()));
                }
                "scatter" => memory::write_scattered(&asked.kept),
                _ => return Ok(reports::canary(memory::search(asked.mib))),
            }
            Ok(Report::new())
        }
        behaviour => Ok(reports::bad(behaviour, asked.iterations, asked.mib, request)),
    }
}

/// `steps` steps that the compiler cannot leave out.
fn spin(steps: u64) {
    let mut state = 1_u64;
    for step in 0..steps {
        state = black_box(state.rotate_left(7) ^ step);
    }
}

/// Two calls, so that it cannot become a loop.
#[inline(never)]
fn deeper(depth: u64, last: u64) -> u64 {
    if depth >= last {
        return depth;
    }
    deeper(depth + 1, last) ^ (deeper(depth + 2, last) >> 1)
}

#[cfg(target_arch = "wasm32")]
fn trap() -> ! {
    core::arch::wasm32::unreachable()
}

#[cfg(not(target_arch = "wasm32"))]
fn trap() -> ! {
    panic()
}

#[allow(clippy::panic, reason = "what this behaviour is for")]
fn panic() -> ! {
    panic!("a guest's panic")
}
