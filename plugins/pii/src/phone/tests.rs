use super::*;

fn regions(names: &str) -> Vec<Region> {
    names.split(' ').map(|name| Region::named(name).expect(name)).collect()
}

/// What is found with a score of `least` or more, numbers without calling code from the United States.
fn found(text: &str, least: f64) -> Vec<&str> {
    let phones = find(text, &regions("US"));
    phones.iter().filter(|phone| phone.score >= least).map(|phone| &text[phone.span.clone()]).collect()
}

fn score(text: &str, region: &str) -> f64 {
    find(text, &regions(region)).first().map_or(0.0, |phone| phone.score)
}

#[test]
fn every_example_is_found_in_international_form() {
    let mut seen = 0;
    for line in include_str!("../../data/phone_examples.txt").lines().filter(|line| !line.starts_with('#')) {
        let [_, code, _, number] = line.split(' ').collect::<Vec<_>>()[..] else { panic!("{line}") };
        if code.len() + number.len() < 6 {
            continue;
        }
        let (head, tail) = number.split_at(number.len() / 2);
        for text in [
            format!("+{code} {number}"),
            format!("+{code}{number}"),
            format!("+{code} {head}-{tail}"),
            format!("+{code} (0) {number}"),
        ] {
            let phones = find(&text, &[]);
            let [phone] = &phones[..] else { panic!("{text}: {phones:?}") };
            assert_eq!(phone.span, 0..text.len(), "{text}");
            assert!(phone.score >= 0.75 && phone.international, "{text}: {phone:?}");
            seen += 1;
        }
    }
    assert!(seen > 4000);
}

#[test]
fn examples_are_found_where_words_tell_so() {
    for line in include_str!("../../data/phone_examples.txt").lines().filter(|line| line.contains(" mobile "))
    {
        let number = line.rsplit(' ').next().unwrap_or("");
        let text = format!("phone {number}");
        // Shorter ones, of islands, are known from their own region only; what counts up is taken for a placeholder.
        if number.len() > 6 && !"0123456789".contains(number) {
            assert_eq!(found(&text, 0.5), [number], "{line}");
        }
    }
}

#[test]
fn forms_of_one_number() {
    for number in [
        "+44 20 7946 0018",
        "+44 (0)20 7946 0018",
        "+44(0)2079460018",
        "(+44) 20 7946 0018",
        "+44-20-7946-0018",
        "+44.20.7946.0018",
        "+44\u{a0}20\u{a0}7946\u{a0}0018",
        "+44 20 7946 0018 ext. 12",
        "+44 20 7946 0018x12",
        "+44 20 7946 0018 #12",
        "0044 20 7946 0018",
        "011 44 20 7946 0018",
        "\u{ff0b}\u{ff14}\u{ff14}\u{ff12}\u{ff10}\u{ff17}\u{ff19}\u{ff14}\u{ff16}\u{ff10}\u{ff10}\u{ff11}\u{ff18}",
    ] {
        for text in [
            number.to_owned(),
            format!("Ring {number}."),
            format!("<{number}>"),
            format!("tel:{number}, or write"),
            format!("我的电话{number}"),
        ] {
            assert_eq!(found(&text, 0.8), [number], "{text}");
        }
        assert_eq!(find(number, &regions("US"))[0].region, Some("GB"));
    }
}

#[test]
fn numbers_of_the_region_by_their_form() {
    assert!(score("(212) 555-0123", "US") >= 0.6);
    assert!(score("212-555-0123 x4", "US") >= 0.6);
    assert!(score("212.555.0123", "US") >= 0.5);
    assert!(score("1-212-555-0123", "US") >= 0.5);
    assert!(score("020 7946 0018", "GB") >= 0.5);
    assert!(score("01 42 68 53 00", "FR") >= 0.5);
    assert!(score("030 901820", "DE") >= 0.5);
    let bare = score("2125550123", "US");
    assert!((0.2..0.3).contains(&bare), "{bare}");
    assert!(score("2125550123", "FR") < 0.2);
    let phone = &find("call 2125550123", &regions("US"))[0];
    assert!(phone.score >= 0.8 && phone.in_context && !phone.international);
    assert_eq!(phone.region, Some("US"));
}

#[test]
fn words_of_many_languages() {
    for text in [
        "Telefon: 030 901820",
        "ruf mich unter 0171 2345678 an",
        "mon portable : 06 12 34 56 78",
        "mi teléfono es 612 34 56 78",
        "chiamami al 312 345 6789",
        "мой телефон 8 (912) 345-67-89",
        "رقم هاتفي 0501234567",
        "전화번호는 010-2000-0000입니다",
        "電話 03-1234-5678",
        "मेरा फ़ोन 081234 56789",
        "WhatsApp 07400 123456",
        "07400 123456 (mobile)",
    ] {
        assert_eq!(found(text, 0.5).len(), 1, "{text}");
    }
    assert!(found("account number 07400 123456", 0.5).is_empty());
    // What a number before was is not what the next one is.
    assert!(found("phone 212-555-0123, order 40071234", 0.5) == ["212-555-0123"]);
}

#[test]
fn two_numbers_are_two() {
    assert_eq!(found("212-555-0123 212-555-0124", 0.5).len(), 2);
    assert_eq!(found("Tel. 212-555-0123 / 212-555-0124", 0.5).len(), 2);
    assert_eq!(found("on 2024-05-01 +1 212-555-0123", 0.5), ["+1 212-555-0123"]);
    // However many there are in a row.
    for (number, count) in
        [("212-555-0123", 100), ("(212) 555-0123", 101), ("+44 20 7946 0018", 102), ("+1 212 555 0123", 25)]
    {
        assert_eq!(found(&format!("{number} ").repeat(count), 0.5).len(), count, "{number}");
    }
    assert_eq!(found("her friend +1 (2125550123)", 0.5), ["2125550123"]);
}

#[test]
fn look_alikes_are_none() {
    for text in [
        "2024-05-01",
        "01/05/2024",
        "01.05.2024 12:30:15",
        "2024-05-01 2024-06-01",
        "12:30:45.123456",
        "192.168.100.200",
        "10.20.30.40:8080",
        "3.14159265358",
        "40.712776, -74.005974",
        "4111 1111 1111 1111",
        "4111-1111-1111-1111",
        "378282246310005",
        "DE89 3704 0044 0532 0130 00",
        "GB29NWBK60161331926819",
        "AB-555-1234",
        "X2125550123",
        "2125550123abc",
        "$1,234,567.89",
        "1.234.567,89 €",
        "€ 2125550123",
        "978-0-306-40615-7",
        "0-306-40615-2",
        "3-2, 4-1, 2-2",
        "1990-2000",
        "1939–1945",
        "973-1048",
        "550e8400-e29b-41d4-a716-446655440000",
        "123-45-6789",
        "https://example.com/9699919799/a",
        "id=2125550123",
        "2125550123@example.com",
        "1 2 3 4 5 6 7 8 9 10 11 12",
        "1718822400123456789",
        "C++11 2003",
        "100 200 300 400",
        "010927-1320",
        "2147483648 bytes",
        "= -2147483648",
        "call 1234567890",
        "v1.22.333.4444",
    ] {
        assert_eq!(found(text, 0.5), [""; 0], "{text}");
    }
}

#[test]
fn work_grows_with_the_text_alone() {
    for unit in [
        "7",
        "+1 ",
        "(",
        "-",
        "1 ",
        "1-",
        "(1)",
        "11 ",
        "12 345 ",
        "+1(212)",
        "212-555-0123 ",
        "tel 0",
        "0.",
        "00",
        "1x1",
        "\u{ff11}",
        "９ ",
        "+44 (0)",
        "2125550123,",
        "call ",
    ] {
        let mut finder = Finder::default();
        let text = unit.repeat(1_000_000 / unit.len());
        let phones = finder.find(&text, &regions("US GB"), &[]);
        assert!(finder.steps < 150 * text.len() as u64, "{unit:?}: {}", finder.steps);
        assert!(phones.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start), "{unit:?}");
    }
}

#[test]
fn spans_lie_on_characters() {
    for text in [
        "（020）7946 0018",
        "tél 01\u{202f}42\u{202f}68\u{202f}53\u{202f}00é",
        "電話（03）1234-5678）",
        "(+44)（0）20",
        "+",
        "+(",
        "(+",
        "0",
        "\u{ef}\u{bc}",
        "١٢٣٤٥٦٧٨٩",
    ] {
        for phone in find(text, &regions("GB FR JP")) {
            assert!(text.get(phone.span.clone()).is_some_and(|span| !span.is_empty()), "{text}");
        }
    }
}

#[test]
fn what_is_sure_to_be_something_else_is_not_looked_at() {
    let text = "call 2125550123 or +1 212 555 0123 or 0012125550123";
    let all: Vec<_> = find(text, &[]).into_iter().map(|phone| phone.span).collect();
    assert_eq!(all.len(), 3);
    let beside = |sure: &[Range<usize>]| -> Vec<_> {
        find_beside(text, &[], sure).into_iter().map(|phone| phone.span).collect()
    };
    assert_eq!(beside(&all), all[1..], "with a calling code it may be the surer one");
    assert_eq!(beside(std::slice::from_ref(&(5..14))), all, "only what is covered whole");
    assert_eq!(beside(&[0..3, 4..16, 5..6]), all[1..]);
    let with_region: Vec<_> =
        find_beside(text, &regions("US"), &all).into_iter().map(|phone| phone.span).collect();
    assert_eq!(with_region, all, "regions have prefixes of their own");
}
