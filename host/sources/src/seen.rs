/// One version of a bundle: its content, and what the source calls it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Known {
    digest: String,
    hint: Option<String>,
}

/// What a source has delivered and what became of it, so that nothing is delivered twice without reason.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    active: Option<Known>,
    refused: Option<Known>,
    offered: Option<Known>,
}

impl Seen {
    /// Whether this content has to be delivered; if so it is now on offer.
    ///
    /// Content decides and the source's name for it does not: a name that changes without the content is noted, and
    /// content that changes under an old name is news.
    pub(crate) fn offer(&mut self, digest: &str, hint: Option<&str>) -> bool {
        if let Some(active) = self.active.as_mut().filter(|known| known.digest == digest) {
            active.hint = hint.map(str::to_owned);
            // The source went back to what serves. Should it bring the refused one again, that is a change.
            self.refused = None;
            self.offered = None;
            return false;
        }
        if let Some(refused) = self.refused.as_mut().filter(|known| known.digest == digest) {
            refused.hint = hint.map(str::to_owned);
            return false;
        }
        self.offered = Some(Known { digest: digest.to_owned(), hint: hint.map(str::to_owned) });
        true
    }

    /// Whether something is on offer that nobody has settled.
    pub(crate) fn unsettled(&self) -> bool {
        self.offered.is_some()
    }

    /// The last offer serves, or was refused.
    pub(crate) fn settle(&mut self, activated: bool) {
        let Some(known) = self.offered.take() else { return };
        if activated {
            self.active = Some(known);
            self.refused = None;
        } else {
            self.refused = Some(known);
        }
    }

    /// What was refused may be offered again: why it was refused may have gone.
    pub(crate) fn forget_refused(&mut self) {
        self.refused = None;
    }

    /// Whether anything was settled, ever.
    pub(crate) fn is_settled(&self) -> bool {
        self.active.is_some() || self.refused.is_some()
    }

    /// What the source calls the content that serves. Nothing else may be claimed to be here already: a bundle that
    /// was refused has to be sent again once it is mended, even under the same name.
    pub(crate) fn active_hint(&self) -> Option<&str> {
        self.active.as_ref()?.hint.as_deref()
    }

    /// Whether content of this name was settled. Only for names that are digests, which cannot be reused.
    pub(crate) fn knows_digest_name(&self, hint: &str) -> bool {
        [&self.active, &self.refused].into_iter().flatten().any(|known| known.hint.as_deref() == Some(hint))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_remembered_only_once_its_content_serves() {
        let mut seen = Seen::default();
        assert!(seen.offer("a", Some("1")));
        assert_eq!(seen.active_hint(), None);
        seen.settle(true);
        assert_eq!(seen.active_hint(), Some("1"));
        assert!(seen.offer("b", Some("2")));
        seen.settle(false);
        assert_eq!(seen.active_hint(), Some("1"));
        assert!(seen.knows_digest_name("2") && seen.knows_digest_name("1") && !seen.knows_digest_name("3"));
    }

    #[test]
    fn refused_content_is_delivered_again_only_after_a_change() {
        let mut seen = Seen::default();
        assert!(seen.offer("bad", Some("1")));
        seen.settle(false);
        assert!(!seen.offer("bad", Some("2")), "another name for the same content");
        assert!(seen.offer("good", Some("1")), "other content under a known name");
        seen.settle(true);
        assert!(seen.offer("bad", Some("1")), "it was away in between");
        seen.settle(false);
        assert!(!seen.offer("good", Some("3")));
        assert_eq!(seen.active_hint(), Some("3"));
        assert!(seen.offer("bad", None), "back to good and to bad again is a change");
    }

    #[test]
    fn what_nobody_settled_is_offered_again() {
        let mut seen = Seen::default();
        assert!(seen.offer("a", None) && seen.offer("a", None) && seen.unsettled());
        seen.settle(true);
        seen.settle(false);
        assert!(!seen.offer("a", None), "only the last offer can be settled");
    }
}
