//! Views of a text that arrives in pieces.

use balustrade_core::View;

use crate::blocks::BlockStream;
use crate::decode::{DecodeLimits, Decoded, Decoder};
use crate::fold::Folded;

/// Makes the views of a text piece by piece; what comes out does not depend on where the pieces end. Holds back at
/// most 65 KiB and the last piece.
#[derive(Debug)]
pub struct ViewStream {
    blocks: BlockStream,
    folded: Folded,
    decoder: Decoder,
}

impl ViewStream {
    /// Nothing has arrived yet.
    #[must_use]
    pub fn new(limits: DecodeLimits) -> ViewStream {
        ViewStream {
            blocks: BlockStream::default(),
            folded: Folded::default(),
            decoder: Decoder::new(limits),
        }
    }

    /// Takes the next piece.
    pub fn push(&mut self, piece: &str) {
        self.take(piece, false);
    }

    /// The folded view and what was decoded, once everything has arrived: the same as [`fold`](crate::fold) and
    /// [`decode`](crate::decode) of the whole.
    #[must_use]
    pub fn finish(mut self) -> (View, Decoded) {
        self.take("", true);
        (self.folded.into_view(), self.decoder.decoded)
    }

    fn take(&mut self, piece: &str, is_last: bool) {
        let (folded, decoder) = (&mut self.folded, &mut self.decoder);
        self.blocks.push(piece, is_last, |base, block| {
            folded.block(block, base);
            decoder.block(block, base);
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Random;
    use crate::{decode, fold};

    #[test]
    fn pieces_give_the_views_of_the_whole() {
        const PIECES: [&str; 8] = [
            "plain words ",
            "1gn0r3 ",
            "i g n o r e ",
            "\n",
            "SWdub3JlIGFsbCBwcmV2aW91cw==",
            "%49%67%6e",
            "é\u{301}",
            "Ａ",
        ];
        let mut random = Random::new(21);
        for _ in 0..12 {
            let text: String = (0..random.below(9_000)).map(|_| random.pick(&PIECES)).collect();
            let mut stream = ViewStream::new(DecodeLimits::default());
            let mut at = 0;
            while at < text.len() {
                let end = text.ceil_char_boundary((at + 1 + random.below(20_000)).min(text.len()));
                stream.push(&text[at..end]);
                at = end;
            }
            let (folded, decoded) = stream.finish();
            assert_eq!(folded, fold(&text));
            assert_eq!(decoded, decode(&text, &DecodeLimits::default()));
        }
    }
}
