use std::sync::Arc;
use std::time::Duration;

use balustrade_core::{Action, CategoryPattern, DetectorSpec, Grants, Mode, Reuse, Role, RunLimits, Stage};

use balustrade_text::Style;

use crate::{Condition, GrantPlace};

/// A policy with every default applied and every rule checked.
#[derive(Debug, Clone)]
pub struct Policy {
    /// What requests choose it by.
    pub name: Arc<str>,
    /// For people.
    pub description: Option<String>,
    /// BLAKE3 in hex, of what the document means and of every list it names: comments and the order of keys do not
    /// change it, a changed line of a list does.
    pub digest: String,
    /// Longest that one check may take.
    pub deadline: Duration,
    /// How found values are replaced, by category; the most exact pattern first.
    pub redaction: Vec<(CategoryPattern, Style)>,
    /// Sorted by tier, then in document order. Never empty.
    pub guardrails: Vec<Guardrail>,
}

impl Policy {
    /// How a value of `category` is replaced.
    #[must_use]
    pub fn style_for(&self, category: &str) -> Style {
        let found = self.redaction.iter().find(|(pattern, _)| pattern.matches(category));
        found.map_or(Style::default(), |(_, style)| *style)
    }

    /// Its styles that cannot be made without a key.
    pub fn keyed_styles(&self) -> impl Iterator<Item = (&CategoryPattern, Style)> {
        self.redaction.iter().filter(|(_, style)| style.needs_key()).map(|(pattern, style)| (pattern, *style))
    }
}

/// One configured check.
#[derive(Debug, Clone)]
pub struct Guardrail {
    /// Unique in its policy.
    pub name: Arc<str>,
    /// The plugin that does the work.
    pub plugin: Arc<str>,
    /// What the plugin is used as.
    pub subject: Subject,
    /// Settings as JSON text with sorted keys and lists in place; `None` when the policy gives none.
    pub settings_json: Option<String>,
    /// Where it looks; not empty, no duplicates.
    pub stages: Vec<Stage>,
    /// Whose texts it judges.
    pub roles: RoleFilter,
    /// Order of cost, from 1.
    pub tier: u32,
    /// In [0, 1].
    pub threshold: f64,
    /// For categories that `actions` does not cover.
    pub action: Action,
    /// Instead of `action`, for findings that score high.
    pub strong: Option<Strong>,
    /// Most exact first.
    pub actions: Vec<(CategoryPattern, Action)>,
    /// Whether the action counts.
    pub mode: Mode,
    /// `Allow`, `Flag` or `Block`.
    pub on_error: Action,
    /// `Allow`, `Flag` or `Block`.
    pub on_partial: Action,
    /// Longest that it may take; never beyond the policy's deadline.
    pub timeout: Duration,
    /// It runs only when this holds.
    pub condition: Option<Condition>,
    /// What the plugin may do beyond its own memory.
    pub grants: Grants,
    /// Where a grant would be written.
    pub grant_place: GrantPlace,
    /// Bounds of one call; `limits.timeout` is `timeout`.
    pub limits: RunLimits,
    /// Whether instances are kept.
    pub reuse: Reuse,
}

/// The action for findings that are nearly certain.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Strong {
    /// From this score on; above the guardrail's threshold, at most 1.
    pub threshold: f64,
    /// Stronger than the guardrail's general action.
    pub action: Action,
}

/// What a guardrail uses its plugin as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// Text in, findings out.
    Detector,
    /// The model's answer in, a score out.
    Evaluator {
        /// Category of the finding that the score makes.
        category: String,
        /// Which side of the threshold is a finding.
        flag: FlagWhen,
    },
}

/// On which side of the threshold an evaluator's score is a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FlagWhen {
    /// At the threshold or above.
    Above,
    /// Below the threshold.
    Below,
}

impl FlagWhen {
    /// The name used in policies.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            FlagWhen::Above => "above",
            FlagWhen::Below => "below",
        }
    }

    /// Whether `score` is a finding at `threshold`.
    #[must_use]
    pub fn flags(self, score: f64, threshold: f64) -> bool {
        match self {
            FlagWhen::Above => score >= threshold,
            FlagWhen::Below => score < threshold,
        }
    }
}

/// Whose texts a guardrail judges.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum RoleFilter {
    /// The policy names no roles: as [`Role::judged_by_default`] has it.
    #[default]
    Default,
    /// Exactly these.
    Only(Vec<Role>),
}

impl RoleFilter {
    /// Whether a text of `role` is judged at `stage`.
    #[must_use]
    pub fn judges(&self, stage: Stage, role: &Role) -> bool {
        match self {
            RoleFilter::Default => role.judged_by_default(stage),
            RoleFilter::Only(roles) => roles.contains(role),
        }
    }
}

impl Guardrail {
    /// The action for a finding of `category` with `score`: that of the most exact pattern that covers the category,
    /// else the one for strong findings, else the general action.
    #[must_use]
    pub fn action_for(&self, category: &str, score: f64) -> Action {
        if let Some((_, action)) = self.actions.iter().find(|(pattern, _)| pattern.matches(category)) {
            return *action;
        }
        self.strong.filter(|strong| score >= strong.threshold).map_or(self.action, |strong| strong.action)
    }

    /// Whether it looks at texts of `role` at `stage`.
    #[must_use]
    pub fn judges(&self, stage: Stage, role: &Role) -> bool {
        self.stages.contains(&stage) && self.roles.judges(stage, role)
    }

    /// What has to be loaded for it.
    #[must_use]
    pub fn detector_spec(&self) -> DetectorSpec {
        DetectorSpec {
            guardrail: self.name.to_string(),
            plugin: self.plugin.to_string(),
            settings_json: self.settings_json.clone(),
            grants: self.grants.clone(),
            limits: self.limits.clone(),
            reuse: self.reuse,
        }
    }
}
