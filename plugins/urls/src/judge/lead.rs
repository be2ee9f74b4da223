//! Where a URL leads, and by which scheme.

use super::{NOT_ALLOWED, PRIVATE, Place, SCHEME, SPOOFED, Sign};
use crate::Urls;
use crate::address::{self, Reach};
use crate::context::Use;
use crate::parse::Parts;
use crate::spoof::is_host_in_front;

/// Schemes that make a client read files or speak to other services than web servers.
const INWARD: [&str; 8] = ["file", "gopher", "dict", "ldap", "ldaps", "jar", "netdoc", "tftp"];

impl Urls {
    pub(super) fn scheme(&self, scheme: &str, used: Use, place: Place) -> Option<Sign> {
        if !self.schemes_allowed.is_empty()
            && !scheme.is_empty()
            && !self.schemes_allowed.iter().any(|s| s == scheme)
        {
            return Some(Sign::new(SCHEME, 0.85, "The URL's scheme is not on the list."));
        }
        if !INWARD.contains(&scheme) || self.schemes_allowed.iter().any(|s| s == scheme) {
            return None;
        }
        let score = match used {
            _ if place.fetched => 0.85,
            Use::Image | Use::Embedded if !place.quoted => 0.5,
            _ => 0.2,
        };
        Some(Sign::new(SCHEME, score, "The URL's scheme reads files or speaks to inner services."))
    }

    /// A URL without a host.
    pub(super) fn opaque(&self, url: &str, used: Use, place: Place) -> Option<Sign> {
        let (scheme, rest) = url.split_once(':')?;
        let scheme = scheme.to_ascii_lowercase();
        let is_used = used != Use::Named && !place.quoted;
        match scheme.as_str() {
            "file" => self.scheme(&scheme, used, place).filter(|_| rest.starts_with('/')),
            "data" => {
                let kind = rest.split([';', ',']).next().unwrap_or_default().to_ascii_lowercase();
                let runs = matches!(
                    kind.as_str(),
                    "text/html" | "image/svg+xml" | "application/xhtml+xml" | "text/javascript"
                );
                // A picture in vectors is an ordinary image; as a link it is a page that runs scripts.
                let is_picture =
                    kind == "image/svg+xml" && matches!(used, Use::Image | Use::Embedded | Use::Named);
                let score = match is_used {
                    true if place.shown => 0.8,
                    true => 0.5,
                    false => 0.4,
                };
                (runs && !is_picture && (is_used || rest.contains(',')))
                    .then(|| Sign::new(SCHEME, score, "The URL holds a page that can run scripts."))
            }
            _ => {
                let code = rest.trim_start().to_ascii_lowercase();
                let is_idle = code.is_empty()
                    || code.starts_with("void(0")
                    || code.starts_with("void 0")
                    || code.starts_with(';');
                // Before it is shown it is a line of a page about such links as often.
                let score = if place.shown { 0.8 } else { 0.5 };
                (is_used && !is_idle).then(|| Sign::new(SCHEME, score, "The link runs a script."))
            }
        }
    }

    /// Addresses inside, and numbers for hosts.
    pub(super) fn leads(&self, parts: &Parts<'_>, used: Use, place: Place) -> Option<Sign> {
        // Only what speaks to web servers takes numbers for addresses.
        let is_web = matches!(parts.scheme.as_str(), "http" | "https" | "ws" | "wss" | "ftp" | "gopher" | "");
        let address = address::parse(&parts.host).filter(|address| is_web || !address.disguised);
        let reach =
            address.as_ref().map_or_else(|| address::reach_of_name(&parts.host), |address| address.reach);
        // Digits that are styled or percent-encoded are no spelling that anybody uses openly.
        let is_styled = !parts.written.is_ascii() || parts.written.contains('%') && !parts.host.contains(':');
        let disguised = address.as_ref().is_some_and(|address| address.disguised || is_styled);
        let loaded = matches!(used, Use::Image | Use::Embedded) && !place.quoted;
        let (category, score, message) = match reach {
            Reach::Metadata if place.fetched => {
                (PRIVATE, 0.95, "The URL leads to a cloud's metadata service.")
            }
            Reach::Metadata if loaded => (PRIVATE, 0.8, "The URL leads to a cloud's metadata service."),
            Reach::Metadata => {
                (PRIVATE, if disguised { 0.75 } else { 0.6 }, "The URL leads to a cloud's metadata service.")
            }
            Reach::Private if disguised => (
                PRIVATE,
                if place.fetched { 0.95 } else { 0.7 },
                "The URL leads inside, by an address in disguise.",
            ),
            Reach::Private if place.fetched => (PRIVATE, 0.85, "The URL leads inside."),
            Reach::Private => (PRIVATE, if loaded { 0.4 } else { 0.2 }, "The URL leads inside."),
            Reach::Public if disguised => (SPOOFED, 0.7, "The URL's host is an address in disguise."),
            Reach::Public if address.is_some() => {
                (NOT_ALLOWED, 0.3, "The URL's host is an address without a name.")
            }
            Reach::Public if place.fetched && !parts.host.contains('.') => {
                (PRIVATE, 0.4, "The URL's host has a name for one network only.")
            }
            Reach::Public => return None,
        };
        let evidence = address.filter(|_| disguised).map(|address| address.usual);
        Some(Sign { evidence, ..Sign::new(category, score, message) })
    }

    /// Hosts that pose as others.
    pub(super) fn poses(&self, parts: &Parts<'_>) -> Option<Sign> {
        let is_web = matches!(parts.scheme.as_str(), "http" | "https" | "");
        if is_web && !parts.user.is_empty() && is_host_in_front(parts.user, |end| self.is_ending(end)) {
            let message = "What looks like the host is a user name; the URL leads elsewhere.";
            return Some(Sign { evidence: Some(parts.host.clone()), ..Sign::new(SPOOFED, 0.85, message) });
        }
        let spoof = self.lookalikes.judge(&parts.host, parts.written)?;
        Some(Sign { evidence: spoof.shows, ..Sign::new(SPOOFED, spoof.score, spoof.message) })
    }
}
