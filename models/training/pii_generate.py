"""Sentences with persons, places, organisations, addresses and dates of birth, with their spans.

The data's own synthetic rows are held out, so training makes its own: other templates, other value lists.
    python pii_generate.py --data DIR
"""

import argparse
import collections
import gzip
import json
import random
import re
from pathlib import Path

SLOT = re.compile(r"\{(\w+)\}")
TYPES = {"person": "PERSON", "first": "PERSON", "city": "LOCATION", "country": "LOCATION", "org": "ORGANIZATION", "address": "ADDRESS", "dob": "DATE_OF_BIRTH"}
TEMPLATES = {
    "en": (
        "My name is {person} and I live at {address}.", "{person} was born on {dob} in {city}.", "Please ship it to {person}, {address}, {country}.",
        "Hi {first}, did {person} from {org} call you back?", "DOB: {dob}", "Name: {person}\nDate of birth: {dob}\nAddress: {address}",
        "Patient {person} ({dob}) was moved from {city} on {date}.", "The meeting with {org} in {city} is on {date}.", "Best regards,\n{person}\n{org}",
        "{org} opened an office in {city} in {year}.", "I met {first} and {first} at the station in {city}.", "Dear {person}, thank you for choosing {org}.",
        "{person} <{mail}> wrote on {date}:", "customer,{person},{address},{dob}", "{{\"name\": \"{person}\", \"birth_date\": \"{dob}\", \"city\": \"{city}\"}}",
        "Our driver will be at {address} before noon.", "She moved from {city} to {city} to work for {org}.", "ask {first} about the contract with {org}",
        "Is {person} still employed at {org}?", "From: {person}\nTo: {person}\nSubject: trip to {city}", "I was born {dob}, so I am old enough.",
        "The house at {address} was sold on {date}.", "{org} v. {person}, decided {date}", "Flights from {city} to {city}, {country}, on {date}.",
        "Invoice {number} of {date} for {org}, {address}", "Who is {person}?", "{person}, born {dob}, lives in {city}, {country}.", "user: i'm {first} from {city}",
    ),
    "de": ("Ich heiße {person} und wohne in {city}.", "{person}, geboren am {dob}, {address}", "Frau {person} arbeitet bei {org}.", "Liebe Grüße, {first}", "Lieferung an {person}, {address}"),
    "fr": ("Je m'appelle {person} et j'habite à {city}.", "{person}, née le {dob} à {city}", "M. {person} travaille chez {org}.", "Adresse : {address}", "Cordialement, {first}"),
    "es": ("Me llamo {person} y vivo en {city}.", "{person} nació el {dob} en {city}.", "La señora {person} trabaja en {org}.", "Dirección: {address}"),
    "it": ("Mi chiamo {person} e abito a {city}.", "{person}, nato il {dob} a {city}", "Il signor {person} lavora per {org}."),
    "nl": ("Mijn naam is {person} en ik woon in {city}.", "{person}, geboren op {dob}", "Bezorgen bij {person}, {address}"),
    "pl": ("Nazywam się {person} i mieszkam w mieście {city}.", "{person}, ur. {dob}", "Adres: {address}"),
    "pt": ("Meu nome é {person} e moro em {city}.", "{person} nasceu em {dob}."),
    "tr": ("Benim adım {person}, {city} şehrinde yaşıyorum.", "{person}, doğum tarihi {dob}"),
    "ru": ("Меня зовут {person}, я живу в городе {city}.", "{person}, дата рождения {dob}"),
    "ro": ("Mă numesc {person} și locuiesc în {city}.", "{person}, data nașterii {dob}"),
    "cs_CZ": ("Jmenuji se {person} a bydlím ve městě {city}.", "{person}, narozen {dob}"),
    "sv": ("Jag heter {person} och bor i {city}.", "{person}, född {dob}"),
    "uk": ("Мене звати {person}, я з міста {city}.",),
    "ar": ("اسمي {person} وأعيش في {city}.",),
    "zh_CN": ("我叫{person}，住在{city}。",),
    "ja": ("私の名前は{person}です。{city}に住んでいます。",),
    "ko": ("제 이름은 {person}이고 {city}에 살아요.",),
    "id_ID": ("Nama saya {person}, saya tinggal di {city}.", "{person}, lahir {dob}"),
    "el": ("Με λένε {person} και μένω στην πόλη {city}.",),
}
STREETS = {
    "en": ("Street", "Road", "Avenue", "Lane", "Drive", "St.", "Rd", "Blvd", "Court", "Way"), "de": ("straße", "weg", "gasse", "allee"),
    "fr": ("rue", "avenue", "boulevard", "place"), "es": ("Calle", "Avenida", "Plaza"), "it": ("Via", "Corso"), "nl": ("straat", "laan"), "pl": ("ul.", "al."),
}
ORGS = ("{last} Ltd", "{last} & {last}", "{last} GmbH", "{last} Inc.", "{last} Group", "Bank of {city}", "University of {city}", "{city} Hospital", "{last} Holdings",
        "{last} Logistics", "{city} City Council", "{last} and Sons", "{last} S.A.", "FC {city}", "{last} Insurance", "{last} Foundation", "{city} Airlines", "The {last} Times")
COUNTRIES = "France|Germany|Spain|Italy|Poland|Japan|China|India|Brazil|Mexico|Canada|Kenya|Nigeria|Egypt|Turkey|Greece|Norway|Sweden|the United States|UK|Ireland|Chile|Peru|Thailand|Vietnam".split("|")
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December".split("|")
NO_SPACE = ("zh_CN", "ja", "ko")


class Maker:
    """Fills templates with values of one locale at a time."""

    def __init__(self, data, rng):
        self.rng, self.values = rng, collections.defaultdict(list)
        with gzip.open(Path(data) / "pii" / "lexicon_names.jsonl.gz", "rt") as lines:
            for line in lines:
                row = json.loads(line)
                self.values[row["locale"], row["kind"]].append(row["value"])
        self.locales = sorted({locale for locale, _ in self.values if all(self.values.get((locale, kind)) for kind in ("first", "last", "city"))})

    def value(self, slot, locale, language):
        rng = self.rng
        pick = lambda kind: rng.choice(self.values[locale, kind])
        if slot == "person":
            order = f"{pick('last')}{pick('first')}" if locale in NO_SPACE else f"{pick('first')} {pick('last')}"
            return rng.choice((order, order, order, f"{pick('last')}, {pick('first')}" if language == "en" else order))
        if slot in ("first", "city", "last"):
            return pick(slot)
        if slot == "org":
            return rng.choice(ORGS).replace("{last}", pick("last"), 1).replace("{last}", pick("last")).replace("{city}", pick("city"))
        if slot == "address":
            return self.address(pick, language)
        if slot == "country":
            return rng.choice(COUNTRIES)
        if slot in ("dob", "date"):
            day, month, year = rng.randint(1, 28), rng.randint(1, 12), rng.randint(1930, 2015) if slot == "dob" else rng.randint(1995, 2030)
            return rng.choice((f"{day:02}.{month:02}.{year}", f"{year}-{month:02}-{day:02}", f"{day} {MONTHS[month - 1]} {year}", f"{MONTHS[month - 1]} {day}, {year}",
                               f"{month}/{day}/{year}", f"{day}/{month}/{year % 100:02}", f"{MONTHS[month - 1][:3]} {day}, {year}"))
        if slot == "mail":
            return f"{pick('first').lower()}@{rng.choice(('example.com', 'mail.example', 'corp.example'))}"
        return str(rng.randint(1900, 2030) if slot == "year" else rng.randint(1000, 99999))

    def address(self, pick, language):
        rng, number, code = self.rng, self.rng.randint(1, 999), f"{self.rng.randint(1000, 99999):05}"
        kind = rng.choice(STREETS.get(language, STREETS["en"]))
        name = pick("last")
        if language in ("de", "nl"):
            street = f"{name}{kind} {number}"
        elif language in ("fr", "es", "it", "pl"):
            street = f"{number} {kind} {name}" if language == "fr" else f"{kind} {name} {number}"
        else:
            street = f"{number} {name} {kind}" + rng.choice(("", "", f", Apt {number % 90 + 1}", f" #{number % 40}"))
        return rng.choice((street, f"{street}, {pick('city')}", f"{street}, {code} {pick('city')}", f"{street}\n{pick('city')} {code}"))

    def sentence(self):
        """(text, spans)."""
        language = "en" if self.rng.random() < 0.55 else self.rng.choice(sorted(TEMPLATES))
        locale = self.rng.choice(self.locales) if language == "en" and self.rng.random() < 0.6 else language
        if locale not in self.locales:
            locale = "en"
        template, text, spans, at = self.rng.choice(TEMPLATES[language]), "", [], 0
        for slot in SLOT.finditer(template):
            if slot[1] not in ("date", "mail", "number", "year") and slot[1] not in TYPES:
                continue
            text += template[at : slot.start()].replace("{{", "{").replace("}}", "}")
            value = self.value(slot[1], locale, language)
            if slot[1] in TYPES:
                spans.append({"start": len(text), "end": len(text) + len(value), "type": TYPES[slot[1]]})
            text, at = text + value, slot.end()
        text += template[at:].replace("{{", "{").replace("}}", "}")
        return text.lower() if len(text.lower()) == len(text) and self.rng.random() < 0.1 else text, spans


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    maker = Maker(parser.parse_args().data, random.Random(1))
    for _ in range(30):
        text, spans = maker.sentence()
        print(repr(text), [(text[s["start"] : s["end"]], s["type"]) for s in spans])
