//! Conditions: CEL without loops, compiled once, evaluated without copying the request.

mod check;
mod input;

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, LazyLock};

use cel::{Context, Env, ExecutionError, Program, Value};

pub(crate) use check::Mentions;
pub use input::ConditionInput;

/// Longest condition, in bytes.
pub const CONDITION_BYTES_MAX: usize = 4096;

/// The functions of CEL, built once: building them costs far more than evaluating a condition.
static ENV: LazyLock<Arc<Env>> = LazyLock::new(|| Arc::new(Env::stdlib().with_optional_support(false)));

/// When a guardrail runs.
///
/// What is missing is an error, not false: `attributes.channel == "email"` fails for a request without `channel`, and
/// the engine treats a failed condition as a failure of the guardrail. `has(attributes.channel) && ...` and
/// `"channel" in attributes` ask first. As in all of CEL, `a || b` is true when one side is, even if the other fails.
#[derive(Clone)]
pub struct Condition {
    source: Arc<str>,
    program: Arc<Program>,
    mentions: Arc<Mentions>,
}

impl Condition {
    /// # Errors
    /// Says what is wrong: too long, no CEL, a loop (`all`, `exists`, `map`, `filter`), an unknown variable or function,
    /// or an expression that cannot be true or false.
    pub fn compile(source: &str) -> Result<Condition, String> {
        if source.trim().is_empty() {
            return Err("the condition is empty; remove the key, and the guardrail always runs".to_owned());
        }
        if source.len() > CONDITION_BYTES_MAX {
            return Err(format!(
                "the condition has {} bytes and {CONDITION_BYTES_MAX} are allowed; shorten it or set an attribute",
                source.len()
            ));
        }
        check::nesting(source)?;
        // The parser is generated code; a fault in it is the document's fault here, not the process's.
        let program = catch_unwind(AssertUnwindSafe(|| ENV.compile(source)))
            .map_err(|_| "the condition cannot be parsed".to_owned())?
            .map_err(|errors| parse_message(&errors.to_string()))?;
        let mentions = check::check(program.expression())?;
        Ok(Condition { source: source.into(), program: Arc::new(program), mentions: Arc::new(mentions) })
    }

    /// As it was written.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Whether it is true for this request.
    ///
    /// # Errors
    /// Something it needs is missing or has another type. Names the key, never a value of the request.
    pub fn holds(&self, input: &ConditionInput<'_>) -> Result<bool, String> {
        let mut context = Context::with_env(Arc::clone(&ENV));
        context.set_variable_resolver(input);
        match self.program.execute(&context) {
            Ok(Value::Bool(holds)) => Ok(holds),
            Ok(_) => Err("the condition is neither true nor false".to_owned()),
            Err(error) => Err(execution_message(&error)),
        }
    }

    /// Whether it depends on what earlier tiers found, and not on the request alone.
    #[must_use]
    pub fn needs_evidence(&self) -> bool {
        self.mentions.evidence
    }

    /// The names it depends on, for checks that need the whole policy.
    pub(crate) fn mentions(&self) -> &Mentions {
        &self.mentions
    }
}

impl fmt::Debug for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Condition").field(&self.source).finish()
    }
}

/// The first line of the parser's report, without its prefix.
fn parse_message(report: &str) -> String {
    let first = report.lines().next().unwrap_or_default();
    let place = first.strip_prefix("ERROR: <input>:").unwrap_or(first);
    let message: String = place.chars().take(200).collect();
    format!("not a valid CEL expression: {message}")
}

/// The parser's values may quote the request, so only names and types are passed on.
fn execution_message(error: &ExecutionError) -> String {
    match error {
        ExecutionError::NoSuchKey(key) => {
            format!("`{key}` is missing; ask first with has(attributes.{key}) or \"{key}\" in attributes")
        }
        ExecutionError::NoSuchOverload(overload) => overload.to_string(),
        ExecutionError::UndeclaredReference(name) => format!("`{name}` is not known"),
        ExecutionError::DivisionByZero(_) | ExecutionError::RemainderByZero(_) => {
            "division by zero".to_owned()
        }
        ExecutionError::Overflow(operator, ..) => format!("`{operator}` overflows"),
        ExecutionError::FunctionError { function, .. } => format!("`{function}` cannot use its argument"),
        _ => "values of types that do not go together".to_owned(),
    }
}

#[cfg(test)]
mod tests;
