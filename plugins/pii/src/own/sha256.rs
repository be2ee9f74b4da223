//! SHA-256 of short inputs. Source: FIPS 180-4, Secure Hash Standard, <https://csrc.nist.gov/pubs/fips/180-4/upd1/final>.

/// Digest of `input`.
#[must_use]
pub fn sha256(input: &[u8]) -> [u8; 32] {
    let mut state = roots::<8>(1);
    let constants = roots::<64>(2);
    let mut padded = input.to_vec();
    padded.push(0x80);
    while padded.len() % 64 != 56 {
        padded.push(0);
    }
    padded.extend(((input.len() as u64) * 8).to_be_bytes());
    for block in padded.chunks_exact(64) {
        let mut words = [0_u32; 64];
        for (word, bytes) in words.iter_mut().zip(block.chunks_exact(4)) {
            *word = bytes.iter().fold(0, |word, byte| word << 8 | u32::from(*byte));
        }
        for at in 16..64 {
            let (a, b) = (words[at - 15], words[at - 2]);
            let small = a.rotate_right(7) ^ a.rotate_right(18) ^ (a >> 3);
            let large = b.rotate_right(17) ^ b.rotate_right(19) ^ (b >> 10);
            words[at] = words[at - 16].wrapping_add(small).wrapping_add(words[at - 7]).wrapping_add(large);
        }
        let [mut a, mut b, mut c, mut d, mut e, mut f, mut g, mut h] = state;
        for (word, constant) in words.iter().zip(constants) {
            let sum = e.rotate_right(6) ^ e.rotate_right(11) ^ e.rotate_right(25);
            let one = h
                .wrapping_add(sum)
                .wrapping_add((e & f) ^ (!e & g))
                .wrapping_add(constant)
                .wrapping_add(*word);
            let sum = a.rotate_right(2) ^ a.rotate_right(13) ^ a.rotate_right(22);
            let two = sum.wrapping_add((a & b) ^ (a & c) ^ (b & c));
            (h, g, f, e, d, c, b, a) = (g, f, e, d.wrapping_add(one), c, b, a, one.wrapping_add(two));
        }
        for (sum, part) in state.iter_mut().zip([a, b, c, d, e, f, g, h]) {
            *sum = sum.wrapping_add(part);
        }
    }
    let mut digest = [0; 32];
    for (bytes, word) in digest.chunks_exact_mut(4).zip(state) {
        bytes.copy_from_slice(&word.to_be_bytes());
    }
    digest
}

/// The first 32 bits of the fractions of the square (1) or cube (2) roots of the first primes.
fn roots<const N: usize>(order: u32) -> [u32; N] {
    let mut made = [0; N];
    let mut candidate = 1_u128;
    for root in &mut made {
        candidate += 1;
        while (2..candidate).take_while(|d| d * d <= candidate).any(|d| candidate.is_multiple_of(d)) {
            candidate += 1;
        }
        // The largest whole r with r^n <= p * 2^(32 n): its low half is the fraction.
        let power = order + 1;
        let (mut low, mut high) = (0_u128, 1 << 40);
        let wanted = candidate << (32 * power);
        while high - low > 1 {
            let middle = (low + high) / 2;
            if middle.pow(power) <= wanted { low = middle } else { high = middle }
        }
        *root = (low & 0xFFFF_FFFF) as u32;
    }
    made
}

#[cfg(test)]
mod tests {
    use super::sha256;

    #[test]
    fn published_digests() {
        let hex = |input: &[u8]| sha256(input).iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        assert_eq!(hex(b""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assert_eq!(hex(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        let long = b"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
        assert_eq!(hex(long), "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    }
}
