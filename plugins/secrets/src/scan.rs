//! One pass over a text: long runs without a blank may be tokens, and separators may assign a secret to a name.

use crate::assign::{self, Scheme, Value};
use crate::check::{Check, Holds, decode_base64, entropy};
use crate::found::{Rank, Secret};
use crate::index::{Compiled, Index};
use crate::name::Name;
use crate::settings::Generic;
use crate::shape::Matched;
use crate::value::{self, Class, Counts};
use crate::work::Work;
use crate::{jwt, loose, pem, service, uri};

/// Bytes without a blank from which on a run is looked at.
const RUN: u32 = 8;

/// For each byte: whether it belongs to a run (all bits but the lowest) and whether it may assign something (the lowest).
const CLASSES: [u32; 256] = {
    let mut classes = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let b = byte as u8;
        let run = b.is_ascii_graphic()
            && !matches!(
                b,
                b'"' | b'\''
                    | b'`'
                    | b'<'
                    | b'>'
                    | b'('
                    | b')'
                    | b'['
                    | b']'
                    | b'{'
                    | b'}'
                    | b','
                    | b';'
                    | b'\\'
            );
        let assigns = matches!(b, b'=' | b':' | b'(' | b',' | b'>' | b'-' | 0xEF);
        classes[byte] = (if run { u32::MAX - 1 } else { 0 }) | assigns as u32;
        byte += 1;
    }
    classes
};

/// Looks for secrets in one text.
#[derive(Debug)]
pub struct Scanner<'a> {
    pub index: &'a Index,
    pub text: &'a [u8],
    pub generic: Generic,
    pub work: Work,
    pub found: Vec<Secret<'a>>,
    /// What was told ends here; nothing generic is looked for before.
    told_to: usize,
}

impl<'a> Scanner<'a> {
    pub fn new(index: &'a Index, text: &'a str, generic: Generic) -> Scanner<'a> {
        let work = Work::new(text.len());
        Scanner { index, text: text.as_bytes(), generic, work, found: Vec::new(), told_to: 0 }
    }

    /// Goes over the text. An error says from which byte on it was too much work.
    ///
    /// # Errors
    /// The byte.
    pub fn scan(&mut self, secrets_max: usize) -> Result<(), usize> {
        let text = self.text;
        let mut run = 0_u32;
        for (at, &byte) in text.iter().enumerate() {
            let class = CLASSES[usize::from(byte)];
            run = (run + 1) & (class >> 1);
            if run == RUN || class & 1 != 0 {
                if run == RUN {
                    self.run(at + 1 - RUN as usize);
                }
                if class & 1 != 0 {
                    self.separator(at);
                }
                if self.work.is_done() || self.found.len() > secrets_max {
                    return Err(at);
                }
            }
        }
        Ok(())
    }

    pub fn byte(&self, at: usize) -> u8 {
        self.text.get(at).copied().unwrap_or_default()
    }

    pub fn tell(&mut self, secret: Secret<'a>) {
        if secret.rank > Rank::Connection {
            self.told_to = self.told_to.max(secret.end);
        }
        self.found.push(secret);
    }

    /// Whether a token may begin at `at`: behind something else than a letter or digit, `\n` and `%20` among them.
    fn begins(&self, at: usize) -> bool {
        let byte = |back: usize| at.checked_sub(back).map_or(0, |at| self.byte(at));
        !byte(1).is_ascii_alphanumeric()
            || byte(2) == b'\\' && matches!(byte(1), b'n' | b'r' | b't')
            || byte(3) == b'%' && byte(2).is_ascii_hexdigit() && byte(1).is_ascii_hexdigit()
    }

    /// Looks at the run that begins at `start`.
    fn run(&mut self, start: usize) {
        let text = self.text;
        let rest = text.get(start..).unwrap_or_default();
        let length = rest.iter().position(|&byte| CLASSES[usize::from(byte)] & 2 == 0).unwrap_or(rest.len());
        let end = start + length;
        let before = self.found.len();
        let mut at = start.max(self.told_to);
        while at < end && end - at >= self.index.least {
            let byte = self.byte(at);
            if (byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'~')) && self.begins(at) {
                if let Some(next) = self.token(at, end) {
                    at = next;
                    continue;
                }
                if self.work.is_done() {
                    return;
                }
            }
            at += 1;
        }
        if self.found.len() == before && self.generic != Generic::Off && self.told_to <= start {
            loose::run(self, start, end);
        }
    }

    /// A token that begins at `at`; where it ends.
    fn token(&mut self, at: usize, run_end: usize) -> Option<usize> {
        let (text, index) = (self.text, self.index);
        let mut best: Option<Secret<'a>> = None;
        let mut end = at;
        let mut work = std::mem::replace(&mut self.work, Work::new(0));
        index.at(text, (at, run_end), &mut work, |format, matched| match self.format(format, at, matched) {
            Some(secret) => {
                best = Some(secret);
                end = matched.end;
                true
            }
            None => false,
        });
        if best.is_none()
            && text.get(at..at + 3) == Some(b"eyJ")
            && let Some(last) = jwt::at(text, at, &mut work)
        {
            let (rank, category, format) = (Rank::Jwt, "security.secret.jwt", "jwt");
            best = Some(Secret { start: at, end: last, rank, score: 0.95, category, format });
            end = last;
        }
        self.work = work;
        let secret = best?;
        self.tell(secret);
        Some(end.max(at + 1))
    }

    /// The finding of a format at a place, if it passes the checks.
    fn format(&self, format: &'a Compiled, at: usize, matched: Matched) -> Option<Secret<'a>> {
        let secret = self.text.get(matched.secret_start..matched.secret_end)?;
        if entropy(secret) < format.entropy_min || value::is_example(secret) {
            return None;
        }
        let score = match format.check.of(secret, false) {
            Holds::No => return None,
            Holds::Certainly => format.score_in_context,
            Holds::Perhaps if format.check == Check::None && self.is_assigned(at) => format.score_in_context,
            Holds::Perhaps => format.score,
        };
        Some(Secret {
            start: matched.secret_start,
            end: matched.secret_end,
            rank: Rank::Format,
            score,
            category: &format.category,
            format: &format.name,
        })
    }

    fn is_assigned(&self, at: usize) -> bool {
        let before = self.text.get(at.saturating_sub(4)..at).unwrap_or_default();
        let last = before.iter().rev().find(|byte| !matches!(byte, b' ' | b'"' | b'\'' | b'`' | b'\\'));
        last.is_some_and(|byte| matches!(byte, b'=' | b':' | b'>'))
    }

    /// Looks at what may assign something.
    fn separator(&mut self, at: usize) {
        if at < self.told_to {
            return;
        }
        let text = self.text;
        let byte = self.byte(at);
        if byte == b'-' {
            if text.get(at..at + 10) == Some(b"-----BEGIN") {
                self.work.spend(64);
                if let Some((start, end, whole)) = pem::at(text, at + 5) {
                    self.tell(private_key(start, end, if whole { 1.0 } else { 0.95 }, "pem"));
                }
            } else if self.generic != Generic::Off {
                loose::flag(self, at);
            }
            return;
        }
        if byte == b':' && text.get(at..at + 3) == Some(b"://") {
            if let Some((start, end, score)) = uri::password(text, at, &mut self.work) {
                self.tell(Secret {
                    start,
                    end,
                    rank: Rank::Connection,
                    score,
                    category: "security.secret.connection-string",
                    format: "url-password",
                });
            }
            return;
        }
        if byte == b':' && text.get(at.saturating_sub(13)..at) == Some(b"Private-Lines") {
            if let Some((start, end)) = pem::putty(text, at - 13) {
                self.tell(private_key(start, end, 1.0, "putty"));
            }
            return;
        }
        let Some((from, value)) = assign::value_at(text, at) else { return };
        self.work.spend(value.end - value.start);
        if value.end - value.start >= 5 {
            self.assigned(assign::name_before(text, from), value);
        }
    }

    /// Judges a value with its name; whether there was a secret.
    pub fn assigned(&mut self, name: &'a [u8], value: Value) -> bool {
        let text = self.text;
        let Some(written) = text.get(value.start..value.end) else { return false };
        if name.is_empty() || written.first().is_none_or(|byte| *byte == b' ') {
            return false;
        }
        let name = Name::new(name);
        if self.named(&name, written, value.start) {
            return true;
        }
        let Some(mut class) = name.class else { return self.of_service(&name, value.start, value.end) };
        if matches!(class, Class::Weak | Class::Key) && value.scheme != Scheme::None {
            class = Class::Secret;
        }
        if value.scheme == Scheme::Basic {
            let holds = is_user_and_password(written);
            if holds {
                let category = "security.secret.generic";
                let (start, end) = (value.start, value.end);
                self.tell(Secret {
                    start,
                    end,
                    rank: Rank::Generic,
                    score: 0.75,
                    category,
                    format: "assignment",
                });
            }
            return holds;
        }
        // It is looked at in many ways.
        self.work.spend(8 * written.len());
        if self.generic == Generic::Off
            || matches!(class, Class::Weak | Class::Key) && self.generic == Generic::Strict
        {
            return false;
        }
        let Some(score) = value::judge(written, class, value.quoted) else {
            return class != Class::Password && self.of_service(&name, value.start, value.end);
        };
        if self.generic == Generic::Strict && (score < 0.65 || !value.quoted && class == Class::Password) {
            return false;
        }
        let connection = class == Class::Password && is_connection(text, value.start, value.end);
        let (category, format) = match class {
            Class::Password if connection => ("security.secret.connection-string", "key-value"),
            Class::Password => ("security.secret.password", "assignment"),
            _ => ("security.secret.generic", "assignment"),
        };
        let rank = if connection { Rank::Connection } else { Rank::Generic };
        let score = if connection { score.max(0.8) } else { score };
        self.tell(Secret { start: value.start, end: value.end, rank, score, category, format });
        true
    }

    /// Judges a value whose name may be that of a service; whether there was a secret.
    pub fn of_service(&mut self, name: &Name<'a>, start: usize, end: usize) -> bool {
        let Some(written) = self.text.get(start..end).filter(|_| self.generic == Generic::On) else {
            return false;
        };
        let with_word = name.class.is_some();
        if !service::may_hold(written, with_word) {
            return false;
        }
        self.work.spend(4 * name.written.len());
        if !name.is_of_service() {
            return false;
        }
        self.work.spend(8 * written.len());
        let Some(score) = service::judge(written, with_word) else { return false };
        loose::generic(self, start, end, score, "assignment");
        true
    }

    /// Looks for a shape of a provider that the name speaks of.
    pub fn named(&mut self, name: &Name<'a>, written: &[u8], start: usize) -> bool {
        if !(12..=2048).contains(&written.len()) || name.written.len() < 2 {
            return false;
        }
        let counts = Counts::of(written);
        if counts.digits == 0 && counts.upper == 0 && written.len() < 24 {
            return false;
        }
        let mut best: Option<Secret<'a>> = None;
        let mut work = Work::new(written.len());
        self.index.named(name.lower(), name.written, |format| {
            let whole = |shape: &crate::shape::Shape| {
                shape.matches(written, 0, &mut work).is_some_and(|matched| matched.end == written.len())
            };
            let entropy_min = format.entropy_min.min(entropy_of(&counts, written.len()));
            if !format.shapes.iter().any(whole)
                || format.check.of(written, name.class.is_some()) == Holds::No
                || entropy(written) < entropy_min
            {
                return;
            }
            let score = if name.class.is_some() { format.score_in_context } else { format.score };
            if best.is_none_or(|best| best.score < score) {
                best = Some(Secret {
                    start,
                    end: start + written.len(),
                    rank: Rank::Named,
                    score,
                    category: &format.category,
                    format: &format.name,
                });
            }
        });
        self.work.spend(written.len());
        let Some(secret) = best.filter(|_| !value::is_example(written)) else { return false };
        self.tell(secret);
        true
    }
}

/// Entropy that a value of these bytes can be asked for.
fn entropy_of(counts: &Counts, length: usize) -> f32 {
    if counts.is_hex {
        2.6
    } else if length < 20 {
        2.8
    } else {
        3.9
    }
}

fn private_key<'a>(start: usize, end: usize, score: f64, format: &'a str) -> Secret<'a> {
    Secret { start, end, rank: Rank::Key, score, category: "security.secret.private-key", format }
}

/// Whether base64 hides a user and a password.
fn is_user_and_password(written: &[u8]) -> bool {
    let decoded = decode_base64(written, 256);
    decoded.contains(&b':')
        && std::str::from_utf8(&decoded).is_ok_and(|text| !text.contains(char::is_control))
}

/// What stands beside a password in a connection string.
const BESIDE: [&[u8]; 10] = [
    b"server=",
    b"data source=",
    b"host=",
    b"user id=",
    b"uid=",
    b"user=",
    b"username=",
    b"initial catalog=",
    b"database=",
    b"dbname=",
];

/// Whether a password stands in a row of names and values with semicolons or blanks between them.
fn is_connection(text: &[u8], start: usize, end: usize) -> bool {
    let before = text.get(start.saturating_sub(160)..start).unwrap_or_default();
    let line = before.iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1);
    let before = before.get(line..).unwrap_or_default();
    let divided = text.get(end) == Some(&b';') || before.contains(&b';') || before.contains(&b' ');
    divided
        && BESIDE
            .iter()
            .any(|beside| before.windows(beside.len()).any(|part| part.eq_ignore_ascii_case(beside)))
}
