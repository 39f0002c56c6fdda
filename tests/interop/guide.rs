//! The code of `docs/guide/other-languages.md`, as it stands there.

use flatstream::{
    DefaultDeframer, DefaultFramer, SliceReader, StreamSchema, StreamSerialize, StreamWriter,
};

use crate::folder::Folder;
use crate::tools::{output_of, run, tools};
use crate::{cpp, typescript};

/// The page.
const PAGE: &str = include_str!("../../docs/guide/other-languages.md");

/// The code block of a language behind the comment `<!-- NAME -->`.
pub fn block(language: &str, name: &str) -> &'static str {
    let start = format!("<!-- {name} -->\n\n```{language}\n");
    let (_, behind) = PAGE.split_once(&start).unwrap_or_else(|| panic!("no {language}, {name}"));
    behind.split_once("```\n").expect("the block ends").0
}

#[derive(StreamSerialize, Debug, PartialEq)]
#[flatstream(namespace = "greenhouse")]
struct Reading {
    sensor: String,
    celsius: f64,
    humidity: Option<u8>,
    state: State,
}

#[derive(StreamSerialize, Debug, PartialEq)]
#[flatstream(namespace = "greenhouse")]
enum State {
    Fine,
    Alarm(String),
}

/// A folder with the schema, and the stream that the programs read.
fn folder(folder: Folder) -> Folder {
    let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
    let (door, roof) = ("door".to_string(), "roof".to_string());
    let door = Reading { sensor: door, celsius: 21.5, humidity: Some(40), state: State::Fine };
    let alarm = State::Alarm("open".into());
    let roof = Reading { sensor: roof, celsius: 4.25, humidity: None, state: alarm };
    writer.write_batch([&door, &roof]).expect("a vector takes all");
    folder.write("readings.bin", writer.into_inner());
    folder.write("reading.fbs", Reading::fbs().expect("flatc takes it"));
    folder
}

/// The message that the programs write.
fn check_written(folder: &Folder) {
    let stream = folder.read("written.bin");
    let mut reader = SliceReader::new(&stream, DefaultDeframer);
    let views = reader.typed::<Reading>().collect::<Result<Vec<_>, _>>().expect("it verifies");
    let read: Vec<Reading> =
        views.iter().map(|view| view.unpack().expect("all is known")).collect();
    let state = State::Alarm("dry".into());
    let soil = Reading { sensor: "soil".into(), celsius: 12.5, humidity: Some(7), state };
    assert_eq!(read, [soil]);
}

#[test]
fn the_schema_is_that_of_the_page() {
    assert_eq!(Reading::fbs().unwrap(), block("text", "schema"));
}

#[test]
fn python_of_the_page_runs() {
    let Some(tools) = tools().with_python() else { return };
    let folder = folder(Folder::new("guide-python"));
    for name in ["framing", "read", "write"] {
        folder.write(&format!("{name}.py"), block("python", name));
    }
    run(tools.flatc().current_dir(folder.path()).args(["--python", "reading.fbs"]));
    let said = output_of(tools.python().current_dir(folder.path()).args(["-X", "utf8", "read.py"]));
    assert_eq!(said, block("text", "output"));
    run(tools.python().current_dir(folder.path()).arg("write.py"));
    check_written(&folder);
}

#[test]
fn typescript_of_the_page_runs() {
    let Some(tools) = tools().with_node() else { return };
    let folder = folder(Folder::inside(&tools.node_folder(), "guide-typescript"));
    for name in ["framing", "read", "write"] {
        folder.write(&format!("{name}.ts"), block("typescript", name));
    }
    run(tools.flatc().current_dir(folder.path()).args(["--ts", "reading.fbs"]));
    typescript::compile(tools, &folder);
    let said = output_of(tools.node().current_dir(folder.path()).arg("out/read.js"));
    assert_eq!(said, block("text", "output"));
    run(tools.node().current_dir(folder.path()).arg("out/write.js"));
    check_written(&folder);
}

#[test]
fn cpp_of_the_page_runs() {
    let Some(tools) = tools().with_compiler() else { return };
    let folder = folder(Folder::new("guide-cpp"));
    folder.write("framing.h", block("cpp", "framing"));
    run(tools.flatc().current_dir(folder.path()).args(["--cpp", "reading.fbs"]));
    let program = |name: &str| {
        folder.write(&format!("{name}.cpp"), block("cpp", name));
        let mut program = cpp::compile(tools, &folder, &format!("{name}.cpp"));
        program.current_dir(folder.path());
        output_of(&mut program)
    };
    assert_eq!(program("read"), block("text", "output"));
    assert_eq!(program("write"), "");
    check_written(&folder);
}

/// Half a frame is no clean end: the lines that say so in Python.
#[test]
fn a_cut_stream_is_an_error() {
    let Some(tools) = tools().with_python() else { return };
    let folder = folder(Folder::new("guide-cut"));
    folder.write("framing.py", block("python", "framing"));
    folder.write("cut.py", CUT);
    run(tools.python().current_dir(folder.path()).arg("cut.py"));
}

/// Every prefix of the stream: its frames that are whole, then an error unless it ends between two.
const CUT: &str = r#"
import io
from framing import read_frames

stream = open("readings.bin", "rb").read()
borders = [0, 4 + int.from_bytes(stream[:4], "little"), len(stream)]
for end in range(len(stream) + 1):
    n, is_clean = 0, True
    try:
        for message in read_frames(io.BytesIO(stream[:end])):
            n += 1
    except EOFError:
        is_clean = False
    assert is_clean == (end in borders), end
    assert n == sum(border <= end for border in borders) - 1, end
"#;
