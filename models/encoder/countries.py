"""Narrows the permitted tags of places and unlabelled words by what is known to be a country or its people."""

import json

from corpora import ALL, COUNTRY, bits

EXTRA = {
    "u.s.",
    "us",
    "usa",
    "u.s",
    "u.s.a.",
    "u.k.",
    "uk",
    "america",
    "britain",
    "england",
    "burma",
    "russian federation",
    "soviet union",
    "ussr",
    "yugoslavia",
    "the gambia",
    "korea",
    "congo",
    "drc",
    "dprk",
    "uae",
    "vatican",
    "macedonia",
    "czech republic",
    "ivory coast",
    "east timor",
    "west germany",
    "east germany",
    "czechoslovakia",
    "scotland",
    "wales",
    "holland",
    "republic of china",
    "abkhazia",
    "palestine",
    "kosovo",
    "taiwan",
}
LOCATION_TYPES = ("LOC", "location", "country", "geo", "gpe", "location-GPE")
PEOPLES = {
    "american",
    "british",
    "english",
    "soviet",
    "palestinian",
    "yugoslav",
    "arab",
    "burmese",
    "scottish",
    "welsh",
    "briton",
    "dutch",
    "spaniard",
    "turk",
    "dane",
    "swede",
    "pole",
    "finn",
    "serb",
    "croat",
}


class Countries:
    """Lower-case names of countries, their adjectives and people, and their capitals."""

    def __init__(self, path, voa):
        self.names, self.peoples, self.capitals = set(EXTRA), set(PEOPLES), set()
        for row in json.load(open(path, encoding="utf-8")):
            names = [row["name"]["common"], row["name"]["official"], *[a for a in row["altSpellings"] if len(a) > 3]]
            self.names.update(n.lower() for n in names)
            self.names.update(n.lower().removeprefix("the ") for n in names)
            self.peoples.update(row.get("demonyms", {}).get("eng", {}).values() if row.get("demonyms") else ())
            self.capitals.update(c.lower() for c in row["capital"])
        self.peoples = {p.lower() for p in self.peoples if p}
        self.peoples |= {p + "s" for p in self.peoples}
        for s in voa:
            for a, b, k in s.spans:
                text = " ".join(s.tokens[a:b]).lower()
                if k in (COUNTRY[1], COUNTRY[0]) and text not in self.capitals:
                    self.names.add(text)
        self.names -= self.capitals - {
            "singapore",
            "djibouti",
            "luxembourg",
            "monaco",
            "san marino",
            "kuwait",
            "panama",
        }

    def types(self, text):
        """Report types a location of this name may have."""
        if text in self.names or text.removeprefix("the ") in self.names:
            return COUNTRY[:3]
        if text in self.capitals or text in ("kremlin", "the kremlin", "white house"):
            return ("place", COUNTRY[0], COUNTRY[2])
        if text in self.peoples:
            return COUNTRY[2:]
        return ("place",)

    def narrow(self, sentence):
        """Restricts location spans; words outside that are no people's word lose the country tags."""
        inside = set()
        for start, end, kind in sentence.spans:
            inside.update(range(start, end))
            if kind in LOCATION_TYPES:
                types = self.types(" ".join(sentence.tokens[start:end]).lower())
                if kind == "gpe" and types == ("place",):
                    continue
                for i in range(start, end):
                    kept = sentence.names[i] & bits("B" if i == start else "I", types)
                    sentence.names[i] = kept or sentence.names[i]
        people = bits("B", COUNTRY[2:]) | bits("I", COUNTRY[2:])
        country = bits("B", COUNTRY) | bits("I", COUNTRY)
        for i, token in enumerate(sentence.tokens):
            if i in inside:
                continue
            word = token.lower()
            if sentence.names[i] != ALL and word not in self.peoples:
                sentence.names[i] &= ~people
            if not token[0].isupper():
                sentence.names[i] &= ~country
                if not token[0].isdigit() and sentence.names[i] != ALL & ~country:
                    sentence.names[i] &= ~bits("B", ["group", "occasion", "agreement"]) & ~bits("I", ["group"])
