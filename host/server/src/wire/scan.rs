//! Finding the end of a JSON string, eight bytes at a time: nearly every byte of a body passes through here.

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGHS: u64 = 0x8080_8080_8080_8080;

/// Index of the first quote, backslash or control character at or after `from`; the length if there is none.
pub(super) fn string_stop(bytes: &[u8], from: usize) -> usize {
    let mut at = from;
    while let Some(chunk) = bytes.get(at..at + 8).and_then(|chunk| <[u8; 8]>::try_from(chunk).ok()) {
        let word = u64::from_le_bytes(chunk);
        let quote = word ^ (ONES * u64::from(b'"'));
        let backslash = word ^ (ONES * u64::from(b'\\'));
        // A byte's high bit is set where it was zero (or below 0x20). Borrows can set bits above a true hit only,
        // so the lowest set bit is always right.
        let hits = ((quote.wrapping_sub(ONES) & !quote)
            | (backslash.wrapping_sub(ONES) & !backslash)
            | (word.wrapping_sub(ONES * 0x20) & !word))
            & HIGHS;
        if hits != 0 {
            return at + (hits.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    while let Some(&byte) = bytes.get(at) {
        if byte == b'"' || byte == b'\\' || byte < 0x20 {
            break;
        }
        at += 1;
    }
    at.min(bytes.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_the_plain_loop_for_every_byte_at_every_place() {
        for stop in 0..=255_u8 {
            for place in 0..20 {
                let mut bytes = vec![b'x'; 24];
                bytes[place] = stop;
                bytes[23] = b'"';
                for from in 0..24 {
                    let plain = (from..24)
                        .find(|&i| bytes[i] == b'"' || bytes[i] == b'\\' || bytes[i] < 0x20)
                        .unwrap_or(24);
                    assert_eq!(string_stop(&bytes, from), plain, "byte {stop:#x} at {place} from {from}");
                }
            }
        }
        assert_eq!(string_stop(b"abc", 0), 3);
    }
}
