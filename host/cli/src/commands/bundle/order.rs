use std::fs;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use anyhow::{Context, bail};
use serde_json::{Value, json};

use crate::args::{BundleCandidateArgs, BundleRollbackArgs, BundleTrialArgs, OrderArgs};
use crate::exit::Exit;
use crate::say;

/// Longest that the server may take to connect, and between two reads.
const TIMEOUT: Duration = Duration::from_secs(30);

/// Largest answer that is read, in bytes.
const ANSWER_BYTES_MAX: u64 = 1 << 20;

/// Asks a server to let a kept revision serve again.
pub(super) fn roll_back(args: &BundleRollbackArgs) -> anyhow::Result<Exit> {
    let to =
        args.to.as_ref().map(|to| to.parse::<u64>().map_or_else(|_| json!(to), |version| json!(version)));
    let answer = send(&args.order, "rollback", [("to", to)])?;
    tell(&args.order, &answer, serves)
}

/// Asks a server to let a candidate serve.
pub(super) fn promote(args: &BundleCandidateArgs) -> anyhow::Result<Exit> {
    let answer = send(&args.order, "promote", [("version", args.candidate.map(Value::from))])?;
    tell(&args.order, &answer, serves)
}

/// Asks a server to end a trial.
pub(super) fn abort(args: &BundleCandidateArgs) -> anyhow::Result<Exit> {
    let answer = send(&args.order, "abort", [("version", args.candidate.map(Value::from))])?;
    tell(&args.order, &answer, |name, answer| {
        format!(
            "{name} {} is not tried any more; {}",
            text(&answer["last_trial"]["version"]),
            serves(name, answer)
        )
    })
}

/// Asks a server to try a candidate in another way.
pub(super) fn change_trial(args: &BundleTrialArgs) -> anyhow::Result<Exit> {
    let BundleCandidateArgs { order, candidate } = &args.of;
    let plan = if args.shadow { "shadow" } else { "canary" };
    let body = [
        ("plan", Some(json!(plan))),
        ("percent", args.canary.map(Value::from)),
        ("by", args.by.as_deref().map(Value::from)),
        ("version", candidate.map(Value::from)),
    ];
    let answer = send(order, "trial", body)?;
    tell(order, &answer, |name, answer| {
        let candidate = &answer["candidate"];
        let share = candidate["percent"]
            .as_f64()
            .map_or_else(String::new, |percent| format!(" of {percent} % by {}", text(&candidate["by"])));
        format!("{name} {} is tried as a {}{share}", text(&candidate["version"]), text(&candidate["plan"]))
    })
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn serves(name: &str, answer: &Value) -> String {
    let active = &answer["active"];
    format!("{name} {} serves (revision {})", text(&active["version"]), text(&active["revision"]))
}

fn tell(order: &OrderArgs, answer: &Value, line: impl Fn(&str, &Value) -> String) -> anyhow::Result<Exit> {
    if order.json {
        say::json(answer)?;
    } else {
        say::line(&say::plain(&line(&order.name, answer)));
    }
    Ok(Exit::Ok)
}

/// Sends an order to a server on this machine, or behind a tunnel; gives its answer.
fn send<const N: usize>(
    order: &OrderArgs,
    what: &str,
    more: [(&str, Option<Value>); N],
) -> anyhow::Result<Value> {
    let mut body = json!({ "why": order.why });
    for (key, value) in more {
        if let Some(value) = value {
            body[key] = value;
        }
    }
    let key = order.key_file.as_deref().map(|path| {
        let key = fs::read_to_string(path).with_context(|| format!("--key-file {}", path.display()))?;
        let key = key.trim().to_owned();
        // It becomes a line of the request's head.
        anyhow::ensure!(key.bytes().all(|byte| byte.is_ascii_graphic()), "--key-file: holds no single key");
        anyhow::Ok(key)
    });
    let key = key.transpose()?;
    let (status, answer) = post(order.server, &order.name, what, key.as_deref(), &body.to_string())
        .with_context(|| format!("--server {}", order.server))?;
    if status != 200 {
        let detail = answer["detail"].as_str().unwrap_or("it gave no reason");
        bail!("{}: the server answered {status}: {}", order.name, say::plain(detail));
    }
    Ok(answer)
}

fn post(
    server: SocketAddr,
    name: &str,
    what: &str,
    key: Option<&str>,
    body: &str,
) -> anyhow::Result<(u16, Value)> {
    let is_name = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    anyhow::ensure!(is_name, "`{name}` is not the name of a bundle");
    let mut stream = TcpStream::connect_timeout(&server, TIMEOUT)?;
    stream.set_read_timeout(Some(TIMEOUT))?;
    stream.set_write_timeout(Some(TIMEOUT))?;
    let key = key.map(|key| format!("authorization: Bearer {key}\r\n")).unwrap_or_default();
    let head = format!(
        "POST /v1/bundles/{name}/{what} HTTP/1.0\r\nhost: {server}\r\ncontent-type: application/json\r\n\
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
