//! The two measures. Both take linear time, or n log n on texts made to collide.

/// A loop is a unit that stands at least this often in a row.
const ROUNDS_MIN: usize = 3;

/// Places of the table that a hash may look at, on average; with three quarters of them full it looks at two or three.
const PROBES_MEAN_MAX: usize = 8;

/// Share of n-grams that were seen before: `seq-rep-n` of Welleck et al., "Neural Text Generation with Unlikelihood
/// Training", ICLR 2020 (arXiv:1908.04319), section 6.1.
pub fn repeated_ngrams(tokens: &[u64], n: usize) -> f64 {
    let total = (tokens.len() + 1).saturating_sub(n);
    if total == 0 || n == 0 {
        return 0.0;
    }
    let ngrams = tokens.windows(n).map(|window| {
        window.iter().fold(0x9e37_79b9_7f4a_7c15, |hash: u64, &token| {
            (hash.rotate_left(5) ^ token).wrapping_mul(0x517c_c1b7_2722_0a95)
        })
    });
    share(total - distinct(ngrams, total), total)
}

/// How many different hashes there are among `total`.
///
/// They are hashes already, so a table with linear probing takes them as they are. Texts made to collide would make it
/// quadratic: after a few probes each on average, the hashes are sorted instead.
fn distinct(hashes: impl Iterator<Item = u64> + Clone, total: usize) -> usize {
    let mask = (total + total / 3 + 1).next_power_of_two() - 1;
    // Zero is an empty place; a hash of zero shares the place of one.
    let mut table = vec![0_u64; mask + 1];
    let mut probes_left = total.saturating_mul(PROBES_MEAN_MAX).saturating_add(64);
    let mut count = 0;
    for hash in hashes.clone() {
        let hash = hash.max(1);
        // The product's high bits are the well mixed ones.
        let mut place = usize::try_from(hash >> 32).unwrap_or_default() & mask;
        while table[place] != hash {
            if table[place] == 0 {
                table[place] = hash;
                count += 1;
                break;
            }
            if probes_left == 0 {
                return distinct_sorted(hashes);
            }
            probes_left -= 1;
            place = (place + 1) & mask;
        }
    }
    count
}

fn distinct_sorted(hashes: impl Iterator<Item = u64>) -> usize {
    let mut all: Vec<u64> = hashes.map(|hash| hash.max(1)).collect();
    all.sort_unstable();
    all.dedup();
    all.len()
}

/// Share of the text that its end spends in a loop: the longest end that repeats one unit at least three times. The
/// periods of every end come from the failure function of Knuth, Morris and Pratt (1977) over the tokens backwards: an
/// end of length `l` with failure `f` has the period `l - f`.
pub fn looping_tail(tokens: &[u64]) -> f64 {
    let backwards = |at: usize| tokens[tokens.len() - 1 - at];
    let mut failure = vec![0_u32; tokens.len()];
    let mut longest = 0;
    let mut matched = 0_usize;
    for at in 1..tokens.len() {
        while matched > 0 && backwards(at) != backwards(matched) {
            matched = failure[matched - 1] as usize;
        }
        matched += usize::from(backwards(at) == backwards(matched));
        failure[at] = u32::try_from(matched).unwrap_or(u32::MAX);
        let length = at + 1;
        if length >= (length - matched) * ROUNDS_MIN {
            longest = length;
        }
    }
    share(longest, tokens.len())
}

#[allow(clippy::cast_precision_loss, reason = "counts of tokens are far below 2^52")]
fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ngrams_that_were_seen_before_count() {
        assert_eq!(repeated_ngrams(&[1, 2, 3, 4], 2), 0.0);
        assert_eq!(repeated_ngrams(&[1, 2, 1, 2, 1], 2), 0.5);
        assert_eq!(repeated_ngrams(&[7; 5], 4), 0.5);
        assert_eq!(repeated_ngrams(&[7], 4), 0.0);
    }

    #[test]
    fn different_hashes_are_counted_whether_they_collide_or_not() {
        let count = |hashes: &[u64]| distinct(hashes.iter().copied(), hashes.len());
        assert_eq!(count(&[0, 1, 2, 2, 1 << 32, 1 << 32]), 3, "zero and one count as one");
        let mut state = 1_u64;
        let spread: Vec<u64> = (0..5_000)
            .map(|_| {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                (state >> 32) % 4_000 + (1 << 40)
            })
            .collect();
        assert_eq!(count(&spread), distinct_sorted(spread.iter().copied()));
        // All in one place: a hundred thousand of them would take minutes if each looked at all others.
        let colliding: Vec<u64> = (1..100_000).collect();
        assert_eq!(count(&colliding), colliding.len());
    }

    #[test]
    fn only_a_loop_at_the_end_counts() {
        assert_eq!(looping_tail(&[9, 8, 1, 2, 1, 2, 1, 2]), 0.75);
        assert_eq!(looping_tail(&[1, 2, 1, 2, 1, 2, 9, 8]), 0.0);
        assert_eq!(looping_tail(&[1, 2, 1, 2]), 0.0);
        assert_eq!(looping_tail(&[5; 4]), 1.0);
        assert_eq!(looping_tail(&[]), 0.0);
    }

    #[test]
    fn the_tail_agrees_with_trying_every_unit() {
        let mut state = 7_u64;
        for _ in 0..300 {
            let tokens: Vec<u64> = (0..24)
                .map(|_| {
                    state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                    state >> 62
                })
                .collect();
            let slow = (1..=tokens.len())
                .filter(|&length| {
                    let end = &tokens[tokens.len() - length..];
                    (1..=length / 3).any(|unit| end.iter().zip(&end[unit..]).all(|(a, b)| a == b))
                })
                .max()
                .unwrap_or(0);
            assert_eq!(looping_tail(&tokens), share(slow, tokens.len()), "{tokens:?}");
        }
    }
}
