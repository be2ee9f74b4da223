use super::{At, Rules};

/// The subschemas that judge the same value as this one.
fn same_value(rules: &Rules) -> impl Iterator<Item = At> + '_ {
    let condition =
        rules.condition.iter().flat_map(|(test, then, otherwise)| [Some(*test), *then, *otherwise]).flatten();
    rules
        .reference
        .into_iter()
        .chain(rules.all_of.iter().copied())
        .chain(rules.any_of.iter().flatten().copied())
        .chain(rules.one_of.iter().flatten().copied())
        .chain(rules.not)
        .chain(condition)
        .chain(rules.object.dependent_schemas.iter().map(|(_, at)| *at))
}

/// A subschema that comes back to itself without going into the value, so that judging would never end.
#[must_use]
pub fn endless(rules: &[Rules]) -> Option<At> {
    #[derive(Clone, Copy, PartialEq)]
    enum Seen {
        No,
        Open,
        Done,
    }
    let mut seen = vec![Seen::No; rules.len()];
    for first in 0..rules.len() {
        if seen[first] != Seen::No {
            continue;
        }
        seen[first] = Seen::Open;
        let mut path = vec![(first, same_value(&rules[first]).collect::<Vec<_>>())];
        while let Some((at, next)) = path.last_mut() {
            match next.pop() {
                None => {
                    seen[*at] = Seen::Done;
                    path.pop();
                }
                Some(next) => match seen[next] {
                    Seen::Open => return Some(next),
                    Seen::Done => (),
                    Seen::No => {
                        seen[next] = Seen::Open;
                        path.push((next, same_value(&rules[next]).collect()));
                    }
                },
            }
        }
    }
    None
}
