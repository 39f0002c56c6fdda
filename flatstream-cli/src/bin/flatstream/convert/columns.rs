//! Messages of one type in files of columns.

use std::fs::File;
use std::io::BufWriter;

use flatstream::schema::lock::{compare, Level};
use flatstream::schema::Schema;
use flatstream_arrow::{
    ArrowOptions, BatchBuilder, BatchSink, Error, IpcFileWriter, IpcStreamWriter, MessageWriter,
    Origin, ParquetOptions, ParquetWriter,
};

use crate::source::{Lost, Message, Type};
use crate::{usage, Failure, Result};

/// Which file it is to be.
#[derive(Clone, Copy)]
pub enum Columns {
    Parquet,
    Arrow,
    ArrowStream,
}

/// What `--fields` and `--bare` say. Without, all fields, with number and time in front.
pub fn options(fields: &[String], bare: bool) -> Result<ArrowOptions> {
    let options = ArrowOptions::default();
    if fields.is_empty() {
        return Ok(options.sequence(!bare).time(!bare));
    }
    let is_chosen = |name: &str| fields.iter().any(|field| field == name);
    let options = options.sequence(is_chosen("@sequence")).time(is_chosen("@time"));
    let paths = || fields.iter().filter(|field| !["@sequence", "@time"].contains(&field.as_str()));
    match paths().find(|field| field.starts_with('@')) {
        Some(other) => Err(usage(format!("--fields: `{other}`: columns have @sequence and @time"))),
        None => Ok(options.fields(paths().cloned())),
    }
}

/// A schema of messages that columns are made by.
#[derive(Clone)]
pub struct Chosen {
    root: String,
    schema: Schema,
    /// Fingerprints of this schema, and of those that it is a newer version of.
    covered: Vec<u64>,
}

impl Chosen {
    fn of(ty: &Type) -> Result<Self> {
        let schema = Schema::from_bfbs(&ty.bfbs)?;
        Ok(Chosen { root: ty.root.clone(), schema, covered: vec![ty.fingerprint] })
    }

    /// Whether messages of `old` are read by `new` without a loss.
    fn covers(new: &Schema, old: &Schema) -> bool {
        compare(old, new).iter().all(|finding| finding.level != Level::Error)
    }
}

/// A file of columns that is written.
pub struct ColumnsOut {
    columns: Columns,
    options: ArrowOptions,
    name: String,
    /// Until there is a message, and so a schema.
    out: Option<BufWriter<File>>,
    chosen: Option<Chosen>,
    writer: Option<Box<dyn Writer>>,
    /// A newer schema than the chosen one, that all has to be written by.
    pub newer: Option<Chosen>,
    pub n_messages: u64,
}

impl ColumnsOut {
    /// `chosen` is what a former attempt has found to be the newest schema.
    pub fn new(
        columns: Columns,
        options: ArrowOptions,
        chosen: Option<Chosen>,
        out: File,
        name: &str,
    ) -> Self {
        let (name, out) = (name.to_owned(), Some(BufWriter::new(out)));
        ColumnsOut { columns, options, name, out, chosen, writer: None, newer: None, n_messages: 0 }
    }

    /// The inner error: this message is not what it says it is.
    ///
    /// # Errors
    ///
    /// It is of another type than those before; [`newer`](Self::newer) is set; those of the file.
    pub fn write(&mut self, message: &Message<'_>) -> Result<Option<Lost>> {
        let Some(ty) = message.ty.filter(|ty| ty.schema.is_ok()) else {
            return Ok(message.view().err());
        };
        self.choose(message, ty)?;
        let origin = match message.time {
            Some(time) => Origin::new(message.sequence, time),
            None => Origin::sequence(message.sequence),
        };
        match self.writer()?.write(message.payload, origin) {
            Ok(()) => {
                self.n_messages += 1;
                Ok(None)
            }
            Err(Error::Message(error)) => Ok(Some(message.refused(error))),
            Err(error) => Err(self.failure(&error)),
        }
    }

    /// Makes sure that the chosen schema is one for this message.
    fn choose(&mut self, message: &Message<'_>, ty: &Type) -> Result<()> {
        let chosen = match &mut self.chosen {
            Some(chosen) => chosen,
            None => self.chosen.insert(Chosen::of(ty)?),
        };
        if chosen.root != ty.root {
            let (root, other) = (&chosen.root, &ty.root);
            return Err(usage(format!(
                "columns are those of one type, and here are `{root}` and `{other}`: say which with --type"
            )));
        }
        if chosen.covered.contains(&ty.fingerprint) {
            return Ok(());
        }
        let mut other = Chosen::of(ty)?;
        if Chosen::covers(&chosen.schema, &other.schema) {
            chosen.covered.push(ty.fingerprint);
            return Ok(());
        }
        if Chosen::covers(&other.schema, &chosen.schema) {
            other.covered.append(&mut chosen.covered.clone());
            self.newer = Some(other);
            return Err(Failure::Told);
        }
        let (sequence, root) = (message.sequence, &ty.root);
        Err(format!(
            "from message {sequence} on, the schema of `{root}` is another one, and neither reads messages of the other: \
             convert them apart, by --from and --to"
        )
        .into())
    }

    fn writer(&mut self) -> Result<&mut Box<dyn Writer>> {
        if let (Some(out), Some(chosen)) = (self.out.take(), &self.chosen) {
            let made = make(self.columns, &chosen.schema, &self.options, out);
            self.writer = Some(made.map_err(|error| match error {
                Error::NoField { .. } => usage(format!("--fields: {error}")),
                _ => self.failure(&error),
            })?);
        }
        self.writer.as_mut().ok_or_else(|| "there is no file".into())
    }

    fn failure(&self, error: &Error) -> Failure {
        let hint = match error {
            Error::Recursive { .. } | Error::TooLarge { .. } => " with --fields",
            _ => "",
        };
        format!("{}: {error}{hint}", self.name).into()
    }

    /// Ends the file; nothing if there was no message.
    pub fn finish(mut self) -> Result<Option<BufWriter<File>>> {
        let ended = self.writer.take().map(|writer| writer.finish()).transpose();
        ended.map_err(|error| self.failure(&error))
    }
}

/// A [`MessageWriter`] of any kind.
trait Writer {
    fn write(&mut self, payload: &[u8], origin: Origin) -> Result<(), Error>;
    fn finish(self: Box<Self>) -> Result<BufWriter<File>, Error>;
}

impl<S: BatchSink<Out = BufWriter<File>>> Writer for MessageWriter<S> {
    fn write(&mut self, payload: &[u8], origin: Origin) -> Result<(), Error> {
        self.write_from(payload, origin)
    }

    fn finish(self: Box<Self>) -> Result<BufWriter<File>, Error> {
        MessageWriter::finish(*self)
    }
}

fn make(
    columns: Columns,
    schema: &Schema,
    options: &ArrowOptions,
    out: BufWriter<File>,
) -> Result<Box<dyn Writer>, Error> {
    let builder = BatchBuilder::new(schema, options)?;
    Ok(match columns {
        Columns::Parquet => Box::new(ParquetWriter::new(builder, out, &ParquetOptions::default())?),
        Columns::Arrow => Box::new(IpcFileWriter::new(builder, out)?),
        Columns::ArrowStream => Box::new(IpcStreamWriter::new(builder, out)?),
    })
}
