"""Whose type is whose: the types of the labelled rows, and what each program calls them.

A type that a program does not claim is left out of that program's figures. Numbers that a state gives to a person or a company are
one type, `NUMBER`, for all: the same nine digits are a Social Security number or a tax number, and rows and programs draw the line in
different places.
"""

# Types of the labelled rows; any other type of theirs keeps its name.
LABELLED = {"CREDIT_CARD": "CARD", "BANK_ROUTING": "ROUTING", "BANK_ACCOUNT": "ACCOUNT", "ZIP_CODE": "POSTCODE",
            "SSN": "NUMBER", "NATIONAL_ID": "NUMBER", "TAX_ID": "NUMBER"}

PRESIDIO = {
    "EMAIL_ADDRESS": "EMAIL", "IBAN_CODE": "IBAN", "CREDIT_CARD": "CARD", "IP_ADDRESS": "IP", "PHONE_NUMBER": "PHONE",
    "ZA_MOBILE_NUMBER": "PHONE", "ZA_TELEPHONE_NUMBER": "PHONE", "ABA_ROUTING_NUMBER": "ROUTING", "US_BANK_NUMBER": "ACCOUNT",
    "DE_PLZ": "POSTCODE", "UK_POSTCODE": "POSTCODE", "CA_POSTAL_CODE": "POSTCODE", "DATE_TIME": "DATE",
}
PRESIDIO |= {name + "_PASSPORT": "PASSPORT" for name in ("US", "UK", "DE", "ES", "IN", "IT", "KR", "PH", "ZA")}
PRESIDIO |= dict.fromkeys(
    """US_SSN US_ITIN US_PROVIDER_TAX_ID UK_NINO UK_NHS AU_ABN AU_ACN AU_MEDICARE AU_TFN CA_SIN DE_HEALTH_INSURANCE DE_ID_CARD
    DE_SOCIAL_SECURITY DE_TAX_ID DE_TAX_NUMBER DE_VAT_ID ES_NIE ES_NIF FI_PERSONAL_IDENTITY_CODE IN_AADHAAR IN_GSTIN IN_PAN IN_VOTER
    IT_FISCAL_CODE IT_IDENTITY_CARD IT_VAT_CODE KR_BRN KR_FRN KR_RRN NG_NIN PH_TIN PH_UMID PL_PESEL SE_ORGANISATIONSNUMMER
    SE_PERSONNUMMER SG_NRIC_FIN SG_UEN TH_TNIN TR_NATIONAL_ID US_MBI ZA_ID_NUMBER ZA_INCOME_TAX_NUMBER ZA_TRAFFIC_REGISTER_NUMBER
    ZA_COMPANY_REGISTRATION ZA_VAT_NUMBER""".split(), "NUMBER")

BALUSTRADE = {"privacy.pii." + name: kind for name, kind in {
    "email": "EMAIL", "iban": "IBAN", "card": "CARD", "ip": "IP", "phone": "PHONE", "bank-routing": "ROUTING",
    "bank-account": "ACCOUNT", "passport": "PASSPORT", "medical-record": "MEDICAL_RECORD", "password": "PASSWORD",
    "national-id": "NUMBER", "tax-id": "NUMBER", "social-security": "NUMBER", "ssn": "NUMBER", "health-id": "NUMBER",
    "identity-card": "NUMBER",
}.items()}

# What is no personal data by itself where it is found rightly, so that a finding in a harmless text is no false alarm.
NEUTRAL = {"URL", "DATE_TIME", "UUID", "privacy.pii.date-of-birth"}


def is_email(name):
    return name in ("EMAIL_ADDRESS", "privacy.pii.email")


def mapped(found, names):
    """The findings whose type has a counterpart in the rows, as `(start, end, type, score)`, each once with its best score."""
    best = {}
    for start, end, name, score in found:
        if name in names:
            key = (start, end, names[name])
            best[key] = max(score, best.get(key, 0.0))
    return [(*key, score) for key, score in best.items()]


def labelled(row):
    """The spans of a row as a set of `(start, end, type)`."""
    return {(s["start"], s["end"], LABELLED.get(s["type"], s["type"])) for s in row["spans"]}
