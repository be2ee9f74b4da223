use balustrade_core::{Offsets, TextSpan};
use balustrade_text::{DecodeLimits, ViewStream, decode, fold};

/// The first byte says how long pieces are; the rest is the text. Views stay within their bounds, have names of their own
/// and no more pieces than bytes, every span of them comes back on the original, and pieces give what the whole gives.
pub fn views(data: &[u8]) {
    let (piece_bytes, text) =
        data.split_first().map_or((1, data), |(first, rest)| (usize::from(*first) + 1, rest));
    let text = String::from_utf8_lossy(text);
    let limits = DecodeLimits { views_max: 8, bytes_max: 4_096, ..DecodeLimits::default() };

    let folded = fold(&text);
    come_back(&folded.content, &folded.offsets, &text);
    let decoded = decode(&text, &limits);
    assert!(decoded.views.len() <= limits.views_max);
    assert!(decoded.views.iter().map(|view| view.content.len()).sum::<usize>() <= limits.bytes_max);
    for (n, view) in decoded.views.iter().enumerate() {
        assert!(!view.content.is_empty() && view.name.starts_with("decoded:"), "{}", view.name);
        assert!(decoded.views.iter().take(n).all(|other| other.name != view.name), "two of {}", view.name);
        come_back(&view.content, &view.offsets, &text);
        let folded = fold(&view.content);
        come_back(&folded.content, &folded.offsets.through(&view.offsets), &text);
    }
    if let Some(cut) = decoded.cut {
        assert!(TextSpan::checked(cut.start, cut.end, &text).is_ok());
    }

    let mut stream = ViewStream::new(limits);
    let mut rest = &*text;
    while !rest.is_empty() {
        let (piece, after) = rest.split_at(rest.ceil_char_boundary(piece_bytes.min(rest.len())));
        stream.push(piece);
        rest = after;
    }
    assert_eq!(stream.finish(), (folded, decoded), "pieces give the views of the whole");
}

fn come_back(content: &str, offsets: &Offsets, text: &str) {
    assert_eq!(offsets.view_len(), content.len());
    assert!(offsets.pieces() <= content.len());
    for (start, c) in content.char_indices() {
        let span = offsets.to_original(TextSpan { start, end: start + c.len_utf8() });
        assert!(TextSpan::checked(span.start, span.end, text).is_ok(), "{span:?} of {text:?}");
    }
}
