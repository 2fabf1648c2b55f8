"""Reads the tensors of an ONNX file and writes one: the few protobuf messages that this takes."""

import struct

import numpy

FLOAT, UINT8, INT8, INT32, INT64 = 1, 2, 3, 6, 7
KINDS = {
    numpy.dtype("float32"): FLOAT,
    numpy.dtype("uint8"): UINT8,
    numpy.dtype("int8"): INT8,
    numpy.dtype("int32"): INT32,
    numpy.dtype("int64"): INT64,
}


def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, at


def fields(data):
    """The numbers and values of a message's fields."""
    at = 0
    while at < len(data):
        key, at = varint(data, at)
        if key & 7 == 0:
            value, at = varint(data, at)
        else:
            size = {1: 8, 5: 4}.get(key & 7)
            if size is None:
                size, at = varint(data, at)
            value = data[at : at + size]
            at += size
        yield key >> 3, value


def named(message, number):
    return [value for field, value in fields(message) if field == number]


def text(value):
    return bytes(value).decode()


def tensors(model):
    """The float tensors of a file by name; those of a product without one get its node's name."""
    graph = named(memoryview(model), 7)[0]
    found, names = {}, {}
    for node in named(graph, 1):
        if text(named(node, 4)[0]) == "MatMul":
            names[text(named(node, 1)[1])] = text(named(node, 3)[0])
    for tensor in named(graph, 5):
        if named(tensor, 2)[0] == FLOAT:
            shape = [d for d in named(tensor, 1)]
            shape = [d if isinstance(d, int) else varint(d, 0)[0] for d in shape]
            name = text(named(tensor, 8)[0])
            values = numpy.frombuffer(named(tensor, 9)[0], "<f4").reshape(shape)
            found[names.get(name, name)] = values
    return found


def number(value):
    value &= (1 << 64) - 1
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


def field(key, value):
    if isinstance(value, int):
        return number(key << 3) + number(value)
    if isinstance(value, float):
        return number(key << 3 | 5) + struct.pack("<f", value)
    data = value.encode() if isinstance(value, str) else value
    return number(key << 3 | 2) + number(len(data)) + data


def tensor_bytes(name, values):
    head = b"".join(field(1, int(size)) for size in values.shape)
    return head + field(2, KINDS[values.dtype]) + field(8, name) + field(9, values.tobytes())


class Graph:
    """A graph under construction: each operation returns the name of what it makes."""

    def __init__(self):
        self.nodes, self.tensors, self.inputs, self.outputs = [], [], [], []

    def constant(self, values, name=None):
        name = name or f"c{len(self.tensors)}"
        self.tensors.append(tensor_bytes(name, numpy.asarray(values)))
        return name

    def put(self, operation, *inputs, outputs=1, name=None, **attributes):
        made = [name] if name else [f"{operation}{len(self.nodes)}_{i}" for i in range(outputs)]
        node = b"".join(field(1, value) for value in inputs)
        node += b"".join(field(2, value) for value in made) + field(4, operation)
        for key, value in attributes.items():
            if isinstance(value, list):
                body = b"".join(field(8, item) for item in value) + field(20, 7)
            elif isinstance(value, float):
                body = field(2, value) + field(20, 1)
            else:
                body = field(3, value) + field(20, 2)
            node += field(5, field(1, key) + body)
        self.nodes.append(node)
        return made[0] if len(made) == 1 else made

    @staticmethod
    def port(name, kind, shape):
        sizes = [field(1, s) if isinstance(s, int) else field(2, s) for s in shape]
        dimensions = b"".join(field(1, size) for size in sizes)
        return field(1, name) + field(2, field(1, field(1, kind) + field(2, dimensions)))

    def input(self, name, kind, shape):
        self.inputs.append(self.port(name, kind, shape))
        return name

    def output(self, name, kind, shape):
        self.outputs.append(self.port(name, kind, shape))

    def bytes(self, opset=17):
        body = b"".join(field(1, node) for node in self.nodes) + field(2, "verifier")
        body += b"".join(field(5, tensor) for tensor in self.tensors)
        body += b"".join(field(11, port) for port in self.inputs)
        body += b"".join(field(12, port) for port in self.outputs)
        return field(1, 8) + field(2, "stet") + field(7, body) + field(8, field(2, opset))
