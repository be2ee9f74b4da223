use balustrade_sdk::test::request;
use balustrade_sdk::{Detector, Settings};

use super::*;

fn spans(text: &str) -> Vec<(String, String, f64)> {
    let (plugin, _) = Pii::configure("{}").unwrap();
    let request = request(&[text]);
    let report = plugin.detect(&request).unwrap();
    let under = |f: &Finding| text[f.text_span.start as usize..f.text_span.end as usize].to_owned();
    report.findings.iter().map(|f| (f.attributes[0].1.clone(), under(f), f.score)).collect()
}

#[test]
fn smoke() {
    println!("{:?}", spans("My SSN is 739-02-2710, card 4111 1111 1111 1111, mail a@b.de"));
}
