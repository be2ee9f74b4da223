use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, bail};
use balustrade_runtime::Runtime;
use balustrade_server::{
    BundleService, EventLog, KeyFile, KeyRing, Metrics, RedactionKeysReport, SandboxReport, ServerConfig,
    TlsIdentity, bind_allowed, key_file_mode_allowed,
};
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};

use crate::args::ServeArgs;
use crate::bundles::{self, Bundles, Setup};
use crate::compose::{House, PolicySet};
use crate::exit::Exit;
use crate::redaction_keys::Followed;
use crate::{logging, models, say};

/// Serves until SIGTERM or SIGINT, then drains.
pub(crate) fn run(args: &ServeArgs) -> anyhow::Result<Exit> {
    logging::start(&args.sources.log, true)?;
    let keys = args.keys.as_deref().map(read_keys).transpose()?;
    if let Err(reason) = bind_allowed(args.listen, keys.is_some(), args.insecure) {
        bail!("--listen: {reason}");
    }
    let tls = match (&args.tls_cert, &args.tls_key) {
        (Some(certificate), Some(key)) => Some(TlsIdentity::from_pem(&read(certificate)?, &read(key)?)?),
        _ => None,
    };
    let scheme = if tls.is_some() { "https" } else { "http" };

    let mut threads = tokio::runtime::Builder::new_multi_thread();
    if let Some(n) = args.http_threads {
        threads.worker_threads(n.max(1));
    }
    let threads = threads.enable_all().build().context("cannot start threads for HTTP")?;
    // The port is taken before plugins are compiled: a port in use must not cost a minute.
    let listener = threads
        .block_on(TcpListener::bind(args.listen))
        .with_context(|| format!("cannot listen on {}; choose another address with --listen", args.listen))?;
    let address = listener.local_addr()?;

    let metrics = Arc::new(Metrics::new());
    let events = Arc::new(EventLog::new());
    let (mut house, bundles) = furnish(args, &metrics, &events)?;
    let followed = args.sources.redaction_keys.as_deref().zip(house.redaction_keys.clone());
    let followed = followed.map(|(path, live)| Arc::new(Followed::new(path, live, Arc::clone(&metrics))));
    let config = ServerConfig {
        keys,
        tls,
        body_bytes_max: args.body_kib_max << 10,
        in_flight_max: args.in_flight_max,
        streams_max: args.streams_max,
        stream_idle_timeout: Duration::from_secs(args.stream_idle_s),
        drain_limit: Duration::from_secs(args.drain_s),
        sandbox: Some(sandbox_report(Arc::clone(&house.runtime))),
        models: Some(models::report(Arc::clone(&house.models))),
        redaction_keys: house.redaction_keys.clone(),
        redaction_keys_report: followed.clone().map(|it| RedactionKeysReport(Arc::new(move || it.info()))),
        bundles: match (bundles, house.embedded.take()) {
            (Some(bundles), _) => Some(bundles as Arc<dyn BundleService>),
            (None, embedded) => embedded.map(|bundle| Arc::new(bundle) as Arc<dyn BundleService>),
        },
        events,
        ..ServerConfig::default()
    };
    let revision =
        house.engine.revision().map_or_else(|| "none yet".to_owned(), |revision| revision.id().to_string());
    tracing::info!(target: "balustrade::serve", %address, %revision, "ready");
    say::line(&format!("balustrade serves {scheme}://{address} (revision {revision})"));

    let service = Arc::new(house.engine.clone());
    let report = threads.block_on(async {
        let stop = stop_signal()?;
        if let Some(followed) = followed {
            tokio::spawn(followed.follow().context("cannot wait for SIGHUP")?);
        }
        anyhow::Ok(balustrade_server::serve(config, service, metrics, listener, stop).await?)
    })?;
    let finished = house.engine.drain(Duration::from_secs(1));
    tracing::info!(
        target: "balustrade::serve",
        connections = report.connections,
        drained = report.drained && finished,
        drain_ms = u64::try_from(report.drain.as_millis()).unwrap_or(u64::MAX),
        "stopped"
    );
    Ok(if report.drained { Exit::Ok } else { Exit::Error })
}

/// Policies that serve at once, and bundles that serve as they come.
fn furnish(
    args: &ServeArgs,
    metrics: &Arc<Metrics>,
    events: &Arc<EventLog>,
) -> anyhow::Result<(House, Option<Arc<Bundles>>)> {
    let mut listed = args.bundles.clone();
    if let Some(path) = &args.bundle_list {
        listed.extend(bundles::list::read(path).context("--bundles")?);
    }
    let Some(state_dir) = args.state_dir.as_deref().filter(|_| !listed.is_empty()) else {
        if let Some(rollout) = args.rollouts.first() {
            bail!("--rollout {}: there is no bundle of this name; add it with --bundle", rollout.bundle);
        }
        return Ok((House::activate(&args.sources)?, None));
    };
    if args.trust.is_none() && !args.unsigned_bundles {
        bail!(
            "--bundle: say with --trust FILE whose signatures count, or with --unsigned-bundles that none are needed"
        );
    }
    let house = House::build(&args.sources)?;
    if let Some(path) = &args.sources.policies {
        let revision = house.prepare(&PolicySet::read(Some(path))?)?;
        house.engine.activate_part("--policies", Arc::new(revision))?;
    }
    let bundles = Bundles::start(Setup {
        bundles: &listed,
        rollouts: &args.rollouts,
        trust: args.trust.as_deref(),
        state_dir,
        audit_bytes_max: args.audit_mib_max << 20,
        first_wait: Duration::from_secs(args.bundle_wait_s),
        conformance_warns: args.conformance_warns,
        engine: house.engine.clone(),
        runtime: Arc::clone(&house.runtime),
        models: Arc::clone(&house.models),
        metrics: Arc::clone(metrics),
        events: Arc::clone(events),
    })?;
    Ok((house, Some(bundles)))
}

fn stop_signal() -> anyhow::Result<impl Future<Output = ()> + Send> {
    let mut terminate = signal(SignalKind::terminate()).context("cannot wait for SIGTERM")?;
    let mut interrupt = signal(SignalKind::interrupt()).context("cannot wait for SIGINT")?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

fn read(path: &Path) -> anyhow::Result<Vec<u8>> {
    fs::read(path).with_context(|| path.display().to_string())
}

fn read_keys(path: &Path) -> anyhow::Result<KeyRing> {
    let name = path.display().to_string();
    let metadata = fs::metadata(path).with_context(|| format!("--keys {name}"))?;
    if let Err(reason) = key_file_mode_allowed(&name, metadata.mode()) {
        bail!("--keys: {reason}");
    }
    let text = fs::read_to_string(path).with_context(|| format!("--keys {name}"))?;
    let file: KeyFile =
        serde_saphyr::from_str(&text).map_err(|error| anyhow::anyhow!("--keys {name}: {error}"))?;
    Ok(KeyRing::new(file)?)
}

fn sandbox_report(runtime: Arc<Runtime>) -> SandboxReport {
    SandboxReport(Arc::new(move || {
        let status = runtime.status();
        serde_json::json!({
            "allocator": status.allocator,
            "allocator_reason": status.allocator_reason,
            "pagemap_scan": status.pagemap_scan,
            "pagemap_scan_reason": status.pagemap_scan_reason,
            "warning": status.warning,
            "concurrency_support": status.concurrency_support,
            "tick_ms": status.tick_ms,
            "memory_bytes_max": status.memory_bytes_max,
            "stack_bytes_max": status.stack_bytes_max,
            "table_elements_max": status.table_elements_max,
            "instances_max": status.instances_max,
            "core_instances_max": status.core_instances_max,
            "keep_resident_bytes": status.keep_resident_bytes,
        })
    }))
}
