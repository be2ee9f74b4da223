use std::borrow::Cow;
use std::io::{Read, Write};
use std::time::Instant;

use rustix::process::{Resource, Rlimit};
use wasmparser::{Parser, Payload};
use wasmtime::Engine;

use super::image;
use super::{Compiled, Job, Outcome, Start, split_line};
use crate::Making;
use crate::engine::wasmtime_config;
use crate::meter::micros;
use crate::native::HandedOver;

/// Largest job that is read.
const JOB_BYTES_MAX: u64 = 256 << 20;

/// The compiling program: reads one job from `input`, writes one answer to `output`. Returns the exit code.
///
/// Call it as early as possible in a process of its own: it lowers that process's limits for good.
pub fn run_compile_child(input: impl Read, mut output: impl Write) -> u8 {
    let mut job = Vec::new();
    if input.take(JOB_BYTES_MAX).read_to_end(&mut job).is_err() {
        return 2;
    }
    let Some((job, rest)) = split_line(&job) else { return 2 };
    let Ok(job) = serde_json::from_slice::<Job>(job) else { return 2 };
    let Some((component, instrumented)) = rest.split_at_checked(job.component_bytes) else { return 2 };
    limit_self(&job);
    let mut instrumented = HandedOver::new(instrumented);
    let (outcome, native) = match work(&job, component, &mut instrumented) {
        Ok((compiled, native)) => (Outcome::Compiled { compiled, native_bytes: native.len() }, native),
        Err((code, detail)) => (Outcome::Refused { code: code.to_owned(), detail }, Vec::new()),
    };
    let Ok(mut answer) = serde_json::to_vec(&outcome) else { return 2 };
    answer.push(b'\n');
    let mut parts = [answer.as_slice(), &native, instrumented.made()].into_iter();
    let written = parts.try_for_each(|part| output.write_all(part));
    if written.and_then(|()| output.flush()).is_ok() { 0 } else { 2 }
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
    component: &[u8],
    instrumented: &mut HandedOver<'_>,
) -> Result<(Compiled, Vec<u8>), (&'static str, String)> {
    let component = Cow::Borrowed(component);
    let (component, mut compiled) = match &job.configure {
        None => {
            let told = image::ask_unconfigured(&component, job)?;
            (component, Compiled { told, ..Compiled::default() })
        }
        Some(configure) => {
            let configured = image::configure(&component, instrumented, configure, job)?;
            let (component, start, start_reason) = match configured.image {
                Ok(image) => (Cow::Owned(image), Start::Image, None),
                Err(reason) => (component, Start::ConfigurePerInstance, Some(reason)),
            };
            let making = Making {
                configure_us: Some(micros(configured.configure_time)),
                image_bytes: (start == Start::Image).then(|| data_bytes(&component)),
                ..Making::default()
            };
            let (notes, told) = (configured.notes, configured.told);
            (component, Compiled { start, start_reason, notes, told, making })
        }
    };
    let engine = Engine::new(&wasmtime_config(&job.engine))
        .map_err(|error| ("compiler_failed", format!("cannot set up the engine: {error}")))?;
    let begun = Instant::now();
    let native = engine
        .precompile_component(&component)
        .map_err(|error| ("not_a_component", format!("it cannot be compiled: {error:#}")))?;
    compiled.making.compile_us = micros(begun.elapsed());
    compiled.making.native_bytes = native.len() as u64;
    Ok((compiled, native))
}

/// Bytes of all data segments: after imaging, what stands in memory.
fn data_bytes(component: &[u8]) -> u64 {
    let segments = Parser::new(0).parse_all(component).map_while(Result::ok);
    let bytes = segments.filter_map(|payload| match payload {
        Payload::DataSection(section) => Some(section.range().len() as u64),
        _ => None,
    });
    bytes.sum()
}
