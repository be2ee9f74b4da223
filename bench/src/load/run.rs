use std::io;
use std::time::{Duration, Instant};

use mio::{Events, Poll, Token};

use super::args::Args;
use super::body::Bodies;
use super::connection::{Connection, Progress};
use super::report::Report;

/// Below this the thread polls without sleeping: a sleep is at least a millisecond long, which would be measured.
const SPIN_BELOW: Duration = Duration::from_millis(2);
/// Longest wait for answers after the last request was due.
const LAST_WAIT: Duration = Duration::from_secs(5);

/// Runs the load and measures it.
///
/// # Errors
/// The server cannot be reached at all.
pub fn run(args: &Args) -> io::Result<Report> {
    let mut load = Load::open(args)?;
    let start = Instant::now();
    let first_measured = start + args.warm_up;
    let end = first_measured + args.measured;
    let interval = args.rate.map(|rate| Duration::from_secs_f64(1.0 / rate));
    let mut report = Report { measured: args.measured, rate: args.rate, ..Report::default() };
    let mut n_sent: u64 = 0;
    // Multiplied, not summed up: rounding must not let the schedule drift.
    let due_at = |n: u64| interval.map_or(start, |interval| start + interval.mul_f64(n as f64));
    let counts = |due: Instant| due >= first_measured && due < end;
    loop {
        let now = Instant::now();
        match interval {
            None if now >= end => break,
            None => while load.send_next(now)? {},
            Some(_) => {
                while due_at(n_sent) <= now && due_at(n_sent) < end && load.send_next(due_at(n_sent))? {
                    n_sent += 1;
                }
                let all_answered = due_at(n_sent) >= end && load.n_under_way() == 0;
                if all_answered || now >= end + LAST_WAIT {
                    break;
                }
            }
        }
        let next = if interval.is_some() && due_at(n_sent) < end { due_at(n_sent) } else { end + LAST_WAIT };
        let until_next = next.saturating_duration_since(now);
        let timeout =
            if until_next < SPIN_BELOW || load.is_full() { until_next } else { until_next - SPIN_BELOW };
        let timeout = if timeout < SPIN_BELOW && !load.is_full() { Duration::ZERO } else { timeout };
        load.poll(timeout.min(Duration::from_millis(50)), |due, answered| {
            if !counts(due) {
                return;
            }
            match answered {
                Some((status, at)) => report.add(at.saturating_duration_since(due), status),
                None => report.n_broken += 1,
            }
        })?;
    }
    if interval.is_some() {
        let mut n = n_sent;
        while due_at(n) < end {
            report.n_unanswered += u64::from(counts(due_at(n)));
            n += 1;
        }
        report.n_unanswered += load.under_way().filter(|due| counts(*due)).count() as u64;
    }
    Ok(report)
}

struct Load<'a> {
    args: &'a Args,
    poll: Poll,
    events: Events,
    connections: Vec<Connection>,
    idle: Vec<usize>,
    bodies: Bodies,
}

impl<'a> Load<'a> {
    fn open(args: &'a Args) -> io::Result<Load<'a>> {
        let poll = Poll::new()?;
        let open = |index| Connection::open(args.addr, poll.registry(), Token(index));
        let connections = (0..args.connections).map(open).collect::<io::Result<Vec<_>>>()?;
        let idle = (0..connections.len()).collect();
        Ok(Load {
            args,
            poll,
            events: Events::with_capacity(1024),
            connections,
            idle,
            bodies: Bodies::new(args),
        })
    }

    fn is_full(&self) -> bool {
        self.idle.is_empty()
    }

    fn n_under_way(&self) -> usize {
        self.connections.len() - self.idle.len()
    }

    fn under_way(&self) -> impl Iterator<Item = Instant> {
        self.connections.iter().filter_map(|connection| connection.due)
    }

    /// Sends one request on an idle connection; false when there is none.
    fn send_next(&mut self, due: Instant) -> io::Result<bool> {
        let Some(index) = self.idle.pop() else { return Ok(false) };
        self.bodies.write(&mut self.connections[index].request);
        if self.connections[index].send(due).is_err() {
            // An idle connection that the server closed; the request is sent again on a new one.
            let request = std::mem::take(&mut self.connections[index].request);
            self.reopen(index)?;
            self.connections[index].request = request;
            self.connections[index].send(due)?;
        }
        Ok(true)
    }

    fn reopen(&mut self, index: usize) -> io::Result<()> {
        let new = Connection::open(self.args.addr, self.poll.registry(), Token(index))?;
        std::mem::replace(&mut self.connections[index], new).close(self.poll.registry());
        Ok(())
    }

    /// Waits for answers; tells when each was due, and its status and time, or that its connection broke.
    fn poll(
        &mut self,
        timeout: Duration,
        mut ended: impl FnMut(Instant, Option<(u16, Instant)>),
    ) -> io::Result<()> {
        match self.poll.poll(&mut self.events, Some(timeout)) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => return Ok(()),
            other => other?,
        }
        let ready: Vec<usize> = self.events.iter().map(|event| event.token().0).collect();
        for index in ready {
            let connection = &mut self.connections[index];
            let Some(due) = connection.due else { continue };
            match connection.progress() {
                Ok(Progress::Waiting) => continue,
                Ok(Progress::Answered(status)) => {
                    connection.due = None;
                    ended(due, Some((status, Instant::now())));
                }
                Err(_) => {
                    ended(due, None);
                    self.reopen(index)?;
                }
            }
            self.idle.push(index);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Write as _};
    use std::net::TcpListener;

    use super::*;

    /// Answers every request of every connection, after `pause`, with the given status.
    fn server(pause: Duration, status: u16) -> std::net::SocketAddr {
        let listener = TcpListener::bind("127.0.0.1:0").expect("port");
        let addr = listener.local_addr().expect("address");
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.expect("connection");
                std::thread::spawn(move || {
                    let mut bytes = Vec::new();
                    let mut block = [0; 4096];
                    while let Ok(n @ 1..) = stream.read(&mut block) {
                        bytes.extend_from_slice(&block[..n]);
                        if bytes.ends_with(b"\"}") {
                            bytes.clear();
                            std::thread::sleep(pause);
                            let answer = format!("HTTP/1.1 {status} X\r\ncontent-length: 2\r\n\r\n{{}}");
                            stream.write_all(answer.as_bytes()).expect("write");
                        }
                    }
                });
            }
        });
        addr
    }

    fn args(addr: std::net::SocketAddr, line: &str) -> Args {
        let line = format!("--addr {addr} --warm-up 0 --seconds 0.3 {line}");
        Args::parse(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>()).expect("arguments")
    }

    #[test]
    fn every_request_that_was_due_is_accounted_for() {
        let report = run(&args(server(Duration::ZERO, 200), "--rate 100 --connections 4")).expect("run");
        assert_eq!((report.statuses.get(&200), report.n_errors()), (Some(&30), 0));
        let report = run(&args(server(Duration::ZERO, 503), "--rate 100 --connections 4")).expect("run");
        assert_eq!(report.n_errors(), 30);
    }

    #[test]
    fn a_server_that_is_too_slow_is_charged_for_the_wait() {
        // 30 requests are due in 0.3 s on one connection that needs 20 ms for each: the last is answered 300 ms late.
        let report =
            run(&args(server(Duration::from_millis(20), 200), "--rate 100 --connections 1")).expect("run");
        assert_eq!(report.statuses.get(&200), Some(&30));
        assert!(report.json().contains("\"errors\":0"));
        let max_us: f64 = report
            .json()
            .split("\"max_us\":")
            .nth(1)
            .and_then(|rest| rest.trim_end().trim_end_matches('}').parse().ok())
            .expect("max");
        assert!(max_us > 250_000.0, "{max_us}");
    }

    #[test]
    fn a_closed_loop_asks_again_at_once() {
        let report = run(&args(server(Duration::ZERO, 200), "--max --connections 2")).expect("run");
        assert!(report.statuses.get(&200).is_some_and(|n| *n > 60), "{report:?}");
    }
}
