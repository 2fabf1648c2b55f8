"""A MiniLM that reads one sentence and tells where a word is missing."""

import torch
from torch import nn

from verifier.model import base as read_base


class GapNet(nn.Module):
    """The base's own layers with a head over each pair of neighbours.

    @param encoder a verifier whose heads for claims are not used"""

    def __init__(self, encoder):
        super().__init__()
        self.sizes = encoder.sizes
        for name in ("pieces", "places", "norm", "drop", "layers", "before", "after", "missing"):
            setattr(self, name, getattr(encoder, name))

    def forward(self, ids, here):
        """Log-odds that a word is missing before each piece.

        @param here 1 for a piece, 0 for padding"""
        place = torch.arange(ids.shape[1], device=ids.device)
        rows = self.drop(self.norm(self.pieces(ids) + self.places(place)))
        mask = (1 - here)[:, None, None, :] * -1e4
        for layer in self.layers:
            rows = layer(rows, mask)
        previous = nn.functional.pad(rows[:, :-1], (0, 0, 1, 0))
        edge = torch.relu(self.before(previous) + self.after(rows))
        return self.missing(edge)[:, :, 0]


def base(jar):
    """The pretrained encoder with a new head, and its vocabulary."""
    encoder, vocabulary = read_base(jar)
    with torch.no_grad():  # the base knows one type of piece for a single text
        encoder.places.weight += encoder.types.weight.mean(0)
    return GapNet(encoder), vocabulary
