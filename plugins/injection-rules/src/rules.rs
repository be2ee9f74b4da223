//! Rules: sequences of concepts, each with what it is worth.

use crate::events::Event;
use crate::vocabulary::Concept;

/// Concepts that may be told apart, those of literal phrases included.
pub const CONCEPTS_MAX: usize = 512;

/// What a sequence of concepts shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    /// For people: attribute `rules` of its findings.
    pub name: String,
    /// Rules of one group say the same thing; only the strongest of them near each other counts.
    pub group: u16,
    /// Category of its findings.
    pub category: String,
    /// What it shows alone, in [0, 1].
    pub score: f64,
    /// Where it must begin.
    pub line_start: bool,
    /// Whether words that only talk about attacks, and quotes, do not weaken it.
    pub always: bool,
    /// Whether it counts only in what was hidden.
    pub hidden: bool,
    /// Concepts that take it back when they stand just before it or within it.
    pub unless: Vec<Concept>,
}

/// One order of a rule's concepts.
#[derive(Debug, Clone, Copy)]
struct Sequence {
    rule: u16,
    slots_at: u32,
    slots: u8,
    /// Half words between the end of one slot and the begin of the next.
    gap: u16,
    /// Whether it may go on in the next sentences.
    across: bool,
}

/// A rule that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// Index of the rule.
    pub rule: u16,
    /// First byte.
    pub start: u32,
    /// One past the last byte of its first event.
    pub first_end: u32,
    /// One past the last byte.
    pub end: u32,
    /// Index of its last event.
    pub event: u32,
}

/// All rules.
#[derive(Debug, Default)]
pub struct Rules {
    rules: Vec<Rule>,
    sequences: Vec<Sequence>,
    /// Places in `concepts`, from and to, of every slot.
    slots: Vec<(u32, u32)>,
    concepts: Vec<Concept>,
    /// For every concept, the sequences that end with it.
    ending: Vec<Vec<u16>>,
}

/// Most events that are looked back at from one, and the most steps for one sequence: bounds the work on texts made
/// of nothing but terms.
const BACK_MAX: usize = 48;

impl Rules {
    /// The rule with this index.
    pub fn get(&self, rule: u16) -> &Rule {
        &self.rules[usize::from(rule)]
    }

    /// How many rules there are.
    pub fn len(&self) -> usize {
        self.rules.len()
    }

    /// Adds a rule whose slots, each a choice of concepts, follow each other in one of `orders`.
    ///
    /// # Errors
    /// There are too many rules.
    pub fn add(
        &mut self,
        rule: Rule,
        slots: &[Vec<Concept>],
        orders: &[Vec<usize>],
        (gap, across): (u16, bool),
    ) -> Result<(), String> {
        let too_many = |_| "too many rules".to_owned();
        let index = u16::try_from(self.rules.len()).map_err(too_many)?;
        let mut places = Vec::new();
        for slot in slots {
            let from = self.concepts.len();
            self.concepts.extend(slot);
            places.push((
                u32::try_from(from).map_err(too_many)?,
                u32::try_from(self.concepts.len()).map_err(too_many)?,
            ));
        }
        for order in orders {
            let sequence = u16::try_from(self.sequences.len()).map_err(too_many)?;
            let Some(&last) = order.last() else { continue };
            for &concept in &slots[last] {
                let concept = usize::from(concept);
                if self.ending.len() <= concept {
                    self.ending.resize(concept + 1, Vec::new());
                }
                self.ending[concept].push(sequence);
            }
            self.sequences.push(Sequence {
                rule: index,
                slots_at: u32::try_from(self.slots.len()).map_err(too_many)?,
                slots: u8::try_from(order.len()).map_err(|_| "a rule of too many parts".to_owned())?,
                gap,
                across,
            });
            self.slots.extend(order.iter().map(|&slot| places[slot]));
        }
        self.rules.push(rule);
        Ok(())
    }

    /// Hands what ends with the last of `events` to `take`. `seen` holds the last tick of every concept.
    pub fn ending_with(&self, events: &[Event], seen: &[u32; CONCEPTS_MAX], mut take: impl FnMut(Hit)) {
        let Some((last, before)) = events.split_last() else { return };
        let Some(sequences) = self.ending.get(usize::from(last.concept)) else { return };
        for &sequence in sequences {
            let sequence = self.sequences[usize::from(sequence)];
            let Some(start) = self.start(sequence, last, before, seen) else { continue };
            let rule = &self.rules[usize::from(sequence.rule)];
            if rule.line_start && !start.begins_line {
                continue;
            }
            take(Hit {
                rule: sequence.rule,
                start: start.start,
                first_end: start.end,
                end: last.end,
                event: u32::try_from(before.len()).unwrap_or(u32::MAX),
            });
        }
    }

    /// The event with which `sequence` begins if it ends with `last`.
    fn start(
        &self,
        sequence: Sequence,
        last: &Event,
        before: &[Event],
        seen: &[u32; CONCEPTS_MAX],
    ) -> Option<Event> {
        let from = sequence.slots_at as usize;
        let slots = &self.slots[from..from + usize::from(sequence.slots)];
        let reach = u32::from(sequence.gap) * u32::from(sequence.slots) + 40;
        let near = |&(from, to): &(u32, u32)| {
            self.concepts[from as usize..to as usize].iter().any(|&concept| {
                let tick = seen[usize::from(concept)];
                tick != 0 && tick + reach >= last.tick
            })
        };
        let (_, others) = slots.split_last()?;
        if !others.iter().all(near) {
            return None;
        }
        let mut steps = BACK_MAX * 4;
        self.back(others, sequence, *last, before, &mut steps)
    }

    fn back(
        &self,
        slots: &[(u32, u32)],
        sequence: Sequence,
        next: Event,
        before: &[Event],
        steps: &mut usize,
    ) -> Option<Event> {
        let Some((&(from, to), earlier)) = slots.split_last() else { return Some(next) };
        let choice = &self.concepts[from as usize..to as usize];
        for (place, event) in before.iter().enumerate().rev().take(BACK_MAX) {
            if *steps == 0 || event.tick_end + u32::from(sequence.gap) + 40 < next.tick {
                return None;
            }
            *steps -= 1;
            let follows = event.end <= next.start
                && event.tick_end + u32::from(sequence.gap) + 2 >= next.tick
                && (sequence.across || event.sentence == next.sentence);
            if follows && choice.contains(&event.concept) {
                let start = self.back(earlier, sequence, *event, &before[..place], steps);
                if start.is_some() {
                    return start;
                }
            }
        }
        None
    }
}
