use std::fmt;

use balustrade_core::{Failure, FailureKind};

/// One rule that every plugin keeps, whatever it looks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Check {
    /// No trap and no panic.
    Trap,
    /// An answer, not an error.
    Answers,
    /// Within its time.
    Time,
    /// Within its memory and tables.
    Memory,
    /// Within its stack.
    Stack,
    /// Within its host calls.
    Budget,
    /// Within what a report may hold.
    Bounds,
    /// Text spans within the text, on character boundaries.
    Spans,
    /// Scores within [0, 1].
    Scores,
    /// Categories that are well formed and in the manifest.
    Categories,
    /// Indexes of texts and views that were asked about.
    Indexes,
    /// A report that breaks another rule of the contract.
    Report,
    /// Messages that do not quote the text.
    Message,
    /// The same answer twice.
    SameAnswer,
    /// The same answer from an instance that has served before.
    Reuse,
    /// Settings that are wrong are refused with an error.
    Settings,
    /// No settings at all, where the schema requires none.
    Defaults,
    /// What the manifest says about the reach of findings.
    Reach,
}

impl Check {
    /// Every check, in the order in which they are told.
    pub const ALL: [Check; 18] = [
        Check::Trap,
        Check::Answers,
        Check::Time,
        Check::Memory,
        Check::Stack,
        Check::Budget,
        Check::Bounds,
        Check::Spans,
        Check::Scores,
        Check::Categories,
        Check::Indexes,
        Check::Report,
        Check::Message,
        Check::SameAnswer,
        Check::Reuse,
        Check::Settings,
        Check::Defaults,
        Check::Reach,
    ];

    /// A short code for scripts and refusals.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.words().0
    }

    /// What holds of a plugin that passes.
    #[must_use]
    pub fn claim(self) -> &'static str {
        self.words().1
    }

    /// What an author does about a plugin that does not.
    #[must_use]
    pub fn advice(self) -> &'static str {
        self.words().2
    }

    fn words(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Check::Trap => (
                "trap",
                "it never traps",
                "look for an index out of bounds, an `unwrap` or an overflow on this text",
            ),
            Check::Answers => (
                "answers",
                "it answers with a report and not with an error",
                "report the part that cannot be judged as `unjudged` instead of failing the call",
            ),
            Check::Time => (
                "time",
                "it ends within its time",
                "read each text once and bound what is done for each match; `balustrade plugin bench` shows which size \
                 is slow",
            ),
            Check::Memory => (
                "memory",
                "it stays within its memory",
                "do not keep copies of the text; if it needs more, say so to operators: `limits.memory_mib`",
            ),
            Check::Stack => (
                "stack",
                "it stays within its stack",
                "turn the recursion over the text into a loop with a depth that has a limit",
            ),
            Check::Budget => (
                "budget",
                "it stays within its host calls",
                "call capabilities once per text, not once per match",
            ),
            Check::Bounds => (
                "bounds",
                "its report stays within the limits of findings and bytes",
                "stop at some number of findings and report the rest of the text as `unjudged`; shorten messages",
            ),
            Check::Spans => (
                "spans",
                "text spans lie within the text and on character boundaries",
                "count UTF-8 bytes, not characters or UTF-16 units, from the start of the view",
            ),
            Check::Scores => {
                ("scores", "scores lie within [0, 1]", "clamp the score; a division by zero is a NaN")
            }
            Check::Categories => (
                "categories",
                "categories are those that the manifest names",
                "add the category to `categories` in plugin.yaml, or report another; `privacy.pii.*` covers what \
                 stands below, `*` everything",
            ),
            Check::Indexes => (
                "indexes",
                "it names only texts and views that it was asked about",
                "count `text` in the request's texts and `view` in that text's views",
            ),
            Check::Report => {
                ("report", "its report keeps the contract", "see \"What the host checks\" of the contract")
            }
            Check::Message => (
                "message",
                "messages do not quote the text",
                "say what was found, not its value; the host cuts the value out of the text by the span",
            ),
            Check::SameAnswer => (
                "same_answer",
                "the same text gets the same answer",
                "sort what comes out of hash maps, and keep no state between calls",
            ),
            Check::Reuse => (
                "reuse",
                "an instance that has served before answers as a fresh one",
                "clear what one call leaves behind at the start of the next",
            ),
            Check::Settings => (
                "settings",
                "settings that are wrong are refused with an error",
                "give the schema `additionalProperties: false` and types, and return an error from `configure`",
            ),
            Check::Defaults => (
                "defaults",
                "it can be used without settings where its schema requires none",
                "name what has to be set under `required` in the schema, or give it a default",
            ),
            Check::Reach => (
                "reach",
                "what it finds depends on no more text than it says",
                "raise `match_bytes_max` to the match and all that has a say around it, or leave it out",
            ),
        }
    }

    /// Which rule a failed call breaks; `None` where the host is at fault.
    pub(super) fn broken_by(failure: &Failure) -> Option<Check> {
        match failure.kind {
            FailureKind::Trap => Some(Check::Trap),
            FailureKind::Plugin => Some(Check::Answers),
            FailureKind::Timeout => Some(Check::Time),
            FailureKind::Memory => Some(Check::Memory),
            FailureKind::Stack => Some(Check::Stack),
            FailureKind::Budget => Some(Check::Budget),
            FailureKind::BadOutput => Some(bad_output(&failure.detail)),
            FailureKind::BreakerOpen | FailureKind::Overload | FailureKind::Internal => None,
        }
    }
}

impl fmt::Display for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The host says in words which rule a report breaks. Words that are not known here are the rule `report`.
fn bad_output(detail: &str) -> Check {
    const WORDS: [(&str, Check); 6] = [
        ("text span", Check::Spans),
        ("was not handed over", Check::Indexes),
        ("category", Check::Categories),
        ("the limit is", Check::Bounds),
        ("are accepted", Check::Bounds),
        ("handed over more than", Check::Bounds),
    ];
    if detail.contains("score ") && detail.contains("is not in") {
        return Check::Scores;
    }
    WORDS.iter().find(|(word, _)| detail.contains(word)).map_or(Check::Report, |(_, check)| *check)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn each_check_has_a_code_of_its_own_and_says_what_to_do() {
        let codes: BTreeSet<_> = Check::ALL.iter().map(|check| check.code()).collect();
        assert_eq!(codes.len(), Check::ALL.len());
        for check in Check::ALL {
            assert!(check.claim().len() > 10 && check.advice().len() > 10, "{check}");
        }
        assert!(Check::ALL.is_sorted(), "told in the order of the type");
    }

    #[test]
    fn a_report_that_nobody_knows_the_rule_of_is_still_a_failure() {
        assert_eq!(bad_output("something new"), Check::Report);
    }
}
