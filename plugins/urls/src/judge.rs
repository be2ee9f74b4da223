//! What a URL is a sign of.

mod lead;
mod leak;

use crate::Urls;
use crate::context::Use;
use crate::find::{Form, Found};
use crate::parse::parts;
use crate::settings::Which;

/// Leaving with data.
pub const EXFILTRATION: &str = "security.exfiltration";
/// A host that poses as another.
pub const SPOOFED: &str = "security.url.spoofed";
/// An address inside.
pub const PRIVATE: &str = "security.url.private-address";
/// Not on the list.
pub const NOT_ALLOWED: &str = "security.url.not-allowed";
/// On the list of those denied.
pub const DENIED: &str = "security.url.denied";
/// A scheme that does harm.
pub const SCHEME: &str = "security.url.scheme";

/// Longest host, in bytes (RFC 1035); longer ones lead nowhere.
const HOST_BYTES_MAX: usize = 253;

/// Where and by whom the text was written, as far as it changes what a URL means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The URL is about to be fetched.
    pub fetched: bool,
    /// The text is about to be shown to somebody.
    pub shown: bool,
    /// The URL is used in a span of code, where nothing loads it.
    pub quoted: bool,
}

/// One sign.
#[derive(Debug, Clone, PartialEq)]
pub struct Sign {
    /// Category of the finding.
    pub category: &'static str,
    /// In [0, 1].
    pub score: f64,
    /// For people.
    pub message: &'static str,
    /// What is behind the text under the span.
    pub evidence: Option<String>,
}

impl Sign {
    fn new(category: &'static str, score: f64, message: &'static str) -> Sign {
        Sign { category, score, message, evidence: None }
    }
}

impl Urls {
    /// Every sign of one URL; `url` is the text under its span.
    pub(crate) fn signs(&self, url: &str, found: &Found, place: Place) -> Vec<Sign> {
        let mut signs = Vec::new();
        let unescaped;
        let url = if url.contains('\\') {
            unescaped = url.replace("\\/", "/").replace('\\', "/");
            unescaped.as_str()
        } else {
            url
        };
        match found.form {
            Form::Opaque => signs.extend(self.opaque(url, found.used, place)),
            Form::Full => self.full(url, found.used, place, &mut signs),
            Form::Bare => {
                let full = format!("//{url}");
                self.listed(&full, found.used, &mut signs);
            }
        }
        // One finding for each category: the weightiest.
        signs.sort_by(|a, b| a.category.cmp(b.category).then(b.score.total_cmp(&a.score)));
        signs.dedup_by_key(|sign| sign.category);
        signs
    }

    fn full(&self, url: &str, used: Use, place: Place, signs: &mut Vec<Sign>) {
        let Some(parts) = parts(url) else { return };
        signs.extend(self.scheme(&parts.scheme, used, place));
        if parts.scheme == "data" || parts.scheme == "file" || parts.scheme == "javascript" {
            return;
        }
        if self.hosts_denied.has(&parts.host) {
            signs.push(Sign::new(DENIED, 0.95, "The host is on the list of denied hosts."));
        }
        if self.hosts_allowed.has(&parts.host) {
            return;
        }
        self.outside(used, signs);
        signs.extend(self.leaks(&parts, used, place));
        if parts.host.len() <= HOST_BYTES_MAX {
            signs.extend(self.leads(&parts, used, place));
            signs.extend(self.poses(&parts));
        }
    }

    /// Lists only: of a host that stands without a scheme nothing else is sure.
    fn listed(&self, url: &str, used: Use, signs: &mut Vec<Sign>) {
        let Some(parts) = parts(url) else { return };
        if self.hosts_denied.has(&parts.host) {
            signs.push(Sign::new(DENIED, 0.95, "The host is on the list of denied hosts."));
        } else if !self.hosts_allowed.has(&parts.host) {
            self.outside(used, signs);
            if !parts.host.is_ascii() {
                signs.extend(self.poses(&parts));
            }
        }
    }

    /// A host that is not on the list of those allowed, where the settings allow no other.
    fn outside(&self, used: Use, signs: &mut Vec<Sign>) {
        let (which, message) = match used {
            Use::Image | Use::Embedded => {
                (self.images, "An image comes from a host that is not on the list.")
            }
            _ => (self.links, "A link leads to a host that is not on the list."),
        };
        if which == Which::AllowedOnly {
            signs.push(Sign::new(NOT_ALLOWED, 0.9, message));
        }
    }
}
