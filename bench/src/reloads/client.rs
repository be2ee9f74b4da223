//! A client on one kept connection, one request at a time.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use anyhow::{Context, anyhow, ensure};
use serde_json::Value;

/// One kept connection.
pub struct Client {
    stream: TcpStream,
    answer: Vec<u8>,
    request: Vec<u8>,
}

impl Client {
    pub fn open(address: SocketAddr) -> anyhow::Result<Client> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(Duration::from_secs(60)))?;
        Ok(Client { stream, answer: Vec::new(), request: Vec::new() })
    }

    /// Status and body.
    pub fn ask(&mut self, method: &str, path: &str, body: &str) -> anyhow::Result<(u16, &[u8])> {
        self.request.clear();
        write!(
            self.request,
            "{method} {path} HTTP/1.1\r\nhost: bench\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        )?;
        self.stream.write_all(&self.request)?;
        self.answer.clear();
        let mut block = [0; 16 << 10];
        loop {
            let n = self.stream.read(&mut block)?;
            ensure!(n > 0, "the connection ended");
            self.answer.extend_from_slice(&block[..n]);
            let Some(end) = self.answer.windows(4).position(|four| four == b"\r\n\r\n") else { continue };
            let head = std::str::from_utf8(&self.answer[..end])?;
            let length = head.lines().find_map(|line| {
                let (name, value) = line.split_once(':')?;
                name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().ok())?
            });
            let length = length.context("no content-length")?;
            if self.answer.len() >= end + 4 + length {
                let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
                return Ok((status.context("no status")?, &self.answer[end + 4..]));
            }
        }
    }

    /// Revision and action of one check.
    pub fn check(&mut self, policy: &str, text: &str) -> anyhow::Result<(String, String)> {
        let body = format!(r#"{{"policy":"{policy}","stage":"input","text":"{text}"}}"#);
        let (status, answer) = self.ask("POST", "/v1/check", &body)?;
        let answer = std::str::from_utf8(answer)?;
        ensure!(status == 200, "status {status}: {answer}");
        // The first of each name is the decision's own.
        let value = |name: &str| {
            let rest = answer.split_once(&format!("\"{name}\":\""))?.1;
            Some(rest.split_once('"')?.0.to_owned())
        };
        value("revision").zip(value("action")).ok_or_else(|| anyhow!("no decision: {answer}"))
    }

    /// How the bundle stands.
    pub fn bundle(&mut self) -> anyhow::Result<Value> {
        let (status, answer) = self.ask("GET", "/v1/status", "")?;
        ensure!(status == 200, "status {status}");
        let status: Value = serde_json::from_slice(answer)?;
        Ok(status["bundles"][0].clone())
    }
}
