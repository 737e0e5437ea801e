"""Labels unlabelled or noisily labelled text with an ensemble of teachers (self-training by agreement)."""

import torch

import corpora
import data
import trees
from corpora import ALL
from model import allowed_transitions


def marginals(emissions, transition, legal, lengths):
    """Probability of every tag at every token under the CRF, [time, batch, tags]."""
    emissions = emissions.detach().requires_grad_(True)
    with torch.enable_grad():
        scores = torch.where(legal, transition, -1e4)
        step = scores[:-1].exp()
        alpha = emissions[0] + scores[-1]
        final = alpha
        for t in range(1, len(emissions)):
            top = alpha.max(1, keepdim=True).values.detach()
            alpha = ((alpha - top).exp() @ step).clamp(min=1e-30).log() + top + emissions[t]
            final = torch.where((lengths > t).unsqueeze(1), alpha, final)
        return torch.autograd.grad(final.logsumexp(1).sum(), emissions)[0]


def relabel(teachers, sentences, vocabulary, index, config, names_too, tokens=3000):
    """Teachers come with what each gives, "trees" or "names". Gives the sentences their tags and trees, weighted by confidence, and, if asked, permitted name tags."""
    legal = allowed_transitions(corpora.TAGS)
    names = {key: list(index[key]) for key in ("upos", "xpos", "label")}
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i].tokens))
    parsers, namers = (sum(kind in gives for _, gives in teachers) for kind in ("trees", "names"))
    agreed = conflicts = total = 0
    start = 0
    while start < len(order):
        end = start + 1
        while end < len(order) and len(sentences[order[end]].tokens) * (end + 1 - start) <= tokens:
            end += 1
        group = [sentences[i] for i in order[start:end]]
        start = end
        batch = data.collate([data.Example(s, index) for s in group], vocabulary)
        tag_scores = arc_scores = emission = transition = 0
        sides = []
        with torch.no_grad():
            for teacher, gives in teachers:
                teacher.eval()
                hidden = teacher.encode(batch)
                if "trees" in gives:
                    tags = teacher.tag(hidden)
                    tag_scores = tag_scores + torch.cat(
                        [tags[..., : teacher.upos].softmax(-1), tags[..., teacher.upos :].softmax(-1)], -1
                    )
                    arcs, dependents, heads = teacher.trees(hidden)
                    off = torch.arange(arcs.shape[2]) > batch["lengths"].unsqueeze(1)
                    arc_scores = arc_scores + arcs.masked_fill(off.unsqueeze(1), -1e9).log_softmax(-1) / parsers
                    sides.append((teacher, dependents, heads))
                if "names" in gives:
                    emission = emission + teacher.emissions(hidden) / namers
                    transition = transition + teacher.transition / namers
        probable = marginals(emission, transition, legal, batch["lengths"])
        wide = (probable > config["plausible"]).numpy()
        sure = probable.numpy()
        for k, sentence in enumerate(group):
            n = len(sentence.tokens)
            upos = len(names["upos"])
            sentence.upos = [names["upos"][i] for i in tag_scores[:n, k, :upos].argmax(-1).tolist()]
            sentence.xpos = [names["xpos"][i] for i in tag_scores[:n, k, upos:].argmax(-1).tolist()]
            tree = trees.decode(arc_scores[k, :n, : n + 1].numpy())
            sentence.heads = tree.tolist()
            chosen = torch.from_numpy(tree)
            with torch.no_grad():
                labels = sum(t.label_scores(d[k, :n], h[k, chosen]).softmax(-1) for t, d, h in sides)
            sentence.labels = [names["label"][i] for i in labels.argmax(-1).tolist()]
            confidence = arc_scores[k, :n].gather(1, chosen.unsqueeze(1)).mean().exp().item()
            sentence.tree_weight = config["silver_tree_weight"] * confidence
            joined = []
            for t in range(n if names_too else 0):
                given = sentence.names[t] if sentence.names else ALL
                likely = sum(1 << j for j in range(len(corpora.TAGS)) if wide[t, k, j]) or ALL
                mass = sum(sure[t, k, j] for j in range(len(corpora.TAGS)) if given >> j & 1)
                total += 1
                if mass >= 0.5 and likely & given:
                    joined.append(likely & given)
                    agreed += 1
                elif mass < config["overrule"]:
                    joined.append(likely)
                    conflicts += 1
                else:
                    joined.append(likely | given)
            sentence.names = joined if names_too else sentence.names
    print(
        f"silver: {len(sentences)} sentences, tokens agreed {agreed / max(1, total):.3f}, overruled {conflicts / max(1, total):.3f}",
        flush=True,
    )
