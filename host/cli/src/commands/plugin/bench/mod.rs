//! `balustrade plugin bench`: what a plugin takes, by size of the text.

mod compare;
mod figures;
mod measure;
mod tell;
mod text;

use std::time::Duration;

use anyhow::Context;
use balustrade_runtime::Meter;

use self::figures::{Figures, VERSION};
use self::text::Source;
use super::sandbox::{Kept, Sandbox};
use super::{locate, settings};
use crate::args::PluginBenchArgs;
use crate::exit::Exit;
use crate::{logging, say};

/// Longest that one call may take before the size counts as failed.
const CALL_TIME_MAX: Duration = Duration::from_secs(60);

/// Measures the plugin, and compares and keeps the figures where that is asked for.
pub(super) fn run(args: &PluginBenchArgs) -> anyhow::Result<Exit> {
    logging::start("warn", false)?;
    let settings = settings::read_or_usual(args.settings.as_deref(), &args.plugin)?;
    let sizes = args.sizes.iter().map(|size| text::size(size)).collect::<anyhow::Result<Vec<usize>>>()?;
    let source = Source::read(args.text.as_deref())?;
    // Before anything is measured: a minute is a long time to learn that the baseline is of something else.
    let baseline = args.baseline.as_deref().map(Figures::read).transpose()?;
    let file = locate::component(&args.plugin, &args.sandbox.plugins, args.sandbox.component_mib_max)?;
    let settings_json = settings.as_ref().map(ToString::to_string);
    if let Some(baseline) = &baseline {
        baseline
            .is_about(&file.manifest.name, settings_json.as_deref(), source.digest(), &sizes)
            .context("--baseline")?;
    }

    let meter = Meter::default();
    let sandbox = Sandbox::build(&args.sandbox, Kept::Nowhere, |config| config.meter = Some(meter.clone()))?;
    let load = |sandbox: &Sandbox| {
        sandbox
            .load(&file, settings.as_ref())
            .map_err(|error| anyhow::anyhow!("plugin `{}`: {} ({})", error.plugin, error.detail, error.code))
    };
    let plugin = load(&sandbox)?;
    let making = meter.making().unwrap_or_default();
    let mut figures = Figures {
        version: VERSION,
        plugin: file.manifest.name.clone(),
        plugin_version: file.manifest.version.clone(),
        digest: file.digest.clone(),
        balustrade: env!("CARGO_PKG_VERSION").to_owned(),
        settings: settings_json,
        text: source.digest().to_owned(),
        start: plugin.status.start.to_owned(),
        component_bytes: file.bytes.len() as u64,
        native_bytes: making.native_bytes,
        image_bytes: making.image_bytes,
        compile_us: making.compile_us,
        configure_us: making.configure_us,
        load_ms: plugin.status.load_ms,
        sizes: measure::sizes(
            &plugin,
            &sandbox,
            &meter,
            &source,
            &sizes,
            Duration::from_millis(args.time_ms),
        ),
    };
    drop(plugin);
    // Counting makes every call slower, so it has a sandbox of its own.
    let counting = Sandbox::build(&args.sandbox, Kept::Nowhere, |config| {
        config.meter = Some(meter.clone());
        config.count_fuel = true;
    })?;
    measure::fuel(&load(&counting)?, &meter, &source, &mut figures.sizes);

    let compared = baseline.map(|baseline| compare::with(&figures, &baseline));
    if let Some(path) = &args.save {
        figures.write(path)?;
    }
    if args.json {
        say::json(&tell::as_json(&figures, compared.as_deref())?)?;
    } else {
        tell::people(&figures, compared.as_deref(), &file.path, args.sandbox.timeout_ms);
    }
    let failed = figures.sizes.iter().any(|size| size.failed.is_some());
    Ok(if failed { Exit::Error } else { Exit::Ok })
}
