"""Scores of a classifier: areas under curves, F1, balanced accuracy."""

import numpy


def area(scores, positive):
    """The chance that a positive one scores higher than another; .5 is a coin."""
    scores, positive = numpy.asarray(scores, float), numpy.asarray(positive, bool)
    if positive.all() or not positive.any():
        return float("nan")
    _, place, count = numpy.unique(scores, return_inverse=True, return_counts=True)
    rank = (numpy.cumsum(count) - (count - 1) / 2)[place]
    one, other = positive.sum(), (~positive).sum()
    return float((rank[positive].sum() - one * (one + 1) / 2) / (one * other))


def balanced(chosen, positive):
    chosen, positive = numpy.asarray(chosen, bool), numpy.asarray(positive, bool)
    return float((chosen[positive].mean() + (~chosen[~positive]).mean()) / 2)


def best_balanced(scores, positive):
    """Balanced accuracy at the cut that is best for these same rows: what no floor can pass."""
    scores = numpy.asarray(scores, float)
    cuts = numpy.quantile(scores, numpy.linspace(0, 1, 101))
    return max(balanced(scores >= cut, positive) for cut in cuts)


def macro_f1(chosen, labels, count=3):
    chosen, labels = numpy.asarray(chosen), numpy.asarray(labels)
    each = []
    for label in range(count):
        hit = ((chosen == label) & (labels == label)).sum()
        each.append(2 * hit / max(1, (chosen == label).sum() + (labels == label).sum()))
    return float(numpy.mean(each))


def shown(value):
    return f"{100 * value:5.1f}"
