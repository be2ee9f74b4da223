//! Names of decisions: unique, sortable by time, made without a system call.

use std::cell::Cell;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::time::{SystemTime, UNIX_EPOCH};

/// Crockford's alphabet: no letter that reads like a digit; its order is that of the bytes.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A ULID: 26 characters, 48 bits of milliseconds and 80 random bits.
pub(crate) fn decision_id(now: SystemTime) -> String {
    let millis = now.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_millis());
    let (high, low) = RANDOM.with(|random| {
        let mut state = random.get();
        let drawn = (state.next(), state.next());
        random.set(state);
        drawn
    });
    let random = (u128::from(high >> 48) << 64) | u128::from(low);
    encode((millis << 80) | random)
}

fn encode(bits: u128) -> String {
    (0..26).rev().map(|digit| char::from(ALPHABET[((bits >> (5 * digit)) & 31) as usize])).collect()
}

thread_local! {
    static RANDOM: Cell<Xoshiro> = Cell::new(Xoshiro::seeded());
}

/// Xoshiro256++. Its numbers name things; nothing secret hangs on them.
#[derive(Clone, Copy)]
struct Xoshiro([u64; 4]);

impl Xoshiro {
    /// Seeded from the keys that the standard library draws for hash maps, once per thread.
    fn seeded() -> Xoshiro {
        let keys = RandomState::new();
        let word = |n: u64| {
            let mut hasher = keys.build_hasher();
            hasher.write_u64(n);
            hasher.finish()
        };
        // An odd word keeps the state from being all zero, where the generator would stand still.
        Xoshiro([word(0) | 1, word(1), word(2), word(3)])
    }

    fn next(&mut self) -> u64 {
        let s = &mut self.0;
        let drawn = s[0].wrapping_add(s[3]).rotate_left(23).wrapping_add(s[0]);
        let t = s[1] << 17;
        s[2] ^= s[0];
        s[3] ^= s[1];
        s[1] ^= s[2];
        s[0] ^= s[3];
        s[2] ^= t;
        s[3] = s[3].rotate_left(45);
        drawn
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::thread;
    use std::time::Duration;

    use super::*;

    #[test]
    fn ids_sort_by_time() {
        let early = decision_id(UNIX_EPOCH + Duration::from_millis(1_700_000_000_000));
        let late = decision_id(UNIX_EPOCH + Duration::from_millis(1_700_000_000_001));
        assert!(early < late);
        assert_eq!((early.len(), &early[..10]), (26, "01HF7YAT00"));
        assert_eq!(encode(u128::MAX), "7ZZZZZZZZZZZZZZZZZZZZZZZZZ");
    }

    #[test]
    fn ids_of_many_threads_in_one_millisecond_differ() {
        let threads: Vec<_> = (0..8)
            .map(|_| thread::spawn(|| (0..2_000).map(|_| decision_id(UNIX_EPOCH)).collect::<Vec<_>>()))
            .collect();
        let ids: HashSet<String> = threads.into_iter().flat_map(|t| t.join().expect("no panic")).collect();
        assert_eq!(ids.len(), 16_000);
    }
}
