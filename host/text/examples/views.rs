//! The readings of texts that a model is given, one JSON string a line in, one object a line out:
//! `{"rest": …, "decoded": [… the folded reading of each decoded one]}`. The recipe of the models uses it, so that what
//! trains is read as what is checked.

use std::io::{BufRead, BufWriter, Write};

use balustrade_core::{View, ViewKind};
use balustrade_text::TextViews;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (input, mut output) = (std::io::stdin().lock(), BufWriter::new(std::io::stdout().lock()));
    for line in input.lines() {
        let text: String = serde_json::from_str(&line?)?;
        let views = TextViews::default();
        let of = |kind| -> Vec<&str> {
            views.of(&text, kind).iter().map(|view: &View| view.content.as_str()).collect()
        };
        let read = serde_json::json!({
            "rest": of(ViewKind::FoldedRest).concat(),
            "decoded": of(ViewKind::DecodedFolded),
        });
        writeln!(output, "{read}")?;
        // One answer for each question, for those who wait for it.
        output.flush()?;
    }
    Ok(())
}
