//! Any stream as JSON lines, with no Rust type known: `print_stream SCHEMA.bfbs STREAM`, or nothing for a demo.
//!
//! The schema comes from `T::bfbs()` or from `flatc --schema --binary`. A message that is not of it is told on
//! standard error, with the byte that its frame begins at, and the next one is printed; a stream that is cut or damaged ends
//! there. The exit code is 0 when everything was printed, 1 when not, and 2 for wrong arguments.

use std::fs::{self, File};
use std::io::{self, BufWriter, Read, Write};
use std::path::Path;
use std::process::ExitCode;

use flatstream::dynamic::DynSchema;
use flatstream::{DefaultDeframer, DefaultFramer, StreamReader, StreamSchema};
use flatstream::{StreamSerialize, StreamWriter};

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let outcome = match &arguments[..] {
        [] => demo(),
        [schema, stream] => print_files(schema.as_ref(), stream.as_ref()),
        _ => {
            eprintln!("usage: print_stream [SCHEMA.bfbs STREAM]");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        // As in `print_stream .. | head`.
        Err(Failure::NobodyReads) => ExitCode::SUCCESS,
        Err(Failure::Said(message)) => {
            eprintln!("print_stream: {message}");
            ExitCode::FAILURE
        }
    }
}

enum Failure {
    NobodyReads,
    Said(String),
}

fn said(what: impl ToString) -> Failure {
    Failure::Said(what.to_string())
}

fn print_files(schema: &Path, stream: &Path) -> Result<(), Failure> {
    let at = |path: &Path, error: &dyn ToString| {
        said(format!("{}: {}", path.display(), error.to_string()))
    };
    let bfbs = fs::read(schema).map_err(|error| at(schema, &error))?;
    let known = DynSchema::from_bfbs(&bfbs).map_err(|error| at(schema, &error))?;
    let file = File::open(stream).map_err(|error| at(stream, &error))?;
    print(&known, file, BufWriter::new(io::stdout().lock()))
}

/// Prints each message of `stream` as a line of `out`.
fn print(schema: &DynSchema, stream: impl Read, mut out: impl Write) -> Result<(), Failure> {
    let mut reader = StreamReader::new(stream, DefaultDeframer);
    let n_refused = print_all(schema, &mut reader, &mut out);
    // What is said of an error stands behind the lines before it.
    out.flush().map_err(unwritten)?;
    match n_refused? {
        0 => Ok(()),
        n => Err(said(format!("{n} messages are not of `{}`", schema.root()))),
    }
}

/// Returns how many messages there were that the schema does not know.
fn print_all(
    schema: &DynSchema,
    reader: &mut StreamReader<impl Read, DefaultDeframer>,
    out: &mut impl Write,
) -> Result<usize, Failure> {
    let mut n_refused = 0;
    loop {
        let at = reader.position();
        let mut messages = reader.messages();
        let Some(payload) = messages.next().map_err(said)? else { return Ok(n_refused) };
        match schema.read(payload) {
            Ok(message) => line(out, &serde_json::to_string(&message).map_err(said)?)?,
            Err(error) => {
                out.flush().map_err(unwritten)?;
                eprintln!("print_stream: frame at byte {at}: {error}");
                n_refused += 1;
            }
        }
    }
}

fn line(out: &mut impl Write, text: &str) -> Result<(), Failure> {
    writeln!(out, "{text}").map_err(unwritten)
}

fn unwritten(error: io::Error) -> Failure {
    match error.kind() {
        io::ErrorKind::BrokenPipe => Failure::NobodyReads,
        _ => said(error),
    }
}

/// Types that `print` knows nothing of.
#[derive(StreamSerialize)]
struct Trip {
    line: u16,
    stops: Vec<String>,
    state: State,
}

#[derive(StreamSerialize)]
enum State {
    OnTime,
    Late { minutes: u32, reason: Option<String> },
}

/// A schema and a stream, as files would hold them.
fn trips() -> Result<(Vec<u8>, Vec<u8>), Failure> {
    let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
    let late = State::Late { minutes: 12, reason: Some("snow".into()) };
    let trips = [
        Trip { line: 7, stops: vec!["Harbour".into(), "Zoo".into()], state: State::OnTime },
        Trip { line: 81, stops: vec!["Airport".into()], state: late },
    ];
    writer.write_batch(&trips).map_err(said)?;
    Ok((Trip::bfbs().map_err(|found| said(format!("{found:?}")))?, writer.into_inner()))
}

fn demo() -> Result<(), Failure> {
    let (bfbs, stream) = trips()?;
    let schema = DynSchema::from_bfbs(&bfbs).map_err(said)?;
    let mut lines = Vec::new();
    print(&schema, &stream[..], &mut lines)?;
    let expected = concat!(
        r#"{"line":7,"stops":["Harbour","Zoo"],"state_type":"OnTime","state":{}}"#,
        "\n",
        r#"{"line":81,"stops":["Airport"],"state_type":"Late","state":{"minutes":12,"reason":"snow"}}"#,
        "\n",
    );
    assert_eq!(String::from_utf8_lossy(&lines), expected);
    io::stdout().write_all(&lines).map_err(unwritten)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The lines, and what is said at the end.
    fn printed(stream: &[u8]) -> (usize, Option<String>) {
        let schema = DynSchema::from_bfbs(&trips().ok().unwrap().0).unwrap();
        let mut lines = Vec::new();
        let message = match print(&schema, stream, &mut lines) {
            Ok(()) => None,
            Err(Failure::Said(message)) => Some(message),
            Err(Failure::NobodyReads) => panic!("a `Vec` is read"),
        };
        (lines.iter().filter(|byte| **byte == b'\n').count(), message)
    }

    fn stream() -> Vec<u8> {
        trips().ok().unwrap().1
    }

    #[test]
    fn a_stream_is_printed() {
        assert_eq!(printed(&stream()), (2, None));
        assert_eq!(printed(&[]), (0, None));
    }

    #[test]
    fn a_message_of_another_type_is_told_and_stepped_over() {
        let stream = [&b"\x08\0\0\0no trips"[..], &stream()].concat();
        let (n_lines, message) = printed(&stream);
        assert_eq!(n_lines, 2);
        assert!(message.unwrap().starts_with("1 messages are not of"));
    }

    #[test]
    fn a_cut_stream_is_printed_up_to_where_it_is_cut() {
        let stream = stream();
        let (n_lines, message) = printed(&stream[..stream.len() - 1]);
        assert_eq!(n_lines, 1);
        assert!(message.unwrap().contains("byte"), "it says where");
    }

    #[test]
    fn nobody_reads_on() {
        struct Closed;
        impl Write for Closed {
            fn write(&mut self, _: &[u8]) -> io::Result<usize> {
                Err(io::ErrorKind::BrokenPipe.into())
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        let (bfbs, stream) = trips().ok().unwrap();
        let schema = DynSchema::from_bfbs(&bfbs).unwrap();
        assert!(matches!(print(&schema, &stream[..], Closed), Err(Failure::NobodyReads)));
    }
}
