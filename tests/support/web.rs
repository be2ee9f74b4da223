use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// A request as it came.
#[derive(Debug, Clone)]
pub struct Asked {
    pub method: String,
    /// Path and query.
    pub target: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Asked {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// What a web server does about a request.
#[derive(Clone)]
pub enum Say {
    /// Status, headers and body.
    Reply(u16, Vec<(&'static str, String)>, Vec<u8>),
    /// Half of this body, and the end of the connection.
    Half(Vec<u8>),
    /// Nothing, until the client goes.
    Hang,
}

impl Say {
    pub fn status(status: u16) -> Say {
        Say::Reply(status, Vec::new(), Vec::new())
    }

    pub fn file(body: &[u8], etag: &str) -> Say {
        Say::Reply(200, vec![("etag", format!("\"{etag}\""))], body.to_vec())
    }
}

type Answer = dyn Fn(&Asked) -> Say + Send + Sync;

/// A web server on a free port of this machine, one request a connection, until it is dropped.
pub struct Web {
    pub address: SocketAddr,
    asked: Arc<Mutex<Vec<Asked>>>,
    closing: Arc<AtomicBool>,
    accepting: Option<JoinHandle<()>>,
}

impl Web {
    pub fn start(answer: impl Fn(&Asked) -> Say + Send + Sync + 'static) -> Web {
        Web::run(Arc::new(answer), None)
    }

    pub fn tls(config: ServerConfig, answer: impl Fn(&Asked) -> Say + Send + Sync + 'static) -> Web {
        Web::run(Arc::new(answer), Some(Arc::new(config)))
    }

    fn run(answer: Arc<Answer>, tls: Option<Arc<ServerConfig>>) -> Web {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address");
        let (asked, closing) = (Arc::default(), Arc::new(AtomicBool::new(false)));
        let (all, ends) = (Arc::clone(&asked), Arc::clone(&closing));
        let accepting = thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                if ends.load(Ordering::SeqCst) {
                    return;
                }
                let (answer, all, tls) = (Arc::clone(&answer), Arc::clone(&all), tls.clone());
                // A connection that breaks is the client's affair.
                thread::spawn(move || match tls {
                    None => converse(stream, &*answer, &all),
                    Some(config) => {
                        let connection = ServerConnection::new(config).expect("TLS");
                        converse(StreamOwned::new(connection, stream), &*answer, &all)
                    }
                });
            }
        });
        Web { address, asked, closing, accepting: Some(accepting) }
    }

    /// All requests so far.
    pub fn asked(&self) -> Vec<Asked> {
        self.asked.lock().expect("lock").clone()
    }
}

impl Drop for Web {
    fn drop(&mut self) {
        self.closing.store(true, Ordering::SeqCst);
        // Wakes the thread that accepts.
        drop(TcpStream::connect(self.address));
        if let Some(accepting) = self.accepting.take() {
            let _ = accepting.join();
        }
    }
}

fn converse(stream: impl Read + Write, answer: &Answer, all: &Mutex<Vec<Asked>>) -> io::Result<()> {
    let mut stream = BufReader::new(stream);
    let Some(asked) = read(&mut stream)? else { return Ok(()) };
    all.lock().expect("lock").push(asked.clone());
    let said = answer(&asked);
    let out = stream.get_mut();
    let (status, headers, body, sent) = match said {
        Say::Reply(status, headers, body) => {
            let sent = if asked.method == "HEAD" { 0 } else { body.len() };
            (status, headers, body, sent)
        }
        Say::Half(body) => (200, Vec::new(), body.clone(), body.len() / 2),
        Say::Hang => return stream.read_to_end(&mut Vec::new()).map(|_| ()),
    };
    let mut head = format!("HTTP/1.1 {status} X\r\nconnection: close\r\n");
    if status != 304 {
        head += &format!("content-length: {}\r\n", body.len());
    }
    for (name, value) in headers {
        head += &format!("{name}: {value}\r\n");
    }
    out.write_all(format!("{head}\r\n").as_bytes())?;
    out.write_all(&body[..sent])?;
    out.flush()
}

fn read(stream: &mut impl BufRead) -> io::Result<Option<Asked>> {
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
    Ok(Some(Asked { method, target, headers, body }))
}

/// A certificate for this machine, in PEM, and how to serve it.
pub fn identity() -> (String, ServerConfig) {
    let key = rcgen::KeyPair::generate().expect("a key");
    let parameters = rcgen::CertificateParams::new(vec!["127.0.0.1".to_owned()]).expect("parameters");
    let made = parameters.self_signed(&key).expect("a certificate");
    let key = rustls_pki_types::PrivateKeyDer::try_from(key.serialize_der()).expect("a key");
    let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![made.der().clone()], key)
        .expect("an identity");
    (made.pem(), config)
}
