//! Schemas that come from somewhere.

use flatstream::schema::Schema;

/// Bytes as a `.bfbs` file: refused, or a schema that can be checked and written, and read again as what it was.
pub fn bfbs(data: &[u8]) {
    let Ok(schema) = Schema::from_bfbs(data) else { return };
    schema.check();
    schema.to_fbs();
    schema.to_fbs_files();
    let again = Schema::from_bfbs(&schema.to_bfbs()).expect("what was read can be read again");
    // A nested message may be written with a name that can mean two tables.
    if is_plain(&schema) {
        assert_eq!(again, schema);
    }
}

fn is_plain(schema: &Schema) -> bool {
    schema.objects.iter().flat_map(|object| &object.fields).all(|field| field.nested.is_none())
}
