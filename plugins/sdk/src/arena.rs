//! Where a guest's memory comes from once it is configured: one stretch, from its start.
//!
//! The host resets a fresh instance by copying back the pages that the last one wrote, and it keeps track of few
//! stretches of them. After `configure` the heap is full of holes, and a check that fills holes writes a page here and a
//! page there. So checks take memory from a stretch of their own, one piece after the other; only what does not fit
//! goes to the heap.
#![allow(
    unsafe_code,
    reason = "an allocator hands out memory; this module argues why each piece is its caller's alone"
)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::ptr;

/// Size of the stretch, in bytes. Pages that are never written cost nothing.
const BYTES: usize = 512 << 10;

/// The heap until [`Arena::begin`], the stretch after it.
pub struct Arena {
    start: Cell<usize>,
    next: Cell<usize>,
    end: Cell<usize>,
    /// Pieces of the stretch that are in use.
    live: Cell<usize>,
}

// SAFETY: guests have one thread; the contract has no way to make another.
unsafe impl Sync for Arena {}

impl Arena {
    pub const fn new() -> Arena {
        Arena { start: Cell::new(0), next: Cell::new(0), end: Cell::new(0), live: Cell::new(0) }
    }

    /// From now on pieces come from the stretch. Without memory for it, nothing changes.
    pub fn begin(&self) {
        let Ok(layout) = Layout::from_size_align(BYTES, 4096) else { return };
        if self.end.get() != 0 {
            return;
        }
        // SAFETY: the layout's size is not zero.
        let stretch = unsafe { System.alloc(layout) }.expose_provenance();
        if stretch != 0 {
            self.start.set(stretch);
            self.next.set(stretch);
            self.end.set(stretch + BYTES);
        }
    }

    fn holds(&self, piece: *mut u8) -> bool {
        (self.start.get()..self.end.get()).contains(&piece.addr())
    }

    /// The next piece, if it fits.
    fn take(&self, layout: Layout) -> Option<usize> {
        let piece = self.next.get().checked_next_multiple_of(layout.align())?;
        let after = piece.checked_add(layout.size())?;
        if self.end.get() == 0 || after > self.end.get() {
            return None;
        }
        self.next.set(after);
        self.live.set(self.live.get() + 1);
        Some(piece)
    }

    /// Takes a piece back; the last one at once, the others when none is left.
    fn give_back(&self, piece: usize, layout: Layout) {
        self.live.set(self.live.get() - 1);
        if self.live.get() == 0 {
            self.next.set(self.start.get());
        } else if piece + layout.size() == self.next.get() {
            self.next.set(piece);
        }
    }
}

// SAFETY: a piece lies within the stretch, which is never given back to the heap; it begins where every piece before it
// has ended or been given back, so no two in use overlap; it is aligned. Everything else is the heap's business.
unsafe impl GlobalAlloc for Arena {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        match self.take(layout) {
            Some(piece) => ptr::with_exposed_provenance_mut(piece),
            // SAFETY: as the caller promises.
            None => unsafe { System.alloc(layout) },
        }
    }

    unsafe fn dealloc(&self, piece: *mut u8, layout: Layout) {
        if self.holds(piece) {
            self.give_back(piece.addr(), layout);
        } else {
            // SAFETY: not of the stretch, so of the heap.
            unsafe { System.dealloc(piece, layout) };
        }
    }

    unsafe fn realloc(&self, piece: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        let is_last = piece.addr() + layout.size() == self.next.get();
        if self.holds(piece)
            && is_last
            && piece.addr().checked_add(size).is_some_and(|end| end <= self.end.get())
        {
            self.next.set(piece.addr() + size);
            return piece;
        }
        if !self.holds(piece) && self.end.get() == 0 {
            // SAFETY: of the heap, as the caller promises.
            return unsafe { System.realloc(piece, layout, size) };
        }
        let Ok(wanted) = Layout::from_size_align(size, layout.align()) else { return ptr::null_mut() };
        // SAFETY: both pieces are as long as what is copied, and the new one overlaps no piece in use.
        unsafe {
            let grown = self.alloc(wanted);
            if !grown.is_null() {
                ptr::copy_nonoverlapping(piece, grown, layout.size().min(size));
                self.dealloc(piece, layout);
            }
            grown
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn layout(size: usize, align: usize) -> Layout {
        Layout::from_size_align(size, align).expect("a layout")
    }

    #[test]
    fn pieces_follow_each_other_and_come_back() {
        let arena = Arena::new();
        assert_eq!(arena.take(layout(8, 8)), None, "not begun");
        arena.begin();
        let first = arena.take(layout(3, 1)).expect("room");
        let second = arena.take(layout(8, 8)).expect("room");
        assert_eq!(second, first + 8);
        arena.give_back(second, layout(8, 8));
        assert_eq!(arena.take(layout(8, 8)), Some(second), "the last one is free at once");
        arena.give_back(first, layout(3, 1));
        arena.give_back(second, layout(8, 8));
        assert_eq!(arena.take(layout(1, 1)), Some(first), "with none left it starts over");
        assert_eq!(arena.take(layout(BYTES, 1)), None, "what does not fit is the heap's");
    }

    #[test]
    fn what_is_written_stays_through_any_order_of_calls() {
        let arena = Arena::new();
        let mut pieces: Vec<(*mut u8, Layout, u8)> = Vec::new();
        let mut state = 7_u64;
        let mut draw = |below: u64| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) % below
        };
        for round in 0..20_000_u32 {
            if round == 500 {
                arena.begin();
            }
            let n = usize::try_from(draw(4_000)).expect("small") + 1;
            let place = usize::try_from(draw(64)).expect("small");
            // SAFETY: pieces are used as they were made, and within their size.
            unsafe {
                if place < pieces.len() {
                    let (piece, made, mark) = pieces.swap_remove(place);
                    let held = std::slice::from_raw_parts(piece, made.size());
                    assert!(held.iter().all(|byte| *byte == mark), "round {round}");
                    if n % 3 == 0 {
                        let grown = arena.realloc(piece, made, n);
                        let kept = std::slice::from_raw_parts(grown, n.min(made.size()));
                        assert!(kept.iter().all(|byte| *byte == mark), "round {round}");
                        grown.write_bytes(mark, n);
                        pieces.push((grown, layout(n, made.align()), mark));
                    } else {
                        arena.dealloc(piece, made);
                    }
                } else {
                    let wanted = layout(n, 1 << draw(5));
                    let piece = arena.alloc(wanted);
                    assert!(!piece.is_null() && piece.addr().is_multiple_of(wanted.align()));
                    let mark = u8::try_from(round % 251).expect("a byte");
                    piece.write_bytes(mark, n);
                    pieces.push((piece, wanted, mark));
                }
            }
        }
        // SAFETY: as above.
        pieces.into_iter().for_each(|(piece, made, _)| unsafe { arena.dealloc(piece, made) });
    }
}
