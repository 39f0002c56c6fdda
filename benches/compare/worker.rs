//! A contestant in another process: planus with its caches.
//!
//! Caches are features of the crate, and a program has one planus. So the same program is built a second
//! time with them, and times its own samples when it is asked to, in turn with all others.

use std::cell::RefCell;
use std::env;
use std::io::{self, BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::rc::Rc;
use std::time::Duration;

use crate::groups::{Cast, Group};
use crate::harness::Cell;

/// Where the program with the caches is. `cargo xtask bench` sets it.
const PROGRAM: &str = "FLATSTREAM_PLANUS_CACHES";

pub const NAME: &str = "planus with caches";

/// The other process. Ends when its standard input does.
pub struct Worker {
    _child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Worker {
    /// Starts it, or returns `None` when there is no such program.
    pub fn start() -> io::Result<Option<Worker>> {
        let Some(program) = env::var_os(PROGRAM) else { return Ok(None) };
        let mut command = Command::new(program);
        command.arg("--worker").stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn()?;
        let (input, output) = child.stdin.take().zip(child.stdout.take()).expect("piped");
        Ok(Some(Worker { _child: child, input, output: BufReader::new(output) }))
    }

    fn ask(&mut self, question: &str) -> String {
        writeln!(self.input, "{question}").expect("the worker runs");
        let mut answer = String::new();
        self.output.read_line(&mut answer).expect("the worker runs");
        answer.trim().to_string()
    }
}

/// Its contestant in `group`, if it has one.
pub fn cell(worker: &Rc<RefCell<Worker>>, group: Group, quick: bool) -> Option<Cell> {
    let answer = worker.borrow_mut().ask(&format!("group {quick} {group}"));
    let bytes = answer.parse().ok()?;
    let worker = Rc::clone(worker);
    let run = move |n| {
        let nanos = worker.borrow_mut().ask(&format!("run {n}"));
        Duration::from_nanos(nanos.parse().expect("the worker answers with a number"))
    };
    Some(Cell { name: NAME, bytes, run: Box::new(run) })
}

/// The other side: answers until standard input ends.
pub fn serve() -> io::Result<()> {
    let mut cell = None;
    for question in io::stdin().lines() {
        let question = question?;
        let answer = answer(&question, &mut cell);
        println!("{}", answer.unwrap_or_else(|| "none".into()));
        io::stdout().flush()?;
    }
    Ok(())
}

fn answer(question: &str, cell: &mut Option<Cell>) -> Option<String> {
    let (verb, rest) = question.split_once(' ')?;
    if verb == "run" {
        let took = (cell.as_mut()?.run)(rest.parse().ok()?);
        return Some(took.as_nanos().to_string());
    }
    let (quick, group) = rest.split_once(' ')?;
    *cell = None; // Its memory goes before that of the next one comes.
    *cell = Group::named(group)?.cells(Cast::PlanusOnly, quick == "true").pop();
    Some(cell.as_ref()?.bytes.to_string())
}
