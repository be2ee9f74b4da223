//! What subscribers of events are told that is no line of the audit trail: it changes nothing.

use balustrade_policy::bundle::UtcTime;
use balustrade_server::BundleRefusalInfo;
use serde::Serialize;

use super::{Bundles, Followed};

#[derive(Debug, Serialize)]
struct Trouble<'a> {
    at: UtcTime,
    bundle: &'a str,
    /// Where the bundle comes from.
    source: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    step: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<&'a str>,
}

impl Bundles {
    /// `what` is `source_away`, `source_back` or `state_error`.
    pub(super) fn tell(&self, what: &'static str, followed: &Followed, why: Option<&BundleRefusalInfo>) {
        let (bundle, source) = (&*followed.name, &*followed.source);
        let (step, detail) = (why.map(|why| why.step), why.map(|why| &*why.detail));
        self.events.append(what, &Trouble { at: UtcTime::now(), bundle, source, step, detail });
    }
}
