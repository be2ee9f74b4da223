//! Abuse of memory, and the search for what another check left there.

use std::cell::Cell;
use std::hint::black_box;

use balustrade_sdk::Report;

const PAGE_BYTES: usize = 4096;
#[cfg(target_arch = "wasm32")]
const WASM_PAGE_BYTES: usize = 65_536;

/// What a writer leaves and a searcher looks for. Made, not stored, so that a searcher's own memory has no copy.
pub fn marker() -> u64 {
    black_box(0x1357_9bdf_0246_8ace_u64).rotate_left(9) ^ 0x5a5a_a5a5_c3c3_3c3c
}

/// `mib` MiB, every word `value`; 64 KiB for none.
pub fn marked(mib: usize, value: u64) -> Vec<Cell<u64>> {
    vec![Cell::new(value); (mib << 20).max(64 << 10) / 8]
}

/// Overwrites every word.
pub fn write(words: &[Cell<u64>]) {
    words.iter().for_each(|word| word.set(marker()));
}

/// Overwrites one word in every fourth page: many more regions than one scan of dirty pages returns.
pub fn write_scattered(words: &[Cell<u64>]) {
    let every = PAGE_BYTES / 8 * 4;
    words.iter().step_by(every).for_each(|word| word.set(marker()));
}

/// Takes and uses memory until the host stops it.
pub fn bomb() -> ! {
    let mut taken = Vec::new();
    loop {
        taken.push(vec![0x55_u8; 1 << 20]);
        black_box(&taken);
    }
}

/// Each round is one `memory.fill`, which no deadline interrupts.
pub fn fill_for_ever(mib: usize) -> Result<Report, String> {
    let mut block = vec![0_u8; mib << 20];
    for round in 0..u64::MAX {
        block.fill((round % 251) as u8);
        black_box(&block);
    }
    Ok(Report::new())
}

/// Fills memory until the module has exactly `mib` MiB and no more can be had, then frees a little to live on.
#[cfg(target_arch = "wasm32")]
pub fn fill_to(mib: usize) {
    use core::arch::wasm32::{memory_grow, memory_size};

    let last_page = (mib << 20) / WASM_PAGE_BYTES;
    let spare = vec![0xaa_u8; 4 * WASM_PAGE_BYTES];
    // Stops early enough that the allocator never asks for a page beyond the limit: with a host that traps on a
    // failed growth this must succeed.
    while memory_size::<0>() + 64 < last_page {
        std::mem::forget(black_box(vec![0xaa_u8; 16 * WASM_PAGE_BYTES]));
    }
    let missing = last_page.saturating_sub(memory_size::<0>());
    if missing > 0 {
        memory_grow::<0>(missing);
    }
    drop(black_box(spare));
}

/// Natively there is no limit to fill up to.
#[cfg(not(target_arch = "wasm32"))]
pub fn fill_to(mib: usize) {
    black_box(vec![0xaa_u8; mib << 20]);
}

/// How often the marker stands in memory: in all there is, then in `mib` MiB more, which must come empty.
#[cfg(target_arch = "wasm32")]
pub fn search(mib: usize) -> usize {
    use core::arch::wasm32::{memory_grow, memory_size};

    let hits = hits_below(memory_size::<0>() * WASM_PAGE_BYTES);
    if memory_grow::<0>(((mib << 20) / WASM_PAGE_BYTES).max(1)) == usize::MAX {
        return hits;
    }
    hits.max(hits_below(memory_size::<0>() * WASM_PAGE_BYTES))
}

/// Natively there is nothing of anybody else's to find.
#[cfg(not(target_arch = "wasm32"))]
pub fn search(_mib: usize) -> usize {
    0
}

#[cfg(target_arch = "wasm32")]
#[allow(unsafe_code, reason = "reads what no allocation of its own covers: that is the attack")]
fn hits_below(end: usize) -> usize {
    let wanted = marker();
    let mut hits = 0;
    for address in (8..end).step_by(8) {
        // SAFETY: the address is aligned and lies inside linear memory, which a guest may read as it likes.
        let word = unsafe { std::ptr::read_volatile(address as *const u64) };
        hits += usize::from(word == wanted);
    }
    hits
}
