use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use balustrade_policy::bundle::Sha256;

/// How `ci` with the password `s3cret` asks.
const BASIC: &str = "Basic Y2k6czNjcmV0";

type Stored = Mutex<HashMap<String, Vec<u8>>>;

/// A registry in memory that speaks the part of the distribution API that pushing and pulling takes. To push, it wants to
/// know who does. Ends with the test's process.
pub struct Registry {
    pub address: SocketAddr,
    stored: Arc<Stored>,
}

struct Asked {
    method: String,
    target: String,
    authorization: String,
    body: Vec<u8>,
}

impl Registry {
    pub fn start() -> Registry {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address");
        let stored = Arc::new(Stored::default());
        let shared = Arc::clone(&stored);
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let shared = Arc::clone(&shared);
                // A connection that breaks is the client's affair.
                thread::spawn(move || converse(stream, &shared));
            }
        });
        Registry { address, stored }
    }

    /// Whether the repository has this tag.
    pub fn has_tag(&self, repository: &str, tag: &str) -> bool {
        self.stored.lock().expect("lock").contains_key(&format!("/v2/{repository}/manifests/{tag}"))
    }
}

fn converse(mut stream: TcpStream, stored: &Stored) -> std::io::Result<()> {
    let asked = read(&mut BufReader::new(&stream))?;
    let (status, headers, body) = answer(&asked, stored);
    let head = format!(
        "HTTP/1.1 {status} X\r\nconnection: close\r\ncontent-length: {}\r\n{headers}\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes())?;
    if asked.method != "HEAD" {
        stream.write_all(&body)?;
    }
    Ok(())
}

fn read(stream: &mut impl BufRead) -> std::io::Result<Asked> {
    let mut first = String::new();
    stream.read_line(&mut first)?;
    let mut words = first.split(' ').map(str::to_owned);
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let (mut length, mut authorization) = (0, String::new());
    loop {
        let mut line = String::new();
        stream.read_line(&mut line)?;
        let Some((name, value)) = line.trim_end().split_once(": ") else { break };
        match name.to_ascii_lowercase().as_str() {
            "content-length" => length = value.parse().expect("a length"),
            "authorization" => value.clone_into(&mut authorization),
            _ => {}
        }
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body)?;
    Ok(Asked { method, target, authorization, body })
}

/// Status, headers and body.
fn answer(asked: &Asked, stored: &Stored) -> (u16, String, Vec<u8>) {
    let (path, query) = asked.target.split_once('?').unwrap_or((&asked.target, ""));
    let none = |status| (status, String::new(), Vec::new());
    let mut stored = stored.lock().expect("lock");
    match asked.method.as_str() {
        "GET" | "HEAD" => match stored.get(path) {
            Some(body) => (200, format!("docker-content-digest: {}\r\n", digest(body)), body.clone()),
            None => none(404),
        },
        _ if asked.authorization != BASIC => {
            (401, "www-authenticate: Basic realm=\"here\"\r\n".to_owned(), Vec::new())
        }
        "POST" => (202, format!("location: {path}1\r\n"), Vec::new()),
        "PUT" if query.starts_with("digest=") => {
            let Some((repository, _)) = path.split_once("/blobs/uploads/") else { return none(404) };
            let said = query.trim_start_matches("digest=").replace("%3A", ":");
            if said != digest(&asked.body) {
                return none(400);
            }
            stored.insert(format!("{repository}/blobs/{said}"), asked.body.clone());
            none(201)
        }
        "PUT" => {
            let Some((folder, _)) = path.rsplit_once('/') else { return none(404) };
            stored.insert(format!("{folder}/{}", digest(&asked.body)), asked.body.clone());
            stored.insert(path.to_owned(), asked.body.clone());
            none(201)
        }
        _ => none(405),
    }
}

fn digest(bytes: &[u8]) -> String {
    format!("sha256:{}", Sha256::of(bytes))
}
