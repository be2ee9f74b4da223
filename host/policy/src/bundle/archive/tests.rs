use super::*;
use crate::bundle::tests::{build, folder};
use crate::bundle::{Bundle, Sha256};

/// One entry whose header was changed by hand, with the checksum made right again.
fn entry(path: &str, content: &[u8], change: impl FnOnce(&mut [u8; BLOCK])) -> Vec<u8> {
    let mut block = tar::header("placeholder", content.len() as u64).expect("fits");
    block[..100].fill(0);
    block[..path.len()].copy_from_slice(path.as_bytes());
    change(&mut block);
    block[148..156].fill(b' ');
    let sum: u32 = block.iter().map(|byte| u32::from(*byte)).sum();
    block[148..155].copy_from_slice(format!("{sum:06o}\0").as_bytes());
    let mut out = block.to_vec();
    out.extend_from_slice(content);
    out.resize(out.len() + tar::padding(content.len() as u64), 0);
    out
}

fn plain(path: &str) -> Vec<u8> {
    entry(path, b"x", |_| {})
}

fn packed(entries: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = entries.concat();
    bytes.resize(bytes.len() + END_BLOCKS * BLOCK, 0);
    compress(&bytes)
}

fn compress(bytes: &[u8]) -> Vec<u8> {
    compress_to_vec(bytes, CompressionLevel::Fastest)
}

fn refusal(archive: &[u8]) -> String {
    unpack(archive, "b", &BundleLimits::default()).expect_err("refused").to_string()
}

#[test]
fn what_is_packed_is_unpacked() {
    let files: Files = [("a", vec![]), ("b/c", vec![1; 512]), ("b/d", vec![2; 1_000_000])]
        .into_iter()
        .map(|(path, content)| (path.to_owned(), content.into()))
        .collect();
    let limits = BundleLimits { ratio_max: 100_000, ..BundleLimits::default() };
    let archive = pack(b"m", Some(b"s"), &files).expect("fits");
    let found = unpack(&archive, "b", &limits).expect("whole");
    assert_eq!(
        (found.manifest.as_deref(), found.signatures.as_deref()),
        (Some(b"m".as_slice()), Some(b"s".as_slice()))
    );
    assert_eq!(found.files, files);
    assert_eq!(unpack(&packed(&[plain("a")]), "b", &limits).expect("whole").files.len(), 1);
}

#[test]
fn paths_that_lead_out_and_entries_that_are_no_files_are_refused() {
    for path in ["../x", "a/../../x", "/etc/passwd", "a//b", "./a", "a\\b", "a/.hidden", ""] {
        let error = refusal(&packed(&[plain(path)]));
        assert!(error.contains("entry 1"), "{path}: {error}");
    }
    for (kind, word) in [
        (b'1', "hard link"),
        (b'2', "symbolic link"),
        (b'3', "device"),
        (b'5', "folder"),
        (b'x', "extended"),
        (b'L', "extended"),
        (0, "no known kind"),
    ] {
        let link = entry("a", b"", |block| {
            block[156] = kind;
            block[157..168].copy_from_slice(b"/etc/passwd");
        });
        let error = refusal(&packed(&[link]));
        assert!(error.contains(word) && error.contains("`a`"), "{error}");
    }
}

#[test]
fn an_owner_a_mode_or_a_time_is_refused() {
    for at in [100, 110, 118, 140, 265, 297] {
        let error = refusal(&packed(&[entry("a", b"x", |block| block[at] = b'7')]));
        assert!(error.contains("an owner, mode or time"), "{at}: {error}");
    }
}

#[test]
fn a_path_has_one_file_and_a_place_in_the_order() {
    assert!(refusal(&packed(&[plain("a"), plain("a")])).contains("a: stands there twice"));
    assert!(refusal(&packed(&[plain("a"), plain("A")])).contains("differs from `a` only by case"));
    assert!(refusal(&packed(&[plain("a"), plain("a/b")])).contains("both a file and a folder"));
    assert!(refusal(&packed(&[plain("b"), plain("a")])).contains("a: is out of order"));
    assert!(refusal(&packed(&[plain("a"), plain("manifest.json")])).contains("out of order"));
    assert!(refusal(&packed(&[plain("signatures.json"), plain("manifest.json")])).contains("out of order"));
}

#[test]
fn sizes_are_not_believed() {
    let size = |digits: &'static [u8]| {
        move |block: &mut [u8; BLOCK]| block[124..124 + digits.len()].copy_from_slice(digits)
    };
    let error = refusal(&packed(&[entry("a", b"", size(b"77777777777"))]));
    assert!(error.contains("8589934591 bytes") && error.contains("file_bytes_max"), "{error}");
    assert!(refusal(&packed(&[entry("manifest.json", b"", size(b"00077777777"))])).contains("allowed"));
    assert!(refusal(&packed(&[entry("a", b"", size(b"00000100000"))])).contains("ends in the middle"));
    assert!(refusal(&packed(&[entry("a", b"", size(b"9"))])).contains("octal"));
    assert!(refusal(&packed(&[entry("a", b"", size(b"\x80\0\0\0\0\0\0\0\0\0\0\x01"))])).contains("octal"));
    let many: Vec<_> = (0..50).map(|n| plain(&format!("f{n:03}"))).collect();
    let limits = BundleLimits { files_max: 49, ..BundleLimits::default() };
    let error = unpack(&packed(&many), "b", &limits).expect_err("many").to_string();
    assert!(error.contains("f049: there are more than 49 files"), "{error}");
    let limits = BundleLimits { bytes_max: 49, ..BundleLimits::default() };
    let error = unpack(&packed(&many), "b", &limits).expect_err("large").to_string();
    assert!(error.contains("f049: with it the files have more than 49 bytes"), "{error}");
}

#[test]
fn a_decompression_bomb_ends_early() {
    // A frame of run-length blocks: four bytes stand for 128 KiB each.
    let mut bomb = b"\x28\xb5\x2f\xfd\x00\x58".to_vec();
    let header = entry("models/a/zeros", b"", |block| block[124..135].copy_from_slice(b"01700000000"));
    bomb.extend_from_slice(&(header.len() as u32 * 8).to_le_bytes()[..3]);
    bomb.extend_from_slice(&header);
    for _ in 0..2_000 {
        bomb.extend_from_slice(&((128_u32 << 10) * 8 + 2).to_le_bytes()[..3]);
        bomb.push(0);
    }
    let error = refusal(&bomb);
    assert!(error.contains("decompression bomb") && error.contains("ratio_max"), "{error}");
    // Memory that a frame only asks for.
    let window = refusal(b"\x28\xb5\x2f\xfd\x00\xa8\x01\x00\x00");
    assert!(window.contains("start of the archive"), "{window}");
}

#[test]
fn nothing_hides_between_or_behind_the_files() {
    let mut hidden = plain("a");
    let last = hidden.len() - 1;
    hidden[last] = 1;
    assert!(refusal(&packed(&[hidden])).contains("bytes hide behind its end"));
    let mut behind = plain("a");
    behind.resize(behind.len() + END_BLOCKS * BLOCK, 0);
    let whole = compress(&behind);
    assert!(unpack(&whole, "b", &BundleLimits::default()).is_ok());
    for more in [b"x".as_slice(), &[0; BLOCK]] {
        assert!(refusal(&compress(&[&behind, more].concat())).contains("behind the end"));
    }
    assert!(refusal(&compress(&behind[..behind.len() - 1])).contains("ends in the middle"));
    // A second frame, and one that decoders skip.
    assert!(refusal(&[whole.clone(), whole.clone()].concat()).contains("behind the end"));
    let skipped = b"\x50\x2a\x4d\x18\x01\x00\x00\x00x".to_vec();
    assert!(refusal(&[whole.clone(), skipped.clone()].concat()).contains("behind the end"));
    assert!(refusal(&[skipped, whole].concat()).contains("start of the archive"));
    for no_archive in [b"".as_slice(), b"PK\x03\x04", b"\x28\xb5\x2f\xfd"] {
        assert!(refusal(no_archive).contains("start of the archive"));
    }
}

#[test]
fn an_archive_without_a_manifest_or_with_other_files_is_refused() {
    let dir = folder();
    let bundle = build(dir.path());
    let open = |manifest: Option<&[u8]>, files: &Files| {
        let mut entries: Vec<_> = manifest.iter().map(|json| entry(MANIFEST, json, |_| {})).collect();
        entries.extend(files.iter().map(|(path, content)| entry(path, content, |_| {})));
        Bundle::from_archive(&packed(&entries), "b", &BundleLimits::default())
    };
    let manifest = bundle.manifest().to_json();
    let files: Files = bundle.files().map(|(path, content)| (path.to_owned(), content.into())).collect();
    assert_eq!(open(Some(&manifest), &files).expect("whole").digest(), Sha256::of(&manifest));
    let refusal =
        |manifest: Option<&[u8]>, files: &Files| open(manifest, files).expect_err("refused").to_string();
    assert!(refusal(None, &files).contains("manifest.json: is missing"));
    let mut other = files.clone();
    other.remove("schemas/mine.json");
    assert!(refusal(Some(&manifest), &other).contains("`schemas/mine.json` is missing"));
    let mut other = files.clone();
    other.insert("models/small/z".to_owned(), b"x".as_slice().into());
    assert!(refusal(Some(&manifest), &other).contains("`models/small/z` is not listed"));
    let mut other = files.clone();
    other.insert("plugins/mine.wasm".to_owned(), b"\0asm\x0d\0\x01\x01".as_slice().into());
    assert!(refusal(Some(&manifest), &other).contains("`plugins/mine.wasm` has another content"));
    // The manifest agrees, and it is still no plugin.
    other.insert("plugins/mine.wasm".to_owned(), b"\x7fELF\x02\x01\x01\0".as_slice().into());
    let mut agreed = bundle.manifest().clone();
    agreed.files = crate::bundle::manifest::list(&other);
    assert!(refusal(Some(&agreed.to_json()), &other).contains("native code"));
}
