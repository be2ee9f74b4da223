use std::net::{SocketAddr, ToSocketAddrs as _};
use std::time::Duration;

/// Shown when the arguments cannot be read.
pub const USAGE: &str = "\
usage: load [--addr HOST:PORT] (--rate PER_SECOND | --max) [--seconds N] [--warm-up N]
            [--connections N] [--bytes N] [--share-with-data 0..1] [--policy NAME] [--stage NAME]
            [--key KEY] [--seed N] [--json]";

/// What to send, how often and for how long.
#[derive(Debug, Clone)]
pub struct Args {
    /// The server.
    pub addr: SocketAddr,
    /// Requests due per second; `None` for a closed loop.
    pub rate: Option<f64>,
    /// Time that is measured.
    pub measured: Duration,
    /// Time before it.
    pub warm_up: Duration,
    /// Kept-alive connections.
    pub connections: usize,
    /// Bytes of one text, about.
    pub text_bytes: usize,
    /// Share of texts that hold an e-mail address or a card number, in [0, 1].
    pub share_with_data: f64,
    /// Policy to ask.
    pub policy: String,
    /// Stage to ask at.
    pub stage: String,
    /// Bearer key.
    pub key: Option<String>,
    /// Of the texts.
    pub seed: u64,
    /// Report as JSON.
    pub json: bool,
}

impl Args {
    /// # Errors
    /// Names the argument that is missing or bad.
    pub fn parse(words: &[String]) -> Result<Args, String> {
        let mut args = Args {
            addr: SocketAddr::from(([127, 0, 0, 1], 8990)),
            rate: None,
            measured: Duration::from_secs(10),
            warm_up: Duration::from_secs(1),
            connections: 64,
            text_bytes: 1024,
            share_with_data: 0.2,
            policy: "default".to_owned(),
            stage: "input".to_owned(),
            key: None,
            seed: 1,
            json: false,
        };
        let mut closed = false;
        let mut words = words.iter();
        while let Some(name) = words.next() {
            match name.as_str() {
                "--max" => closed = true,
                "--json" => args.json = true,
                _ => {
                    let value = words.next().ok_or_else(|| format!("{name}: a value is missing"))?;
                    args.set(name, value)?;
                }
            }
        }
        if closed == args.rate.is_some() {
            return Err("give either --rate or --max".to_owned());
        }
        Ok(args)
    }

    fn set(&mut self, name: &str, value: &str) -> Result<(), String> {
        let bad = |what: &str| format!("{name} {value}: {what}");
        let seconds = || {
            let seconds = value.parse::<f64>().ok().filter(|seconds| (0.0..=3600.0).contains(seconds));
            seconds.map(Duration::from_secs_f64).ok_or_else(|| bad("must be seconds, 0 to 3600"))
        };
        let count = |max: usize| {
            let count = value.parse::<usize>().ok().filter(|count| (1..=max).contains(count));
            count.ok_or_else(|| bad(&format!("must be a whole number, 1 to {max}")))
        };
        match name {
            "--addr" => {
                let mut found = value.to_socket_addrs().map_err(|error| bad(&error.to_string()))?;
                self.addr = found.next().ok_or_else(|| bad("no such host"))?;
            }
            "--rate" => {
                let rate = value.parse::<f64>().ok().filter(|rate| (0.1..=1e6).contains(rate));
                self.rate = Some(rate.ok_or_else(|| bad("must be requests per second, 0.1 to 1000000"))?);
            }
            "--seconds" => self.measured = seconds()?,
            "--warm-up" => self.warm_up = seconds()?,
            "--connections" => self.connections = count(10_000)?,
            "--bytes" => self.text_bytes = count(1 << 24)?,
            "--share-with-data" => {
                let share = value.parse::<f64>().ok().filter(|share| (0.0..=1.0).contains(share));
                self.share_with_data = share.ok_or_else(|| bad("must be between 0 and 1"))?;
            }
            "--policy" => self.policy = value.to_owned(),
            "--stage" => self.stage = value.to_owned(),
            "--key" => self.key = Some(value.to_owned()),
            "--seed" => self.seed = value.parse().map_err(|_| bad("must be a whole number"))?,
            _ => return Err(format!("{name}: no such argument")),
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Args, String> {
        Args::parse(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn a_rate_or_max_is_needed_and_bad_values_are_named() {
        assert!(parse("--rate 5000 --connections 8 --seconds 0.5 --json").is_ok_and(|args| args.json));
        assert!(parse("--max --addr 127.0.0.1:9").is_ok_and(|args| args.rate.is_none()));
        for (line, expected) in [
            ("", "--rate or --max"),
            ("--max --rate 5", "--rate or --max"),
            ("--rate -1", "--rate -1"),
            ("--max --connections 0", "--connections 0"),
            ("--max --share-with-data 1.5", "--share-with-data 1.5"),
            ("--max --nope 1", "--nope"),
            ("--rate", "value is missing"),
        ] {
            assert!(parse(line).is_err_and(|error| error.contains(expected)), "{line}");
        }
    }
}
