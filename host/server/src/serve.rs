//! Accepting connections, and stopping.

use std::future::Future;
use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use axum::Router;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tower::ServiceExt as _;

use crate::app::App;
use crate::config::ServerConfig;
use crate::metrics::Metrics;
use crate::routes::router;
use crate::server_error::ServerError;
use crate::service::CheckService;

/// How a server's life ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServeReport {
    /// Connections that were accepted.
    pub connections: u64,
    /// Whether everything in flight was answered before the drain limit.
    pub drained: bool,
    /// Time between the order to stop and the end.
    pub drain: Duration,
}

/// Serves until `shutdown` is ready, then drains: `/readyz` turns 503, after the grace nothing new is accepted, and
/// what is in flight is answered up to the drain limit. Checks run on the service's own threads.
///
/// # Errors
/// The listener cannot be used at all. A connection that fails ends by itself.
pub async fn serve(
    config: ServerConfig,
    service: Arc<dyn CheckService>,
    metrics: Arc<Metrics>,
    listener: TcpListener,
    shutdown: impl Future<Output = ()> + Send,
) -> Result<ServeReport, ServerError> {
    listener.local_addr().map_err(ServerError::Listener)?;
    let connections_max = config.connections_max.clamp(1, 1 << 20);
    let places = Arc::new(Semaphore::new(connections_max));
    let app = Arc::new(App::new(config, service, metrics));
    let (stop, stopped) = watch::channel(false);
    let server = Arc::new(Server { router: router(app.clone()), app: app.clone(), stopped });
    let mut report = ServeReport { connections: 0, drained: true, drain: Duration::ZERO };
    server.accept_until(&listener, &places, &mut report.connections, shutdown).await;
    let started = Instant::now();
    app.drain();
    let grace = tokio::time::sleep(app.config.unready_grace);
    server.accept_until(&listener, &places, &mut report.connections, grace).await;
    drop(listener);
    // Nobody listening means that no connection is open.
    let _ = stop.send(true);
    let all = u32::try_from(connections_max).unwrap_or(u32::MAX);
    let drained = tokio::time::timeout(app.config.drain_limit, places.acquire_many(all)).await;
    report.drained = matches!(drained, Ok(Ok(_)));
    report.drain = started.elapsed();
    Ok(report)
}

/// A place first, then a connection: what does not fit waits in the kernel's backlog.
async fn accept(
    listener: &TcpListener,
    places: &Arc<Semaphore>,
) -> io::Result<(TcpStream, OwnedSemaphorePermit)> {
    let place = places.clone().acquire_owned().await.map_err(io::Error::other)?;
    let (stream, _) = listener.accept().await?;
    // Answers are small and written at once; waiting for more to send would only delay them.
    let _ = stream.set_nodelay(true);
    Ok((stream, place))
}

/// A connection that broke before it was accepted costs nothing; being out of file descriptors needs time.
async fn pause(error: &io::Error) {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset, Interrupted};
    if !matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset | Interrupted) {
        tracing::warn!(target: "balustrade::server", %error, "could not accept a connection");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

struct Server {
    router: Router,
    app: Arc<App>,
    stopped: watch::Receiver<bool>,
}

impl Server {
    async fn accept_until(
        self: &Arc<Server>,
        listener: &TcpListener,
        places: &Arc<Semaphore>,
        connections: &mut u64,
        end: impl Future<Output = ()>,
    ) {
        let mut end = pin!(end);
        loop {
            tokio::select! {
                biased;
                () = &mut end => return,
                accepted = accept(listener, places) => match accepted {
                    Ok((stream, place)) => {
                        *connections += 1;
                        tokio::spawn(self.clone().connection(stream, place));
                    }
                    Err(error) => pause(&error).await,
                },
            }
        }
    }

    async fn connection(self: Arc<Server>, stream: TcpStream, place: OwnedSemaphorePermit) {
        self.app.metrics.http_connections.inc();
        match &self.app.config.tls {
            None => self.talk(stream).await,
            Some(tls) => {
                let handshake = tls.acceptor.accept(stream);
                match tokio::time::timeout(self.app.config.handshake_timeout, handshake).await {
                    Ok(Ok(stream)) => self.talk(stream).await,
                    Ok(Err(_)) | Err(_) => drop(self.app.metrics.handshake_failures.inc()),
                }
            }
        }
        self.app.metrics.http_connections.dec();
        drop(place);
    }

    async fn talk(&self, stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static) {
        let header_timeout = self.app.config.header_timeout;
        let mut builder = Builder::new(TokioExecutor::new());
        builder.http1().timer(TokioTimer::new()).header_read_timeout(header_timeout);
        builder
            .http2()
            .timer(TokioTimer::new())
            .keep_alive_interval(Duration::from_secs(30))
            .max_concurrent_streams(256);
        let asked = Arc::new(AtomicBool::new(false));
        let (router, flag) = (self.router.clone(), asked.clone());
        let service = hyper::service::service_fn(move |request: hyper::Request<hyper::body::Incoming>| {
            flag.store(true, Ordering::Relaxed);
            router.clone().oneshot(request.map(axum::body::Body::new))
        });
        let mut connection = pin!(builder.serve_connection(TokioIo::new(stream), service));
        // Finding out which HTTP is spoken has no timeout of its own; a silent connection ends here.
        let mut first_request = pin!(tokio::time::sleep(header_timeout));
        let mut stopped = self.stopped.clone();
        let (mut waiting, mut stopping) = (true, false);
        loop {
            tokio::select! {
                // A connection that breaks has nobody left to tell.
                _ = connection.as_mut() => return,
                () = &mut first_request, if waiting => {
                    if !asked.load(Ordering::Relaxed) {
                        return;
                    }
                    waiting = false;
                }
                _ = stopped.wait_for(|stop| *stop), if !stopping => {
                    connection.as_mut().graceful_shutdown();
                    stopping = true;
                }
            }
        }
    }
}
