//! The four shapes of input: a text, messages, chunks, a tool.

use balustrade_core::{InputShape, Role, Text, TextForm};

use super::cursor::{Cursor, Kind};
use super::fault::WireError;
use super::limits::WireLimits;
use super::literal::Literal;
use super::original::{Inner, Notes, Place};
use super::personal;
use super::request::{check_name, missing, take, unknown_field};

/// Texts in order, and where they stand.
#[derive(Default)]
pub(super) struct Gathered {
    pub texts: Vec<Text>,
    pub notes: Notes,
    /// How many of them are numbers and keys.
    n_numbers: usize,
}

impl Gathered {
    /// Adds the text at the cursor's path.
    fn add(
        &mut self,
        cursor: &Cursor<'_>,
        literal: Literal<'_>,
        role: Role,
        limits: &WireLimits,
    ) -> Result<(), WireError> {
        self.add_form(cursor, TextForm::String, literal, role, limits)
    }

    fn add_form(
        &mut self,
        cursor: &Cursor<'_>,
        form: TextForm,
        literal: Literal<'_>,
        role: Role,
        limits: &WireLimits,
    ) -> Result<(), WireError> {
        if form == TextForm::String {
            self.room(cursor, limits)?;
        } else {
            self.n_numbers += 1;
            if self.n_numbers > limits.numbers_max {
                let detail = format!(
                    "one check may hold {} long numbers and unusual keys in a tool's JSON; send it in parts",
                    limits.numbers_max
                );
                return Err(cursor.fault("too_many_texts", detail));
            }
        }
        let path = cursor.path().to_owned();
        self.texts.push(Text { path, inner_path: None, form, role, content: take(literal.value) });
        self.notes.places.push(Place { range: literal.range, inner: None, form });
        Ok(())
    }

    /// A key, string or number of a tool's JSON, if it is to be judged.
    fn add_leaf(
        &mut self,
        cursor: &Cursor<'_>,
        form: TextForm,
        literal: Literal<'_>,
        limits: &WireLimits,
    ) -> Result<(), WireError> {
        let may_identify = match form {
            TextForm::String => true,
            TextForm::Number => personal::number(&literal.value),
            TextForm::Key => personal::key(&literal.value),
        };
        if !may_identify {
            return Ok(());
        }
        self.add_form(cursor, form, literal, Role::new(Role::TOOL), limits)
    }

    fn room(&self, cursor: &Cursor<'_>, limits: &WireLimits) -> Result<(), WireError> {
        if self.texts.len() - self.n_numbers < limits.texts_max {
            return Ok(());
        }
        let detail =
            format!("is text number {}; one check may hold {}", limits.texts_max + 1, limits.texts_max);
        Err(cursor.fault("too_many_texts", detail))
    }
}

/// Reads the value of the input field; returns the byte offset after it.
pub(super) fn read(
    shape: InputShape,
    cursor: &mut Cursor<'_>,
    limits: &WireLimits,
    gathered: &mut Gathered,
) -> Result<usize, WireError> {
    match shape {
        InputShape::Text => read_text(cursor, limits, gathered)?,
        InputShape::Messages => read_messages(cursor, limits, gathered)?,
        InputShape::Chunks => read_chunks(cursor, limits, gathered)?,
        InputShape::Tool => read_tool(cursor, limits, gathered)?,
    }
    Ok(cursor.position())
}

fn read_text(cursor: &mut Cursor<'_>, limits: &WireLimits, gathered: &mut Gathered) -> Result<(), WireError> {
    let literal = cursor.string()?;
    if literal.value.is_empty() {
        return Err(cursor.fault("empty", "is empty; there is nothing to judge"));
    }
    // The role follows from the stage, which may not have been read yet.
    gathered.add(cursor, literal, Role::new(Role::USER), limits)
}

fn read_messages(
    cursor: &mut Cursor<'_>,
    limits: &WireLimits,
    gathered: &mut Gathered,
) -> Result<(), WireError> {
    let mut n_messages = 0;
    cursor.array(|cursor, _| {
        n_messages += 1;
        read_message(cursor, limits, gathered)
    })?;
    if n_messages == 0 {
        return Err(cursor.fault("empty", "holds no message"));
    }
    Ok(())
}

fn read_message(
    cursor: &mut Cursor<'_>,
    limits: &WireLimits,
    gathered: &mut Gathered,
) -> Result<(), WireError> {
    let first = gathered.texts.len();
    let mut role = None;
    let mut has_content = false;
    // `content` may stand before `role`: the texts get their role at the end.
    let unknown = Role::new(Role::USER);
    cursor.object(|cursor, key| match &**key {
        "role" => {
            let name = cursor.string()?.value;
            check_name(cursor, &name, limits)?;
            role = Some(Role::new(&name));
            Ok(())
        }
        "content" => {
            has_content = true;
            match cursor.kind()? {
                Kind::String => {
                    let literal = cursor.string()?;
                    gathered.add(cursor, literal, unknown.clone(), limits)
                }
                Kind::Array => cursor.array(|cursor, _| read_part(cursor, limits, gathered)),
                _ => Err(cursor.fault("wrong_type", "must be a string or an array of parts")),
            }
        }
        _ => Err(unknown_field(cursor, &["role", "content"])),
    })?;
    let role = role.ok_or_else(|| missing(cursor, "role"))?;
    if !has_content {
        return Err(missing(cursor, "content"));
    }
    for text in gathered.texts.iter_mut().skip(first) {
        text.role = role.clone();
    }
    Ok(())
}

/// A part of type `text` is judged. Any other is passed through untouched and named in `unjudged`.
fn read_part(cursor: &mut Cursor<'_>, limits: &WireLimits, gathered: &mut Gathered) -> Result<(), WireError> {
    let mut kind = None;
    let mut literal = None;
    let mut text_path = String::new();
    let mut other_field = None;
    cursor.object(|cursor, key| {
        match &**key {
            "type" => kind = Some(cursor.string()?.value),
            "text" if cursor.kind()? == Kind::String => {
                literal = Some(cursor.string()?);
                text_path = cursor.path().to_owned();
            }
            _ => {
                other_field.get_or_insert_with(|| unknown_field(cursor, &["type", "text"]));
                cursor.skip()?;
            }
        }
        Ok(())
    })?;
    let kind = kind.ok_or_else(|| missing(cursor, "type"))?;
    if kind != "text" {
        gathered.room(cursor, limits)?;
        gathered.notes.not_text.push(cursor.path().to_owned());
        return if gathered.notes.not_text.len() > limits.texts_max {
            Err(cursor.fault("too_many_texts", format!("one check may hold {} parts", limits.texts_max)))
        } else {
            Ok(())
        };
    }
    if let Some(error) = other_field {
        return Err(error);
    }
    let Some(literal) = literal else { return Err(missing(cursor, "text")) };
    gathered.add(cursor, literal, Role::new(Role::USER), limits)?;
    if let Some(text) = gathered.texts.last_mut() {
        text.path = text_path;
    }
    Ok(())
}

fn read_chunks(
    cursor: &mut Cursor<'_>,
    limits: &WireLimits,
    gathered: &mut Gathered,
) -> Result<(), WireError> {
    let mut ids = std::collections::HashSet::new();
    cursor.array(|cursor, _| {
        let mut id = None;
        let mut has_text = false;
        cursor.object(|cursor, key| match &**key {
            "id" => {
                let name = take(cursor.string()?.value);
                check_name(cursor, &name, limits)?;
                if !ids.insert(name.clone()) {
                    return Err(
                        cursor.fault("duplicate_id", "is the id of an earlier chunk; ids must be unique")
                    );
                }
                id = Some(name);
                Ok(())
            }
            "text" => {
                has_text = true;
                let literal = cursor.string()?;
                gathered.add(cursor, literal, Role::new(Role::RETRIEVED), limits)
            }
            _ => Err(unknown_field(cursor, &["id", "text"])),
        })?;
        if !has_text {
            return Err(missing(cursor, "text"));
        }
        gathered.notes.chunk_ids.push(id.ok_or_else(|| missing(cursor, "id"))?);
        Ok(())
    })?;
    if gathered.texts.is_empty() {
        return Err(cursor.fault("empty", "holds no chunk"));
    }
    Ok(())
}

fn read_tool(cursor: &mut Cursor<'_>, limits: &WireLimits, gathered: &mut Gathered) -> Result<(), WireError> {
    let mut has_name = false;
    cursor.object(|cursor, key| match &**key {
        "name" => {
            has_name = true;
            let literal = cursor.string()?;
            check_name(cursor, &literal.value, limits)?;
            gathered.add(cursor, literal, Role::new(Role::TOOL), limits)
        }
        "description" => {
            let literal = cursor.string()?;
            gathered.add(cursor, literal, Role::new(Role::TOOL), limits)
        }
        "arguments" if cursor.kind()? == Kind::String => {
            let literal = cursor.string()?;
            read_arguments(cursor, literal, limits, gathered)
        }
        // Its keys and numbers are the operator's.
        "schema" => cursor
            .each_leaf(&mut |cursor, form, literal| match form {
                TextForm::String => gathered.add(cursor, literal, Role::new(Role::TOOL), limits),
                TextForm::Number | TextForm::Key => Ok(()),
            })
            .map(drop),
        "arguments" | "result" => cursor
            .each_leaf(&mut |cursor, form, literal| gathered.add_leaf(cursor, form, literal, limits))
            .map(drop),
        _ => Err(unknown_field(cursor, &["name", "description", "schema", "arguments", "result"])),
    })?;
    if has_name { Ok(()) } else { Err(missing(cursor, "name")) }
}

/// Models write a call's arguments as a string that holds JSON. The strings inside are judged, so that an escape
/// cannot hide what they say; a string that is not JSON is judged as it is.
fn read_arguments(
    cursor: &Cursor<'_>,
    literal: Literal<'_>,
    limits: &WireLimits,
    gathered: &mut Gathered,
) -> Result<(), WireError> {
    let decoded = take(literal.value);
    let mut inside = Gathered::default();
    let n_before = (gathered.texts.len() - gathered.n_numbers, gathered.n_numbers);
    let read = read_inside(&decoded, limits, n_before, &mut inside);
    match read {
        Ok(()) => {}
        Err(error) if error.code == "not_json" => {
            let whole = Literal { value: decoded.into(), range: literal.range };
            return gathered.add(cursor, whole, Role::new(Role::TOOL), limits);
        }
        // JSON that we refuse to walk must not slip through as if it were not JSON.
        Err(error) => {
            let detail = format!("the JSON inside this string, at `{}`: {}", error.path, error.detail);
            return Err(cursor.fault(error.code, detail));
        }
    }
    let document = gathered.notes.inner.len();
    gathered.n_numbers += inside.n_numbers;
    for (mut text, place) in inside.texts.into_iter().zip(inside.notes.places) {
        text.inner_path = Some(std::mem::replace(&mut text.path, cursor.path().to_owned()));
        gathered.texts.push(text);
        gathered.notes.places.push(Place { inner: Some(document), ..place });
    }
    gathered.notes.inner.push(Inner { outer: literal.range, decoded });
    Ok(())
}

/// `n_before` are the strings, and the numbers and keys, that the check holds already.
fn read_inside(
    decoded: &str,
    limits: &WireLimits,
    n_before: (usize, usize),
    inside: &mut Gathered,
) -> Result<(), WireError> {
    let left = WireLimits {
        texts_max: limits.texts_max.saturating_sub(n_before.0),
        numbers_max: limits.numbers_max.saturating_sub(n_before.1),
        ..limits.clone()
    };
    let mut cursor = Cursor::new(decoded, limits.depth_max);
    cursor.each_leaf(&mut |cursor, form, literal| {
        inside.add_leaf(cursor, form, literal, &left).map_err(|_| {
            let detail = format!(
                "one check may hold {} texts, and {} long numbers and unusual keys",
                limits.texts_max, limits.numbers_max
            );
            cursor.fault("too_many_texts", detail)
        })
    })?;
    cursor.end()?;
    // A bare number is judged as the text it is.
    if !decoded.trim_start().starts_with(['{', '[', '"']) {
        return Err(cursor.fault("not_json", "is no object, array or string"));
    }
    Ok(())
}
