use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::time::Duration;

use serde_json::{Value, json};

use crate::support::{Policies, Server, guardrail, request, run};

/// `denylist`, `pii` and `secrets` with one action; `patterns` with and without a bound; a guest that tells its reach.
fn policies() -> Policies {
    let terms =
        "{ terms: [moonshine, 'blue heron', baab, abba], category: security.terms, whole_word: true }";
    let more = |action: &str| format!("stages: [input, tool-result, output]\naction: {action}");
    let named = |action: &str| {
        [
            guardrail("terms", "denylist", terms, &more("redact")),
            guardrail("personal", "pii", "", &more(action)),
        ]
    };
    let add = |policies: Policies, name: &str, guardrails: &[String]| {
        let guardrails: Vec<&str> = guardrails.iter().map(String::as_str).collect();
        policies.add(name, &guardrails)
    };
    let mut policies = Policies::new();
    for action in ["flag", "redact", "block"] {
        policies = add(policies, action, &named(action));
    }
    let secret = guardrail("secrets", "secrets", "", &more("redact"));
    policies = add(policies, "secrets", &[secret]);
    policies = add(policies, "pii", &[guardrail("personal", "pii", "", &more("redact"))]);
    let pattern = "{ patterns: [{ name: order, regex: '(?-u)ORD-[0-9]+', category: privacy.order }] }";
    let pattern = guardrail("orders", "patterns", pattern, &more("redact"));
    let bounded = r"{ patterns: [
        { name: order, regex: '(?-u)ORD-[0-9]{2,6}', category: privacy.order },
        { name: number, regex: '\b[0-9]{7,16}\b', category: privacy.number, score: 0.4,
          context: { words: [card, call], boost: 0.4, within_bytes: 24 } },
        { name: card, regex: '(?-u:\b)[0-9]{13,19}(?-u:\b)', category: privacy.card, checksum: luhn } ] }";
    let bounded = guardrail("bounded", "patterns", bounded, &more("redact"));
    policies = add(policies, "bounded", &[bounded]);
    let told = guardrail("told", "quiet", "{ behaviour: empty, reach_bytes: 40 }", &more("redact"));
    policies = add(policies, "told", &[told]);
    add(policies, "whole", &[pattern])
}

/// The lines that answer these lines.
pub(crate) fn stream(address: SocketAddr, lines: &[Value]) -> Vec<Value> {
    let body: String = lines.iter().map(|line| format!("{line}\n")).collect();
    let headers = [("content-type", "application/x-ndjson")];
    let answer = request(address, "POST", "/v1/check/stream", &headers, body.as_bytes());
    assert_eq!(answer.status, 200, "{}", answer.text());
    let text = answer.text();
    text.lines()
        .filter(|line| line.starts_with('{'))
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect()
}

/// The text of the lines before the last one.
fn text_of(lines: &[Value]) -> String {
    lines.iter().filter_map(|line| line["text"].as_str()).collect()
}

/// Splitmix64: the same seed gives the same cases on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % bound as u64) as usize
    }

    fn text(&mut self, pieces_max: usize) -> String {
        const PIECES: [&str; 24] = [
            "The letter came on Tuesday. ",
            "Please write to jane.doe@example.com soon. ",
            "joe@example.org",
            "card 4111 1111 1111 1111, ",
            "IBAN DE89 3704 0044 0532 0130 00 ",
            "call +49 30 901820 now ",
            "moonshine",
            " blue heron ",
            "abbaabba",
            "password: ",
            "hunter2Xk9",
            "ssn 536-22-1874 ",
            "192.168.17.4 ",
            "\n",
            "\n\n",
            "name,email,passport\nKim,kim@example.com,C01X00T47\n",
            "{\"to\": \"",
            "\"}",
            "漢字 é ",
            "<EMAIL_99> ",
            "1234567 ",
            "card 4111111111111111 ",
            "ORD-1234 ",
            "AKIAQ3EGRXYZ5TMNB2KP ",
        ];
        let pieces = 1 + self.below(pieces_max);
        (0..pieces).map(|_| PIECES[self.below(PIECES.len())]).collect()
    }

    fn lines(&mut self, head: Value, text: &str) -> Vec<Value> {
        let (longest, mut at, mut lines) = (1 + self.below(200), 0, vec![head]);
        while at < text.len() {
            let end = text.ceil_char_boundary((at + 1 + self.below(longest)).min(text.len()));
            lines.push(json!({ "text": &text[at..end] }));
            at = end;
        }
        lines
    }
}

#[test]
fn pieces_give_what_the_whole_gives_with_the_plugins_that_ship() {
    let policies = policies();
    let server = Server::start(policies.path(), &[]);
    let mut random = Random(17);
    let mut n_early = 0;
    for round in 0..160 {
        let policy = ["flag", "redact", "pii", "block", "secrets", "pii", "whole", "bounded"][round % 8];
        let mut text = random.text(if policy == "pii" { 300 } else { 800 });
        if policy == "secrets" {
            // A private key is far longer than all else.
            let prose = "The letter came on Tuesday, and nobody knew from whom. ".repeat(150);
            text = (0..12).map(|_| random.text(20) + &prose).collect();
        }
        if round % 5 == 0 {
            text = json!({ "a": text, "n": 4111111111111111_u64, "b": [random.text(9)] }).to_string();
        }
        let check = json!({ "policy": policy, "stage": "output", "text": text });
        let whole = server.post("/v1/check", &check).json();
        let head = json!({ "policy": policy, "stage": "output" });
        let answer = stream(server.address, &random.lines(head, &text));
        let last = answer.last().expect("a line");
        assert_eq!(last["decision"]["action"], whole["action"], "{policy}: {text}\n{last}");
        let out = text_of(&answer);
        assert_eq!(last["decision"]["released_bytes"], out.len());
        assert!(last["decision"].get("output").is_none());
        match whole["output"].as_str() {
            Some(output) => assert_eq!(out, output, "{policy}: {text}"),
            None => assert_eq!(whole["action"], "block"),
        }
        n_early += usize::from(answer.len() > 3);
    }
    assert!(n_early > 50, "{n_early}");
}

#[test]
fn the_first_line_tells_who_holds_text_back() {
    let policies = policies();
    let server = Server::start(policies.path(), &[]);
    for (policy, bytes, by) in [
        ("redact", json!(2048), json!(["personal"])),
        ("bounded", json!(88), json!(["bounded"])),
        ("whole", Value::Null, json!(["orders"])),
        ("secrets", json!(82952), json!(["secrets"])),
        ("told", json!(80), json!(["told"])),
    ] {
        let lines = [
            json!({ "policy": policy, "stage": "input" }),
            json!({ "text": "ORD-17" }),
            json!({ "end": true }),
        ];
        let answer = stream(server.address, &lines);
        let first = &answer[0]["stream"];
        assert_eq!((&first["hold_back_bytes"], &first["held_back_by"]), (&bytes, &by), "{policy}");
        assert_eq!(answer.last().expect("a line")["decision"]["policy"], policy);
    }
}

/// A value that a far header of its table tells is redacted as in the whole.
#[test]
fn a_table_keeps_its_header() {
    let policies = policies();
    let server = Server::start(policies.path(), &[]);
    let rows: String = (0..400).map(|n| format!("Kim {n},C01X{:05}\n", 10_000 + n)).collect();
    let text = format!("{}\n\nname,passport\n{rows}", "Some words before it. ".repeat(300));
    let check = json!({ "policy": "redact", "stage": "input", "text": text });
    let whole = server.post("/v1/check", &check).json();
    let answer =
        stream(server.address, &Random(5).lines(json!({ "policy": "redact", "stage": "input" }), &text));
    assert!(answer.last().expect("a line")["decision"].is_object(), "{:?}", answer.last());
    assert_eq!(text_of(&answer), whole["output"].as_str().expect("output"));
}

/// A request that is still being written while its answer is read.
struct Open {
    stream: BufReader<TcpStream>,
}

impl Open {
    fn new(address: SocketAddr) -> Open {
        let mut stream = TcpStream::connect(address).expect("the server listens");
        stream.set_read_timeout(Some(Duration::from_secs(60))).expect("settable");
        let head = "POST /v1/check/stream HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-ndjson\r\n\
                    transfer-encoding: chunked\r\n\r\n";
        stream.write_all(head.as_bytes()).expect("writable");
        Open { stream: BufReader::new(stream) }
    }

    fn send(&mut self, line: &Value) {
        let line = format!("{line}\n");
        let chunk = format!("{:x}\r\n{line}\r\n", line.len());
        self.stream.get_mut().write_all(chunk.as_bytes()).expect("writable");
    }

    fn line(&mut self) -> Value {
        loop {
            let mut line = String::new();
            assert!(self.stream.read_line(&mut line).expect("in time") > 0, "no further line");
            if line.starts_with('{') {
                return serde_json::from_str(&line).expect("JSON");
            }
        }
    }
}

#[test]
fn text_is_given_out_before_the_request_has_ended() {
    let policies = policies();
    let server = Server::start(policies.path(), &[]);
    let mut open = Open::new(server.address);
    open.send(&json!({ "policy": "block", "stage": "output" }));
    let first = open.line();
    let bytes = first["stream"]["hold_back_bytes"].as_u64().expect("bounded");
    let stride = first["stream"]["stride_bytes"].as_u64().expect("a number");
    let words = "Nothing but words, one after the other. ";
    let pieces = usize::try_from(bytes + stride).expect("small") / words.len() + 1;
    (0..pieces).for_each(|_| open.send(&json!({ "text": words })));
    let early = open.line();
    assert!(early["text"].as_str().expect("text").starts_with(words), "{early}");
    // Then something that blocks: the decision comes although the request goes on.
    open.send(&json!({ "text": "card 4111 1111 1111 1111. " }));
    (0..pieces).for_each(|_| open.send(&json!({ "text": words })));
    let mut released = early["text"].as_str().expect("text").to_owned();
    let last = loop {
        let line = open.line();
        match line["text"].as_str() {
            Some(text) => released.push_str(text),
            None => break line,
        }
    };
    assert_eq!(last["decision"]["action"], "block", "{last}");
    assert_eq!(last["decision"]["released_bytes"], released.len());
    assert!(!released.contains("4111"));
}

#[test]
fn the_deadline_holds_for_each_judgement() {
    let loops = guardrail("slow", "quiet", "{ behaviour: loop }", "timeout_ms: 1500\non_error: block");
    let policies = Policies::new().add("slow", &[&loops]);
    let server = Server::start(policies.path(), &[]);
    let head = json!({ "policy": "slow", "stage": "input", "timeout_ms": 50 });
    let answer = stream(server.address, &[head, json!({ "text": "x" })]);
    let decision = &answer.last().expect("a line")["decision"];
    assert_eq!(
        (&decision["action"], &decision["verdicts"][0]["reason"]),
        (&json!("block"), &json!("timeout"))
    );
    assert_eq!(text_of(&answer), "");
}

#[test]
fn tokens_come_back_although_they_are_cut() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("redaction-keys");
    std::fs::write(&file, run(&["redaction-key", "new", "test"], b"").out).expect("writable");
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o600)).expect("ours");
    let personal = guardrail("personal", "pii", "", "action: redact");
    let personal = personal.replace('\n', "\n    ");
    let text = format!(
        "version: 1\nname: default\ndeadline_ms: 5000\nredaction: {{ privacy.pii.*: token }}\nguardrails:\n  - {personal}\n"
    );
    let policies = Policies::new().add_text("default", &text);
    let server = Server::start(policies.path(), &["--redaction-keys", &file.display().to_string()]);
    let original = "Write to jane.doe@example.com, and then to joe@example.org.";
    let check = json!({ "stage": "input", "text": original, "conversation": "c-1" });
    let redacted = server.post("/v1/check", &check).json()["output"].as_str().expect("output").to_owned();
    assert!(redacted.contains("<EMAIL_T") && !redacted.contains('@'), "{redacted}");
    let answer_of = |conversation: &str| {
        let head = json!({ "stage": "output", "conversation": conversation, "restore": true });
        let mut lines = vec![head];
        lines.extend(
            redacted.as_bytes().chunks(7).map(|piece| json!({ "text": String::from_utf8_lossy(piece) })),
        );
        stream(server.address, &lines)
    };
    let answer = answer_of("c-1");
    let decision = &answer.last().expect("a line")["decision"];
    // What comes back is judged before it is put back: the policy sees the tokens.
    assert_eq!((text_of(&answer).as_str(), &decision["restored"]), (original, &json!(2)), "{answer:?}");
    assert_eq!(decision["released_bytes"], original.len());
    let strange = answer_of("c-2");
    let decision = &strange.last().expect("a line")["decision"];
    assert_eq!((text_of(&strange), &decision["refused_count"]), (redacted.clone(), &json!(2)));
}

/// Models repeat the placeholders of their prompt.
#[test]
fn a_placeholder_that_comes_late_ends_no_stream() {
    let policies = policies();
    let server = Server::start(policies.path(), &[]);
    let words = "Nothing but plain words stands here. ".repeat(120);
    let text =
        format!("Write to ann@example.com. {words} As <EMAIL_1> and <EMAIL_2> said, bob@example.com knows.");
    let head = json!({ "stage": "output", "policy": "pii" });
    let lines = stream(
        server.address,
        &[head.clone(), json!({ "text": &text[..3000] }), json!({ "text": &text[3000..] })],
    );
    let decision = &lines.last().expect("a line")["decision"];
    assert_eq!(decision["lookalikes"], json!(["<EMAIL_1>"]), "{decision}");
    let expected = text.replace("ann@example.com", "<EMAIL_1>").replace("bob@example.com", "<EMAIL_3>");
    assert_eq!(text_of(&lines), expected);
    let whole = server.post("/v1/check", &json!({ "stage": "output", "policy": "pii", "text": text })).json();
    assert_eq!((&whole["output"], &whole["lookalikes"]), (&json!(expected), &json!(["<EMAIL_1>"])));
}
