"""MiniLM-L6 with a classification head, in plain torch, so that training needs no further library."""

import hashlib
import json
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional

ENCODER_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
WIDTH, HEADS, LAYERS, INNER = 384, 12, 6, 1536
PAD, CLS, SEP = 0, 101, 102
# `[unused0]`, a word that no text has: before the others of a window it says that they stand in a document.
DOCUMENT, DOCUMENT_NAME = 1, "[unused0]"
# The word `document`, from which the encoder learns what that one means.
LIKE_DOCUMENT = 6254


class Layer(nn.Module):
    """One transformer layer, norms last."""

    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.output = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.up, self.down = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, hidden, mask, dropout):
        batch, length, _ = hidden.shape
        heads = lambda x: x.view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)
        mixed = functional.scaled_dot_product_attention(
            heads(self.query(hidden)), heads(self.key(hidden)), heads(self.value(hidden)), attn_mask=mask
        )
        mixed = self.output(mixed.transpose(1, 2).reshape(batch, length, WIDTH))
        hidden = self.norm1(hidden + functional.dropout(mixed, dropout, self.training))
        inner = self.down(functional.gelu(self.up(hidden)))
        return self.norm2(hidden + functional.dropout(inner, dropout, self.training))


class Encoder(nn.Module):
    """The encoder without its pooling."""

    def __init__(self):
        super().__init__()
        self.words = nn.Embedding(30522, WIDTH)
        self.positions = nn.Embedding(512, WIDTH)
        self.types = nn.Embedding(2, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))

    def forward(self, ids, mask, dropout=0.1, more=0.0):
        positions = torch.arange(ids.shape[1], device=ids.device)
        hidden = self.norm(self.words(ids) + self.positions(positions) + self.types.weight[0] + more)
        blocked = mask[:, None, None, :].bool()
        for layer in self.layers:
            hidden = layer(hidden, blocked, dropout)
        return hidden

    def load(self, path):
        """Reads the weights of the published encoder, after checking what they are."""
        digest = hashlib.sha256(Path(path).read_bytes()).hexdigest()
        assert digest == ENCODER_SHA256, f"{path}: sha256 {digest}, not the encoder that this recipe is for"
        published, mine = load_file(path), {}
        names = {"words": "word", "positions": "position", "types": "token_type"}
        for name, theirs in names.items():
            mine[f"{name}.weight"] = published[f"embeddings.{theirs}_embeddings.weight"]
        for part in ("weight", "bias"):
            mine[f"norm.{part}"] = published[f"embeddings.LayerNorm.{part}"]
        inside = {
            "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value", "output": "attention.output.dense",
            "up": "intermediate.dense", "down": "output.dense", "norm1": "attention.output.LayerNorm", "norm2": "output.LayerNorm",
        }
        for layer in range(LAYERS):
            for name, theirs in inside.items():
                for part in ("weight", "bias"):
                    mine[f"layers.{layer}.{name}.{part}"] = published[f"encoder.layer.{layer}.{theirs}.{part}"]
        mine["words.weight"][DOCUMENT] = mine["words.weight"][LIKE_DOCUMENT]
        self.load_state_dict(mine)


class Classifier(nn.Module):
    """Scores a window. An attack may be a small part of it, so the head sees the largest activations beside the mean."""

    def __init__(self, labels=2):
        super().__init__()
        self.encoder = Encoder()
        self.head = nn.Linear(2 * WIDTH, labels)

    def forward(self, ids, mask):
        hidden = self.encoder(ids, mask).float()
        weight = mask[:, :, None].float()
        mean = (hidden * weight).sum(1) / weight.sum(1)
        largest = (hidden + (weight - 1) * 1e4).max(1).values
        return self.head(functional.dropout(torch.cat([mean, largest], 1), 0.1, self.training))


def encoder_files(folder):
    """(weights, tokenizer.json) of an unzipped encoder package, wherever in it they are."""
    weights = sorted(Path(folder).rglob("model.safetensors"))
    tokenizers = sorted(Path(folder).rglob("tokenizer.json"))
    assert weights and tokenizers, f"{folder}: no model.safetensors and tokenizer.json in it"
    return weights[0], tokenizers[0]


def plain_tokenizer(path):
    """The published tokenizer.json without its truncation and padding, which would cut texts silently."""
    settings = json.loads(Path(path).read_text())
    settings["truncation"] = settings["padding"] = None
    return json.dumps(settings, ensure_ascii=False, separators=(",", ":"))
