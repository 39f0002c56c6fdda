// Writes Foxglove's schemas as the `.fbs` files that its package makes, into a folder:
//   node foxglove.cjs PACKAGE FOLDER
const fs = require("fs");
const path = require("path");
const [, , package_, folder] = process.argv;
const { generateFlatbuffers, BYTE_VECTOR_FB, TIME_FB, DURATION_FB } =
  require(path.join(package_, "dist/internal/generateFlatbufferSchema.js"));
const { foxgloveMessageSchemas, foxgloveEnumSchemas } =
  require(path.join(package_, "dist/internal/schemas.js"));

const write = (name, text) => fs.writeFileSync(path.join(folder, `${name}.fbs`), text);
write("ByteVector", BYTE_VECTOR_FB);
write("Time", TIME_FB);
write("Duration", DURATION_FB);
for (const schema of Object.values(foxgloveMessageSchemas)) {
  const enums = Object.values(foxgloveEnumSchemas);
  const own = enums.filter((one) => one.parentSchemaName === schema.name);
  write(schema.name, generateFlatbuffers(schema, own));
}
