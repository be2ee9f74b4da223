use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

use wasmtime::Engine;

/// Time between two epochs.
pub(crate) const TICK: Duration = Duration::from_millis(1);

/// Ticks without a running guest after which the thread parks, so that an idle server does not wake up.
const IDLE_TICKS: u32 = 50;

/// Advances the engine's epoch once a millisecond, from a thread of its own.
///
/// A dedicated thread, because a guest that never returns would hold up a timer on an async worker. It holds the
/// engine weakly and so ends with it. A tick that comes late is not made up for: a burst of ticks after a stall
/// would kill guests that never got to run.
#[derive(Debug)]
pub(crate) struct Ticker {
    shared: Arc<Shared>,
    thread: Thread,
}

#[derive(Debug)]
struct Shared {
    running: AtomicUsize,
    parked: AtomicBool,
}

impl Ticker {
    pub(crate) fn start(engine: &Engine) -> std::io::Result<Ticker> {
        let shared = Arc::new(Shared { running: AtomicUsize::new(0), parked: AtomicBool::new(false) });
        let for_thread = Arc::clone(&shared);
        let engine = engine.weak();
        let handle = thread::Builder::new().name("balustrade-tick".to_owned()).spawn(move || {
            let mut next = Instant::now() + TICK;
            let mut idle_ticks = 0;
            loop {
                let now = Instant::now();
                if now < next {
                    thread::sleep(next - now);
                }
                let Some(engine) = engine.upgrade() else { return };
                engine.increment_epoch();
                drop(engine);
                next = (next + TICK).max(Instant::now());
                if for_thread.running.load(Ordering::SeqCst) > 0 {
                    idle_ticks = 0;
                    continue;
                }
                idle_ticks += 1;
                if idle_ticks < IDLE_TICKS {
                    continue;
                }
                for_thread.parked.store(true, Ordering::SeqCst);
                // Looked at again after `parked` is visible: a guest that starts now either sees it or is seen.
                if for_thread.running.load(Ordering::SeqCst) == 0 {
                    thread::park_timeout(Duration::from_secs(1));
                }
                for_thread.parked.store(false, Ordering::SeqCst);
                idle_ticks = 0;
                next = Instant::now() + TICK;
            }
        })?;
        Ok(Ticker { shared, thread: handle.thread().clone() })
    }

    /// Keeps time running until the guard is dropped.
    pub(crate) fn running(&self) -> Running<'_> {
        if self.shared.running.fetch_add(1, Ordering::SeqCst) == 0
            && self.shared.parked.load(Ordering::SeqCst)
        {
            self.thread.unpark();
        }
        Running(self)
    }
}

/// While it lives, epochs advance.
pub(crate) struct Running<'a>(&'a Ticker);

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.0.shared.running.fetch_sub(1, Ordering::SeqCst);
    }
}
