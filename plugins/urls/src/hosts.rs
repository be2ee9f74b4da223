//! Lists of hosts.

/// Hosts, some with all that lie below them.
#[derive(Debug, Default)]
pub struct Hosts {
    exact: Vec<String>,
    below: Vec<String>,
}

impl Hosts {
    /// From entries such as `example.com` (that host alone) and `*.example.com` (every host below it). Blank ones and
    /// those that begin with `#` are left out.
    ///
    /// # Errors
    /// Names the entry that is no host.
    pub fn new<'a>(setting: &str, entries: impl Iterator<Item = &'a str>) -> Result<Hosts, String> {
        let mut hosts = Hosts::default();
        for (index, entry) in entries.map(str::trim).enumerate() {
            if entry.is_empty() || entry.starts_with('#') {
                continue;
            }
            let (list, name) = match entry.strip_prefix("*.") {
                Some(name) => (&mut hosts.below, name),
                None => (&mut hosts.exact, entry),
            };
            let host = crate::parse::host(name);
            if host.is_empty() || host.contains(['/', '*', '@', ' ', '?']) {
                return Err(format!(
                    "{setting}/{index}: write a host, as in `example.com` or `*.example.com`"
                ));
            }
            list.push(host);
        }
        hosts.exact.sort_unstable();
        hosts.below.sort_unstable();
        Ok(hosts)
    }

    /// Whether the list has this host; `host` in the form that [`crate::parse::host`] gives.
    #[must_use]
    pub fn has(&self, host: &str) -> bool {
        let has =
            |list: &[String], host: &str| list.binary_search_by(|known| known.as_str().cmp(host)).is_ok();
        has(&self.exact, host)
            || !self.below.is_empty()
                && host.match_indices('.').any(|(dot, _)| has(&self.below, &host[dot + 1..]))
    }

    /// Whether the list is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.exact.is_empty() && self.below.is_empty()
    }

    /// All entries, without their stars.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.exact.iter().chain(&self.below).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_is_for_what_lies_below() {
        let hosts = Hosts::new(
            "s",
            ["# x", "", "Example.com", "*.cdn.example.org", "*.xn--mnchen-3ya.de"].into_iter(),
        )
        .unwrap();
        for (host, has) in [
            ("example.com", true),
            ("www.example.com", false),
            ("notexample.com", false),
            ("cdn.example.org", false),
            ("a.b.cdn.example.org", true),
            ("acdn.example.org", false),
            ("evil.com", false),
        ] {
            assert_eq!(hosts.has(host), has, "{host}");
        }
        assert!(Hosts::new("s", ["https://a.b/"].into_iter()).is_err_and(|error| error.starts_with("s/0")));
    }
}
