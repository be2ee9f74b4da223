use std::fs;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use anyhow::{Context, bail};
use serde_json::{Value, json};

use crate::args::BundleRollbackArgs;
use crate::exit::Exit;
use crate::say;

/// Longest that the server may take to connect, and between two reads.
const TIMEOUT: Duration = Duration::from_secs(30);

/// Largest answer that is read, in bytes.
const ANSWER_BYTES_MAX: u64 = 1 << 20;

/// Asks a server on this machine, or behind a tunnel, to let a kept revision serve again.
pub(super) fn run(args: &BundleRollbackArgs) -> anyhow::Result<Exit> {
    let to =
        args.to.as_ref().map(|to| to.parse::<u64>().map_or_else(|_| json!(to), |version| json!(version)));
    let mut body = json!({ "why": args.why });
    if let Some(to) = to {
        body["to"] = to;
    }
    let key = args.key_file.as_deref().map(|path| {
        let key = fs::read_to_string(path).with_context(|| format!("--key-file {}", path.display()))?;
        let key = key.trim().to_owned();
        // It becomes a line of the request's head.
        anyhow::ensure!(key.bytes().all(|byte| byte.is_ascii_graphic()), "--key-file: holds no single key");
        anyhow::Ok(key)
    });
    let (status, answer) = post(args.server, &args.name, key.transpose()?.as_deref(), &body.to_string())
        .with_context(|| format!("--server {}", args.server))?;
    if status != 200 {
        let detail = answer["detail"].as_str().unwrap_or("it gave no reason");
        bail!("{}: the server answered {status}: {}", args.name, say::plain(detail));
    }
    if args.json {
        say::json(&answer)?;
    } else {
        let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let active = &answer["active"];
        let (version, revision) = (text(&active["version"]), text(&active["revision"]));
        say::line(&say::plain(&format!("{} {version} serves (revision {revision})", args.name)));
    }
    Ok(Exit::Ok)
}

fn post(server: SocketAddr, name: &str, key: Option<&str>, body: &str) -> anyhow::Result<(u16, Value)> {
    let is_name = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    anyhow::ensure!(is_name, "`{name}` is not the name of a bundle");
    let mut stream = TcpStream::connect_timeout(&server, TIMEOUT)?;
    stream.set_read_timeout(Some(TIMEOUT))?;
    stream.set_write_timeout(Some(TIMEOUT))?;
    let key = key.map(|key| format!("authorization: Bearer {key}\r\n")).unwrap_or_default();
    let head = format!(
        "POST /v1/bundles/{name}/rollback HTTP/1.0\r\nhost: {server}\r\ncontent-type: application/json\r\n\
         content-length: {}\r\n{key}\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes())?;
    stream.write_all(body.as_bytes())?;
    let mut answer = Vec::new();
    stream.take(ANSWER_BYTES_MAX).read_to_end(&mut answer)?;
    let answer = String::from_utf8_lossy(&answer);
    let (head, body) = answer.split_once("\r\n\r\n").context("it does not answer in HTTP; is it HTTPS?")?;
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
    let status = status.context("it does not answer in HTTP")?;
    Ok((status, serde_json::from_str(body).unwrap_or_default()))
}
