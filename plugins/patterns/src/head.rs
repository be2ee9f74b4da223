//! The head of an expression: as much of its beginning as makes a hit unlikely by chance, and no more.
//!
//! A gate must let every match through and few other texts. What a long tail adds to that is little, and what it
//! costs is much: counted classes behind an unanchored start are what makes a joint automaton explode. So a head ends
//! where it has gathered enough information: `\bghp_[A-Za-z0-9]{36}` becomes `\bghp_[A-Za-z0-9]{4}`.

use regex_syntax::hir::{Class, Hir, HirKind, Literal, Repetition};

/// A repetition that may be this long at most is kept where more must follow.
const VARIABLE_MAX: u32 = 3;

/// The head of `hir` with about `bits` of information, where a byte that can be anything has none and a fixed byte
/// has 8. Every match of `hir` begins with a match of it.
pub fn head(hir: &Hir, bits: f32) -> Hir {
    take(hir, bits).hir
}

struct Head {
    hir: Hir,
    bits: f32,
    /// Something was left out, so nothing may follow.
    is_cut: bool,
}

fn take(hir: &Hir, wanted: f32) -> Head {
    let whole = |bits| Head { hir: hir.clone(), bits, is_cut: false };
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => whole(0.0),
        HirKind::Literal(literal) => {
            let bytes_wanted = copies(wanted, 8.0);
            if bytes_wanted >= literal.0.len() || std::str::from_utf8(&literal.0[..bytes_wanted]).is_err() {
                return whole(8.0 * count(literal.0.len()));
            }
            let Literal(bytes) = literal;
            Head { hir: Hir::literal(&bytes[..bytes_wanted]), bits: 8.0 * count(bytes_wanted), is_cut: true }
        }
        HirKind::Class(class) => whole(class_bits(class)),
        HirKind::Capture(capture) => take(&capture.sub, wanted),
        HirKind::Repetition(repetition) => repeated(hir, repetition, wanted),
        HirKind::Concat(parts) => in_order(parts, wanted),
        HirKind::Alternation(branches) => {
            let heads: Vec<Head> = branches.iter().map(|branch| take(branch, wanted)).collect();
            Head {
                bits: heads.iter().map(|head| head.bits).fold(f32::INFINITY, f32::min),
                is_cut: heads.iter().any(|head| head.is_cut),
                hir: Hir::alternation(heads.into_iter().map(|head| head.hir).collect()),
            }
        }
    }
}

fn in_order(parts: &[Hir], wanted: f32) -> Head {
    let mut kept = Vec::new();
    let mut bits = 0.0;
    for part in parts {
        if bits >= wanted {
            return Head { hir: Hir::concat(kept), bits, is_cut: true };
        }
        // What may be long or absent costs the most and tells the least.
        let is_loose = matches!(part.kind(), HirKind::Repetition(repetition)
            if repetition.min == 0 && repetition.max.is_none_or(|max| max > VARIABLE_MAX));
        if is_loose && bits >= wanted / 2.0 {
            return Head { hir: Hir::concat(kept), bits, is_cut: true };
        }
        let head = take(part, wanted - bits);
        bits += head.bits;
        kept.push(head.hir);
        if head.is_cut {
            return Head { hir: Hir::concat(kept), bits, is_cut: true };
        }
    }
    Head { hir: Hir::concat(kept), bits, is_cut: false }
}

fn repeated(hir: &Hir, repetition: &Repetition, wanted: f32) -> Head {
    let one = take(&repetition.sub, wanted);
    let again = |min: u32, max: Option<u32>, sub: Hir| {
        Hir::repetition(Repetition { min, max, greedy: repetition.greedy, sub: Box::new(sub) })
    };
    if repetition.min == 0 {
        // An optional part is kept whole: a cut one could not be followed by anything.
        return Head { hir: hir.clone(), bits: 0.0, is_cut: false };
    }
    if one.is_cut {
        return Head { hir: one.hir, bits: one.bits, is_cut: true };
    }
    let enough = u32::try_from(copies(wanted, one.bits)).unwrap_or(u32::MAX);
    let bits = one.bits * count(repetition.min as usize);
    if enough < repetition.min {
        let bits = one.bits * count(enough as usize);
        return Head { hir: again(enough, Some(enough), one.hir), bits, is_cut: true };
    }
    let is_fixed = repetition.max == Some(repetition.min);
    if !is_fixed && bits >= wanted / 2.0 {
        return Head { hir: again(repetition.min, Some(repetition.min), one.hir), bits, is_cut: true };
    }
    Head { hir: hir.clone(), bits, is_cut: false }
}

/// How many of `each` bits give `wanted`; at least one.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "small positive numbers")]
fn copies(wanted: f32, each: f32) -> usize {
    if each < 0.01 { usize::MAX } else { (wanted / each).ceil().max(1.0) as usize }
}

#[allow(clippy::cast_precision_loss, reason = "lengths of expressions")]
fn count(n: usize) -> f32 {
    n as f32
}

/// Against all bytes; a character beyond ASCII is taken for one byte, which is less than it tells.
fn class_bits(class: &Class) -> f32 {
    let members: usize = match class {
        Class::Bytes(class) => class.iter().map(|range| usize::from(range.end() - range.start()) + 1).sum(),
        Class::Unicode(class) => {
            class.iter().map(|range| (range.end() as usize - range.start() as usize) + 1).sum()
        }
    };
    (256.0 / count(members.clamp(1, 256))).log2()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_ends_where_it_tells_enough() {
        for (whole, expected) in [
            (r"(?-u)\bghp_[A-Za-z0-9]{36}", r"(?-u)\bghp_[A-Za-z0-9]{4}"),
            (r"(?-u)-----BEGIN [A-Z]+ KEY", r"-----"),
            (r"(?-u)[a-z]@[a-z]+\.[a-z]{2}", r"(?-u)[a-z]@[a-z]+\.[a-z]{2}"),
            (r"(?i-u)key[a-z_]{0,24}=[0-9]{40}", r"(?i-u)key"),
            (r"(?-u)(?:AKIA|ASIA)[A-Z0-9]{16}", r"(?-u)(?:AKIA|ASIA)[A-Z0-9]{3}"),
            (r"(?-u)4[0-9]{3}[ -]?[0-9]{4}[ -]?[0-9]{4}", r"(?-u)4[0-9]{3}[ -]?[0-9]{4}"),
            (r"(?-u)x?y", r"(?-u)x?y"),
        ] {
            let plain = regex_syntax::parse(expected).unwrap().to_string();
            assert_eq!(head(&regex_syntax::parse(whole).unwrap(), 40.0).to_string(), plain, "{whole}");
        }
    }
}
