//! What was found in one text, and which of two findings at one place is told.

/// How specific a finding is; of two that overlap the more specific one is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// A value that is assigned to a name of a secret.
    Generic,
    /// A password in an address or a connection string.
    Connection,
    /// A signed token of no provider.
    Jwt,
    /// A shape of a provider, beside its name.
    Named,
    /// A format of a provider.
    Format,
    /// A private key.
    Key,
}

/// One secret in a text.
#[derive(Debug, Clone, Copy)]
pub struct Secret<'a> {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// How specific the finding is.
    pub rank: Rank,
    /// In [0, 1].
    pub score: f64,
    /// Of the finding.
    pub category: &'a str,
    /// Name of the format.
    pub format: &'a str,
}

/// Sorts by place, and keeps of those that overlap the most specific one, then the surest, then the longest.
pub fn resolve(mut secrets: Vec<Secret<'_>>) -> Vec<Secret<'_>> {
    secrets.sort_by_key(|secret| (secret.start, usize::MAX - secret.end));
    let mut kept: Vec<Secret<'_>> = Vec::with_capacity(secrets.len());
    for secret in secrets {
        match kept.last_mut() {
            Some(last) if secret.start < last.end => {
                let better = secret
                    .rank
                    .cmp(&last.rank)
                    .then(secret.score.total_cmp(&last.score))
                    .then((secret.end - secret.start).cmp(&(last.end - last.start)));
                if better.is_gt() {
                    *last = secret;
                }
            }
            _ => kept.push(secret),
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_specific_one_wins() {
        let secret = |start, end, rank| Secret { start, end, rank, score: 0.5, category: "c", format: "f" };
        let kept = resolve(vec![
            secret(10, 20, Rank::Generic),
            secret(0, 5, Rank::Generic),
            secret(10, 18, Rank::Format),
            secret(30, 40, Rank::Jwt),
            secret(30, 45, Rank::Jwt),
        ]);
        let spans: Vec<_> = kept.iter().map(|secret| (secret.start, secret.end)).collect();
        assert_eq!(spans, [(0, 5), (10, 18), (30, 45)]);
    }
}
