//! Secrets that nothing assigns: behind words ("my token is ..."), behind options of commands, behind a name in one piece with them.

use crate::assign::{self, Value};
use crate::found::{Rank, Secret};
use crate::glued::glued;
use crate::name::Name;
use crate::scan::Scanner;
use crate::settings::Generic;
use crate::value::{self, Class};

/// Bytes before a value in which its name is looked for.
const NAME_WITHIN: usize = 72;

/// Words for passwords by which a sentence may tell one.
const PASSWORDS: [&[u8]; 8] = [
    b"password",
    b"passwort",
    b"passphrase",
    b"passcode",
    b"kennwort",
    "contraseña".as_bytes(),
    b"wachtwoord",
    b"contrasena",
];
/// "is" in such a sentence.
const IS: [&[u8]; 14] = [
    b"is",
    b"is:",
    b"was",
    b"ist",
    b"ist:",
    b"lautet",
    b"lautet:",
    b"es",
    b"es:",
    b"est",
    b"est:",
    b"e",
    b"to",
    "è".as_bytes(),
];

/// Looks at a run from `start` to `end` in which there is no token of a known format.
pub fn run(scanner: &mut Scanner<'_>, start: usize, end: usize) {
    let text = scanner.text;
    let Some(run) = text.get(start..end) else { return };
    let told = match run.first().map(u8::to_ascii_lowercase) {
        Some(b'p' | b'k' | b'c' | b'w') => PASSWORDS.iter().find(|word| starts_with(run, word)),
        _ => None,
    };
    if let Some(word) = told
        && scanner.generic == Generic::On
        && end - start <= word.len() + 1
    {
        prose(scanner, end);
        return;
    }
    let before = start.checked_sub(1).map_or(b' ', |at| scanner.byte(at));
    let quoted = matches!(before, b'"' | b'\'' | b'`');
    if !before.is_ascii_whitespace() && !quoted {
        return;
    }
    if scanner.generic == Generic::On && run.len() <= 40 && looks_made_up(run) && made_up(scanner, start, end)
    {
        return;
    }
    if run.len() < 12 {
        return;
    }
    let trailing =
        run.iter().rev().take_while(|byte| matches!(byte, b'.' | b':' | b'!' | b'?' | b'*')).count();
    let written = run.get(..run.len() - trailing).unwrap_or_default();
    if written.iter().any(|byte| matches!(byte, b':' | b'@' | b'&' | b'$')) || equals_inside(written) {
        return;
    }
    scanner.work.spend(4 * written.len());
    if !written.iter().any(u8::is_ascii_digit) && written.len() < 20 {
        return;
    }
    let Some(name) = name_before(text, start) else { return glued(scanner, start, written) };
    let name = Name::new(name);
    if scanner.named(&name, written, start) {
        return;
    }
    match name.class {
        Some(class) if written.len() >= 16 && scanner.generic == Generic::On => {
            let class = if class == Class::Password { Class::Secret } else { class };
            if name.class == Some(Class::Password) && value::is_digest(written) {
                return;
            }
            let end = start + written.len();
            match value::judge(written, class, false) {
                Some(score) => generic(scanner, start, end, score.min(0.6), "words"),
                None => _ = scanner.of_service(&name, start, end),
            }
        }
        _ if scanner.of_service(&name, start, start + written.len()) => {}
        _ => glued(scanner, start, written),
    }
}

/// Letters of both cases with digits, and a mark.
fn looks_made_up(run: &[u8]) -> bool {
    let any = |is: fn(&u8) -> bool| run.iter().any(is);
    any(u8::is_ascii_digit)
        && any(u8::is_ascii_uppercase)
        && any(u8::is_ascii_lowercase)
        && any(|byte| b"!@#$%^&*?+~".contains(byte))
}

/// A password that words before it speak of.
fn made_up(scanner: &mut Scanner<'_>, start: usize, end: usize) -> bool {
    let text = scanner.text;
    let Some(name) = name_before(text, start) else { return false };
    scanner.work.spend(end - start);
    if Name::new(name).class != Some(Class::Password) {
        return false;
    }
    let Some(value) = assign::value(text, start) else { return false };
    let Some(written) = text.get(value.start..value.end) else { return false };
    let Some(score) = value::judge(written, Class::Password, false) else { return false };
    let category = "security.secret.password";
    scanner.tell(Secret { start, end: value.end, rank: Rank::Generic, score, category, format: "words" });
    true
}

pub fn generic(scanner: &mut Scanner<'_>, start: usize, end: usize, score: f64, format: &'static str) {
    let category = "security.secret.generic";
    scanner.tell(Secret { start, end, rank: Rank::Generic, score, category, format });
}

fn starts_with(run: &[u8], word: &[u8]) -> bool {
    run.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word))
}

/// `=` elsewhere than at the end, where it belongs to base64.
fn equals_inside(written: &[u8]) -> bool {
    let bare = written.iter().rposition(|&byte| byte != b'=').map_or(0, |last| last + 1);
    written.get(..bare).is_some_and(|bare| bare.contains(&b'='))
}

/// The words before a value, on its line or the one before.
fn name_before(text: &[u8], start: usize) -> Option<&[u8]> {
    let floor = start.saturating_sub(NAME_WITHIN);
    let mut end = start;
    let byte = |at: usize| text.get(at).copied().unwrap_or_default();
    while end > floor && (byte(end - 1).is_ascii_whitespace() || matches!(byte(end - 1), b'"' | b'\'' | b'`'))
    {
        end -= 1;
    }
    // "is", "=", ":" and the like.
    let last = assign::words(text, end, floor, 1);
    if IS.iter().any(|is| text.get(last..end).is_some_and(|word| word.eq_ignore_ascii_case(is))) {
        end = last;
        while end > floor && byte(end - 1) == b' ' {
            end -= 1;
        }
    }
    let mut begin = end;
    for _ in 0..3 {
        let next = assign::words(text, begin, floor, 1);
        if next == begin {
            break;
        }
        begin = next;
        // More than one blank may stand between words of a table, or the end of a line.
        let blanks = text
            .get(floor..begin)
            .unwrap_or_default()
            .iter()
            .rev()
            .take(4)
            .take_while(|b| matches!(b, b' ' | b'\n'))
            .count();
        if blanks == 0 {
            break;
        }
        begin -= blanks;
    }
    (end > begin).then(|| text.get(begin..end)).flatten()
}

/// "The password is hunter2": `end` is where the word for it ends.
fn prose(scanner: &mut Scanner<'_>, end: usize) {
    let text = scanner.text;
    let Some(value) = assign::value(text, end) else { return };
    if value.start == end || matches!(scanner.byte(value.start), b'=' | b':') {
        return;
    }
    let word = text.get(value.start..value.end).unwrap_or_default();
    let said = IS.iter().any(|is| word.eq_ignore_ascii_case(is));
    let value = if said { assign::value(text, value.end) } else { Some(value) };
    let Some(mut value) = value else { return };
    while !value.quoted
        && value.end > value.start
        && matches!(scanner.byte(value.end - 1), b'?' | b'!')
        && !said
    {
        value.end -= 1;
    }
    let written = text.get(value.start..value.end).unwrap_or_default();
    let digits = written.iter().any(u8::is_ascii_digit) && written.iter().any(u8::is_ascii_alphabetic);
    // Without digits: letters of both cases with a mark among them, not at the end as in a sentence.
    let marked = said
        && written.iter().any(u8::is_ascii_uppercase)
        && written.iter().any(u8::is_ascii_lowercase)
        && written.iter().rev().skip(1).any(|byte| b"!@#$%^&*?+~".contains(byte));
    if !digits && !marked || written.len() < 6 || value::is_digest(written) {
        return;
    }
    if let Some(score) = value::judge(written, Class::Password, value.quoted) {
        let score = if said { score } else { score - 0.1 };
        let category = "security.secret.password";
        scanner.tell(Secret {
            start: value.start,
            end: value.end,
            rank: Rank::Generic,
            score,
            category,
            format: "words",
        });
    }
}

/// Commands that take a password behind `-p`.
const COMMANDS: [&[u8]; 9] = [
    b"mysql",
    b"mysqldump",
    b"sshpass",
    b"docker login",
    b"redis-cli",
    b"mongo",
    b"psql",
    b"mysqladmin",
    b"ldapsearch",
];

/// Looks at an option of a command that begins at `at`.
pub fn flag(scanner: &mut Scanner<'_>, at: usize) {
    let text = scanner.text;
    let before = at.checked_sub(1).map_or(b' ', |at| scanner.byte(at));
    if !before.is_ascii_whitespace() && !matches!(before, b'"' | b'\'') {
        return;
    }
    let letter = scanner.byte(at + 1);
    if letter == b'-' {
        let name = text.get(at + 2..).unwrap_or_default();
        let length = name
            .iter()
            .take(48)
            .take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
            .count();
        let end = at + 2 + length;
        if length < 2 || !matches!(scanner.byte(end), b' ' | b'"') {
            return;
        }
        let name = text.get(at + 2..end).unwrap_or_default();
        // `"--token", "..."` as well.
        let gap =
            text.get(end..).unwrap_or_default().iter().take(4).take_while(|b| b" \",".contains(b)).count();
        let from = if scanner.byte(end) == b'"' && gap >= 3 { end + gap - 1 } else { end };
        let Some(value) = assign::value(text, from) else { return };
        scanner.work.spend(8);
        if name == b"user" || name == b"proxy-user" {
            user(scanner, value);
        } else if value.end - value.start >= 5 && scanner.byte(value.start) != b'-' {
            scanner.assigned(name, value);
        }
        return;
    }
    match letter {
        b'u' if matches!(scanner.byte(at + 2), b' ' | b'=' | b'"' | b'\'') => {
            if let Some(value) = assign::value(text, at + 2 + usize::from(scanner.byte(at + 2) == b'=')) {
                scanner.work.spend(8);
                user(scanner, value);
            }
        }
        b'p' | b'a' => {
            let line = text.get(at.saturating_sub(120)..at).unwrap_or_default();
            let line = line.rsplit(|&byte| byte == b'\n').next().unwrap_or_default();
            scanner.work.spend(line.len());
            let words = line.iter().enumerate().filter(|(at, byte)| {
                **byte != b' ' && at.checked_sub(1).is_none_or(|before| line.get(before) == Some(&b' '))
            });
            let mut command = words.map(|(at, _)| line.get(at..).unwrap_or_default());
            if command.any(|rest| COMMANDS.iter().any(|name| rest.starts_with(name)))
                && let Some(value) = assign::value(text, at + 2)
            {
                scanner.assigned(b"password", value);
            }
        }
        _ => {}
    }
}

/// `user:password` as curl takes it.
fn user(scanner: &mut Scanner<'_>, value: Value) {
    let Some(written) = scanner.text.get(value.start..value.end) else { return };
    let Some(split) = written.iter().position(|&byte| byte == b':') else { return };
    let (name, mut secret) =
        (written.get(..split).unwrap_or_default(), written.get(split + 1..).unwrap_or_default());
    let mut start = value.start + split + 1;
    if let Some(quoted) = secret.strip_prefix(b"'").or(secret.strip_prefix(b"\"")) {
        secret = quoted;
        start += 1;
    }
    let plain = |part: &[u8]| {
        part.first().is_some_and(|&first| first != b'$')
            && !part.iter().any(|byte| byte.is_ascii_whitespace() || b"{}<>[]()/|;".contains(byte))
    };
    // A token for a name, and no password.
    if secret.is_empty()
        && name.len() >= 8
        && plain(name)
        && value::judge(name, Class::Secret, false).is_some()
    {
        generic(scanner, value.start, value.start + name.len(), 0.6, "user-option");
        return;
    }
    let named = name.is_empty() || plain(name);
    if secret.len() >= 4
        && named
        && plain(secret)
        && !value::is_placeholder(secret)
        && !value::is_example(secret)
    {
        let category = "security.secret.password";
        let end = start + secret.len();
        scanner.tell(Secret {
            start,
            end,
            rank: Rank::Connection,
            score: 0.75,
            category,
            format: "user-option",
        });
    }
}
