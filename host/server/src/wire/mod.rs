//! Our own wire format: requests to [`balustrade_core::Request`], decisions to answers.
//!
//! The command line reuses it for `--jsonl`, so nothing here knows HTTP.

mod answer;
mod batch;
mod cursor;
mod fault;
mod input;
mod limits;
mod literal;
mod original;
mod personal;
mod request;
mod restore;
mod scan;
pub(crate) mod schema;
mod seen;
mod stream;

pub use answer::{
    AnsweredChunk, AnsweredFinding, AnsweredSpan, AnsweredUnjudged, AnsweredVerdict, CheckAnswer,
    GuardrailsBlock, answer,
};
pub use batch::split_batch;
pub use fault::WireError;
pub use limits::WireLimits;
pub use original::Original;
pub use request::{CheckRequest, DEFAULT_POLICY, parse, parse_with};
pub use restore::{RefusedToken, RestoreAnswer, RestoreCount, RestoreRequest, parse_restore};
pub(crate) use stream::StreamLine;
pub use stream::{Piece, StreamDecision, StreamHead, StreamOpening, parse_piece, parse_stream_head};

#[cfg(test)]
mod tests;
