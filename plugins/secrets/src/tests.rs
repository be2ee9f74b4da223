use balustrade_sdk::test::request;
use balustrade_sdk::{Detector, Settings};

use crate::Secrets;

#[test]
fn configures() {
    let (plugin, _) = Secrets::configure("{}").unwrap();
    assert!(plugin.detect(&request(&["hello"])).unwrap().findings.is_empty());
}
