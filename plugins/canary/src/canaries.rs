//! Canary tokens: found whatever their case, split by blanks and punctuation, and with digits read as letters.
//!
//! The folded view takes digits for the letters they look like, by the words around: a canary is random, so all, some or
//! none of its digits may be letters there. Both sides are therefore compared by what either could be.

use crate::rare::Rare;

/// Letters, digits and other kept bytes that a canary must have.
pub const CANARY_BYTES_MIN: usize = 8;
/// Bytes that may stand between two bytes of a canary.
pub const GAP_MAX: usize = 8;

/// The canaries of a policy.
#[derive(Debug)]
pub struct Canaries {
    /// Kept bytes of each canary; of one that holds signs which stand for letters, a second time with those. By number
    /// of the canary.
    canaries: Vec<(usize, Vec<u8>)>,
    /// First eight kept bytes as a number, and which of `canaries`; sorted.
    heads: Vec<(u64, usize)>,
    /// One bit for each head: all that most bytes of a text touch.
    filter: [u64; 16],
    /// Where it is worth while to look.
    rare: Rare,
}

/// What is known in the middle of a text.
#[derive(Debug, Clone, Copy, Default)]
struct State {
    /// The last eight kept bytes.
    last: u64,
    /// Bytes since the last kept one.
    gap: usize,
    /// The next byte.
    at: usize,
}

/// Where a canary stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// Its place in the list.
    pub canary: usize,
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Canaries {
    /// # Errors
    /// A canary has fewer than eight bytes that count.
    pub fn new(written: &[String]) -> Result<Canaries, String> {
        let mut canaries = Vec::new();
        let mut heads = Vec::new();
        let mut filter = [0; 16];
        for (index, canary) in written.iter().enumerate() {
            let kept: Vec<u8> = Kept::new(canary, 0).map(|(_, byte)| byte).collect();
            if kept.len() < CANARY_BYTES_MIN {
                return Err(format!(
                    "settings.canaries[{index}]: fewer than {CANARY_BYTES_MIN} bytes without blanks and punctuation; \
                     a shorter one would be found by chance"
                ));
            }
            for lettered in lettered(canary) {
                let lettered: Vec<u8> = Kept::new(&lettered, 0).map(|(_, byte)| byte).collect();
                if lettered != kept {
                    canaries.push((index, lettered));
                }
            }
            canaries.push((index, kept));
        }
        for (place, (_, kept)) in canaries.iter().enumerate() {
            let Some(head) = kept.first_chunk::<CANARY_BYTES_MIN>() else { continue };
            let head = u64::from_be_bytes(*head);
            let bit = filter_bit(head);
            filter[bit / 64] |= 1 << (bit % 64);
            heads.push((head, place));
        }
        heads.sort_unstable();
        Ok(Canaries {
            rare: Rare::new(canaries.iter().map(|(_, kept)| kept.as_slice())),
            canaries,
            heads,
            filter,
        })
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.canaries.is_empty()
    }

    /// Hands every canary in `text` to `take`, until that wants no more.
    pub fn each(&self, text: &str, mut take: impl FnMut(Hit) -> bool) {
        let mut state = State::default();
        let mut from = 0;
        while let Some(part) = self.rare.next(text.as_bytes(), from) {
            from = part.needle + 1;
            if part.start > state.at {
                state = State { at: part.start, ..State::default() };
            }
            if !self.part(text, &mut state, part.end, &mut take) {
                return;
            }
        }
    }

    /// Looks for heads up to `end`; says whether more are wanted.
    fn part(&self, text: &str, state: &mut State, end: usize, take: &mut impl FnMut(Hit) -> bool) -> bool {
        let bytes = text.as_bytes();
        let State { mut last, mut gap, mut at } = *state;
        while at < end {
            let byte = bytes[at];
            let mut folded = FOLDED[usize::from(byte)];
            at += 1;
            if folded == DROPPED {
                gap += 1;
                continue;
            }
            if folded == UNSURE {
                let width;
                (folded, width) = unsure(bytes, at - 1);
                at += width - 1;
                if folded == DROPPED {
                    gap += width;
                    continue;
                }
            }
            if gap > GAP_MAX {
                last = 0;
            }
            gap = 0;
            last = last << 8 | u64::from(folded);
            let bit = filter_bit(last);
            if self.filter[bit / 64] >> (bit % 64) & 1 == 0 {
                continue;
            }
            let after = at;
            let from = self.heads.partition_point(|(head, _)| *head < last);
            for &(_, place) in self.heads[from..].iter().take_while(|(head, _)| *head == last) {
                let (canary, kept) = &self.canaries[place];
                let (canary, rest) = (*canary, &kept[CANARY_BYTES_MIN..]);
                let start = head_start(text, after);
                if let Some(end) = follows(text, after, rest)
                    && text.is_char_boundary(start)
                    && text.is_char_boundary(end)
                    && !take(Hit { canary, start, end })
                {
                    return false;
                }
            }
        }
        *state = State { last, gap, at };
        true
    }
}

/// The first of the eight kept bytes before `after`. Looked for only where a head was seen, so that nothing has to be
/// written down for the bytes of an ordinary text.
fn head_start(text: &str, after: usize) -> usize {
    let from = text.floor_char_boundary(after.saturating_sub(CANARY_BYTES_MIN * (GAP_MAX + 4)));
    let mut places = [from; CANARY_BYTES_MIN];
    for (count, (at, _)) in Kept::new(text, from).take_while(|(at, _)| *at < after).enumerate() {
        places[count % CANARY_BYTES_MIN] = at;
    }
    places.into_iter().min().unwrap_or(from)
}

/// One past the last byte of `rest` where its kept bytes stand in `text` from `at` on.
fn follows(text: &str, at: usize, rest: &[u8]) -> Option<usize> {
    let mut end = at;
    let mut kept = Kept::new(text, at);
    for wanted in rest {
        let (place, byte) = kept.next()?;
        if byte != *wanted || place - end > GAP_MAX {
            return None;
        }
        end = place + 1;
    }
    Some(end)
}

/// A place in the filter of 1,024 bits.
#[allow(clippy::cast_possible_truncation, reason = "ten bits of a hash are meant")]
fn filter_bit(head: u64) -> usize {
    (head.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 54) as usize
}

/// Readings of one canary with signs, at most.
const LETTERED_MAX: usize = 27;

/// What the folded view may make of a canary with signs in it. It puts letters for the signs of each part between hyphens, or
/// leaves that part alone.
fn lettered(canary: &str) -> Vec<String> {
    // A sign at either end may have stayed one, and whatever stands there is no part of the canary then.
    let canary = canary.trim_matches(|c| sign_letter(c).is_some());
    let mut made = vec![String::new()];
    for (n, part) in canary.split('-').enumerate() {
        let letters: String = part.chars().map(|c| sign_letter(c).unwrap_or(c)).collect();
        // Signs count as punctuation, which a canary is looked for without: here they are as good as gone.
        let mut ways = vec![part.to_owned(), letters];
        let inner = part.trim_matches(['|', '!']);
        if inner.len() < part.len() {
            ways.push(inner.chars().map(|c| sign_letter(c).unwrap_or(c)).collect());
        }
        ways.dedup();
        if ways.len() > 1 && made.len() * ways.len() > LETTERED_MAX {
            ways.truncate(1);
        }
        let glue = if n == 0 { "" } else { "-" };
        made =
            made.iter().flat_map(|head| ways.iter().map(move |way| format!("{head}{glue}{way}"))).collect();
    }
    made
}

/// The letter that the folded view may show for a sign.
fn sign_letter(sign: char) -> Option<char> {
    Some(match sign {
        '@' => 'a',
        '$' => 's',
        '!' => 'i',
        '+' => 't',
        '|' => 'l',
        _ => return None,
    })
}

/// One letter for all ASCII letters and digits that the folded view may show for each other.
pub const fn alike(byte: u8) -> u8 {
    match byte.to_ascii_lowercase() {
        b'0' => b'o',
        b'1' | b'l' => b'i',
        b'2' => b'z',
        b'3' => b'e',
        b'4' => b'a',
        b'5' => b's',
        b'6' | b'9' => b'g',
        b'7' => b't',
        b'8' => b'b',
        other => other,
    }
}

/// The bytes of a text that count: letters and digits, as [`alike`] has them if they are ASCII, and whatever is neither
/// blank nor punctuation and shows something.
#[derive(Debug, Clone)]
struct Kept<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Kept<'a> {
    fn new(text: &'a str, at: usize) -> Kept<'a> {
        Kept { bytes: text.as_bytes(), at }
    }
}

impl Iterator for Kept<'_> {
    type Item = (usize, u8);

    #[inline]
    fn next(&mut self) -> Option<(usize, u8)> {
        loop {
            let at = self.at;
            let byte = *self.bytes.get(at)?;
            let folded = FOLDED[usize::from(byte)];
            self.at = at + 1;
            match folded {
                DROPPED => {}
                UNSURE => match unsure(self.bytes, at) {
                    (DROPPED, width) => self.at = at + width,
                    (kept, _) => return Some((at, kept)),
                },
                kept => return Some((at, kept)),
            }
        }
    }
}

/// What an unsure byte counts as, and how many bytes go with it.
fn unsure(bytes: &[u8], at: usize) -> (u8, usize) {
    let next = |ahead: usize| bytes.get(at + ahead).copied().unwrap_or(0);
    match (bytes[at], next(1), next(2)) {
        // U+2000 to U+207F and U+3000 to U+303F: blanks, dashes, quotation marks, zero-width characters.
        (0xE2, 0x80 | 0x81, _) | (0xE3, 0x80, _) => (DROPPED, 3),
        // Fillers and selectors: U+115F, U+1160, U+17B4, U+17B5, U+180B to U+180F, U+3164, U+FE00 to U+FE0F, U+FEFF, U+FFA0.
        (0xE1, 0x85, 0x9F | 0xA0)
        | (0xE1, 0x9E, 0xB4 | 0xB5)
        | (0xE1, 0xA0, 0x8B..=0x8F)
        | (0xE3, 0x85, 0xA4)
        | (0xEF, 0xB8, 0x80..=0x8F)
        | (0xEF, 0xBB, 0xBF)
        | (0xEF, 0xBE, 0xA0) => (DROPPED, 3),
        // U+E0000 to U+E0FFF: tags and more selectors.
        (0xF3, 0xA0, _) => (DROPPED, 4),
        // U+0080 to U+00BF, U+034F, U+061C.
        (0xC2, ..) | (0xCD, 0x8F, _) | (0xD8, 0x9C, _) => (DROPPED, 2),
        (byte, ..) => (byte, 1),
    }
}

const DROPPED: u8 = 0;
const UNSURE: u8 = 1;

/// What a byte counts as: itself, as [`alike`] has it if it is ASCII, or one of the above.
static FOLDED: [u8; 256] = {
    let mut table = [DROPPED; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = match byte as u8 {
            it @ (b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9') => alike(it),
            0xC2 | 0xCD | 0xD8 | 0xE1..=0xE3 | 0xEF | 0xF3 => UNSURE,
            it @ 0x80.. => it,
            _ => DROPPED,
        };
        byte += 1;
    }
    table
};

#[cfg(test)]
mod tests;
