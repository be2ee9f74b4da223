/// The plain letter for ornamental ones that NFKC leaves alone: negative circled and squared letters, regional
/// indicators, small capitals; and the Turkish dotless ones, which upper case makes of `i` and `j` as well.
pub(super) fn plain(c: char) -> Option<char> {
    const SMALL_CAPITALS: [(char, char); 24] = [
        ('ᴀ', 'a'),
        ('ʙ', 'b'),
        ('ᴄ', 'c'),
        ('ᴅ', 'd'),
        ('ᴇ', 'e'),
        ('ꜰ', 'f'),
        ('ɢ', 'g'),
        ('ʜ', 'h'),
        ('ɪ', 'i'),
        ('ᴊ', 'j'),
        ('ᴋ', 'k'),
        ('ʟ', 'l'),
        ('ᴍ', 'm'),
        ('ɴ', 'n'),
        ('ᴏ', 'o'),
        ('ᴘ', 'p'),
        ('ʀ', 'r'),
        ('ꜱ', 's'),
        ('ᴛ', 't'),
        ('ᴜ', 'u'),
        ('ᴠ', 'v'),
        ('ᴡ', 'w'),
        ('ʏ', 'y'),
        ('ᴢ', 'z'),
    ];
    let letter = |first: u32| char::from_u32(u32::from('a') + (u32::from(c) - first));
    match c {
        '\u{1f150}'..='\u{1f169}' => letter(0x1f150),
        '\u{1f170}'..='\u{1f189}' => letter(0x1f170),
        '\u{1f1e6}'..='\u{1f1ff}' => letter(0x1f1e6),
        'ı' => Some('i'),
        'ȷ' => Some('j'),
        _ => SMALL_CAPITALS.iter().find(|(small, _)| *small == c).map(|(_, plain)| *plain),
    }
}
