//! `load`: how fast a server answers checks, and how late.
//!
//! Open loop: requests are due at a fixed rate whether or not earlier ones were answered, and a request's latency
//! counts from when it was due. A server that stalls is charged for everyone who would have waited. With `--max`
//! each connection asks again as soon as it has its answer, which finds the rate at which a server is saturated.
//!
//! One thread, HTTP/1.1, kept-alive connections, no pipelining; every text is different.

mod load {
    pub mod args;
    pub mod body;
    pub mod connection;
    pub mod report;
    pub mod run;
}

use std::io::Write as _;
use std::process::ExitCode;

use load::args::{Args, USAGE};

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let mut out = std::io::stdout().lock();
    let args = match Args::parse(&words) {
        Ok(args) => args,
        Err(message) => {
            // Nobody to tell when standard error is gone.
            let _ = writeln!(std::io::stderr(), "{message}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match load::run::run(&args) {
        Ok(report) => {
            let clean = report.n_errors() == 0;
            let _ = write!(out, "{}", if args.json { report.json() } else { report.text() });
            if clean { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "{}: {error}", args.addr);
            ExitCode::FAILURE
        }
    }
}
