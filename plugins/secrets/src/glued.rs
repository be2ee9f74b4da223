//! Secrets in one piece with their name: `prospect-secret-5f4dcc3b...`, `acme_live_...`.

use crate::loose::generic;
use crate::name::Name;
use crate::scan::Scanner;
use crate::service;
use crate::settings::Generic;
use crate::value::{self, Class};

/// Places at which a run is divided into a name and a value, at most.
const DIVIDED_MAX: usize = 6;

/// Longest name and value in one piece, in bytes.
const RUN_BYTES_MAX: usize = 2048;

/// Longest name in one piece with a value, in bytes.
const NAME_BYTES_MAX: usize = 40;

/// What issuers put between their name and a token: `acme_live_...`.
const SURROUNDINGS: [&[u8]; 3] = [b"_live_", b"_prod_", b"_test_"];

/// Looks at a run without a name before it.
pub fn glued(scanner: &mut Scanner<'_>, start: usize, written: &[u8]) {
    if scanner.generic != Generic::On || !(24..=RUN_BYTES_MAX).contains(&written.len()) {
        return;
    }
    let uuid = written.len().checked_sub(36).filter(|&at| written.get(at..).is_some_and(value::is_uuid));
    let divides = |byte: &u8| matches!(byte, b'-' | b'_' | b'.');
    let last = written.iter().rposition(divides).map(|at| at + 1);
    let first = written.iter().enumerate().filter(|(_, byte)| divides(byte)).map(|(at, _)| at + 1);
    let places = || uuid.into_iter().chain(last).chain(first.clone().take(DIVIDED_MAX));
    // A name that has a word for a secret tells more than the name of a service alone.
    for with_word in [true, false] {
        for at in places() {
            let (Some(name), Some(tail)) = (written.get(..at), written.get(at..)) else { return };
            if tail.len() < 20 || name.len() > NAME_BYTES_MAX {
                continue;
            }
            scanner.work.spend(tail.len());
            // `..._secret_` goes on with `key_`: the value is further behind.
            let next = tail.split(divides).next().unwrap_or_default();
            if next.iter().all(u8::is_ascii_alphabetic) && Name::new(next).class.is_some() {
                continue;
            }
            if let Some(score) = divided(&Name::new(name), tail, with_word) {
                generic(scanner, start + at, start + written.len(), score, "words");
                return;
            }
        }
    }
}

/// How sure it is that `tail` is a secret behind `name`, in [0, 1].
fn divided(name: &Name<'_>, tail: &[u8], with_word: bool) -> Option<f64> {
    let issued = match name.class {
        Some(_) if !with_word => return None,
        None if with_word => return None,
        Some(Class::Weak | Class::Key) if tail.len() < 32 => false,
        Some(_) => value::judge(tail, Class::Secret, false).is_some(),
        None => is_issued(name.lower(), tail),
    };
    if issued {
        return Some(0.55);
    }
    service::judge(tail, with_word).filter(|_| name.is_of_service())
}

/// `acme_live_` and a random value.
fn is_issued(name: &[u8], tail: &[u8]) -> bool {
    SURROUNDINGS.iter().any(|surroundings| {
        name.strip_suffix(*surroundings).is_some_and(|issuer| {
            // Keys that are to be published have these.
            (2..=12).contains(&issuer.len())
                && issuer.iter().all(u8::is_ascii_alphanumeric)
                && ![&b"pk"[..], b"pub", b"public"].contains(&issuer)
        })
    }) && tail.iter().all(u8::is_ascii_alphanumeric)
        && value::is_random(tail)
        && !value::is_placeholder(tail)
        && !value::is_example(tail)
}
