use balustrade_sdk::test::request;
use balustrade_sdk::{Detector, Settings};

use super::*;

#[test]
fn it_loads() {
    let (plugin, _) = InjectionRules::configure("{}").unwrap();
    assert_eq!(plugin.detect(&request(&["hello"])).unwrap().findings, []);
}
