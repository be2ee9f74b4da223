//! What a URL takes along.

use super::{EXFILTRATION, Place, Sign};
use crate::Urls;
use crate::carry::{Carried, Sizes, carried, names_address};
use crate::context::Use;
use crate::parse::Parts;

/// Of a link with this much in its query, somebody may wonder.
const LINK_FACTOR: usize = 2;

impl Urls {
    pub(super) fn leaks(&self, parts: &Parts<'_>, used: Use, place: Place) -> Option<Sign> {
        let (score, found) = match used {
            Use::Image | Use::Embedded => self.loaded(parts, used)?,
            Use::Link | Use::Defined | Use::Named => self.followed(parts, used, place)?,
        };
        let message =
            found.as_ref().map_or("An image comes from a host that is not known.", Carried::message);
        let evidence = match found {
            Some(Carried::Encoded(text)) => Some(text),
            _ => None,
        };
        let score = if place.quoted { score * 0.5 } else { score };
        Some(Sign { evidence, ..Sign::new(EXFILTRATION, score, message) })
    }

    /// What is loaded when it is shown.
    fn loaded(&self, parts: &Parts<'_>, used: Use) -> Option<(f64, Option<Carried>)> {
        let found = carried(parts, &self.sizes);
        // A host that fetches what it is asked for hands that on.
        let known = self.hosts_known.has(&parts.host) && !names_address(parts.query);
        let Some(found) = found else { return (!known && used == Use::Image).then_some((0.3, None)) };
        // A host that draws what it is asked for hands nothing on.
        let weight = if known { found.weight().min(0.3) } else { found.weight() };
        // Pages load scripts and frames with long queries all day; text in disguise they do not.
        let weight = match &found {
            Carried::Encoded(_) | Carried::Placeholder => weight,
            _ if used == Use::Embedded => weight.min(0.7),
            _ => weight,
        };
        Some((weight, Some(found)))
    }

    /// What somebody must follow: suspicious in what is about to be shown, for it is the model that wrote it.
    fn followed(&self, parts: &Parts<'_>, used: Use, place: Place) -> Option<(f64, Option<Carried>)> {
        if !place.shown || self.hosts_known.has(&parts.host) {
            return None;
        }
        let sizes = Sizes {
            query_bytes_max: self.sizes.query_bytes_max * LINK_FACTOR,
            value_bytes_max: self.sizes.value_bytes_max * LINK_FACTOR,
        };
        let found = carried(parts, &sizes)?;
        let score = match found {
            Carried::Encoded(_) => 0.7,
            Carried::Opaque | Carried::Long => 0.5,
            // A search, a share, a letter with its subject.
            Carried::Placeholder | Carried::Prose | Carried::Named | Carried::Template => 0.2,
        };
        let score = if used == Use::Named { f64::min(score, 0.4) } else { score };
        Some((score, Some(found)))
    }
}
