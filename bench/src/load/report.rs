use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::Duration;

/// What was measured.
#[derive(Debug, Default)]
pub struct Report {
    /// Latencies of measured requests, in nanoseconds.
    pub latencies_ns: Vec<u64>,
    /// Answers by status.
    pub statuses: BTreeMap<u16, u64>,
    /// Connections that broke with a request under way.
    pub n_broken: u64,
    /// Requests that were due but not answered when the time was over.
    pub n_unanswered: u64,
    /// Time over which requests were due.
    pub measured: Duration,
    /// Rate that was asked for.
    pub rate: Option<f64>,
}

impl Report {
    /// Counts an answer.
    pub fn add(&mut self, latency: Duration, status: u16) {
        self.latencies_ns.push(u64::try_from(latency.as_nanos()).unwrap_or(u64::MAX));
        *self.statuses.entry(status).or_default() += 1;
    }

    /// Anything but an answer with status 200.
    pub fn n_errors(&self) -> u64 {
        let bad: u64 = self.statuses.iter().filter(|(status, _)| **status != 200).map(|(_, n)| n).sum();
        bad + self.n_broken + self.n_unanswered
    }

    /// Answers per second.
    fn reached(&self) -> f64 {
        self.latencies_ns.len() as f64 / self.measured.as_secs_f64().max(1e-9)
    }

    /// Microseconds below which the given share of requests lay, for each share.
    fn quantiles(&self, shares: &[f64]) -> Vec<f64> {
        let mut sorted = self.latencies_ns.clone();
        sorted.sort_unstable();
        let at = |share: &f64| {
            let rank = (share * sorted.len() as f64).ceil() as usize;
            sorted.get(rank.saturating_sub(1)).map_or(f64::NAN, |ns| *ns as f64 / 1e3)
        };
        shares.iter().map(at).collect()
    }

    /// For people.
    pub fn text(&self) -> String {
        let mut text = String::new();
        let asked = self.rate.map_or("closed loop".to_owned(), |rate| format!("asked {rate:.0}/s"));
        let answers = self.latencies_ns.len();
        let _ = writeln!(text, "rate      {:.0}/s ({asked}), {answers} answers", self.reached());
        let (broken, late) = (self.n_broken, self.n_unanswered);
        let _ = writeln!(text, "errors    {} (broken {broken}, unanswered {late})", self.n_errors());
        for (status, n) in &self.statuses {
            let _ = writeln!(text, "  {status}     {n}");
        }
        let from = if self.rate.is_some() { "from when each was due" } else { "from when each was sent" };
        let _ = writeln!(text, "latency   {from}, microseconds");
        let names = ["p50", "p90", "p99", "p99.9", "max"];
        for (name, us) in names.iter().zip(self.quantiles(&[0.5, 0.9, 0.99, 0.999, 1.0])) {
            let _ = writeln!(text, "  {name:<7} {us:.0}");
        }
        text
    }

    /// For machines, one line.
    pub fn json(&self) -> String {
        let q = self.quantiles(&[0.5, 0.9, 0.99, 0.999, 1.0]);
        let number = |value: f64| if value.is_finite() { format!("{value:.1}") } else { "null".to_owned() };
        format!(
            "{{\"rate\":{},\"asked\":{},\"answers\":{},\"errors\":{},\"p50_us\":{},\"p90_us\":{},\"p99_us\":{},\
             \"p999_us\":{},\"max_us\":{}}}\n",
            number(self.reached()),
            self.rate.map_or("null".to_owned(), number),
            self.latencies_ns.len(),
            self.n_errors(),
            number(q[0]),
            number(q[1]),
            number(q[2]),
            number(q[3]),
            number(q[4]),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_are_ranks_of_what_was_measured() {
        let mut report = Report { measured: Duration::from_secs(10), ..Report::default() };
        for us in (1..=1000).rev() {
            report.add(Duration::from_micros(us), if us == 1 { 503 } else { 200 });
        }
        assert_eq!(report.quantiles(&[0.5, 0.99, 0.999, 1.0]), [500.0, 990.0, 999.0, 1000.0]);
        assert_eq!(report.n_errors(), 1);
        assert!(report.text().contains("rate      100/s") && report.json().contains("\"p99_us\":990.0"));
        assert!(Report::default().json().contains("\"p50_us\":null"));
    }
}
