use balustrade_runtime::{MANIFEST_SECTION, inspect, read_manifest};

/// What every component starts with.
const COMPONENT: &[u8] = b"\0asm\x0d\0\x01\0";

/// A file never panics when it is looked at from outside; bytes that are no component are also tried as a manifest.
pub fn manifest_section(data: &[u8]) {
    look_at(data);
    let mut component = COMPONENT.to_vec();
    component.push(0);
    leb128(&mut component, 1 + MANIFEST_SECTION.len() + data.len());
    component.push(MANIFEST_SECTION.len() as u8);
    component.extend_from_slice(MANIFEST_SECTION.as_bytes());
    component.extend_from_slice(data);
    look_at(&component);
}

fn look_at(file: &[u8]) {
    if let Ok(manifest) = read_manifest(file) {
        assert!(!manifest.name.is_empty() && manifest.name.len() <= 64, "a name is a file name");
        assert!(!manifest.name.contains(['/', '.', '\0']), "a name is never a path");
    }
    // Most inputs are refused; all that matters is that they are.
    let _ = inspect(file);
}

fn leb128(out: &mut Vec<u8>, mut value: usize) {
    loop {
        let low = (value & 0x7f) as u8;
        value >>= 7;
        if value == 0 {
            out.push(low);
            return;
        }
        out.push(low | 0x80);
    }
}
