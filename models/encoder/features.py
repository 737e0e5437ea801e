"""Token features shared by training and the TypeScript run time: hashes, affixes, shapes, tokenisation of hyphens."""

import re

CHARACTER_MAP = str.maketrans(
    {"‘": "'", "’": "'", "ʼ": "'", "`": "'", "“": '"', "”": '"', "„": '"', "–": "-", "—": "-"}
)
AFFIX_SIZES = (256, 1024, 4096, 8192)
(
    SHAPE_LOWER,
    SHAPE_TITLE,
    SHAPE_INITIAL,
    SHAPE_CAPS,
    SHAPE_MIXED,
    SHAPE_NUMBER,
    SHAPE_ALNUM,
    SHAPE_PUNCT,
    SHAPE_CASELESS,
) = range(9)
FLAG_HYPHEN, FLAG_PERIOD, FLAG_APOSTROPHE, FLAG_FIRST = 9, 10, 11, 12
CASE_NORMAL, CASE_UPPER, CASE_TITLE, CASE_LOWER = 13, 14, 15, 16
SHAPE_ROWS = 17

UNSPLIT_PREFIXES = frozenset(
    ["e", "non", "mid", "pre", "anti", "re", "post", "co", "pro", "multi", "ex", "sub", "semi", "neo", "pan", "counter", "un", "inter", "micro", "socio", "quasi", "bio", "mini", "ultra", "super", "trans"]
)


def fnv1a(text, seed=2166136261):
    """FNV-1a, 32 bits, one step for each UTF-16 code unit."""
    value = seed
    data = text.encode("utf-16-le", "surrogatepass")
    for i in range(0, len(data), 2):
        value = ((value ^ (data[i] | data[i + 1] << 8)) * 16777619) & 0xFFFFFFFF
    return value


def normalize(form):
    """The form every feature reads: typographic quotes and dashes made plain."""
    return form.translate(CHARACTER_MAP)


def zero_digits(text):
    """ASCII digits become 0."""
    return re.sub(r"[0-9]", "0", text)


def vector_keys(form):
    """Keys tried in turn in the table of word vectors."""
    lower = form.lower()
    bare = "".join(c for c in lower if c.isalnum())
    return (lower, bare, zero_digits(lower))


def word_key(form):
    """Key in the table of trained word embeddings."""
    return zero_digits(form.lower())


def affix_buckets(form):
    """Eight bucket numbers: prefixes 1-4 as written, suffixes 1-4 lower-cased; a salt unit n (1-8) stands before the affix."""
    lower = form.lower()
    prefixes = [fnv1a(chr(n) + form[:n]) % AFFIX_SIZES[n - 1] for n in (1, 2, 3, 4)]
    suffixes = [fnv1a(chr(n + 4) + lower[-n:]) % AFFIX_SIZES[n - 1] for n in (1, 2, 3, 4)]
    return prefixes + suffixes


def shape(form):
    """Shape class, 0-8."""
    letters = [c for c in form if c.isalpha()]
    digits = any(c.isdigit() for c in form)
    if not letters:
        return SHAPE_NUMBER if digits else SHAPE_PUNCT
    if digits:
        return SHAPE_ALNUM
    upper = [is_upper(c) for c in letters]
    if not any(upper):
        return SHAPE_LOWER if any(c.upper() != c for c in letters) else SHAPE_CASELESS
    if all(upper):
        return SHAPE_INITIAL if len(letters) == 1 else SHAPE_CAPS
    return SHAPE_TITLE if upper[0] and not any(upper[1:]) else SHAPE_MIXED


def is_upper(c):
    """Upper case: changes when lower-cased."""
    return c.lower() != c


def flags(form):
    """Rows of the shape table that are added for characters inside the token."""
    found = []
    if len(form) > 1:
        if "-" in form:
            found.append(FLAG_HYPHEN)
        if "." in form:
            found.append(FLAG_PERIOD)
        if "'" in form:
            found.append(FLAG_APOSTROPHE)
    return found


def sentence_case(forms):
    """How the sentence is written: normal, all capitals, headline capitals, or no capitals."""
    words = [f for f in forms if any(c.isalpha() for c in f)]
    if len(words) < 3:
        return CASE_NORMAL
    if not any(is_upper(c) for f in words for c in f):
        return CASE_LOWER
    if not any(c.upper() != c for f in words for c in f):
        return CASE_UPPER
    long = [f for f in words if len(f) >= 4]
    if len(long) >= 4 and sum(is_upper(f[0]) for f in long) >= 0.8 * len(long):
        return CASE_TITLE
    return CASE_NORMAL


def first_position(forms):
    """Index of the first token with a letter or digit (0 if there is none)."""
    for i, form in enumerate(forms):
        if any(c.isalnum() for c in form):
            return i
    return 0


def split_hyphens(token):
    """Pieces of a token as UD English cuts hyphenated words; [token] where it stays whole."""
    if (
        "-" not in token[1:-1]
        or "/" in token
        or "@" in token
        or "." in token
        and not re.search(r"\.-|-[A-Za-z]", token)
    ):
        return [token]
    parts = token.split("-")
    if any(part == "" for part in parts):
        return [token]
    if all(part.isdigit() for part in parts) and len(parts) > 2:
        return [token]
    pieces = []
    for i, part in enumerate(parts):
        prefix = i == 0 and part.lower() in UNSPLIT_PREFIXES
        if prefix and (not is_upper(parts[1][0]) or part.lower() in ("mid", "e", "co", "re")):
            pieces = [f"{part}-{parts[1]}"]
        elif i == 1 and pieces and "-" in pieces[0]:
            continue
        else:
            pieces += ["-", part] if pieces else [part]
    return pieces
