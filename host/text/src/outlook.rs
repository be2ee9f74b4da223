//! Whether a text that has come in part may still be a JSON object or array as a whole.

/// Reads a text piece by piece. Doubtful things count as JSON: that something cannot become a document is said only when
/// it is sure.
#[derive(Debug, Clone, Default)]
pub(crate) struct Outlook {
    state: State,
    /// Containers that are open: whether each is an object.
    open: Vec<bool>,
    unit: Unit,
}

/// An escape or a number under way, or an escape that may be the first half of a character.
#[derive(Debug, Clone, Copy, Default)]
struct Unit {
    bytes: usize,
    code: u32,
    is_second_half: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum State {
    #[default]
    Start,
    Value {
        may_close: bool,
    },
    Key {
        may_close: bool,
    },
    Colon,
    /// A value is over.
    After,
    /// A number, `true`, `false` or `null`.
    Bare,
    Text {
        is_key: bool,
    },
    Escape {
        is_key: bool,
    },
    /// Digits of an escape that are to come.
    Digits {
        is_key: bool,
        left: u8,
    },
    /// The document is over.
    Done,
    Never,
}

impl Outlook {
    /// Reads on.
    pub(crate) fn read(&mut self, piece: &str) {
        for byte in piece.bytes() {
            if self.state == State::Never {
                return;
            }
            let before = self.state;
            self.state = self.next(byte);
            self.unit = self.unit.next(before, self.state, byte);
        }
    }

    /// Bytes of something under way that redaction never cuts in a document: an escape, a pair of them that is one character, or
    /// a number.
    pub(crate) fn begun(&self) -> usize {
        self.unit.bytes
    }

    /// Whether what was read cannot begin a document.
    pub(crate) fn is_never(&self) -> bool {
        self.state == State::Never
    }

    /// Whether `value`, which comes next, and what stands in its place are the same in a document as in any text: it stands
    /// inside a string, and holds no escape.
    pub(crate) fn is_plain(&self, value: &str) -> bool {
        matches!(self.state, State::Text { .. })
            && value.bytes().all(|byte| byte >= b' ' && !matches!(byte, b'"' | b'\\'))
    }

    /// Whether what comes next stands in an object's key.
    pub(crate) fn is_key(&self) -> bool {
        matches!(self.state, State::Text { is_key: true })
    }

    fn next(&mut self, byte: u8) -> State {
        let is_blank = matches!(byte, b' ' | b'\t' | b'\n' | b'\r');
        match (self.state, byte) {
            (State::Bare, b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' | b'+' | b'-' | b'.') => State::Bare,
            (State::Text { is_key }, _) => match byte {
                b'"' if is_key => State::Colon,
                b'"' => State::After,
                b'\\' => State::Escape { is_key },
                0..b' ' => State::Never,
                _ => State::Text { is_key },
            },
            (State::Escape { is_key }, b'u') => State::Digits { is_key, left: 4 },
            (State::Escape { is_key }, b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => {
                State::Text { is_key }
            }
            (State::Digits { is_key, left: 1 }, byte) if byte.is_ascii_hexdigit() => State::Text { is_key },
            (State::Digits { is_key, left }, byte) if byte.is_ascii_hexdigit() => {
                State::Digits { is_key, left: left - 1 }
            }
            (State::Escape { .. } | State::Digits { .. } | State::Never, _) => State::Never,
            // A blank ends a bare value and nothing else.
            (State::Bare, _) if is_blank => State::After,
            (state, _) if is_blank => state,
            (State::Start | State::Value { .. }, b'{') => self.enter(true),
            (State::Start | State::Value { .. }, b'[') => self.enter(false),
            (State::Value { .. }, b'"') => State::Text { is_key: false },
            (State::Value { .. }, b'-' | b'0'..=b'9' | b't' | b'f' | b'n') => State::Bare,
            (State::Value { may_close: true }, b']') => self.leave(false),
            (State::Key { .. }, b'"') => State::Text { is_key: true },
            (State::Key { may_close: true }, b'}') => self.leave(true),
            (State::Colon, b':') => State::Value { may_close: false },
            (State::After | State::Bare, b',') => match self.open.last() {
                Some(true) => State::Key { may_close: false },
                _ => State::Value { may_close: false },
            },
            (State::After | State::Bare, b'}') => self.leave(true),
            (State::After | State::Bare, b']') => self.leave(false),
            _ => State::Never,
        }
    }

    fn enter(&mut self, is_object: bool) -> State {
        self.open.push(is_object);
        if is_object { State::Key { may_close: true } } else { State::Value { may_close: true } }
    }

    fn leave(&mut self, is_object: bool) -> State {
        if self.open.pop() != Some(is_object) {
            return State::Never;
        }
        if self.open.is_empty() { State::Done } else { State::After }
    }
}

impl Unit {
    fn next(self, before: State, after: State, byte: u8) -> Unit {
        let bytes = self.bytes + 1;
        match (before, after) {
            // The half before it stays, as long as this may be the other one.
            (State::Text { .. }, State::Escape { .. }) => {
                Unit { bytes, is_second_half: self.bytes > 0, ..self }
            }
            (State::Escape { .. }, State::Digits { .. }) => Unit { bytes, code: 0, ..self },
            (State::Digits { .. }, _) => {
                let digit = char::from(byte).to_digit(16).unwrap_or(0);
                let code = self.code * 16 + digit;
                let is_over = !matches!(after, State::Digits { .. });
                let is_first_half = (0xd800..0xdc00).contains(&code) && !self.is_second_half;
                if is_over && !is_first_half { Unit::default() } else { Unit { bytes, code, ..self } }
            }
            (_, State::Bare) => Unit { bytes, ..self },
            _ => Unit::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::is_document;
    use crate::testing::Random;

    fn of(text: &str) -> Outlook {
        let mut outlook = Outlook::default();
        text.chars().for_each(|c| outlook.read(c.encode_utf8(&mut [0; 4])));
        outlook
    }

    #[test]
    fn no_beginning_of_a_document_is_given_up() {
        let mut random = Random::new(31);
        for _ in 0..500 {
            let value = random.json(4);
            let text = format!(" [{value},{value:#}]\n").replace('é', "\\u00e9").replace('/', "\\/");
            assert!(is_document(&text), "{text}");
            for end in (0..=text.len()).filter(|end| text.is_char_boundary(*end)) {
                assert!(!of(&text[..end]).is_never(), "{}", &text[..end]);
            }
        }
        for text in ["[1e5,-0.5E+1]", "{\"a\":true,\"b\":[null,false]}", "[[],{}]", "[\"\\ud83d\"]"] {
            assert!(is_document(text) && !of(text).is_never(), "{text}");
        }
    }

    #[test]
    fn escapes_and_numbers_are_not_cut() {
        for (text, begun) in [
            ("[\"a", 0),
            ("[12.5", 4),
            ("[12.5,", 0),
            ("[\"\\", 1),
            ("[\"\\\\", 0),
            ("[\"\\u00e", 5),
            ("[\"\\u00e9", 0),
            ("[\"\\ud83d", 6),
            ("[\"\\ud83da", 0),
            ("[\"\\ud83d\\n", 0),
            ("[\"\\ud83d\\ud", 9),
            ("[\"\\ud83d\\ude00", 0),
            ("[\"\\ud83d\\ud83d\\ud83d", 6),
        ] {
            assert_eq!(of(text).begun(), begun, "{text}");
        }
    }

    #[test]
    fn most_texts_are_given_up_soon() {
        for text in [
            "Hello",
            "[1] See",
            "{name}",
            "[note] x",
            "\u{a0}[1]",
            "{\"a\" 1",
            "[1,]",
            "{}x",
            "[\"a\nb\"]",
            "[}",
        ] {
            assert!(of(text).is_never(), "{text}");
        }
    }

    #[test]
    fn plain_values_stand_in_strings_without_escapes() {
        assert!(of("{\"a\": \"to ").is_plain("jane@example.com") && of("{\"").is_plain("a"));
        for (before, value) in [
            ("{\"a\": ", "12"),
            ("{\"a\": \"\\", "name"),
            ("{\"a\": \"\\u00e", "9"),
            ("{\"a\": \"", "x\\ny"),
            ("{\"a\": \"", "x\", \"y"),
        ] {
            assert!(!of(before).is_plain(value), "{before}{value}");
        }
    }
}
