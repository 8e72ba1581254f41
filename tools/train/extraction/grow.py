"""Grows src/page/extract/grown-trees.ts from what collect.mjs wrote.

    pip install numpy lightgbm
    python3 tools/train/extraction/grow.py PASSAGES.jsonl            # cross-validation by site only
    python3 tools/train/extraction/grow.py PASSAGES.jsonl TREES.ts   # and write the trees

A passage is labelled by whether its words stand in the article's known text: long passages by shared runs of four
words, each run counted once; short ones by standing there beside a long one. Deterministic for the same input.
"""
import json
import re
import sys
import zlib
from collections import Counter

import lightgbm as lgb
import numpy as np

SETTINGS = dict(
    objective="binary", learning_rate=0.15, num_leaves=8, min_data_in_leaf=80, feature_fraction=0.5,
    bagging_fraction=0.8, bagging_freq=1, lambda_l2=20, verbose=-1, num_threads=2, seed=1, deterministic=True,
)
ROUNDS = 100
FOLDS = 5


def words(text):
    return re.findall(r"\w+", text.lower())


def runs(tokens):
    return [tuple(tokens[i : i + 4]) for i in range(len(tokens) - 3)]


def labels(texts, body):
    known = words(body)
    left = Counter(runs(known))
    flat = f" {' '.join(known)} "
    tokens = [words(text) for text in texts]
    out = [None] * len(texts)
    for i, each in enumerate(tokens):
        if len(each) < 6:
            continue
        own = runs(each)
        out[i] = float(sum(left[run] > 0 for run in own) / len(own) >= 0.5)
        if out[i]:
            left.subtract(run for run in own if left[run] > 0)
    for i, each in enumerate(tokens):
        if out[i] is not None:
            continue
        before = next((k for k in range(i - 1, max(-1, i - 6), -1) if out[k] == 1 and tokens[k]), None)
        after = next((k for k in range(i + 1, min(len(tokens), i + 6)) if out[k] == 1), None)
        beside = []
        if each and before is not None:
            beside.append(tokens[before][-4:] + each)
        if each and after is not None:
            beside.append(each + tokens[after][:4])
        out[i] = float(any(f" {' '.join(joined)} " in flat for joined in beside))
    return out


def read(path):
    names, pages = None, []
    for line in open(path, encoding="utf8"):
        page = json.loads(line)
        if not page["passages"]:
            continue
        names = page["signals"]
        texts = [passage["text"] for passage in page["passages"]]
        lengths = np.array([max(1, len(words(text))) for text in texts], dtype=float)
        pages.append(dict(
            id=page["id"], fold=zlib.crc32(page["domain"].encode()) % FOLDS, texts=texts, body=page["body"],
            x=np.array([passage["values"] for passage in page["passages"]], dtype=np.float32),
            y=np.array(labels(texts, page["body"])),
            weight=np.sqrt(lengths) / np.sqrt(lengths.sum() + 1),
        ))
    return names, pages


def grown(pages):
    weight = np.concatenate([page["weight"] for page in pages])
    data = lgb.Dataset(
        np.concatenate([page["x"] for page in pages]),
        np.concatenate([page["y"] for page in pages]),
        weight=weight / weight.mean(),
    )
    return lgb.train(SETTINGS, data, ROUNDS)


def score(body, text):
    """The benchmark's own measure: shared runs of four words; precision and recall."""
    a, b = Counter(runs(words(body))), Counter(runs(words(text)))
    shared = sum((a & b).values())
    return shared / max(1, sum(b.values())), shared / max(1, sum(a.values()))


def cross_validate(pages):
    rows = {}
    for fold in range(FOLDS):
        model = grown([page for page in pages if page["fold"] != fold])
        for page in (page for page in pages if page["fold"] == fold):
            kept = model.predict(page["x"], raw_score=True) > 0
            text = "\n\n".join(t for t, keep in zip(page["texts"], kept) if keep)
            rows.setdefault(page["id"].split("/")[0], []).append(score(page["body"], text))
    for name, scores in rows.items():
        p, r = np.mean(scores, axis=0)
        print(f"{name}: F1 {2 * p * r / (p + r):.4f}  P {p:.3f}  R {r:.3f}  pages {len(scores)}")


def write(model, names, path):
    trees = [tree["tree_structure"] for tree in model.dump_model()["tree_info"]]

    def signals(node):
        if "split_feature" not in node:
            return set()
        return {node["split_feature"]} | signals(node["left_child"]) | signals(node["right_child"])

    used = sorted(set().union(*map(signals, trees)))
    place = {signal: at for at, signal in enumerate(used)}

    def plain(node):
        if "leaf_value" in node:
            return round(node["leaf_value"], 3)
        threshold = float(f"{node['threshold']:.4g}")
        return [place[node["split_feature"]], threshold, plain(node["left_child"]), plain(node["right_child"])]

    with open(path, "w", encoding="utf8") as out:
        out.write("/** Grown by gradient boosting (forest.ts says on what), not written by hand: one tree a line, as JSON. */\n\n")
        out.write("/** The names of the signals that the trees count by number. */\nexport const grownSignals: readonly string[] = [\n")
        out.writelines(f'  "{names[signal]}",\n' for signal in used)
        out.write("];\n\nexport const grownTrees: readonly string[] = [\n")
        out.writelines(f"  '{json.dumps(plain(tree), separators=(',', ':'))}',\n" for tree in trees)
        out.write("];\n")


if __name__ == "__main__":
    signal_names, all_pages = read(sys.argv[1])
    cross_validate(all_pages)
    if len(sys.argv) > 2:
        write(grown(all_pages), signal_names, sys.argv[2])
