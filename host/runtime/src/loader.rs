use std::collections::BTreeMap;
use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Instant;

use balustrade_core::{
    CapabilityProvider, DetectorFactory, DetectorSpec, LoadError, LoadedPlugin, PluginKind, PluginStatus,
    ViewKind,
};

use wasmtime::component::Component;

use crate::abi::{DetectParams, DetectReturn, EvaluateParams, EvaluateReturn};
use crate::cache::{Cache, CacheKey, Trusted};
use crate::compile::{self, Compiled, Configure, Start};
use crate::detector::PluginDetector;
use crate::engine::{self, BuiltEngine, EngineStatus};
use crate::evaluator::PluginEvaluator;
use crate::guest;
use crate::instance::{Binding, Prepared};
use crate::ticker::Ticker;
use crate::{
    BuiltInPlugins, PluginFile, RuntimeConfig, RuntimeError, files, folders, imports, native, reach, settings,
};

/// Loads plugins. One per process: it owns the engine, its pool of instances and its ticker.
pub struct Runtime {
    config: RuntimeConfig,
    built: BuiltEngine,
    ticker: Arc<Ticker>,
    cache: Cache,
    /// Code that some loaded plugin still uses.
    loaded: Mutex<HashMap<CacheKey, Weak<Code>>>,
    /// One gate for each code that is being made, so that guardrails that load at the same time make it once.
    making: Mutex<HashMap<CacheKey, Arc<Mutex<()>>>>,
    capabilities: Arc<dyn CapabilityProvider>,
    built_in: Option<BuiltInPlugins>,
}

/// Native code in memory, and what compiling it told.
pub(crate) struct Code {
    pub(crate) component: Component,
    compiled: Compiled,
}

type Refusal = (&'static str, String);

impl Runtime {
    /// Sets up the engine and opens the cache.
    ///
    /// # Errors
    /// wasmtime refuses the configuration, the cache folder cannot be used, or no thread can be started.
    pub fn new(
        config: RuntimeConfig,
        capabilities: Arc<dyn CapabilityProvider>,
    ) -> Result<Runtime, RuntimeError> {
        let built = engine::build(&config)?;
        let ticker = Ticker::start(&built.engine)
            .map_err(|error| RuntimeError::Engine(format!("the ticker thread cannot start: {error}")))?;
        let cache = Cache::open(&config.cache_dir, config.cache_bytes_max)?;
        Ok(Runtime {
            config,
            built,
            ticker: Arc::new(ticker),
            cache,
            loaded: Mutex::default(),
            making: Mutex::default(),
            capabilities,
            built_in: None,
        })
    }

    /// With plugins for when no plugin folder has one of the name.
    #[must_use]
    pub fn with_built_in(self, plugins: BuiltInPlugins) -> Runtime {
        Runtime { built_in: Some(plugins), ..self }
    }

    /// Gives back memory that is only needed while plugins are loaded. Good after a revision was prepared; what is loaded goes
    /// on.
    pub fn release_loading(&self) {
        self.cache.release();
        if let Some(built_in) = &self.built_in {
            built_in.release();
        }
    }

    /// How the engine stands.
    #[must_use]
    pub fn status(&self) -> EngineStatus {
        self.built.status.now()
    }

    /// Reads and inspects the plugin `name` from the plugin folders, or else a built-in one, without running it.
    ///
    /// # Errors
    /// There is no such plugin, or it is no component we can use.
    pub fn find(&self, name: &str) -> Result<PluginFile, RuntimeError> {
        let bytes_max = self.config.component_bytes_max;
        if let Some(file) = folders::find(&self.config.plugin_dirs, name, bytes_max) {
            return file;
        }
        let built_in = self.built_in.as_ref().and_then(|plugins| plugins.find(name, bytes_max));
        built_in.unwrap_or_else(|| {
            let built_in = self.built_in.iter().flat_map(BuiltInPlugins::names);
            let detail = folders::unknown(&self.config.plugin_dirs, built_in, name);
            Err(RuntimeError::Component { code: "unknown_plugin", detail })
        })
    }

    /// Whether there is a plugin of this name in the plugin folders or built in. It is not looked into.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        !folders::paths_of(&self.config.plugin_dirs, name).is_empty()
            || self.built_in.as_ref().is_some_and(|plugins| plugins.digest(name).is_some())
    }

    /// Loads a component that was read elsewhere, such as one that is being written.
    ///
    /// # Errors
    /// As [`DetectorFactory::load`]; `spec.plugin` must be the name in the manifest.
    pub fn load_file(&self, spec: &DetectorSpec, file: PluginFile) -> Result<LoadedPlugin, LoadError> {
        self.load_or_tell(spec, Ok(file))
    }

    fn load_plugin(
        &self,
        spec: &DetectorSpec,
        file: Result<PluginFile, RuntimeError>,
    ) -> Result<LoadedPlugin, Refusal> {
        let begun = Instant::now();
        if let Some(warning) = self.status().warning {
            tracing::error!(warning, "the sandbox");
        }
        let file = file.map_err(|error| match error {
            RuntimeError::Component { code, detail } => (code, detail),
            other => ("bad_manifest", other.to_string()),
        })?;
        self.check(&file, spec)?;
        let configure = file.inspection.settings_export.clone().map(|export| Configure {
            export,
            settings_json: spec.settings_json.clone().unwrap_or_else(|| "{}".to_owned()),
        });
        // What is made fast has no image, and so is the same for all settings.
        let imaged = configure.clone().filter(|_| !self.config.quick);
        let (code, cached) = self.code(&file, spec, imaged)?;
        if let Some(meter) = &self.config.meter {
            meter.made(code.compiled.making);
        }
        let mut linker = guest::linker(&self.built.engine);
        imports::link(&mut linker, &file.inspection, &spec.grants)
            .map_err(|detail| ("not_granted", detail))?;
        let pre = linker
            .instantiate_pre(&code.component)
            .map_err(|error| ("other_contract", format!("it cannot be linked: {error:#}")))?;

        let (start, start_reason) = match &configure {
            Some(_) if self.config.quick => {
                (Start::ConfigurePerInstance, Some("made fast, without an image".to_owned()))
            }
            _ => (code.compiled.start, code.compiled.start_reason.clone()),
        };
        let per_instance = configure.as_ref().filter(|_| start == Start::ConfigurePerInstance);
        let needs_capabilities = file.inspection.imports.iter().any(|import| import.capability.is_some());
        let binding = Binding {
            engine: &self.built.engine,
            ticker: &self.ticker,
            spec,
            export: &file.inspection.export,
            function: match file.inspection.kind {
                PluginKind::Detector => "detect",
                PluginKind::Evaluator => "evaluate",
            },
            configure: per_instance.map(|c| (c.export.as_str(), c.settings_json.as_str())),
            capabilities: needs_capabilities.then(|| Arc::clone(&self.capabilities)),
            core_instances_max: self.config.core_instances_max,
            code: &code,
            configure_now: self.config.quick.then_some(self.config.compile.configure_timeout),
            meter: self.config.meter.clone(),
            count_fuel: self.config.count_fuel,
        };
        let mut notes = code.compiled.notes.clone();
        notes.extend(imports::unused(&file.inspection, &spec.grants));
        let mut loaded = LoadedPlugin {
            manifest: Arc::new(reach::settle(file.manifest, code.compiled.told)?),
            status: PluginStatus {
                digest: file.digest,
                start: start.as_str(),
                start_reason,
                reach_by_settings: code.compiled.told.is_some(),
                notes,
                cached,
                load_ms: 0,
            },
            detector: None,
            evaluator: None,
        };
        match file.inspection.kind {
            PluginKind::Detector => {
                let (prepared, notes) = Prepared::new::<DetectParams<'_>, DetectReturn>(pre, binding)?;
                loaded.status.notes.extend(notes);
                let kinds = loaded.manifest.views.iter().map(|view| view.parse());
                let views = kinds.collect::<Result<_, String>>().map_err(|error| ("unknown_view", error))?;
                loaded.detector = Some(Arc::new(PluginDetector { prepared, views }));
            }
            PluginKind::Evaluator => {
                let (prepared, notes) = Prepared::new::<EvaluateParams<'_>, EvaluateReturn>(pre, binding)?;
                loaded.status.notes.extend(notes);
                loaded.evaluator = Some(Arc::new(PluginEvaluator(prepared)));
            }
        }
        loaded.status.load_ms = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
        Ok(loaded)
    }

    fn load_or_tell(
        &self,
        spec: &DetectorSpec,
        file: Result<PluginFile, RuntimeError>,
    ) -> Result<LoadedPlugin, LoadError> {
        let missing = file.as_ref().map(|file| imports::missing(&file.inspection, &spec.grants));
        let to_grant = imports::to_grant(&missing.unwrap_or_default(), self.capabilities.as_ref());
        self.load_plugin(spec, file).map_err(|(code, detail)| LoadError {
            guardrail: spec.guardrail.clone(),
            plugin: spec.plugin.clone(),
            code,
            detail,
            to_grant: if code == "not_granted" { to_grant } else { Vec::new() },
        })
    }

    /// Everything that can be refused without compiling.
    fn check(&self, file: &PluginFile, spec: &DetectorSpec) -> Result<(), Refusal> {
        if file.manifest.name != spec.plugin {
            return Err((
                "bad_manifest",
                format!("{} holds the plugin `{}`; rename the file", file.path.display(), file.manifest.name),
            ));
        }
        for view in &file.manifest.views {
            view.parse::<ViewKind>().map_err(|error| ("unknown_view", error))?;
        }
        for import in file.inspection.imports.iter().filter_map(|import| import.capability) {
            if !file.manifest.capabilities.iter().any(|declared| declared == import) {
                return Err((
                    "undeclared_import",
                    format!("it imports `{import}`, which its manifest does not declare"),
                ));
            }
        }
        let missing = imports::missing(&file.inspection, &spec.grants);
        if !missing.is_empty() {
            let powers: Vec<String> = missing
                .iter()
                .filter_map(|import| Some(format!("`{}` ({})", import.capability?, import.power)))
                .collect();
            return Err((
                "not_granted",
                format!("it imports {}, which this guardrail does not grant", powers.join(" and ")),
            ));
        }
        self.capabilities.check(&spec.grants).map_err(|detail| ("not_granted", detail))?;
        let limits = &spec.limits;
        if limits.memory_bytes_max > self.config.memory_bytes_max {
            return Err((
                "over_limit",
                format!(
                    "it may have {} MiB by the policy, but instances here have {} MiB at most; lower \
                     `limits.memory_mib` or raise `--memory-mib-max`",
                    limits.memory_bytes_max >> 20,
                    self.config.memory_bytes_max >> 20
                ),
            ));
        }
        if limits.table_elements_max > self.config.table_elements_max {
            return Err((
                "over_limit",
                format!(
                    "it may have {} table elements by the policy, but tables here have {} at most; lower \
                     `limits.table_elements_max`",
                    limits.table_elements_max, self.config.table_elements_max
                ),
            ));
        }
        if file.inspection.settings_export.is_none() && spec.settings_json.is_some() {
            return Err(("bad_settings", "it takes no settings; remove `settings`".to_owned()));
        }
        settings::check(file.manifest.settings_schema.as_deref(), spec.settings_json.as_deref())
            .map_err(|detail| ("bad_settings", detail))
    }

    /// The plugin's code, shared by all guardrails that want it with the same settings and bounds.
    fn code(
        &self,
        file: &PluginFile,
        spec: &DetectorSpec,
        configure: Option<Configure>,
    ) -> Result<(Arc<Code>, bool), Refusal> {
        let compatibility = compatibility_hash(&self.built);
        let settings = configure.as_ref().map_or("", |configure| configure.settings_json.as_str());
        let memory = spec.limits.memory_bytes_max.to_le_bytes();
        let tables = spec.limits.table_elements_max.to_le_bytes();
        let key = CacheKey::of(&[
            env!("CARGO_PKG_VERSION").as_bytes(),
            file.digest.as_bytes(),
            settings.as_bytes(),
            // A host that did not ask kept no answer.
            file.inspection.reach_export.as_deref().unwrap_or_default().as_bytes(),
            &compatibility,
            &memory,
            &tables,
        ]);
        let gate =
            Arc::clone(self.making.lock().unwrap_or_else(PoisonError::into_inner).entry(key).or_default());
        let _made_once = gate.lock().unwrap_or_else(PoisonError::into_inner);
        let made = match self.shared(&key) {
            Some(code) => Ok((code, true)),
            None => self.make_code(key, file, spec, configure),
        };
        // Whoever waits at the gate holds it; whoever comes later finds the code, or makes it anew.
        self.making.lock().unwrap_or_else(PoisonError::into_inner).remove(&key);
        made
    }

    fn make_code(
        &self,
        key: CacheKey,
        file: &PluginFile,
        spec: &DetectorSpec,
        configure: Option<Configure>,
    ) -> Result<(Arc<Code>, bool), Refusal> {
        let (trusted, cached) = self.native_code(&key, file, spec, configure)?;
        let component = native::load(&self.built.engine, &trusted).map_err(|error| {
            let detail = format!("{error:#}");
            // wasmtime has no type for it.
            if detail.contains("core module instances") {
                ("over_limit", format!("{detail}; raise `--core-instances-max`"))
            } else {
                ("compiler_failed", format!("its native code does not load: {detail}"))
            }
        })?;
        let code = Arc::new(Code { component, compiled: trusted.compiled().clone() });
        self.cache.give_back(trusted);
        let mut loaded = self.loaded.lock().unwrap_or_else(PoisonError::into_inner);
        loaded.retain(|_, code| code.strong_count() > 0);
        loaded.insert(key, Arc::downgrade(&code));
        Ok((code, cached))
    }

    fn shared(&self, key: &CacheKey) -> Option<Arc<Code>> {
        self.loaded.lock().unwrap_or_else(PoisonError::into_inner).get(key).and_then(Weak::upgrade)
    }

    fn native_code(
        &self,
        key: &CacheKey,
        file: &PluginFile,
        spec: &DetectorSpec,
        configure: Option<Configure>,
    ) -> Result<(Trusted, bool), Refusal> {
        if let Some(trusted) = self.cache.get(key) {
            return Ok((trusted, true));
        }
        let instrumented_key = self.instrumented_key(file);
        let instrumented = configure.as_ref().and_then(|_| self.cache.get(&instrumented_key));
        let produced = compile::compile(
            &self.config.compiler,
            compile::Order {
                file,
                engine: &self.built.options,
                configure,
                // Before `configure` it has nothing to tell.
                reach_export: file.inspection.reach_export.clone().filter(|_| !self.config.quick),
                instrumented: instrumented.as_ref(),
                memory_bytes_max: spec.limits.memory_bytes_max,
                table_elements_max: spec.limits.table_elements_max,
                limits: &self.config.compile,
            },
        )?;
        if !produced.instrumented.is_empty() {
            self.cache.put(&instrumented_key, Compiled::default(), produced.instrumented);
        }
        Ok((self.cache.put(key, produced.compiled, produced.native), false))
    }

    /// The settings are no part of it, nor are the limits.
    fn instrumented_key(&self, file: &PluginFile) -> CacheKey {
        CacheKey::of(&[
            b"instrumented",
            env!("CARGO_PKG_VERSION").as_bytes(),
            file.digest.as_bytes(),
            &compatibility_hash(&self.built),
        ])
    }
}

impl DetectorFactory for Runtime {
    fn load(&self, spec: &DetectorSpec) -> Result<LoadedPlugin, LoadError> {
        self.load_or_tell(spec, self.find(&spec.plugin))
    }

    fn digest(&self, plugin: &str) -> Option<String> {
        let bytes_max = self.config.component_bytes_max;
        folders::digest(&self.config.plugin_dirs, plugin, bytes_max)
            .unwrap_or_else(|| self.built_in.as_ref()?.digest(plugin))
    }
}

/// A runtime with some plugins of its own, such as those of a bundle: they win over those of the plugin folders, for
/// whoever loads through this value and nobody else.
pub struct OwnPlugins {
    runtime: Arc<Runtime>,
    source: String,
    plugins: BTreeMap<String, (String, Vec<u8>)>,
}

impl OwnPlugins {
    /// `plugins` are pairs of name and component; `source` is what errors call where they are from.
    pub fn new(
        runtime: Arc<Runtime>,
        source: &str,
        plugins: impl IntoIterator<Item = (String, Vec<u8>)>,
    ) -> OwnPlugins {
        let plugins = plugins.into_iter().map(|(name, bytes)| (name, (files::digest(&bytes), bytes)));
        OwnPlugins { runtime, source: source.to_owned(), plugins: plugins.collect() }
    }
}

impl DetectorFactory for OwnPlugins {
    fn load(&self, spec: &DetectorSpec) -> Result<LoadedPlugin, LoadError> {
        let Some((_, bytes)) = self.plugins.get(&spec.plugin) else { return self.runtime.load(spec) };
        let path = Path::new(&self.source).join("plugins").join(format!("{}.wasm", spec.plugin));
        let file = PluginFile::from_bytes(&path, bytes.clone(), self.runtime.config.component_bytes_max);
        self.runtime.load_or_tell(spec, file)
    }

    fn digest(&self, plugin: &str) -> Option<String> {
        match self.plugins.get(plugin) {
            Some((digest, _)) => Some(digest.clone()),
            None => self.runtime.digest(plugin),
        }
    }
}

/// wasmtime's own digest of everything that makes native code fit an engine, and whether it may hold an image.
fn compatibility_hash(built: &BuiltEngine) -> [u8; 32] {
    struct Hasher(blake3::Hasher);
    impl std::hash::Hasher for Hasher {
        fn write(&mut self, bytes: &[u8]) {
            self.0.update(bytes);
        }
        fn finish(&self) -> u64 {
            0
        }
    }
    let mut hasher = Hasher(blake3::Hasher::new());
    std::hash::Hash::hash(&built.engine.precompile_compatibility_hash(), &mut hasher);
    std::hash::Hash::hash(&built.options.images, &mut hasher);
    *hasher.0.finalize().as_bytes()
}
