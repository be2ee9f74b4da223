//! What the name of a value says: whether it holds a secret, in English and other languages.

use crate::service;
use crate::value::Class;

use words::{
    ABOUT, BEFORE_KEY, COMPOUNDS, FOREIGN_PASSWORDS, FOREIGN_SECRETS, HARMLESS, KEPT, PASSWORD_WORDS,
    PASSWORDS, SECRET_WORDS, SECRETS,
};

mod words;

/// Bytes of a name that are looked at, its last ones.
pub const NAME_BYTES_MAX: usize = 64;
/// Words of a name that are looked at, its last ones.
const WORDS_MAX: usize = 12;

/// A name, in lower case and as it was written.
#[derive(Debug)]
pub struct Name<'t> {
    /// The last bytes of it.
    pub written: &'t [u8],
    lower: [u8; NAME_BYTES_MAX],
    /// What it says about its value.
    pub class: Option<Class>,
}

impl<'t> Name<'t> {
    pub fn new(written: &'t [u8]) -> Name<'t> {
        let written = written.get(written.len().saturating_sub(NAME_BYTES_MAX)..).unwrap_or(written);
        let mut lower = [0; NAME_BYTES_MAX];
        for (to, from) in lower.iter_mut().zip(written) {
            *to = if matches!(from, b'-' | b' ' | b'.') { b'_' } else { from.to_ascii_lowercase() };
        }
        let mut name = Name { written, lower, class: None };
        name.class = name.classify();
        name
    }

    /// In lower case, with `_` for hyphens, points and blanks.
    pub fn lower(&self) -> &[u8] {
        self.lower.get(..self.written.len()).unwrap_or_default()
    }

    fn classify(&self) -> Option<Class> {
        let mut words: [&[u8]; WORDS_MAX] = [&[]; WORDS_MAX];
        let mut count = 0;
        // From the end, so that a long name loses its beginning.
        let mut end = self.written.len();
        while end > 0 && count < WORDS_MAX {
            let start = word_start(self.written, end);
            if start < end {
                if let (Some(place), Some(word)) = (words.get_mut(count), self.lower.get(start..end)) {
                    *place = word;
                    count += 1;
                }
                end = start;
            } else {
                end -= 1;
            }
        }
        let words = words.get(..count).unwrap_or_default();
        let mut found: Option<(usize, Class)> = None;
        for (at, word) in words.iter().enumerate() {
            let before = words.get(at + 1).copied().unwrap_or_default();
            let class = class_of(word, before);
            // `password_secret`, `passwordKey` are made up by people.
            match (found, class) {
                (None, Some(class)) => found = Some((at, class)),
                (Some((first, _)), Some(Class::Password)) => found = Some((first, Class::Password)),
                _ => {}
            }
        }
        let Some((at, class)) = found else {
            return self.compound().or_else(|| self.shouted()).or_else(|| self.foreign());
        };
        let behind = words.get(..at).unwrap_or_default();
        let before = words.get(at + 1..).unwrap_or_default();
        let about = behind.iter().any(|word| ABOUT.contains(word));
        let harmless = before.iter().take(3).any(|word| HARMLESS.contains(word));
        if about || harmless {
            return None;
        }
        let of_something = class == Class::Weak
            && words.get(at).is_some_and(|word| word.ends_with(b"key"))
            && before.first().is_some_and(|word| word.len() >= 4 && !KEPT.contains(word));
        Some(match class {
            Class::Weak if self.compound().is_some() => Class::Secret,
            Class::Weak if of_something || self.shouted().is_some() => Class::Key,
            class => class,
        })
    }

    /// `ACCESSkey`, `aPiKEY`: two words in one, whatever their case.
    fn compound(&self) -> Option<Class> {
        COMPOUNDS.iter().any(|word| self.lower().ends_with(word)).then_some(Class::Secret)
    }

    /// Whether it is or has the name of a service.
    pub fn is_of_service(&self) -> bool {
        service::is_named(self.written, self.lower())
    }

    /// `serviceSECRETkey`, `service TOKEN`: in capitals beside small letters.
    fn shouted(&self) -> Option<Class> {
        if !self.written.iter().any(u8::is_ascii_lowercase) {
            return None;
        }
        let holds = |word: &[u8]| self.written.windows(word.len()).any(|part| part == word);
        if holds(b"PASSWORD") {
            Some(Class::Password)
        } else if holds(b"SECRET") || holds(b"TOKEN") {
            Some(Class::Secret)
        } else {
            (holds(b"ACCESS") || holds(b"PRIVATE") || holds(b"KEY")).then_some(Class::Key)
        }
    }

    fn foreign(&self) -> Option<Class> {
        if self.written.is_ascii() {
            return None;
        }
        let holds = |words: &[&str]| {
            words.iter().any(|word| self.written.windows(word.len()).any(|part| part == word.as_bytes()))
        };
        if holds(&FOREIGN_PASSWORDS) {
            Some(Class::Password)
        } else {
            holds(&FOREIGN_SECRETS).then_some(Class::Secret)
        }
    }
}

/// Where the word before `end` starts: letters and digits up to something else, or to a hump.
fn word_start(name: &[u8], end: usize) -> usize {
    let mut start = end;
    while let Some(&byte) = start.checked_sub(1).and_then(|before| name.get(before)) {
        if !byte.is_ascii_alphanumeric() {
            break;
        }
        start -= 1;
        let before = start.checked_sub(1).and_then(|before| name.get(before)).copied().unwrap_or_default();
        let after = name.get(start + 1).copied().unwrap_or_default();
        // `apiKey`, and `APIKey` as well; `_2` belongs to the word before it.
        let hump = byte.is_ascii_uppercase()
            && (before.is_ascii_lowercase()
                || before.is_ascii_uppercase() && after.is_ascii_lowercase() && start + 1 < end);
        let digits = byte.is_ascii_alphabetic() && before.is_ascii_digit();
        if hump || digits || before.is_ascii_alphabetic() && byte.is_ascii_digit() {
            break;
        }
    }
    start
}

fn class_of(word: &[u8], before: &[u8]) -> Option<Class> {
    let ends = |words: &[&[u8]]| words.iter().any(|wanted| word.ends_with(wanted));
    if ends(&PASSWORDS) || PASSWORD_WORDS.contains(&word) {
        return Some(Class::Password);
    }
    if ends(&SECRETS) || SECRET_WORDS.contains(&word) {
        return Some(Class::Secret);
    }
    match word {
        b"key" | b"keys" if BEFORE_KEY.contains(&before) => Some(Class::Secret),
        b"api" if before.len() >= 3 => Some(Class::Key),
        b"authorization" => Some(Class::Key),
        b"key" | b"auth" | b"access" | b"private" | b"clave" | b"chave" => Some(Class::Weak),
        _ if word.ends_with(b"key")
            && word.len() > 4
            && !ends(&[b"monkey", b"turkey", b"hotkey", b"donkey", b"hockey", b"whiskey"]) =>
        {
            Some(Class::Weak)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_what_they_hold() {
        for (name, class) in [
            ("DB_PASSWORD", Some(Class::Password)),
            ("userPwd", Some(Class::Password)),
            ("mot de passe contraseña", Some(Class::Password)),
            ("пароль", Some(Class::Password)),
            ("密码", Some(Class::Password)),
            ("artifactoryToken", Some(Class::Secret)),
            ("APIKey", Some(Class::Secret)),
            ("x-api-key", Some(Class::Secret)),
            ("aws_secret_access_key", Some(Class::Secret)),
            ("stripeKey", Some(Class::Key)),
            ("key", Some(Class::Weak)),
            ("cacheKey", None),
            ("passwordKey", Some(Class::Password)),
            ("serviceSECRETkey", Some(Class::Secret)),
            ("qUboLE accessKEy", Some(Class::Secret)),
            ("aPiKEY", Some(Class::Secret)),
            ("token_count", None),
            ("max_tokens", None),
            ("publicKey", None),
            ("password_hash", None),
            ("primary_key", None),
            ("next_page_token", None),
            ("keyboard", None),
            ("turkey", None),
            ("secretary", None),
            ("client_secret_id", None),
            ("", None),
        ] {
            assert_eq!(Name::new(name.as_bytes()).class, class, "{name}");
        }
    }
}
