//! Putting values back into what a stream gives out.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use balustrade_text::{Day, RedactionKeys, RestoreStream, Scope};

use crate::error::Problem;
use crate::wire::RestoreCount;

/// Text from which on the work is done elsewhere: the threads that accept connections are too few for it.
const LARGE_BYTES: usize = 32 << 10;

/// A text under way, and whose tokens come back in it.
pub(super) struct Restoring {
    whose: Whose,
    stream: RestoreStream,
}

#[derive(Clone)]
struct Whose {
    keys: Arc<RedactionKeys>,
    tenant: String,
    conversation: String,
    today: Day,
}

impl Whose {
    fn scope(&self) -> Scope<'_> {
        Scope { tenant: &self.tenant, conversation: &self.conversation }
    }
}

impl Restoring {
    /// Of the tenant of a key and of a conversation, on the day of `now` to the end.
    pub(super) fn new(
        keys: Arc<RedactionKeys>,
        tenant: Option<String>,
        conversation: Option<String>,
        now: SystemTime,
    ) -> Restoring {
        let seconds = now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or(Duration::ZERO).as_secs();
        let whose = Whose {
            keys,
            tenant: tenant.unwrap_or_default(),
            conversation: conversation.unwrap_or_default(),
            today: Day::of_seconds(seconds),
        };
        Restoring { whose, stream: RestoreStream::new() }
    }

    /// Takes more text; gives what is known by now.
    pub(super) async fn push(&mut self, text: String) -> Result<String, Problem> {
        let is_large = self.stream.held_bytes() + text.len() > LARGE_BYTES;
        let whose = self.whose.clone();
        let work =
            move |stream: &mut RestoreStream| stream.push(&text, &whose.keys, &whose.scope(), whose.today);
        let mut stream = std::mem::take(&mut self.stream);
        let (stream, out) = elsewhere(is_large, move || {
            let out = work(&mut stream);
            (stream, out)
        })
        .await?;
        self.stream = stream;
        Ok(out)
    }

    /// The rest, and how many tokens there were.
    pub(super) async fn finish(self) -> Result<(String, RestoreCount), Problem> {
        let Restoring { whose, stream } = self;
        elsewhere(stream.held_bytes() > LARGE_BYTES, move || {
            let (rest, done) = stream.finish(&whose.keys, &whose.scope(), whose.today);
            (rest, RestoreCount { restored: done.n_restored, refused: done.n_refused })
        })
        .await
    }
}

async fn elsewhere<T: Send + 'static>(
    is_large: bool,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Problem> {
    if !is_large {
        return Ok(work());
    }
    tokio::task::spawn_blocking(work).await.map_err(|_| Problem::Internal)
}
