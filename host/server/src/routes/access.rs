use balustrade_core::{Attribute, Request};
use http::{HeaderMap, header};

use crate::app::App;
use crate::auth::{Identity, KeyRole};
use crate::error::Problem;
use crate::service::Caller;

/// The content type of JSON in lines.
pub(crate) const JSON_LINES: &str = "application/x-ndjson";

/// Who asks; `None` where the server has no keys and so asks no one.
pub(crate) type Who<'a> = Option<&'a Identity>;

/// The key's holder.
pub(crate) fn identify<'a>(app: &'a App, headers: &HeaderMap) -> Result<Who<'a>, Problem> {
    let Some(keys) = &app.config.keys else { return Ok(None) };
    let value = headers.get(header::AUTHORIZATION).ok_or(Problem::NoKey)?;
    let secret = value
        .to_str()
        .ok()
        .and_then(|value| value.split_once(' '))
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"))
        .map(|(_, secret)| secret.trim())
        .ok_or(Problem::NoKey)?;
    keys.find(secret).map(Some).ok_or(Problem::WrongKey)
}

/// The key's holder, who must have `role`.
pub(crate) fn require<'a>(app: &'a App, headers: &HeaderMap, role: KeyRole) -> Result<Who<'a>, Problem> {
    let who = identify(app, headers)?;
    match who {
        Some(identity) if !identity.roles.contains(&role) => Err(Problem::RoleMissing(role.as_str())),
        who => Ok(who),
    }
}

/// Holds a check to its key: the policy must be the key's, and so must the tenant.
pub(crate) fn admit(who: Who<'_>, request: &mut Request) -> Result<Caller, Problem> {
    const TENANT: &str = "tenant";
    let Some(identity) = who else { return Ok(Caller::default()) };
    if !identity.may_use(&request.policy) {
        return Err(Problem::PolicyNotAllowed(request.policy.clone()));
    }
    if let Some(tenant) = &identity.tenant {
        match request.attributes.iter().find(|(name, _)| name == TENANT) {
            Some((_, Attribute::String(said))) if said == tenant => {}
            Some(_) => return Err(Problem::TenantMismatch),
            None => request.attributes.push((TENANT.to_owned(), Attribute::String(tenant.clone()))),
        }
    }
    Ok(Caller { tenant: identity.tenant.clone() })
}

/// Only JSON is read. It also keeps web pages from asking a server on this machine behind its user's back: a
/// browser asks first before it sends this type to another origin.
pub(crate) fn require_json(headers: &HeaderMap) -> Result<(), Problem> {
    if has_type(headers, "application/json") { Ok(()) } else { Err(Problem::NotJsonType) }
}

/// The same for JSON in lines.
pub(crate) fn require_json_lines(headers: &HeaderMap) -> Result<(), Problem> {
    if has_type(headers, JSON_LINES) { Ok(()) } else { Err(Problem::NotJsonLinesType) }
}

fn has_type(headers: &HeaderMap, wanted: &str) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    kind.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case(wanted)
}
