//! Who takes part in a canary: a fixed place for each subject, and a bar that is moved past them.

use balustrade_core::Request;

/// The subject of a check; `None` when the check does not name one.
pub(crate) fn subject(request: &Request, by: &str) -> Option<String> {
    request.attributes.iter().find(|(name, _)| name == by).map(|(_, value)| value.to_string())
}

/// Whether a subject is among the first `percent`.
///
/// Its place depends on the part's name and on itself alone: the same subjects stay in while the share grows and when a
/// newer candidate comes, and two parts do not try their candidates on the same people.
pub(crate) fn is_in(part: &str, subject: &str, percent: f64) -> bool {
    place(part, subject) * 100.0 < percent
}

/// From 0 to below 1, evenly spread.
fn place(part: &str, subject: &str) -> f64 {
    let mut hasher = blake3::Hasher::new();
    hasher.update(b"balustrade canary 1");
    // With its length, so that no two pairs read the same.
    hasher.update(&(part.len() as u64).to_le_bytes());
    hasher.update(part.as_bytes());
    hasher.update(subject.as_bytes());
    let hash = hasher.finalize();
    let start = hash.as_bytes().first_chunk::<8>().copied().unwrap_or_default();
    // As many bits as a floating-point number keeps, so that nothing is rounded up to 1.
    const BITS: u32 = 53;
    (u64::from_le_bytes(start) >> (u64::BITS - BITS)) as f64 / (1_u64 << BITS) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    const N: usize = 20_000;

    fn among(part: &str, percent: f64) -> Vec<bool> {
        (0..N).map(|n| is_in(part, &format!("user-{n}"), percent)).collect()
    }

    #[test]
    fn a_greater_share_holds_everybody_of_a_smaller_one() {
        let shares: Vec<_> = [0.0, 0.1, 1.0, 10.0, 50.0, 99.9, 100.0].map(|p| among("a", p)).into();
        for pair in shares.windows(2) {
            assert!(pair[0].iter().zip(&pair[1]).all(|(less, more)| *more || !less));
        }
        assert!(shares[0].iter().all(|is_in| !is_in));
        assert!(shares[6].iter().all(|is_in| *is_in));
    }

    #[test]
    fn the_share_is_what_was_asked_for() {
        for percent in [0.1, 1.0, 10.0, 50.0, 90.0] {
            let n_in = among("a", percent).into_iter().filter(|is_in| *is_in).count() as f64;
            let expected = N as f64 * percent / 100.0;
            let deviation = (expected * (1.0 - percent / 100.0)).sqrt();
            assert!((n_in - expected).abs() < 4.0 * deviation + 1.0, "{percent}: {n_in} of {expected}");
        }
    }

    #[test]
    fn two_parts_choose_independently() {
        let both = among("a", 10.0).iter().zip(among("b", 10.0)).filter(|(a, b)| **a && *b).count() as f64;
        let expected = N as f64 * 0.01;
        assert!((both - expected).abs() < 4.0 * expected.sqrt(), "{both}");
        assert_ne!(place("ab", "c").to_bits(), place("a", "bc").to_bits());
    }
}
