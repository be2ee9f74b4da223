//! The kinds that are looked for, indexed once in `configure`.

use crate::automaton::Automaton;
use crate::kind::Kind;
use crate::labelled::Labelled;
use crate::words::{Set, Words};

/// Number of the words that speak against any kind: orders, invoices, versions.
pub const AGAINST: u16 = 255;

/// Number of the words that tell a telephone number: they speak against a kind that its check does not make sure.
pub const CALLS: u16 = 254;

/// Kinds below this score are nothing without their label.
pub const LABEL_BELOW: f64 = 0.3;

/// From this score on a finding is strong: weak ones inside of it are not told.
pub const STRONG: f64 = 0.5;

/// Words in front of numbers that are no person's.
const AGAINST_WORDS: &[&str] = &[
    "order",
    "order no",
    "order number",
    "invoice",
    "version",
    "release",
    "build",
    "revision",
    "ticket",
    "part no",
    "part number",
    "ref",
    "reference",
    "sku",
    "serial",
    "serial number",
    "model",
    "article",
    "item",
    "tracking",
    "isbn",
    "issn",
    "ean",
    "upc",
    "gtin",
    "doi",
    "rfc",
    "section",
    "chapter",
    "page",
    "line",
    "row",
    "port",
    "error",
    "timestamp",
    "ts",
    "since",
    "case",
    "bug",
    "issue",
    "commit",
    "checksum",
    "hash",
    "batch",
    "lot",
    "lottery",
    "population",
    "total",
    "amount",
    "price",
    "bestellung",
    "rechnung",
    "bestellnummer",
    "rechnungsnummer",
    "commande",
    "facture",
    "pedido",
    "factura",
    "ordine",
    "fattura",
    "fatura",
    "bestelling",
    "factuur",
    "zamówienie",
    "faktura",
    "заказ",
    "счет",
    "版本",
    "订单",
    "订单号",
    "注文",
    "注文番号",
    "請求書",
    "주문",
    "주문번호",
    "sipariş",
    "طلب",
    "فاتورة",
];

/// Words in front of telephone numbers.
const CALL_WORDS: &[&str] = &["call", "phone", "telephone", "tel", "fax", "mobile"];

/// Kinds with everything that finds them.
#[derive(Debug, Default)]
pub struct Table {
    /// By number.
    pub kinds: Vec<&'static Kind>,
    /// Kinds with forms.
    pub automaton: Automaton,
    /// Kinds that their label tells, with their numbers.
    pub labelled: Vec<(u16, &'static Labelled)>,
    /// Context words of all.
    pub words: Words,
    /// All of `labelled`.
    pub labelled_set: Set,
    /// Findings below this score are not told.
    pub score_min: f64,
}

impl Table {
    /// Of these kinds, with more context words for some: the name of a kind and a word.
    ///
    /// # Errors
    /// There are too many kinds, or their forms need too much memory.
    pub fn new(
        kinds: Vec<&'static Kind>,
        more: &[(String, String)],
        score_min: f64,
    ) -> Result<Table, String> {
        let number = |at: usize| u16::try_from(at).unwrap_or(AGAINST);
        if kinds.len() >= usize::from(CALLS) {
            return Err(format!("more than {CALLS} kinds"));
        }
        let numbered = || kinds.iter().enumerate().map(|(at, kind)| (number(at), *kind));
        let automaton = Automaton::new(numbered())?;
        let own = numbered().flat_map(|(at, kind)| kind.context.iter().map(move |word| (at, *word)));
        let added = more.iter().filter_map(|(name, word)| {
            numbered().find(|(_, kind)| kind.name == name).map(|(at, _)| (at, word.as_str()))
        });
        let against = AGAINST_WORDS.iter().map(|word| (AGAINST, *word));
        let calls = CALL_WORDS.iter().map(|word| (CALLS, *word));
        let words = Words::new(own.chain(added).chain(against).chain(calls));
        let mut labelled = Vec::new();
        let mut labelled_set = Set::default();
        for (at, kind) in numbered() {
            if let Some(found) =
                crate::kinds::general::LABELLED.iter().find(|labelled| labelled.kind.name == kind.name)
            {
                labelled_set.insert(at);
                labelled.push((at, *found));
            }
        }
        Ok(Table { automaton, words, labelled, labelled_set, score_min, kinds })
    }

    /// The number of a kind, if it is looked for.
    #[must_use]
    pub fn number(&self, kind: &Kind) -> Option<u16> {
        let at = self.kinds.iter().position(|other| other.name == kind.name)?;
        u16::try_from(at).ok()
    }
}
