#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| balustrade_fuzz::token_restore(data));
