//! Addresses of wallets that the words before tell, whatever their checksums say.

use crate::kind::Kind;
use crate::labelled::Labelled;

/// Addresses of wallets that the words before tell, whatever their checksums say.
pub static KIND: Kind = Kind {
    name: "wallet",
    category: "privacy.pii.crypto-wallet",
    forms: &[],
    valid: is_value,
    score: 0.05,
    score_in_context: 0.6,
    context: &[
        "btc",
        "bitcoin",
        "btc address",
        "bitcoin address",
        "wallet",
        "wallet address",
        "crypto wallet",
        "eth address",
        "ltc",
        "litecoin",
        "dogecoin",
        "doge",
        "solana",
        "sol",
        "usdt",
        "trx",
        "xrp",
        "xmr",
        "bitcoin-adresse",
        "adresse bitcoin",
        "dirección bitcoin",
        "indirizzo bitcoin",
        "биткоин",
        "кошелек",
        "比特币",
        "钱包地址",
        "ビットコイン",
        "비트코인",
    ],
    source: "Bitcoin Wiki, Invoice address, https://en.bitcoin.it/wiki/Invoice_address; Solana documentation, Accounts, https://solana.com/docs/core/accounts",
    positives: &[
        "BTC address 1p2aHLdu36QSwkjQKCefGAvcQASyBcpMpf",
        "wallet: bc1q2868wnj3jpqutwr9lga8aufrndphq5jnwl223k",
        "Solana 7EcDhSYGxXyscszYEp35KHN8vvw3svAuLKTzXwCFLtV",
    ],
    look_alikes: &[
        "1p2aHLdu36QSwkjQKCefGAvcQASyBcpMpf",
        "BTC price 42000",
        "wallet 0p2aHLdu36QSwkjQKCefGAvcQASyBcpMpf",
    ],
};

/// How its values are grouped.
pub static LABELLED: Labelled = Labelled { kind: &KIND, separators: b"" };

fn is_value(compact: &[u8]) -> bool {
    // Without the letters that Base58 leaves out in both cases, or in the digits of Bech32 with its prefix.
    let digits = compact.iter().filter(|byte| byte.is_ascii_digit()).count();
    let is_base58 = !compact.contains(&b'0') && (26..=44).contains(&compact.len()) && digits >= 2;
    let is_bech32 =
        (compact.starts_with(b"BC1") || compact.starts_with(b"LTC1")) && (42..=63).contains(&compact.len());
    is_bech32 || is_base58
}
