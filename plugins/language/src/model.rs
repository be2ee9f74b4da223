//! The table of trigrams that `model/train.py` makes.

use crate::languages::{Script, TOLD};

const TABLE: &[u8] = include_bytes!("../model/ngrams.bin");

/// Columns of the widest table.
pub const COLUMNS_MAX: usize = 32;
/// What a logarithm of 1 is in sums of [`Table::row`].
pub const NAT: i32 = 20;

/// Where the table of each script lies: first byte, buckets as a power of two, columns.
const PLACES: [(usize, u32, usize); 4] = [(0, 12, 32), (131_072, 10, 4), (135_168, 10, 4), (139_264, 10, 4)];

const _: () = assert!(TABLE.len() == 143_360);

/// The trigrams of one script.
#[derive(Debug, Clone, Copy)]
pub struct Table {
    bytes: &'static [u8],
    bits: u32,
    columns: usize,
    /// Languages of the columns; one more column tells how frequent a trigram is at all.
    pub languages: &'static [&'static str],
}

impl Table {
    /// The table of a script, if languages of that script are told by one.
    pub fn of(script: Script) -> Option<Table> {
        let &(start, bits, columns) = PLACES.get(script as usize)?;
        let bytes = &TABLE[start..start + (columns << bits)];
        Some(Table { bytes, bits, columns, languages: TOLD[script as usize] })
    }

    /// The row of a trigram: per language how much likelier it is there than on average, in logarithms times [`NAT`].
    /// The last number is how much likelier the trigram is than any bucket, in logarithms times ten.
    pub fn row(&self, trigram: [char; 3]) -> impl Iterator<Item = i8> {
        let mixed =
            trigram.iter().fold(0_u32, |mixed, &char| mixed.wrapping_mul(0x0100_0193) ^ u32::from(char));
        let bucket = (mixed.wrapping_mul(0x9E37_79B1) >> (32 - self.bits)) as usize;
        self.bytes[bucket * self.columns..][..self.columns].iter().map(|&cell| cell.cast_signed())
    }
}
