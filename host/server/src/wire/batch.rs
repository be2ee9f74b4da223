use super::cursor::Cursor;
use super::fault::WireError;
use super::limits::WireLimits;
use super::request::{invalid_utf8, unknown_field};

/// Splits `{"checks": [...]}` into the bytes of its checks, unread, so that one bad check spoils only itself.
///
/// # Errors
/// The body is not JSON, has another shape, or holds no check or more than `checks_max`.
pub fn split_batch<'a>(
    body: &'a [u8],
    checks_max: usize,
    limits: &WireLimits,
) -> Result<Vec<&'a [u8]>, WireError> {
    match std::str::from_utf8(body) {
        Ok(text) => split(text, checks_max, limits),
        Err(error) => Err(invalid_utf8(body, error.valid_up_to(), |valid| {
            split(valid, checks_max, limits).err().map(|error| error.path)
        })),
    }
}

fn split<'a>(body: &'a str, checks_max: usize, limits: &WireLimits) -> Result<Vec<&'a [u8]>, WireError> {
    // Room for the batch's own object and array around a check of full depth.
    let mut cursor = Cursor::new(body, limits.depth_max + 2);
    let mut checks = None;
    cursor.object(|cursor, key| {
        if key != "checks" {
            return Err(unknown_field(cursor, &["checks"]));
        }
        let mut found = Vec::new();
        cursor.array(|cursor, _| {
            if found.len() == checks_max {
                return Err(cursor.fault("too_many_checks", format!("a batch may hold {checks_max} checks")));
            }
            let range = cursor.skip()?;
            found.push(&body.as_bytes()[range]);
            Ok(())
        })?;
        if found.is_empty() {
            return Err(cursor.fault("empty", "holds no check"));
        }
        checks = Some(found);
        Ok(())
    })?;
    cursor.end()?;
    checks.ok_or_else(|| WireError::new("missing_field", "/checks", "is missing"))
}
