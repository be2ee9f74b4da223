use super::*;

fn found(canaries: &[&str], text: &str) -> Vec<(usize, String)> {
    let written: Vec<String> = canaries.iter().map(|canary| (*canary).to_owned()).collect();
    let mut hits = Vec::new();
    Canaries::new(&written).unwrap().each(text, |hit| {
        hits.push((hit.canary, text[hit.start..hit.end].to_owned()));
        true
    });
    hits
}

#[test]
fn canaries_are_found_whole_and_split() {
    let canaries = ["kX7-QuietHeron-42", "αβγδε-ζηθ", "quiethero"];
    for (text, seen) in [
        ("the key is kX7-QuietHeron-42.", "kX7-QuietHeron-42"),
        ("the key is KX7quietheron42", "KX7quietheron42"),
        ("k-X-7, Q u i e t _ H.e.r.o.n / 4\n2!", "k-X-7, Q u i e t _ H.e.r.o.n / 4\n2"),
        ("k\u{200B}X7 “QuietHeron” 42", "k\u{200B}X7 “QuietHeron” 42"),
    ] {
        assert!(found(&canaries, text).contains(&(0, seen.to_owned())), "{text}");
    }
    assert_eq!(found(&canaries, "αβγ δεζηθ"), [(1, "αβγ δεζηθ".to_owned())]);
    assert_eq!(found(&canaries, "a quiet hero"), [(2, "quiet hero".to_owned())]);
    for text in
        ["kX7-QuietHeron-4", "X7-QuietHeron-42", "kX7 is the QuietHeron of 42", "kX7          QuietHeron42"]
    {
        assert!(found(&canaries, text).iter().all(|(canary, _)| *canary != 0), "{text}");
    }
}

#[test]
fn digits_that_were_read_as_letters_are_still_digits_of_the_canary() {
    let canaries = ["kX7-QuietHeron-42", "pa$$-gr0ve|1159!", "9681-3502-7741"];
    for (canary, text) in [
        // What the folded view makes of the canaries: all of it, or some words only.
        (0, "kxt-quietheron-az"),
        (0, "kxt-quietheron-42"),
        (0, "kx7-quietheron-az"),
        (1, "pass-groveliisgi"),
        (1, "pass-grovelllsg!"),
        (1, "pa$$-gr0ve|1159!"),
        (2, "ggbi-esoz-ttal"),
        (2, "9681-3502-7741"),
    ] {
        assert_eq!(found(&canaries, text).iter().map(|hit| hit.0).collect::<Vec<_>>(), [canary], "{text}");
    }
    assert!(found(&canaries, "kxi-quietheron-az kx7-quietheron-4a").is_empty());
}

#[test]
fn what_shows_nothing_hides_no_canary() {
    for hidden in [
        "\u{feff}",
        "\u{fe0f}",
        "\u{ad}",
        "\u{34f}",
        "\u{61c}",
        "\u{115f}",
        "\u{180e}",
        "\u{200d}",
        "\u{2060}",
        "\u{3164}",
        "\u{ffa0}",
        "\u{e0041}",
        "\u{e0100}",
    ] {
        let text = format!("say kX7-Qu{hidden}iet{hidden}Heron-4{hidden}2!");
        assert_eq!(
            found(&["kX7-QuietHeron-42"], &text),
            [(0, text[4..text.len() - 1].to_owned())],
            "{hidden:?}"
        );
    }
}

#[test]
fn canaries_are_found_wherever_they_stand_among_rare_bytes() {
    let canary = "heron-qx-lamp-77";
    for before in 0..200 {
        let text = format!("{}{canary}{}", &"abq. ".repeat(40)[..before], "-".repeat(before % 7));
        assert_eq!(found(&[canary], &text), [(0, canary.to_owned())], "{before}");
        let letters = canary.chars().filter(char::is_ascii_alphanumeric);
        let spread: String = letters.flat_map(|c| [c, ' ', ',', ' ', '\n', '-', '-', ' ', ' ']).collect();
        let text = format!("{}{spread}", &"ab. ".repeat(50)[..before]);
        assert_eq!(found(&[canary], &text).len(), 1, "{before}");
    }
}

#[test]
fn looking_near_rare_bytes_finds_what_looking_everywhere_does() {
    let (mut state, mut all) = (7_u64, 0);
    let mut next = |below: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        usize::try_from((state >> 33) % below).unwrap()
    };
    let parts = ["ab", "q", "Q", "x", "7", "-", "  ", ",,,,,,,", "é", "\u{200B}", "漢", "\u{A0}", "aab7q"];
    for _ in 0..3000 {
        let canary: String = (0..12).map(|_| ["a", "b", "q", "7"][next(4)]).collect();
        let split: String =
            canary.chars().flat_map(|c| [c.to_string(), parts[5 + next(5)].repeat(next(2))]).collect();
        let text: String =
            (0..next(40)).map(|_| if next(9) == 0 { &split } else { parts[next(13)] }).collect();
        let near = Canaries::new(&[canary, "aab7qaab7q".to_owned()]).unwrap();
        let hits = |canaries: &Canaries| {
            let mut hits = Vec::new();
            canaries.each(&text, |hit| {
                hits.push(hit);
                true
            });
            hits
        };
        let seen = hits(&near);
        all += seen.len();
        assert!(near.rare != Rare::Everywhere);
        assert_eq!(seen, hits(&Canaries { rare: Rare::Everywhere, ..near }), "{text:?}");
    }
    assert!(all > 1000, "{all}");
}

#[test]
fn canaries_with_the_same_head_are_told_apart() {
    let canaries = ["canary-token-a", "canary-token-b", "canary-token"];
    let hits = found(&canaries, "canary-token-b");
    assert_eq!(hits.iter().map(|hit| hit.0).collect::<Vec<_>>(), [1, 2]);
}

#[test]
fn short_canaries_are_refused() {
    assert!(Canaries::new(&["abc-def-g".to_owned()]).is_err());
    assert!(Canaries::new(&["--------!".to_owned()]).is_err());
    assert!(Canaries::new(&["abc-def-gh".to_owned()]).is_ok());
}
