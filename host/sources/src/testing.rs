//! A server for tests: a real one, on a free port of this machine, that may behave as badly as a test wants.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// A request as it came.
#[derive(Debug, Clone)]
pub(crate) struct Received {
    pub(crate) method: String,
    /// Path and query.
    pub(crate) target: String,
    headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Received {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// What a server does about a request.
pub(crate) enum Reaction {
    /// Answers as it should.
    Reply(u16, Vec<(&'static str, String)>, Vec<u8>),
    /// Writes these bytes and ends the connection.
    Raw(Vec<u8>),
    /// Writes these bytes and then nothing, until the client goes.
    Hang(Vec<u8>),
}

impl Reaction {
    pub(crate) fn ok(body: &[u8]) -> Reaction {
        Reaction::Reply(200, Vec::new(), body.to_vec())
    }

    pub(crate) fn status(status: u16) -> Reaction {
        Reaction::Reply(status, Vec::new(), Vec::new())
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Reaction {
        if let Reaction::Reply(_, headers, _) = &mut self {
            headers.push((name, value.into()));
        }
        self
    }
}

type Handler = dyn Fn(&Received) -> Reaction + Send + Sync;

/// A server that runs until it is dropped.
pub(crate) struct Server {
    address: SocketAddr,
    scheme: &'static str,
    received: Arc<Mutex<Vec<Received>>>,
    closing: Arc<AtomicBool>,
    accepting: Option<JoinHandle<()>>,
}

impl Server {
    pub(crate) fn start(handler: impl Fn(&Received) -> Reaction + Send + Sync + 'static) -> Server {
        Server::run(Arc::new(handler), None)
    }

    pub(crate) fn tls(
        config: ServerConfig,
        handler: impl Fn(&Received) -> Reaction + Send + Sync + 'static,
    ) -> Server {
        Server::run(Arc::new(handler), Some(Arc::new(config)))
    }

    fn run(handler: Arc<Handler>, tls: Option<Arc<ServerConfig>>) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("address");
        let received = Arc::new(Mutex::new(Vec::new()));
        let closing = Arc::new(AtomicBool::new(false));
        let scheme = if tls.is_some() { "https" } else { "http" };
        let accepting = {
            let (received, closing) = (received.clone(), closing.clone());
            std::thread::spawn(move || {
                for stream in listener.incoming().map_while(Result::ok) {
                    if closing.load(Ordering::SeqCst) {
                        return;
                    }
                    let (handler, received, tls) = (handler.clone(), received.clone(), tls.clone());
                    // A connection that breaks is the client's affair.
                    std::thread::spawn(move || match tls {
                        None => converse(stream, &*handler, &received),
                        Some(config) => {
                            let connection = ServerConnection::new(config).expect("TLS");
                            converse(StreamOwned::new(connection, stream), &*handler, &received)
                        }
                    });
                }
            })
        };
        Server { address, scheme, received, closing, accepting: Some(accepting) }
    }

    pub(crate) fn authority(&self) -> String {
        self.address.to_string()
    }

    pub(crate) fn port(&self) -> u16 {
        self.address.port()
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}://{}{path}", self.scheme, self.address)
    }

    /// All requests so far.
    pub(crate) fn received(&self) -> Vec<Received> {
        self.received.lock().expect("lock").clone()
    }

    pub(crate) fn last(&self) -> Received {
        self.received().pop().expect("a request")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.closing.store(true, Ordering::SeqCst);
        // Wakes the thread that accepts.
        drop(TcpStream::connect(self.address));
        if let Some(accepting) = self.accepting.take() {
            let _ = accepting.join();
        }
    }
}

fn converse(stream: impl Read + Write, handler: &Handler, received: &Mutex<Vec<Received>>) -> io::Result<()> {
    let mut stream = BufReader::new(stream);
    while let Some(request) = read_request(&mut stream)? {
        received.lock().expect("lock").push(request.clone());
        let reaction = handler(&request);
        let out = stream.get_mut();
        match reaction {
            Reaction::Reply(status, headers, body) => {
                let mut head = format!("HTTP/1.1 {status} X\r\n");
                if status != 304 && !headers.iter().any(|(name, _)| *name == "content-length") {
                    head += &format!("content-length: {}\r\n", body.len());
                }
                for (name, value) in headers {
                    head += &format!("{name}: {value}\r\n");
                }
                out.write_all(format!("{head}\r\n").as_bytes())?;
                if request.method != "HEAD" {
                    out.write_all(&body)?;
                }
                out.flush()?;
            }
            Reaction::Raw(bytes) => {
                out.write_all(&bytes)?;
                return out.flush();
            }
            Reaction::Hang(bytes) => {
                out.write_all(&bytes)?;
                out.flush()?;
                let mut rest = Vec::new();
                return stream.read_to_end(&mut rest).map(|_| ());
            }
        }
    }
    Ok(())
}

fn read_request(stream: &mut impl BufRead) -> io::Result<Option<Received>> {
    let mut line = String::new();
    if stream.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let mut words = line.split(' ').map(str::to_owned);
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let mut headers = Vec::new();
    loop {
        let mut line = String::new();
        stream.read_line(&mut line)?;
        let Some((name, value)) = line.trim_end().split_once(':') else { break };
        headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
    let length = headers.iter().find(|(name, _)| name == "content-length");
    let mut body = vec![0; length.map_or(0, |(_, length)| length.parse().expect("a length"))];
    stream.read_exact(&mut body)?;
    Ok(Some(Received { method, target, headers, body }))
}

/// A certificate for a host, in PEM, and how to serve it. No two have the same subject, as no two issuers have.
pub(crate) fn identity(host: &str) -> (String, ServerConfig) {
    let key = rcgen::KeyPair::generate().expect("key");
    let mut parameters = rcgen::CertificateParams::new(vec![host.to_owned()]).expect("parameters");
    let subject = blake3::hash(&key.serialize_der()).to_hex();
    parameters.distinguished_name.push(rcgen::DnType::CommonName, &subject[..32]);
    let made = parameters.self_signed(&key).expect("certificate");
    let key = rustls_pki_types::PrivateKeyDer::try_from(key.serialize_der()).expect("key");
    let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![made.der().clone()], key)
        .expect("identity");
    (made.pem(), config)
}
