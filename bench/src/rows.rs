//! `rows`: sends every row of a data set through a running server and counts what came back.
//!
//! Reads JSON Lines with `text` from standard input and posts them to `/v1/check` one by one on a few kept-alive
//! connections. With `--answers FILE`, the output of `balustrade check --jsonl` on the same rows, it also counts rows
//! on which the two disagree.
#![allow(clippy::print_stdout, reason = "a bench prints")]

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::process::ExitCode;
use std::sync::Mutex;
use std::thread;
use std::time::Instant;

use anyhow::{Context, anyhow, bail};
use balustrade_bench::Sample;
use serde_json::{Value, json};

const CONNECTIONS: usize = 4;

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            println!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

struct Args {
    address: String,
    stage: String,
    answers: Option<String>,
}

fn args() -> anyhow::Result<Args> {
    let mut args = Args { address: "127.0.0.1:8990".to_owned(), stage: "input".to_owned(), answers: None };
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or_else(|| anyhow!("{word} wants a value"));
        match word.as_str() {
            "--addr" => args.address = value()?,
            "--stage" => args.stage = value()?,
            "--answers" => args.answers = Some(value()?),
            _ => bail!("usage: rows [--addr HOST:PORT] [--stage STAGE] [--answers FILE] < rows.jsonl"),
        }
    }
    Ok(args)
}

/// What is compared: the action and what was found where.
fn essence(answer: &Value) -> Value {
    let findings: Vec<_> = answer["findings"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|f| json!([f["guardrail"], f["category"], f["text_span"], f["score"]]))
        .collect();
    json!([answer["action"], answer["output"], findings])
}

fn run() -> anyhow::Result<bool> {
    let args = args()?;
    let rows: Vec<Value> = std::io::stdin()
        .lock()
        .lines()
        .filter(|line| line.as_ref().is_ok_and(|line| !line.trim().is_empty()))
        .map(|line| Ok(serde_json::from_str(&line?)?))
        .collect::<anyhow::Result<_>>()
        .context("standard input")?;
    let expected: Option<Vec<Value>> = match &args.answers {
        None => None,
        Some(path) => {
            let text = std::fs::read_to_string(path).with_context(|| path.clone())?;
            let answers: Vec<Value> = text.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
            if answers.len() != rows.len() {
                bail!("{path} has {} answers for {} rows", answers.len(), rows.len());
            }
            Some(answers)
        }
    };

    let next = Mutex::new(0_usize);
    let begun = Instant::now();
    let parts: Vec<anyhow::Result<Part>> = thread::scope(|scope| {
        let threads: Vec<_> = (0..CONNECTIONS)
            .map(|_| scope.spawn(|| send(&args, &rows, expected.as_deref(), &next)))
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap_or_else(|_| Err(anyhow!("a thread panicked"))))
            .collect()
    });
    let seconds = begun.elapsed().as_secs_f64();
    let mut all = Part::default();
    for part in parts {
        all.merge(part?);
    }
    all.latency.sort();
    println!(
        "{} rows in {seconds:.1} s; allow {} flag {} redact {} block {} errors {}; p50 {:.0} p99 {:.0} max {:.0} µs{}",
        rows.len(),
        all.actions[0],
        all.actions[1],
        all.actions[2],
        all.actions[3],
        all.errors,
        all.latency.percentile_us(0.5),
        all.latency.percentile_us(0.99),
        all.latency.percentile_us(1.0),
        expected.map(|_| format!("; {} differ from the command line", all.differ)).unwrap_or_default()
    );
    Ok(all.errors == 0 && all.differ == 0)
}

#[derive(Default)]
struct Part {
    actions: [usize; 4],
    errors: usize,
    differ: usize,
    latency: Sample,
}

impl Part {
    fn merge(&mut self, other: Part) {
        for (sum, n) in self.actions.iter_mut().zip(other.actions) {
            *sum += n;
        }
        self.errors += other.errors;
        self.differ += other.differ;
        self.latency.append(other.latency);
    }
}

fn send(
    args: &Args,
    rows: &[Value],
    expected: Option<&[Value]>,
    next: &Mutex<usize>,
) -> anyhow::Result<Part> {
    let stream = TcpStream::connect(&args.address).with_context(|| args.address.clone())?;
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut writer = stream;
    let mut part = Part::default();
    loop {
        let index = {
            let mut next = next.lock().map_err(|_| anyhow!("a thread panicked"))?;
            let index = *next;
            *next += 1;
            index
        };
        let Some(row) = rows.get(index) else { return Ok(part) };
        let body = json!({ "stage": args.stage, "text": row["text"] }).to_string();
        let begun = Instant::now();
        write!(
            writer,
            "POST /v1/check HTTP/1.1\r\nhost: bench\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        )?;
        let (status, answer) = read(&mut reader)?;
        part.latency.push(begun.elapsed());
        let action =
            ["allow", "flag", "redact", "block"].iter().position(|action| answer["action"] == *action);
        match action {
            Some(action) if status == 200 => part.actions[action] += 1,
            _ => part.errors += 1,
        }
        if let Some(expected) = expected
            && essence(&expected[index]) != essence(&answer)
        {
            part.differ += 1;
        }
    }
}

fn read(reader: &mut impl BufRead) -> anyhow::Result<(u16, Value)> {
    let mut status = 0;
    let mut length = 0;
    for n in 0.. {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 {
            bail!("the server closed the connection");
        }
        let line = line.trim_end();
        if n == 0 {
            status = line.split(' ').nth(1).and_then(|status| status.parse().ok()).context("no status")?;
        } else if line.is_empty() {
            break;
        } else if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse()?;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    Ok((status, serde_json::from_slice(&body)?))
}
