//! A manifest that takes from its workspace, made one that stands alone.

/// Replaces every `workspace = true` of `manifest` by what `workspace` says, and leaves the lints out.
pub fn alone(manifest: &str, workspace: &str) -> Result<String, String> {
    let mut alone = String::new();
    let mut section = "";
    for line in manifest.lines() {
        if let Some(name) = line.strip_prefix('[') {
            section = name.trim_end_matches(']');
        }
        if section == "lints" {
            continue;
        }
        alone.push_str(&resolved(line, section, workspace)?);
        alone.push('\n');
    }
    Ok(alone)
}

fn resolved(line: &str, section: &str, workspace: &str) -> Result<String, String> {
    let Some((key, _)) = line.split_once('=').filter(|_| line.contains("workspace = true")) else {
        return Ok(line.to_owned());
    };
    let name = key.trim().trim_end_matches(".workspace");
    let table = if section == "package" { "workspace.package" } else { "workspace.dependencies" };
    let value = value_of(workspace, table, name)
        .ok_or_else(|| format!("`{name}` is not on a line of its own in [{table}] of the workspace"))?;
    let more = line.split_once("workspace = true,").map(|(_, more)| more.trim().trim_end_matches('}').trim());
    Ok(match (more, value.strip_prefix('{')) {
        (None, _) => format!("{name} = {value}"),
        (Some(more), None) => format!("{name} = {{ version = {value}, {more} }}"),
        (Some(more), Some(table)) => {
            format!("{name} = {{ {}, {more} }}", table.trim_end_matches('}').trim())
        }
    })
}

/// The text after `name =` in a table.
fn value_of<'a>(text: &'a str, table: &str, name: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(&format!("[{table}]\n"))?;
    let rest = rest.split("\n[").next()?;
    rest.lines().find_map(|line| Some(line.strip_prefix(name)?.trim_start().strip_prefix('=')?.trim()))
}
