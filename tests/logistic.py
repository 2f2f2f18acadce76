"""The logistic regression by which the fit_*.py of the speakers step weigh clues."""

import math
import random
from collections import Counter


def logistic(
    pairs: list[tuple[list[str], bool]], epochs: int, penalty: float, least: int, smallest: float, rate: float = 0.1
) -> dict[str, float]:
    """Weights by clue, and ``bias``, by stochastic gradient descent with a ``penalty`` on their size.

    ``pairs``: the clues of each example, and whether it is right. Left out are clues of fewer than ``least`` examples, and
    weights below ``smallest``.
    """
    count = Counter(c for clues, _ in pairs for c in clues)
    data = [([c for c in clues if c and count[c] >= least], right) for clues, right in pairs]
    weights: dict[str, float] = dict.fromkeys(count, 0.0)
    bias, rng = 0.0, random.Random(1)
    for epoch in range(epochs):
        rng.shuffle(data)
        step = rate / (1 + epoch / 3)
        for clues, right in data:
            z = bias + sum([weights[c] for c in clues])
            error = right - 1 / (1 + math.exp(-max(-30.0, min(30.0, z))))
            bias += step * error * 0.1
            for c in clues:
                weights[c] += step * (error - penalty * len(data) * weights[c] / count[c])
    return {"bias": bias} | {c: w for c, w in weights.items() if c and abs(w) >= smallest}
