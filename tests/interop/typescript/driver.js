// Reads messages with the code that flatc generates, says what is in them, and writes them again.
//
// What types there are is in zoo.json; what the lines of text mean is said in canonical.rs.

import { readFileSync, writeFileSync } from "node:fs";

import * as flatbuffers from "flatbuffers";

import { frame, readFrames } from "./out/framing.js";
import * as generated from "./out/zoo.js";

const ZOO = JSON.parse(readFileSync("zoo.json", "utf8"));

// How the library calls the types of numbers, and their sizes.
const NUMBERS = {
  bool: ["Int8", 1],
  ubyte: ["Int8", 1],
  ushort: ["Int16", 2],
  uint: ["Int32", 4],
  ulong: ["Int64", 8],
  byte: ["Int8", 1],
  short: ["Int16", 2],
  int: ["Int32", 4],
  long: ["Int64", 8],
  float: ["Float32", 4],
  double: ["Float64", 8],
};

const capitalized = (name) => name[0].toUpperCase() + name.slice(1);

function camel(name) {
  const [first, ...others] = name.split("_");
  return first + others.map(capitalized).join("");
}

function lastPart(name) {
  return name.split(".").at(-1);
}

/** The class of a type. */
function classOf(name) {
  const [namespace, type] = name.split(".");
  return generated[namespace][type];
}

function identifierOf(name) {
  return ZOO.roots.find((root) => root.name === name).identifier;
}

// ---- reading

function readObject(name, object) {
  const { is_struct, fields } = ZOO.objects[name];
  return fields.map((field) => readField(field, object, is_struct));
}

/** Words of the language have an underscore behind them. */
function call(object, name, ...rest) {
  return (object[name] ?? object[name + "_"]).call(object, ...rest);
}

function readField({ name: snake, id, ty, nested }, object, inStruct) {
  const name = camel(snake);
  if (!inStruct && object.bb.__offset(object.bb_pos, 4 + 2 * id) === 0) {
    // Of strings, vectors and tables; a number then is its default.
    if (!(ty[0] in NUMBERS)) return null;
  }
  if (nested) {
    return readRoot(nested, object[name + "Array"]());
  }
  switch (ty[0]) {
    case "vector":
    case "array": {
      const n = ty[0] === "array" ? ty[2] : call(object, name + "Length");
      return Array.from({ length: n }, (_, i) => readValue(ty[1], call(object, name, i)));
    }
    case "union": {
      const tag = object[name + "Type"]();
      const variant = ZOO.unions[ty[1]][tag - 1][1];
      return [tag, readObject(variant, call(object, name, new (classOf(variant))()))];
    }
    default:
      return readValue(ty, call(object, name));
  }
}

function readValue(ty, value) {
  return value !== null && (ty[0] === "struct" || ty[0] === "table") ? readObject(ty[1], value) : value;
}

function readRoot(name, message) {
  const root = classOf(name)["getRootAs" + lastPart(name)];
  return readObject(name, root(new flatbuffers.ByteBuffer(message)));
}

// ---- saying

function textOfObject(name, values) {
  const fields = ZOO.objects[name].fields;
  return "{" + fields.map((field, i) => textOfField(field, values[i])).join(" ") + "}";
}

function textOfField({ ty, nested }, value) {
  return value !== null && nested ? textOfObject(nested, value) : textOf(ty, value);
}

function textOf(ty, value) {
  if (value === null) return "-";
  switch (ty[0]) {
    case "struct":
    case "table":
      return textOfObject(ty[1], value);
    case "vector":
    case "array":
      return "[" + value.map((item) => textOf(ty[1], item)).join(" ") + "]";
    case "union":
      return value[0] + ":" + textOfObject(ZOO.unions[ty[1]][value[0] - 1][1], value[1]);
    case "string":
      return "s" + Buffer.from(value, "utf8").toString("hex");
    case "float":
    case "double": {
      const bytes = Buffer.alloc(8);
      bytes.writeDoubleBE(value);
      return "f" + (Number.isNaN(value) ? "nan" : bytes.toString("hex"));
    }
    case "bool":
      return value ? "1" : "0";
    default:
      return value.toString();
  }
}

// ---- writing

function finish(name, values, forceDefaults) {
  const builder = new flatbuffers.Builder();
  builder.forceDefaults(forceDefaults);
  const root = writeTable(builder, name, values);
  builder.finish(root, identifierOf(name) ?? undefined);
  return builder.asUint8Array();
}

function writeTable(builder, name, values) {
  const fields = ZOO.objects[name].fields;
  const ready = fields.map((field, i) => writeChild(builder, field, values[i]));
  const [type, short] = [classOf(name), lastPart(name)];
  type["start" + short](builder);
  fields.forEach(({ name: field, ty }, i) => {
    if (values[i] === null) return;
    const add = "add" + capitalized(camel(field));
    if (ty[0] === "union") type[add + "Type"](builder, values[i][0]);
    type[add](builder, ty[0] === "struct" ? writeStruct(builder, ty[1], values[i]) : ready[i]);
  });
  return type["end" + short](builder);
}

/** What has to be written before its table; of a number, the number. */
function writeChild(builder, { ty, nested }, value) {
  if (value === null || ty[0] === "struct") return null;
  if (nested) {
    return builder.createByteVector(finish(nested, value, builder.force_defaults));
  }
  if (ty[0] === "union") return writeTable(builder, ZOO.unions[ty[1]][value[0] - 1][1], value[1]);
  if (ty[0] === "vector") return writeVector(builder, ty[1], value);
  return writeValue(builder, ty, value);
}

function writeValue(builder, ty, value) {
  if (ty[0] === "string") return builder.createString(value);
  if (ty[0] === "table") return writeTable(builder, ty[1], value);
  return value;
}

function writeVector(builder, ty, values) {
  if (ty[0] === "struct") {
    builder.startVector(classOf(ty[1]).sizeOf(), values.length, alignmentOf(ty));
    [...values].reverse().forEach((value) => writeStruct(builder, ty[1], value));
    return builder.endVector();
  }
  const [number, size] = NUMBERS[ty[0]] ?? ["Offset", 4];
  const items = values.map((value) => writeValue(builder, ty, value));
  builder.startVector(size, items.length, size);
  items.reverse().forEach((item) => builder["add" + number](item));
  return builder.endVector();
}

function alignmentOf(ty) {
  if (ty[0] === "array") return alignmentOf(ty[1]);
  if (ty[0] === "struct") {
    return Math.max(...ZOO.objects[ty[1]].fields.map((field) => alignmentOf(field.ty)));
  }
  return NUMBERS[ty[0]][1];
}

function writeStruct(builder, name, values) {
  return classOf(name)["create" + lastPart(name)](builder, ...flattened(name, values));
}

/** The fields of structs in a struct are arguments as well; those in an array are objects. */
function flattened(name, values) {
  return ZOO.objects[name].fields.flatMap(({ ty }, i) =>
    ty[0] === "struct" ? flattened(ty[1], values[i]) : [plain(ty, values[i])],
  );
}

function plain(ty, value) {
  if (ty[0] === "array") return value.map((item) => plain(ty[1], item));
  if (ty[0] !== "struct") return value;
  const fields = ZOO.objects[ty[1]].fields;
  return Object.fromEntries(fields.map((field, i) => [camel(field.name), plain(field.ty, value[i])]));
}

ZOO.roots.forEach(({ name, has_flags }, i) => {
  const [lines, written] = [[], []];
  for (const message of readFrames(readFileSync(`${i}.in`))) {
    const values = readRoot(name, message);
    lines.push(textOfObject(name, values) + "\n");
    // The generated code takes the first flag for the default of a field of flags.
    written.push(frame(finish(name, values, has_flags || lines.length % 2 === 1)));
  }
  writeFileSync(`${i}.txt`, lines.join(""));
  writeFileSync(`${i}.out`, Buffer.concat(written));
});
