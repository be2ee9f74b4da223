use std::fmt;
use std::net::IpAddr;

use balustrade_core::SourceError;
use ureq::http::Uri;

/// An absolute `http` or `https` address without credentials in it. Shown without its query, which may hold some.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Address(Uri);

impl Address {
    /// Reads an address that an operator wrote.
    ///
    /// # Errors
    /// It is not absolute, names a user, or is plain `http` to another machine without `insecure_http`.
    pub(crate) fn parse(text: &str, insecure_http: bool) -> Result<Address, SourceError> {
        let address = Address::read(text)?;
        if !address.is_https() && !insecure_http && !is_loopback(address.host()) {
            let detail = format!(
                "{address}: plain http to another machine can be read and changed on the way; use https, or set \
                 `insecure_http` if the network is trusted"
            );
            return Err(SourceError::new("insecure_http", detail));
        }
        Ok(address)
    }

    fn read(text: &str) -> Result<Address, SourceError> {
        // Not quoted: it may hold a password.
        let bad = |why: &str| SourceError::new("bad_address", format!("the address {why}"));
        let uri: Uri = text.parse().map_err(|error| bad(&format!("cannot be read: {error}")))?;
        let Some(authority) = uri.authority() else {
            return Err(bad("has no host; write https://host/path"));
        };
        if authority.as_str().contains('@') {
            return Err(bad("holds a user or password, which would end up in logs; use a credential file"));
        }
        if authority.host().is_empty() {
            return Err(bad("has no host; write https://host/path"));
        }
        match uri.scheme_str() {
            Some("https" | "http") => Ok(Address(uri)),
            _ => Err(bad("is neither http nor https")),
        }
    }

    /// Where a redirect leads.
    ///
    /// # Errors
    /// It leads from https to plain http, or from another machine to a plain server on this one.
    pub(crate) fn redirected(&self, location: &str, insecure_http: bool) -> Result<Address, SourceError> {
        let to = Address::read(&self.resolve(location))?;
        let was_local = !self.is_https() && is_loopback(self.host());
        if !to.is_https() && (self.is_https() || !(insecure_http || was_local)) {
            let detail = format!("{self}: redirects to {to}, which is plain http");
            return Err(SourceError::new("insecure_redirect", detail));
        }
        Ok(to)
    }

    /// Resolves a reference against this address (RFC 3986, section 5.2, without the removal of dots, which servers
    /// do themselves).
    fn resolve(&self, location: &str) -> String {
        let scheme = self.0.scheme_str().unwrap_or("https");
        let authority = self.0.authority().map_or("", |authority| authority.as_str());
        let path = self.0.path();
        let has_scheme = location.split_once("://").is_some_and(|(scheme, _)| {
            !scheme.is_empty()
                && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
        });
        if has_scheme {
            location.to_owned()
        } else if location.starts_with("//") {
            format!("{scheme}:{location}")
        } else if location.starts_with('/') {
            format!("{scheme}://{authority}{location}")
        } else if location.starts_with('?') {
            format!("{scheme}://{authority}{path}{location}")
        } else {
            let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
            format!("{scheme}://{authority}{folder}/{location}")
        }
    }

    /// With a parameter added to the query, as it stands.
    ///
    /// # Errors
    /// The parameter holds what no address may.
    pub(crate) fn with_query(&self, parameter: &str) -> Result<Address, SourceError> {
        let text = self.0.to_string();
        let joint = if text.contains('?') { '&' } else { '?' };
        Address::read(&format!("{text}{joint}{parameter}"))
    }

    /// Whether credentials for one may be sent to the other: scheme, host and port are equal.
    pub(crate) fn same_origin(&self, other: &Address) -> bool {
        self.is_https() == other.is_https()
            && self.host().eq_ignore_ascii_case(other.host())
            && self.port() == other.port()
    }

    pub(crate) fn is_https(&self) -> bool {
        self.0.scheme_str() == Some("https")
    }

    pub(crate) fn host(&self) -> &str {
        self.0.host().unwrap_or_default()
    }

    fn port(&self) -> u16 {
        self.0.port_u16().unwrap_or(if self.is_https() { 443 } else { 80 })
    }

    pub(crate) fn uri(&self) -> Uri {
        self.0.clone()
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = self.0.scheme_str().unwrap_or_default();
        let authority = self.0.authority().map_or("", |authority| authority.as_str());
        write!(f, "{scheme}://{authority}{}", self.0.path())
    }
}

/// Whether a host is this machine, so that nobody stands between.
pub(crate) fn is_loopback(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    bare.eq_ignore_ascii_case("localhost")
        || bare.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_http_needs_a_loopback_or_leave() {
        for good in ["https://a.example/x", "http://localhost:1/x", "http://127.0.0.2/x", "http://[::1]:5/x"]
        {
            assert!(Address::parse(good, false).is_ok(), "{good}");
        }
        for (bad, code) in [
            ("http://a.example/x", "insecure_http"),
            ("http://localhost.evil.example/x", "insecure_http"),
            ("http://10.0.0.1/x", "insecure_http"),
            ("ftp://a.example/x", "bad_address"),
            ("/x", "bad_address"),
            ("https://", "bad_address"),
            ("https://user:secret@a.example/x", "bad_address"),
        ] {
            let error = Address::parse(bad, false).expect_err(bad);
            assert_eq!(error.code, code, "{bad}");
            assert!(!error.detail.contains("secret"), "{error}");
        }
        assert!(Address::parse("http://a.example/x", true).is_ok());
    }

    #[test]
    fn redirects_are_resolved_and_never_lead_down() {
        let from = |text: &str| Address::read(text).expect("address");
        let base = from("https://a.example:8443/p/q?token=1");
        for (location, expected) in [
            ("https://b.example/x", "https://b.example/x"),
            ("//b.example/x", "https://b.example/x"),
            ("/x?a=https://c", "https://a.example:8443/x"),
            ("x", "https://a.example:8443/p/x"),
            ("?y=1", "https://a.example:8443/p/q"),
        ] {
            assert_eq!(base.redirected(location, false).expect(location).to_string(), expected);
        }
        for insecure in [false, true] {
            let error = base.redirected("http://a.example/x", insecure).expect_err("down");
            assert_eq!(error.code, "insecure_redirect");
        }
        let plain = from("http://a.example/");
        assert!(plain.redirected("http://127.0.0.1/x", false).is_err());
        assert!(plain.redirected("http://b.example/x", true).is_ok());
        assert!(from("http://127.0.0.1:1/").redirected("http://127.0.0.1:2/", false).is_ok());
        assert!(from("http://127.0.0.1:1/").redirected("https://user@b.example/", false).is_err());
    }

    #[test]
    fn an_origin_is_scheme_host_and_port() {
        let same = |a: &str, b: &str| Address::read(a).expect("a").same_origin(&Address::read(b).expect("b"));
        assert!(same("https://a.example/x", "https://A.example:443/y"));
        assert!(!same("https://a.example/", "https://a.example:444/"));
        assert!(!same("https://a.example/", "https://b.example/"));
        assert!(!same("http://a.example:443/", "https://a.example/"));
    }

    #[test]
    fn queries_are_sent_and_not_shown() {
        let address = Address::read("https://a.example/x?sig=secret").expect("address");
        assert_eq!(address.to_string(), "https://a.example/x");
        let added = address.with_query("digest=sha256:1").expect("added");
        assert_eq!(added.uri().to_string(), "https://a.example/x?sig=secret&digest=sha256:1");
        assert!(address.with_query("a b").is_err());
    }
}
