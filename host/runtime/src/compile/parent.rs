use std::io::{Read, Write};
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use super::{COMPILE_SUBCOMMAND, Compiled, Configure, Job, Outcome, split_line};
use crate::cache::Trusted;
use crate::engine::EngineOptions;
use crate::{CompileLimits, PluginFile};

/// Largest answer that is read from the child: native code, for the most part.
const ANSWER_BYTES_MAX: u64 = 1 << 30;

/// What the child is to do.
pub(crate) struct Order<'a> {
    pub(crate) file: &'a PluginFile,
    pub(crate) engine: &'a EngineOptions,
    pub(crate) configure: Option<Configure>,
    pub(crate) reach_export: Option<String>,
    /// Native code of the instrumented component, from an earlier run.
    pub(crate) instrumented: Option<&'a Trusted>,
    pub(crate) memory_bytes_max: usize,
    pub(crate) table_elements_max: usize,
    pub(crate) limits: &'a CompileLimits,
}

/// What the child produced.
pub(crate) struct Produced {
    pub(crate) compiled: Compiled,
    pub(crate) native: Vec<u8>,
    /// Of the instrumented component; empty when the order had it, or nothing was configured.
    pub(crate) instrumented: Vec<u8>,
}

/// Starts the child, waits for it within the limits, and reads what it produced.
///
/// # Errors
/// A code and what to do: the plugin was refused, or the child was stopped by one of its limits.
pub(crate) fn compile(
    compiler: &std::path::Path,
    order: Order<'_>,
) -> Result<Produced, (&'static str, String)> {
    let limits = order.limits;
    let job = Job {
        component_bytes: order.file.bytes.len(),
        engine: order.engine.clone(),
        configure: order.configure,
        reach_export: order.reach_export,
        memory_bytes_max: order.memory_bytes_max,
        table_elements_max: order.table_elements_max,
        cpu_s: limits.cpu_s,
        data_bytes_max: limits.data_bytes_max,
        configure_timeout_ms: u64::try_from(limits.configure_timeout.as_millis()).unwrap_or(u64::MAX),
    };
    let instrumented = order.instrumented.map(Trusted::native).unwrap_or_default();
    let (outcome, mut native) = run(compiler, &job, [&order.file.bytes, instrumented], limits)?;
    match outcome {
        Outcome::Compiled { compiled, native_bytes } if native_bytes <= native.len() => {
            let instrumented = native.split_off(native_bytes);
            Ok(Produced { compiled, native, instrumented })
        }
        Outcome::Compiled { .. } => Err(("compiler_failed", "the compiler's answer is not whole".to_owned())),
        Outcome::Refused { code, detail } => Err((known_code(&code), detail)),
    }
}

fn run(
    compiler: &std::path::Path,
    job: &Job,
    after: [&[u8]; 2],
    limits: &CompileLimits,
) -> Result<(Outcome, Vec<u8>), (&'static str, String)> {
    let failed = |detail: String| ("compiler_failed", detail);
    let mut job = serde_json::to_vec(job).map_err(|error| failed(error.to_string()))?;
    job.push(b'\n');
    after.into_iter().for_each(|part| job.extend_from_slice(part));
    let mut child = Command::new(compiler)
        .arg(COMPILE_SUBCOMMAND)
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| failed(format!("cannot start the compiler {}: {error}", compiler.display())))?;

    // Both pipes are served by threads of their own, so that neither side can block the other.
    let stdin = child.stdin.take();
    let writer = thread::spawn(move || {
        if let Some(mut stdin) = stdin {
            // A child that died early closes the pipe; its exit status says more than this error would.
            let _ = stdin.write_all(&job);
        }
    });
    let stdout = child.stdout.take();
    let (sender, receiver) = mpsc::channel();
    let reader = thread::spawn(move || {
        let mut answer = Vec::new();
        if let Some(stdout) = stdout {
            let _ = stdout.take(ANSWER_BYTES_MAX + 1).read_to_end(&mut answer);
        }
        let _ = sender.send(answer);
    });
    let answer = receiver.recv_timeout(limits.timeout);
    if answer.is_err() {
        let _ = child.kill();
    }
    let status = wait(&mut child, limits.timeout).map_err(failed)?;
    let _ = (writer.join(), reader.join());
    let Ok(answer) = answer else {
        return Err((
            "compile_timeout",
            format!("compiling took longer than {} s; raise `--compile-timeout-s`", limits.timeout.as_secs()),
        ));
    };
    if answer.len() as u64 > ANSWER_BYTES_MAX {
        return Err(failed(format!("its native code is larger than {} MiB", ANSWER_BYTES_MAX >> 20)));
    }
    let answer = split_line(&answer)
        .and_then(|(outcome, native)| Some((serde_json::from_slice(outcome).ok()?, native.to_vec())));
    answer.filter(|_| status.success()).ok_or_else(|| ("compiler_failed", explain(status, limits)))
}

/// The pipe is closed, so the child is about to end; a child that does not is killed.
fn wait(child: &mut Child, timeout: Duration) -> Result<ExitStatus, String> {
    let deadline = std::time::Instant::now() + timeout;
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return Ok(status),
            Ok(None) if std::time::Instant::now() >= deadline => {
                child.kill().map_err(|error| error.to_string())?;
                return child.wait().map_err(|error| error.to_string());
            }
            Ok(None) => thread::sleep(Duration::from_millis(1)),
            Err(error) => return Err(error.to_string()),
        }
    }
}

fn explain(status: ExitStatus, limits: &CompileLimits) -> String {
    match status.signal() {
        // SIGXCPU, then SIGKILL a second later.
        Some(24 | 9) => {
            format!("compiling used more than {} s of processor time; raise `--compile-cpu-s`", limits.cpu_s)
        }
        Some(6) => format!(
            "the compiler gave up, most likely because it may not use more than {} MiB; raise `--compile-memory-mib`",
            limits.data_bytes_max >> 20
        ),
        Some(signal) => format!("the compiler died of signal {signal}"),
        None => format!("the compiler ended with {status} and no answer"),
    }
}

/// Codes are static so that they stay few.
fn known_code(code: &str) -> &'static str {
    const CODES: [&str; 6] = [
        "not_a_component",
        "bad_settings",
        "configure_failed",
        "configure_timeout",
        "configure_memory",
        "compiler_failed",
    ];
    CODES.into_iter().find(|known| *known == code).unwrap_or("compiler_failed")
}
