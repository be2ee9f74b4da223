//! Kinds whose form is more than letters and digits in groups, each with a finder of its own.

pub mod address;
pub mod base58;
pub mod bech32;
pub mod date;
pub mod email;
pub mod iban;
pub mod password;
mod phones;
pub mod position;
pub mod url;
mod wallet;

use crate::edges::{before, begins_word};
use crate::form::is_separator;
use crate::kind::Kind;
use crate::kinds::general;
use crate::phone::table::Region;
use crate::scan::Scan;
use crate::table::{AGAINST, CALLS, Table};

/// The numbers of these kinds, none for one that is not looked for.
#[derive(Debug, Default)]
pub struct Own {
    date_of_birth: Option<u16>,
    dates: date::Dates,
    email: Option<u16>,
    iban: Option<u16>,
    ipv4: Option<u16>,
    ipv6: Option<u16>,
    password: Option<u16>,
    phone: Option<u16>,
    regions: Vec<Region>,
    position: Option<u16>,
    url_user: Option<u16>,
    wallets: [Option<u16>; 6],
}

impl Own {
    /// Of those that `table` looks for. `regions`: where phone numbers without a calling code are from.
    #[must_use]
    pub fn new(table: &Table, regions: Vec<Region>) -> Own {
        let of = |kind: &Kind| table.number(kind);
        Own {
            dates: date::Dates::new(),
            date_of_birth: of(&general::date_of_birth::KIND),
            email: of(&general::email::KIND),
            iban: of(&general::iban::KIND),
            ipv4: of(&general::ipv4::KIND),
            ipv6: of(&general::ipv6::KIND),
            password: of(&general::password::KIND),
            phone: of(&general::phone::KIND),
            regions,
            position: of(&general::position::KIND),
            url_user: of(&general::url_user::KIND),
            wallets: wallet::KINDS.map(of),
        }
    }
}

pub use phones::phones;

/// Tries what an `@` stands in; returns up to where nothing else begins.
pub fn at_sign(scan: &mut Scan<'_>, place: usize) -> usize {
    if let Some(kind) = scan.own.url_user
        && let Some((start, end, password)) = url::around(scan.text, place)
    {
        let user = scan.text.get(start..end).unwrap_or_default();
        // Everybody's name at hosts of repositories, and places to fill in.
        let is_nobody =
            user.contains("://git@") || ["${", "{{", "%s"].iter().any(|place| user.contains(place));
        let score = if is_nobody { 0.2 } else { scan.score(start, end, kind) };
        scan.add(start, end, kind, if password && !is_nobody { score.max(0.9) } else { score });
        return end;
    }
    let Some(kind) = scan.own.email else { return place + 1 };
    let Some((start, end)) = email::around(scan.text, place) else { return place + 1 };
    // `git@host:path` names a repository.
    let is_path = matches!(scan.text.as_bytes().get(end..), Some([b':', next, ..]) if next.is_ascii_alphabetic() || *next == b'/');
    let score = if is_path { 0.3 } else { scan.score(start, end, kind) };
    scan.add(start, end, kind, score);
    end
}

/// Tries what a colon stands in: an address in hexadecimal digits, or the name of a password before it.
pub fn colon(scan: &mut Scan<'_>, place: usize) -> usize {
    let bytes = scan.text.as_bytes();
    let back = bytes.get(place.saturating_sub(5)..place).unwrap_or_default();
    let digits = back.iter().rev().take_while(|byte| byte.is_ascii_hexdigit()).count();
    let next = bytes.get(place + 1).copied().unwrap_or(b' ');
    let is_group = digits > 0 && next.is_ascii_hexdigit() || next == b':';
    if digits > 4 || !is_group || !begins_word(scan.text, place - digits) {
        return equals(scan, place);
    }
    let (start, before) = (place - digits, scan.found.len());
    // Groups of letters alone are no word that is tried anyway.
    if digits == 2 {
        scan.forms(start);
    }
    if let Some(kind) = scan.own.ipv6
        && let Some((end, address)) = address::v6(scan.text, start)
    {
        let written = scan.text.get(start..end).unwrap_or_default();
        let is_weak = address::is_special_v6(address) || !address::is_sure_v6(written);
        let score = if is_weak { 0.2 } else { scan.score(start, end, kind) };
        scan.add(start, end, kind, score);
        return end;
    }
    match scan.found.get(before) {
        Some(found) => found.end,
        None => equals(scan, place),
    }
}

/// Tries the password behind a `:` or `=`.
pub fn equals(scan: &mut Scan<'_>, place: usize) -> usize {
    let Some(kind) = scan.own.password else { return place + 1 };
    // Nearly every colon stands behind another word.
    if !scan.context.is_label_end(place) {
        return match password::of_option(scan.text, place) {
            Some((start, end)) => {
                scan.add_in_context(start, end, kind);
                end
            }
            None => place + 1,
        };
    }
    let labels = scan.context.labels_before(place);
    let label = labels.iter().next().filter(|(set, _)| set.has(kind)).map(|(_, end)| *end);
    let named = label.and_then(|label| password::behind(scan.text, label, place + 1));
    if let Some((start, end)) = named {
        scan.add_in_context(start, end, kind);
        return end;
    }
    place + 1
}

/// Tries the word of letters and digits from `start` to `end`; `prefix` is where a word of letters begins that may belong to it.
pub fn word(scan: &mut Scan<'_>, start: usize, end: usize, prefix: Option<usize>) {
    let text = scan.text;
    let bytes = text.as_bytes();
    let first = bytes.get(start).copied().unwrap_or(b' ');
    if end - start >= 25 {
        wallet::word(scan, scan.own.wallets, start, end);
    }
    if let Some(kind) = scan.own.iban
        && first.is_ascii_alphabetic()
        && end - start >= 4
        && let Some(end) = iban::at(text, start)
    {
        let score = scan.score(start, end, kind);
        scan.add(start, end, kind, score);
    }
    if first.is_ascii_digit() {
        let next = bytes.get(end).copied().unwrap_or(b' ');
        if next == b'.' && end - start <= 3 {
            v4(scan, start);
        }
        if (next == b'.' || next == 0xC2) && end - start <= 3 {
            position(scan, start);
        }
        date(scan, start, end);
    }
    // The shortest values that their name tells have three characters.
    if end - start >= 3 || prefix.is_some() || bytes.get(end).is_some_and(|byte| is_separator(*byte)) {
        labelled(scan, start, end, prefix);
    }
    secret(scan, start);
}

fn v4(scan: &mut Scan<'_>, start: usize) {
    let Some(kind) = scan.own.ipv4 else { return };
    let Some((end, address)) = address::v4(scan.text, start) else { return };
    let labels = scan.context.labels_before(start);
    let is_against = labels.iter().next().is_some_and(|(set, _)| set.has(AGAINST) || set.has(CALLS));
    let score = if address::is_special_v4(address) || is_against {
        0.2
    } else if address::is_version(address) && !scan.context.near(start, end).has(kind) {
        0.3
    } else {
        scan.score(start, end, kind)
    };
    scan.add(start, end, kind, score);
}

fn position(scan: &mut Scan<'_>, start: usize) {
    let Some(kind) = scan.own.position else { return };
    let text = scan.text;
    let is_signed = matches!(before(text, start), Some('-' | '+')) && begins_word(text, start - 1);
    let start = start - usize::from(is_signed);
    if let Some((end, places)) = position::pair(text, start) {
        let alone = if places >= 9 {
            0.85
        } else if places >= 5 {
            0.6
        } else {
            0.3
        };
        let near = scan.context.near(start, end).has(kind);
        let in_context = scan.table.kinds.get(usize::from(kind)).map_or(0.0, |kind| kind.score_in_context);
        scan.add(start, end, kind, if near { in_context } else { alone });
    } else if let Some((end, places)) = position::degrees(text, start, 180.0)
        && places >= 4
        && position::is_precise(text.get(start..end).unwrap_or_default())
        && scan.is_labelled(start, end, kind)
    {
        scan.add(start, end, kind, 0.8);
    }
}

fn date(scan: &mut Scan<'_>, start: usize, end: usize) {
    let Some(kind) = scan.own.date_of_birth else { return };
    // Not one figure in a hundred is a date: the words come last.
    if let Some((start, end)) = scan.own.dates.around(scan.text, start, end)
        && scan.is_labelled(start, end, kind)
    {
        scan.add_in_context(start, end, kind);
    }
}

/// Tries the kinds that their name tells: the nearest one decides.
fn labelled(scan: &mut Scan<'_>, start: usize, end: usize, prefix: Option<usize>) {
    let (table, bytes) = (scan.table, scan.text.as_bytes());
    let labels = scan.context.labels_before(start);
    // A name in a path is none: `/passport/123456789`.
    let is_path = |back: usize| bytes.get(start.wrapping_sub(back)).copied();
    if (is_path(1) == Some(b'/') && is_path(2).is_some_and(|byte| byte.is_ascii_alphanumeric()))
        || date::is_numeric(scan.text, start, end)
    {
        return;
    }
    for (set, label_end) in labels.iter() {
        let mut is_found = false;
        let of = if set.meets(&table.labelled_set) { table.labelled.as_slice() } else { &[] };
        for (kind, labelled) in of.iter().filter(|(kind, _)| set.has(*kind)) {
            // `MRN: MRN-12345`: capitals before a separator belong to the value, if its name stands before them.
            let from = prefix.filter(|prefix| {
                let separator = bytes.get(start - 1).copied().unwrap_or(b' ');
                (prefix >= label_end || labels.iter().any(|(set, end)| set.has(*kind) && end <= prefix))
                    && bytes.get(*prefix..start - 1).unwrap_or_default().iter().all(u8::is_ascii_uppercase)
                    && (separator == b'-' || labelled.separators.contains(&separator))
            });
            let found = from.and_then(|from| labelled.end(scan.text, from).map(|end| (from, end)));
            let found = found.or_else(|| labelled.end(scan.text, start).map(|end| (start, end)));
            if let Some((start, end)) = found {
                scan.add_in_context(start, end, *kind);
                is_found = true;
            }
        }
        if is_found || set.has(AGAINST) || set.has(CALLS) {
            return;
        }
    }
    let column = scan.columns.label(start);
    if column.meets(&table.labelled_set) {
        for (kind, labelled) in table.labelled.iter().filter(|(kind, _)| column.has(*kind)) {
            if let Some(end) = labelled.end(scan.text, start) {
                scan.add_in_context(start, end, *kind);
            }
        }
        return;
    }
    if labels.iter().next().is_none() {
        let after = scan.context.labels_after(end);
        if after.meets(&table.labelled_set) {
            for (kind, labelled) in table.labelled.iter().filter(|(kind, _)| after.has(*kind)) {
                if labelled.end(scan.text, start) == Some(end) {
                    scan.add_in_context(start, end, *kind);
                }
            }
        }
    }
}

/// Tries the password that the word at `place` is part of, where its name stands before.
fn secret(scan: &mut Scan<'_>, place: usize) {
    let Some(kind) = scan.own.password else { return };
    if !scan.context.labels_before(place).has(kind) {
        return;
    }
    let back = scan.text.as_bytes().get(place.saturating_sub(48)..place).unwrap_or_default();
    let inside = back.iter().rev().take_while(|b| !b.is_ascii_whitespace() && b.is_ascii()).count();
    let start = place - inside;
    let labels = scan.context.labels_before(start);
    let label = labels.iter().next().filter(|(set, _)| set.has(kind)).map(|(_, end)| *end);
    if let Some((start, end)) = label.and_then(|label| password::behind(scan.text, label, start)) {
        scan.add_in_context(start, end, kind);
    }
}
