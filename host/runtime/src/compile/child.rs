use std::fs;
use std::io::{Read, Write};

use rustix::process::{Resource, Rlimit};
use wasmtime::Engine;

use super::image::{self, Imaged};
use super::{Compiled, Job, Outcome, Start};
use crate::engine::wasmtime_config;
use crate::native::HandedOver;

/// Largest job that is read, with the component.
const INPUT_BYTES_MAX: u64 = 1 << 30;

/// The compiling program: reads one job from `input`, writes one answer to `output`. Returns the exit code.
///
/// Call it as early as possible in a process of its own: it lowers that process's limits for good.
pub fn run_compile_child(input: impl Read, mut output: impl Write) -> u8 {
    let Some((job, component, instrumented)) = read(input) else { return 2 };
    limit_self(&job);
    let outcome = match work(&job, component, &instrumented) {
        Ok(compiled) => Outcome::Compiled(compiled),
        Err((code, detail)) => Outcome::Refused { code: code.to_owned(), detail },
    };
    match serde_json::to_vec(&outcome) {
        Ok(bytes) if output.write_all(&bytes).and_then(|()| output.flush()).is_ok() => 0,
        _ => 2,
    }
}

fn read(input: impl Read) -> Option<(Job, Vec<u8>, HandedOver)> {
    let mut input = input.take(INPUT_BYTES_MAX);
    let mut length = [0; size_of::<u64>()];
    input.read_exact(&mut length).ok()?;
    let length = u64::from_le_bytes(length);
    let mut job = Vec::new();
    input.by_ref().take(length).read_to_end(&mut job).ok()?;
    let job: Job = serde_json::from_slice(&job).ok()?;
    let mut component = Vec::new();
    input.by_ref().take(job.component_bytes as u64).read_to_end(&mut component).ok()?;
    let instrumented = HandedOver::read(input).ok()?;
    Some((job, component, instrumented))
}

fn limit_self(job: &Job) {
    let set = |resource, soft: u64, hard: u64| {
        // A limit that is already lower stays; one that cannot be set leaves the parent's timeout.
        let _ = rustix::process::setrlimit(resource, Rlimit { current: Some(soft), maximum: Some(hard) });
    };
    set(Resource::Cpu, job.cpu_s, job.cpu_s + 1);
    set(Resource::Data, job.data_bytes_max, job.data_bytes_max);
    set(Resource::Core, 0, 0);
    // Checks that are being answered right now matter more than a plugin that is being prepared.
    let _ = rustix::process::nice(10);
}

fn work(
    job: &Job,
    component: Vec<u8>,
    instrumented: &HandedOver,
) -> Result<Compiled, (&'static str, String)> {
    let (component, compiled) = match &job.configure {
        None => (component, Compiled { start: Start::Plain, start_reason: None, notes: Vec::new() }),
        Some(configure) => match image::configure(&component, instrumented, configure, job)? {
            Imaged::Image { component, notes } => {
                (component, Compiled { start: Start::Image, start_reason: None, notes })
            }
            Imaged::NoImage { reason, notes } => (
                component,
                Compiled { start: Start::ConfigurePerInstance, start_reason: Some(reason), notes },
            ),
        },
    };
    let engine = Engine::new(&wasmtime_config(&job.engine))
        .map_err(|error| ("compiler_failed", format!("cannot set up the engine: {error}")))?;
    let native = engine
        .precompile_component(&component)
        .map_err(|error| ("not_a_component", format!("it cannot be compiled: {error:#}")))?;
    fs::write(&job.output, native)
        .map_err(|error| ("compiler_failed", format!("cannot write {}: {error}", job.output.display())))?;
    Ok(compiled)
}
