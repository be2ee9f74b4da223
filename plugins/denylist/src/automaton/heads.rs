//! A long list in little memory: an automaton of the terms' heads, and the sorted list to look the rest up in.

use std::cmp::Ordering;

use aho_corasick::nfa::contiguous;

use super::{Hit, say, states, states_of_heads};
use crate::terms::Form;

/// Heads are as long as this allows; a state costs about 60 bytes while the automaton is built.
pub const STATES_MAX: usize = 300_000;

/// Lengths of heads, in bytes, tried in this order.
const HEADS: [usize; 9] = [1024, 16, 12, 8, 6, 5, 4, 3, 2];

/// The forms of a list, found by their heads.
#[derive(Debug)]
pub struct Heads {
    walked: contiguous::NFA,
    /// First and last + 1 form of each head.
    ranges: Vec<(u32, u32)>,
    /// All forms in their order, one after the other.
    text: String,
    forms: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    start: u32,
    end: u32,
    term: u32,
    /// The longest other form that this one begins with, or itself.
    within: u32,
}

impl Heads {
    /// # Errors
    /// There are too many terms.
    pub fn new(sorted: &[Form], states_max: usize) -> Result<Heads, String> {
        let head = HEADS.into_iter().find(|&head| states_of_heads(sorted, head) <= states_max).unwrap_or(1);
        let number =
            |value: usize| u32::try_from(value).map_err(|_| "settings.terms: above 4 GiB".to_owned());
        let mut text = String::with_capacity(sorted.iter().map(|form| form.bytes.len()).sum());
        let mut forms = Vec::with_capacity(sorted.len());
        let mut heads: Vec<&[u8]> = Vec::new();
        let mut ranges: Vec<(u32, u32)> = Vec::new();
        // Forms that begin the present one, each within the next.
        let mut open: Vec<usize> = Vec::new();
        for (index, form) in sorted.iter().enumerate() {
            while open.last().is_some_and(|&other| !form.bytes.starts_with(&sorted[other].bytes)) {
                open.pop();
            }
            let within = number(open.last().copied().unwrap_or(index))?;
            open.push(index);
            let start = number(text.len())?;
            text.push_str(&form.bytes);
            forms.push(Entry { start, end: number(text.len())?, term: form.term, within });
            let bytes = form.bytes.as_bytes();
            let bytes = &bytes[..bytes.len().min(head)];
            match ranges.last_mut() {
                Some(range) if heads.last() == Some(&bytes) => range.1 = number(index + 1)?,
                _ => {
                    heads.push(bytes);
                    ranges.push((number(index)?, number(index + 1)?));
                }
            }
        }
        let states = states(heads.into_iter()).map_err(|error| say(&error))?;
        let walked = contiguous::Builder::new()
            .prefilter(false)
            .dense_depth(2)
            .build_from_noncontiguous(&states)
            .map_err(|error| say(&error))?;
        Ok(Heads { walked, ranges, text, forms })
    }

    /// The automaton of the heads.
    pub fn walked(&self) -> &contiguous::NFA {
        &self.walked
    }

    /// Memory of everything, in bytes.
    pub fn bytes(&self) -> usize {
        use aho_corasick::automaton::Automaton as _;
        self.walked.memory_usage()
            + self.text.len()
            + self.ranges.len() * size_of::<(u32, u32)>()
            + self.forms.len() * size_of::<Entry>()
    }

    /// Hands every form with this head that stands at `start` to `take`; says whether that wants more.
    pub fn each(
        &self,
        head: usize,
        text: &[u8],
        start: usize,
        fold: bool,
        take: &mut impl FnMut(Hit) -> bool,
    ) -> bool {
        let (low, high) = self.ranges[head];
        let (low, high) = (low as usize, high as usize);
        let rest = &text[start..];
        // Forms that begin `rest` are not after it in the order, and begin the last such one or each other.
        let after =
            self.forms[low..high].partition_point(|form| self.compare(form, rest, fold) != Ordering::Greater);
        let Some(mut index) = (low + after).checked_sub(1) else { return true };
        while index >= low {
            let form = &self.forms[index];
            if self.begins(form, rest, fold)
                && !take(Hit { start, end: start + self.bytes_of(form).len(), term: form.term as usize })
            {
                return false;
            }
            let within = form.within as usize;
            if within == index {
                break;
            }
            index = within;
        }
        true
    }

    fn bytes_of(&self, form: &Entry) -> &[u8] {
        &self.text.as_bytes()[form.start as usize..form.end as usize]
    }

    fn begins(&self, form: &Entry, rest: &[u8], fold: bool) -> bool {
        let bytes = self.bytes_of(form);
        rest.len() >= bytes.len() && bytes.iter().zip(rest).all(|(&a, &b)| a == folded(b, fold))
    }

    fn compare(&self, form: &Entry, rest: &[u8], fold: bool) -> Ordering {
        self.bytes_of(form).iter().copied().cmp(rest.iter().map(|&byte| folded(byte, fold)))
    }
}

fn folded(byte: u8, fold: bool) -> u8 {
    if fold { byte.to_ascii_lowercase() } else { byte }
}
