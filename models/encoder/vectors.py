"""Word vectors, product-quantised: 25 sub-vectors of 4 dimensions, 256 centroids each (Jegou et al. 2011)."""

import json

import numpy as np
import torch

from features import fnv1a


def quantize(path, seed, parts=25, centroids=256, sample=60000, rounds=12):
    """Returns (hashes u32 [V], codes u8 [V, parts], codebook f32 [parts, centroids, 4]); rows by falling frequency."""
    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    words = data["words"]
    matrix = np.array([data["vectors"][word][:100] for word in words], dtype=np.float32)
    hashes = np.array([fnv1a(word) for word in words], dtype=np.uint32)
    _, keep = np.unique(hashes, return_index=True)
    keep.sort()
    matrix, hashes = matrix[keep], hashes[keep]
    matrix /= matrix.std()
    generator = torch.Generator().manual_seed(seed)
    codes, books = [], []
    for part in np.split(matrix, parts, axis=1):
        x = torch.from_numpy(np.ascontiguousarray(part))
        head = x[:sample]
        book = head[torch.randperm(len(head), generator=generator)[:centroids]].clone()
        for _ in range(rounds):
            nearest = assign(head, book)
            counts = torch.bincount(nearest, minlength=centroids).clamp(min=1)
            sums = torch.zeros_like(book).index_add_(0, nearest, head)
            book = torch.where(
                (torch.bincount(nearest, minlength=centroids) > 0)[:, None], sums / counts[:, None], book
            )
        codes.append(assign(x, book).to(torch.uint8).numpy())
        books.append(book.numpy())
    codes, books = np.stack(codes, 1), np.stack(books)
    error = ((restore(codes, books) - matrix) ** 2).mean()
    print(f"vectors {len(matrix)}, quantisation error {error:.3f} of variance 1", flush=True)
    return hashes, codes, books


def assign(x, book):
    """Nearest centroid of every row."""
    norms = (book**2).sum(1)
    return torch.cat([(norms - 2 * chunk @ book.T).argmin(1) for chunk in x.split(65536)])


def restore(codes, books):
    """Vectors from codes."""
    return np.concatenate([books[p][codes[:, p]] for p in range(codes.shape[1])], axis=1)
