use super::*;

#[test]
fn a_missing_model_is_named_with_where_it_was_looked_for() {
    for name in ["nothing", "../toy-injection", "", "Toy"] {
        let error = models().load(name).err().expect("there is none").to_string();
        assert!(error.contains(&format!("no model `{name}`")) && error.contains("fixtures"), "{error}");
    }
    let nowhere = Models::new(ModelsConfig {
        dirs: Vec::new(),
        embedded: &[],
        onnxruntime: OnnxRuntime::Off,
        sessions: 1,
    });
    assert!(nowhere.load("x").err().expect("none").to_string().contains("--models"));
    assert!(nowhere.names().is_empty());
}

#[test]
fn another_file_than_the_one_written_down_is_refused_with_both_digests() {
    for file in ["model.onnx", "tokenizer.json"] {
        let changed = Changed::new("toy-injection");
        let before = sha256(&changed.path(file));
        let changed = changed.file(file, |mut bytes| {
            bytes.push(b'\n');
            bytes
        });
        let (after, said) = (sha256(&changed.path(file)), changed.refusal());
        assert!(said.contains(file) && said.contains(&before) && said.contains(&after), "{said}");
    }
}

#[test]
fn a_missing_file_is_named() {
    let changed = Changed::new("toy-injection");
    std::fs::remove_file(changed.path("tokenizer.json")).expect("removed");
    let said = changed.refusal();
    assert!(said.contains("tokenizer.json: cannot be read"), "{said}");
}

#[test]
fn a_corrupt_graph_is_refused() {
    for cut in [0, 1, 100, 1500, 2600] {
        let said =
            Changed::new("toy-injection").honest("model.onnx", |bytes| bytes[..cut].to_vec()).refusal();
        assert!(said.contains("model.onnx"), "{cut}: {said}");
    }
    let said = Changed::new("toy-injection").honest("model.onnx", |_| b"this is no graph".to_vec()).refusal();
    assert!(said.contains("cannot load it"), "{said}");
}

#[test]
fn the_tokenizer_of_another_model_is_refused() {
    let other = std::fs::read(fixtures().join("toy-injection/tokenizer.json")).expect("read");
    let said = Changed::new("toy-entities").honest("tokenizer.json", |_| other.clone()).refusal();
    assert!(said.contains("token ids up to 111") && said.contains("knows 14"), "{said}");
    let said = Changed::new("toy-entities").honest("tokenizer.json", |_| b"{}".to_vec()).refusal();
    assert!(said.contains("tokenizer.json: no tokenizer"), "{said}");
}

#[test]
fn labels_that_do_not_fit_the_output_are_refused() {
    let three = |text: String| text.replace("[benign, injection]", "[benign, injection, other]");
    let said = Changed::new("toy-injection").document(three).refusal();
    assert!(said.contains("[1, 2]") && said.contains("3 labels"), "{said}");
    let token = |text: String| text.replace("task: sequence", "task: token");
    let said = Changed::new("toy-injection").document(token).refusal();
    assert!(said.contains("token task"), "{said}");
}

#[test]
fn a_model_that_gives_no_numbers_at_all_is_refused() {
    // Every embedding is read at load with the highest id; here the last one is no number.
    let nan = f32::NAN.to_le_bytes();
    let poison = |bytes: Vec<u8>| {
        let last = 0.25_f32.to_le_bytes();
        let mut bytes = bytes;
        while let Some(at) = bytes.windows(4).position(|four| four == last) {
            bytes[at..at + 4].copy_from_slice(&nan);
        }
        bytes
    };
    let said = Changed::new("toy-injection").honest("model.onnx", poison).refusal();
    assert!(said.contains("not numbers"), "{said}");
}

#[test]
fn inputs_and_outputs_that_are_not_there_are_named() {
    let inputs = |text: String| text + "inputs: { ids: nothing, attention: input_ids }\n";
    let said = Changed::new("toy-injection").document(inputs).refusal();
    assert!(said.contains("not exactly one takes token ids"), "{said}");
    let said = Changed::new("toy-injection").document(|text| text + "output: nothing\n").refusal();
    assert!(said.contains("no output `nothing`") && said.contains("logits"), "{said}");
}

#[test]
fn a_document_of_another_name_or_without_a_file_for_the_backend_is_refused() {
    let said = Changed::new("toy-injection")
        .document(|text| text.replace("name: toy-injection", "name: other"))
        .refusal();
    assert!(said.contains("`other`") && said.contains("rename"), "{said}");
    let said =
        Changed::new("toy-injection").document(|text| text.replace("  any:", "  onnxruntime:")).refusal();
    assert!(said.contains("no file for tract"), "{said}");
}

#[test]
fn a_model_is_loaded_once_and_again_when_it_changed() {
    let changed = Changed::new("toy-injection");
    let models = models_in(changed.dir.path());
    let first = models.load("toy-injection").expect("loads");
    assert!(Arc::ptr_eq(&first, &models.load("toy-injection").expect("loads")));
    let changed = changed.document(|text| text.replace("version: 0.1.0", "version: 0.2.0"));
    let second = models.load("toy-injection").expect("loads");
    assert_eq!((first.manifest().version.as_str(), second.manifest().version.as_str()), ("0.1.0", "0.2.0"));
    assert_eq!(models.loaded().len(), 2);
    drop(first);
    assert_eq!(models.loaded().len(), 1);
    drop(changed);
}
