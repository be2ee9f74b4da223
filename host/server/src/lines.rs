//! A body in lines, each given as soon as it is there.

use std::time::Duration;

use axum::body::Body;
use http_body_util::BodyExt as _;
use hyper::body::Bytes;
use tokio::time::{Instant, timeout, timeout_at};

use crate::error::Problem;

/// How many times as many bytes a body may have as the text in it: a piece of one letter has thirteen.
const BODY_FACTOR: usize = 16;

/// How long a client may take to end its request when it has the last line of the answer.
const DISCARD_FOR: Duration = Duration::from_secs(2);

/// Bounds of a body in lines.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LineLimits {
    /// Bytes of one line.
    pub line_bytes_max: usize,
    /// Bytes of text in all lines together.
    pub text_bytes_max: usize,
    /// Longest silence.
    pub idle: Duration,
    /// Longest that the whole body may take.
    pub whole: Duration,
}

/// The lines of a body.
pub(crate) struct Lines {
    body: Body,
    limits: LineLimits,
    ends_at: Instant,
    /// The frame that came last, and what was read of it.
    frame: Bytes,
    /// The start of a line whose end has not come.
    begun: Vec<u8>,
    n_bytes: usize,
    n_lines: usize,
    is_over: bool,
}

impl Lines {
    pub(crate) fn new(body: Body, limits: LineLimits) -> Lines {
        Lines {
            body,
            limits,
            ends_at: Instant::now() + limits.whole,
            frame: Bytes::new(),
            begun: Vec::new(),
            n_bytes: 0,
            n_lines: 0,
            is_over: false,
        }
    }

    /// The next line that is not blank, without its end; `None` behind the last one. Its number is [`Lines::number`].
    pub(crate) async fn next(&mut self) -> Result<Option<Vec<u8>>, Problem> {
        loop {
            let Some(line) = self.any().await? else { return Ok(None) };
            if !line.trim_ascii().is_empty() {
                return Ok(Some(line));
            }
        }
    }

    /// Of the line that was read last, from 1.
    pub(crate) fn number(&self) -> usize {
        self.n_lines
    }

    async fn any(&mut self) -> Result<Option<Vec<u8>>, Problem> {
        let too_long = Problem::LineTooLong { bytes_max: self.limits.line_bytes_max };
        loop {
            let end = self.frame.iter().position(|byte| *byte == b'\n');
            let part = self.frame.split_to(end.unwrap_or(self.frame.len()));
            if self.begun.len() + part.len() > self.limits.line_bytes_max {
                self.n_lines += 1;
                return Err(too_long);
            }
            self.begun.extend_from_slice(&part);
            if end.is_some() {
                let _line_end = self.frame.split_to(1);
                self.n_lines += 1;
                return Ok(Some(std::mem::take(&mut self.begun)));
            }
            if !self.read_frame().await? {
                self.n_lines += 1;
                let last = std::mem::take(&mut self.begun);
                return Ok(Some(last).filter(|last| !last.is_empty()));
            }
        }
    }

    /// Whether there was one.
    async fn read_frame(&mut self) -> Result<bool, Problem> {
        if self.is_over {
            return Ok(false);
        }
        let idle = self.limits.idle;
        let frame = match timeout_at(self.ends_at, timeout(idle, self.body.frame())).await {
            Err(_) => return Err(Problem::StreamTimeout { limit: self.limits.whole }),
            Ok(Err(_)) => return Err(Problem::StreamSilent { limit: idle }),
            Ok(Ok(None)) => {
                self.is_over = true;
                return Ok(false);
            }
            Ok(Ok(Some(frame))) => frame.map_err(|_| Problem::BodyBroken)?,
        };
        if let Ok(data) = frame.into_data() {
            self.n_bytes = self.n_bytes.saturating_add(data.len());
            let bytes_max = self.limits.text_bytes_max.saturating_mul(BODY_FACTOR);
            if self.n_bytes > bytes_max {
                return Err(Problem::TextTooLong { bytes_max: self.limits.text_bytes_max });
            }
            self.frame = data;
        }
        Ok(true)
    }

    /// Reads what is left and forgets it, so that the client can read the end of the answer before the connection goes.
    pub(crate) async fn discard(mut self) {
        let until = Instant::now() + DISCARD_FOR;
        while let Ok(Ok(true)) = timeout_at(until, self.read_frame()).await {}
    }
}
