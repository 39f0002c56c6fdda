"""Reads messages with the code that flatc generates, says what is in them, and writes them again.

What types there are is in zoo.json; what the lines of text mean is said in canonical.rs.
"""

import importlib
import json
import struct

import flatbuffers

from framing import read_frames, write_frame

with open("zoo.json") as file:
    ZOO = json.load(file)

# How the library calls the types of numbers, and their sizes.
NUMBERS = {
    "bool": ("Bool", 1),
    "ubyte": ("Uint8", 1),
    "ushort": ("Uint16", 2),
    "uint": ("Uint32", 4),
    "ulong": ("Uint64", 8),
    "byte": ("Int8", 1),
    "short": ("Int16", 2),
    "int": ("Int32", 4),
    "long": ("Int64", 8),
    "float": ("Float32", 4),
    "double": ("Float64", 8),
}


def camel(name):
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))


def generated(name):
    """The module of a type, and the name of its class."""
    return importlib.import_module(name), name.rpartition(".")[2]


def identifier_of(name):
    (root,) = [root for root in ZOO["roots"] if root["name"] == name]
    return root["identifier"]


# ---- reading


def read_object(name, obj):
    fields, in_struct = ZOO["objects"][name]["fields"], ZOO["objects"][name]["is_struct"]
    return [read_field(field, obj, in_struct) for field in fields]


def read_field(field, obj, in_struct):
    name, ty = camel(field["name"]), field["ty"]
    accessor = getattr(obj, name)
    kind = ty[0]
    if field["nested"]:
        is_none = getattr(obj, name + "IsNone")()
        return None if is_none else read_object(field["nested"], getattr(obj, name + "NestedRoot")())
    if kind in ("vector", "array"):
        if getattr(obj, name + "IsNone")():
            return None
        n = getattr(obj, name + "Length")()
        return [read_value(ty[1], accessor(i)) for i in range(n)]
    if kind == "union":
        tag, table = getattr(obj, name + "Type")(), accessor()
        return None if table is None else (tag, read_variant(ty[1], tag, table))
    if kind == "struct" and in_struct:
        # The object comes from the caller.
        module, cls = generated(ty[1])
        return read_object(ty[1], accessor(getattr(module, cls)()))
    return read_value(ty, accessor())


def read_variant(union, tag, table):
    _, name = ZOO["unions"][union][tag - 1]
    module, cls = generated(name)
    obj = getattr(module, cls)()
    obj.Init(table.Bytes, table.Pos)
    return read_object(name, obj)


def read_value(ty, value):
    if value is None or ty[0] not in ("struct", "table"):
        return value
    return read_object(ty[1], value)


# ---- saying


def text_of_object(name, values):
    fields = ZOO["objects"][name]["fields"]
    texts = [text_of_field(field, value) for field, value in zip(fields, values)]
    return "{" + " ".join(texts) + "}"


def text_of_field(field, value):
    if value is not None and field["nested"]:
        return text_of_object(field["nested"], value)
    return text_of(field["ty"], value)


def text_of(ty, value):
    kind = ty[0]
    if value is None:
        return "-"
    if kind in ("struct", "table"):
        return text_of_object(ty[1], value)
    if kind in ("vector", "array"):
        return "[" + " ".join([text_of(ty[1], item) for item in value]) + "]"
    if kind == "union":
        tag, variant = value
        return f"{tag}:{text_of_object(ZOO['unions'][ty[1]][tag - 1][1], variant)}"
    if kind == "string":
        return "s" + value.hex()
    if kind in ("float", "double"):
        return "fnan" if value != value else "f" + struct.pack(">d", value).hex()
    return str(int(value))


# ---- writing


def finish(builder, name, values):
    identifier = identifier_of(name)
    root = write_table(builder, name, values)
    builder.Finish(root, identifier.encode() if identifier else None)
    return bytes(builder.Output())


def write_table(builder, name, values):
    fields = list(zip(ZOO["objects"][name]["fields"], values))
    ready = [write_child(builder, field, value) for field, value in fields]
    module, cls = generated(name)
    getattr(module, cls + "Start")(builder)
    for (field, value), child in zip(fields, ready):
        if value is None:
            continue
        add = getattr(module, cls + "Add" + camel(field["name"]))
        if field["ty"][0] == "struct":
            child = write_struct(builder, field["ty"][1], value)
        if field["ty"][0] == "union":
            getattr(module, cls + "Add" + camel(field["name"]) + "Type")(builder, value[0])
        add(builder, child)
    return getattr(module, cls + "End")(builder)


def write_child(builder, field, value):
    """What has to be written before its table; of a number, the number."""
    ty = field["ty"]
    if value is None or ty[0] == "struct":
        return None
    if field["nested"]:
        inner = flatbuffers.Builder()
        inner.ForceDefaults(builder.forceDefaults)
        return builder.CreateByteVector(finish(inner, field["nested"], value))
    if ty[0] == "union":
        tag, variant = value
        return write_table(builder, ZOO["unions"][ty[1]][tag - 1][1], variant)
    if ty[0] == "vector":
        return write_vector(builder, ty[1], value)
    return write_value(builder, ty, value)


def write_value(builder, ty, value):
    if ty[0] == "string":
        return builder.CreateString(value)
    if ty[0] == "table":
        return write_table(builder, ty[1], value)
    return value


def write_vector(builder, ty, values):
    if ty[0] == "struct":
        module, cls = generated(ty[1])
        size = getattr(module, cls).SizeOf()
        builder.StartVector(size, len(values), alignment_of(ty))
        for value in reversed(values):
            write_struct(builder, ty[1], value)
        return builder.EndVector()
    name, size = NUMBERS.get(ty[0], ("UOffsetTRelative", 4))
    items = [write_value(builder, ty, value) for value in values]
    builder.StartVector(size, len(items), size)
    prepend = getattr(builder, "Prepend" + name)
    for item in reversed(items):
        prepend(item)
    return builder.EndVector()


def alignment_of(ty):
    if ty[0] == "array":
        return alignment_of(ty[1])
    if ty[0] == "struct":
        return max(alignment_of(field["ty"]) for field in ZOO["objects"][ty[1]]["fields"])
    return NUMBERS[ty[0]][1]


def write_struct(builder, name, values):
    module, cls = generated(name)
    return getattr(module, "Create" + cls)(builder, *arguments(name, values))


def arguments(name, values):
    """The fields of structs in a struct are arguments as well; those in an array are a list for each field."""
    flat = []
    for field, value in zip(ZOO["objects"][name]["fields"], values):
        ty = field["ty"]
        if ty[0] == "struct":
            flat += arguments(ty[1], value)
        elif ty[0] == "array" and ty[1][0] == "struct":
            flat += [list(column) for column in zip(*[arguments(ty[1][1], item) for item in value])]
        else:
            flat.append(value)
    return flat


def main():
    for i, root in enumerate(ZOO["roots"]):
        module, cls = generated(root["name"])
        with open(f"{i}.in", "rb") as stream, open(f"{i}.txt", "w") as text, open(f"{i}.out", "wb") as out:
            for n, message in enumerate(read_frames(stream)):
                values = read_object(root["name"], getattr(module, cls).GetRootAs(message))
                text.write(text_of_object(root["name"], values) + "\n")
                builder = flatbuffers.Builder()
                builder.ForceDefaults(n % 2 == 0)
                write_frame(out, finish(builder, root["name"], values))


main()
