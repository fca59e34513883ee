"""The network: an encoder with a cue head; one further layer that reads a crop round a cue, labels it, and judges the cue.

Layer by layer that of all-MiniLM-L6-v2 (six post-norm transformer layers of width 384), with the features of
`briefing.extract.engines.trained.pieces` added to the states on which the third layer works. The embeddings are not trained.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

WIDTH, HEADS, INNER, LAYERS, WORDS, PLACES = 384, 12, 1536, 6, 30522, 512
FEATURES, MARKS, DISTANCES, CUE_LABELS, LABELS = 27, 3, 25, 3, 5
_BARE = 2  # so many layers read words alone


class Layer(nn.Module):
    """One transformer layer, normed after each half."""

    def __init__(self) -> None:
        super().__init__()
        self.qkv, self.o = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.f1, self.f2 = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.n1, self.n2 = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x: Tensor, bias: Tensor, drop: float = 0.0) -> Tensor:
        """Return the states (rows, pieces, width) after this layer; `bias` is very low where a piece is padding."""
        rows, length, _ = x.shape
        q, k, v = self.qkv(x).view(rows, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        seen = functional.scaled_dot_product_attention(q, k, v, attn_mask=bias.to(q.dtype))
        seen = self.o(seen.transpose(1, 2).reshape(rows, length, WIDTH))
        x = self.n1(x + functional.dropout(seen, drop, self.training))
        thought = self.f2(functional.gelu(self.f1(x)))
        return self.n2(x + functional.dropout(thought, drop, self.training))


class Net(nn.Module):
    """Both passes; the names of its parts are those in the exported files."""

    def __init__(self) -> None:
        super().__init__()
        self.word, self.pos = nn.Embedding(WORDS, WIDTH), nn.Embedding(PLACES, WIDTH)
        self.n0 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList([Layer() for _ in range(LAYERS)])
        self.feat, self.cue = nn.Embedding(FEATURES, WIDTH), nn.Linear(WIDTH, CUE_LABELS)
        self.mark, self.dist = nn.Embedding(MARKS, WIDTH), nn.Embedding(DISTANCES, WIDTH)
        self.cuev, self.n7 = nn.Linear(WIDTH, WIDTH), nn.LayerNorm(WIDTH, eps=1e-12)
        self.top, self.arg, self.sure = Layer(), nn.Linear(WIDTH, LABELS), nn.Linear(WIDTH, 1)
        for part in self.heads:
            weight = part.weight
            if isinstance(part, nn.LayerNorm):
                continue
            nn.init.normal_(weight, std=0.02)
            if isinstance(part, nn.Linear):
                nn.init.zeros_(part.bias)

    @property
    def heads(self) -> tuple[nn.Embedding | nn.Linear | nn.LayerNorm, ...]:
        """The parts that the encoder did not bring: they learn faster."""
        return (self.feat, self.cue, self.mark, self.dist, self.cuev, self.n7, self.arg, self.sure)

    def encode(self, ids: Tensor, features: Tensor, mask: Tensor, drop: float = 0.0) -> tuple[Tensor, Tensor]:
        """Return cue scores (rows, pieces, 3) and states (rows, pieces, width); `mask` is 0 where a row is padded."""
        bias = _bias(mask)
        with torch.no_grad():
            x = self.n0(self.word(ids) + self.pos.weight[: ids.shape[1]][None])
        for number, layer in enumerate(self.layers):
            if number == _BARE:
                x = x + self.feat(features)
            x = layer(x, bias, drop)
        return self.cue(x), x

    def label(
        self, states: Tensor, marks: Tensor, distances: Tensor, mask: Tensor, drop: float = 0.0
    ) -> tuple[Tensor, Tensor]:
        """Return label scores (crops, pieces, 5) and the log odds (crops,) that the marked cue is one."""
        of_cue = (marks == 1).to(states.dtype).unsqueeze(-1)
        cue = (states * of_cue).sum(1, keepdim=True) / of_cue.sum(1, keepdim=True).clamp(min=1)
        x = self.n7(states + self.cuev(cue) + self.mark(marks) + self.dist(distances))
        x = self.top(x, _bias(mask), drop)
        judged = (x * of_cue).sum(1) / of_cue.sum(1).clamp(min=1)
        return self.arg(x), self.sure(judged).squeeze(-1)


def _bias(mask: Tensor) -> Tensor:
    return (1.0 - mask.float())[:, None, None, :] * -1e4
