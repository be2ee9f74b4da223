use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use balustrade_core::{
    Capabilities, CapabilityProvider, DetectorSpec, Failure, FailureKind, Grants, Reuse, RunLimits,
};
use wasmtime::component::{ComponentExportIndex, ComponentNamedList, Func, InstancePre, Lift, Lower};
use wasmtime::{Engine, Store};

use crate::abi::{ConfigureParams, ConfigureReturn};
use crate::compile;
use crate::guest::{self, Guest};
use crate::loader::Code;
use crate::native::{self, TypeChecked};
use crate::ticker::Ticker;
use crate::{Meter, Usage};

/// Kept instances of one guardrail, at most; more threads than this fall back to fresh ones.
const WARM_MAX: usize = 64;

/// One plugin, bound to one guardrail, ready to be instantiated.
pub(crate) struct Prepared {
    engine: Engine,
    ticker: Arc<Ticker>,
    pre: InstancePre<Guest>,
    call: ComponentExportIndex,
    checked: TypeChecked,
    configure: Option<PerInstance>,
    guardrail: String,
    grants: Grants,
    limits: RunLimits,
    core_instances_max: u32,
    reuse: Reuse,
    /// Set only when the plugin imports a capability.
    capabilities: Option<Arc<dyn CapabilityProvider>>,
    /// Kept so that other guardrails find it.
    _code: Arc<Code>,
    meter: Option<Meter>,
    count_fuel: bool,
    warm: Mutex<Vec<Live>>,
}

struct PerInstance {
    function: ComponentExportIndex,
    checked: TypeChecked,
    settings_json: String,
}

/// An instance and what it has served.
struct Live {
    store: Store<Guest>,
    func: Func,
    served: u32,
}

/// What [`Prepared::new`] needs beside the component.
pub(crate) struct Binding<'a> {
    pub(crate) engine: &'a Engine,
    pub(crate) ticker: &'a Arc<Ticker>,
    pub(crate) spec: &'a DetectorSpec,
    pub(crate) export: &'a str,
    pub(crate) function: &'a str,
    /// Interface and settings, when `configure` runs in each instance.
    pub(crate) configure: Option<(&'a str, &'a str)>,
    pub(crate) capabilities: Option<Arc<dyn CapabilityProvider>>,
    pub(crate) core_instances_max: u32,
    pub(crate) code: &'a Arc<Code>,
    /// Set when nothing has configured the plugin yet: it is done once now, within this time.
    pub(crate) configure_now: Option<Duration>,
    pub(crate) meter: Option<Meter>,
    pub(crate) count_fuel: bool,
}

impl Prepared {
    /// Instantiates once, to check the types and that the limits admit the plugin. Answers the notes of `configure` too, when it
    /// ran.
    ///
    /// # Errors
    /// A code and a message.
    pub(crate) fn new<P, R>(
        pre: InstancePre<Guest>,
        binding: Binding<'_>,
    ) -> Result<(Prepared, Vec<String>), (&'static str, String)>
    where
        P: ComponentNamedList + Lower,
        R: ComponentNamedList + Lift,
    {
        let component = &binding.code.component;
        let missing = |interface: &str, name: &str| {
            ("other_contract", format!("`{interface}` has no function `{name}`"))
        };
        let index = |interface: &str, name: &str| {
            let outer = component.get_export_index(None, interface)?;
            component.get_export_index(Some(&outer), name)
        };
        let call = index(binding.export, binding.function)
            .ok_or_else(|| missing(binding.export, binding.function))?;
        let configure = match binding.configure {
            None => None,
            Some((interface, settings_json)) => Some((
                index(interface, "configure").ok_or_else(|| missing(interface, "configure"))?,
                settings_json,
            )),
        };

        let limits = &binding.spec.limits;
        let started = |error: &wasmtime::Error| ("does_not_start", guest::failure(error, limits).detail);
        let other_type = |what: &str, error: wasmtime::Error| {
            ("other_contract", format!("its `{what}` has another type: {error:#}"))
        };
        let _running = binding.ticker.running();
        let guest = Guest::new(
            limits,
            binding.core_instances_max,
            Instant::now() + limits.timeout.max(SMOKE_TIMEOUT),
        );
        let mut store = guest::store(binding.engine, guest, limits.returned_bytes_max);
        if binding.count_fuel {
            fuel(&mut store).map_err(|error| started(&error))?;
        }
        let instance = pre.instantiate(&mut store).map_err(|error| started(&error))?;
        let func =
            instance.get_func(&mut store, call).ok_or_else(|| missing(binding.export, binding.function))?;
        let checked =
            native::check::<P, R>(&func, &store).map_err(|error| other_type(binding.function, error))?;
        let mut notes = Vec::new();
        let configure = match configure {
            None => None,
            Some((function, settings_json)) => {
                let func = instance
                    .get_func(&mut store, function)
                    .ok_or_else(|| missing("settings", "configure"))?;
                let checked = native::check::<ConfigureParams<'_>, ConfigureReturn>(&func, &store)
                    .map_err(|error| other_type("configure", error))?;
                if let Some(timeout) = binding.configure_now {
                    let deadline = Instant::now() + timeout;
                    store.data_mut().rearm(deadline, None);
                    guest::arm(&mut store, deadline);
                    let answer = native::typed::<ConfigureParams<'_>, ConfigureReturn>(func, &checked)
                        .call(&mut store, (settings_json,));
                    notes = compile::answered(answer, &RunLimits { timeout, ..limits.clone() })?;
                }
                Some(PerInstance { function, checked, settings_json: settings_json.to_owned() })
            }
        };
        let prepared = Prepared {
            engine: binding.engine.clone(),
            ticker: Arc::clone(binding.ticker),
            pre,
            call,
            checked,
            configure,
            guardrail: binding.spec.guardrail.clone(),
            grants: binding.spec.grants.clone(),
            limits: binding.spec.limits.clone(),
            core_instances_max: binding.core_instances_max,
            reuse: binding.spec.reuse,
            capabilities: binding.capabilities,
            _code: Arc::clone(binding.code),
            meter: binding.meter,
            count_fuel: binding.count_fuel,
            warm: Mutex::new(Vec::new()),
        };
        Ok((prepared, notes))
    }

    pub(crate) fn limits(&self) -> &RunLimits {
        &self.limits
    }

    /// Calls the export in a fresh instance, or in a kept one where the policy says so.
    pub(crate) fn call<P, R>(&self, params: P, deadline: Instant) -> Result<R, Failure>
    where
        P: ComponentNamedList + Lower,
        R: Lift + 'static,
        (R,): ComponentNamedList + Lift,
    {
        let _running = self.ticker.running();
        let failed = |error: &wasmtime::Error| guest::failure(error, &self.limits);
        let begun = Instant::now();
        let (mut live, made_in) = match self.take_warm(deadline) {
            Some(live) => (live, Duration::ZERO),
            None => (self.fresh(deadline)?, begun.elapsed()),
        };
        let fuel_before = self.fuel_left(&live);
        let function = native::typed::<P, (R,)>(live.func, &self.checked);
        let answer = function.call(&mut live.store, params);
        let mut usage = Usage {
            instance: made_in,
            memory_bytes: live.store.data().memory_bytes(),
            fuel: fuel_before.zip(self.fuel_left(&live)).map(|(before, after)| before.saturating_sub(after)),
        };
        // An instance that failed is dropped with its store: whatever state it is in goes with it.
        let answer = match answer {
            Ok((returned,)) => {
                let ended = Instant::now();
                self.keep(live);
                usage.instance += ended.elapsed();
                Ok(returned)
            }
            Err(error) => Err(failed(&error)),
        };
        if let Some(meter) = &self.meter {
            meter.called(usage);
        }
        answer
    }

    fn fresh(&self, deadline: Instant) -> Result<Live, Failure> {
        let failed = |error: &wasmtime::Error| guest::failure(error, &self.limits);
        let mut guest = Guest::new(&self.limits, self.core_instances_max, deadline);
        guest.capabilities = self.open_capabilities(deadline);
        let mut store = guest::store(&self.engine, guest, self.limits.returned_bytes_max);
        if self.count_fuel {
            fuel(&mut store).map_err(|error| failed(&error))?;
        }
        let instance = self.pre.instantiate(&mut store).map_err(|error| failed(&error))?;
        if let Some(configure) = &self.configure {
            let gone = || Failure::new(FailureKind::Internal, "its `configure` is gone");
            let func = instance.get_func(&mut store, configure.function).ok_or_else(gone)?;
            let (answer,) = native::typed::<ConfigureParams<'_>, ConfigureReturn>(func, &configure.checked)
                .call(&mut store, (&configure.settings_json,))
                .map_err(|error| failed(&error))?;
            answer.map_err(|message| Failure {
                kind: FailureKind::Plugin,
                detail: "it refused settings that it had accepted before".to_owned(),
                guest_message: Some(message),
            })?;
        }
        let func = instance
            .get_func(&mut store, self.call)
            .ok_or_else(|| Failure::new(FailureKind::Internal, "its export is gone"))?;
        Ok(Live { store, func, served: 0 })
    }

    /// `None` when nobody counts.
    fn fuel_left(&self, live: &Live) -> Option<u64> {
        if self.count_fuel { live.store.get_fuel().ok() } else { None }
    }

    fn open_capabilities(&self, deadline: Instant) -> Option<Box<dyn Capabilities>> {
        self.capabilities.as_ref().map(|provider| provider.open(&self.guardrail, &self.grants, deadline))
    }

    fn take_warm(&self, deadline: Instant) -> Option<Live> {
        if self.reuse == Reuse::Never {
            return None;
        }
        let mut live = self.warm.lock().ok()?.pop()?;
        live.store.data_mut().rearm(deadline, self.open_capabilities(deadline));
        live.store.set_hostcall_fuel(self.limits.returned_bytes_max);
        guest::arm(&mut live.store, deadline);
        Some(live)
    }

    fn keep(&self, mut live: Live) {
        let Reuse::Checks(checks_max) = self.reuse else { return };
        live.served += 1;
        if live.served >= checks_max {
            return;
        }
        if let Ok(mut warm) = self.warm.lock()
            && warm.len() < WARM_MAX
        {
            warm.push(live);
        }
    }
}

/// As much as can be had: fuel is counted, time is what stops a guest.
fn fuel(store: &mut Store<Guest>) -> wasmtime::Result<()> {
    store.set_fuel(u64::MAX)
}

/// The first instance of a plugin may be slower: its pages are not in memory yet.
const SMOKE_TIMEOUT: std::time::Duration = std::time::Duration::from_secs(5);
