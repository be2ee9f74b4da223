use std::collections::BTreeSet;

use balustrade_core::{Stage, Verdict, category_is_valid};
use cel::IdedExpr;
use cel::common::ast::{CallExpr, Expr, LiteralValue, operators};

/// Deepest nesting of an expression; CEL evaluates by recursion.
const DEPTH_MAX: usize = 64;

/// What a condition can see.
const VARIABLES: [&str; 4] = ["stage", "attributes", "scores", "verdicts"];

/// What a condition can call, beyond operators.
const FUNCTIONS: [&str; 7] = ["size", "contains", "startsWith", "endsWith", "int", "double", "string"];

/// Operators whose answer is true or false, with the functions that answer so.
const BOOLEAN: [&str; 13] = [
    operators::LOGICAL_AND,
    operators::LOGICAL_OR,
    operators::LOGICAL_NOT,
    operators::EQUALS,
    operators::NOT_EQUALS,
    operators::GREATER,
    operators::GREATER_EQUALS,
    operators::LESS,
    operators::LESS_EQUALS,
    operators::IN,
    "contains",
    "startsWith",
    "endsWith",
];

/// Operators that compute.
const OTHER: [&str; 8] = [
    operators::CONDITIONAL,
    operators::SUBSTRACT,
    operators::ADD,
    operators::MULTIPLY,
    operators::DIVIDE,
    operators::MODULO,
    operators::NEGATE,
    operators::INDEX,
];

const MACROS: [&str; 6] = ["all", "exists", "exists_one", "existsOne", "map", "filter"];

/// Names that a condition depends on.
#[derive(Debug, Default)]
pub(crate) struct Mentions {
    /// Guardrails of `verdicts`.
    pub(crate) guardrails: BTreeSet<String>,
    /// Whether it depends on what earlier tiers found.
    pub(crate) evidence: bool,
}

/// Refuses what would make the parser itself recurse too deep, before it runs.
pub(crate) fn nesting(source: &str) -> Result<(), String> {
    let (mut open, mut unary) = (0_usize, 0_usize);
    for byte in source.bytes() {
        match byte {
            b'(' | b'[' | b'{' | b'?' => open += 1,
            b')' | b']' | b'}' => open = open.saturating_sub(1),
            b'!' | b'-' => unary += 1,
            _ => {}
        }
        if open > DEPTH_MAX || unary > 4 * DEPTH_MAX {
            return Err(too_deep());
        }
    }
    Ok(())
}

fn too_deep() -> String {
    format!("the condition nests deeper than {DEPTH_MAX}; simplify it")
}

/// Walks the whole expression.
pub(crate) fn check(expression: &IdedExpr) -> Result<Mentions, String> {
    let mut mentions = Mentions::default();
    walk(&expression.expr, &mut mentions, 0)?;
    if !may_be_boolean(&expression.expr) {
        return Err(
            "the condition is neither true nor false; compare it with something, such as `== \"email\"`"
                .to_owned(),
        );
    }
    Ok(mentions)
}

fn walk(expr: &Expr, mentions: &mut Mentions, depth: usize) -> Result<(), String> {
    if depth > DEPTH_MAX {
        return Err(too_deep());
    }
    match expr {
        Expr::Literal(_) => Ok(()),
        Expr::Ident(name) => {
            mentions.evidence |= is_ident(expr, "scores") || is_ident(expr, "verdicts");
            variable(name)
        }
        Expr::Select(select) => {
            if !select.test
                && let Expr::Ident(root) = &select.operand.expr
                && root == "verdicts"
            {
                mentions.guardrails.insert(select.field.clone());
            }
            if is_ident(&select.operand.expr, "stage") {
                return Err(
                    "`stage` is text and has no fields; compare it, such as `stage == \"output\"`".to_owned()
                );
            }
            walk(&select.operand.expr, mentions, depth + 1)
        }
        Expr::List(list) => list.elements.iter().try_for_each(|item| walk(&item.expr, mentions, depth + 1)),
        Expr::Call(call) => {
            function(call)?;
            literals(call, mentions)?;
            let target = call.target.iter().map(|target| &target.expr);
            target
                .chain(call.args.iter().map(|arg| &arg.expr))
                .try_for_each(|arg| walk(arg, mentions, depth + 1))
        }
        Expr::Comprehension(_) => Err(loops()),
        Expr::Map(_) | Expr::Struct(_) => Err("maps and structs cannot be written in a condition".to_owned()),
        Expr::Unspecified => Err("the condition is incomplete".to_owned()),
    }
}

fn loops() -> String {
    format!("loops ({}) cannot be used in a condition; name the keys you need one by one", MACROS.join(", "))
}

fn variable(name: &str) -> Result<(), String> {
    if VARIABLES.contains(&name.strip_prefix('.').unwrap_or(name)) {
        return Ok(());
    }
    Err(format!(
        "unknown variable `{name}`; a condition sees {}; text stands in quotes, and what the request says is in \
         `attributes.{name}`",
        VARIABLES.join(", ")
    ))
}

fn function(call: &CallExpr) -> Result<(), String> {
    let name = call.func_name.as_str();
    if MACROS.contains(&name) {
        return Err(loops());
    }
    if FUNCTIONS.contains(&name) || BOOLEAN.contains(&name) || OTHER.contains(&name) {
        return Ok(());
    }
    Err(format!("unknown function `{name}`; a condition can call has, {}", FUNCTIONS.join(", ")))
}

/// Literals that can never match are mistakes that no run would show: a stage, category or verdict that does not exist.
fn literals(call: &CallExpr, mentions: &mut Mentions) -> Result<(), String> {
    match (call.func_name.as_str(), call.args.as_slice()) {
        (operators::EQUALS | operators::NOT_EQUALS, [left, right]) => {
            compared(&left.expr, &right.expr)?;
            compared(&right.expr, &left.expr)
        }
        (operators::IN, [key, map]) => {
            if let Some(key) = text(&key.expr) {
                keyed(&map.expr, key, mentions)?;
            }
            if let Expr::List(list) = &map.expr {
                list.elements.iter().try_for_each(|item| compared(&key.expr, &item.expr))?;
            }
            Ok(())
        }
        (operators::INDEX, [map, key]) => match text(&key.expr) {
            Some(key) => keyed(&map.expr, key, mentions),
            None => Ok(()),
        },
        _ => Ok(()),
    }
}

fn compared(subject: &Expr, literal: &Expr) -> Result<(), String> {
    let Some(word) = text(literal) else { return Ok(()) };
    if is_ident(subject, "stage") {
        return word.parse::<Stage>().map(drop);
    }
    let of_verdicts = match subject {
        Expr::Select(select) => is_ident(&select.operand.expr, "verdicts"),
        Expr::Call(call) => {
            call.func_name == operators::INDEX
                && call.args.first().is_some_and(|map| is_ident(&map.expr, "verdicts"))
        }
        _ => false,
    };
    let known = [Verdict::Pass, Verdict::Flagged, Verdict::Failed, Verdict::Skipped].map(Verdict::as_str);
    if of_verdicts && !known.contains(&word) {
        return Err(format!("unknown verdict `{word}`; use one of {}", known.join(", ")));
    }
    Ok(())
}

fn keyed(map: &Expr, key: &str, mentions: &mut Mentions) -> Result<(), String> {
    if is_ident(map, "verdicts") {
        mentions.guardrails.insert(key.to_owned());
    }
    if is_ident(map, "scores") && !category_is_valid(key) {
        return Err(format!("`{key}` is not a category, so `scores` never holds it"));
    }
    Ok(())
}

fn is_ident(expr: &Expr, name: &str) -> bool {
    matches!(expr, Expr::Ident(found) if found.strip_prefix('.').unwrap_or(found) == name)
}

fn text(expr: &Expr) -> Option<&str> {
    match expr {
        Expr::Literal(LiteralValue::String(text)) => Some(text.inner()),
        _ => None,
    }
}

/// Whether the outcome can be true or false. An attribute's type is known only when a request brings it.
fn may_be_boolean(expr: &Expr) -> bool {
    match expr {
        Expr::Literal(literal) => matches!(literal, LiteralValue::Boolean(_)),
        Expr::Select(select) => select.test || is_ident(&select.operand.expr, "attributes"),
        Expr::Call(call) => match (call.func_name.as_str(), call.args.as_slice()) {
            (operators::CONDITIONAL, [_, yes, no]) => may_be_boolean(&yes.expr) && may_be_boolean(&no.expr),
            (operators::INDEX, [map, _]) => is_ident(&map.expr, "attributes"),
            (name, _) => BOOLEAN.contains(&name),
        },
        _ => false,
    }
}
