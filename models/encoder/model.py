"""The shared encoder: two BiLSTM layers with heads for tags, trees (Dozat & Manning 2017) and names (partial CRF)."""

import torch
from torch import nn

import events
from features import AFFIX_SIZES, SHAPE_ROWS


class Encoder(nn.Module):
    """See format.md for shapes; every input is indexed [batch, token], index 0 of the time axis is the first token."""

    def __init__(self, config, vectors, words, upos, xpos, labels, tags):
        super().__init__()
        self.c = c = config
        self.register_buffer("vectors", torch.from_numpy(vectors), persistent=False)
        self.unknown = nn.Parameter(torch.zeros(vectors.shape[1]))
        self.word = nn.Embedding(words + 1, c["word_size"])
        self.affix = nn.ModuleList(nn.Embedding(n, c["affix_size"]) for n in AFFIX_SIZES * 2)
        self.shape = nn.Embedding(SHAPE_ROWS, c["shape_size"])
        for table in (self.word, *self.affix, self.shape):
            nn.init.normal_(table.weight, std=0.05)
        width = vectors.shape[1] + c["word_size"] + 8 * c["affix_size"] + c["shape_size"]
        self.project = nn.Linear(width, c["input_size"])
        h = c["hidden_size"]
        self.lstm = nn.ModuleList(nn.LSTM(n, h) for n in (c["input_size"],) * 2 + (2 * h,) * 2)
        for lstm in self.lstm:
            with torch.no_grad():
                lstm.bias_hh_l0.zero_()
                lstm.bias_ih_l0.zero_()
                lstm.bias_ih_l0[h : 2 * h] = 1
            lstm.bias_hh_l0.requires_grad_(False)
            for g in range(4):
                nn.init.orthogonal_(lstm.weight_hh_l0.data[g * h : (g + 1) * h])
        self.tag = nn.Linear(2 * h, upos + xpos)
        self.upos = upos
        self.arc = nn.Linear(2 * h, 2 * c["arc_size"])
        self.rel = nn.Linear(2 * h, 2 * c["rel_size"])
        self.root_arc = nn.Parameter(torch.zeros(c["arc_size"]))
        self.root_rel = nn.Parameter(torch.zeros(c["rel_size"]))
        self.arc_weight = nn.Parameter(torch.zeros(c["arc_size"] + 1, c["arc_size"]))
        self.rel_weight = nn.Parameter(torch.zeros(labels, c["rel_size"] + 1, c["rel_size"] + 1))
        nn.init.normal_(self.arc_weight, std=0.05)
        nn.init.normal_(self.rel_weight, std=0.05)
        self.name_hidden = nn.Linear(2 * h, c["name_size"])
        self.name = nn.Linear(c["name_size"], tags)
        self.transition = nn.Parameter(torch.zeros(tags + 1, tags))
        if c["loss"].get("event"):
            self.event = nn.Linear(2 * h, len(events.KINDS) + 1)
            self.event_sides = nn.Linear(2 * h, 2 * c["role_size"])
            self.role_weight = nn.Parameter(torch.empty(len(events.ROLES) + 1, c["role_size"] + 1, c["role_size"] + 1))
            nn.init.normal_(self.role_weight, std=0.05)

    def drop(self, x, p):
        """Dropout with one mask for the whole sentence; x is [time, batch, size]."""
        if not self.training or p == 0:
            return x
        return x * (torch.rand(1, x.shape[1], x.shape[2]) >= p) / (1 - p)

    def inputs(self, batch):
        """Projected token inputs, [time, batch, input]."""
        rows, words, affixes, shapes = batch["vector"], batch["word"], batch["affix"], batch["shape"]
        known = (rows >= 0).unsqueeze(-1).float()
        vector = self.vectors[rows.clamp(min=0)] * known + self.unknown * (1 - known)
        word = self.word(words)
        if self.training:
            drop = torch.rand(*rows.shape, 1)
            vector = torch.where(drop < self.c["vector_dropout"], self.unknown, vector)
            word = torch.where(torch.rand(*rows.shape, 1) < self.c["word_dropout"], self.word.weight[0], word)
        parts = [vector, word, *(table(affixes[..., i]) for i, table in enumerate(self.affix))]
        parts.append(shapes @ self.shape.weight)
        x = self.drop(torch.cat(parts, -1), self.c["input_dropout"])
        return self.project(x)

    def encode(self, batch):
        """Hidden states, [time, batch, 2 * hidden]; padding stands after the last token in both directions."""
        x = self.inputs(batch)
        reverse = batch["reverse"]
        for layer in (0, 2):
            x = self.drop(x, self.c["layer_dropout"] if layer else 0)
            forward, _ = self.lstm[layer](x)
            backward, _ = self.lstm[layer + 1](turn(x, reverse))
            x = torch.cat([forward, turn(backward, reverse)], -1)
        return self.drop(x, self.c["head_dropout"])

    def trees(self, hidden):
        """Arc scores [batch, dependent, head] (head 0 is the root) and the two label sides."""
        a, r = self.c["arc_size"], self.c["rel_size"]
        arc = self.drop(torch.relu(self.arc(hidden)), self.c["head_dropout"]).transpose(0, 1)
        rel = self.drop(torch.relu(self.rel(hidden)), self.c["head_dropout"]).transpose(0, 1)
        b = arc.shape[0]
        heads = torch.cat([self.root_arc.expand(b, 1, a), arc[..., a:]], 1)
        scores = append_one(arc[..., :a]) @ self.arc_weight @ heads.transpose(1, 2)
        rel_heads = torch.cat([self.root_rel.expand(b, 1, r), rel[..., r:]], 1)
        return scores, append_one(rel[..., :r]), append_one(rel_heads)

    def label_scores(self, dependents, heads):
        """Label scores of given dependents with given heads, both [N, rel + 1]."""
        r, d = self.rel_weight.shape[0], self.rel_weight.shape[1]
        side = (dependents @ self.rel_weight.permute(1, 0, 2).reshape(d, r * d)).view(-1, r, d)
        return torch.bmm(side, heads.unsqueeze(2)).squeeze(2)

    def role_scores(self, triggers, mentions):
        """Scores of the roles, none first, of mentions in events; hidden states of the two heads, both [N, 2 * hidden]."""
        size = self.c["role_size"]
        left = append_one(torch.relu(self.event_sides(triggers)[:, :size]))
        right = append_one(torch.relu(self.event_sides(mentions)[:, size:]))
        return torch.einsum("nd,rde,ne->nr", left, self.role_weight, right)

    def emissions(self, hidden):
        """Name tag scores, [time, batch, tags]."""
        return self.name(self.drop(torch.relu(self.name_hidden(hidden)), self.c["head_dropout"]))


def append_one(x):
    """A constant 1 behind every vector."""
    return torch.cat([x, torch.ones(*x.shape[:-1], 1)], -1)


def turn(x, reverse):
    """Each sentence's tokens in reverse order, padding left behind; x is [time, batch, size]."""
    return x.gather(0, reverse.unsqueeze(-1).expand_as(x))


def allowed_transitions(tags):
    """[tags + 1, tags]: may the column follow the row; the last row is the sentence start."""
    table = torch.ones(len(tags) + 1, len(tags), dtype=torch.bool)
    for j, tag in enumerate(tags):
        if tag.startswith("I-"):
            for i, before in enumerate([*tags, "O"]):
                table[i, j] = before[2:] == tag[2:] and before != "O"
    return table


def crf_loss(emissions, transition, legal, permitted, lengths):
    """Mean negative log of the probability of all tag paths within the permitted sets."""
    time, batch = emissions.shape[:2]
    scores = torch.where(legal, transition, -1e4)
    bound = torch.where(permitted, emissions, -1e4)
    both = torch.cat([emissions, bound], 1)
    alpha = both[0] + scores[-1]
    step = scores[:-1].exp()
    ends = torch.cat([lengths, lengths])
    final = alpha
    for t in range(1, time):
        top = alpha.max(1, keepdim=True).values.detach()
        alpha = ((alpha - top).exp() @ step).clamp(min=1e-30).log() + top + both[t]
        final = torch.where((ends > t).unsqueeze(1), alpha, final)
    total = final.logsumexp(1)
    return (total[:batch] - total[batch:]).clamp(min=0)


def viterbi(emissions, transition, legal):
    """Best tag path of one sentence, numpy arrays [time, tags] and [tags + 1, tags]."""
    import numpy as np

    scores = np.where(legal, transition, -1e4)
    alpha = emissions[0] + scores[-1]
    back = []
    for t in range(1, len(emissions)):
        table = alpha[:, None] + scores[:-1]
        back.append(table.argmax(0))
        alpha = table.max(0) + emissions[t]
    path = [int(alpha.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]
