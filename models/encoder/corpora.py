"""Corpus readers. Every reader returns sentences whose names are given as sets of permitted tags."""

import glob
import re
from dataclasses import dataclass, field
from pathlib import Path

from features import split_hyphens

TYPES = ["person", "office", "organization", "place", "group", "occasion", "agreement", "country-government", "country-place", "country-modifier", "country-people"]
TAGS = ["O"] + [f"{p}-{t}" for t in TYPES for p in "BI"]
BIT = {tag: 1 << i for i, tag in enumerate(TAGS)}
ALL = (1 << len(TAGS)) - 1
COUNTRY = ("country-government", "country-place", "country-modifier", "country-people")
READING = {"g": COUNTRY[0], "p": COUNTRY[1], "m": COUNTRY[2], "n": COUNTRY[3]}
LABELS = Path(__file__).resolve().parents[1] / "training/labels"
WHOLE_COUNTRIES = {"Bosnia-Herzegovina", "Guinea-Bissau", "Timor-Leste"}


@dataclass
class Sentence:
    """Tokens with what its corpus says: tags and tree (or None), permitted name tags as bit sets (or None), gold spans."""

    corpus: str
    tokens: list
    upos: list | None = None
    xpos: list | None = None
    heads: list | None = None
    labels: list | None = None
    names: list | None = None
    spans: list = field(default_factory=list)


def bits(prefix, types):
    """Bit set of one prefix with several types."""
    total = 0
    for t in types:
        total |= BIT["O"] if t == "O" else BIT[f"{prefix}-{t}"]
    return total


def read_conllu(path, corpus):
    """UD trees; multiword and empty nodes are left out."""
    rows = []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if not line:
            if rows:
                yield Sentence(
                    corpus,
                    [r[1] for r in rows],
                    [r[3] for r in rows],
                    [r[4] for r in rows],
                    [int(r[6]) for r in rows],
                    [r[7] for r in rows],
                )
            rows = []
        elif line[0] != "#":
            cells = line.split("\t")
            if cells[0].isdigit():
                rows.append(cells)


def read_columns(path, token_column, tag_column, separator=None):
    """Sentences of (tokens, tags) from a column file."""
    tokens, tags = [], []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# ") and (token_column or "\t" not in line):
            continue
        cells = line.split(separator)
        if not line.strip():
            if tokens:
                yield tokens, tags
            tokens, tags = [], []
        else:
            tokens.append(cells[token_column])
            tags.append(cells[tag_column])
    if tokens:
        yield tokens, tags


def spans_of(tags):
    """(start, end, type) from BIO or IOB tags."""
    spans, start, kind = [], None, None
    for i, tag in enumerate(list(tags) + ["O"]):
        if start is not None and (tag[0] in "OB" or tag[2:] != kind):
            spans.append((start, i, kind))
            start = None
        if tag[0] in "BI" and start is None and "-" in tag:
            start, kind = i, tag[2:]
    return spans


def resplit(tokens, spans):
    """Cuts hyphenated tokens; returns new tokens and spans shrunk to the named pieces of partly named tokens."""
    new, first = [], []
    for token in tokens:
        first.append(len(new))
        new += split_hyphens(token)
    first.append(len(new))
    moved = []
    for start, end, kind in spans:
        moved += shrink(new, first[start], first[end], kind, end - start == 1)
    return new, moved


def shrink(tokens, start, end, kind, single):
    """Spans that remain of a name after its hyphens are cut ("U.S. - led" keeps "U.S.")."""
    text = "".join(tokens[start:end])
    if not any(t == "-" for t in tokens[start:end]) or text in WHOLE_COUNTRIES:
        return [(start, end, kind)]
    if kind.startswith("country") or kind in ("gpe", "NORP"):
        found, open_at = [], None
        for i in range(start, end + 1):
            inside = i < end and (tokens[i][0].isupper() or (open_at is not None and tokens[i] in ("the", "of", "and")))
            if inside and open_at is None:
                open_at = i
            if not inside and open_at is not None:
                found.append((open_at, i, kind))
                open_at = None
        return found or [(start, end, kind)]
    if not single:
        return [(start, end, kind)]
    if kind == "office":
        return (
            [(start + 2, end, kind)]
            if tokens[start].lower() in ("then", "ex", "former", "now")
            else [(start, end, kind)]
        )
    if kind in ("person", "per"):
        return [(start, end, kind)]
    while (
        end - start > 2
        and tokens[end - 1][0].islower()
        and tokens[end - 2] == "-"
        and any(t[0].isupper() for t in tokens[start : end - 2])
    ):
        end -= 2
    if end - start > 2 and tokens[start].lower() in ("pro", "anti", "non", "then", "ex"):
        start += 2
    return [(start, end, kind)]


def permitted(length, spans, mapping, outside):
    """Bit sets from spans: mapping gives the report types of a set's type (or None: anything goes)."""
    names = [outside] * length
    for start, end, kind in spans:
        types = mapping[kind]
        for i in range(start, end):
            if types is None:
                names[i] = ALL
            else:
                names[i] = bits("B" if i == start else "I", types)
    return names


OUTSIDE_NEWS = bits(
    "B", ["O", "office", "group", "occasion", "agreement", "country-modifier", "country-people"]
) | bits("I", ["office", "group", "occasion", "agreement", "country-modifier", "country-people"])
LOCATION = ("place", *COUNTRY[:3])


def read_names(path, corpus, columns, mapping, outside, separator=None, strip_the=()):
    """A column corpus of names."""
    for tokens, tags in read_columns(path, *columns, separator):
        spans = []
        for start, end, kind in spans_of(tags):
            if kind in strip_the and tokens[start].lower() == "the" and end - start > 1:
                start += 1
            spans.append((start, end, kind))
        tokens, spans = resplit(tokens, spans)
        spans = [s for s in spans if s[2] in mapping]
        yield Sentence(corpus, tokens, names=permitted(len(tokens), spans, mapping, outside), spans=spans)


UNER = {"PER": ("person",), "LOC": LOCATION, "ORG": ("organization",)}
WIKIGOLD = {**UNER, "MISC": None}
CROSSNER = {
    "person": ("person",),
    "politician": ("person",),
    "scientist": ("person",),
    "writer": ("person",),
    "musicalartist": ("person",),
    "researcher": ("person",),
    "organisation": ("organization",),
    "politicalparty": ("organization",),
    "university": ("organization",),
    "band": ("organization",),
    "country": COUNTRY[:3],
    "location": LOCATION,
    "event": ("occasion",),
    "election": ("occasion",),
    "misc": ("O", "group", "agreement", "occasion", "country-modifier", "country-people", "office"),
}
OUTSIDE_CROSSNER = bits("B", ["O", "office"]) | bits("I", ["office"])


def fewnerd_mapping(kind):
    """Report types of a Few-NERD type."""
    head, _, rest = kind.partition("-")
    if head == "person":
        return ("person",)
    if head == "organization":
        return ("organization",)
    if kind == "location-GPE":
        return LOCATION
    if head == "location":
        return ("place",)
    if head == "building":
        return ("place", "organization")
    if head == "event":
        return ("occasion", "O")
    return ("agreement",) if rest == "law" else None


def read_fewnerd(path):
    """Few-NERD: what is not labelled may be anything."""
    for tokens, tags in read_columns(path, 0, 1, "\t"):
        spans = [(s + (e - s > 1 and tokens[s].lower() == "the"), e, k) for s, e, k in spans_of(tags)]
        tokens, spans = resplit(tokens, spans)
        yield Sentence(
            "few-nerd",
            tokens,
            names=permitted(len(tokens), spans, {k: fewnerd_mapping(k) for _, _, k in spans}, ALL),
            spans=spans,
        )


GMB = {
    "gpe": ("country-modifier", "country-people", "country-place", "country-government", "group", "place"),
    "geo": LOCATION,
    "org": ("organization", "country-government"),
    "eve": ("occasion",),
    "tim": ("O", "occasion"),
    "per": ("person",),
    "art": None,
    "nat": None,
}


def read_gmb(path):
    """GMB names; a person's leading title may be outside or an office."""
    outside = bits("B", ["O", "office", "group", "occasion", "agreement"]) | bits(
        "I", ["office", "group", "occasion", "agreement"]
    )
    for tokens, tags in read_columns(path, 0, 1, "\t"):
        tokens, spans = resplit(tokens, spans_of(tags))
        names = permitted(len(tokens), spans, GMB, outside)
        for start, end, kind in spans:
            if kind == "per":
                for i in range(start, end):
                    names[i] |= (
                        BIT["B-person"]
                        | BIT["I-person"]
                        | (bits("B", ["O", "office"]) | bits("I", ["office"]) if i < end - 1 else 0)
                    )
            if tokens[start].lower() == "the" and end - start > 1:
                names[start] |= BIT["O"]
                names[start + 1] |= names[start] & ~BIT["O"]
        yield Sentence("gmb", tokens, names=names, spans=spans)


def gmb_tokens(root):
    """Tokens of the sentences of GMB's train part, as our own labels count them."""
    return [tokens for tokens, _ in read_columns(f"{root}/gmb/train.tsv", 0, 1, "\t")]


def own_labels(root):
    """Lines of VOA's format from the project's own labels (models/training/labels) and the sentences of GMB that they count."""
    sentences = gmb_tokens(root)
    for path in sorted(glob.glob(f"{LABELS}/*.tsv")):
        for line in open(path, encoding="utf-8"):
            if re.match(r"\d+\t", line):
                number, _, *marks = line.rstrip("\n").split("\t")
                tokens = list(sentences[int(number)])
                for mark in marks:
                    span, label = mark.split(" ", 1)
                    first, last = map(int, span.split("-"))
                    tokens[first] = "[" + tokens[first]
                    tokens[last - 1] += f"|{label}]"
                yield f"{number}\t{' '.join(tokens)}"


def read_voa(lines, corpus="voa"):
    """VOA briefs: names, offices and country readings; descriptions and pronouns are outside."""
    for line in lines:
        if re.match(r"\d+\t", line):
            yield read_marked(line.rstrip("\n").split("\t", 1)[1], corpus)


def read_newswire(paths):
    """Newswire written for this project, marked like VOA but without keys."""
    for path in paths:
        for line in open(path, encoding="utf-8"):
            if line.strip():
                yield read_marked(line.strip(), "newswire")


def read_marked(text, corpus):
    """A sentence with mentions in brackets: [words|type=key:mark]."""
    tokens, spans = [], []
    for words, note in scan_brackets(text):
        start = len(tokens)
        tokens += words.split()
        if note:
            kind, mark = re.fullmatch(r"([a-z]+)(?:=[^:]*)?(?::([a-z]+))?", note).groups()
            if mark not in ("nom", "pron"):
                spans.append((start, len(tokens), READING.get(mark, COUNTRY[1]) if kind == "country" else kind))
    tokens, spans = resplit(tokens, spans)
    return Sentence(corpus, tokens, names=permitted(len(tokens), spans, {t: (t,) for t in TYPES}, BIT["O"]), spans=spans)


def voa_lines(root, part):
    """Lines of the files of a part of VOA."""
    return (line for f in sorted(glob.glob(f"{root}/voa/{part}-*.ann")) for line in open(f, encoding="utf-8"))


def scan_brackets(text):
    """(words, annotation or '') pieces of a line in order."""
    pieces, position = [], 0
    for match in re.finditer(r"\[([^\[\]]+)\|([^\[\]|]+)\]", text):
        pieces += [(text[position : match.start()], ""), (match[1], match[2])]
        position = match.end()
    return pieces + [(text[position:], "")]


def load(root, part):
    """All sentences of the part "train" or "dev" by corpus name."""
    found = {}
    ewt = list(read_conllu(f"{root}/ud-ewt/en_ewt-ud-{part}.conllu", "ewt"))
    uner = {tuple(tokens): tags for tokens, tags in read_columns(f"{root}/uner-ewt/en_ewt-ud-{part}.iob2", 1, 2, "\t")}
    for sentence in ewt:
        tags = uner.get(tuple(sentence.tokens))
        if tags:
            sentence.spans = [s for s in spans_of(tags) if s[2] in UNER]
            sentence.names = permitted(len(tags), sentence.spans, UNER, OUTSIDE_NEWS)
    found["ewt"] = ewt
    found["gum"] = [s for f in sorted(glob.glob(f"{root}/gum/dep/{part}/*.conllu")) for s in read_conllu(f, "gum")]
    for domain in ("politics", "ai", "literature", "music", "science"):
        kinds = {
            k for _, tags in read_columns(f"{root}/crossner/{domain}/{part}.txt", 0, 1) for _, _, k in spans_of(tags)
        }
        mapping = {k: CROSSNER.get(k) for k in kinds}
        found[f"crossner-{domain}"] = list(
            read_names(f"{root}/crossner/{domain}/{part}.txt", "crossner", (0, 1), mapping, OUTSIDE_CROSSNER)
        )
    found["voa"] = list(read_voa(voa_lines(root, part)))
    if part == "train":
        found["voa-own"] = list(read_voa(own_labels(root), "voa-own"))
        found["newswire"] = list(read_newswire(sorted(glob.glob(f"{LABELS}/*.txt"))))
        found["wikigold"] = list(
            read_names(
                f"{root}/wikigold/CONLL-format/data/wikigold.conll.txt",
                "wikigold",
                (0, 1),
                WIKIGOLD,
                bits("B", ["O", "office"]) | bits("I", ["office"]),
            )
        )
        found["few-nerd"] = [
            s
            for f in ("devtypes", "testtypes", "traintypes_a", "traintypes_b")
            for s in read_fewnerd(f"{root}/few-nerd-inter/inter_{f}.tsv")
        ]
        voa = {" ".join(s.tokens) for s in (*found["voa"], *read_voa(voa_lines(root, "dev")))}
        found["gmb"] = [
            s for p in ("train", "dev") for s in read_gmb(f"{root}/gmb/{p}.tsv") if " ".join(s.tokens) not in voa
        ]
    return found
