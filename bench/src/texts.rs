/// English sentences in an order that a fixed seed gives: the same texts in every run, and no two alike.
#[derive(Debug, Clone)]
pub struct Words {
    state: u64,
}

/// Ordinary sentences, written for this bench.
const SENTENCES: [&str; 30] = [
    "The meeting has been moved to Thursday because the large room is taken in the morning",
    "Could you check whether the second invoice was paid before the end of the month",
    "We walked along the river until it began to rain and then took the bus home",
    "Please send me a short summary of the report and the two figures on the last page",
    "The printer on the third floor is out of paper again, and nobody knows where the new box is",
    "My sister would like to know how long the train to the coast takes on Sundays",
    "A good recipe for bread needs only flour, water, salt, yeast and some patience",
    "The new version loads faster, but the search still misses words with accents",
    "Nobody had told the driver that the bridge was closed for repairs this week",
    "I have read the contract twice and I still do not understand the part about deposits",
    "What is the difference between a lake and a pond, and who decides which is which",
    "The garden looks better since we planted the roses next to the old wall",
    "Our customers ask most often about delivery times, returns and the warranty",
    "She explained the theorem with a drawing, and suddenly it was obvious to everyone",
    "Can you rewrite this paragraph so that a child of ten could follow it",
    "The museum is open from nine to five, except on Mondays and public holidays",
    "He wondered why the function returned an empty list when the file was clearly there",
    "There were about forty people in the hall, most of them students from the town",
    "Translate the following sentence into French and keep the tone polite",
    "It took the team three weeks to find the cause of the memory leak",
    "The doctor said that a little more sleep would help more than any medicine",
    "In winter the lake freezes over and the children go skating after school",
    "I would rather pay a little more for a ticket that I can change later",
    "The committee will publish its findings once the interviews are finished",
    "How many times has the championship been won by a team from the north",
    "Write a poem about an old lighthouse keeper who talks to the gulls",
    "The data set has missing values in two columns, which we filled with the median",
    "If the parcel does not arrive by Friday, I will ask for my money back",
    "They sold the house, bought a boat and have not been seen since",
    "Turn left at the church, follow the road to the mill and you will see the gate",
];

impl Words {
    /// Another seed gives other words.
    #[must_use]
    pub fn new(seed: u64) -> Words {
        Words { state: seed.wrapping_mul(2).wrapping_add(1) }
    }

    /// splitmix64, <https://prng.di.unimi.it/splitmix64.c>.
    fn draw(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// One sentence.
    fn sentence(&mut self) -> &'static str {
        let n = self.draw() % SENTENCES.len() as u64;
        usize::try_from(n).ok().and_then(|n| SENTENCES.get(n)).copied().unwrap_or("It rains")
    }

    /// One word of a sentence.
    fn word(&mut self) -> &'static str {
        let sentence = self.sentence();
        let words = sentence.split(' ').count() as u64;
        let n = usize::try_from(self.draw() % words).unwrap_or(0);
        sentence.split(' ').nth(n).unwrap_or("word")
    }

    /// Sentences with a number here and there, `bytes` long.
    pub fn text(&mut self, bytes: usize) -> String {
        let mut text = String::with_capacity(bytes + 16);
        while text.len() < bytes {
            text.push_str(self.sentence());
            text.push_str(&format!(" ({}). ", self.draw() % 1_000));
        }
        text.truncate(bytes);
        text
    }

    /// Lines of a directory, each with made-up personal data and a credential or two, `bytes` long.
    pub fn values(&mut self, bytes: usize) -> String {
        let mut text = String::with_capacity(bytes + 256);
        while text.len() < bytes {
            let (name, place, n) = (self.word(), self.word(), self.draw());
            let (area, line, seed) = (200 + n % 700, 1_000 + n / 700 % 9_000, n >> 32);
            text.push_str(&match n % 8 {
                0 => format!("{name}, {name}.{place}@example.com, +1 {area}-555-{line}\n"),
                1 => format!("card {}, born 12.04.19{:02}\n", card(n), n / 9 % 90),
                2 => format!("from 93.184.{}.{}, {name}: {line}\n", n / 7 % 256, n / 11 % 256),
                3 => format!("password = \"{name}-{seed:x}\" for {place}\n"),
                4 => format!("postgres://{name}:{seed:x}@db.example.com/{place}\n"),
                5 => {
                    format!("ssn {:03}-{:02}-{line}, call {area}-555-{line}\n", 1 + n % 665, 1 + n / 13 % 98)
                }
                6 => format!("api_key={n:016x}{:016x}\n", self.draw()),
                _ => format!("{}, 40.{seed:06}, -74.{line}{area}\n", self.sentence()),
            });
        }
        text.truncate(bytes);
        text
    }
}

/// Sixteen digits with the right check digit.
fn card(n: u64) -> String {
    let digits = format!("4{:014}", n % 100_000_000_000_000);
    let sum: u32 = digits
        .bytes()
        .map(|b| u32::from(b - b'0'))
        .enumerate()
        .map(|(at, digit)| if at % 2 == 0 { digit * 2 / 10 + digit * 2 % 10 } else { digit })
        .sum();
    format!("{digits}{}", (10 - sum % 10) % 10)
}

/// `n` words that no text of [`Words`] holds.
#[must_use]
pub fn random_words(n: usize) -> Vec<String> {
    let mut words = Words::new(99);
    (0..n).map(|n| format!("{}q{}x", words.word(), n)).collect()
}
