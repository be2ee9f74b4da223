//! Keccak-256 as Ethereum and Monero use it: the permutation of FIPS 202 with the padding from before the standard.
//! Source: The Keccak reference, version 3.0, <https://keccak.team/files/Keccak-reference-3.0.pdf>.

/// Bytes taken in between two permutations.
const RATE: usize = 136;

/// Digest of `input`.
#[must_use]
pub fn keccak256(input: &[u8]) -> [u8; 32] {
    let mut state = [0_u64; 25];
    let mut padded = input.to_vec();
    padded.push(0x01);
    padded.resize(padded.len().next_multiple_of(RATE), 0);
    if let Some(last) = padded.last_mut() {
        *last |= 0x80;
    }
    for block in padded.chunks_exact(RATE) {
        for (lane, bytes) in state.iter_mut().zip(block.chunks_exact(8)) {
            *lane ^= bytes.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte));
        }
        permute(&mut state);
    }
    let mut digest = [0; 32];
    for (bytes, lane) in digest.chunks_exact_mut(8).zip(state) {
        bytes.copy_from_slice(&lane.to_le_bytes());
    }
    digest
}

fn permute(state: &mut [u64; 25]) {
    let mut register = 1_u8;
    for _ in 0..24 {
        let mut columns = [0_u64; 5];
        for (at, lane) in state.iter().enumerate() {
            columns[at % 5] ^= lane;
        }
        for (at, lane) in state.iter_mut().enumerate() {
            *lane ^= columns[(at + 4) % 5] ^ columns[(at + 1) % 5].rotate_left(1);
        }
        // Turned and moved: lane (x, y) goes to (y, 2x + 3y).
        let (mut x, mut y, mut turn) = (1, 0, 0);
        let mut current = state[1];
        for step in 1..=24 {
            turn = (turn + step) % 64;
            (x, y) = (y, (2 * x + 3 * y) % 5);
            let moved = current.rotate_left(turn);
            current = state[x + 5 * y];
            state[x + 5 * y] = moved;
        }
        for row in state.chunks_exact_mut(5) {
            let old = [row[0], row[1], row[2], row[3], row[4]];
            for (at, lane) in row.iter_mut().enumerate() {
                *lane = old[at] ^ (!old[(at + 1) % 5] & old[(at + 2) % 5]);
            }
        }
        // The round's constant comes from a shift register of eight bits.
        for bit in 0..7 {
            if register & 1 == 1 {
                state[0] ^= 1 << ((1_u32 << bit) - 1);
            }
            register = (register << 1) ^ if register & 0x80 == 0 { 0 } else { 0x71 };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::keccak256;

    #[test]
    fn published_digests() {
        let hex =
            |input: &[u8]| keccak256(input).iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        assert_eq!(hex(b""), "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470");
        assert_eq!(hex(b"abc"), "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45");
        assert_eq!(keccak256(&[b'a'; 300]).len(), 32);
    }
}
