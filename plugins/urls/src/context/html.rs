use super::Use;

/// Attributes whose URL is loaded when the page is shown, in whatever tag.
const EMBEDDED: [&str; 8] =
    ["src", "srcset", "imagesrcset", "poster", "background", "data-src", "lowsrc", "xlink:href"];
/// The same, in these tags alone.
const EMBEDDED_IN: [(&str, &str); 5] =
    [("link", "href"), ("image", "href"), ("use", "href"), ("object", "data"), ("meta", "url")];
/// Attributes whose URL somebody follows.
const FOLLOWED: [&str; 5] = ["href", "action", "formaction", "content", "ping"];

/// The use by the attribute of a tag of HTML that is still open. `quoted` is `before` without the quotes and blanks at
/// its end; `before` may be `cut` at its beginning.
#[must_use]
pub fn of(before: &str, quoted: &str, cut: bool) -> Option<Use> {
    // The name of the tag tells little: an attribute before may hold a bracket of its own.
    let open =
        before.rfind('<').filter(|&at| before.as_bytes().get(at + 1).is_some_and(u8::is_ascii_alphabetic));
    if open.is_none() && !cut {
        return None;
    }
    let tag = &before[open.map_or(0, |at| at + 1)..];
    let name = &tag[..tag.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(tag.len())];
    let attribute = match quoted.strip_suffix('=') {
        Some(rest) => {
            let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | ':' | '_');
            let rest = rest.trim_end();
            &rest[rest.trim_end_matches(is_name).len()..]
        }
        // A later candidate of a list.
        None if quoted.ends_with([',', 'x', 'w']) && tag.contains("srcset") => "srcset",
        None => return None,
    };
    let is = |known: &&str| known.eq_ignore_ascii_case(attribute);
    let in_this =
        |(tag, known): &(&str, &str)| tag.eq_ignore_ascii_case(name) && known.eq_ignore_ascii_case(attribute);
    if EMBEDDED.iter().any(is) || EMBEDDED_IN.iter().any(in_this) {
        return Some(Use::Embedded);
    }
    FOLLOWED.iter().any(is).then_some(Use::Link)
}
