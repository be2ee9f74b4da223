use super::args::Args;

/// English-like filler; the generator draws from it at random.
const WORDS: [&str; 64] = [
    "the",
    "of",
    "and",
    "to",
    "in",
    "is",
    "that",
    "for",
    "it",
    "was",
    "on",
    "are",
    "as",
    "with",
    "they",
    "at",
    "be",
    "this",
    "have",
    "from",
    "order",
    "please",
    "account",
    "invoice",
    "shipping",
    "update",
    "question",
    "about",
    "meeting",
    "tomorrow",
    "report",
    "summary",
    "customer",
    "ticket",
    "refund",
    "contract",
    "travel",
    "booking",
    "weather",
    "recipe",
    "garden",
    "history",
    "science",
    "music",
    "explain",
    "compare",
    "translate",
    "rewrite",
    "shorter",
    "longer",
    "table",
    "example",
    "because",
    "however",
    "therefore",
    "number",
    "second",
    "people",
    "water",
    "between",
    "through",
    "against",
    "without",
    "during",
];

/// Writes whole HTTP requests, each with a text of its own.
#[derive(Debug)]
pub struct Bodies {
    state: u64,
    serial: u64,
    text_bytes: usize,
    /// Of 2^32.
    share_with_data: u64,
    head: String,
    opening: String,
}

impl Bodies {
    /// The same seed gives the same texts in the same order.
    pub fn new(args: &Args) -> Bodies {
        let key = args.key.as_ref().map(|key| format!("authorization: Bearer {key}\r\n")).unwrap_or_default();
        Bodies {
            state: args.seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1,
            serial: 0,
            text_bytes: args.text_bytes,
            share_with_data: (args.share_with_data * (1_u64 << 32) as f64) as u64,
            head: format!(
                "POST /v1/check HTTP/1.1\r\nhost: {}\r\ncontent-type: application/json\r\n{key}content-length: ",
                args.addr
            ),
            opening: format!(r#"{{"policy":"{}","stage":"{}","text":""#, args.policy, args.stage),
        }
    }

    /// xorshift64*: speed matters, quality does not.
    fn next(&mut self) -> u64 {
        self.state ^= self.state >> 12;
        self.state ^= self.state << 25;
        self.state ^= self.state >> 27;
        self.state.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 32
    }

    /// Replaces `request` with the next one.
    pub fn write(&mut self, request: &mut Vec<u8>) {
        request.clear();
        let mut text = String::with_capacity(self.text_bytes + 64);
        // The serial alone makes every text different.
        text.push_str(&format!("Message {}: ", self.serial));
        self.serial += 1;
        let datum = (self.next() < self.share_with_data).then(|| self.datum());
        let place = self.next() as usize % self.text_bytes.max(1);
        let mut datum = datum;
        while text.len() < self.text_bytes {
            if let Some(datum) = datum.take_if(|_| text.len() >= place) {
                text.push_str(&datum);
            }
            // Six bits a word: one number serves five words.
            let mut draw = self.next();
            for _ in 0..5 {
                text.push_str(WORDS[(draw & 63) as usize]);
                text.push(' ');
                draw >>= 6;
            }
        }
        text.push_str(datum.as_deref().unwrap_or("end."));
        let length = self.opening.len() + text.len() + 2;
        request.extend_from_slice(self.head.as_bytes());
        request.extend_from_slice(length.to_string().as_bytes());
        request.extend_from_slice(b"\r\n\r\n");
        request.extend_from_slice(self.opening.as_bytes());
        request.extend_from_slice(text.as_bytes());
        request.extend_from_slice(b"\"}");
    }

    /// An e-mail address or a card number that passes its checksum.
    fn datum(&mut self) -> String {
        let draw = self.next();
        if draw & 1 == 0 {
            return format!("write to user{}@example.com now ", draw >> 1);
        }
        let mut digits: Vec<u8> = format!("4{:014}", (draw << 20 | self.next()) % 100_000_000_000_000)
            .bytes()
            .map(|byte| byte - b'0')
            .collect();
        let doubled = |(place, digit): (usize, &u8)| match digit * 2 {
            _ if place % 2 == 1 => u32::from(*digit),
            twice if twice > 9 => u32::from(twice - 9),
            twice => u32::from(twice),
        };
        let sum: u32 = digits.iter().enumerate().map(doubled).sum();
        digits.push(((10 - sum % 10) % 10) as u8);
        let card: String = digits.into_iter().map(|digit| char::from(b'0' + digit)).collect();
        format!("my card is {card} thanks ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn requests(share: &str, n: usize) -> Vec<String> {
        let words = ["--max", "--share-with-data", share, "--key", "k"].map(str::to_owned);
        let mut bodies = Bodies::new(&Args::parse(&words).expect("arguments"));
        let mut request = Vec::new();
        let write = |_| {
            bodies.write(&mut request);
            String::from_utf8(request.clone()).expect("UTF-8")
        };
        (0..n).map(write).collect()
    }

    #[test]
    fn every_text_is_different_and_its_length_is_announced() {
        let requests = requests("0.5", 200);
        let distinct: std::collections::HashSet<&String> = requests.iter().collect();
        assert_eq!(distinct.len(), 200);
        for request in &requests {
            let (head, body) = request.split_once("\r\n\r\n").expect("head");
            assert!(head.ends_with(&format!("content-length: {}", body.len())) && head.contains("Bearer k"));
            assert!((1024..1200).contains(&body.len()), "{}", body.len());
            assert!(body.starts_with(r#"{"policy":"default","stage":"input","text":"Message "#));
        }
    }

    #[test]
    fn the_share_with_data_is_kept_and_cards_pass_their_checksum() {
        let holds = |request: &&String| request.contains("@example.com") || request.contains("my card is ");
        assert_eq!(requests("0", 100).iter().filter(holds).count(), 0);
        assert_eq!(requests("1", 100).iter().filter(holds).count(), 100);
        let mut n_cards = 0;
        for request in requests("1", 100) {
            let Some((_, rest)) = request.split_once("my card is ") else { continue };
            let digits: Vec<u32> = rest.bytes().take(16).map(|byte| u32::from(byte - b'0')).collect();
            let sum: u32 = digits
                .iter()
                .rev()
                .enumerate()
                .map(|(place, digit)| if place % 2 == 1 { digit * 2 / 10 + digit * 2 % 10 } else { *digit })
                .sum();
            assert_eq!(sum % 10, 0, "{digits:?}");
            n_cards += 1;
        }
        assert!(n_cards > 20);
    }
}
