use crate::phone::{self, Phone};
use crate::scan::{Found, Scan};
use crate::table::STRONG;

/// Adds the phone numbers before byte `end` to what was found, which is sorted. A number that something else made strong is no
/// phone number, unless it has its calling code and is the surer one; what is weak inside of a strong phone number is dropped.
pub fn phones(scan: &mut Scan<'_>, end: usize) {
    let Some(kind) = scan.own.phone else { return };
    let text = scan.text.get(..end).unwrap_or(scan.text);
    // A number without a calling code loses against them anyway.
    let sure = scan.found.iter().filter(|found| found.score >= STRONG).map(|found| found.start..found.end);
    let mut phones = phone::find_beside(text, &scan.own.regions, &sure.collect::<Vec<_>>());
    if phones.is_empty() {
        return;
    }
    let score_in_context = scan.table.kinds.get(usize::from(kind)).map_or(0.0, |kind| kind.score_in_context);
    for phone in &mut phones {
        // A column's name, or a word that the settings add.
        if !phone.in_context && scan.is_labelled(phone.span.start, phone.span.end, kind) {
            phone.score = phone.score.max(score_in_context - 0.1);
        }
    }
    phones.retain(|phone| phone.score >= scan.table.score_min);
    // Both are sorted by start. What begins before a phone number's end and ends behind its start shares bytes with it; how far
    // findings reach back is bounded by the furthest end of those before.
    let others = std::mem::take(&mut scan.found);
    let mut reach = 0;
    let reaches: Vec<usize> = others
        .iter()
        .map(|other| {
            reach = reach.max(other.end);
            reach
        })
        .collect();
    let mut dropped = vec![false; others.len()];
    phones.retain(|phone| {
        let behind = others.partition_point(|other| other.start < phone.span.end);
        let first = reaches.partition_point(|reach| *reach <= phone.span.start);
        let shared = || {
            (first..behind)
                .filter_map(|at| Some((at, others.get(at)?)))
                .filter(|(_, other)| other.end > phone.span.start)
        };
        if shared().any(|(_, other)| wins(other, phone)) {
            return false;
        }
        for (at, _) in shared() {
            if let Some(dropped) = dropped.get_mut(at) {
                *dropped |= phone.score >= STRONG;
            }
        }
        true
    });
    let kept = others.into_iter().zip(dropped).filter(|(_, dropped)| !dropped).map(|(other, _)| other);
    scan.found = kept.collect();
    scan.found.extend(phones.iter().map(|phone| Found {
        start: phone.span.start,
        end: phone.span.end,
        kind,
        score: phone.score,
    }));
    scan.found.sort_by_key(|found| (found.start, std::cmp::Reverse(found.end)));
}

/// Whether `other` is told and the phone number that shares bytes with it is not.
fn wins(other: &Found, phone: &Phone) -> bool {
    if other.score < STRONG {
        let covers = other.start <= phone.span.start && other.end >= phone.span.end;
        return phone.score < STRONG && covers && other.score >= phone.score;
    }
    !phone.international || other.score >= phone.score
}
