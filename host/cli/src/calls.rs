//! Recordings of what plugins ask of capabilities: written while checks run, or answered from.

use std::fs::{File, OpenOptions};
use std::io::{BufReader, BufWriter};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, bail};
use balustrade_capabilities::{Provider, Recorder, RecorderConfig, Replayer};
use balustrade_core::CapabilityProvider;

use crate::args::CallArgs;
use crate::say;

/// What becomes of calls of capabilities in this process. A server has the default: nothing is written.
#[derive(Default)]
pub(crate) struct Calls {
    recorder: Option<(PathBuf, Arc<Recorder>)>,
    replayer: Option<Arc<Replayer>>,
}

impl Calls {
    /// `provider` itself, or what stands before it or in its place.
    pub(crate) fn open(
        args: &CallArgs,
        provider: Provider,
    ) -> anyhow::Result<(Calls, Arc<dyn CapabilityProvider>)> {
        let provider = Arc::new(provider);
        if let Some(path) = &args.record_calls {
            let shown = || format!("--record-calls {}", path.display());
            // Digests of short texts can be guessed, so that nobody else is to read it.
            let file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(path);
            let out = Box::new(BufWriter::new(file.with_context(shown)?));
            let config = RecorderConfig { reveal: args.record_texts, ..RecorderConfig::default() };
            let recorder = Arc::new(Recorder::new(provider, config, out));
            let calls = Calls { recorder: Some((path.clone(), Arc::clone(&recorder))), replayer: None };
            return Ok((calls, recorder));
        }
        if let Some(path) = &args.replay_calls {
            let replayer = Arc::new(replayer(path, provider)?);
            let calls = Calls { recorder: None, replayer: Some(Arc::clone(&replayer)) };
            return Ok((calls, replayer));
        }
        Ok((Calls::default(), provider))
    }

    /// Ends a recording. Calls that a recording did not have are told, and are an error: what was decided is not what was recorded.
    pub(crate) fn finish(&self) -> anyhow::Result<()> {
        if let Some((path, recorder)) = &self.recorder {
            let shown = path.display();
            let recorded = recorder.finish().with_context(|| format!("--record-calls {shown}"))?;
            if recorded.left_out > 0 {
                say::error(&format!(
                    "{shown} has {} calls, and its bounds left out {}: record fewer checks at once",
                    recorded.calls, recorded.left_out
                ));
            }
        }
        let Some(replayer) = &self.replayer else { return Ok(()) };
        let (told, count) = replayer.misses();
        told.iter().for_each(|miss| say::error(&say::plain(miss)));
        if count > 0 {
            bail!(
                "{count} calls were not in the recording, so these answers are not those of the recorded checks"
            );
        }
        Ok(())
    }
}

fn replayer(path: &Path, provider: Arc<Provider>) -> anyhow::Result<Replayer> {
    let name = path.display().to_string();
    let file = File::open(path).with_context(|| format!("--replay-calls {name}"))?;
    Ok(Replayer::read(BufReader::new(file), &name, provider)?)
}
