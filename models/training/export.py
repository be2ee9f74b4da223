"""Writes the trained classifier as ONNX, once for each backend.

    python export.py --out OUT      # OUT/classifier.pt -> OUT/model.onnx, model.int8.onnx, model.q8w.onnx

The graph is built by hand: no stale shapes, and about a tenth faster than torch's own export. `model.int8.onnx` (dynamic
quantisation) is for ONNX Runtime, `model.q8w.onnx` (int8 weights, float arithmetic) for tract, which gains nothing from
int8 arithmetic.
"""

import argparse
from pathlib import Path

import numpy
import onnx
from onnx import TensorProto, helper, numpy_helper

HEADS, WIDTH = 12, 384


class Graph:
    """Nodes and weights, with names made up as it goes."""

    def __init__(self, quantised):
        self.nodes, self.weights, self.quantised = [], [], quantised

    def constant(self, value, kind, name):
        self.weights.append(numpy_helper.from_array(numpy.ascontiguousarray(value, kind), name))
        return name

    def add(self, operator, *inputs, name=None, **attributes):
        name = name or f"{operator.lower()}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(operator, list(inputs), [name], name=name, **attributes))
        return name

    def whole(self, value, axis):
        """int8 values and one scale for each index of `axis`."""
        scale = numpy.maximum(numpy.abs(value).max(axis=1 - axis), 1e-8).astype(numpy.float32) / 127
        shape = (-1, 1) if axis == 0 else (1, -1)
        return numpy.clip(numpy.round(value / scale.reshape(shape)), -127, 127), scale

    def rows(self, value, name, indices):
        """Rows of a table. Of a quantised one only the rows that are asked for become floats: as a whole it is too large for
        tract to do that once when it loads, and then it would do it for every window."""
        if not self.quantised:
            return self.add("Gather", self.constant(value, numpy.float32, name), indices)
        whole, scale = self.whole(value, 0)
        rows = self.add("Gather", self.constant(whole, numpy.int8, f"{name}.int8"), indices)
        scales = self.add("Gather", self.constant(scale.reshape(-1, 1), numpy.float32, f"{name}.scale"), indices)
        return self.add("Mul", self.add("Cast", rows, to=TensorProto.FLOAT), scales)

    def weight(self, value, name, axis):
        """A weight, as int8 with one scale for each index of `axis` when the graph is quantised."""
        if not self.quantised:
            return self.constant(value, numpy.float32, name)
        whole, scale = self.whole(value, axis)
        inputs = [
            self.constant(whole, numpy.int8, f"{name}.int8"),
            self.constant(scale, numpy.float32, f"{name}.scale"),
            self.constant(numpy.zeros(len(scale)), numpy.int8, f"{name}.zero"),
        ]
        return self.add("DequantizeLinear", *inputs, name=name, axis=axis)

    def linear(self, hidden, state, name, scale=1.0):
        product = self.add("MatMul", hidden, self.weight(state[f"{name}.weight"].T * scale, f"{name}.weight", 1), name=f"{name}.matmul")
        return self.add("Add", product, self.constant(state[f"{name}.bias"] * scale, numpy.float32, f"{name}.bias"))

    def norm(self, hidden, state, name):
        parts = [self.constant(state[f"{name}.{part}"], numpy.float32, f"{name}.{part}") for part in ("weight", "bias")]
        return self.add("LayerNormalization", hidden, *parts, axis=-1, epsilon=1e-12)


def encoder(graph, state):
    """(hidden states, mask as float) of the inputs input_ids and attention_mask, and token_case where the model reads it."""
    for name, value in (("one", [1]), ("zero", [0]), ("two", [2]), ("split", [0, 0, HEADS, WIDTH // HEADS]), ("merge", [0, 0, WIDTH]), ("twelve", [1, 2])):
        graph.constant(value, numpy.int64, name)
    for name, value in (("f.one", 1.0), ("f.large", 1e4), ("f.half", 0.5), ("f.root", 2**-0.5)):
        graph.constant(value, numpy.float32, name)
    words = graph.rows(state["encoder.words.weight"], "words", "input_ids")
    length = graph.add("Slice", graph.add("Shape", "input_ids"), "one", "two")
    # Every token is of type 0, so its vector is part of the position's.
    places = graph.weight(state["encoder.positions.weight"] + state["encoder.types.weight"][0], "positions", 0)
    places = graph.add("Slice", places, "zero", length, "zero")
    hidden = graph.add("Add", words, places)
    if "case.weight" in state:
        hidden = graph.add("Add", hidden, graph.add("Gather", graph.constant(state["case.weight"], numpy.float32, "case"), "token_case"))
    hidden = graph.norm(hidden, state, "encoder.norm")
    mask = graph.add("Cast", "attention_mask", to=TensorProto.FLOAT)
    blocked = graph.add("Mul", graph.add("Sub", mask, "f.one"), "f.large")
    blocked = graph.add("Unsqueeze", blocked, "twelve")
    layers = 1 + max(int(name.split(".")[2]) for name in state if name.startswith("encoder.layers."))
    for layer in range(layers):
        name = f"encoder.layers.{layer}"
        heads = {}
        for part in ("query", "key", "value"):
            scale = (WIDTH / HEADS) ** -0.5 if part == "query" else 1.0
            flat = graph.add("Reshape", graph.linear(hidden, state, f"{name}.{part}", scale), "split")
            heads[part] = graph.add("Transpose", flat, perm=[0, 2, 3, 1] if part == "key" else [0, 2, 1, 3])
        scores = graph.add("Add", graph.add("MatMul", heads["query"], heads["key"]), blocked)
        mixed = graph.add("MatMul", graph.add("Softmax", scores, axis=-1), heads["value"])
        mixed = graph.add("Reshape", graph.add("Transpose", mixed, perm=[0, 2, 1, 3]), "merge")
        hidden = graph.norm(graph.add("Add", hidden, graph.linear(mixed, state, f"{name}.output")), state, f"{name}.norm1")
        inner = graph.linear(hidden, state, f"{name}.up")
        bell = graph.add("Add", graph.add("Erf", graph.add("Mul", inner, "f.root")), "f.one")
        inner = graph.add("Mul", graph.add("Mul", inner, "f.half"), bell)
        hidden = graph.norm(graph.add("Add", hidden, graph.linear(inner, state, f"{name}.down")), state, f"{name}.norm2")
    return hidden, mask


def pooled(graph, hidden, mask):
    """Mean and largest over the tokens, side by side."""
    weight = graph.add("Unsqueeze", mask, "two")
    total = graph.add("ReduceSum", graph.add("Mul", hidden, weight), "one", keepdims=0)
    mean = graph.add("Div", total, graph.add("ReduceSum", mask, "one", keepdims=1))
    away = graph.add("Mul", graph.add("Sub", weight, "f.one"), "f.large")
    largest = graph.add("ReduceMax", graph.add("Add", hidden, away), axes=[1], keepdims=0)
    return graph.add("Concat", mean, largest, axis=1)


def inputs_of(state):
    return ("input_ids", "attention_mask", *(["token_case"] if "case.weight" in state else []))


def build(state, quantised=False):
    """The model of a state dict: a sequence classifier, or a token classifier when the head says so."""
    graph = Graph(quantised)
    hidden, mask = encoder(graph, state)
    sequence = state["head.weight"].shape[1] == 2 * WIDTH
    features = pooled(graph, hidden, mask) if sequence else hidden
    product = graph.add("MatMul", features, graph.constant(state["head.weight"].T, numpy.float32, "head.weight"), name="head.matmul")
    graph.add("Add", product, graph.constant(state["head.bias"], numpy.float32, "head.bias"), name="logits")
    count = state["head.bias"].shape[0]
    inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "tokens"]) for name in inputs_of(state)]
    shape = ["batch", count] if sequence else ["batch", "tokens", count]
    outputs = [helper.make_tensor_value_info("logits", TensorProto.FLOAT, shape)]
    made = helper.make_graph(graph.nodes, "classifier", inputs, outputs, graph.weights)
    made = helper.make_model(made, opset_imports=[helper.make_opsetid("", 17)], ir_version=8, producer_name="balustrade")
    onnx.checker.check_model(made)
    return made


def quantise(source, target, reduce_range):
    """Dynamic int8 for ONNX Runtime. The head stays float: it is small and decides."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    quantize_dynamic(source, target, weight_type=QuantType.QInt8, per_channel=True, reduce_range=reduce_range, nodes_to_exclude=["head.matmul"])
    made = onnx.load(target)
    # Left-over shapes with symbols keep other runtimes from fixing their own.
    del made.graph.value_info[:]
    onnx.save(made, target)


def torch_of(array):
    import torch

    return torch.from_numpy(array)


def compare(out, state):
    """Largest and mean difference of each file's logits from the float model's, on random ids."""
    import onnxruntime

    chance = numpy.random.default_rng(1)
    ids = chance.integers(1000, 30000, (16, 64))
    mask = numpy.ones_like(ids)
    mask[8:, 40:] = 0
    given = dict(zip(inputs_of(state), (ids, mask, chance.integers(0, 3, ids.shape))))
    results = {}
    for name in ("model.onnx", "model.int8.onnx", "model.q8w.onnx"):
        session = onnxruntime.InferenceSession(out / name, providers=["CPUExecutionProvider"])
        results[name] = session.run(None, given)[0]
        away = numpy.abs(results[name] - results["model.onnx"])
        print(f"{name:16} {(out / name).stat().st_size:>11,} bytes, logits off by {away.mean():.4f} on average, {away.max():.4f} at most")
    return [torch_of(part) for part in given.values()], results["model.onnx"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", required=True)
    parser.add_argument("--full-range", action="store_true", help="8 instead of 7 bits; can overflow on processors without VNNI")
    arguments = parser.parse_args()
    import torch

    out = Path(arguments.out)
    saved = torch.load(out / "classifier.pt", weights_only=True)
    state = {name: value.numpy() for name, value in saved.items()}
    onnx.save(build(state), out / "model.onnx")
    onnx.save(build(state, quantised=True), out / "model.q8w.onnx")
    quantise(out / "model.onnx", out / "model.int8.onnx", not arguments.full_range)
    given, logits = compare(out, state)
    if state["head.weight"].shape[1] == 2 * WIDTH:
        import model

        classifier = model.Classifier(len(state["head.bias"]))
    else:
        import pii

        classifier = pii.Tagger()
    classifier.load_state_dict(saved)
    with torch.no_grad():
        expected = classifier.eval()(*given).numpy()
    assert numpy.abs(expected - logits).max() < 1e-3, "the exported graph computes something else than the trained model"


if __name__ == "__main__":
    main()
