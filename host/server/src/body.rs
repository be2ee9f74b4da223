use std::time::Duration;

use axum::body::{Body, HttpBody as _};
use http_body_util::BodyExt as _;

use crate::error::Problem;

/// Reads a body within its bounds. One that says that it is too large is refused before a byte of it is read.
pub(crate) async fn read(body: Body, bytes_max: usize, limit: Duration) -> Result<Vec<u8>, Problem> {
    let too_large = || Problem::TooLarge { bytes_max };
    let announced = body.size_hint();
    if announced.lower() > bytes_max as u64 {
        return Err(too_large());
    }
    let capacity = announced.exact().map_or(0, |bytes| usize::try_from(bytes).unwrap_or(0));
    match tokio::time::timeout(limit, collect(body, bytes_max, capacity)).await {
        Ok(read) => read,
        Err(_) => Err(Problem::BodyTimeout),
    }
}

async fn collect(mut body: Body, bytes_max: usize, capacity: usize) -> Result<Vec<u8>, Problem> {
    // An announced length is a claim: memory is taken as bytes arrive, beyond a first small block.
    const FIRST_BLOCK_BYTES_MAX: usize = 64 << 10;
    let mut bytes = Vec::with_capacity(capacity.min(FIRST_BLOCK_BYTES_MAX));
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|_| Problem::BodyBroken)?;
        if let Some(data) = frame.data_ref() {
            if data.len() > bytes_max - bytes.len() {
                return Err(Problem::TooLarge { bytes_max });
            }
            bytes.extend_from_slice(data);
        }
    }
    Ok(bytes)
}
