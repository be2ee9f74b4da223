//! What every entry must keep.

use std::collections::HashSet;

use balustrade_sdk::test::{found, request};
use balustrade_sdk::{Detector, Settings};

use crate::Secrets;
use crate::format::Format;
use crate::shape::Shape;

/// As the examples stand in a text.
fn joined(example: &str) -> String {
    example.replace("{}", "")
}

/// What is told about a text, as format and what stands under the finding.
fn told(plugin: &Secrets, text: &str) -> Vec<(String, String)> {
    let request = request(&[text]);
    let report = plugin.detect(&request).unwrap();
    let told = report
        .findings
        .iter()
        .map(|finding| (finding.attributes[0].1.clone(), found(&request, finding).unwrap().to_owned()));
    told.collect()
}

fn alone(format: &Format) -> Secrets {
    let settings = format!("{{\"formats\": [\"{}\"], \"generic\": \"off\", \"score_min\": 0}}", format.name);
    Secrets::configure(&settings).unwrap().0
}

#[test]
fn there_are_as_many_as_promised() {
    assert!(super::all().count() >= 150);
}

#[test]
fn entries_are_complete() {
    let mut names = HashSet::new();
    for format in super::all() {
        let name = format.name;
        assert!(names.insert(name), "{name} stands there twice");
        for text in [name, format.provider] {
            let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
            assert!(text.bytes().all(plain), "{name}: {text}");
        }
        assert!(format.source.contains("; https://"), "{name}: title and address of a source");
        assert!(0.0 < format.score && format.score <= format.score_in_context, "{name}: scores");
        assert!(format.score_in_context <= 1.0, "{name}: scores");
        assert!(format.words.iter().all(|word| word.to_lowercase() == *word), "{name}: words are lower case");
        assert!(format.positives.len() >= 3 && format.look_alikes.len() >= 3, "{name}: three of each");
        for example in format.positives.iter().chain(format.look_alikes) {
            assert!(example.contains("{}"), "{name}: {example} is not divided");
        }
        for shape in format.shapes {
            assert!(Shape::new(shape).is_ok(), "{name}: {shape}");
        }
    }
}

#[test]
fn positives_are_found_and_look_alikes_are_not() {
    let mut wrong = String::new();
    for format in super::all() {
        let plugin = alone(format);
        for example in format.positives {
            let text = joined(example);
            let value = text.rsplit(['=', ' ', '"']).find(|part| part.len() > 4).unwrap_or(&text).to_owned();
            for around in [text.clone(), format!("see {text}, please"), format!("a\n  {text}\nb")] {
                let told = told(&plugin, &around);
                let holds = matches!(told.as_slice(), [(name, found)] if name == format.name && text.contains(found.as_str())
                    && (found.len() * 2 > text.len() || value.contains(found.as_str())));
                if !holds {
                    wrong.push_str(&format!("{}: {around:?} gave {told:?}\n", format.name));
                }
            }
        }
        for example in format.look_alikes {
            let text = joined(example);
            let told = told(&plugin, &text);
            if !told.is_empty() {
                wrong.push_str(&format!("{}: look-alike {text:?} gave {told:?}\n", format.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// With all formats together each positive is still told as a secret, by the same category.
#[test]
fn formats_do_not_hide_each_other() {
    let (plugin, _) = Secrets::configure("{\"score_min\": 0}").unwrap();
    let mut wrong = String::new();
    for format in super::all() {
        for example in format.positives {
            let text = joined(example);
            let told = told(&plugin, &text);
            if told.is_empty() {
                wrong.push_str(&format!("{}: {text:?} is not found\n", format.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
