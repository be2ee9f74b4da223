//! Reads rule files: the part of YAML that they use, so that a guest does not carry all of YAML. At the left edge
//! stand keys; below a key stand either `name: [...]` or `- {...}`; lists, maps, `"quoted"` and plain scalars are
//! YAML's flow style. Comments have lines of their own.

use serde_json::{Map, Value};

/// The file as JSON.
///
/// # Errors
/// Names the line where something else stands.
pub fn parse(file: &str) -> Result<Value, String> {
    let mut reader = Reader { rest: file, file };
    let mut document = Map::new();
    reader.skip();
    while !reader.rest.is_empty() {
        let key = reader.key()?;
        reader.skip();
        let value = match reader.rest.as_bytes().first() {
            Some(b'{' | b'[') => reader.value(false)?,
            Some(b'-') => reader.items()?,
            _ => reader.entries()?,
        };
        document.insert(key, value);
        reader.skip();
    }
    Ok(Value::Object(document))
}

struct Reader<'a> {
    rest: &'a str,
    file: &'a str,
}

impl Reader<'_> {
    fn wrong<T>(&self, expected: &str) -> Result<T, String> {
        let read = self.file.len() - self.rest.len();
        let line = self.file.bytes().take(read).filter(|&byte| byte == b'\n').count() + 1;
        Err(format!("line {line}: expected {expected}"))
    }

    /// Skips blanks, lines' ends and lines of comment.
    fn skip(&mut self) {
        loop {
            self.rest = self.rest.trim_start();
            if !self.rest.starts_with('#') {
                return;
            }
            self.rest = self.rest.find('\n').map_or("", |end| &self.rest[end..]);
        }
    }

    fn eat(&mut self, c: char) -> bool {
        let rest = self.rest.strip_prefix(c);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn key(&mut self) -> Result<String, String> {
        let end = self.rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-');
        let Some((key, rest)) = end.map(|end| self.rest.split_at(end)) else { return self.wrong("a key") };
        if key.is_empty() || !rest.starts_with(':') {
            return self.wrong("a key and a colon");
        }
        self.rest = &rest[1..];
        Ok(key.to_owned())
    }

    /// `- {...}`, as long as there are.
    fn items(&mut self) -> Result<Value, String> {
        let mut items = Vec::new();
        while self.eat('-') {
            items.push(self.value(true)?);
            self.skip();
        }
        Ok(Value::Array(items))
    }

    /// `name: [...]` below a key, as long as it is indented.
    fn entries(&mut self) -> Result<Value, String> {
        let mut entries = Map::new();
        while !self.rest.is_empty() && !self.at_left_edge() {
            let key = self.key()?;
            let value = self.value(false)?;
            if entries.insert(key, value).is_some() {
                return self.wrong("no key twice");
            }
            self.skip();
        }
        Ok(Value::Object(entries))
    }

    fn at_left_edge(&self) -> bool {
        self.file[..self.file.len() - self.rest.len()].ends_with('\n')
    }

    /// A value in flow style; plain scalars of a list stay strings.
    fn value(&mut self, in_list: bool) -> Result<Value, String> {
        self.skip();
        match self.rest.as_bytes().first() {
            Some(b'[') => self.list(),
            Some(b'{') => self.map(),
            Some(b'"') => self.quoted().map(Value::String),
            _ => self.plain(in_list),
        }
    }

    fn list(&mut self) -> Result<Value, String> {
        self.eat('[');
        let mut items = Vec::new();
        loop {
            self.skip();
            if self.eat(']') {
                return Ok(Value::Array(items));
            }
            items.push(self.value(true)?);
            self.skip();
            if !self.eat(',') && !self.rest.starts_with(']') {
                return self.wrong("a comma or a bracket");
            }
        }
    }

    fn map(&mut self) -> Result<Value, String> {
        self.eat('{');
        let mut map = Map::new();
        loop {
            self.skip();
            if self.eat('}') {
                return Ok(Value::Object(map));
            }
            let key = self.key()?;
            let value = self.value(false)?;
            if map.insert(key, value).is_some() {
                return self.wrong("no key twice");
            }
            self.skip();
            if !self.eat(',') && !self.rest.starts_with('}') {
                return self.wrong("a comma or a brace");
            }
        }
    }

    fn quoted(&mut self) -> Result<String, String> {
        let mut text = String::new();
        let mut chars = self.rest.char_indices().skip(1);
        while let Some((at, c)) = chars.next() {
            match c {
                '"' => {
                    self.rest = &self.rest[at + 1..];
                    return Ok(text);
                }
                '\\' => match chars.next() {
                    Some((_, c @ ('"' | '\\'))) => text.push(c),
                    _ => return self.wrong("no escapes but of a quote and of a backslash"),
                },
                c => text.push(c),
            }
        }
        self.wrong("the end of a quote")
    }

    fn plain(&mut self, in_list: bool) -> Result<Value, String> {
        let end = self.rest.find([',', ']', '}', '\n']).unwrap_or(self.rest.len());
        let (text, rest) = self.rest.split_at(end);
        let text = text.trim();
        if text.is_empty() || text.contains(['"', ':', '#', '{', '[']) {
            return self.wrong("a value");
        }
        self.rest = rest;
        // What reads as a number or as a truth value is one, except among terms.
        let known = if in_list { None } else { serde_json::from_str(text).ok() };
        Ok(known.filter(|value: &Value| !value.is_null()).unwrap_or_else(|| Value::String(text.to_owned())))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_rule_files_use_is_read() {
        let file = "# why\nconcepts:\n  # more\n  a: [b c*, \"d, \\\"e\\\"\",\n    f, 1]\n  g-h: []\nrules:\n  - { name: x, score: 0.5, \
                    gap: 2, any_order: true,\n      seq: [a, \"=b|=c\"] }\n  - { name: y }\n";
        let expected = json!({
            "concepts": {"a": ["b c*", "d, \"e\"", "f", "1"], "g-h": []},
            "rules": [
                {"name": "x", "score": 0.5, "gap": 2, "any_order": true, "seq": ["a", "=b|=c"]},
                {"name": "y"},
            ],
        });
        assert_eq!(parse(file), Ok(expected));
        assert_eq!(parse("concepts: {}\n"), Ok(json!({"concepts": {}})));
    }

    #[test]
    fn what_they_do_not_use_is_refused_by_line() {
        for (file, says) in [
            ("a", "line 1: expected a key"),
            ("a:\n  b: [c", "line 2"),
            ("a:\n  b: \"c", "end of a quote"),
            ("a:\n  b: [\"\\n\"]", "escapes"),
            ("a:\n  b: [c]\n  b: [d]\n", "twice"),
            ("a:\n  - { b: c d: e }\n", "line 2: expected a value"),
            ("a: {b: [c] d: 1}", "a comma or a brace"),
        ] {
            let outcome = parse(file);
            assert!(outcome.as_ref().is_err_and(|error| error.contains(says)), "{file}: {outcome:?}");
        }
    }
}
