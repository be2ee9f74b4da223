//! Words that tell a phone number, in some thirty languages, and words that tell other numbers.

/// What a word before a number says about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Says {
    /// A phone number follows.
    Phone,
    /// A phone number may follow: a contact, a message, a recipient.
    Perhaps,
    /// A number follows, of which kind the words before it say.
    Number,
    /// Another kind of number follows: an account, a card, an order.
    Other,
    /// What stands before says nothing about what follows.
    Ends,
}

/// Scripts without blanks between words: what a word holds.
const PHONE_INSIDE: &[&str] = &[
    "มือถือ",
    "แฟกซ์",
    "โทร",
    "ファクス",
    "ファックス",
    "传真",
    "傳真",
    "手机",
    "手機",
    "拨打",
    "携帯",
    "电话",
    "致电",
    "連絡先",
    "電話",
    "연락처",
    "전화",
    "팩스",
    "핸드폰",
    "휴대전화",
    "휴대폰",
];

/// What words of scripts without blanks hold when they tell another number.
const OTHER_INSIDE: &[&str] = &[
    "卡号",
    "口座",
    "帐号",
    "护照",
    "注文",
    "番号カード",
    "订单",
    "账号",
    "身份证",
    "邮编",
    "계좌",
    "주문",
    "주민등록",
    "카드",
];

/// What the word says, given in lower case; `None` for most words.
#[must_use]
pub fn says(word: &str) -> Option<Says> {
    if word.starts_with(|c: char| c >= '\u{e00}') {
        let inside = |list: &[&str]| list.iter().filter_map(|each| word.rfind(each)).max();
        return match (inside(PHONE_INSIDE), inside(OTHER_INSIDE)) {
            (None, None) => None,
            (phone, other) if phone >= other => Some(Says::Phone),
            _ => Some(Says::Other),
        };
    }
    if !may_say(word.as_bytes()) {
        return None;
    }
    let index = WORDS.partition_point(|entry| told(entry).0 <= word);
    if let Some((whole, says)) = WORDS.get(index.wrapping_sub(1)).map(|entry| told(entry))
        && whole == word
    {
        return Some(says);
    }
    // No stem begins with another: the last one that does not come after the word is the only one that it can begin with.
    let index = STEMS.partition_point(|stem| *stem <= word);
    STEMS.get(index.wrapping_sub(1)).filter(|stem| word.starts_with(**stem)).map(|_| Says::Phone)
}

/// Bits of the gate before the lists.
const GATE_BITS: usize = 8192;

/// Which bit stands for what begins with these bytes; words of two have a zero behind.
const fn bit(first: u8, second: u8, third: u8) -> usize {
    ((first as usize * 33) ^ (second as usize * 225) ^ (third as usize * 1089)) % GATE_BITS
}

/// A bit for the first three bytes of every word and stem. Both lists are long, and nearly every word of a text is in none.
const GATE: [u64; GATE_BITS / 64] = {
    let mut gate = [0; GATE_BITS / 64];
    let mut at = 0;
    while at < WORDS.len() + STEMS.len() {
        let (bytes, length) = if at < WORDS.len() {
            // Without its mark.
            (WORDS[at].as_bytes(), WORDS[at].len() - 1)
        } else {
            (STEMS[at - WORDS.len()].as_bytes(), STEMS[at - WORDS.len()].len())
        };
        let bit = bit(bytes[0], bytes[1], if length > 2 { bytes[2] } else { 0 });
        gate[bit / 64] |= 1 << (bit % 64);
        at += 1;
    }
    gate
};

/// Whether the word may be in one of the lists. Quick.
fn may_say(word: &[u8]) -> bool {
    let &[first, second, ..] = word else { return false };
    let bit = bit(first, second, word.get(2).copied().unwrap_or(0));
    GATE.get(bit / 64).is_some_and(|bits| bits >> (bit % 64) & 1 == 1)
}

/// A word of the list and what it says.
fn told(entry: &'static str) -> (&'static str, Says) {
    let (word, mark) = entry.split_at_checked(entry.len().wrapping_sub(1)).unwrap_or((entry, ""));
    let says = match mark {
        "!" => Says::Phone,
        "?" => Says::Perhaps,
        "#" => Says::Number,
        "-" => Says::Other,
        _ => Says::Ends,
    };
    (word, says)
}

/// What words for phones and calls begin with, in languages that inflect them; in order of their bytes.
#[rustfmt::skip]
const STEMS: &[&str] = &[
    "anruf", "appel", "cellphone", "cellulare", "celular", "chiam", "contactar", "dzwoni", "erreich", "festnetz",
    "handynummer", "helista", "hubungi", "komórk", "liga", "ligue", "llam", "llám", "lígu", "marque", "matkapuhel",
    "mobiel", "mobilfunk", "mobiln", "mobilteleph", "mobilul", "mobitel", "movil", "móvil", "phonenumber", "ponsel",
    "pozov", "puhelin", "rappel", "recapito", "rufnummer", "skambin", "suna", "telefax", "telefon", "telefoon", "telemove",
    "telemóve", "telephon", "telepon", "telpon", "teléfono", "thoại", "téléphon", "tālrun", "volej", "whatsapp", "zadzwo",
    "zavol", "zvan", "điện", "καλέστ", "καλεστ", "κινητ", "τηλέφων", "τηλεφων", "дзвон", "зателефон", "звон", "мобил",
    "мобіл", "позвон", "сотов", "телефон", "התקש", "וואטס", "טלפון", "اتصل", "الجوال", "الهاتف", "بهاتف", "تلفون", "تماس",
    "جوال", "موبايل", "موبایل", "هاتف", "واتساب", "والهاتف", "कॉल", "दूरभाष", "फ़ोन", "फोन", "मोबाइल", "ফোন", "মোবাইল",
];

/// Whole words in order of their bytes, with a mark: `!` a phone, `?` perhaps, `#` a number of any kind, `-` another number, `.` the
/// end of what has to do with the number.
#[rustfmt::skip]
const WORDS: &[&str] = &[
    "aadhaar-", "aadhar-", "abn-", "abr-", "acc-", "account-", "accounts-", "acct-", "ahv-", "amount-", "apel!", "ara!",
    "arayin!", "arayın!", "ausweis-", "avs-", "badge-", "bank-", "barcode-", "batch-", "bel!", "bellen!", "bestelling-",
    "bestellung-", "bic-", "birthday-", "booking-", "born-", "broj#", "bsb-", "bsn-", "build-", "burgerservicenummer-",
    "bytes-", "call!", "callback!", "called!", "calling!", "calls!", "card-", "cards-", "carta-", "carte-", "cartão-",
    "case-", "cedula-", "cel!", "cell!", "cells!", "cep!", "claim-", "cnp-", "cnpj-", "code-", "codes-", "codice-",
    "commande-", "compte-", "confirmation-", "conta-", "contact?", "contacto?", "contacts?", "contato?", "contatto?",
    "conto-", "coordinates-", "coupon-", "cpf-", "cpr-", "credit-", "crn-", "cuenta-", "cuil-", "cuit-", "curp-",
    "customer?", "cvc-", "cvv-", "cédula-", "date-", "dea-", "debit-", "desk?", "dial!", "dialed!", "dialing!", "dialled!",
    "dialling!", "dni-", "dob-", "docket-", "doi-", "dossier-", "duns-", "dzwoń!", "ean-", "egn-", "ein-", "emergency?",
    "employee-", "enquiries?", "epoch-", "expediente-", "facetime!", "factura-", "facture-", "factuur-", "faktura-",
    "fattura-", "fax!", "faxed!", "faxes!", "fein-", "fijo!", "fiscal-", "fixe!", "flight-", "folio-", "fon!", "fono!",
    "free?", "fødselsnummer-", "gsm!", "gọi!", "handy!", "hash-", "helpdesk?", "helpline!", "henkilötunnus-", "home?",
    "hotline!", "hp!", "hívj!", "hívjon!", "iban-", "iccid-", "id-", "identification-", "identifier-", "ids-", "imei-",
    "imessage!", "imsi-", "inquiries?", "insee-", "insurance-", "invoice-", "invoices-", "ip-", "is:#", "isbn-", "issn-",
    "item-", "jmbg-", "joindre!", "kimlik-", "kom!", "kontakt?", "konto-", "kontonummer-", "ktp-", "kundennummer-",
    "landline!", "lat-", "latitude-", "licence-", "license-", "lng-", "login-", "lon-", "longitude-", "lot-", "mac-",
    "matricule-", "medical-", "medicare-", "member-", "membership-", "message?", "messaged?", "mob!", "mobile!", "mobiles!",
    "model-", "mrn-", "mrno-", "msg?", "nazovi!", "nhs-", "nie-", "nif-", "nik-", "nino-", "nip-", "nir-", "nomer#",
    "nomor#", "npi-", "nr#", "num#", "numara#", "numarası#", "numarul#", "number#", "numer#", "numero#", "nummer#",
    "numéro#", "numărul#", "número#", "office?", "oib-", "order-", "orders-", "ordine-", "page!", "paged!", "pager!",
    "pan-", "parcel-", "part-", "passport-", "password-", "passwords-", "passwort-", "patient-", "pedido-", "permit-",
    "personalausweis-", "personnel-", "personnummer-", "pesel-", "peseli-", "ph!", "phone!", "phoned!", "phones!", "piga!",
    "pin-", "plate-", "policy-", "population-", "port-", "portable!", "postal-", "postcode-", "price-", "product-", "puh!",
    "reach!", "reached!", "receipt-", "reception?", "rechnung-", "record-", "records-", "ref-", "reference-",
    "registration-", "registro-", "regon-", "rekening-", "reservation-", "rfc-", "ring!", "ringa!", "ringe!", "rodne-",
    "rodné-", "rodného-", "routing-", "ruf!", "rufe!", "rut-", "samordningsnummer-", "security-", "seed-", "sent?",
    "serial-", "serialnumber-", "service?", "shipment-", "signal!", "simu!", "sin-", "size-", "sku-", "smartphone!", "sms!",
    "social-", "sociale-", "soita!", "sort-", "sozialversicherungsnummer-", "ssn-", "steuer-", "steuernummer-", "student-",
    "sum-", "sună!", "support?", "swift-", "szama#", "szám#", "sécurité-", "sđt!", "tarjeta-", "tax-", "taxpayer-", "tckn-",
    "tel!", "telegram!", "telf!", "tels!", "text?", "texted?", "texts?", "tfno!", "ticket-", "tickets-", "timestamp-",
    "tin-", "tlf!", "tlph!", "toll?", "total-", "tracking-", "transaction-", "ts-", "tél!", "uid-", "upc-", "user-", "userid-",
    "username-", "values.", "vat-", "vergi-", "versicherungsnummer-", "version-", "viber!", "vin-", "voicemail!",
    "voucher-", "wa!", "waybill-", "work?", "year-", "zamówienie-", "zap!", "zip-", "zovi!", "číslem#", "číslo#", "đt!",
    "αμκα-", "αριθμός#", "κιν!", "τηλ!", "φαξ!", "амка-", "жив!", "заказ-", "инн-", "ипн-", "карта-", "контакт?", "моб!",
    "набери!", "номер#", "номера#", "номером#", "номерпаспорта-", "обади!", "паспорт-", "податковий-", "снилс-", "счет-",
    "счёт-", "тел!", "факс!", "ідентифікаційний-", "זל!", "טל!", "נייד!", "פקס!", "تلفن!", "رقم#", "رقمي#", "فاكس!",
    "نقال!", "نمره!", "ورقم#",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_in_order() {
        assert!(WORDS.windows(2).all(|pair| told(pair[0]).0 < told(pair[1]).0));
        assert!(STEMS.windows(2).all(|pair| pair[0] < pair[1] && !pair[1].starts_with(pair[0])));
    }

    #[test]
    fn words_of_many_languages_are_known() {
        let phone = "phone fax whatsapp telefon telefonum téléphone teléfono telefoon telepon cellulare τηλέφωνο телефону \u{9ab}\u{9cb}\u{9a8} هاتفي \
            전화번호는 我的电话 puhelin rappelle llamarme आदर फ़ोन";
        let known = phone.split_whitespace().filter(|word| says(word) == Some(Says::Phone)).count();
        assert_eq!(known, phone.split_whitespace().count() - 1);
        assert_eq!(says("account"), Some(Says::Other));
        assert_eq!(says("contact"), Some(Says::Perhaps));
        assert_eq!(says("number"), Some(Says::Number));
        assert_eq!(says("订单号"), Some(Says::Other));
        for word in ["", "a", "zzz", "!", "telef", "phonetic", "\u{10ffff}"] {
            assert_eq!(says(word), None, "{word}");
        }
    }

    #[test]
    fn the_gate_lets_every_word_and_stem_through_and_few_others() {
        for entry in WORDS {
            let (word, meaning) = told(entry);
            assert_eq!(says(word), Some(meaning), "{word}");
        }
        for stem in STEMS {
            assert!(may_say(stem.as_bytes()), "{stem}");
        }
        assert_eq!((says(""), says("a"), says("hp"), says("hpx")), (None, None, Some(Says::Phone), None));
        let bits: u32 = GATE.iter().map(|bits| bits.count_ones()).sum();
        assert!(bits < 600, "{bits}");
    }
}
