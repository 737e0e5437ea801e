"""Writes weights: int8 rows with a scale each; see format.md."""

import json
import struct

import numpy as np
import torch

import features

TYPES = {"float32": "f32", "int8": "i8", "uint8": "u8", "uint16": "u16", "uint32": "u32", "int16": "i16"}


def quantize_rows(matrix):
    """int8 rows and one scale for each row: weight = row * scale."""
    scale = np.maximum(np.abs(matrix).max(axis=1), 1e-8) / 127
    return np.round(matrix / scale[:, None]).clip(-127, 127).astype(np.int8), scale.astype(np.float32)


def matrices(model):
    """Weight matrices by name; each is stored in int8 and put back rounded into the model."""
    yield "word", model.word.weight
    for i, table in enumerate(model.affix):
        yield f"affix{i + 1}", table.weight
    yield "project.weight", model.project.weight
    for i, lstm in enumerate(model.lstm):
        name = f"lstm{i // 2}.{'forward' if i % 2 == 0 else 'backward'}"
        yield f"{name}.input", lstm.weight_ih_l0
        yield f"{name}.hidden", lstm.weight_hh_l0
    for name in ("tag", "arc", "rel", "name_hidden", "name"):
        yield f"{name}.weight", getattr(model, name).weight
    yield "arc_weight", model.arc_weight
    yield "rel_weight", model.rel_weight


def write(model, meta, hashes, codes, books, words, config, path):
    """Rounds the model's matrices to what int8 holds and writes the file."""
    arrays = []

    def add(name, array, scale=None):
        arrays.append((name, np.ascontiguousarray(array), scale))

    add("vector.hashes", hashes)
    add("vector.codes", codes)
    add("vector.codebook", books.astype(np.float32))
    add("word.hashes", words)
    with torch.no_grad():
        for name, weight in matrices(model):
            flat = weight.reshape(-1, weight.shape[-1]).numpy()
            rows, scale = quantize_rows(flat)
            add(name, rows.reshape(weight.shape), f"{name}.scale")
            add(f"{name}.scale", scale)
            weight.copy_(torch.from_numpy(rows.astype(np.float32) * scale[:, None]).view_as(weight))
        for i, lstm in enumerate(model.lstm):
            add(f"lstm{i // 2}.{'forward' if i % 2 == 0 else 'backward'}.bias", lstm.bias_ih_l0.numpy())
        for name in ("project", "tag", "arc", "rel", "name_hidden", "name"):
            add(f"{name}.bias", getattr(model, name).bias.numpy())
        for name in ("unknown", "root_arc", "root_rel", "transition"):
            add(name, getattr(model, name).numpy())
        add("shape", model.shape.weight.numpy())
    tensors, offset = [], 0
    for name, array, scale in arrays:
        entry = {"name": name, "dtype": TYPES[str(array.dtype)], "shape": list(array.shape), "offset": offset}
        if scale:
            entry["scale"] = scale
        tensors.append(entry)
        offset += (array.nbytes + 15) // 16 * 16
    sizes = {
        k: config[k]
        for k in (
            "word_size",
            "affix_size",
            "shape_size",
            "input_size",
            "hidden_size",
            "arc_size",
            "rel_size",
            "name_size",
        )
    }
    body = b"".join(array.tobytes() + b"\0" * (-array.nbytes % 16) for _, array, _ in arrays)
    block = json.dumps(
        {
            "checksum": checksum(body),
            "tensors": tensors,
            "meta": {
                **meta,
                **sizes,
                "affix_sizes": list(features.AFFIX_SIZES),
                "unsplit_prefixes": sorted(features.UNSPLIT_PREFIXES),
            },
        }
    ).encode()
    block += b" " * (-(12 + len(block)) % 16)
    with open(path, "wb") as file:
        file.write(b"DRAM" + struct.pack("<II", 1, len(block)) + block)
        file.write(body)


def checksum(body):
    """FNV-1a over the little-endian 32-bit words of the tensor data."""
    value = 2166136261
    for word in np.frombuffer(body, dtype="<u4").tolist():
        value = ((value ^ word) * 16777619) & 0xFFFFFFFF
    return value
