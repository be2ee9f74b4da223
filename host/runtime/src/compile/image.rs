use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use balustrade_core::{FailureKind, RunLimits};
use wasmtime::component::{Component, ComponentNamedList, Instance, Lift, Lower, TypedFunc, WasmList};
use wasmtime::{Engine, Store};
use wasmtime_wizer::{ComponentContext, ComponentInstanceState, Wizer};

use super::{Configure, Job};
use crate::abi::{ConfigureParams, ConfigureReturn, ReachReturn};
use crate::engine::imaging_config;
use crate::guest::{self, Guest};
use crate::native::HandedOver;
use crate::reach::Told;
use crate::ticker::Ticker;

/// Notes of one plugin that are kept, and bytes of one note.
const NOTES_MAX: usize = 32;
const NOTE_BYTES_MAX: usize = 500;

/// What running `configure` once gave.
pub(super) struct Configured {
    /// A component whose memory is already configured, or why the effect of `configure` cannot be imaged.
    pub(super) image: Result<Vec<u8>, String>,
    pub(super) notes: Vec<String>,
    /// How far findings reach with these settings, when the plugin tells.
    pub(super) told: Option<Told>,
    pub(super) configure_time: Duration,
}

/// Runs `configure` with the settings and images the outcome.
///
/// # Errors
/// A code and a message: the component does not compile, or `configure` trapped, never ended, or refused.
pub(super) fn configure(
    component: &[u8],
    native: &mut HandedOver<'_>,
    configure: &Configure,
    job: &Job,
) -> Result<Configured, (&'static str, String)> {
    let instrumented = catch_unwind(AssertUnwindSafe(|| {
        if !job.engine.images {
            return Err("switched off".to_owned());
        }
        let wizer = Wizer::new();
        wizer.instrument_component(component).map_err(|error| format!("{error:#}"))
    }));
    let (context, instrumented) = match instrumented {
        Ok(Ok((context, instrumented))) => (Ok(context), instrumented),
        // It must still configure once, so that wrong settings are refused at load and not in each check.
        Ok(Err(error)) => (Err(error), component.to_vec()),
        Err(_) => {
            (Err("the pre-initialiser does not know this kind of component".to_owned()), component.to_vec())
        }
    };
    let mut run = Run::start(&instrumented, native, job)?;
    let begun = Instant::now();
    let notes = run.configure(configure, job)?;
    let configure_time = begun.elapsed();
    let told = job.reach_export.as_deref().map(|export| run.ask_reach(export, job)).transpose()?;
    Ok(Configured { image: context.and_then(|context| image(&context, run)), notes, told, configure_time })
}

/// Asks a plugin without settings how far its findings reach, if it tells.
///
/// # Errors
/// As [`configure`].
pub(super) fn ask_unconfigured(component: &[u8], job: &Job) -> Result<Option<Told>, (&'static str, String)> {
    let Some(export) = job.reach_export.as_deref() else { return Ok(None) };
    // Nothing is instrumented, so no native code is handed on.
    Run::start(component, &mut HandedOver::new(&[]), job)?.ask_reach(export, job).map(Some)
}

/// The component with the memory of the instance, or why it cannot be made.
fn image(context: &ComponentContext<'_>, mut run: Run) -> Result<Vec<u8>, String> {
    // Reading memory out is not the guest's doing: the accessors grow memory by a page and return all of it.
    run.store.data_mut().lift_limits();
    run.store.set_hostcall_fuel(usize::MAX);
    run.store.set_epoch_deadline(u64::MAX / 2);
    let mut state = State { store: &mut run.store, instance: run.instance, error: None };
    let image =
        catch_unwind(AssertUnwindSafe(|| finish(pin!(Wizer::new().snapshot_component(context, &mut state)))));
    match (image, state.error) {
        (_, Some(error)) => Err(error),
        (Ok(Some(Ok(component))), None) => Ok(component),
        (Ok(Some(Err(error))), None) => Err(format!("{error:#}")),
        (Ok(None), None) => Err("the pre-initialiser waited for something".to_owned()),
        (Err(_), None) => Err("the pre-initialiser gave up on this component".to_owned()),
    }
}

struct Run {
    store: Store<Guest>,
    instance: Instance,
    limits: RunLimits,
    ticker: Ticker,
}

impl Run {
    fn start(
        component: &[u8],
        native: &mut HandedOver<'_>,
        job: &Job,
    ) -> Result<Run, (&'static str, String)> {
        let refuse = |code, error: wasmtime::Error| (code, format!("{error:#}"));
        let engine = Engine::new(&imaging_config(&job.engine)).map_err(|e| refuse("compiler_failed", e))?;
        let ticker = Ticker::start(&engine)
            .map_err(|error| ("compiler_failed", format!("no ticker thread: {error}")))?;
        let component = native
            .load(&engine, || Component::new(&engine, component))
            .map_err(|error| refuse("not_a_component", error))?;
        let mut linker = guest::linker(&engine);
        // An image must not hold what a host answered, so every capability traps while configuring.
        linker.define_unknown_imports_as_traps(&component).map_err(|e| refuse("not_a_component", e))?;
        let timeout = Duration::from_millis(job.configure_timeout_ms);
        let limits = RunLimits {
            memory_bytes_max: job.memory_bytes_max,
            table_elements_max: job.table_elements_max,
            timeout,
            ..RunLimits::default()
        };
        let guest = Guest::new(&limits, job.engine.core_instances_max, Instant::now() + timeout);
        let mut store = guest::store(&engine, guest, limits.returned_bytes_max);
        let running = ticker.running();
        let instance = linker.instantiate(&mut store, &component);
        drop(running);
        let instance = instance.map_err(|error| stopped(&error, &limits, "while it was instantiated"))?;
        Ok(Run { store, instance, limits, ticker })
    }

    fn configure(&mut self, configure: &Configure, job: &Job) -> Result<Vec<String>, (&'static str, String)> {
        let function =
            self.function::<ConfigureParams<'_>, ConfigureReturn>(&configure.export, "configure")?;
        let _running = self.ticker.running();
        guest::arm(&mut self.store, Instant::now() + Duration::from_millis(job.configure_timeout_ms));
        let answer = function.call(&mut self.store, (&configure.settings_json,));
        answered(answer, &self.limits)
    }

    /// Under the limits of `configure`: it belongs to the same preparation.
    fn ask_reach(&mut self, export: &str, job: &Job) -> Result<Told, (&'static str, String)> {
        let function = self.function::<(), ReachReturn>(export, "reach")?;
        let _running = self.ticker.running();
        let deadline = Instant::now() + Duration::from_millis(job.configure_timeout_ms);
        self.store.data_mut().rearm(deadline, None);
        guest::arm(&mut self.store, deadline);
        match function.call(&mut self.store, ()) {
            Ok((stretch,)) => Ok(stretch.into()),
            Err(error) => Err(stopped(&error, &self.limits, "in `reach`")),
        }
    }

    fn function<P, R>(&mut self, export: &str, name: &str) -> Result<TypedFunc<P, R>, (&'static str, String)>
    where
        P: ComponentNamedList + Lower,
        R: ComponentNamedList + Lift,
    {
        let missing = || ("not_a_component", format!("`{export}` has no `{name}`"));
        let interface = self.instance.get_export_index(&mut self.store, None, export).ok_or_else(missing)?;
        let function =
            self.instance.get_export_index(&mut self.store, Some(&interface), name).ok_or_else(missing)?;
        self.instance
            .get_typed_func::<P, R>(&mut self.store, &function)
            .map_err(|error| ("not_a_component", format!("its `{name}` has another type: {error}")))
    }
}

/// The notes that `configure` answered, or our words for why it did not.
///
/// # Errors
/// A code and a message.
pub(crate) fn answered(
    answer: wasmtime::Result<ConfigureReturn>,
    limits: &RunLimits,
) -> Result<Vec<String>, (&'static str, String)> {
    match answer {
        Ok((Ok(notes),)) => Ok(notes.into_iter().take(NOTES_MAX).map(shorten).collect()),
        Ok((Err(message),)) => {
            Err(("bad_settings", format!("it refused its settings: {}", shorten(message))))
        }
        Err(error) => Err(stopped(&error, limits, "in `configure`")),
    }
}

fn shorten(mut note: String) -> String {
    if note.len() > NOTE_BYTES_MAX {
        note.truncate(note.floor_char_boundary(NOTE_BYTES_MAX));
        note.push('…');
    }
    note
}

fn stopped(error: &wasmtime::Error, limits: &RunLimits, place: &str) -> (&'static str, String) {
    let failure = guest::failure(error, limits);
    match failure.kind {
        FailureKind::Timeout => (
            "configure_timeout",
            format!(
                "it did not end within {} ms {place}; raise `--configure-timeout-ms`",
                limits.timeout.as_millis()
            ),
        ),
        FailureKind::Memory => ("configure_memory", format!("{place} it {}", failure.detail)),
        _ => ("configure_failed", format!("{place} it failed: {}", failure.detail)),
    }
}

/// Drives a future that never waits: everything beneath it is synchronous.
fn finish<F: Future>(mut future: std::pin::Pin<&mut F>) -> Option<F::Output> {
    match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => Some(output),
        Poll::Pending => None,
    }
}

/// Reads the configured instance through the accessors that the pre-initialiser added. The first error is kept and
/// the image is thrown away; the trait leaves no room for errors.
struct State<'a> {
    store: &'a mut Store<Guest>,
    instance: Instance,
    error: Option<String>,
}

impl State<'_> {
    fn read<R: Lift + 'static>(&mut self, instance: &str, func: &str) -> Option<R> {
        let read = |state: &mut Self| -> wasmtime::Result<R> {
            let missing = || wasmtime::Error::msg(format!("no accessor {instance}#{func}"));
            let interface =
                state.instance.get_export_index(&mut *state.store, None, instance).ok_or_else(missing)?;
            let function = state
                .instance
                .get_export_index(&mut *state.store, Some(&interface), func)
                .ok_or_else(missing)?;
            let function = state.instance.get_typed_func::<(), (R,)>(&mut *state.store, &function)?;
            Ok(function.call(&mut *state.store, ())?.0)
        };
        match read(self) {
            Ok(value) => Some(value),
            Err(error) => {
                self.error.get_or_insert_with(|| format!("its memory cannot be read out: {error:#}"));
                None
            }
        }
    }
}

impl ComponentInstanceState for State<'_> {
    async fn call_func_ret_list_u8(
        &mut self,
        instance: &str,
        func: &str,
        contents: impl FnOnce(&[u8]) + Send,
    ) {
        match self.read::<WasmList<u8>>(instance, func) {
            Some(list) => contents(list.as_le_slice(&*self.store)),
            None => contents(&[]),
        }
    }

    async fn call_func_ret_s32(&mut self, instance: &str, func: &str) -> i32 {
        self.read(instance, func).unwrap_or_default()
    }

    async fn call_func_ret_s64(&mut self, instance: &str, func: &str) -> i64 {
        self.read(instance, func).unwrap_or_default()
    }

    async fn call_func_ret_f32(&mut self, instance: &str, func: &str) -> u32 {
        self.read::<f32>(instance, func).unwrap_or_default().to_bits()
    }

    async fn call_func_ret_f64(&mut self, instance: &str, func: &str) -> u64 {
        self.read::<f64>(instance, func).unwrap_or_default().to_bits()
    }
}
