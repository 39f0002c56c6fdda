//! Readers and writers in TypeScript, compiled with all checks that there are.

use serde_json::json;

use crate::describe::describe;
use crate::folder::Folder;
use crate::guide::block;
use crate::python::without_texts;
use crate::roots::schema;
use crate::round::Round;
use crate::tools::{run, tools, Tools};

#[test]
fn typescript_reads_and_writes_every_type() {
    let Some(tools) = tools().with_node() else { return };
    let (folder, round) = (Folder::inside(&tools.node_folder(), "typescript"), Round::new());
    let schema = without_texts(schema());
    folder.write("zoo.fbs", schema.to_fbs());
    folder.write("zoo.json", describe(&schema, &round.kinds).to_string());
    folder.write("framing.ts", block("typescript", "framing"));
    folder.write("driver.js", include_str!("typescript/driver.js"));
    run(tools.flatc().current_dir(folder.path()).args(["--ts", "zoo.fbs"]));
    assert_first_flag_is_default(&folder);
    compile(tools, &folder);
    round.send(&folder);
    run(tools.node().current_dir(folder.path()).arg("driver.js"));
    round.compare(&folder);
}

/// A mistake of flatc, for which the driver writes flags always: their default is no flag.
fn assert_first_flag_is_default(folder: &Folder) {
    let code = folder.read("flatstream-tests/flag-sets.ts");
    let code = String::from_utf8(code).expect("flatc writes UTF-8");
    assert!(
        code.contains("addFieldInt16(0, access, Access.Read)"),
        "flatc got it right: tell the guide"
    );
}

/// All files of the folder, into its folder `out`.
pub fn compile(tools: &Tools, folder: &Folder) {
    let options = json!({
        "strict": true, "target": "es2022", "module": "nodenext", "types": ["node"], "outDir": "out",
    });
    folder.write(
        "tsconfig.json",
        json!({ "compilerOptions": options, "include": ["**/*.ts"] }).to_string(),
    );
    folder.write("package.json", json!({ "type": "module" }).to_string());
    let compiler = tools.modules().join("typescript").join("bin").join("tsc");
    run(tools.node().current_dir(folder.path()).arg(compiler));
}
