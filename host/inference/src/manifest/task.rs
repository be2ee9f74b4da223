//! What a model's task asks of its `model.yaml`.

use std::collections::BTreeMap;

use balustrade_core::category_is_valid;

use super::Checker;
use crate::document::{ModelDocument, Placed, Task};

/// Most labels.
const LABELS_MAX: usize = 1024;

/// Most numbers of a vector.
const DIMENSIONS_MAX: usize = 8192;

impl Checker<'_> {
    /// Keys that the task needs, and those that mean nothing in it.
    pub(super) fn task(&mut self, written: &ModelDocument) {
        let task = written.task.value;
        if task == Task::Embedding {
            match &written.dimensions {
                Some(placed) if (1..=DIMENSIONS_MAX).contains(&placed.value) => {}
                Some(placed) => self.add(placed, "dimensions", format!("write 1 to {DIMENSIONS_MAX}")),
                None => self.needs(&written.task, "dimensions"),
            }
            self.only_scores(written);
            return;
        }
        self.refuse(written.dimensions.as_ref(), "dimensions", task);
        self.refuse(written.pooling.as_ref(), "pooling", task);
        if written.overlap_tokens.is_none() {
            self.needs(&written.task, "overlap_tokens");
        }
        match (&written.labels, &written.categories) {
            (Some(labels), Some(categories)) => self.labels(task, labels, categories),
            (None, _) => self.needs(&written.task, "labels"),
            (_, None) => self.needs(&written.task, "categories"),
        }
    }

    fn needs(&mut self, task: &Placed<Task>, key: &str) {
        let detail = format!("the key `{key}` is missing, which task {} needs; add it", task.value.as_str());
        self.add(task, key, detail);
    }

    fn refuse<T>(&mut self, written: Option<&Placed<T>>, key: &str, task: Task) {
        if let Some(placed) = written {
            self.add(placed, key, format!("means nothing for task {}; remove it", task.as_str()));
        }
    }

    /// A vector has no label, no threshold and one window.
    fn only_scores(&mut self, written: &ModelDocument) {
        let task = written.task.value;
        self.refuse(written.labels.as_ref(), "labels", task);
        self.refuse(written.categories.as_ref(), "categories", task);
        self.refuse(written.activation.as_ref(), "activation", task);
        self.refuse(written.overlap_tokens.as_ref(), "overlap_tokens", task);
        self.refuse(written.thresholds.first(), "thresholds", task);
        self.refuse(written.calibration.as_ref(), "calibration", task);
        self.refuse(written.views.first(), "views", task);
    }

    fn labels(
        &mut self,
        task: Task,
        labels: &Placed<Vec<Placed<String>>>,
        categories: &Placed<BTreeMap<String, Placed<String>>>,
    ) {
        if labels.value.is_empty() || labels.value.len() > LABELS_MAX {
            self.add(
                labels,
                "labels",
                format!("write 1 to {LABELS_MAX} labels, in the order of the model's outputs"),
            );
        }
        for (index, label) in labels.value.iter().enumerate() {
            if labels.value.iter().take(index).any(|earlier| earlier.value == label.value) {
                self.add(label, "labels", format!("`{}` stands here twice", label.value));
            }
        }
        if categories.value.is_empty() {
            self.add(categories, "categories", "names no label, so nothing would ever be found");
        }
        for (label, category) in &categories.value {
            let known = labels.value.iter().any(|known| {
                known.value == *label
                    || (task == Task::Token
                        && known.value.split_once('-').is_some_and(|(_, kind)| kind == label))
            });
            if !known {
                self.add(category, "categories", format!("`{label}` is none of the labels"));
            }
            if !category_is_valid(&category.value) {
                let detail = format!(
                    "`{}` is no category; write a lower-case dotted name such as security.injection",
                    category.value
                );
                self.add(category, "categories", detail);
            }
        }
    }
}
