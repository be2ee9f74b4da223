use balustrade_core::TextForm;
use balustrade_server::wire;
use serde_json::Value;

/// A body never panics, an error has a code and a word, and each text of a valid check is the string or the number that
/// stands at its path, or the key on the way to it.
pub fn wire_parse(data: &[u8]) {
    let check = match wire::parse(data) {
        Ok(check) => check,
        Err(error) => {
            assert!(!error.code.is_empty() && !error.detail.is_empty());
            return;
        }
    };
    let body: Value = serde_json::from_slice(data).expect("a valid check is valid JSON");
    for text in &check.request.texts {
        let outer = body.pointer(&text.path).expect("a path leads somewhere");
        let Some(inner) = &text.inner_path else {
            assert_stands(text.form, &text.path, outer, &text.content);
            continue;
        };
        let inside = outer.as_str().expect("an inner path is of a string");
        let inside: Value = serde_json::from_str(inside).expect("an inner path means JSON inside");
        assert_stands(
            text.form,
            inner,
            inside.pointer(inner).expect("an inner path leads somewhere"),
            &text.content,
        );
    }
}

fn assert_stands(form: TextForm, path: &str, found: &Value, content: &str) {
    match form {
        TextForm::String => assert_eq!(found.as_str(), Some(content)),
        // Written in another way, such as with an exponent, it is the same number.
        TextForm::Number => {
            let written: Value = serde_json::from_str(content).expect("a number is written as JSON does");
            assert_eq!(found.as_f64(), written.as_f64());
        }
        TextForm::Key => {
            let step = path.rsplit('/').next().expect("a key is a step of its path");
            assert_eq!(step.replace("~1", "/").replace("~0", "~"), content);
        }
    }
}
