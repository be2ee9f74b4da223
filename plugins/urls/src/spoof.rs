//! Hosts that pose as others.

/// Letters that look like others, and the names worth posing as.
#[derive(Debug, Default)]
pub struct Lookalikes {
    /// Sorted: the letter, and the Latin letter it looks like.
    letters: Vec<(char, char)>,
    /// Sorted.
    brands: Vec<String>,
}

/// How a host deceives.
#[derive(Debug, Clone, PartialEq)]
pub struct Spoof {
    /// In [0, 1].
    pub score: f64,
    /// For people.
    pub message: &'static str,
    /// What the host shows, where that is not what is written.
    pub shows: Option<String>,
}

impl Lookalikes {
    /// `lines` hold a Latin letter and its lookalikes each; `brands` are labels of hosts.
    #[must_use]
    pub fn new<'a>(lines: &str, brands: impl Iterator<Item = &'a str>) -> Lookalikes {
        let mut letters = Vec::new();
        for line in lines.lines().filter(|line| !line.starts_with('#')) {
            if let Some((latin, others)) = line.split_once(' ')
                && let Some(latin) = latin.chars().next()
            {
                letters.extend(others.trim().chars().map(|other| (other, latin)));
            }
        }
        letters.sort_unstable();
        let brands = brands.map(str::trim).filter(|brand| !brand.is_empty() && !brand.starts_with('#'));
        let mut brands: Vec<String> = brands.map(str::to_lowercase).collect();
        brands.sort_unstable();
        brands.dedup();
        Lookalikes { letters, brands }
    }

    /// How `host`, as [`crate::parse::host`] gives it, deceives: the worst of it. `written` is the host in its own case.
    #[must_use]
    pub fn judge(&self, host: &str, written: &str) -> Option<Spoof> {
        let labels: Vec<&str> = host.split('.').collect();
        let names = labels.split_last().map_or(&[][..], |(_, names)| names);
        let mut worst = self.brand_in_front(&labels);
        if written.chars().any(crate::parse::is_styled) {
            let message = "A host is written in styled letters.";
            let shows = Some(host.to_owned());
            worst = worst.filter(|worst| worst.score > 0.6).or(Some(Spoof { score: 0.6, message, shows }));
        }
        for label in names {
            let found =
                if label.is_ascii() { self.ascii(label, host, written) } else { self.international(label) };
            if let Some((score, message)) = found
                && worst.as_ref().is_none_or(|worst| worst.score < score)
            {
                worst = Some(Spoof {
                    score,
                    message,
                    shows: (!label.is_ascii() && written.is_ascii()).then(|| host.to_owned()),
                });
            }
        }
        worst
    }

    fn is_brand(&self, label: &str) -> bool {
        self.brands.binary_search_by(|brand| brand.as_str().cmp(label)).is_ok()
    }

    /// Digits and pairs of letters that look like a letter: `paypa1`, `rnicrosoft`, `paypaI`.
    fn ascii(&self, label: &str, host: &str, written: &str) -> Option<(f64, &'static str)> {
        let bytes = label.as_bytes();
        let capital = host.len() == written.len() && written.contains('I');
        let doubled = bytes.windows(2).any(|pair| pair == b"rn" || pair == b"vv");
        if bytes.len() < 5
            || !capital && !doubled && !bytes.iter().any(|byte| b"0135".contains(byte))
            || self.is_brand(label)
        {
            return None;
        }
        let digits = label.replace('0', "o").replace('1', "l").replace('5', "s").replace('3', "e");
        let mut poses = self.is_brand(&digits) && digits != label;
        if doubled {
            poses |= self.is_brand(&digits.replace("rn", "m").replace("vv", "w"));
        }
        // A capital I among small letters.
        if capital && written.bytes().any(|byte| byte.is_ascii_lowercase()) {
            poses |= written
                .replace('I', "l")
                .to_lowercase()
                .split('.')
                .any(|other| other.len() == label.len() && other != label && self.is_brand(other));
        }
        poses.then_some((0.7, "A host poses as a well-known name with letters or digits that look alike."))
    }

    fn international(&self, label: &str) -> Option<(f64, &'static str)> {
        let skeleton: String = label.chars().map(|c| self.latin(c).unwrap_or(c)).collect();
        if self.is_brand(&skeleton) || skeleton.split('-').any(|part| self.is_brand(part)) {
            return Some((0.9, "A host poses as a well-known name with letters of another alphabet."));
        }
        let alphabets = label.chars().fold(0, |bits, c| bits | alphabet(c));
        if alphabets & LATIN != 0 && alphabets & ALIKE != 0 {
            return Some((0.75, "A host mixes alphabets whose letters look alike."));
        }
        (alphabets & ALIKE != 0 && skeleton.is_ascii())
            .then_some((0.6, "A host reads as a Latin name and is written in another alphabet."))
    }

    fn latin(&self, c: char) -> Option<char> {
        self.letters.binary_search_by_key(&c, |letter| letter.0).ok().map(|at| self.letters[at].1)
    }

    /// A well-known name and its ending in front of another host: `paypal.com.login.example`.
    fn brand_in_front(&self, labels: &[&str]) -> Option<Spoof> {
        let front = labels.get(..labels.len().checked_sub(2)?)?;
        let pair = front
            .windows(2)
            .find(|pair| self.is_brand(pair[0]) && matches!(pair[1], "com" | "net" | "org"))?;
        let message = "A well-known host's name stands in front of another host.";
        (!labels.ends_with(pair)).then_some(Spoof { score: 0.6, message, shows: None })
    }
}

const LATIN: u8 = 1;
const ALIKE: u8 = 2;

/// Whether a letter is Latin, or of an alphabet with Latin lookalikes.
fn alphabet(c: char) -> u8 {
    match c {
        'a'..='z' | '\u{df}'..='\u{2af}' | '\u{1e00}'..='\u{1eff}' => LATIN,
        '\u{370}'..='\u{52f}'
        | '\u{531}'..='\u{588}'
        | '\u{13a0}'..='\u{13fd}'
        | '\u{ab70}'..='\u{abbf}'
        | '\u{1f00}'..='\u{1fff}' => ALIKE,
        _ => 0,
    }
}

/// Whether what stands before an `@` reads as a host, so that the URL seems to lead there.
#[must_use]
pub fn is_host_in_front(user: &str, is_ending: impl Fn(&str) -> bool) -> bool {
    let name = crate::parse::percent_decoded(user);
    let name = name.split(':').next().unwrap_or_default();
    !name.contains('@')
        && name.rsplit_once('.').is_some_and(|(front, end)| !front.is_empty() && is_ending(end))
}
